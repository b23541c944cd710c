import type { Day } from "../../domain/base/day.ts";
import type { RightDay } from "../../domain/rights/days.ts";
import type { Promises } from "../../domain/rights/promises.ts";
import { toYou } from "../../domain/rights/to-you.ts";
import { noLetterStops } from "../../domain/rights/wage-todo.ts";
import { type Line, withoutHeard } from "../../domain/rights/words.ts";
import type { Part } from "../components/part.ts";
import { dayText } from "../texts/formats.ts";
import { spoken } from "../texts/spoken.ts";
import type { Language, Say } from "../texts/texts.ts";

export const text = (words: string, strong = false): Part => ({
  kind: "text",
  text: words,
  strong,
});
export const heading = (words: string, depth: 1 | 2 = 1): Part => ({
  kind: "heading",
  text: words,
  depth,
});
export const list = (items: readonly string[]): readonly Part[] =>
  items.length === 0 ? [] : [{ kind: "list", items }];

export interface Tongue {
  readonly say: Say;
  readonly language: Language;
}

/** What is said of the person, said to them. */
export function partToThem({ language }: Tongue, part: Part): Part {
  switch (part.kind) {
    case "heading":
    case "text":
      return { ...part, text: toYou(language, part.text) };
    case "list":
      return { ...part, items: part.items.map((each) => toYou(language, each)) };
    default:
      return part;
  }
}

type Days = Pick<Promises, "atOnce" | "days" | "safeDays" | "resting" | "lookAgain" | "lastDays">;

/** What must be looked at again, before anything that rests on it; nothing where there is none. */
function lookAgainParts({ say, language }: Tongue, { lookAgain, lastDays }: Days): readonly Part[] {
  const named = ({ type, day }: Days["lookAgain"][number]) =>
    `${say(`rights.event.${type}`)}, ${dayText(language, day)}`;
  const what = [
    ...lookAgain.map(named),
    ...lastDays.map((event) =>
      say("promise.look-again.last-day", {
        what: named(event),
        day: event.until === null ? "" : dayText(language, event.until),
      }),
    ),
  ].join("; ");
  return what === "" ? [] : [text(say("promise.look-again", { what }), true)];
}

/** What is to be done: that the employer hears of it is said once, above them all. */
const stepText = (language: Language, what: Line) => spoken(language, withoutHeard(what));

/** That the employer hears of some of it; nothing where they do not. */
function heardParts({ say }: Tongue, { atOnce, days, safeDays }: Days): readonly Part[] {
  const steps = [
    ...atOnce.map(({ todo }) => todo),
    ...[...days, ...safeDays].flatMap(({ todo }) => todo),
  ];
  return steps.some(({ what }) => what.words.reaches === "employer")
    ? [text(say("promise.heard"), true)]
    : [];
}

/** While its days are in doubt a lawyer is to be seen about an expulsion, and its last day found, in each way that it may be: that is said once, as it says the most. */
function expulsionOnce(all: Days["atOnce"]): Days["atOnce"] {
  const length = ({ todo }: Days["atOnce"][number]) => todo.what.words.nb.length;
  return ["lawyer-on-expulsion", "find-last-day-of-expulsion"].reduce((left, name) => {
    const ofIt = left.filter(({ step }) => step === name);
    const [most] = ofIt.toSorted((one, other) => length(other) - length(one));
    return left.filter((each) => each === most || !ofIt.includes(each));
  }, all);
}

/** What cannot wait, of which rights, and by whom; no day is known for it. */
function atOnceList({ say, language }: Tongue, { atOnce, resting }: Days): readonly Part[] {
  return list(
    expulsionOnce(atOnce).map(({ rights, todo: { what, who } }) =>
      say(rights.every(({ id }) => resting.has(id)) ? "promise.at-once-if" : "promise.at-once", {
        title: rights.map(({ title }) => title[language]).join(" · "),
        what: stepText(language, what),
        who: who[language],
      }),
    ),
  );
}

/** What must be done by each day, and by whom, the first day first; where the day is only one to be safe, or is over, it says so. */
function daysList(tongue: Tongue, { days, safeDays }: Days, made: Day): readonly Part[] {
  const { say, language } = tongue;
  const all = [...days, ...safeDays].toSorted(
    ({ due: one }, { due: other }) => Number(one > other) - Number(one < other),
  );
  const key = (day: RightDay) =>
    safeDays.includes(day)
      ? (`promise.by-safe${day.due < made ? "-passed" : ""}` as const)
      : (`promise.by${day.due < made ? "-passed" : ""}` as const);
  const lines = all.flatMap((each) =>
    each.todo.map(({ what, who }) =>
      say(key(each), {
        day: dayText(language, each.due),
        title: each.title[language],
        what: stepText(language, what),
        who: who[language],
      }),
    ),
  );
  return list(saidOnce(lines, noLetterStops[language]));
}

/** The lines with a sentence only in the first that has it. */
function saidOnce(lines: readonly string[], sentence: string): readonly string[] {
  const first = lines.findIndex((line) => line.includes(sentence));
  return lines.map((line, at) => (at === first ? line : line.replace(` ${sentence}`, "")));
}

/** What one must not miss: that safety comes first, what cannot wait, then each day, and what it means that one is not certain. Nothing where there is none. */
export function dayParts(tongue: Tongue, days: Days, made: Day): readonly Part[] {
  return [
    ...lookAgainParts(tongue, days),
    ...heardParts(tongue, days),
    ...atOnceList(tongue, days),
    ...daysList(tongue, days, made),
    ...(days.safeDays.some(({ due }) => due >= made)
      ? [text(tongue.say("promise.safe"), true)]
      : []),
  ];
}
