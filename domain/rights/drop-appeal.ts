import { type DayNumber, dayNumber, dayText } from "../pay/calendar.ts";
import type { Counted } from "./counted.ts";
import { inTime } from "./met.ts";
import type { Picture } from "./picture.ts";
import type { Question, Step, Todo } from "./right.ts";
import { who } from "./who.ts";
import { lineOf, onlyWhere, say } from "./words.ts";

export const dropAppeal: Question = {
  id: "drop-appeal",
  to: "lawyer",
  words: {
    en: "The case was dropped. Is that final, can it be appealed, by whom, and by which day?",
    nb: "Saken er henlagt. Er det endelig, kan det påklages, av hvem, og innen hvilken dag?",
  },
};

const byThisDay = {
  en: "Appeal of the drop: this is the last day that was told of it. Ask a lawyer whether it can be appealed, by whom and to whom, and have it appealed by this day: only the day is known, the rest was not read.",
  nb: "Klage på henleggelsen: dette er siste dag etter det som er fortalt. Spør en advokat om den kan påklages, av hvem og til hvem, og få klagen sendt innen denne dagen: bare dagen er kjent, resten er ikke lest.",
};

const untilOf = ({ until }: Counted): DayNumber => (until === null ? Number.NaN : dayNumber(until));
const none: readonly Todo[] = [];

/** Every last day to appeal a drop that was told and has not passed, once; whatever became of the case since. */
export function appealsToCome({ drops, asOf }: Picture): readonly Todo[] {
  const told = drops.filter((drop) => untilOf(drop) >= asOf);
  return told.length === 0
    ? none
    : [...new Set(told.map(untilOf))]
        .sort((one, other) => one - other)
        .map((by) => ({ what: lineOf(byThisDay), by: dayText(by), who: who.lawyer }));
}

/** The last day to appeal what was dropped last, the last that was told; not a number where none was. */
function lastTold({ drops }: Picture): DayNumber {
  const last = drops.at(-1)?.day;
  let found = Number.NaN;
  for (const drop of drops) {
    const until = drop.day === last ? untilOf(drop) : Number.NaN;
    found = until <= found || Number.isNaN(until) ? found : until;
  }
  return found;
}

const appealed = (p: Picture): DayNumber => inTime(p.met, "counsel", lastTold(p));
const isOver = (p: Picture): boolean => lastTold(p) < p.asOf;

/** What to do about the appeal of a case that is dropped, where no day for it is to come. */
export const appealOfDrop: readonly Step[] = [
  {
    what: onlyWhere(
      say(
        "Appeal of the drop: ask at once whether the decision to drop can be appealed, to whom, and by which day: it was not read. If the decision names a last day, write it down.",
        "Klage på henleggelsen: spør straks om henleggelsen kan påklages, til hvem, og innen hvilken dag: det er ikke lest. Sier vedtaket en siste dag, skriv den ned.",
      ),
      (p) => Number.isNaN(lastTold(p)),
    ),
    by: null,
    who: who.lawyer,
    atOnce: { step: "ask-appeal-of-drop", since: (p) => p.drops.at(-1)?.day ?? Number.NaN },
  },
  {
    what: onlyWhere(
      say(
        "Appeal of the drop: ask at once whether it can still be appealed: it was not read. The last day that was told, {0}, has passed.",
        "Klage på henleggelsen: spør straks om den fortsatt kan påklages: det er ikke lest. Siste dag etter det som er fortalt, {0}, er over.",
        lastTold,
      ),
      (p) => isOver(p) && Number.isNaN(appealed(p)),
    ),
    by: null,
    who: who.lawyer,
    atOnce: { step: "ask-late-appeal-of-drop", since: lastTold },
  },
  {
    what: onlyWhere(
      say(
        "Appeal of the drop: it was done {0}, in time. Ask how far it has come.",
        "Klage på henleggelsen: det ble gjort {0}, i tide. Spør hvor langt den er kommet.",
        appealed,
      ),
      (p) => isOver(p) && !Number.isNaN(appealed(p)),
    ),
    by: null,
    who: who.lawyer,
  },
];
