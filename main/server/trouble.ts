import { DatabaseAway } from "../../store/away.ts";
import { OpenToOthers } from "../../store/cluster.ts";
import { LostKeys } from "../../store/keys.ts";
import { NewerDatabase, OlderDatabase, OtherDatabase } from "../../store/migrate.ts";

export class Trouble extends Error {
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(what);
    this.remedy = remedy;
  }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}

const known: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: [
    "The disk is full.",
    "Free some space (Lenke wants 300 MB to start), then start again; nothing is lost.",
  ],
  EACCES: [
    "A file or folder may not be written.",
    "Give this user the data folder, or name another with LENKE_DATA.",
  ],
  EROFS: [
    "The data folder is on a disk that may only be read.",
    "Name another folder with LENKE_DATA.",
  ],
  ECONNREFUSED: [
    "The database does not answer.",
    "Start it, or check the host and port in DATABASE_URL.",
  ],
  ENOTFOUND: ["The database's host is not known.", "Check the host in DATABASE_URL."],
  ETIMEDOUT: [
    "The database does not answer in time.",
    "Check the host, the port and the firewall in DATABASE_URL.",
  ],
  "28P01": ["The database refuses the password.", "Check user and password in DATABASE_URL."],
  "28000": [
    "The database refuses the login.",
    "Check the user in DATABASE_URL, and the server's pg_hba.conf.",
  ],
  "3D000": [
    "The database named in DATABASE_URL does not exist.",
    "Create it, or name one that does (often postgres).",
  ],
  "42501": [
    "The database user may not do what Lenke needs.",
    "Give the user in DATABASE_URL the rights CREATEDB and CREATEROLE.",
  ],
  "53300": ["The database has no connection left.", "Raise max_connections, or end other clients."],
};

/** Gives 2 when something outside Lenke can be mended, 1 when Lenke failed. */
export function statusFor(error: unknown): 1 | 2 {
  return lineFor(error).startsWith(ownFault) ? 1 : 2;
}

/** PostgreSQL's programs give words only. */
const said: Readonly<Record<string, string>> = {
  "No space left": "ENOSPC",
  "Read-only file system": "EROFS",
  "Permission denied": "EACCES",
};

function saidBy(error: unknown): string | undefined {
  const words = error instanceof Error ? error.message : "";
  return Object.entries(said).find(([begin]) => words.includes(begin))?.[1];
}

const ownFault = "Lenke itself failed";

/** Adds a remedy where known. Never a stack for what is not our bug. */
export function lineFor(error: unknown): string {
  if (error instanceof Trouble) {
    return `${error.message} Remedy: ${error.remedy}`;
  }
  const found =
    known[codeOf(error)] ??
    (error instanceof AggregateError ? known[codeOf(error.errors[0])] : undefined);
  if (found !== undefined) {
    return `${found[0]} Remedy: ${found[1]}`;
  }
  if (error instanceof DatabaseAway) {
    return lineFor(Object.assign(new Error(), { code: "ECONNREFUSED" }));
  }
  const code = saidBy(error);
  if (code !== undefined) {
    return lineFor(Object.assign(new Error(), { code }));
  }
  return `${ownFault}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** What the store refuses, with its remedy. */
export function explained(error: unknown): never {
  if (error instanceof NewerDatabase) {
    throw new Trouble(
      `The database was made by a newer Lenke (${error.message}).`,
      "Start it with that newer Lenke, or use another database.",
    );
  }
  if (error instanceof OlderDatabase) {
    throw new Trouble(
      `The database was made by an older Lenke (${error.message}).`,
      "Back it up, then: npx lenke migrate (npm start does so too)",
    );
  }
  if (error instanceof OtherDatabase) {
    throw new Trouble(
      `The database was made by another Lenke (${error.message}). Nothing was touched.`,
      "To keep it, start it with that Lenke. To begin anew, name another data folder and another database.",
    );
  }
  if (error instanceof LostKeys) {
    throw new Trouble(
      `The key file ${error.file} is missing or cannot be read, and the cell's database is there.`,
      "Put it back from the backup of the data folder. No other key opens what was sealed to it; nothing was written.",
    );
  }
  if (error instanceof OpenToOthers) {
    throw new Trouble(
      `The wall between two cells has a hole: ${error.message}.`,
      "Revoke that right (revoke connect on database … from …), or the role that gives it.",
    );
  }
  throw error;
}
