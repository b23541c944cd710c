import { keepFile, readFile } from "../../api/evidence/file.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { showTyped } from "../forms/kept.tsx";
import { context, desk, house, param, redirect, say } from "../page.ts";
import { evidenceItemPage } from "./item.tsx";
import { evidenceAt } from "./names.tsx";

const thisItem = () => ({ caseId: param("id"), item: param("thing") });

/** A file cannot be put back into a form, so its form asks nothing else. */
export async function postFile(): Promise<Response> {
  const { cell, actor } = desk();
  const { file, sha256 } = await context().req.parseBody();
  const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  const reckoned = typeof sha256 === "string" && sha256 !== "" ? sha256 : null;
  const name = file instanceof File ? file.name : "";
  const arrived = { ...thisItem(), bytes, name, sha256: reckoned };
  const kept = await keepFile(cell, actor, arrived, house().now());
  if (kept.ok) {
    return redirect(evidenceAt(param("id"), `items/${kept.value.item}`));
  }
  const { refused: code } = kept;
  if (code === "not-permitted" || code.endsWith(".not-found")) {
    return await turnedFromCase(kept);
  }
  showTyped({}, [{ field: "file", code, text: say(`refusal.${code}`) }]);
  return await evidenceItemPage();
}

/** Never opened in the browser: it may hold anything. */
export async function evidenceFile(): Promise<Response> {
  const { cell, actor } = desk();
  const read = await readFile(cell, actor, thisItem());
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const { bytes, name } = read.value;
  return new Response(Uint8Array.from(bytes), {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}
