import { addMonths, type DayNumber, dayNumber, dayText } from "../pay/calendar.ts";
import type { Counted } from "./counted.ts";
import { inTime } from "./met.ts";
import type { Picture } from "./picture.ts";
import type { Question, Todo, Urgent } from "./right.ts";
import { who } from "./who.ts";
import { lineOf, type Words } from "./words.ts";

export const dropAppeal: Question = {
  id: "drop-appeal",
  to: "lawyer",
  words: {
    en: "The case was dropped. Is that final, can it be appealed, by whom, and by which day?",
    nb: "Saken er henlagt. Er det endelig, kan det påklages, av hvem, og innen hvilken dag?",
  },
};

/** From the day it was dropped, before which nobody can have been told: what web pages say of the time limit, and no law that was read. */
const safeDays = 21;

const words = {
  byThisDay: {
    en: "Have an appeal of the drop sent by this day, to whoever dropped the case, if you choose to appeal: see a lawyer first. This is the last day that was told of it.",
    nb: "Få en klage på henleggelsen sendt innen denne dagen, til den som henla saken, hvis dere velger å klage: snakk med advokat først. Dette er siste dag etter det som er fortalt.",
  },
  toBeSafe: {
    en: "To be safe: have an appeal of the drop sent by this day, three weeks from the day it was dropped. Web pages say three weeks from when word of it came to the person; in the law it was not read. Find the day that word came, and the last day that it names, and write that day down.",
    nb: "For å være sikker: få en klage på henleggelsen sendt innen denne dagen, tre uker fra den ble henlagt. Nettsider sier tre uker fra beskjeden kom fram til personen; i loven er det ikke lest. Finn dagen beskjeden kom, og siste dag som står i den, og skriv den dagen ned.",
  },
  atOnce: {
    en: "Ask a lawyer at once whether to appeal the drop, and by which day. The case was dropped {0}, and nobody has told the last day. If the letter about it names one, write it down.",
    nb: "Spør en advokat straks om det skal klages på henleggelsen, og innen hvilken dag. Saken ble henlagt {0}, og ingen har fortalt siste dag. Står den i brevet om det, skriv den ned.",
  },
  far: {
    en: "Ask a lawyer at once whether to appeal the drop, and by which day. The case was dropped {0}, and the last day that was told is so long after that the year may be wrong: look in the letter about it.",
    nb: "Spør en advokat straks om det skal klages på henleggelsen, og innen hvilken dag. Saken ble henlagt {0}, og siste dag som er fortalt, er så lenge etter at årstallet kan være feil: se i brevet om det.",
  },
  late: {
    en: "Ask a lawyer at once whether the drop can still be appealed: it was not read. The last day that was told, {0}, has passed.",
    nb: "Spør en advokat straks om henleggelsen fortsatt kan påklages: det er ikke lest. Siste dag etter det som er fortalt, {0}, er over.",
  },
  appealed: {
    en: "Ask how far the appeal of the drop has come. It was sent {0}, in time.",
    nb: "Spør hvor langt klagen på henleggelsen er kommet. Den ble sendt {0}, i tide.",
  },
} as const satisfies Readonly<Record<string, Words>>;

const untilOf = ({ until }: Counted): DayNumber => (until === null ? Number.NaN : dayNumber(until));

/** Nobody has so long to appeal, as far as we know: our own measure, and nothing of the law. */
export const farMonths = 6;

const isFar = (drop: Counted): boolean => untilOf(drop) > addMonths(drop.day, farMonths);

/** What was dropped on one day, with every last day to appeal it that was told, the first first. */
interface Drop {
  readonly day: DayNumber;
  readonly untils: readonly DayNumber[];
  /** Whether a last day was told that is so long after that the year may be a slip: then none is known. */
  readonly far: boolean;
  /** Whether it was charged or judged under the same provision since: then it goes on, and there is nothing to ask. */
  readonly goesOn: boolean;
}

function dropsIn({ drops, reopened }: Picture): readonly Drop[] {
  const found: { day: DayNumber; untils: DayNumber[]; far: boolean; goesOn: boolean }[] = [];
  for (const drop of drops) {
    const goesOn = reopened.includes(drop);
    const before = found.find(({ day }) => day === drop.day);
    const one = before ?? { day: drop.day, untils: [], far: false, goesOn };
    const until = untilOf(drop);
    one.far ||= isFar(drop);
    if (!(Number.isNaN(until) || one.far || one.untils.includes(until))) {
      one.untils.push(until);
      one.untils.sort((a, b) => a - b);
    }
    one.goesOn &&= goesOn;
    if (before === undefined) {
      found.push(one);
    }
  }
  return found;
}

const byDay = (what: Words, by: DayNumber): Todo => ({
  ...{ what: lineOf(what), by: dayText(by), who: who.lawyer },
});
const urgent = (what: Words, day: DayNumber, step: Urgent["step"]): Todo => ({
  ...{ what: lineOf(what, day), by: null, who: who.lawyer },
  atOnce: { step, since: dayText(day) },
});
const howFar = (on: DayNumber): Todo => ({
  ...{ what: lineOf(words.appealed, on), by: null, who: who.lawyer },
});

function untoldSteps({ day, far }: Drop, { met, asOf }: Picture): readonly Todo[] {
  const safe = day + safeDays;
  const appealed = inTime(met, "drop-appeal", safe);
  if (!Number.isNaN(appealed)) {
    return [...(safe < asOf ? [] : [byDay(words.toBeSafe, safe)]), howFar(appealed)];
  }
  return [
    urgent(far ? words.far : words.atOnce, day, "ask-appeal-of-drop"),
    ...(safe < asOf ? [] : [byDay(words.toBeSafe, safe)]),
  ];
}

function toldSteps({ untils }: Drop, { met, asOf }: Picture): readonly Todo[] {
  const last = untils.at(-1) ?? Number.NaN;
  if (last >= asOf) {
    return untils.filter((by) => by >= asOf).map((by) => byDay(words.byThisDay, by));
  }
  const appealed = inTime(met, "drop-appeal", last);
  return [
    Number.isNaN(appealed) ? urgent(words.late, last, "ask-late-appeal-of-drop") : howFar(appealed),
  ];
}

/** What to do about every drop, whatever else became of the case since: by the day that was told, or at once. */
export function stepsAfterDrops(picture: Picture): readonly Todo[] {
  const steps: Todo[] = [];
  for (const drop of dropsIn(picture)) {
    if (drop.untils.length > 0) {
      steps.push(...toldSteps(drop, picture));
    } else if (!drop.goesOn) {
      steps.push(...untoldSteps(drop, picture));
    }
  }
  // Two drops may name the same last day: it is one day to keep.
  return steps.filter(
    ({ by }, at) => by === null || steps.findIndex((each) => each.by === by) === at,
  );
}

/** The first last day to appeal that was told and has not passed; not a number where there is none. */
export function appealOpenUntil({ drops, asOf }: Picture): DayNumber {
  let found = Number.NaN;
  for (const drop of drops) {
    const until = isFar(drop) ? Number.NaN : untilOf(drop);
    found = until >= asOf && !(until >= found) ? until : found;
  }
  return found;
}
