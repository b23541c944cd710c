import { doorId } from "../api/house.ts";
import { type Cell, openPool } from "../store/cell.ts";
import {
  type Cluster,
  cellLogin,
  cellsOn,
  databaseName,
  dropCell,
  prepareCell,
  prepareCluster,
} from "../store/cluster.ts";
import { clientAmong, hostsIn } from "../store/hosts.ts";
import { cellKeys } from "../store/keys.ts";
import { NewerDatabase } from "../store/migrate.ts";
import { startPostgres } from "../store/postgres.ts";
import { introduceAll } from "./cards.ts";
import {
  beginFirst,
  type DataFolder,
  type Hosted,
  hostedCells,
  keepHostedCells,
  openDataFolder,
} from "./data-folder.ts";
import type { Settings } from "./settings.ts";
import { Trouble } from "./trouble.ts";

/** An installation that stands open: its database server, its cells. `close` ends all it began. */
export interface Installation {
  readonly folder: DataFolder;
  readonly cluster: Cluster;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Where the database's files lie, when it is the one we carry. */
  readonly where: string | null;
  close(): Promise<void>;
}

/** The cell of the public doors: every installation may have it. */
export const door: Hosted = { id: doorId, name: "Lenke", kinds: ["knowledge"] };

type Tell = (line: string) => void;

async function openCluster(settings: Settings, folder: DataFolder, tell: Tell) {
  if (settings.databaseUrl !== null) {
    const hosts = hostsIn(settings.databaseUrl);
    tell(`Database: ${hosts.map((host) => new URL(host).host).join(", ")}`);
    const cluster: Cluster = {
      admin: { connectionString: hosts[0] ?? "", Client: clientAmong(hosts) },
      prefix: "lenke_",
      secret: folder.secret,
    };
    return { cluster, where: null, stop: async () => undefined };
  }
  const running = await startPostgres(settings.data);
  tell(`Database: PostgreSQL 17, ${running.took}, files in ${running.where}`);
  const cluster: Cluster = {
    admin: { host: running.host, user: "owner" },
    prefix: "lenke_",
    secret: folder.secret,
  };
  return { cluster, where: running.where, stop: () => running.stop() };
}

async function openCell(
  cluster: Cluster,
  folder: DataFolder,
  { id, name, kinds }: Hosted,
): Promise<Cell> {
  await prepareCell(cluster, id);
  const keys = await cellKeys(folder.keys, id);
  return { id, name, kinds, pool: openPool(cellLogin(cluster, id)), keys };
}

/**
 * The first start makes the cells' databases. One that was cut off begins anew; databases that stand there without it belong to a
 * data folder that we have not been given, with the keys to what is sealed in them, and are left alone.
 */
async function clearFirst(
  cluster: Cluster,
  folder: DataFolder,
  cells: readonly Hosted[],
): Promise<void> {
  const standing = await cellsOn(cluster);
  const there = cells.filter(({ id }) => standing.has(databaseName(cluster, id)));
  if (!beginFirst(folder) && there.length > 0) {
    throw new Trouble(
      `The database server already has cells of Lenke's (${there[0]?.id} …), and the data folder ${folder.path} does not hold their keys.`,
      "Start with the data folder they were made with (LENKE_DATA), or use another database server.",
    );
  }
  for (const { id } of there) {
    await dropCell(cluster, id);
  }
  keepHostedCells(folder, cells);
}

function explained(error: unknown): never {
  if (error instanceof NewerDatabase) {
    throw new Trouble(
      `The database was made by a newer Lenke (${error.message}).`,
      "Start it with that newer Lenke, or use another database.",
    );
  }
  throw error;
}

/**
 * Opens the installation: data folder, database server, each hosted cell's database and keys. `wantedFirst` are
 * the cells it is to host when the data folder is new, null when it must not be; later ones are added with `lenke cell add`.
 */
export async function openInstallation(
  settings: Settings,
  wantedFirst: readonly Hosted[] | null,
  tell: Tell,
): Promise<Installation> {
  const folder = openDataFolder(settings.data);
  if (folder.isNew && wantedFirst === null) {
    throw new Trouble(`There is no Lenke in ${settings.data} yet.`, "Start it once: npm start");
  }
  const { cluster, where, stop } = await openCluster(settings, folder, tell);
  const cells: Cell[] = [];
  const close = async () => {
    await Promise.all(cells.map(({ pool }) => pool.end()));
    await stop();
  };
  try {
    await prepareCluster(cluster);
    if (folder.isNew && wantedFirst !== null) {
      await clearFirst(cluster, folder, wantedFirst);
    }
    const hosted = hostedCells(folder);
    // Four at a time: each makes or migrates a database of its own.
    const waiting = [...hosted];
    const open = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        cells.push(await openCell(cluster, folder, next));
      }
    };
    await Promise.all([open(), open(), open(), open()]);
    await introduceAll(cluster, cells, settings.origin);
    tell(`Cells: ${cells.length}`);
    // In the order they were named, whatever was ready first.
    const named = hosted.flatMap(({ id }) => cells.filter((cell) => cell.id === id));
    return { folder, cluster, where, cells: new Map(named.map((cell) => [cell.id, cell])), close };
  } catch (error) {
    await close();
    return explained(error);
  }
}
