import type { Day } from "../../domain/base/day.ts";
import type { RightDay } from "../../domain/rights/days.ts";
import type { Promises } from "../../domain/rights/promises.ts";
import { type Line, youOf } from "../../domain/rights/words.ts";
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

type Days = Pick<Promises, "atOnce" | "days" | "safeDays" | "holds" | "resting">;
type Doubt = "not-certain" | "safe" | "passed" | "safe-passed" | "counted";

/** A line of the person's own: by when, what they read, and what is not sure of it. */
interface Own {
  readonly right: string;
  readonly lead: string;
  readonly words: string;
  readonly doubt: Doubt | null;
}

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

/** What the person themselves reads of a line; nothing where it is for staff alone. */
function ownOf({ language }: Tongue, what: Line, more: Omit<Own, "words">): readonly Own[] {
  const you = youOf(what);
  return you === null ? [] : [{ ...more, words: spoken(language, you) }];
}

/** What is to be done now. */
function nowLines(tongue: Tongue, { atOnce, resting }: Days): readonly Own[] {
  return atOnce.flatMap(({ rights, todo: { what } }) => {
    const doubt = rights.every(({ id }) => resting.has(id)) ? "not-certain" : null;
    return ownOf(tongue, what, { right: "", lead: tongue.say("promise.now"), doubt });
  });
}

/** What is not sure of a day: that it may be another, or is over; or that we counted what a decision names. */
function doubtOf(isSafe: boolean, isPassed: boolean, isCounted: boolean): Doubt | null {
  if (isPassed) {
    return isSafe ? "safe-passed" : "passed";
  }
  if (isSafe) {
    return "safe";
  }
  return isCounted ? "counted" : null;
}

/** Each date of the person's own, the first first. */
function datedLines(tongue: Tongue, all: Days, made: Day): readonly Own[] {
  const { days, safeDays, holds } = all;
  const isCounted = ({ right, due }: RightDay) =>
    holds.some(({ id, until, counted }) => id === right && until === due && counted === true);
  return [...days, ...safeDays]
    .toSorted(({ due: one }, { due: other }) => Number(one > other) - Number(one < other))
    .flatMap((day) =>
      day.todo.flatMap(({ what, toBeSafe }) => {
        const isSafe = safeDays.includes(day) || toBeSafe === true;
        const doubt = doubtOf(isSafe, day.due < made, isCounted(day));
        const lead = dayText(tongue.language, day.due);
        return ownOf(tongue, what, { right: day.right, lead, doubt });
      }),
    );
}

/** So many lines are read and remembered, and leave room on the page for the rest: the first are the soonest, and a new letter is made as they pass. */
const most = 6;

/** Of lines that say the same of one right the first with how many more dates there are: months of pay must not fill the page. */
function itemsOf({ say }: Tongue, lines: readonly Own[]) {
  const alike = (one: Own) =>
    lines.filter(
      (each) => each.right === one.right && each.words === one.words && each.doubt === one.doubt,
    );
  const firsts = lines.filter((line) => alike(line)[0] === line);
  const firstSafe = firsts.find(({ doubt }) => doubt === "safe");
  return firsts.map((line) => {
    const { lead, words, doubt } = line;
    const key = doubt === "safe" && line !== firstSafe ? "safe-again" : doubt;
    const said = key === null ? words : say(`promise.${key}`, { text: words });
    const count = new Set(alike(line).map((each) => each.lead)).size - 1;
    return { lead, text: count === 0 ? said : say("promise.more-days", { text: said, count }) };
  });
}

/** What the person must not miss: that safety comes first, what is to be done now, then their dates. What staff must do stands with the deadlines, and not here. */
export function dayParts(tongue: Tongue, all: Days, made: Day): readonly Part[] {
  const lines = itemsOf(tongue, [...nowLines(tongue, all), ...datedLines(tongue, all, made)]);
  const more = lines.length - most;
  return lines.length === 0
    ? []
    : [
        ...heardParts(tongue, all),
        { kind: "dates", items: lines.slice(0, most) },
        ...(more <= 0 ? [] : [text(tongue.say("promise.more", { count: more }))]),
      ];
}
