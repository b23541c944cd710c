import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Acts, Place } from "../../domain/knowledge/act.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Answer, State } from "../../rules/rights/right.ts";
import { rightsOf } from "../../rules/rights/rights-of.ts";
import type { Words } from "../../rules/rights/words.ts";
import { personsIn } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { appendEach } from "../../store/log/log.ts";
import { ownCases } from "../../store/work/work.ts";
import { onAgency } from "../access/perform.ts";
import { rightsSeenAmong } from "../access/rights-seen.ts";
import { livesOf } from "../rights/lives.ts";

/** Sections whose words became others, came or went on that day or later. */
export function changedSince(acts: Acts, since: Day): readonly Place[] {
  const all = acts.all.flatMap((act) =>
    [...act.sections.values()].map((section): Place => ({ act, section })),
  );
  // The words that came with the release are no change.
  const [first] = all.map(({ section }) => section.asOf).toSorted();
  return first === undefined
    ? []
    : all.filter(({ section: { asOf } }) => asOf >= since && asOf > first);
}

/** As the rules read it. They may not know the new words, so "none" is told too. */
interface TouchedRight {
  readonly title: Words;
  readonly state: Exclude<State, "ended"> | "none";
}

interface TouchedCase {
  readonly id: string;
  readonly label: string;
  readonly persons: readonly {
    readonly id: string;
    readonly pseudonym: string;
    readonly rights: readonly TouchedRight[];
  }[];
}

export interface Touched {
  readonly cases: readonly TouchedCase[];
  /** There are more than were looked at. */
  readonly areMore: boolean;
}

/** The newest cases of a colleague. */
const most = 100;

/** What has ended is left out, and that of which the facts raise no question. */
function touchedIn({ rights, notHeld }: Answer, of: ReadonlySet<string>): readonly TouchedRight[] {
  return [...rights, ...notHeld.map((each) => ({ ...each, state: "none" as const }))].flatMap(
    ({ id, title, state }) => (of.has(id) && state !== "ended" ? [{ title, state }] : []),
  );
}

/** Of one's own cases those in which the facts of a person raise one of these rights. Logs each person read. */
export async function casesTouched(
  cell: Cell,
  actor: Colleague,
  rights: ReadonlySet<string>,
  today: Day,
): Promise<Outcome<Touched, "not-permitted">> {
  return await onAgency<Touched, never>(cell, actor, { action: "work.read" }, async (tx) => {
    const own = await ownCases(tx, actor.id, null, most + 1);
    const looked = own.slice(0, most);
    const cases = looked.map(({ id }) => id);
    const sees = await rightsSeenAmong(tx, actor, cases);
    const seen = (await personsIn(tx, cases)).filter(sees);
    for (const caseId of cases) {
      await appendEach(
        tx,
        { actor: actor.id, verb: "rights.read", caseId, ground: null },
        seen.flatMap((each) => (each.caseId === caseId ? each.person : [])),
      );
    }
    const lives = await livesOf(tx, seen, today);
    const found = seen.map((of) => ({
      ...of,
      rights: touchedIn(rightsOf(lives(of).situation), rights),
    }));
    const touched = looked.map(({ id, label }) => ({
      ...{ id, label },
      persons: found
        .filter((each) => each.caseId === id && each.rights.length > 0)
        .map(({ person, pseudonym, rights: own }) => ({ id: person, pseudonym, rights: own })),
    }));
    return done({
      cases: touched.filter(({ persons }) => persons.length > 0),
      areMore: own.length > most,
    });
  });
}
