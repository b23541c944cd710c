import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { groundsOf, type Independence } from "../../domain/evidence/independence.ts";
import { current, type KeptItem, newestOf } from "../../domain/evidence/kept.ts";
import {
  type Journey,
  journeyOf,
  type Leg,
  type Part,
  recurringIn,
  toPayBack,
} from "../../domain/travel/travel.ts";
import { idOrNull } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { codeNamesIn, type KeptPerson } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { itemsOf } from "../../store/evidence/item.ts";
import { legsOf, type Party, partiesOf, partsOf } from "../../store/travel/travel.ts";
import { type EvidenceRefusal, onEvidence } from "../evidence/gate.ts";

type Person = Pick<KeptPerson, "id" | "pseudonym">;

export interface Travel {
  readonly head: CaseHead;
  readonly persons: readonly Person[];
  readonly person: Person;
  /** All by number, also what was corrected or withdrawn. */
  readonly items: readonly KeptItem[];
  readonly legs: readonly Leg[];
  readonly parties: readonly Party[];
  readonly journey: Journey;
  /** In the whole case. */
  readonly recurring: ReturnType<typeof recurringIn>;
  /** Of the person's own legs. */
  readonly payBack: readonly Part[];
  /** Whose word an item is towards the person. */
  readonly towards: (item: string) => Independence;
  /** Its newest correction, as spoken. */
  readonly numberOf: (item: string) => number | null;
}

interface OfPerson {
  readonly caseId: string;
  /** Null: the first of the case. */
  readonly person: string | null;
}

/** What items in use say: of their newest correction, and nothing of what is withdrawn. */
function inUse(items: readonly KeptItem[], parts: readonly Part[]): readonly Part[] {
  const newest = newestOf(items);
  const used = new Set(
    current(items).flatMap(({ id, withdrawn }) => (withdrawn === null ? [id] : [])),
  );
  return parts
    .map((part) => ({ ...part, item: newest(part.item) }))
    .filter(({ item }) => used.has(item));
}

/** The journey of one person of the case: its legs, and who did what in each. */
export async function readTravel(
  cell: Cell,
  actor: Colleague,
  { caseId, person: wanted }: OfPerson,
): Promise<Outcome<Travel, EvidenceRefusal | "person.not-found">> {
  const act = {
    action: "evidence.read",
    record: wanted === null ? null : idOrNull(wanted),
  } as const;
  return await onEvidence(cell, actor, caseId, act, async (tx) => {
    const [head, persons, items, legs, parties, all] = await Promise.all([
      caseHead(tx, caseId),
      codeNamesIn(tx, caseId),
      itemsOf(tx, cell, caseId),
      legsOf(tx, cell, caseId),
      partiesOf(tx, cell, caseId),
      partsOf(tx, caseId),
    ]);
    const person = wanted === null ? persons[0] : persons.find(({ id }) => id === wanted);
    if (person === undefined) {
      return refused("person.not-found");
    }
    const parts = inUse(items, all);
    const journey = journeyOf(legs, parts, person.id);
    const own = new Set([...journey.dated, ...journey.undated].map(({ leg }) => leg.id));
    const grounds = groundsOf(
      current(items),
      persons.map(({ id }) => id),
    );
    return done({
      ...{ head, persons, person, items, legs, parties, journey },
      recurring: recurringIn(legs, parts),
      payBack: toPayBack(parts).filter(({ leg }) => own.has(leg)),
      towards: (item) => grounds.towards(item, person.id),
      numberOf: (item) => items.find(({ id }) => id === item)?.number ?? null,
    });
  });
}
