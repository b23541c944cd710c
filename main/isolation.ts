import fs from "node:fs";
import path from "node:path";
import { asAdmin } from "../store/cluster.ts";
import type { Installation } from "./installation.ts";

type Place = Pick<Installation, "cluster" | "folder">;

/** What a copy has otherwise: the database server's number, its timeline, and where the secret lies on the disk. */
async function identityOf({ cluster, folder }: Place): Promise<readonly string[]> {
  const { rows } = await asAdmin(cluster, null, (client) =>
    client.query<{ system: string; timeline: string }>(
      `select system_identifier::text as system, left(pg_walfile_name(pg_current_wal_lsn()), 8) as timeline
         from pg_control_system()`,
    ),
  );
  const { ino } = fs.statSync(path.join(folder.path, "secret"), { bigint: true });
  return [rows[0]?.system ?? "", rows[0]?.timeline ?? "", String(ino)];
}

const fileOf = ({ folder }: Place) => path.join(folder.path, "adopted");

function noted(place: Place): readonly string[] | null {
  const file = fileOf(place);
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim().split(" ") : null;
}

function note(place: Place, identity: readonly string[]): void {
  fs.writeFileSync(fileOf(place), `${identity.join(" ")}\n`);
}

/** Says that this database and data folder are the cells' own, and no copy. */
export async function adopt(place: Place): Promise<void> {
  note(place, await identityOf(place));
}

/** Whether the installation must neither deliver nor take in: it was asked to keep apart, or is a copy. It stays so until `adopt`. */
export async function isIsolated(place: Place, asked: boolean): Promise<boolean> {
  if (asked) {
    note(place, ["isolated"]);
    return true;
  }
  const known = noted(place);
  if (known === null) {
    await adopt(place);
    return false;
  }
  return known.join(" ") !== (await identityOf(place)).join(" ");
}

/** A failover under a running Lenke begins a timeline too, and makes no copy. */
export async function followTimeline(place: Place): Promise<void> {
  const known = noted(place);
  const identity = await identityOf(place);
  if (known?.[0] === identity[0] && known?.[1] !== identity[1]) {
    note(place, identity);
  }
}
