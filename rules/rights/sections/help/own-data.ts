import { type DayNumber, dayText, monthsAfter } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import type { Picture } from "../../picture.ts";
import { type Fact, rightOf, type Todo } from "../../right.ts";
import { nothingEnds } from "../../sayings.ts";
import { who } from "../../who.ts";
import { lineOf, type StepWords, say, sayToEmployer } from "../../words.ts";

/** It holds for everybody: it is told of where somebody asked, or where there was work. */
const asked: Fact<"asked" | "work" | "no"> = {
  values: ["asked", "work", "no"],
  of: ({ dataAsked, workBegan, workEnded, firstDue }) => {
    if (dataAsked.length > 0) {
      return "asked";
    }
    const isUntold = Number.isNaN(workBegan) && Number.isNaN(workEnded) && Number.isNaN(firstDue);
    return isUntold ? "no" : "work";
  },
};

const rule = say(
  "Whoever holds data of the person, an employer too, shall on request say so and give a copy, with where they came from and who had them, free of charge (personvernforordningen art. 12, 15): hours, pay, messages and contract among them.",
  "Den som har opplysninger om personen, også en arbeidsgiver, skal når en ber om det, si det og gi kopi, med hvor de kom fra og hvem som har fått dem, gratis (personvernforordningen art. 12, 15): timer, lønn, meldinger og avtale er blant dem.",
);
const howLong = say(
  "Without delay, and at the latest a month after the request came. Where needed two months more, told of with the reason within the first month (art. 12 (3)). A refusal tells why, and of the right to complain (art. 12 (4)); one that rests on § 16 names the exception, in writing. The complaint is to the Data Protection Authority, Datatilsynet (art. 77).",
  "Uten ugrunnet opphold, og senest en måned etter at forespørselen kom. Om nødvendig to måneder til, som skal sies med grunn innen den første måneden (art. 12 (3)). Et avslag sier hvorfor, og om retten til å klage (art. 12 (4)); et som bygger på § 16, nevner unntaket, skriftlig. Klagen går til Datatilsynet (art. 77).",
);
const police = say(
  "Of the police outside a criminal case: what is registered, and to whom it was given; it is asked for in writing and answered within 30 days (politiregisterloven §§ 49, 54). In a criminal case: its papers; see that right.",
  "Av politiet utenfor en straffesak: hva som er registrert, og hvem som har fått det; en ber skriftlig, og svaret skal komme innen 30 dager (politiregisterloven §§ 49, 54). I en straffesak: sakens papirer; se den rettigheten.",
);
const because = [rule, howLong, police];

const words: Readonly<Record<"wait" | "more" | "late" | "over", StepWords>> = {
  wait: {
    you: {
      en: "You asked to see what is written about you. The answer should come by this date.",
      nb: "Du ba om å få se hva som er skrevet om deg. Svaret skal komme innen denne datoen.",
    },
    en: "Look whether the answer has come to what was asked for {0}. It shall come by this day, or word of more time with the reason; reckoned from when it was asked.",
    nb: "Se om svaret er kommet på det som ble bedt om {0}. Det skal komme innen denne dagen, eller beskjed om mer tid med grunn; regnet fra det ble bedt om.",
  },
  more: {
    you: {
      en: "If you were told that they need more time, they must answer by this date.",
      nb: "Hvis du fikk beskjed om at de trenger mer tid, må de svare innen denne datoen.",
    },
    en: "If word came of more time for what was asked for {0}: the answer shall come by this day.",
    nb: "Hvis det kom beskjed om mer tid for det som ble bedt om {0}: svaret skal komme innen denne dagen.",
  },
  late: {
    en: "What was asked for {0} should have been answered by {1}. Without word of more time: complain to Datatilsynet.",
    nb: "Det som ble bedt om {0}, skulle vært besvart innen {1}. Uten beskjed om mer tid: klag til Datatilsynet.",
  },
  over: {
    en: "If what was asked for {0} is not answered: complain to Datatilsynet. Also with more time, the last day was {1}.",
    nb: "Hvis det som ble bedt om {0}, ikke er besvart: klag til Datatilsynet. Også med mer tid var siste dag {1}.",
  },
};

function answersTo(on: DayNumber, asOf: DayNumber): readonly Todo[] {
  const [due, last] = [monthsAfter(on, 1), monthsAfter(on, 3)];
  const all = { by: null, who: who.coordinator };
  if (asOf > last) {
    return [{ ...all, what: lineOf(words.over, on, last) }];
  }
  const first = { ...all, what: lineOf(words.wait, on), by: dayText(due) };
  const late = { ...all, what: lineOf(words.late, on, due) };
  const more: Todo = { ...all, what: lineOf(words.more, on), by: dayText(last), toBeSafe: true };
  return [asOf <= due ? first : late, more];
}
const answers = ({ dataAsked, asOf }: Picture): readonly Todo[] =>
  dataAsked.flatMap((on) => answersTo(on, asOf));

const askEmployer = {
  what: sayToEmployer(
    "If it is safe, and the hours or the pay must be shown: ask the employer in writing for a copy of what they hold, through a union or a lawyer. Note the day.",
    "Hvis det er trygt, og timene eller lønnen må vises: be arbeidsgiveren skriftlig om kopi av det de har, gjennom en fagforening eller en advokat. Noter dagen.",
  ),
  by: null,
  who: who.wages,
};

export const right = rightOf({
  section: {
    id: "own-data",
    law: "personopplysningsloven",
    section: "art. 12, art. 15, art. 77, § 16; politiregisterloven §§ 49, 54",
    read: day("2026-12-01"),
    inForce: { from: day("2018-07-20"), until: null },
  },
  title: { en: "To see what is held of oneself", nb: "Innsyn i egne opplysninger" },
  deadline: { en: "answer to what was asked for", nb: "svar på innsyn" },
  gives: {
    en: "To be told whether somebody holds data of one, to have a copy, and to know where they came from and who had them.",
    nb: "Å få vite om noen har opplysninger om en, å få kopi, og å vite hvor de kom fra og hvem som har fått dem.",
  },
  hangsOn: {
    en: "That somebody holds data of the person. Not on a permit, on a report, or on what the case is called.",
    nb: "At noen har opplysninger om personen. Ikke på tillatelse, på anmeldelse eller på hva saken kalles.",
  },
  endedBy: nothingEnds,
  toPerson: {
    has: {
      en: "To see what your employer and others have written about you",
      nb: "Å se hva arbeidsgiveren og andre har skrevet om deg",
    },
    name: { en: "to see what is written about you", nb: "innsyn i det som er skrevet om deg" },
  },
  on: { asked },
  cases: [
    { when: { asked: "no" }, gives: "silent", because: [] },
    { when: { asked: "work" }, gives: "holds", because, todo: [askEmployer] },
    { when: { asked: "asked" }, gives: "holds", because, each: answers },
  ],
  examples: `
    2026-11-30 | holds      | -          | -          | 2026-11-30 | data-asked 2026-10-30 | the answer is due today
    2026-12-01 | holds      | -          | -          | 2027-01-30 | data-asked 2026-10-30 | late: complain, unless more time was told of
    2027-01-31 | holds      | -          | -          | -          | data-asked 2026-10-30 | late, whatever was told
    2027-02-28 | holds      | -          | -          | 2027-02-28 | data-asked 2027-01-31 | no such day in February: its last
    2026-11-30 | holds      | -          | -          | 2026-12-15 | data-asked 2026-11-15, police-report 257 2026-11-01 | the police too: in a case, by its own rules
    2026-11-30 | holds      | -          | -          | -          | work-began 2026-09-01 | there was work: the employer can be asked
    2026-11-30 | not listed | -          | -          | -          | police-report 257 2026-11-01 | nobody asked, and no work is told of
    2026-11-30 | not listed | -          | -          | -          | nothing | nothing is told
  `,
});
