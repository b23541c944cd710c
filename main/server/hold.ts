import fs from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Trouble } from "./trouble.ts";

interface Holder {
  readonly pid: number | null;
  /** Commands may join a server; a command ends its database with itself. */
  readonly serves: boolean;
}

const noteOf = (folder: string) => path.join(folder, "running");
/** Locked by SQLite: the system lets go when the program ends. */
const lockOf = (folder: string) => path.join(folder, "lock");

const isBusy = (error: unknown) =>
  error instanceof Error && "errcode" in error && error.errcode === 5;

/** False where another program has the lock. */
function locks(lock: DatabaseSync, how: string): boolean {
  try {
    lock.exec(how);
    return true;
  } catch (error) {
    if (isBusy(error)) {
      return false;
    }
    throw error;
  }
}

function isHeld(folder: string): boolean {
  if (!fs.existsSync(lockOf(folder))) {
    return false;
  }
  const lock = new DatabaseSync(lockOf(folder), { readOnly: true });
  try {
    return !locks(lock, "select 1 from sqlite_schema");
  } finally {
    lock.close();
  }
}

function noted(folder: string): Holder {
  try {
    return JSON.parse(fs.readFileSync(noteOf(folder), "utf8"));
  } catch {
    return { pid: null, serves: false };
  }
}

export const holderOf = (folder: string): Holder | null => (isHeld(folder) ? noted(folder) : null);

function openLock(folder: string): DatabaseSync {
  const file = lockOf(folder);
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  } catch {
    throw new Trouble(
      `The data folder ${folder} cannot be made.`,
      "Name one with LENKE_DATA, on a disk and in a folder that this user may write to.",
    );
  }
  if (!fs.existsSync(file)) {
    fs.writeFileSync(file, "");
  }
  // Not by opening it: to close a file lets go of its locks.
  fs.accessSync(file, fs.constants.W_OK);
  return new DatabaseSync(file, { timeout: 500 });
}

/** Holds it until the program ends or lets go. Throws Trouble when taken. */
export function holdFolder(folder: string, serves: boolean): () => void {
  const lock = openLock(folder);
  if (!locks(lock, "pragma journal_mode = off; begin exclusive")) {
    lock.close();
    throw new Trouble(
      `Another program of Lenke's works in ${folder} (process ${noted(folder).pid ?? "not known"}).`,
      "Stop that one first, or name another folder with LENKE_DATA.",
    );
  }
  fs.writeFileSync(noteOf(folder), JSON.stringify({ pid: process.pid, serves }));
  const letGo = () => {
    process.off("exit", letGo);
    if (lock.isOpen) {
      fs.rmSync(noteOf(folder), { force: true });
      lock.close();
    }
  };
  process.once("exit", letGo);
  return letGo;
}
