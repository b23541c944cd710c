import { createHash } from "node:crypto";
import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { type At, placeIn, placeText, waysToBear } from "../../domain/evidence/bearing.ts";
import { provisionsFor } from "../../domain/evidence/mandate.ts";
import type { Provision } from "../../domain/provision/provision.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Law } from "../../law/law.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case/case.ts";
import { type KeptObservation, observationsOf } from "../../store/case/case-reading.ts";
import { codeNamesIn } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { bearingsOf, insertBearing, insertWithdrawn } from "../../store/evidence/bearing.ts";
import { caseOfItem, lockEvidence } from "../../store/evidence/item.ts";
import { form } from "../form.ts";
import { type EvidenceRefusal, onEvidence } from "./gate.ts";

const someWords = z.string().trim().max(2_000);

export const places = z.array(z.string().max(200)).max(50).openapi({
  description: "`element:PROVISION/ELEMENT` or `fact:OBSERVATION/FACTOR`.",
});
export const ofPersons = z
  .array(z.uuid())
  .max(200)
  .default([])
  .openapi({ description: "Empty: all persons of the case." });

export const bearing = form(
  z.object({
    id: z.uuid().optional().openapi({ description: "Yours; the same again adds nothing." }),
    on: places.min(1),
    bears: z.enum(waysToBear),
    persons: ofPersons,
    words: someWords.default(""),
  }),
  { "evidence.no-such-place": "on", "evidence.not-in-case": "persons" },
);

type Misplaced = "evidence.no-such-place" | "evidence.not-in-case";
type BearRefusal = "evidence.item.not-found" | Misplaced | EvidenceRefusal;

interface OfItem {
  readonly caseId: string;
  readonly item: string;
}

interface Kept {
  readonly at: Moment;
  readonly by: string;
}

function isThere(
  on: At,
  provisions: readonly Provision[],
  observations: readonly KeptObservation[],
): boolean {
  if ("element" in on) {
    const found = provisions.find(({ id }) => id === on.provision);
    return found?.elements.some(({ id }) => id === on.element) === true;
  }
  const found = observations.find(({ id }) => id === on.observation);
  return found?.facts.some(({ factor }) => factor === on.factor) === true;
}

/** One form can say it of several places: each has an id of its own, the same each time it is sent. */
function idAt(form_: string, item: string, place: string): string {
  const hex = createHash("sha256").update(`${form_} ${item} ${place}`).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join("-");
}

type Said = Omit<z.output<typeof bearing.shape>, "id">;

/** The places of what is said of an item, where the case and the acts have them. */
export async function placesWithin(
  tx: Tx,
  cell: Cell,
  { provisions }: Pick<Law, "provisions">,
  { caseId, on: asked, persons: whom }: Pick<Said, "on" | "persons"> & { readonly caseId: string },
): Promise<Outcome<readonly At[], Misplaced>> {
  const own = provisionsFor(cell.kinds, provisions);
  const [persons, observations] = await Promise.all([
    codeNamesIn(tx, caseId),
    observationsOf(tx, caseId),
  ]);
  const found = asked.flatMap((text) => placeIn(text) ?? []);
  if (found.length < asked.length || !found.every((on) => isThere(on, own, observations))) {
    return refused("evidence.no-such-place");
  }
  return whom.every((person) => persons.some(({ id }) => id === person))
    ? done(found)
    : refused("evidence.not-in-case");
}

export async function keepEach(
  tx: Tx,
  cell: Cell,
  { id, persons, ...said }: Omit<Said, "on"> & { readonly id: string } & OfItem & Kept,
  places_: readonly At[],
): Promise<void> {
  const of = persons.length === 0 ? "all" : persons;
  for (const on of places_) {
    await insertBearing(tx, cell, { ...said, on, of, id: idAt(id, said.item, placeText(on)) });
  }
}

/** Says what an item speaks for, against or explains. */
export async function bearItem(
  cell: Cell,
  actor: Colleague,
  law: Pick<Law, "provisions">,
  { caseId, item, id = crypto.randomUUID(), ...said }: z.output<typeof bearing.shape> & OfItem,
  now: Moment,
): Promise<Outcome<{ readonly item: string }, BearRefusal>> {
  const act = { action: "evidence.write", record: idOrNull(item) } as const;
  return await onEvidence<{ readonly item: string }, BearRefusal>(
    cell,
    actor,
    caseId,
    act,
    async (tx) => {
      if ((await caseOfItem(tx, item)) !== caseId) {
        return refused("evidence.item.not-found");
      }
      const found = await placesWithin(tx, cell, law, { ...said, caseId });
      if (!found.ok) {
        return found;
      }
      await keepEach(tx, cell, { ...said, id, caseId, item, at: now, by: actor.id }, found.value);
      return done({ item });
    },
  );
}

export const withdrawing = form(
  z.object({
    bearing: z.uuid().nullable().default(null).openapi({
      description: "What it was said to bear on; left out: the item itself.",
    }),
    why: someWords.min(1),
  }),
  { "evidence.already-withdrawn": "why" },
);

type WithdrawRefusal =
  | "evidence.item.not-found"
  | "evidence.bearing.not-found"
  | "evidence.already-withdrawn"
  | EvidenceRefusal;

async function itemOfBearing(
  tx: Tx,
  cell: Cell,
  caseId: string,
  bearingId: string,
): Promise<string | null> {
  const all = await bearingsOf(tx, cell, caseId);
  return all.find(({ id }) => id === bearingId)?.item ?? null;
}

/** Withdraws an item, or what it was said to bear on. Both stay to be read, with why. */
export async function withdraw(
  cell: Cell,
  actor: Colleague,
  { caseId, item, bearing: of, why }: z.output<typeof withdrawing.shape> & OfItem,
  now: Moment,
): Promise<Outcome<{ readonly item: string }, WithdrawRefusal>> {
  const act = { action: "evidence.write", record: idOrNull(item) } as const;
  return await onEvidence<{ readonly item: string }, WithdrawRefusal>(
    cell,
    actor,
    caseId,
    act,
    async (tx) => {
      await lockEvidence(tx, caseId);
      if ((await caseOfItem(tx, item)) !== caseId) {
        return refused("evidence.item.not-found");
      }
      if (of !== null && (await itemOfBearing(tx, cell, caseId, of)) !== item) {
        return refused("evidence.bearing.not-found");
      }
      const what =
        of === null ? ({ of: "item", id: item } as const) : ({ of: "bearing", id: of } as const);
      const taken = { ...what, item, caseId, why, at: now, by: actor.id };
      return (await insertWithdrawn(tx, cell, taken))
        ? done({ item })
        : refused("evidence.already-withdrawn");
    },
  );
}
