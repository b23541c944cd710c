import { always } from "../../pay/sections/section.ts";
import { day } from "../../time/day.ts";
import { dropAbroad } from "../before-leaving.ts";
import { dropAppeal, stepsAfterDrops } from "../drop-appeal.ts";
import { appealOpenUntil } from "../drops.ts";
import type { Picture } from "../picture.ts";
import { type Fact, type Question, rightOf } from "../right.ts";
import { say } from "../words.ts";

/** "open" while a last day that was told has not passed; "unread" where none was told, or it has. */
const drop: Fact<"not-told" | "open" | "unread"> = {
  values: ["not-told", "open", "unread"],
  of: (p) => {
    if (p.drops.length === 0) {
      return "not-told";
    }
    return Number.isNaN(appealOpenUntil(p)) ? "unread" : "open";
  },
};

/** Whether somebody was charged or judged since under what may be the same provision: nobody has told whether it is of what was dropped. */
const since: Fact<"charged" | "not-told"> = {
  values: ["charged", "not-told"],
  of: (p) => (p.drops.some(({ isChargedSince }) => isChargedSince) ? "charged" : "not-told"),
};

// Read on 2026-11-27, in stored excerpts of the pages and not in the law:
// - to whom, and where it is sent: https://www.riksadvokaten.no/om-klageadgang/ (without a date)
// - three weeks from when word came: http://www.miljokommune.no/Temaoversikt/Saksbehandling/Anmelde-miljokriminalitet/Hva-kan-kommunen-gjore-hvis-saken-blir-henlagt/
//   (of municipalities, revised 2018-01-03); https://www.overgrep.no/kan-man-klage-pa-en-henleggelse/ (lawyers: who may appeal too)
// - out of time though told late: https://www.sivilombudet.no/uttalelser/avvisning-av-klage-over-henleggelse-av-straffesak-underretning-om-henleggelse-og-begrunnelse-for-avvisning/
// - not in writing: https://www.domstol.no/Enkelt-domstol/hoyesterett/avgjorelser/2007/hr-2007-1473-a/
// What becomes of the time limit where a dropped case is taken up again was not read, and of a charge it is not told who was charged:
// one under the same provision takes nothing away, and is asked about.
const lastDrop = (p: Picture): number => p.drops.at(-1)?.day ?? Number.NaN;
const dropped = say(
  "The case, or a part of it, was dropped {0}.",
  "Saken, eller en del av den, ble henlagt {0}.",
  lastDrop,
);
const toWhom = say(
  "That a case is dropped can be appealed: what the police decided to the public prosecutor (statsadvokaten), what the public prosecutor decided to the Director of Public Prosecutions (Riksadvokaten); what was decided on an appeal cannot be appealed again. The appeal is sent to whoever dropped the case (the Director's web page, without a date).",
  "At en sak er henlagt, kan påklages: det politiet har bestemt, til statsadvokaten, og det statsadvokaten har bestemt, til Riksadvokaten; det som er bestemt i en klagesak, kan ikke påklages igjen. Klagen sendes til den som henla saken (Riksadvokatens nettside, uten dato).",
);
const howLong = say(
  "Three weeks from when word of it came to whoever appeals, by web pages: of the Norwegian Environment Agency for municipalities (2018), and of lawyers, who say too that whoever it was done to may appeal. In the law it was not read. The Parliamentary Ombud has told of a case where the time was out though the family was told late.",
  "Tre uker fra beskjeden om det kom fram til den som klager, etter nettsider: Miljødirektoratets for kommuner (2018), og advokaters, som også sier at den det har gått ut over, kan klage. I loven er det ikke lest. Sivilombudet har fortalt om en sak der fristen var ute selv om de etterlatte fikk beskjeden sent.",
);
const notInWriting = say(
  "An appeal need not be in writing, but it must be clear that one was made in time (the Supreme Court, HR-2007-01473-A): send it in writing.",
  "En klage må ikke være skriftlig, men det må være klart at den er satt fram i tide (Høyesterett, HR-2007-01473-A): send den skriftlig.",
);
const because = [dropped, toWhom, howLong, notInWriting];
const helpToAppeal: Question = {
  id: "drop-appeal-help",
  to: "lawyer",
  words: {
    en: "Who helps with an appeal of the drop, where counsel has ended: is there free legal aid for it?",
    nb: "Hvem hjelper med en klage på henleggelsen, hvis bistandsadvokaten er borte: er det fri rettshjelp til det?",
  },
};
const takenUpAgain: Question = {
  id: "drop-taken-up-again",
  to: "lawyer",
  words: {
    en: "After the drop, somebody was charged or judged under what may be the same provision. Is it what was dropped that was taken up again, or is it somebody else’s case, so that the drop must still be appealed?",
    nb: "Etter henleggelsen er noen tiltalt eller dømt etter det som kan være samme bestemmelse. Er det den henlagte saken som er tatt opp igjen, eller er det en annens sak, slik at henleggelsen fortsatt må påklages?",
  },
};
const sinces = [
  { since: "not-told", ask: [] },
  { since: "charged", ask: [takenUpAgain] },
] as const;

export const right = rightOf({
  section: {
    id: "drop-appeal",
    law: "straffeprosessloven",
    section: "§ 59 a",
    read: day("2026-11-27"),
    readIn: "web pages",
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
    en: "That a criminal case, or a part of it, was dropped. Whatever it was called, and whatever the stay, as far as was read.",
    nb: "At en straffesak, eller en del av den, er henlagt. Uansett hva den ble kalt, og uansett opphold, etter det som er lest.",
  },
  endedBy: {
    en: "The last day to appeal. Web pages say three weeks from when word of the drop came; the letter about it should name the day.",
    nb: "Siste dag for å klage. Nettsider sier tre uker fra beskjeden om henleggelsen kom; dagen skal stå i brevet om den.",
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
});
