import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import {
  dangerWaits,
  expulsionWaits,
  heardLate,
  howLong,
  immigrationBoards,
  tooOld,
} from "../../appeal.ts";
import { lateLimit, safeLimit } from "../../appeal-days.ts";
import { sentInTime } from "../../appeals.ts";
import { expulsionAbroad } from "../../before-leaving.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, askPerson, type Fact, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { forYou, onlyWhere, say, sayLost } from "../../words.ts";
import {
  appealOver,
  appealYou,
  farOver,
  findLastDay,
  isFar,
  isFarToCome,
  lawyerSince,
  lawyerYou,
  lookAtYears,
  lookInDecision,
  safeOver,
} from "./expulsion-appeal.steps.ts";

const isTold = (p: Picture) => !Number.isNaN(p.appealUntil);
const safe = (p: Picture) => safeLimit(p.expelled);
const year = (p: Picture) => lateLimit(p.expelled);
const isOld = (p: Picture) => p.asOf > year(p);

const appealed = (p: Picture): number =>
  sentInTime(p.met, "expulsion-appeal", {
    ...{ day: p.expelled, until: p.appealUntil, reckoned: safe(p) },
  });

/** "unread" where nobody told which day the decision names. */
const appeal: Fact<"not-told" | "unread" | "open" | "appealed" | "passed"> = {
  values: ["not-told", "unread", "open", "appealed", "passed"],
  of: (p) => {
    if (Number.isNaN(p.expelled)) {
      return "not-told";
    }
    if (!Number.isNaN(appealed(p))) {
      return "appealed";
    }
    if (!isTold(p)) {
      return "unread";
    }
    return p.asOf > p.appealUntil ? "passed" : "open";
  },
};

const aid = [
  say(
    "Someone who is expelled has free legal advice, whatever they earn, except where the expulsion rests on a sentence or another criminal sanction (§ 66 first paragraph b and c, § 67 first paragraph a, b, c and f, § 68 first paragraph a and b), or on § 122 (§ 92). The decision says which section it rests on. Someone who can pay may have to pay it back.",
    "Den som blir utvist, har gratis råd fra advokat (fritt rettsråd), uansett inntekt, unntatt når utvisningen bygger på straff eller en annen strafferettslig reaksjon (§ 66 første ledd b og c, § 67 første ledd a, b, c og f, § 68 første ledd a og b), eller på § 122 (§ 92). Vedtaket sier hvilken paragraf det bygger på. Den som kan betale, kan måtte betale det tilbake.",
  ),
  onlyWhere(
    say(
      "EEA citizens are expelled for public order or security by § 122: then § 92 gives no free legal advice.",
      "EØS-borgere utvises av hensyn til offentlig orden eller sikkerhet etter § 122: da gir § 92 ikke gratis råd fra advokat.",
    ),
    (p) => p.person.origin !== "third-country",
  ),
];
const decided = say(
  "Expulsion was decided {0}, and the last day to appeal that was told is {1}.",
  "Utvisning ble vedtatt {0}, og siste dag for å klage er etter det som er fortalt {1}.",
  (p) => p.expelled,
  (p) => p.appealUntil,
);
const decidedUntold = [
  onlyWhere(
    say(
      "Expulsion was decided {0}. Nobody has told when word of it came, or the last day to appeal that the decision names.",
      "Utvisning ble vedtatt {0}. Ingen har sagt når beskjeden kom, eller siste dag for å klage som står i vedtaket.",
      (p) => p.expelled,
    ),
    (p) => !(isTold(p) || isFar(p)),
  ),
  onlyWhere(
    say(
      "The day of the decision on expulsion was written as {0}, and the last day to appeal as {1}. So long between them is unusual: a year may be wrong, in either day. Both stand in the decision. Whether it can still be appealed is not known.",
      "Dagen for vedtaket om utvisning er skrevet som {0}, og siste klagedag som {1}. Så langt mellom dem er uvanlig: et årstall kan være feil, i en av dagene. Begge står i vedtaket. Om det fortsatt kan klages, er ikke kjent.",
      (p) => p.expelled,
      (p) => p.appealFar,
    ),
    (p) => !isTold(p) && isFar(p),
  ),
];
const late = [onlyWhere(heardLate, (p) => !isOld(p)), onlyWhere(tooOld(year), isOld)];
const waits = [expulsionWaits, dangerWaits];
const endsIf = [say("The last day to appeal has passed.", "Siste dag for å klage er over.")];
const section = askPerson(
  "expulsion-section",
  "Which section does the expulsion rest on? The decision says. Free legal advice depends on it.",
  "Hvilken paragraf bygger utvisningen på? Det står i vedtaket. Gratis råd fra advokat avhenger av det.",
);
const word = askPerson(
  "expulsion-word",
  "On which day did word of the expulsion reach the person, and which last day to appeal does the decision name?",
  "Hvilken dag kom beskjeden om utvisningen fram til personen, og hvilken siste dag for å klage står i vedtaket?",
);
const putOff = askLawyer(
  "expulsion-put-off",
  "Is the expulsion put off until the appeal is decided, and has that been asked for?",
  "Er utvisningen utsatt til klagen er avgjort, og er det bedt om?",
);
const appealLate = askLawyer(
  "appeal-late",
  "The last day to appeal the expulsion has passed. Can it still be heard as an appeal, or be changed without one?",
  "Siste dag for å klage på utvisningen er over. Kan den fortsatt behandles som klage, eller endres uten?",
);
/** Rettshjelploven § 11 fourth paragraph. */
const otherAid = askLawyer(
  "expulsion-other-aid",
  "If § 92 gives no free legal advice in this expulsion: can it be given by exception (Legal Aid Act § 11)?",
  "Hvis § 92 ikke gir gratis råd fra advokat i denne utvisningen: kan det gis unntaksvis (rettshjelploven § 11)?",
);

const steps = {
  appeal: forYou(
    say(
      "Appeal the expulsion by this day, with a lawyer, and ask that it is not carried out before the answer.",
      "Klag på utvisningen innen denne dagen, med advokat, og be om at den ikke gjennomføres før svaret.",
    ),
    ...appealYou,
  ),
  safe: forYou(
    say(
      "To be safe: appeal the expulsion by this day, with a lawyer, and ask that it is not carried out before the answer. It is three weeks from the day it was decided, {0}. The three weeks run from when word of it came (§ 29): find that day, and the last day that the decision names, and write that day down.",
      "For å være sikker: klag på utvisningen innen denne dagen, med advokat, og be om at den ikke gjennomføres før svaret. Det er tre uker fra dagen den ble vedtatt, {0}. De tre ukene løper fra beskjeden kom fram (§ 29): finn den dagen, og siste dag som står i vedtaket, og skriv den dagen ned.",
      (p) => p.expelled,
    ),
    ...appealYou,
  ),
  far: forYou(
    say(
      "To be safe: appeal the expulsion by this day, as it was written down, with a lawyer. The right day may be before it: look in the decision.",
      "For å være sikker: klag på utvisningen innen denne dagen, slik den er skrevet, med advokat. Den riktige dagen kan være før: se i vedtaket.",
    ),
    ...appealYou,
  ),
  lawyer: forYou(
    say("See a lawyer at once about the expulsion.", "Snakk med advokat straks om utvisningen."),
    ...lawyerYou,
  ),
  lawyerUntold: forYou(
    say(
      "See a lawyer at once about the expulsion, and ask that it is not carried out before an appeal is answered.",
      "Snakk med advokat straks om utvisningen, og be om at den ikke gjennomføres før en klage er besvart.",
    ),
    ...lawyerYou,
  ),
  lawyerLate: forYou(
    say(
      "See a lawyer at once about the expulsion: the last day to appeal that was told, {0}, has passed. Ask whether a late appeal can be heard, or the decision changed without one, and that it is not carried out before that is answered.",
      "Snakk med advokat straks om utvisningen: siste dag for å klage etter det som er fortalt, {0}, er over. Spør om en klage som kommer for sent, kan behandles, eller om vedtaket kan endres uten, og be om at utvisningen ikke gjennomføres før det er svart på det.",
      (p) => p.appealUntil,
    ),
    ...lawyerYou,
  ),
  waits: forYou(
    say(
      "Find out at once whether the expulsion waits for the answer to the appeal, and ask that it is not carried out before: that it was appealed is not enough (§ 42). Ask also how far the appeal has come.",
      "Finn ut straks om utvisningen venter på svaret på klagen, og be om at den ikke gjennomføres før: at det er klaget, er ikke nok (§ 42). Spør også hvor langt klagen er kommet.",
    ),
    "Ask a lawyer whether you can stay in Norway until your appeal against the expulsion (utvisning) is answered.",
    "Spør en advokat om du kan være i Norge til klagen på utvisningen er besvart.",
  ),
};

export const right = rightOf({
  section: {
    id: "expulsion-appeal",
    law: "utlendingsloven",
    section: "§§ 76, 90 c, 92; forvaltningsloven §§ 29, 30, 31, 32, 35, 42",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: {
    en: "Appeal against expulsion, and free legal advice",
    nb: "Klage på utvisning, og gratis råd fra advokat",
  },
  deadline: { en: "appeal against the expulsion", nb: "klage på utvisningen" },
  gives: {
    en: "That the immigration appeals board (UNE) hears the appeal, and in most cases free legal advice.",
    nb: "At Utlendingsnemnda (UNE) behandler klagen, og i de fleste saker gratis råd fra advokat.",
  },
  hangsOn: {
    en: "A decision of expulsion. Free legal advice also hangs on which section it rests on.",
    nb: "Et vedtak om utvisning. Gratis råd fra advokat avhenger også av hvilken paragraf det bygger på.",
  },
  endedBy: {
    en: "The last day to appeal: three weeks from when word of the decision came. A late appeal may be heard for a year from the decision.",
    nb: "Siste dag for å klage: tre uker fra beskjeden om vedtaket kom fram. En klage som kommer for sent, kan behandles til det er gått ett år fra vedtaket.",
  },
  toPerson: {
    has: {
      en: "An appeal against the expulsion (utvisning)",
      nb: "Klage på utvisningen",
    },
    name: { en: "a new decision on the expulsion (utvisning)", nb: "ny vurdering av utvisningen" },
    isStay: true,
  },
  on: { appeal },
  cases: [
    {
      when: { appeal: "open" },
      gives: "holds",
      from: (p) => p.expelled,
      until: (p) => p.appealUntil,
      because: [decided, immigrationBoards, howLong, ...waits, ...aid],
      endsIf,
      todo: [
        {
          what: steps.appeal,
          by: (p) => p.appealUntil,
          named: () => true,
          who: who.lawyer,
          over: appealOver,
        },
        {
          what: steps.lawyer,
          ...{ by: null, who: who.coordinator, atOnce: lawyerSince((p) => p.expelled) },
        },
      ],
      ask: [section, putOff, otherAid],
    },
    {
      when: { appeal: "appealed" },
      gives: "unsure",
      from: (p) => p.expelled,
      because: [
        onlyWhere(decided, isTold),
        ...decidedUntold,
        say(
          "It was appealed {0}, in time. What came of it is not known.",
          "Det ble klaget {0}, i tide. Hva som kom ut av det, er ikke kjent.",
          appealed,
        ),
        immigrationBoards,
        ...waits,
        ...aid,
      ],
      todo: [
        {
          what: steps.waits,
          by: null,
          who: who.lawyer,
          atOnce: { step: "ask-expulsion-waits", since: (p) => p.expelled },
        },
      ],
      ask: [section, putOff, otherAid],
    },
    {
      when: { appeal: "passed" },
      gives: "unsure",
      from: (p) => p.expelled,
      because: [
        decided,
        sayLost(
          "The last day to appeal, {0}, has passed.",
          "Siste dag for å klage, {0}, er over.",
          (p) => p.appealUntil,
        ),
        ...late,
        immigrationBoards,
        ...waits,
        ...aid,
      ],
      todo: [
        {
          what: steps.lawyerLate,
          ...{ by: null, who: who.lawyer, atOnce: lawyerSince((p) => p.appealUntil) },
        },
      ],
      ask: [section, appealLate, otherAid],
    },
    {
      when: { appeal: "unread" },
      gives: "unsure",
      from: (p) => p.expelled,
      because: [...decidedUntold, immigrationBoards, howLong, ...late, ...waits, ...aid],
      endsIf,
      todo: [
        { what: onlyWhere(steps.lawyerUntold, (p) => !isFar(p)), ...lookInDecision },
        ...lookAtYears,
        ...findLastDay,
        {
          what: onlyWhere(steps.safe, (p) => p.asOf <= safe(p)),
          ...{ by: safe, who: who.lawyer, over: safeOver },
        },
        {
          what: onlyWhere(steps.far, isFarToCome),
          ...{ by: (p) => p.appealFar, who: who.lawyer, over: farOver },
        },
      ],
      ask: [word, section, putOff, otherAid],
    },
    { when: { appeal: "not-told" }, gives: "silent", because: [] },
  ],
  beforeLeaving: expulsionAbroad,
  examples: `
    2026-11-30 | unsure     | 2026-11-20 | -          | 2026-12-11 | third-country, expulsion-decided 2026-11-20 | to be safe: three weeks from the day it was decided
    2026-11-30 | unsure     | 2026-11-20 | -          | 2026-12-11 | EEA, expulsion-decided 2026-11-20 | for an EEA citizen no free advice is promised, and the day is the same
    2026-12-05 | unsure     | 2026-12-04 | -          | 2026-12-24 | expulsion-decided 2026-12-04 | three weeks end on Christmas Day: the working day before is the safe one
    2026-11-30 | unsure     | 2026-11-14 | -          | 2026-12-04 | expulsion-decided 2026-11-14 | from a Saturday: three weeks end on one, and the Friday before is safe
    2028-03-01 | unsure     | 2028-02-29 | -          | 2028-03-21 | expulsion-decided 2028-02-29 | from a leap day
    2026-05-22 | unsure     | 2026-05-01 | -          | 2026-05-22 | expulsion-decided 2026-05-01 | on the safe day
    2026-05-23 | unsure     | 2026-05-01 | -          | -          | expulsion-decided 2026-05-01 | the day after: word may have come later, and a late appeal may be heard
    2026-11-20 | unsure     | 2025-11-20 | -          | -          | expulsion-decided 2025-11-20 | a year after the decision, the last day that a late appeal can be heard
    2026-11-30 | unsure     | 2025-11-20 | -          | -          | expulsion-decided 2025-11-20 | after it: it can only be asked that the decision is changed
    2026-05-02 | unsure     | 2015-05-01 | -          | -          | expulsion-decided 2015-05-01 | years later: whether it was appealed is not told
    2026-05-22 | holds      | 2026-05-01 | 2026-05-22 | 2026-05-22 | expulsion-decided 2026-05-01 to 2026-05-22 | the day that the decision names, on it
    2026-05-23 | unsure     | 2026-05-01 | -          | -          | expulsion-decided 2026-05-01 to 2026-05-22 | the day after: a late appeal may be heard
    2026-06-23 | unsure     | 2026-05-01 | -          | -          | expulsion-decided 2026-05-01 to 2026-05-22, done expulsion-appeal 2026-05-22 on 2026-05-20 | appealed in time; what came of it is not known
    2026-12-01 | unsure     | 2026-11-20 | -          | -          | expulsion-decided 2026-11-20, done expulsion-appeal 2026-12-11 on 2026-11-30 | appealed by the safe day
    2026-12-12 | unsure     | 2026-11-20 | -          | -          | expulsion-decided 2026-11-20 to 2026-12-14, done expulsion-appeal 2026-12-11 on 2026-11-30 | and no day that is learned since begins
    2026-05-10 | holds      | 2026-05-01 | 2026-05-15 | 2026-05-15 | expulsion-decided 2026-05-01 to 2026-05-22, expulsion-decided 2026-05-01 to 2026-05-15 | told twice: the first day, to be safe
    2026-05-02 | not listed | -          | -          | -          | found 2026-05-01 | no decision is known
  `,
});
