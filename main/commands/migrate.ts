import { standingFolder } from "../data-folder.ts";
import { openInstallation } from "../installation.ts";
import { ownSettings } from "./installed.ts";

/** `lenke migrate`: as a start does. */
export async function migrateCommand(): Promise<number> {
  const settings = ownSettings();
  standingFolder(settings.data);
  const installation = await openInstallation(settings, [], () => undefined);
  await installation.close();
  console.log(`${installation.cells.size} cells are of this Lenke.`);
  return 0;
}
