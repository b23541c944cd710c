import { createHash, randomBytes } from "node:crypto";
import { dayOf } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { append } from "../../store/log/log.ts";
import {
  colleagueBySubject,
  colleagueOfSession,
  endSession,
  isSession,
  keepSession,
  type Person,
} from "../../store/session.ts";
import type { Desk, House } from "../house.ts";

/** A working day; half an hour idle signs out. */
const longestHours = 8;
const idleMinutes = 30;

const usher = (cell: Cell) => ({ kind: "usher", cell: cell.id }) as const;
const hashOf = (token: string) => createHash("sha256").update(token).digest();

function deskOf(cell: Cell, { id, name, title, role }: Person): Desk {
  return { cell, actor: { kind: "colleague", cell: cell.id, id, role }, name, title };
}

/** Looks for the first cell that employs them; null if none. */
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

/** Null when it ended, never was, or its holder has left. */
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

/** True for a session that has ended by itself, too. */
export async function wasSession(house: House, token: string): Promise<boolean> {
  const found = taken(house, token);
  return (
    found !== null &&
    (await asActor(found.cell, usher(found.cell), (tx) => isSession(tx, found.hash)))
  );
}

/** Logs it if the token was valid. */
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
