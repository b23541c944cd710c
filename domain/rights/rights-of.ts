import { type DayNumber, dayNumber } from "../time/calendar.ts";
import { catalogue } from "./catalogue.ts";
import { type DecisionTable, decisionTables } from "./decision-table.ts";
import { type Picture, pictureOf } from "./picture.ts";
import { type Ready, readyCase } from "./ready.ts";
import type { Answer, AnyCase, Asked, Held, NotHeld, Question, Right } from "./right.ts";
import type { Situation } from "./situation.ts";
import { lineOf } from "./words.ts";

const tables = decisionTables(catalogue);
/** What several rights look at is looked at once. */
const facts = [...new Set(tables.flatMap((each) => each.facts))];

/** A right, made ready to be found for somebody. */
interface ReadyRight {
  readonly id: string;
  /** Of each of its facts, one after the other: where it stands among all that are looked at, and how many cases one step in it passes. */
  readonly looks: readonly number[];
  readonly cases: readonly Ready[];
  /** The first day of the rule, where it is known; and what is said of the days before it. */
  readonly from: DayNumber;
  readonly before: Ready | null;
}

const rightsToFind = tables.map(readyRight);

function readyRight({ right, facts: own, cases }: DecisionTable): ReadyRight {
  const ready = new Map(right.cases.map((each) => [each, readyCase(right, each)] as const));
  const from =
    right.section.inForce.from === null ? Number.NaN : dayNumber(right.section.inForce.from);
  return {
    id: right.section.id,
    looks: own.flatMap((fact, at) => [
      facts.indexOf(fact),
      own.slice(at + 1).reduce((count, { values }) => count * values.length, 1),
    ]),
    cases: cases.flatMap((each) => ready.get(each) ?? []),
    from,
    before: Number.isNaN(from) ? null : readyCase(right, beforeForce(right, from)),
  };
}

/** Every right of somebody on a day: whether it holds, since when, how long, why, what ends it, and what must be done by when. */
export function rightsOf(situation: Situation): Answer {
  const picture = pictureOf(situation);
  const seen = facts.map(({ values, of }) => values.indexOf(of(picture)));
  const rights: Held[] = [];
  const notHeld: NotHeld[] = [];
  const questions: Noted[] = [];
  for (const each of rightsToFind) {
    const applies =
      picture.asOf < each.from && each.before !== null ? each.before : caseOf(each, seen);
    if (applies.gives === "no") {
      notHeld.push(applies.notHeld(picture));
    } else if (applies.gives !== "silent") {
      rights.push(applies.held(picture));
    }
    note(questions, askedOf(applies, picture), each.id);
  }
  return { rights, notHeld, questions };
}

/** What was answered with "it has not happened" is not asked any more. */
function askedOf({ ask }: Ready, { notSo }: Picture): readonly Question[] {
  return notSo.length === 0 ? ask : ask.filter(({ id }) => !notSo.some((each) => each === id));
}

/** The case that applies to what was seen: the place of each fact's value among its values. */
function caseOf({ id, looks, cases }: ReadyRight, seen: readonly number[]): Ready {
  let at = 0;
  for (let look = 0; look < looks.length; look += 2) {
    const value = seen[looks[look] ?? -1] ?? -1;
    at = value < 0 ? Number.NaN : at + value * (looks[look + 1] ?? Number.NaN);
  }
  const found = cases[at];
  if (found === undefined) {
    throw new Error(`a fact of ${id} has a value that is not among its values`);
  }
  return found;
}

interface Noted extends Asked {
  readonly rights: string[];
}

/** Of a dozen or two that are asked of somebody, each is found sooner by looking than in a map. */
function note(all: Noted[], asked: readonly Question[], right: string): void {
  for (const question of asked) {
    const known = all.find((each) => each.question === question);
    if (known === undefined) {
      all.push({ question, rights: [right] });
    } else {
      known.rights.push(right);
    }
  }
}

function beforeForce(right: Right, from: DayNumber): AnyCase {
  return {
    when: {},
    gives: "unsure",
    because: [
      {
        line: lineOf(
          {
            en: "The rule that was read is in force from {0}; what held before was not read.",
            nb: "Regelen som er lest, gjelder fra {0}; hva som gjaldt før, er ikke lest.",
          },
          from,
        ),
        finds: [],
        all: null,
        only: null,
      },
    ],
    ask: [
      {
        id: `before-${right.section.id}`,
        to: "lawyer",
        words: {
          en: `Which rule held on that day: ${right.title.en}?`,
          nb: `Hvilken regel gjaldt den dagen: ${right.title.nb}?`,
        },
      },
    ],
  };
}
