import { addMonths, type Day } from "../../domain/time/day.ts";
import type { Contradiction } from "./contradiction.ts";
import { farMonths } from "./dropped-cases.ts";
import { isAgeInDoubt } from "./facts.ts";
import { pictureOf } from "./picture-of.ts";
import type { Answer, Held, NotHeld, State } from "./right.ts";
import { rightsOf } from "./rights-of.ts";
import { type Happened, hasSameDetails, type Situation } from "./situation.ts";
import type { Line, Words } from "./words.ts";

const restsOnContradiction: Line = {
  words: {
    en: "This rests on something written down that we have to look at again. Until that is done we do not know how it is.",
    nb: "Dette bygger på noe som er skrevet ned, og som vi må se på en gang til. Før det er gjort, vet vi ikke hvordan det er.",
  } satisfies Words,
  days: [],
};

const isSame = (one: Happened, other: Happened): boolean =>
  one.type === other.type &&
  one.day === other.day &&
  one.provision === other.provision &&
  one.until === other.until &&
  hasSameDetails(one, other);

const without = (situation: Situation, gone: Happened): Situation => ({
  ...situation,
  events: situation.events.filter((each) => !isSame(each, gone)),
});

const moved = (situation: Situation, event: Happened, to: Day): Situation => ({
  ...situation,
  events: situation.events.map((each) => (isSame(each, event) ? { ...each, day: to } : each)),
});

/** The first later year from which its last day is not far. */
function laterYear({ day, until }: Happened, asOf: Day): Day | null {
  for (let year = 1; until !== null; year += 1) {
    const later = addMonths(day, 12 * year);
    if (later > asOf || later > until) {
      return null;
    }
    if (until <= addMonths(later, farMonths)) {
      return later;
    }
  }
  return null;
}

/** One of the two did not happen, a last day is another, or an answer was wrong. */
function instead(
  situation: Situation,
  { why, event, other }: Contradiction<Happened>,
): readonly Situation[] {
  const until = (day: Happened["until"]): Situation => ({
    ...situation,
    events: situation.events.map((each) => (isSame(each, event) ? { ...each, until: day } : each)),
  });
  switch (why) {
    case "before":
    case "alike":
      return [without(situation, event), without(situation, other)];
    case "long":
    case "short":
      return [until(null)];
    case "far": {
      // Its own day may be a year or more too early.
      const later = laterYear(event, situation.asOf);
      return later === null ? [] : [moved(situation, event, later)];
    }
    case "answered": {
      if (event.type === "turns-eighteen") {
        // Reckoned as a child's life already, the safe way.
        return [];
      }
      const person = { origin: situation.person.origin, underEighteen: "unknown" } as const;
      return [without(situation, event), { ...situation, person, notSo: [] }];
    }
  }
}

/** So many are tried in every combination; of more, each by itself and all at once. */
const mostTogether = 4;

function readings(
  situation: Situation,
  contradictions: readonly Contradiction<Happened>[],
): readonly Situation[] {
  const together = [situation];
  for (const contradiction of contradictions.slice(0, mostTogether)) {
    together.push(...together.flatMap((life) => instead(life, contradiction)));
  }
  const more = contradictions
    .slice(mostTogether)
    .flatMap((contradiction) => instead(situation, contradiction));
  const all = contradictions.reduce(
    (life, contradiction) => instead(life, contradiction)[0] ?? life,
    situation,
  );
  return [...together.slice(1), ...more, ...(more.length === 0 ? [] : [all])];
}

type Told = Held | NotHeld;

const rightIn = ({ rights, notHeld }: Answer, id: string): Told | undefined =>
  rights.find((each) => each.id === id) ?? notHeld.find((each) => each.id === id);

const json = (value: unknown): string => JSON.stringify(value) ?? "";

/** All but the reasons. */
const promised = (told: Told | undefined): string =>
  told === undefined || !("state" in told)
    ? json(told?.id)
    : json([told.state, told.from, told.until, told.todo]);

const inEach = <One>(own: readonly One[], others: readonly (readonly One[])[]): readonly One[] =>
  own.filter((one) => others.every((each) => each.some((other) => json(other) === json(one))));

const linesOf = (told: Told | undefined, which: "because" | "endsIf"): readonly Line[] =>
  told === undefined || !(which in told) ? [] : (told as Held)[which];

/** Without a reason that would be another. */
function sure<One extends Told>(told: One, others: readonly (Told | undefined)[]): One {
  const kept = (which: "because" | "endsIf") =>
    inEach(
      linesOf(told, which),
      others.map((each) => linesOf(each, which)),
    );
  const because = kept("because");
  const every = [told, ...others].flatMap((each) => each ?? []);
  return "state" in told
    ? { ...told, because, endsIf: kept("endsIf"), beforeLeaving: leavingIn(every) }
    : { ...told, because };
}

const eachWritten = <One>(all: readonly One[]): readonly One[] => [
  ...new Map(all.map((each) => [json(each), each])).values(),
];

const leavingIn = (all: readonly Told[]): Held["beforeLeaving"] =>
  eachWritten(
    all.flatMap((each) => ("state" in each && each.state !== "ended" ? each.beforeLeaving : [])),
  );

/** What must be done however it is, with days to be safe. */
function unsure(all: readonly [Told, ...Told[]]): Held {
  const [{ id, title, toPerson, section }] = all;
  const had = all.flatMap((each) => ("state" in each ? [each] : []));
  const nothing = { from: null, until: null, endsIf: [], secure: [] };
  return {
    ...{
      id,
      title,
      toPerson,
      section,
      ...nothing,
      state: "unsure" as State,
      because: [restsOnContradiction],
    },
    todo: eachWritten(had.flatMap((each) => each.todo)),
    beforeLeaving: leavingIn(had),
  };
}

export interface SafeFromContradictions {
  readonly answer: Answer;
  /** Those that would be told otherwise. */
  readonly resting: ReadonlySet<string>;
  readonly mayLeave: boolean;
  readonly isAgeInDoubt: boolean;
  readonly lookAgain: readonly Happened[];
  /** Only the days, and not whether it happened. */
  readonly lastDays: readonly Happened[];
}

/**
 * What would be told otherwise is not known; no day and nothing that cannot wait is left out. The same as `rightsOf` without
 * contradictions.
 */
export function safeFromContradictions(
  situation: Situation,
  contradictions: readonly Contradiction<Happened>[],
): SafeFromContradictions {
  const answer = rightsOf(situation);
  const lives = readings(situation, contradictions);
  const others = lives.map(rightsOf);
  const isOtherwise = (id: string, other: Answer) =>
    promised(rightIn(answer, id)) !== promised(rightIn(other, id));
  const ids = [answer, ...others].flatMap(({ rights, notHeld }) =>
    [...rights, ...notHeld].map(({ id }) => id),
  );
  const resting = new Set(ids.filter((id) => others.some((other) => isOtherwise(id, other))));
  const told = <One extends Told>(each: One) =>
    sure(
      each,
      others.map((other) => rightIn(other, each.id)),
    );
  const inDoubt = [...resting].map((id) => {
    const [first, ...more] = [answer, ...others].flatMap((each) => rightIn(each, id) ?? []);
    return first === undefined ? [] : [unsure([first, ...more])];
  });
  const doubted = new Map(inDoubt.flat().map((held) => [held.id, held]));
  const kept = answer.rights.map((held) => doubted.get(held.id) ?? told(held));
  const looked = contradictions.filter(
    (contradiction) =>
      contradiction.why === "far" ||
      instead(situation, contradiction).some((life) => {
        const other = rightsOf(life);
        return ids.some((id) => isOtherwise(id, other));
      }),
  );
  return {
    resting,
    isAgeInDoubt: isAgeInDoubt(pictureOf(situation)),
    mayLeave: [situation, ...lives].some((life) => !pictureOf(life).abroad),
    lookAgain: eachOnce(
      looked
        .filter((contradiction) => !isOfLastDay(contradiction))
        .flatMap(({ event, other }) => [event, ...(other === null ? [] : [other])]),
    ),
    lastDays: eachOnce(looked.filter(isOfLastDay).map(({ event }) => event)),
    answer: {
      rights: [
        ...kept,
        ...[...doubted.values()].filter(({ id }) => !kept.some((held) => held.id === id)),
      ],
      notHeld: answer.notHeld.filter(({ id }) => !resting.has(id)).map(told),
      questions: answer.questions.filter(({ rights }) => !rights.every((id) => resting.has(id))),
    },
  };
}

const isOfLastDay = ({ why }: Contradiction<Happened>) => ["far", "long", "short"].includes(why);

function eachOnce(events: readonly Happened[]): readonly Happened[] {
  return events
    .filter((event, at) => events.findIndex((each) => isSame(each, event)) === at)
    .toSorted((one, other) => Number(one.day > other.day) - Number(one.day < other.day));
}
