import type { Day } from "../base/day.ts";
import type { Answer, Held, NotHeld } from "./right.ts";
import { rightsOf } from "./rights-of.ts";
import type { Happened, Situation } from "./situation.ts";
import type { Slip } from "./slip.ts";
import type { Line, Words } from "./words.ts";

const restsOnSlip: Words = {
  en: "This rests on something written down of {all} that we have to look at again. Until that is done we do not know whether it is so.",
  nb: "Dette bygger på noe som er skrevet ned fra {all}, og som vi må se på en gang til. Før det er gjort, vet vi ikke om det er slik.",
};

const isSame = (one: Happened, other: Happened): boolean =>
  one.type === other.type &&
  one.day === other.day &&
  one.provision === other.provision &&
  one.until === other.until &&
  one.where === other.where;

/** What may be so instead, if it is a slip: that one of the two did not happen, that a last day is another, that an answer was wrong. */
function instead(
  situation: Situation,
  { why, event, other }: Slip<Happened>,
): readonly Situation[] {
  const { events, person } = situation;
  const without = (gone: Happened): Situation => ({
    ...situation,
    events: events.filter((each) => !isSame(each, gone)),
  });
  switch (why) {
    case "before":
    case "alike":
      return [without(event), without(other)];
    case "long":
    case "far": {
      const untold = (each: Happened) => (isSame(each, event) ? { ...each, until: null } : each);
      return [{ ...situation, events: events.map(untold) }];
    }
    case "answered":
      return [
        without(event),
        { ...situation, person: { ...person, underEighteen: "unknown" }, notSo: [] },
      ];
  }
}

/** What is said of a right, and on which days it rests, of what somebody has to look at again. */
interface Resting {
  readonly told: Held | NotHeld;
  readonly days: readonly Day[];
}

type Told = ReadonlyMap<string, Held | NotHeld>;

const toldIn = ({ rights, notHeld }: Answer): Told =>
  new Map([...notHeld, ...rights].map((each) => [each.id, each]));

/** The rights that one answer tells otherwise than the other, or tells alone. Word for word: a reason with another day is another. */
function toldOtherwise(one: Told, other: Told): readonly string[] {
  const alike = (id: string) => JSON.stringify(one.get(id)) === JSON.stringify(other.get(id));
  return [...new Set([...one.keys(), ...other.keys()])].filter((id) => !alike(id));
}

/** Every right that is told otherwise if a slip is one, also where it is told of only then. */
function restingOn(
  situation: Situation,
  answer: Answer,
  slips: readonly Slip<Happened>[],
): readonly Resting[] {
  const told = toldIn(answer);
  const others = slips.flatMap((slip) =>
    instead(situation, slip).map((each) => ({ slip, other: toldIn(rightsOf(each)) })),
  );
  const all: Told = new Map([...others.flatMap(({ other }) => [...other]), ...told]);
  return [...all].flatMap(([id, one]) => {
    const days = others
      .filter(({ other }) => toldOtherwise(told, other).includes(id))
      .flatMap(({ slip }) => [slip.event.day, ...(slip.other === null ? [] : [slip.other.day])]);
    return days.length === 0 ? [] : [{ told: one, days: [...new Set(days)].toSorted() }];
  });
}

/** The days that rights of an answer rest on and somebody has to look at again. */
export function daysToLookAt({ rights }: Pick<Answer, "rights">): readonly Day[] {
  const days = rights.flatMap(({ because: [first] }) =>
    first?.words === restsOnSlip ? first.days : [],
  );
  return [...new Set(days)].toSorted();
}

/** What is not known until somebody has looked: its days are days to be safe, and its reasons are told after that one. */
function unsure({ told, days }: Resting): Held {
  const line: Line = { words: restsOnSlip, days };
  const nothing = { from: null, until: null, endsIf: [], todo: [], secure: [] };
  return { ...nothing, ...told, state: "unsure", because: [line, ...told.because] };
}

/**
 * The rights of somebody as they may be told to them: whatever would be told otherwise if a slip is one is not known, and says on which
 * days it rests. The same as `rightsOf` where there is nothing to look at again.
 */
export function rightsBeyondSlips(situation: Situation, slips: readonly Slip<Happened>[]): Answer {
  const answer = rightsOf(situation);
  const inDoubt = new Map(
    restingOn(situation, answer, slips).map((each) => [each.told.id, unsure(each)]),
  );
  const isSure = ({ id }: NotHeld) => !inDoubt.has(id);
  const kept = answer.rights.map((held) => inDoubt.get(held.id) ?? held);
  const shown = new Set(kept.map(({ id }) => id));
  return {
    rights: [...kept, ...[...inDoubt.values()].filter(({ id }) => !shown.has(id))],
    notHeld: answer.notHeld.filter(isSure),
    questions: answer.questions,
  };
}
