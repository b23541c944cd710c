import type { Day } from "../../domain/time/day.ts";
import type { RightDay } from "../../rules/rights/days.ts";
import type { Promises } from "../../rules/rights/promises.ts";
import type { Held } from "../../rules/rights/right.ts";
import { type Line, youOf } from "../../rules/rights/words.ts";
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

type Sorted = "holds" | "may" | "unsure" | "ended";
type Days = Pick<Promises, "atOnce" | "days" | "safeDays" | "resting" | Sorted>;
type Doubt = "not-certain" | "safe" | "passed" | "safe-passed" | "counted";

interface Own {
  readonly right: string;
  readonly due: Day | null;
  /** It decides if they can be in Norway. */
  readonly isStay: boolean;
  readonly words: string;
  readonly doubt: Doubt | null;
}

function heardParts({ say }: Tongue, { atOnce, days, safeDays }: Days): readonly Part[] {
  const steps = [
    ...atOnce.map(({ todo }) => todo),
    ...[...days, ...safeDays].flatMap(({ todo }) => todo),
  ];
  return steps.some(({ what }) => what.words.reaches === "employer")
    ? [text(say("promise.heard"), true)]
    : [];
}

function ownOf({ language }: Tongue, what: Line, more: Omit<Own, "words">): readonly Own[] {
  const you = youOf(what);
  return you === null ? [] : [{ ...more, words: spoken(language, you) }];
}

const staysIn = ({ holds, may, unsure, ended }: Days): ReadonlySet<string> =>
  new Set(
    [...holds, ...may, ...unsure, ...ended].flatMap(({ id, toPerson }) =>
      toPerson.isStay ? [id] : [],
    ),
  );

function nowLines(tongue: Tongue, all: Days): readonly Own[] {
  const stays = staysIn(all);
  return all.atOnce.flatMap(({ rights, todo: { what } }) => {
    const doubt = rights.every(({ id }) => all.resting.has(id)) ? "not-certain" : null;
    const isStay = rights.some(({ id }) => stays.has(id));
    return ownOf(tongue, what, { right: "", due: null, isStay, doubt });
  });
}

/** It may be another, is over, or we counted it. */
function doubtOf(isSafe: boolean, isPassed: boolean, isCounted: boolean): Doubt | null {
  if (isPassed) {
    return isSafe ? "safe-passed" : "passed";
  }
  if (isSafe) {
    return "safe";
  }
  return isCounted ? "counted" : null;
}

function datedLines(tongue: Tongue, all: Days, made: Day): readonly Own[] {
  const { days, safeDays, holds } = all;
  const stays = staysIn(all);
  const isCounted = ({ right, due }: RightDay) =>
    holds.some(({ id, until, counted }) => id === right && until === due && counted === true);
  return [...days, ...safeDays]
    .toSorted(({ due: one }, { due: other }) => Number(one > other) - Number(one < other))
    .flatMap((day) =>
      day.todo.flatMap(({ what, toBeSafe }) => {
        const isSafe = safeDays.includes(day) || toBeSafe === true;
        const doubt = doubtOf(isSafe, day.due < made, isCounted(day));
        const { right, due } = day;
        return ownOf(tongue, what, { right, due, isStay: stays.has(right), doubt });
      }),
    );
}

/** So many are read and remembered, and leave room on the page. */
const most = 6;
const mostNow = 3;

/** Months of pay must not fill the page. Each date of a stay is its own. */
const isAlike = (one: Own, other: Own) =>
  one.right === other.right &&
  one.words === other.words &&
  one.doubt === other.doubt &&
  (one.due === other.due || !one.isStay);

/** All of a stay, and the soonest others that there is room for. */
function fitted(lines: readonly Own[]): readonly Own[] {
  const isNow = ({ due }: Own) => due === null;
  const stays = lines.filter(({ isStay }) => isStay);
  const others = lines.filter(({ isStay }) => !isStay);
  const now = others.filter(isNow).slice(0, Math.max(0, mostNow - stays.filter(isNow).length));
  const dated = others.filter((line) => !isNow(line));
  const chosen = [...now, ...dated].slice(0, Math.max(0, most - stays.length));
  return lines.filter((line) => line.isStay || chosen.includes(line));
}

interface Shown {
  /** The first of those alike, with how many more dates they have. */
  readonly lines: readonly (Own & { readonly more: number })[];
  readonly cut: number;
}

function shownIn(tongue: Tongue, all: Days, made: Day): Shown {
  const own = [...nowLines(tongue, all), ...datedLines(tongue, all, made)];
  const firsts = own.filter((line) => own.find((each) => isAlike(each, line)) === line);
  const lines = fitted(firsts).map((line) => {
    const dues = own.flatMap((each) => (isAlike(each, line) ? [each.due] : []));
    return { ...line, more: new Set(dues).size - 1 };
  });
  return { lines, cut: firsts.length - lines.length };
}

export function lastDaysShown(tongue: Tongue, all: Days, made: Day): (held: Held) => boolean {
  const { lines } = shownIn(tongue, all, made);
  return ({ id, until }) => lines.some(({ right, due }) => right === id && due === until);
}

function itemsOf({ say, language }: Tongue, lines: Shown["lines"]) {
  const firstSafe = lines.find(({ doubt }) => doubt === "safe");
  return lines.map((line) => {
    const { due, words, doubt, more } = line;
    const lead = due === null ? say("promise.now") : dayText(language, due);
    const key = doubt === "safe" && line !== firstSafe ? "safe-again" : doubt;
    const said = key === null ? words : say(`promise.${key}`, { text: words });
    return {
      lead,
      text: more === 0 ? said : say("promise.more-days", { text: said, count: more }),
    };
  });
}

/** What staff do is with the deadlines. */
export function dayParts(tongue: Tongue, all: Days, made: Day): readonly Part[] {
  const { lines, cut } = shownIn(tongue, all, made);
  return lines.length === 0
    ? []
    : [
        ...heardParts(tongue, all),
        { kind: "dates", items: itemsOf(tongue, lines) },
        ...(cut === 0 ? [] : [text(tongue.say("promise.more", { count: cut }))]),
      ];
}
