import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { firstMigration, newestMigration } from "../store/migrate.ts";
import { Trouble } from "./server/trouble.ts";

const hosted = z.object({ id: z.string(), name: z.string(), kinds: z.array(z.string()) });
export type Hosted = z.infer<typeof hosted>;

/** Beside the database: version, secrets and cells. */
export interface DataFolder {
  readonly path: string;
  readonly keys: string;
  readonly secret: Buffer;
  readonly isNew: boolean;
}

/** With less, the first start would fill the disk half-way. */
const leastBytes = 300 * 1024 * 1024;

function write(file: string, content: string | Buffer, mode: number): void {
  const half = `${file}.${process.pid}`;
  fs.writeFileSync(half, content, { mode, flush: true });
  fs.renameSync(half, file);
}

/** Writes nothing. Gives whether it is new. */
export function checkVersion(folder: string): boolean {
  const file = path.join(folder, "version");
  const known = newestMigration();
  const made = fs.existsSync(file) ? Number(fs.readFileSync(file, "utf8")) : null;
  if (Number.isNaN(made)) {
    throw new Trouble(
      `The file ${file} holds no number.`,
      "Put it back from the backup of the data folder.",
    );
  }
  if (made !== null && made > known) {
    throw new Trouble(
      `The data in ${folder} was made by a newer Lenke (version ${made}; this one knows ${known}).`,
      "Start it with that newer Lenke, or name another folder with LENKE_DATA.",
    );
  }
  if (made !== null && made < firstMigration()) {
    throw new Trouble(
      `The data in ${folder} was made by an earlier Lenke (version ${made}; this one reads from ${firstMigration()} on). Nothing was touched.`,
      "To keep it, start it with that earlier Lenke, or move the folder away. To begin anew, name another with LENKE_DATA.",
    );
  }
  return made === null;
}

function freeOn(folder: string): number {
  const { bavail, bsize } = fs.statfsSync(folder);
  return bavail * bsize;
}

const secretBytes = 32;

/** Created when new. Throws Trouble when missing. */
function secretOf(folder: string, isNew: boolean): Buffer {
  const file = path.join(folder, "secret");
  if (!fs.existsSync(file)) {
    if (!isNew || fs.existsSync(cellsFile(folder))) {
      throw new Trouble(
        `The file ${file} is missing.`,
        "Put it back from the backup of the data folder; nothing was written.",
      );
    }
    write(file, randomBytes(secretBytes), 0o600);
  }
  const secret = fs.readFileSync(file);
  if (secret.length < secretBytes) {
    throw new Trouble(
      `The file ${file} is cut short.`,
      "Put it back from the backup of the data folder; nothing was written.",
    );
  }
  return secret;
}

/** Writes nothing. Throws Trouble. */
export function standingFolder(folder: string): DataFolder {
  if (!fs.existsSync(folder) || checkVersion(folder)) {
    throw new Trouble(`There is no Lenke in ${folder} yet.`, "Start it once: npm start");
  }
  const secret = secretOf(folder, false);
  return { path: folder, keys: path.join(folder, "keys"), secret, isNew: false };
}

/** Creates it at first. Throws Trouble: no space, a newer version, no right to write. */
export function openDataFolder(folder: string, freeBytes = freeOn): DataFolder {
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  const isNew = checkVersion(folder);
  const free = freeBytes(folder);
  if (isNew && free < leastBytes) {
    throw new Trouble(
      `The disk with ${folder} is nearly full (${Math.floor(free / 1024 / 1024)} MB left).`,
      "Free some space (300 MB), or name a folder on another disk with LENKE_DATA.",
    );
  }
  const secret = secretOf(folder, isNew);
  const keys = path.join(folder, "keys");
  fs.mkdirSync(keys, { recursive: true, mode: 0o700 });
  return { path: folder, keys, secret, isNew };
}

const firstStart = (folder: DataFolder) => path.join(folder.path, "first-start");

export function wasCutOff(folder: DataFolder): boolean {
  return fs.existsSync(firstStart(folder));
}

export function beginFirst(folder: DataFolder): void {
  write(firstStart(folder), "", 0o644);
}

/** Is called last, so that an interrupted first start begins anew. */
export function markWhole(folder: DataFolder): void {
  write(path.join(folder.path, "version"), String(newestMigration()), 0o644);
  fs.rmSync(firstStart(folder), { force: true });
}

const cellsFile = (folder: string) => path.join(folder, "cells.json");

export function hostedCells(folder: DataFolder): readonly Hosted[] {
  const file = cellsFile(folder.path);
  const isThere = fs.existsSync(file);
  if (!(isThere || folder.isNew)) {
    throw new Trouble(
      `The file ${file} is missing.`,
      "Put it back from the backup of the data folder; nothing was written.",
    );
  }
  try {
    const text = isThere ? fs.readFileSync(file, "utf8") : "[]";
    return z.array(hosted).parse(JSON.parse(text));
  } catch {
    throw new Trouble(
      `The file ${file} is no list of cells.`,
      "Put it back from the backup of the data folder.",
    );
  }
}

export function keepHostedCells(folder: DataFolder, cells: readonly Hosted[]): void {
  write(cellsFile(folder.path), `${JSON.stringify(cells, null, 2)}\n`, 0o644);
}
