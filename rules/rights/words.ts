import { type DayNumber, dayText } from "../../domain/time/calendar.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Picture } from "./picture.ts";

/** Numbers in braces are the days. */
export interface Words {
  readonly en: string;
  readonly nb: string;
}

/** Whether the employer hears of it; whether it tells of a loss, or that all is paid. */
export interface StepWords extends Words {
  /** Not there where it is for staff alone. */
  readonly you?: Words;
  readonly reaches?: "employer";
  readonly tells?: "lost" | "settled";
}

export interface Line {
  readonly words: StepWords;
  readonly days: readonly Day[];
}

export type Find = (picture: Picture) => DayNumber;

type FindAll = (picture: Picture) => readonly DayNumber[];

/** Before it is known of whom. */
export interface Saying {
  readonly line: Line;
  readonly finds: readonly Find[];
  /** In place of `{all}` or, two and two, of `{pairs}`. */
  readonly all: FindAll | null;
  readonly only: ((picture: Picture) => boolean) | null;
}

export function say(en: string, nb: string, ...finds: readonly Find[]): Saying {
  return { line: { words: { en, nb }, days: [] }, finds, all: null, only: null };
}

export const sayWords = (words: StepWords, ...finds: readonly Find[]): Saying => ({
  ...{ line: { words, days: [] }, finds, all: null, only: null },
});

export function sayToEmployer(en: string, nb: string): Saying {
  const saying = say(en, nb);
  return { ...saying, line: { words: toEmployer(saying.line.words), days: [] } };
}

export function forYou(saying: Saying, en: string, nb: string): Saying {
  const { words, days } = saying.line;
  return { ...saying, line: { words: { ...words, you: { en, nb } }, days } };
}

export const youOf = ({ words: { you }, days }: Line): Line | null =>
  you === undefined ? null : { words: you, days };

export function sayAll(en: string, nb: string, all: FindAll): Saying {
  return { ...say(en, nb), all };
}

/** A loss never stands in a fold alone. */
export function sayLost(en: string, nb: string, ...finds: readonly Find[]): Saying {
  return lost(say(en, nb, ...finds));
}

export function lost(saying: Saying): Saying {
  const { words, days } = saying.line;
  return { ...saying, line: { words: { ...words, tells: "lost" }, days } };
}

export function settled(saying: Saying): Saying {
  const { words, days } = saying.line;
  return { ...saying, line: { words: { ...words, tells: "settled" }, days } };
}

export const tellsSettled = ({ words }: Line): boolean => words.tells === "settled";
export const standsOpen = ({ words }: Line): boolean => words.tells !== undefined;
export const tellsLost = ({ words }: Line): boolean => words.tells === "lost";

export function onlyWhere(saying: Saying, only: (picture: Picture) => boolean): Saying {
  return { ...saying, only };
}

export function said({ line, finds, all }: Saying, picture: Picture): Line {
  const { words } = line;
  if (finds.length > 0) {
    return { words, days: finds.map((find) => dayText(find(picture))) };
  }
  return all === null ? line : { words, days: all(picture).map((day) => dayText(day)) };
}

export function allSaid(sayings: readonly Saying[], picture: Picture): readonly Line[] {
  const lines: Line[] = [];
  for (const each of sayings) {
    if (each.only === null || each.only(picture)) {
      lines.push(said(each, picture));
    }
  }
  return lines;
}

/** No day presses anybody to go there. */
const heard: Words = {
  en: "Expect the employer to hear of it: plan safety first, and do not go alone.",
  nb: "Regn med at arbeidsgiveren får vite om det: planlegg tryggheten først, og gå ikke alene.",
};

export function toEmployer(words: StepWords): StepWords {
  return { ...words, reaches: "employer" };
}

/** For whoever says once of all of them that the employer hears. */
export function withoutHeard({ words: { en, nb }, days }: Line): Line {
  return { words: { en, nb }, days };
}

export function lineOf(words: StepWords, ...days: readonly DayNumber[]): Line {
  return { words, days: days.map((day) => dayText(day)) };
}

/** With its days as ISO text. */
export function sentence(line: Line, language: "en" | "nb"): string {
  return lineText(line, language, (day) => day);
}

/** Alone, the last day is taken for a day of pay. */
function inPairs(days: readonly string[], language: "en" | "nb"): string {
  const of = { en: "for what should have been paid", nb: "for det som skulle vært betalt" }[
    language
  ];
  return days
    .flatMap((due, at) => (at % 2 === 0 ? [`${of} ${due}, ${days[at + 1] ?? ""}`] : []))
    .join("; ");
}

export function lineText(
  { words, days }: Line,
  language: "en" | "nb",
  written: (day: Day) => string,
): string {
  const whole =
    words.reaches === undefined ? words[language] : `${words[language]} ${heard[language]}`;
  return whole.replaceAll(/\{(\d|all|pairs)\}/g, (_, at) => {
    if (at === "all") {
      return days.map(written).join(", ");
    }
    if (at === "pairs") {
      return inPairs(days.map(written), language);
    }
    const day = days[Number(at)];
    return day === undefined ? "" : written(day);
  });
}
