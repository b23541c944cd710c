import fs from "node:fs";
import path from "node:path";
import { asAdmin } from "../store/cluster.ts";
import type { Installation } from "./installation.ts";

type Place = Pick<Installation, "cluster" | "folder">;

/** Differs in a copy: server id, timeline, place of the secret. */
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

export async function adopt(place: Place): Promise<void> {
  note(place, await identityOf(place));
}

/** True if asked, or if it is a copy. Stays so until `adopt`. */
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

/** A failover also begins a timeline, and makes no copy. */
export async function followTimeline(place: Place): Promise<void> {
  const known = noted(place);
  const identity = await identityOf(place);
  if (known?.[0] === identity[0] && known?.[1] !== identity[1]) {
    note(place, identity);
  }
}
