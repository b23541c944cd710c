import path from "node:path";
import { country } from "./demo/country.ts";
import { lineFor } from "./server/trouble.ts";
import { settingsFrom } from "./settings.ts";
import { apart, introduceEachOther, startApart, stopApart } from "./two-installations.ts";

// `npm run two`: the demo as two installations that exchange documents.

const root = path.resolve(import.meta.dirname, "..");
const elsewhere = ["shelter", "union"];

async function two(): Promise<void> {
  const { port, data } = settingsFrom(process.env, root);
  const here = country.map(({ id }) => id).filter((id) => !elsewhere.includes(id));
  const a = apart(`${data}-a`, port, "localhost", here);
  const b = apart(`${data}-b`, port + 1, "127.0.0.1", elsewhere);
  console.log("The first installation: all agencies but the shelter and the union.");
  const one = await startApart(a, false);
  console.log("The second: the shelter and the union.");
  const other = await startApart(b, false);
  await introduceEachOther(a, b);
  console.log(
    `Their cells know each other now. Refer from ${a.settings.origin} to the shelter, and answer at ${b.settings.origin}.`,
  );
  let ending = false;
  const end = async (status: number) => {
    if (!ending) {
      ending = true;
      await Promise.all([stopApart(one), stopApart(other)]);
      process.exit(status);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"] as const) {
    process.on(signal, () => void end(0));
  }
}

two().catch((error: unknown) => {
  console.error(lineFor(error));
  process.exit(1);
});
