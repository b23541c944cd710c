import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Act, ActSection, Acts, Place } from "../../domain/knowledge/act.ts";
import type { Day } from "../../domain/time/day.ts";
import { rightsOf } from "../../rules/rights/rights-of.ts";
import type { Words } from "../../rules/rights/words.ts";
import { personsOf } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { appendEach } from "../../store/log/log.ts";
import { ownCases } from "../../store/work/work.ts";
import { onAgency, rightsSeenIn } from "../access/perform.ts";
import { livesOf } from "../rights/lives.ts";

const isNewer = ({ asOf, earlier, gone }: ActSection, acts: Acts, since: Day): boolean =>
  gone !== null ? gone >= since : asOf >= since && (earlier.length > 0 || asOf > firstOf(acts));

/** The day of the words that came with the release. */
const firstOf = ({ all }: Acts): Day | "" =>
  all.flatMap(({ sections }) => [...sections.values()].map(({ asOf }) => asOf)).toSorted()[0] ?? "";

/** Sections whose words became others, came or went on that day or later. */
export function changedSince(acts: Acts, since: Day): readonly Place[] {
  const placesOf = (act: Act) =>
    [...act.sections.values()].map((section): Place => ({ act, section }));
  return acts.all.flatMap(placesOf).filter(({ section }) => isNewer(section, acts, since));
}

export interface TouchedCase {
  readonly id: string;
  readonly label: string;
  readonly persons: readonly {
    readonly id: string;
    readonly pseudonym: string;
    readonly rights: readonly Words[];
  }[];
}

/** The newest cases of a colleague; older ones are told to be left. */
const most = 100;

/** Of one's own cases those in which a person has, or may have, one of these rights. Logs each person read. */
export async function casesTouched(
  cell: Cell,
  actor: Colleague,
  rights: ReadonlySet<string>,
  today: Day,
): Promise<Outcome<readonly TouchedCase[], "not-permitted">> {
  return await onAgency<readonly TouchedCase[], never>(
    cell,
    actor,
    { action: "work.read" },
    async (tx) => {
      const touched: TouchedCase[] = [];
      for (const { id: caseId, label } of await ownCases(tx, actor.id, null, most)) {
        const sees = await rightsSeenIn(tx, actor, caseId);
        const persons = (await personsOf(tx, caseId)).filter(({ id }) => sees(id));
        const lives = await livesOf(
          tx,
          persons.map(({ id: person }) => ({ caseId, person })),
          today,
        );
        const own = persons.flatMap(({ id, pseudonym }) => {
          const { situation } = lives({ caseId, person: id });
          const held = rightsOf(situation).rights.filter((right) => rights.has(right.id));
          return held.length === 0
            ? []
            : [{ id, pseudonym, rights: held.map(({ title }) => title) }];
        });
        if (own.length > 0) {
          touched.push({ id: caseId, label, persons: own });
          const entry = { actor: actor.id, verb: "rights.read", caseId, ground: null } as const;
          await appendEach(
            tx,
            entry,
            own.map(({ id }) => id),
          );
        }
      }
      return done(touched);
    },
  );
}
