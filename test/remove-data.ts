import fs from "node:fs";
import path from "node:path";
import { systemFolder } from "../store/postgres.ts";

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
