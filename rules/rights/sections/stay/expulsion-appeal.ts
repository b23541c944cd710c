import { always, read } from "../../../pay/sections/section.ts";
import { expulsionAbroad } from "../../before-leaving.ts";
import { inTime } from "../../done-in-time.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, type Fact, rightOf } from "../../right.ts";
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
} from "./expulsion-appeal.steps.ts";

const appealed = (p: Picture): number => inTime(p.met, "expulsion-appeal", p.appealUntil);

/** "unread" where nobody told which day the decision names. */
const appeal: Fact<"not-told" | "unread" | "open" | "appealed" | "passed"> = {
  values: ["not-told", "unread", "open", "appealed", "passed"],
  of: (p) => {
    if (Number.isNaN(p.expelled)) {
      return "not-told";
    }
    if (Number.isNaN(p.appealUntil)) {
      return "unread";
    }
    if (!Number.isNaN(appealed(p))) {
      return "appealed";
    }
    return p.asOf > p.appealUntil ? "passed" : "open";
  },
};

const aid = say(
  "There is free legal aid, and the immigration appeals board (UNE) hears appeals against UDI.",
  "Det er fri rettshjelp, og Utlendingsnemnda (UNE) behandler klager på UDI.",
);
const decided = say(
  "Expulsion was decided {0}, and the last day to appeal that was told is {1}.",
  "Utvisning ble vedtatt {0}, og siste dag for å klage er etter det som er fortalt {1}.",
  (p) => p.expelled,
  (p) => p.appealUntil,
);
const endsIf = [say("The last day to appeal has passed.", "Siste dag for å klage er over.")];
const putOff = askLawyer(
  "expulsion-put-off",
  "Is the expulsion put off until the appeal is decided, and what must be asked for?",
  "Er utvisningen utsatt til klagen er avgjort, og hva må en be om?",
);
const appealLate = askLawyer(
  "appeal-late",
  "The last day to appeal the expulsion has passed. Can it still be appealed, or decided anew?",
  "Siste dag for å klage på utvisningen er over. Kan den fortsatt påklages, eller avgjøres på nytt?",
);

export const right = rightOf({
  section: {
    id: "expulsion-appeal",
    law: "utlendingsloven",
    section: "§ 92",
    read,
    inForce: always,
  },
  title: {
    en: "Free legal aid and appeal against expulsion",
    nb: "Fri rettshjelp og klage ved utvisning",
  },
  deadline: { en: "appeal against the expulsion", nb: "klage på utvisningen" },
  gives: {
    en: "Free legal aid, and that the immigration appeals board (UNE) hears the appeal.",
    nb: "Fri rettshjelp, og at Utlendingsnemnda (UNE) behandler klagen.",
  },
  hangsOn: { en: "A decision of expulsion.", nb: "Et vedtak om utvisning." },
  endedBy: {
    en: "The last day to appeal, which stands in the decision and was not read in the law.",
    nb: "Siste dag for å klage. Den står i vedtaket, og er ikke lest i loven.",
  },
  toPerson: {
    has: {
      en: "An appeal against the expulsion (utvisning), with free legal aid",
      nb: "Klage på utvisningen, med fri rettshjelp",
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
      because: [decided, aid],
      endsIf,
      todo: [
        {
          what: forYou(
            say(
              "Appeal the expulsion by this day, with a lawyer, and ask that it is not carried out before the answer.",
              "Klag på utvisningen innen denne dagen, med advokat, og be om at den ikke gjennomføres før svaret.",
            ),
            ...appealYou,
          ),
          by: (p) => p.appealUntil,
          named: () => true,
          who: who.lawyer,
          over: appealOver,
        },
        {
          what: forYou(
            say(
              "See a lawyer at once about the expulsion.",
              "Snakk med advokat straks om utvisningen.",
            ),
            ...lawyerYou,
          ),
          ...{ by: null, who: who.coordinator, atOnce: lawyerSince((p) => p.expelled) },
        },
      ],
      ask: [putOff],
    },
    {
      when: { appeal: "appealed" },
      gives: "unsure",
      from: (p) => p.expelled,
      because: [
        decided,
        say(
          "It was appealed {0}, in time. What came of it is not known.",
          "Det ble klaget {0}, i tide. Hva som kom ut av det, er ikke kjent.",
          appealed,
        ),
        aid,
      ],
      todo: [
        {
          what: forYou(
            say(
              "Find out at once whether the expulsion waits for the answer to the appeal, and ask that it is not carried out before: that it was appealed does not say so, as far as we have read. Ask also how far the appeal has come.",
              "Finn ut straks om utvisningen venter på svaret på klagen, og be om at den ikke gjennomføres før: at det er klaget, sier ikke det, så langt vi har lest. Spør også hvor langt klagen er kommet.",
            ),
            "Ask a lawyer whether you can stay in Norway until your appeal against the expulsion (utvisning) is answered.",
            "Spør en advokat om du kan være i Norge til klagen på utvisningen er besvart.",
          ),
          by: null,
          who: who.lawyer,
          atOnce: { step: "ask-expulsion-waits", since: (p) => p.expelled },
        },
      ],
      ask: [putOff],
    },
    {
      when: { appeal: "passed" },
      gives: "unsure",
      from: (p) => p.expelled,
      because: [
        decided,
        sayLost(
          "The last day to appeal, {0}, has passed. Whether an appeal can still be heard was not read.",
          "Siste dag for å klage, {0}, er over. Om en klage fortsatt kan behandles, er ikke lest.",
          (p) => p.appealUntil,
        ),
        aid,
      ],
      todo: [
        {
          what: forYou(
            say(
              "See a lawyer at once about the expulsion: the last day to appeal that was told, {0}, has passed. Whether a late appeal can be heard was not read. Ask that it is not carried out before that is answered.",
              "Snakk med advokat straks om utvisningen: siste dag for å klage etter det som er fortalt, {0}, er over. Om en klage som kommer for sent, kan behandles, er ikke lest. Be om at utvisningen ikke gjennomføres før det er svart på det.",
              (p) => p.appealUntil,
            ),
            ...lawyerYou,
          ),
          ...{ by: null, who: who.lawyer, atOnce: lawyerSince((p) => p.appealUntil) },
        },
      ],
      ask: [appealLate],
    },
    {
      when: { appeal: "unread" },
      gives: "unsure",
      from: (p) => p.expelled,
      because: [
        onlyWhere(
          say(
            "Expulsion was decided {0}. Which day is the last to appeal stands in the decision, and nobody has told it: whether it is still open is not known.",
            "Utvisning ble vedtatt {0}. Hvilken dag som er den siste å klage på, står i vedtaket, og ingen har sagt den: om det fortsatt er mulig, er ikke kjent.",
            (p) => p.expelled,
          ),
          (p) => !isFar(p),
        ),
        onlyWhere(
          say(
            "The day of the decision on expulsion was written as {0}, and the last day to appeal as {1}. So long between them is unusual: a year may be wrong, in either day. Both stand in the decision. Whether it can still be appealed is not known.",
            "Dagen for vedtaket om utvisning er skrevet som {0}, og siste klagedag som {1}. Så langt mellom dem er uvanlig: et årstall kan være feil, i en av dagene. Begge står i vedtaket. Om det fortsatt kan klages, er ikke kjent.",
            (p) => p.expelled,
            (p) => p.appealFar,
          ),
          isFar,
        ),
        aid,
      ],
      endsIf,
      todo: [
        {
          what: onlyWhere(
            forYou(
              say(
                "See a lawyer at once about the expulsion, and ask that it is not carried out before an appeal is answered.",
                "Snakk med advokat straks om utvisningen, og be om at den ikke gjennomføres før en klage er besvart.",
              ),
              ...lawyerYou,
            ),
            (p) => !isFar(p),
          ),
          ...lookInDecision,
        },
        ...lookAtYears,
        ...findLastDay,
        {
          what: onlyWhere(
            forYou(
              say(
                "To be safe: appeal the expulsion by this day, as it was written down, with a lawyer. The right day may be before it: look in the decision.",
                "For å være sikker: klag på utvisningen innen denne dagen, slik den er skrevet, med advokat. Den riktige dagen kan være før: se i vedtaket.",
              ),
              ...appealYou,
            ),
            isFarToCome,
          ),
          by: (p) => p.appealFar,
          who: who.lawyer,
          over: farOver,
        },
      ],
      ask: [
        {
          id: "appeal-deadline",
          to: "lawyer",
          words: {
            en: "Which is the last day to appeal the expulsion, and is the expulsion put off so long?",
            nb: "Hva er siste dag for å klage på utvisningen, og er utvisningen utsatt så lenge?",
          },
        },
      ],
    },
    { when: { appeal: "not-told" }, gives: "silent", because: [] },
  ],
  beforeLeaving: expulsionAbroad,
  examples: `
    2026-05-02 | unsure     | 2026-05-01 | -          | -          | expulsion-decided 2026-05-01 | the last day to appeal was not read
    2026-05-02 | unsure     | 2015-05-01 | -          | -          | expulsion-decided 2015-05-01 | nor years later: whether it is still open is not known
    2026-05-22 | holds      | 2026-05-01 | 2026-05-22 | 2026-05-22 | expulsion-decided 2026-05-01 to 2026-05-22 | the day that the decision names, on it
    2026-05-23 | unsure     | 2026-05-01 | -          | -          | expulsion-decided 2026-05-01 to 2026-05-22 | the day after: whether it can still be heard was not read
    2026-06-23 | unsure     | 2026-05-01 | -          | -          | expulsion-decided 2026-05-01 to 2026-05-22, done expulsion-appeal 2026-05-22 on 2026-05-20 | appealed in time; what came of it is not known
    2026-05-10 | holds      | 2026-05-01 | 2026-05-15 | 2026-05-15 | expulsion-decided 2026-05-01 to 2026-05-22, expulsion-decided 2026-05-01 to 2026-05-15 | told twice: the first day, to be safe
    2026-05-02 | not listed | -          | -          | -          | found 2026-05-01 | no decision is known
  `,
});
