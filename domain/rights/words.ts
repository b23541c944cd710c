import { type DayNumber, dayText } from "../time/calendar.ts";
import type { Day } from "../time/day.ts";
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

export const leftNorway = say(
  "The person left Norway {0}, and it is for whoever is in Norway.",
  "Personen reiste ut av Norge {0}, og dette er for den som er i Norge.",
  (picture) => picture.left,
);
export const permitOver: readonly Saying[] = [
  {
    ...sayLost(
      "The permit's last day was {0}.",
      "Tillatelsens siste dag var {0}.",
      (picture) => picture.permit.until,
    ),
    only: (picture) => !picture.permit.assumed,
  },
  {
    ...sayLost(
      "The permit's last day was not told; it was {0} at the latest.",
      "Tillatelsens siste dag er ikke fortalt; den var senest {0}.",
      (picture) => picture.permit.until,
    ),
    only: (picture) => picture.permit.assumed,
  },
];
export const permitPending: readonly Saying[] = [
  ...permitOver,
  say(
    "Something was applied for while it ran, or given anew; what it gives is not known.",
    "Det ble søkt om noe mens den løp, eller gitt noe på nytt; hva det gir, er ikke kjent.",
  ),
];
export const permitLengthUntold = sayLost(
  "A permit was granted {0}, and which day is its last was not told: the decision itself says. It can be no later than {1}, and may have passed.",
  "En tillatelse ble innvilget {0}, og hvilken dag som er den siste, er ikke fortalt: vedtaket selv sier det. Den kan ikke være senere enn {1}, og kan være over.",
  (picture) => picture.permit.granted,
  (picture) => picture.permit.until,
);
export const nothingReported = say(
  "It is written down that nothing is reported to the police.",
  "Det er skrevet ned at ingenting er anmeldt til politiet.",
);
export const noPayMissing = say(
  "It is written down that no pay is missing. Should some be found to be, each claim lasts from its own day.",
  "Det er skrevet ned at ingen lønn mangler. Viser det seg at noe mangler, varer hvert krav fra sin egen dag.",
);
/** Said before anybody applies (utlendingsloven § 84 a). */
export const mayReach = say(
  "Say this before anything is told or sent: what is told in an application may reach both UDI, the immigration directorate, and the police.",
  "Si dette før noe fortelles eller sendes: det som fortelles i en søknad, kan komme både til Utlendingsdirektoratet (UDI) og til politiet.",
);
/** Leaving without a right to return may end a permit (§ 8-3 (3)). */
export const notAbroad = sayLost(
  "Do not leave Norway before a lawyer has been asked: leaving without a right to come back in may lead to its being revoked.",
  "Ikke reis ut av Norge før en advokat er spurt: å reise ut uten rett til å komme inn igjen kan føre til at den trekkes tilbake.",
);
export const ifLeaving = say("The person leaves Norway.", "Personen reiser ut av Norge.");

/** A bare "nothing" sounds like an answer. */
export const nothingEnds: Words = {
  en: "We have read of nothing that takes it away.",
  nb: "Vi har ikke lest om noe som tar dette bort.",
};

/** Of a permit nothing was read, either way. */
export const notOnTheCase: Words = {
  en: "Not on what the case is called, nor on the police. Nothing was read that ties it to a permit; ask a lawyer or a union.",
  nb: "Ikke på hva saken kalles, og ikke på politiet. Ikke noe er lest som knytter det til en tillatelse; spør en advokat eller en fagforening.",
};

export const criminalCaseOver = say(
  "Pay was claimed in a criminal case that is not known to go on: it was dropped or judged, or a part of it, or nobody has told of a case that was open then. How long such a claim lives after that, or whether it counts where no case was open, was not read.",
  "Lønn ble krevd i en straffesak som det ikke er kjent at pågår: den er henlagt eller dømt, helt eller delvis, eller ingen har fortalt om en sak som var åpen da. Hvor lenge et slikt krav lever etterpå, eller om det teller der ingen sak var åpen, er ikke lest.",
);
export const oneMoreYear = say(
  "There may be one more year for somebody who did not know what one must know to claim it (§ 10); that is not reckoned in.",
  "Det kan bli ett år til for den som ikke visste det en må vite for å kreve (§ 10); det er ikke regnet med.",
);
export const threeYears = say(
  "Three years pass from the day it should have been paid, and nothing has stopped the time limit.",
  "Det går tre år fra dagen det skulle vært betalt, og ingenting har stoppet (avbrutt) fristen.",
);
export const caseEnds = say(
  "The case that stopped the time ends without a decision.",
  "Saken som stoppet fristen, ender uten avgjørelse.",
);

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
