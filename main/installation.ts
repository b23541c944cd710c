import { doorId } from "../api/house.ts";
import { type Cell, openPool } from "../store/cell.ts";
import {
  asKeeper,
  type Cluster,
  cellLogin,
  cellsOn,
  databaseName,
  dropCell,
  prepareCell,
  prepareCluster,
} from "../store/cluster.ts";
import { clientAmong, hostsIn } from "../store/hosts.ts";
import { cellKeys, readKeys } from "../store/keys.ts";
import { checkMigrated, knownMigrations } from "../store/migrate.ts";
import { joinPostgres, type Running, startPostgres } from "../store/postgres.ts";
import { checkKeys } from "./cards.ts";
import {
  beginFirst,
  checkVersion,
  type DataFolder,
  type Hosted,
  hostedCells,
  keepHostedCells,
  openDataFolder,
  standingFolder,
  wasCutOff,
} from "./data-folder.ts";
import { holderOf, holdFolder } from "./server/hold.ts";
import { report } from "./server/report.ts";
import { explained, Trouble } from "./server/trouble.ts";
import type { Settings } from "./settings.ts";

/** `close` ends all it began. */
export interface Installation {
  readonly folder: DataFolder;
  readonly cluster: Cluster;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly where: string | null;
  close(): Promise<void>;
}

/** Every installation may have it. */
export const door: Hosted = { id: doorId, name: "Lenke", kinds: ["knowledge"] };

type Tell = (line: string) => void;

interface Server {
  readonly cluster: Cluster;
  readonly where: string | null;
  stop(): Promise<void>;
}

/** Its own, or with `joins` that of the program already there. */
async function carried(data: string, joins: boolean): Promise<Running> {
  const holder = joins ? holderOf(data) : null;
  if (holder?.serves === true) {
    const running = await joinPostgres(data);
    if (running === null) {
      throw new Trouble("The database does not answer.", "Wait until Lenke has started.");
    }
    return running;
  }
  const letGo = joins ? holdFolder(data, false) : () => undefined;
  const running = await startPostgres(data, [], report).catch((error: unknown) => {
    letGo();
    throw error;
  });
  const stop = async () => {
    await running.stop();
    letGo();
  };
  return { ...running, stop };
}

async function openCluster(
  settings: Settings,
  { secret }: DataFolder,
  tell: Tell,
  { joins, options }: { readonly joins: boolean; readonly options?: string },
): Promise<Server> {
  const more = options === undefined ? {} : { options };
  if (settings.databaseUrl !== null) {
    const hosts = hostsIn(settings.databaseUrl);
    tell(`Database: ${hosts.map((host) => new URL(host).host).join(", ")}`);
    const admin = { connectionString: hosts[0] ?? "", Client: clientAmong(hosts) };
    const cluster: Cluster = { admin: { ...admin, ...more }, prefix: "lenke_", secret };
    return { cluster, where: null, stop: async () => undefined };
  }
  const running = await carried(settings.data, joins);
  tell(`Database: PostgreSQL 17, ${running.took}, files in ${running.where}`);
  const admin = { host: running.host, user: "owner" };
  const cluster: Cluster = { admin: { ...admin, ...more }, prefix: "lenke_", secret };
  return { cluster, where: running.where, stop: () => running.stop() };
}

/**
 * Resumes an interrupted first start; databases of a missing data folder are left alone, since their keys are
 * elsewhere.
 */
async function clearFirst(
  cluster: Cluster,
  folder: DataFolder,
  cells: readonly Hosted[],
): Promise<void> {
  const standing = await cellsOn(cluster);
  const there = cells.filter(({ id }) => standing.has(databaseName(cluster, id)));
  if (!wasCutOff(folder) && there.length > 0) {
    throw new Trouble(
      `The database server already has cells of Lenke's (${there[0]?.id} …), and the data folder ${folder.path} does not hold their keys.`,
      "Start with the data folder they were made with (LENKE_DATA), or use another database server.",
    );
  }
  beginFirst(folder);
  for (const { id } of there) {
    await dropCell(cluster, id);
  }
  keepHostedCells(folder, cells);
}

/** With keys. Throws LostKeys. */
async function standingCells(cluster: Cluster, folder: DataFolder) {
  const standing = await cellsOn(cluster);
  return hostedCells(folder)
    .filter(({ id }) => standing.has(databaseName(cluster, id)))
    .map((hosted) => ({ ...hosted, keys: readKeys(folder.keys, hosted.id) }));
}

const poolOf = (cluster: Cluster, id: string) => openPool(cellLogin(cluster, id));

/** On failure ends the server and says what is wrong. */
async function onServer<Answer>(
  { stop }: Server,
  cells: readonly Cell[],
  open: (close: () => Promise<void>) => Promise<Answer>,
): Promise<Answer> {
  const close = async () => {
    try {
      await Promise.all(cells.map(({ pool }) => pool.end()));
    } finally {
      await stop();
    }
  };
  try {
    return await open(close);
  } catch (error) {
    await close();
    return explained(error);
  }
}

async function prepare(
  settings: Settings,
  wantedFirst: readonly Hosted[],
  tell: Tell,
): Promise<Installation> {
  const folder = openDataFolder(settings.data);
  const server = await openCluster(settings, folder, tell, { joins: false });
  const { cluster, where } = server;
  const cells: Cell[] = [];
  return await onServer(server, cells, async (close) => {
    if (folder.isNew) {
      await clearFirst(cluster, folder, wantedFirst);
    }
    for (const { id } of await standingCells(cluster, folder)) {
      await asKeeper(cluster, id, knownMigrations);
    }
    await prepareCluster(cluster);
    const hosted = hostedCells(folder);
    // Four at a time: each makes or migrates a database.
    const waiting = [...hosted];
    const prepareNext = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        // Keys first: a database without keys has lost them.
        const keys = await cellKeys(folder.keys, next.id);
        await prepareCell(cluster, next.id);
        cells.push({ ...next, pool: poolOf(cluster, next.id), keys });
      }
    };
    const all = await Promise.allSettled([1, 2, 3, 4].map(prepareNext));
    // After all have settled, so that the server can end.
    for (const failed of all.filter((each) => each.status === "rejected")) {
      throw failed.reason;
    }
    await checkKeys(cluster, folder.keys, cells);
    tell(`Cells: ${cells.length}`);
    // In the order they were named.
    const named = hosted.flatMap(({ id }) => cells.filter((cell) => cell.id === id));
    return { folder, cluster, where, cells: new Map(named.map((cell) => [cell.id, cell])), close };
  });
}

/**
 * Prepares and migrates all. `wantedFirst` are the cells of a new data folder; later ones come by `lenke cell add`.
 */
export async function openInstallation(
  settings: Settings,
  wantedFirst: readonly Hosted[],
  tell: Tell,
): Promise<Installation> {
  // To hold it writes in it.
  checkVersion(settings.data);
  const letGo = holdFolder(settings.data, true);
  try {
    const opened = await prepare(settings, wantedFirst, tell);
    const close = async () => {
      try {
        await opened.close();
      } finally {
        letGo();
      }
    };
    return { ...opened, close };
  } catch (error) {
    letGo();
    throw error;
  }
}

/** Opens it for one command, preparing nothing; readers cannot write. Throws Trouble. */
export async function joinInstallation(
  settings: Settings,
  does: "reads" | "writes",
): Promise<Installation> {
  const folder = standingFolder(settings.data);
  const server = await openCluster(settings, folder, () => undefined, {
    joins: true,
    ...(does === "reads" ? { options: "-c default_transaction_read_only=on" } : {}),
  });
  const { cluster, where } = server;
  const cells: Cell[] = [];
  return await onServer(server, cells, async (close) => {
    for (const cell of await standingCells(cluster, folder)) {
      await asKeeper(cluster, cell.id, checkMigrated);
      cells.push({ ...cell, pool: poolOf(cluster, cell.id) });
    }
    await checkKeys(cluster, folder.keys, cells);
    return { folder, cluster, where, cells: new Map(cells.map((cell) => [cell.id, cell])), close };
  });
}
