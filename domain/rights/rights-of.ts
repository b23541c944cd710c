import { type DayNumber, dayNumber, dayText } from "../pay/calendar.ts";
import { catalogue } from "./catalogue.ts";
import { type LaidOut, layOut } from "./lay-out.ts";
import { withMet } from "./met.ts";
import { type Picture, pictureOf } from "./picture.ts";
import type { Answer, AnyCase, Asked, Held, NotHeld, Question, Right, Todo } from "./right.ts";
import type { Situation } from "./situation.ts";
import { allSaid, type Find, lineOf, said } from "./words.ts";

const laidOut = layOut(catalogue);
/** What several rights look at is looked at once. */
const facts = [...new Set(laidOut.flatMap((each) => each.facts))];
const places = new Map(
  laidOut.map((each) => [each, each.facts.map((fact) => facts.indexOf(fact))] as const),
);
const nothing: readonly never[] = [];

/** Every right of somebody on a day: whether it holds, since when, how long, why, what ends it, and what must be done by when. */
export function rightsOf(situation: Situation): Answer {
  const picture = pictureOf(situation);
  const seen = facts.map(({ values, of }) => values.indexOf(of(picture)));
  const rights: Held[] = [];
  const notHeld: NotHeld[] = [];
  const questions = new Map<string, { question: Question; rights: string[] }>();
  for (const each of laidOut) {
    const { section, title } = each.right;
    const known = dated.get(each.right);
    const isEarlier = known !== undefined && picture.asOf < known.from;
    const applies = isEarlier ? known.before : caseOf(each, seen);
    if (applies.gives === "no") {
      const because = allSaid(applies.because, picture);
      notHeld.push({ id: section.id, title, because, section });
    } else if (applies.gives !== "silent") {
      rights.push(heldBy(each.right, applies, applies.gives, picture));
    }
    note(questions, askedOf(applies, picture), section.id);
  }
  return { rights, notHeld, questions: [...questions.values()] };
}

/** What was answered with "it has not happened" is not asked any more. */
function askedOf({ ask = nothing }: AnyCase, { notSo }: Picture): readonly Question[] {
  return notSo.length === 0 ? ask : ask.filter(({ id }) => !notSo.some((each) => each === id));
}

/** The case that applies to what was seen: the place of each fact's value among its values. */
function caseOf(laid: LaidOut, seen: readonly number[]): AnyCase {
  let at = 0;
  for (const place of places.get(laid) ?? nothing) {
    const value = seen[place] ?? -1;
    at = value < 0 ? Number.NaN : at * (facts[place]?.values.length ?? 0) + value;
  }
  const found = laid.cases[at];
  if (found === undefined) {
    throw new Error(`a fact of ${laid.right.section.id} has a value that is not among its values`);
  }
  return found;
}

function heldBy(
  { section, title }: Right,
  applies: AnyCase,
  state: Held["state"],
  picture: Picture,
): Held {
  const { from, until, because, endsIf, todo, each, secure } = applies;
  const steps: Todo[] = (todo ?? nothing).map(({ what, by, who }) => ({
    what: said(what, picture),
    by: dayFound(by, picture),
    who,
  }));
  const all = each === undefined ? steps : [...each(picture), ...steps];
  return {
    id: section.id,
    title,
    state,
    from: dayFound(from, picture),
    until: dayFound(until, picture),
    because: allSaid(because, picture),
    section,
    endsIf: allSaid(endsIf ?? nothing, picture),
    todo: picture.met.length === 0 ? all : withMet(all, picture.met, section.id),
    secure:
      secure === undefined
        ? nothing
        : secure.map(({ what, who }) => ({ what: said(what, picture), by: null, who })),
  };
}

function dayFound(find: Find | null | undefined, picture: Picture) {
  const day: DayNumber = find?.(picture) ?? Number.NaN;
  return Number.isNaN(day) ? null : dayText(day);
}

function note(
  questions: Map<string, { question: Question; rights: string[] }>,
  asked: readonly Question[],
  right: string,
): void {
  for (const question of asked) {
    const known = questions.get(question.id);
    if (known === undefined) {
      questions.set(question.id, { question, rights: [right] } satisfies Asked);
    } else {
      known.rights.push(right);
    }
  }
}

/** For each right whose first day is known: that day, and what is said of the days before it. */
const dated = new Map<Right, { readonly from: DayNumber; readonly before: AnyCase }>();
for (const right of catalogue) {
  const { from } = right.section.inForce;
  if (from !== null) {
    dated.set(right, { from: dayNumber(from), before: beforeForce(right, dayNumber(from)) });
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
