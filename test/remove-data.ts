import fs from "node:fs";
import path from "node:path";
import { systemFolder } from "../store/postgres.ts";

/** Removes a folder of tests, and the databases of the data folders in it (or of itself), wherever they lie. */
export function removeData(folder: string): void {
  if (!fs.existsSync(folder)) {
    return;
  }
  const inside = fs.readdirSync(folder).map((name) => path.join(folder, name));
  for (const data of [folder, ...inside]) {
    fs.rmSync(systemFolder(data), { recursive: true, force: true });
  }
  fs.rmSync(folder, { recursive: true, force: true });
}
