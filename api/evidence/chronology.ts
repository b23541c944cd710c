import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import {
  type Chronology,
  type Happening,
  inTime,
  type Sieve,
} from "../../domain/evidence/chronology.ts";
import { current, type KeptItem, newestOf } from "../../domain/evidence/kept.ts";
import type { Day } from "../../domain/time/day.ts";
import { type Leg, spanOf } from "../../domain/travel/travel.ts";
import type { Law } from "../../law/law.ts";
import { type OutcomeLine, outcomeLinesOf } from "../../store/case/case-reading.ts";
import type { Cell } from "../../store/cell.ts";
import { legsOf } from "../../store/travel/travel.ts";
import { type EvidenceRefusal, onEvidence } from "./gate.ts";
import { type AskedEvidence, type EvidenceOfCase, evidenceIn } from "./read.ts";

export type Told =
  | { readonly kind: "item"; readonly item: KeptItem }
  | { readonly kind: "fact"; readonly factor: string }
  | { readonly kind: "leg"; readonly leg: Leg }
  | { readonly kind: "outcome"; readonly outcome: OutcomeLine };

export interface ChronologyOfCase extends EvidenceOfCase {
  readonly events: Chronology<Told>;
}

const on = (day: Day) => ({ earliest: day, latest: day, said: "" });

/** Of items in use, by the rows they are in. */
function ofItems(found: EvidenceOfCase, person: string | null): readonly Happening<Told>[] {
  const { items, bearings, laid } = found;
  const newest = newestOf(items);
  const rows = laid.provisions.flatMap(({ provision, elements }) =>
    elements.flatMap(({ element, rows: those }) =>
      those.map((row) => ({ ...row, key: `${provision.id}/${element.id}` })),
    ),
  );
  return current(items)
    .filter(({ withdrawn }) => withdrawn === null)
    .map((item) => {
      const said = bearings.filter((each) => newest(each.item) === item.id && !each.withdrawn);
      const named = said.flatMap(({ of }) => (of === "all" ? [] : of));
      const isOfAll = said.length === 0 || said.some(({ of }) => of === "all");
      const within = rows.filter((row) =>
        [row.for, row.against, row.explained].some((ids) => ids.includes(item.id)),
      );
      return {
        ...{ id: item.id, when: item.made, of: isOfAll ? ("all" as const) : named },
        elements: [...new Set(within.map(({ key }) => key))],
        independence: person === null ? null : laid.towards(item.id, person),
        what: { kind: "item", item },
      };
    });
}

const rest = { of: "all", elements: [], independence: null } as const;

/** Of those who travelled. */
const ofLegs = (legs: readonly Leg[]): readonly Happening<Told>[] =>
  legs.map((leg) => ({
    ...{ ...rest, id: leg.id, when: spanOf(leg), of: leg.travellers },
    what: { kind: "leg", leg },
  }));

function others(
  { observations }: EvidenceOfCase,
  outcomes: readonly OutcomeLine[],
): readonly Happening<Told>[] {
  const facts = observations.flatMap(({ id, facts: those }) =>
    those.flatMap(({ factor, day, state }): readonly Happening<Told>[] =>
      day === null || state === "not_observed"
        ? []
        : [{ ...rest, id: `${id} ${factor}`, when: on(day), what: { kind: "fact", factor } }],
    ),
  );
  return [
    ...facts,
    ...outcomes.map(
      (outcome): Happening<Told> => ({
        ...{ ...rest, id: outcome.id, when: on(outcome.happened) },
        what: { kind: "outcome", outcome },
      }),
    ),
  ];
}

/** Items, facts with a date, legs of journeys and outcomes, as they followed; what has no date is apart. */
export async function readChronology(
  cell: Cell,
  actor: Colleague,
  law: Pick<Law, "provisions">,
  { sieve, ...asked }: AskedEvidence & { readonly sieve: Sieve },
): Promise<Outcome<ChronologyOfCase, EvidenceRefusal>> {
  return await onEvidence(cell, actor, asked.caseId, { action: "evidence.read" }, async (tx) => {
    const [found, outcomes, legs] = await Promise.all([
      evidenceIn(tx, cell, law, asked),
      outcomeLinesOf(tx, asked.caseId),
      legsOf(tx, cell, asked.caseId),
    ]);
    const all = [...ofItems(found, sieve.person), ...ofLegs(legs), ...others(found, outcomes)];
    return done({ ...found, events: inTime(all, sieve) });
  });
}
