import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { FactOf, KeptBearing } from "../../domain/evidence/bearing.ts";
import { type KeptItem, versionsOf } from "../../domain/evidence/kept.ts";
import { type Laid, layEvidence } from "../../domain/evidence/laid.ts";
import { provisionsFor } from "../../domain/evidence/mandate.ts";
import type { Person } from "../../domain/evidence/matrix.ts";
import type { Period } from "../../domain/provision/period.ts";
import type { Law } from "../../law/law.ts";
import { underEighteenThen } from "../../rules/rights/child.ts";
import { standing } from "../../rules/rights/life.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { type KeptObservation, observationsOf } from "../../store/case/case-reading.ts";
import { codeNamesIn, type KeptPerson } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { bearingsOf } from "../../store/evidence/bearing.ts";
import { type Custody, custodyOf } from "../../store/evidence/custody.ts";
import { itemsOf } from "../../store/evidence/item.ts";
import { agesAskedIn, lifeAnswersOf, lifeEventsOf } from "../../store/plan/life.ts";
import { type EvidenceRefusal, onEvidence } from "./gate.ts";

export interface EvidenceOfCase {
  readonly head: CaseHead;
  readonly persons: readonly Pick<KeptPerson, "id" | "pseudonym">[];
  readonly observations: readonly KeptObservation[];
  /** All by number, also what was corrected or withdrawn. */
  readonly items: readonly KeptItem[];
  /** The oldest first, also what was withdrawn. */
  readonly bearings: readonly KeptBearing[];
  /** Of the offences that this agency gathers evidence of. */
  readonly laid: Laid;
  /** Of each person, when the acts began. */
  readonly ageOf: (person: string) => Person["underEighteen"];
}

export interface AskedEvidence {
  readonly caseId: string;
  readonly period: Period;
}

/** What is written of each person's age, as far as the reader may read it. */
async function agesIn(tx: Tx, caseId: string, persons: readonly string[]) {
  const [eventsOf, answersOf, asked] = await Promise.all([
    lifeEventsOf(tx, persons),
    lifeAnswersOf(tx, persons),
    agesAskedIn(tx, [caseId]),
  ]);
  return new Map(
    persons.map((person) => {
      const birthdays = standing(eventsOf(person)).filter(({ type }) => type === "turns-eighteen");
      const eighteen = birthdays.map(({ day }) => day).toSorted();
      const own = asked.filter((each) => each.person === person);
      return [
        person,
        { answers: answersOf(person), asked: own, eighteen: eighteen.at(-1) ?? null },
      ] as const;
    }),
  );
}

function factsOf(observations: readonly KeptObservation[]): FactOf {
  const byId = new Map(observations.map((each) => [each.id, each.facts]));
  return (observation, factor) => byId.get(observation)?.find((fact) => fact.factor === factor);
}

export async function evidenceIn(
  tx: Tx,
  cell: Cell,
  law: Pick<Law, "provisions">,
  { caseId, period }: AskedEvidence,
): Promise<EvidenceOfCase> {
  const [head, persons, observations, items, bearings] = await Promise.all([
    caseHead(tx, caseId),
    codeNamesIn(tx, caseId),
    observationsOf(tx, caseId),
    itemsOf(tx, cell, caseId),
    bearingsOf(tx, cell, caseId),
  ]);
  const ages = await agesIn(
    tx,
    caseId,
    persons.map(({ id }) => id),
  );
  const ageOf = underEighteenThen(head, ages, period.from);
  const laid = layEvidence({
    ...{ period, items, bearings, factOf: factsOf(observations) },
    provisions: provisionsFor(cell.kinds, law.provisions),
    persons: persons.map(({ id }): Person => ({ id, underEighteen: ageOf(id) })),
  });
  return { head, persons, observations, items, bearings, laid, ageOf };
}

/** Every element beside every person, with the sources there are. Nothing is summed, and none of it is kept. */
export async function readEvidence(
  cell: Cell,
  actor: Colleague,
  law: Pick<Law, "provisions">,
  asked: AskedEvidence,
): Promise<Outcome<EvidenceOfCase, EvidenceRefusal>> {
  return await onEvidence(cell, actor, asked.caseId, { action: "evidence.read" }, async (tx) =>
    done(await evidenceIn(tx, cell, law, asked)),
  );
}

export interface OneItem extends EvidenceOfCase {
  readonly item: KeptItem;
  /** The way it went, the oldest first; a corrected item and its correction are one thing. */
  readonly custody: readonly Custody[];
}

/** Refuses `evidence.item.not-found` alike where there is none and where it is in another case. */
export async function readItem(
  cell: Cell,
  actor: Colleague,
  law: Pick<Law, "provisions">,
  { item: id, ...asked }: AskedEvidence & { readonly item: string },
): Promise<Outcome<OneItem, EvidenceRefusal | "evidence.item.not-found">> {
  const act = { action: "evidence.read", record: idOrNull(id) } as const;
  return await onEvidence(cell, actor, asked.caseId, act, async (tx) => {
    const found = await evidenceIn(tx, cell, law, asked);
    const item = found.items.find((each) => each.id === id);
    if (item === undefined) {
      return refused("evidence.item.not-found");
    }
    const older = versionsOf(found.items, id).toReversed();
    const custody = await Promise.all(older.map((each) => custodyOf(tx, cell, each)));
    const inOrder = custody.flat().toSorted((one, other) => (one.at < other.at ? -1 : 1));
    return done({ ...found, item, custody: inOrder });
  });
}
