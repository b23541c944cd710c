import { type DayNumber, dayText } from "../../../../domain/time/calendar.ts";
import { always, read } from "../../../pay/sections/section.ts";
import { dropAbroad } from "../../before-leaving.ts";
import { appealOpenUntil, lastDayOf, safeDayOf } from "../../dropped-cases.ts";
import type { DroppedCase, Picture } from "../../picture.ts";
import { askLawyer, type Fact, rightOf, type Todo, type Urgent } from "../../right.ts";
import { who } from "../../who.ts";
import { lineOf, type StepWords, say, type Words } from "../../words.ts";

const whichYou: Words = {
  en: "Ask a lawyer whether your appeal is about everything that was dropped (henlagt).",
  nb: "Spør en advokat om klagen din gjelder alt som er henlagt.",
};
const askYou: Words = {
  en: "The case was dropped (henlagt). Ask a lawyer whether to appeal. The time is short.",
  nb: "Saken er henlagt. Spør en advokat om du skal klage. Det er kort tid.",
};

const appealYou: Words = {
  en: "If you want to appeal that the case was dropped (henlagt), the appeal must be sent by this date. Talk with a lawyer first.",
  nb: "Vil du klage på at saken er henlagt, må klagen sendes innen denne datoen. Snakk med en advokat først.",
};

/** Whether it is of what was dropped is not told. */
const since: Fact<"charged" | "not-told"> = {
  values: ["charged", "not-told"],
  of: (p) => (p.drops.some(({ isChargedSince }) => isChargedSince) ? "charged" : "not-told"),
};
const atOnce = (what: Todo["what"], step: Urgent["step"], since: DayNumber): Todo => ({
  ...{ what, by: null, who: who.lawyer, atOnce: { step, since: dayText(since) } },
});

const words = {
  byThisDay: {
    you: appealYou,
    en: "Have an appeal of the drop of {0} sent by this day, to whoever dropped the case, if you choose to appeal: see a lawyer first. This is its last day as it was written down.",
    nb: "Få en klage på henleggelsen fra {0} sendt innen denne dagen, til den som henla saken, hvis dere velger å klage: snakk med advokat først. Dette er siste dag slik den ble skrevet ned.",
  },
  toBeSafe: {
    you: appealYou,
    en: "To be safe: have an appeal of the drop of {0} sent by this day, three weeks from the day it was dropped. The three weeks run from when word of it came to the person (§ 59 a). Find the day that word came, and the last day that it names, and write that day down.",
    nb: "For å være sikker: få en klage på henleggelsen fra {0} sendt innen denne dagen, tre uker fra den ble henlagt. De tre ukene løper fra beskjeden kom fram til personen (§ 59 a). Finn dagen beskjeden kom, og siste dag som står i den, og skriv den dagen ned.",
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
    en: "Ask a lawyer at once whether the drop of {0} can still be appealed. The last day that was told, {1}, has passed; for whoever was not told of the drop, the three weeks run from when they knew of it or should have found out (§ 59 a).",
    nb: "Spør en advokat straks om henleggelsen fra {0} fortsatt kan påklages. Siste dag etter det som er fortalt, {1}, er over; for den som ikke fikk beskjed om henleggelsen, løper de tre ukene fra de visste om den eller burde ha funnet det ut (§ 59 a).",
  },
  lateButSafe: {
    you: askYou,
    en: "Ask a lawyer at once whether the drop of {0} can still be appealed. The last day that was told, {1}, has passed, but three weeks from the drop are over only after {2} (§ 59 a: from when word of it came).",
    nb: "Spør en advokat straks om henleggelsen fra {0} fortsatt kan påklages. Siste dag etter det som er fortalt, {1}, er over, men tre uker fra henleggelsen er ikke over før etter {2} (§ 59 a: fra beskjeden kom fram).",
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

export const dropAppeal = askLawyer(
  "drop-appeal",
  "The case, or a part of it, was dropped. Is that final, can it be appealed, by whom, and by which day?",
  "Saken, eller en del av den, er henlagt. Er det endelig, kan det påklages, av hvem, og innen hvilken dag?",
);

/** Its provision too, where its day does not tell which it is. */
function lineFor(
  { day, provision, isOneOfSeveral }: DroppedCase,
  words: StepWords,
  ...days: DayNumber[]
) {
  if (!isOneOfSeveral || provision === null) {
    return lineOf(words, day, ...days);
  }
  const of = `{0} (§ ${provision.replace(/(?<=\d)(?=[a-z])/, " ")})`;
  const [en, nb] = [words.en.replace("{0}", of), words.nb.replace("{0}", of)];
  return lineOf({ ...words, en, nb }, day, ...days);
}

/** "unread" where no last day was told, or it has passed. */
const drop: Fact<"not-told" | "open" | "unread"> = {
  values: ["not-told", "open", "unread"],
  of: (p) => {
    if (p.drops.length === 0) {
      return "not-told";
    }
    return Number.isNaN(appealOpenUntil(p)) ? "unread" : "open";
  },
};

const byDay = (drop: DroppedCase, by: DayNumber, isTold: boolean): Todo => ({
  what: lineFor(drop, isTold ? words.byThisDay : words.toBeSafe),
  ...{ by: dayText(by), who: who.lawyer, since: dayText(drop.day) },
  ...(isTold ? { named: true } : { toBeSafe: true }),
});

type Ask = "ask-appeal-of-drop" | "ask-late-appeal-of-drop" | "ask-which-drop-was-appealed";

const stepOf = (step: Ask, { day, provision, isOneOfSeveral }: DroppedCase): Urgent["step"] =>
  isOneOfSeveral ? `${step} ${dayText(day)} ${provision ?? "-"}` : step;

function stepsOf(drop: DroppedCase, asOf: DayNumber): readonly Todo[] {
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

const stepsAfterDrops = ({ drops, asOf }: Picture): readonly Todo[] =>
  drops.flatMap((drop) => stepsOf(drop, asOf));

// To whom, and where it is sent: https://www.riksadvokaten.no/om-klageadgang/ (stored excerpt, without a date)
// Not in writing: https://www.domstol.no/Enkelt-domstol/hoyesterett/avgjorelser/2007/hr-2007-1473-a/
// The act does not say what becomes of the time limit where a dropped case is taken up again, and of a charge it is not told who was charged:
// one under the same provision takes nothing away, and is asked about.
const lastDrop = (p: Picture): number => p.drops.at(-1)?.day ?? Number.NaN;
const dropped = say(
  "The case, or a part of it, was dropped {0}.",
  "Saken, eller en del av den, ble henlagt {0}.",
  lastDrop,
);
const toWhom = say(
  "That a case is dropped can be appealed: what the police decided to the public prosecutor (statsadvokaten), what the public prosecutor decided to the Director of Public Prosecutions (Riksadvokaten); what was decided on an appeal cannot be appealed again (§ 59 a). The Director's own decisions cannot be appealed. The appeal is sent to whoever dropped the case (the Director's web page, without a date).",
  "At en sak er henlagt, kan påklages: det politiet har bestemt, til statsadvokaten, og det statsadvokaten har bestemt, til Riksadvokaten; det som er bestemt i en klagesak, kan ikke påklages igjen (§ 59 a). Det Riksadvokaten selv har bestemt, kan ikke påklages. Klagen sendes til den som henla saken (Riksadvokatens nettside, uten dato).",
);
const howLong = say(
  "Three weeks from when word of it came to whoever appeals; whoever was not told, from when they knew of it or should have found out (§ 59 a). Anybody with a legal interest may appeal. Where a prosecution is waived, or a prosecution that had begun is given up, at the latest three months after it was decided; whether that holds for every drop the words do not say.",
  "Tre uker fra beskjeden om det kom fram til den som klager; for den som ikke fikk beskjed, fra de visste om det eller burde ha funnet det ut (§ 59 a). Enhver med rettslig interesse kan klage. Der påtale unnlates, eller en påbegynt forfølgning er frafalt, senest tre måneder etter vedtaket; om det gjelder alle henleggelser, sier ordene ikke.",
);
const notInWriting = say(
  "An appeal need not be in writing, but it must be clear that one was made in time (the Supreme Court, HR-2007-01473-A): send it in writing.",
  "En klage må ikke være skriftlig, men det må være klart at den er satt fram i tide (Høyesterett, HR-2007-01473-A): send den skriftlig.",
);
const because = [dropped, toWhom, howLong, notInWriting];
const helpToAppeal = askLawyer(
  "drop-appeal-help",
  "Who helps with an appeal of the drop, where counsel has ended: is there free legal aid for it?",
  "Hvem hjelper med en klage på henleggelsen, hvis bistandsadvokaten er borte: er det fri rettshjelp til det?",
);
const takenUpAgain = askLawyer(
  "drop-taken-up-again",
  "After the drop, somebody was charged or judged under what may be the same provision. Is it what was dropped that was taken up again, or is it somebody else’s case, so that the drop must still be appealed?",
  "Etter henleggelsen er noen tiltalt eller dømt etter det som kan være samme bestemmelse. Er det den henlagte saken som er tatt opp igjen, eller er det en annens sak, slik at henleggelsen fortsatt må påklages?",
);
const sinces = [
  { since: "not-told", ask: [] },
  { since: "charged", ask: [takenUpAgain] },
] as const;

export const right = rightOf({
  section: {
    id: "drop-appeal",
    law: "straffeprosessloven",
    section: "§ 59 a",
    read,
    inForce: always,
  },
  title: {
    en: "To appeal that the case was dropped",
    nb: "Å klage på at saken er henlagt",
  },
  deadline: { en: "appeal against dropping the case", nb: "klage på henleggelsen" },
  gives: {
    en: "That the drop is looked at again: what the police decided by the public prosecutor, what the public prosecutor decided by the Director of Public Prosecutions.",
    nb: "At henleggelsen blir vurdert på nytt: det politiet har bestemt, av statsadvokaten, og det statsadvokaten har bestemt, av Riksadvokaten.",
  },
  hangsOn: {
    en: "That a criminal case, or a part of it, was dropped. Whatever it was called, and whatever the stay.",
    nb: "At en straffesak, eller en del av den, er henlagt. Uansett hva den ble kalt, og uansett opphold.",
  },
  endedBy: {
    en: "The last day to appeal: three weeks from when word of the drop came (§ 59 a); the letter about it should name the day.",
    nb: "Siste dag for å klage: tre uker fra beskjeden om henleggelsen kom (§ 59 a); dagen skal stå i brevet om den.",
  },
  toPerson: {
    may: {
      en: "An appeal against dropping the case (henlagt), if you choose to appeal",
      nb: "Klage på at saken er henlagt, hvis du velger å klage",
    },
    name: {
      en: "an appeal against dropping the case (henlagt)",
      nb: "klage på at saken er henlagt",
    },
  },
  on: { drop, since },
  cases: [
    ...sinces.flatMap(
      ({ since: then, ask }) =>
        [
          {
            when: { drop: "open", since: then },
            gives: "may",
            from: lastDrop,
            until: appealOpenUntil,
            because,
            endsIf: [say("The last day to appeal has passed.", "Siste dag for å klage er over.")],
            each: stepsAfterDrops,
            ask: [...ask, helpToAppeal],
          },
          {
            when: { drop: "unread", since: then },
            gives: "unsure",
            from: lastDrop,
            because,
            each: stepsAfterDrops,
            ask: [...ask, dropAppeal, helpToAppeal],
          },
        ] as const,
    ),
    { when: { drop: "not-told" }, gives: "silent", because: [] },
  ],
  beforeLeaving: dropAbroad,
  examples: `
    2026-06-01 | not listed | -          | -          | -          | police-report 257 2026-05-01 | nothing was dropped
    2026-05-20 | unsure     | 2026-05-20 | -          | 2026-06-10 | police-report 257 2026-05-01, case-dropped 2026-05-20 | the last day was not told: to be safe, three weeks from the day it was dropped
    2026-06-11 | unsure     | 2026-05-20 | -          | -          | police-report 257 2026-05-01, case-dropped 2026-05-20 | that day has passed: it is asked at once, for word of it may have come later
    2026-06-12 | may        | 2026-05-20 | 2026-06-12 | 2026-06-12 | police-report 257 2026-05-01, case-dropped 2026-05-20 to 2026-06-12 | on the last day that was told
    2026-06-13 | unsure     | 2026-05-20 | -          | -          | police-report 257 2026-05-01, case-dropped 2026-05-20 to 2026-06-12 | the day after: whether it can still be appealed is asked
    2026-05-26 | unsure     | 2026-05-20 | -          | 2026-06-10 | police-report 257 2026-05-01, case-dropped 2026-05-20, police-report 395 2026-05-26 | something else is reported since: what was dropped can still be appealed
    2026-05-26 | unsure     | 2026-05-20 | -          | 2026-06-10 | case-dropped 2026-05-20, police-report 257 2026-05-26 | dropped before its report: the days do not go together, and the day is kept all the same
    2026-05-26 | unsure     | 2026-05-20 | -          | 2026-06-10 | police-report 257 2026-05-01, case-dropped 257 2026-05-20, charged 257 2026-05-26 | charged since under the same provision: who was charged is not told, and the day is kept
    2026-06-12 | may        | 2026-05-22 | 2026-06-12 | 2026-06-12 | case-dropped 257 2026-05-20 to 2026-06-20, case-dropped 395 2026-05-22 to 2026-06-12 | of several last days the first that is open
    2026-06-13 | may        | 2026-05-22 | 2026-06-20 | 2026-06-20 | case-dropped 257 2026-05-20 to 2026-06-20, case-dropped 395 2026-05-22 to 2026-06-12 | the day after it: the other can still be appealed
    2026-06-13 | unsure     | 2026-05-20 | -          | -          | case-dropped 257 2026-05-20 to 2036-06-10 | a last day so long after that its year may be a slip is none
    2026-05-26 | unsure     | 2026-05-20 | -          | 2026-06-10 | police-report 257 2026-05-01, case-dropped 2026-05-20, left-country 2026-05-22 | from abroad too
    2028-02-29 | unsure     | 2028-02-29 | -          | 2028-03-21 | police-report 257 2026-05-01, case-dropped 2028-02-29 | from a leap day
    2026-11-30 | unsure     | 2026-11-20 | -          | 2026-12-11 | police-report 257 2026-01-10, case-dropped 257 2026-11-20 | three weeks from the drop, to be safe
    2026-11-30 | unsure     | 2026-08-03 | -          | -          | police-report 257 2026-01-10, case-dropped 257 2026-08-03 | over, unless the person was told later or not at all
  `,
});
