import path from "node:path";
import { type Installation, joinInstallation } from "../installation.ts";
import { settingsFrom } from "../settings.ts";
import { Trouble } from "../trouble.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** What the environment of this command says. */
export const ownSettings = () => settingsFrom(process.env, root);

/** Opens the installation that `npm start` made, for one command, and closes it after. Throws Trouble when there is none yet. */
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

/** The cell that was named; throws Trouble when it is not hosted here. */
export function cellNamed(installation: Installation, id: string | undefined) {
  const cell = installation.cells.get(id ?? "");
  if (cell === undefined) {
    const hosted = [...installation.cells.keys()].join(", ");
    throw new Trouble(`No cell "${id ?? ""}" is hosted here.`, `Hosted here: ${hosted || "none"}.`);
  }
  return cell;
}
