import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { ActSection, Acts, Place } from "../../domain/knowledge/act.ts";
import type { Day } from "../../domain/time/day.ts";
import { rightsOf } from "../../rules/rights/rights-of.ts";
import type { Words } from "../../rules/rights/words.ts";
import { personsOf } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { appendEach } from "../../store/log/log.ts";
import { ownCases } from "../../store/work/work.ts";
import { onAgency, rightsSeenIn } from "../access/perform.ts";
import { livesOf } from "../rights/lives.ts";

const isNewer = ({ asOf, earlier, gone }: ActSection, since: Day, first: Day): boolean =>
  gone === null ? asOf >= since && (earlier.length > 0 || asOf > first) : gone >= since;

/** Sections whose words became others, came or went on that day or later. */
export function changedSince(acts: Acts, since: Day): readonly Place[] {
  const all = acts.all.flatMap((act) =>
    [...act.sections.values()].map((section): Place => ({ act, section })),
  );
  // The words that came with the release are no change.
  const [first] = all.map(({ section }) => section.asOf).toSorted();
  return first === undefined ? [] : all.filter(({ section }) => isNewer(section, since, first));
}

interface TouchedCase {
  readonly id: string;
  readonly label: string;
  readonly persons: readonly {
    readonly id: string;
    readonly pseudonym: string;
    readonly rights: readonly Words[];
  }[];
}

export interface Touched {
  readonly cases: readonly TouchedCase[];
  /** There are more than were looked at. */
  readonly areMore: boolean;
}

/** The newest cases of a colleague. */
const most = 100;

/** Of one's own cases those in which a person has, or may have, one of these rights. Logs each person read. */
export async function casesTouched(
  cell: Cell,
  actor: Colleague,
  rights: ReadonlySet<string>,
  today: Day,
): Promise<Outcome<Touched, "not-permitted">> {
  return await onAgency<Touched, never>(cell, actor, { action: "work.read" }, async (tx) => {
    const own = await ownCases(tx, actor.id, null, most + 1);
    const looked = own.slice(0, most);
    const seen: { readonly caseId: string; readonly person: string; readonly pseudonym: string }[] =
      [];
    for (const { id: caseId } of looked) {
      const sees = await rightsSeenIn(tx, actor, caseId);
      const persons = (await personsOf(tx, caseId)).filter(({ id }) => sees(id));
      const entry = { actor: actor.id, verb: "rights.read", caseId, ground: null } as const;
      await appendEach(
        tx,
        entry,
        persons.map(({ id }) => id),
      );
      seen.push(...persons.map(({ id, pseudonym }) => ({ caseId, person: id, pseudonym })));
    }
    const lives = await livesOf(tx, seen, today);
    const held = seen.map((of) => {
      const { situation } = lives(of);
      const own = rightsOf(situation).rights.filter(({ id }) => rights.has(id));
      return { ...of, rights: own.map(({ title }) => title) };
    });
    const cases = looked.map(({ id, label }) => ({
      ...{ id, label },
      persons: held
        .filter((each) => each.caseId === id && each.rights.length > 0)
        .map(({ person, pseudonym, rights: own }) => ({ id: person, pseudonym, rights: own })),
    }));
    return done({
      cases: cases.filter(({ persons }) => persons.length > 0),
      areMore: own.length > most,
    });
  });
}
