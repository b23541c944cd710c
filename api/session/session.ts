import { createHash, randomBytes } from "node:crypto";
import { dayOf } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { append } from "../../store/log.ts";
import {
  colleagueBySubject,
  colleagueOfSession,
  endSession,
  isSession,
  keepSession,
  type Person,
} from "../../store/session.ts";
import type { Desk, House } from "../house.ts";

/** A working day at most, and signed out after half an hour of rest. */
const longestHours = 8;
const idleMinutes = 30;

const usher = (cell: Cell) => ({ kind: "usher", cell: cell.id }) as const;
const hashOf = (token: string) => createHash("sha256").update(token).digest();

function deskOf(cell: Cell, { id, name, title, role }: Person): Desk {
  return { cell, actor: { kind: "colleague", cell: cell.id, id, role }, name, title };
}

/** The desk of whoever the provider knows by this subject, in the first cell here that employs them; null when none does. */
export async function deskOfSubject(house: House, subject: string): Promise<Desk | null> {
  const today = dayOf(house.now());
  for (const cell of house.cells.values()) {
    const found = await asActor(cell, usher(cell), (tx) => colleagueBySubject(tx, subject, today));
    if (found !== null) {
      return deskOf(cell, found);
    }
  }
  return null;
}

/** Begins a session; gives the token that the browser keeps (cell and 256 random bits). The log has an entry. */
export async function beginSession(house: House, { cell, actor }: Desk): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await asActor(cell, usher(cell), async (tx) => {
    await keepSession(tx, hashOf(token), actor.id, house.now(), longestHours);
    await append(tx, {
      actor: actor.id,
      verb: "session.begin",
      record: null,
      caseId: null,
      ground: null,
    });
  });
  return `${cell.id}.${token}`;
}

function taken(house: House, text: string): { readonly cell: Cell; readonly hash: Buffer } | null {
  const [id, token] = text.split(".");
  const cell = house.cells.get(id ?? "");
  return cell === undefined || token === undefined ? null : { cell, hash: hashOf(token) };
}

/** The desk that a session's token opens, or null when it has ended, was never, or its holder has left. */
export async function deskOfSession(house: House, token: string): Promise<Desk | null> {
  const found = taken(house, token);
  if (found === null) {
    return null;
  }
  const { cell, hash } = found;
  const person = await asActor(cell, usher(cell), (tx) =>
    colleagueOfSession(tx, hash, house.now(), idleMinutes),
  );
  return person === null ? null : deskOf(cell, person);
}

/** Whether a token is of a session that began here, although it may have ended by itself since. */
export async function wasSession(house: House, token: string): Promise<boolean> {
  const found = taken(house, token);
  return (
    found !== null &&
    (await asActor(found.cell, usher(found.cell), (tx) => isSession(tx, found.hash)))
  );
}

/** Signs out: the token opens nothing from now on. The log has an entry, if it opened something. */
export async function leave(house: House, token: string): Promise<void> {
  const found = taken(house, token);
  if (found !== null) {
    await asActor(found.cell, usher(found.cell), async (tx) => {
      const actor = await endSession(tx, found.hash);
      if (actor !== null) {
        await append(tx, {
          actor,
          verb: "session.end",
          record: null,
          caseId: null,
          ground: null,
        });
      }
    });
  }
}
