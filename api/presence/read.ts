import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { groundsOf, type Independence } from "../../domain/evidence/independence.ts";
import { current, type KeptItem, newestOf } from "../../domain/evidence/kept.ts";
import { type Longest, longestOf } from "../../domain/presence/longest.ts";
import { type Presence, presenceOf, type Says } from "../../domain/presence/presence.ts";
import { type PresenceWeek, weeksOf } from "../../domain/presence/weeks.ts";
import { readClock } from "../../domain/time/clock.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { codeNamesIn, type KeptPerson } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { itemsOf } from "../../store/evidence/item.ts";
import { type KeptSays, saysOf } from "../../store/presence/says.ts";
import { type EvidenceRefusal, onEvidence } from "../evidence/gate.ts";

/** A line of an item that is in use. */
export interface Line extends KeptSays {
  /** Of the item, in the case. */
  readonly number: number;
  readonly source: Independence;
}

type Person = Pick<KeptPerson, "id" | "pseudonym">;

export interface Hours {
  readonly head: CaseHead;
  readonly persons: readonly Person[];
  /** All by number, also what was corrected or withdrawn. */
  readonly items: readonly KeptItem[];
  readonly person: Person;
  readonly lines: readonly Line[];
  readonly found: Presence;
  readonly weeks: readonly PresenceWeek[];
  /** From the independent list alone. */
  readonly longest: readonly Longest[];
}

export interface OfPerson {
  readonly caseId: string;
  /** Null: the first of the case. */
  readonly person: string | null;
}

/** What an item says counts for its newest correction; what is withdrawn counts for nothing. */
function linesOf(
  items: readonly KeptItem[],
  persons: readonly Person[],
  { person, says }: { readonly person: string; readonly says: readonly KeptSays[] },
): readonly Line[] {
  const used = current(items);
  const byId = new Map(used.map((item) => [item.id, item]));
  const grounds = groundsOf(
    used,
    persons.map(({ id }) => id),
  );
  const newest = newestOf(items);
  return says.flatMap((each) => {
    const item = byId.get(newest(each.item));
    return item === undefined || item.withdrawn !== null
      ? []
      : [{ ...each, item: item.id, number: item.number, source: grounds.towards(item.id, person) }];
  });
}

const asSays = ({ item, source, says, from, to, slackMinutes }: Line): readonly Says[] => {
  const [start, end] = [readClock(from), readClock(to)];
  return start === null || end === null
    ? []
    : [{ item, source, says, from: start.at, to: end.at, slackMinutes }];
};

async function hoursIn(
  tx: Tx,
  cell: Cell,
  { caseId, person: wanted }: OfPerson,
): Promise<Outcome<Hours, "person.not-found">> {
  const [head, persons, items] = await Promise.all([
    caseHead(tx, caseId),
    codeNamesIn(tx, caseId),
    itemsOf(tx, cell, caseId),
  ]);
  const person = wanted === null ? persons[0] : persons.find(({ id }) => id === wanted);
  if (person === undefined) {
    return refused("person.not-found");
  }
  const says = await saysOf(tx, caseId, person.id);
  const lines = linesOf(items, persons, { person: person.id, says });
  const found = presenceOf(lines.flatMap(asSays));
  return done({
    ...{ head, persons, items, person, lines, found },
    weeks: weeksOf(found),
    longest: longestOf(found.independent),
  });
}

/** The hours of one person of the case, rebuilt from what its items say. */
export async function readHours(
  cell: Cell,
  actor: Colleague,
  of: OfPerson,
): Promise<Outcome<Hours, EvidenceRefusal | "person.not-found">> {
  const act = {
    action: "evidence.read",
    record: of.person === null ? null : idOrNull(of.person),
  } as const;
  return await onEvidence(cell, actor, of.caseId, act, async (tx) => await hoursIn(tx, cell, of));
}
