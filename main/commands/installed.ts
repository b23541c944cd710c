import path from "node:path";
import { type Installation, joinInstallation } from "../installation.ts";
import { Trouble } from "../server/trouble.ts";
import { settingsFrom } from "../settings.ts";

const root = path.resolve(import.meta.dirname, "../..");

export const ownSettings = () => settingsFrom(process.env, root);

/** Closes it after the command. Throws Trouble when there is none. */
export async function withInstallation<Answer>(
  does: "reads" | "writes",
  work: (installation: Installation, origin: string) => Promise<Answer>,
): Promise<Answer> {
  const settings = ownSettings();
  const installation = await joinInstallation(settings, does);
  try {
    return await work(installation, settings.origin);
  } finally {
    await installation.close();
  }
}

/** Throws Trouble when it is not hosted here. */
export function cellNamed(installation: Installation, id: string | undefined) {
  const cell = installation.cells.get(id ?? "");
  if (cell === undefined) {
    const hosted = [...installation.cells.keys()].join(", ");
    throw new Trouble(`No cell "${id ?? ""}" is hosted here.`, `Hosted here: ${hosted || "none"}.`);
  }
  return cell;
}
