import { type DayNumber, dayText } from "../time/calendar.ts";
import { type Drop, lastDayOf, safeDayOf } from "./drops.ts";
import type { Picture } from "./picture.ts";
import type { Question, Todo, Urgent } from "./right.ts";
import { who } from "./who.ts";
import { lineOf, type StepWords, type Words } from "./words.ts";

export const dropAppeal: Question = {
  id: "drop-appeal",
  to: "lawyer",
  words: {
    en: "The case, or a part of it, was dropped. Is that final, can it be appealed, by whom, and by which day?",
    nb: "Saken, eller en del av den, er henlagt. Er det endelig, kan det påklages, av hvem, og innen hvilken dag?",
  },
};

/** What the person themselves reads of it. */
const appealYou: Words = {
  en: "If you want to appeal that the case was dropped (henlagt), the appeal must be sent by this date. Talk with a lawyer first.",
  nb: "Vil du klage på at saken er henlagt, må klagen sendes innen denne datoen. Snakk med en advokat først.",
};
const askYou: Words = {
  en: "The case was dropped (henlagt). Ask a lawyer whether to appeal. The time is short.",
  nb: "Saken er henlagt. Spør en advokat om du skal klage. Det er kort tid.",
};
const whichYou: Words = {
  en: "Ask a lawyer whether your appeal is about everything that was dropped (henlagt).",
  nb: "Spør en advokat om klagen din gjelder alt som er henlagt.",
};

/** In each, {0} is the day of the drop. */
const words = {
  byThisDay: {
    you: appealYou,
    en: "Have an appeal of the drop of {0} sent by this day, to whoever dropped the case, if you choose to appeal: see a lawyer first. This is its last day as it was written down.",
    nb: "Få en klage på henleggelsen fra {0} sendt innen denne dagen, til den som henla saken, hvis dere velger å klage: snakk med advokat først. Dette er siste dag slik den ble skrevet ned.",
  },
  toBeSafe: {
    you: appealYou,
    en: "To be safe: have an appeal of the drop of {0} sent by this day, three weeks from the day it was dropped. Web pages say three weeks from when word of it came to the person; in the law it was not read. Find the day that word came, and the last day that it names, and write that day down.",
    nb: "For å være sikker: få en klage på henleggelsen fra {0} sendt innen denne dagen, tre uker fra den ble henlagt. Nettsider sier tre uker fra beskjeden kom fram til personen; i loven er det ikke lest. Finn dagen beskjeden kom, og siste dag som står i den, og skriv den dagen ned.",
  },
  atOnce: {
    you: askYou,
    en: "Ask a lawyer at once whether to appeal the drop, and by which day. The case was dropped {0}, and nobody has told the last day. If the letter about it names one, write it down.",
    nb: "Spør en advokat straks om det skal klages på henleggelsen, og innen hvilken dag. Saken ble henlagt {0}, og ingen har fortalt siste dag. Står den i brevet om det, skriv den ned.",
  },
  far: {
    you: askYou,
    en: "Ask a lawyer at once whether to appeal the drop, and by which day. The drop was written as {0}, and the last day to appeal as {1}: a year may be wrong, in either day. Look in the letter about it.",
    nb: "Spør en advokat straks om det skal klages på henleggelsen, og innen hvilken dag. Dagen saken ble henlagt, er skrevet som {0}, og siste klagedag som {1}: et årstall kan være feil, i en av dagene. Se i brevet om det.",
  },
  late: {
    you: askYou,
    en: "Ask a lawyer at once whether the drop of {0} can still be appealed: it was not read. The last day that was told, {1}, has passed.",
    nb: "Spør en advokat straks om henleggelsen fra {0} fortsatt kan påklages: det er ikke lest. Siste dag etter det som er fortalt, {1}, er over.",
  },
  lateButSafe: {
    you: askYou,
    en: "Ask a lawyer at once whether the drop of {0} can still be appealed. The last day that was told, {1}, has passed, but three weeks from the drop, which web pages tell of, are over only after {2}. In the law it was not read.",
    nb: "Spør en advokat straks om henleggelsen fra {0} fortsatt kan påklages. Siste dag etter det som er fortalt, {1}, er over, men tre uker fra henleggelsen, som nettsider oppgir, er ikke over før etter {2}. I loven er det ikke lest.",
  },
  which: {
    you: whichYou,
    en: "Ask at once whether the appeal that was sent {1} is of the drop of {0} too: another was dropped by then, and which it is of is not told.",
    nb: "Spør straks om klagen som ble sendt {1}, også gjelder henleggelsen fra {0}: noe annet var også henlagt da, og hva klagen gjelder, er ikke fortalt.",
  },
  appealed: {
    en: "Ask how far the appeal of the drop of {0} has come. It was sent {1}, in time.",
    nb: "Spør hvor langt klagen på henleggelsen fra {0} er kommet. Den ble sendt {1}, i tide.",
  },
} as const satisfies Readonly<Record<string, StepWords>>;

/** What is said of a drop: under which provision too, where its day does not tell which it is. */
function lineFor({ day, provision, isOneOfSeveral }: Drop, words: StepWords, ...days: DayNumber[]) {
  if (!isOneOfSeveral || provision === null) {
    return lineOf(words, day, ...days);
  }
  const of = `{0} (§ ${provision.replace(/(?<=\d)(?=[a-z])/, " ")})`;
  const [en, nb] = [words.en.replace("{0}", of), words.nb.replace("{0}", of)];
  return lineOf({ ...words, en, nb }, day, ...days);
}

const byDay = (drop: Drop, by: DayNumber, isTold: boolean): Todo => ({
  what: lineFor(drop, isTold ? words.byThisDay : words.toBeSafe),
  ...{ by: dayText(by), who: who.lawyer, since: dayText(drop.day) },
  ...(isTold ? { named: true } : { toBeSafe: true }),
});
const atOnce = (what: Todo["what"], step: Urgent["step"], since: DayNumber): Todo => ({
  ...{ what, by: null, who: who.lawyer, atOnce: { step, since: dayText(since) } },
});

type Ask = "ask-appeal-of-drop" | "ask-late-appeal-of-drop" | "ask-which-drop-was-appealed";

/** The name of a step, and of which drop it is where the day that it hangs on does not tell. */
const stepOf = (step: Ask, { day, provision, isOneOfSeveral }: Drop): Urgent["step"] =>
  isOneOfSeveral ? `${step} ${dayText(day)} ${provision ?? "-"}` : step;

/** What is to be done about one drop: by its days, or at once. */
function stepsOf(drop: Drop, asOf: DayNumber): readonly Todo[] {
  const { day, untils, far, appeal } = drop;
  const isTold = untils.length > 0;
  const days = (isTold ? untils : [safeDayOf(drop)])
    .filter((by) => by >= asOf && (appeal?.isSure !== true || appeal.due === by))
    .map((by) => byDay(drop, by, isTold));
  if (appeal?.isSure) {
    const howFar = lineFor(drop, words.appealed, appeal.on);
    return [...days, { what: howFar, by: null, who: who.lawyer }];
  }
  if (appeal !== null) {
    const which = lineFor(drop, words.which, appeal.on);
    return [atOnce(which, stepOf("ask-which-drop-was-appealed", drop), day), ...days];
  }
  if (!isTold) {
    const ask = Number.isNaN(far) ? lineFor(drop, words.atOnce) : lineFor(drop, words.far, far);
    return [atOnce(ask, stepOf("ask-appeal-of-drop", drop), day), ...days];
  }
  const last = lastDayOf(drop);
  if (last >= asOf) {
    return days;
  }
  const safe = safeDayOf(drop);
  const late = lineFor(drop, safe < asOf ? words.late : words.lateButSafe, last, safe);
  return [atOnce(late, stepOf("ask-late-appeal-of-drop", drop), last)];
}

/** What to do about every drop, whatever else became of the case since. */
export const stepsAfterDrops = ({ drops, asOf }: Picture): readonly Todo[] =>
  drops.flatMap((drop) => stepsOf(drop, asOf));
