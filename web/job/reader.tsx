import type { Context } from "hono";
import type { SentField } from "../components/carried.tsx";
import { DangerBox, DangerWords } from "../components/danger-box.tsx";
import { Safety } from "../door/safety.tsx";
import { plainIn, type Tongue } from "../door/words.tsx";
import { tongueFor } from "./tongues.ts";

/** The language chosen at the worker's door; null at any other address. */
export function readerAt(c: Context, sent: readonly SentField[]): Tongue | null {
  const chosen = (name: string) => sent.find((field) => field.name === name)?.value ?? "";
  const choice = chosen("speak") || chosen("language") || (c.req.query("language") ?? "");
  return c.req.path === "/job" ? tongueFor(choice, c.req.header("accept-language")) : null;
}

export function DangerIn({ tongue }: { readonly tongue: Tongue }) {
  return (
    <div lang={tongue.code} dir={tongue.direction}>
      <DangerBox label={plainIn(tongue)("danger.heading")}>
        <Safety tongue={tongue} words={DangerWords} />
      </DangerBox>
    </div>
  );
}
