import { once } from "node:events";
import path from "node:path";
import { suite } from "node:test";

const root = path.resolve(import.meta.dirname, "../..");
const abandoned = () => process.exit(1);
process.once("disconnect", abandoned);
for (;;) {
  process.send?.("next");
  const [{ file }] = (await once(process, "message")) as [{ file: string | null }];
  if (file === null) {
    break;
  }
  await suite(file, () => import(path.join(root, file)));
}
process.off("disconnect", abandoned);
