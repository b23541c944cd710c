import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { readLines } from "../../domain/presence/lines.ts";
import { sayings } from "../../domain/presence/presence.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import { codeNamesIn } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { itemsOf, lockEvidence } from "../../store/evidence/item.ts";
import { countSays, insertSays, personOfSays } from "../../store/presence/says.ts";
import { insertWithdrawn } from "../../store/presence/withdrawn.ts";
import { type EvidenceRefusal, onEvidence } from "../evidence/gate.ts";
import { form } from "../form.ts";

/** At once, of one item: two years of a till, four times a day. */
const mostLines = 20_000;
/** In all, so that a page is always drawn in a moment. */
const mostOfPerson = 60_000;

export const addingHours = form(
  z.object({
    person: z.uuid(),
    item: z.uuid(),
    says: z.enum(sayings),
    slackMinutes: z.coerce.number().int().min(0).max(1440).default(0),
    lines: z.string().max(900_000).openapi({
      description: "One stretch a line, on Norway's clock: 2026-03-02 07:00 19:30.",
    }),
  }),
  {
    "evidence.no-such-person": "person",
    "evidence.no-such-item": "item",
    "presence.no-lines": "lines",
    "presence.file-unreadable": "lines",
    "presence.lines-unreadable": "lines",
    "presence.too-many-lines": "lines",
    "presence.lines-later": "lines",
  },
);
type AddRefusal =
  | "evidence.no-such-person"
  | "evidence.no-such-item"
  | "presence.no-lines"
  | "presence.file-unreadable"
  | "presence.lines-unreadable"
  | "presence.too-many-lines"
  | "presence.lines-later";
type AddHours = z.output<typeof addingHours.shape>;

function wrongIn({ lines }: AddHours, now: Moment): AddRefusal | null {
  const { stretches, wrong } = readLines(lines);
  if (wrong.length > 0) {
    return "presence.lines-unreadable";
  }
  if (stretches.length === 0) {
    return "presence.no-lines";
  }
  if (stretches.length > mostLines) {
    return "presence.too-many-lines";
  }
  const today = dayOf(now);
  return stretches.some(({ to }) => to.slice(0, 10) > today) ? "presence.lines-later" : null;
}

/** Writes what an item says of where a person was, all lines or none. Sent twice it is kept once. */
export async function addHours(
  cell: Cell,
  actor: Colleague,
  { caseId, ...request }: AddHours & { readonly caseId: string },
  now: Moment,
): Promise<Outcome<{ readonly added: number }, AddRefusal | EvidenceRefusal>> {
  const { person, item, says, slackMinutes } = request;
  const act = { action: "evidence.write", record: item } as const;
  return await onEvidence<{ readonly added: number }, AddRefusal>(
    cell,
    actor,
    caseId,
    act,
    async (tx) => {
      const wrong = wrongIn(request, now);
      if (wrong !== null) {
        return refused(wrong);
      }
      await lockEvidence(tx, caseId);
      const [persons, items, before] = await Promise.all([
        codeNamesIn(tx, caseId),
        itemsOf(tx, cell, caseId),
        countSays(tx, caseId, person),
      ]);
      if (!persons.some(({ id }) => id === person)) {
        return refused("evidence.no-such-person");
      }
      if (!items.some(({ id, withdrawn }) => id === item && withdrawn === null)) {
        return refused("evidence.no-such-item");
      }
      const { stretches } = readLines(request.lines);
      if (before + stretches.length > mostOfPerson) {
        return refused("presence.too-many-lines");
      }
      const kept = { caseId, person, at: now, by: actor.id };
      const told = stretches.map((stretch) => ({ ...stretch, item, says, slackMinutes }));
      return done({ added: await insertSays(tx, told, kept) });
    },
  );
}

export const withdrawingHours = form(
  z.object({ row: z.uuid(), why: z.string().trim().min(1).max(500) }),
  {},
);

/** The row stays to be read in the database, with why; it counts no more. Gives the person of it. */
export async function withdrawHours(
  cell: Cell,
  actor: Colleague,
  { caseId, row, why }: z.output<typeof withdrawingHours.shape> & { readonly caseId: string },
  now: Moment,
): Promise<Outcome<{ readonly person: string }, EvidenceRefusal | "presence.line.not-found">> {
  const act = { action: "evidence.write", record: row } as const;
  return await onEvidence(cell, actor, caseId, act, async (tx) => {
    const person = await personOfSays(tx, caseId, row);
    if (person === null) {
      return refused("presence.line.not-found");
    }
    await insertWithdrawn(tx, cell, { row, caseId, why, at: now, by: actor.id });
    return done({ person });
  });
}
