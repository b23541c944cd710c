import { surelyUntil } from "./permit.ts";
import type { Picture } from "./picture.ts";
import type { Question, Step } from "./right.ts";
import { who } from "./who.ts";
import { forYou, onlyWhere, type Saying, say, sayLost } from "./words.ts";

/** What is said of a reflection period, what is asked of a lawyer, and what is to be done. */

/** What was given, whatever became of it: by the last day that the decision names, else by the six months. */
export const granted: readonly Saying[] = [
  {
    ...say(
      "Granted {0}, with {1} as its last day.",
      "Innvilget {0}, med {1} som siste dag.",
      (p) => p.reflection.granted,
      (p) => p.reflection.until,
    ),
    only: ({ reflection: { told } }) => told,
  },
  {
    ...say(
      "Granted {0}: six months from that day. No other last day was told; the decision itself says which day.",
      "Innvilget {0}: seks måneder fra den dagen. Ingen annen siste dag er fortalt; vedtaket selv sier hvilken dag.",
      (p) => p.reflection.granted,
    ),
    only: ({ reflection: { told } }) => !told,
  },
];
export const grantedThen = say("Granted {0}.", "Innvilget {0}.", (p) => p.reflection.granted);
export const isLater = say(
  "What was read is six months, and the last day that was told is later.",
  "Det som er lest, er seks måneder, og den siste dagen som er fortalt, er senere.",
);
export const longer: Question = {
  id: "reflection-longer",
  to: "lawyer",
  words: {
    en: "The last day that was told of the reflection period is later than six months. Which day does the decision say, and does it hold so long?",
    nb: "Den siste dagen som er fortalt om refleksjonsperioden, er senere enn seks måneder. Hvilken dag sier vedtaket, og gjelder den så lenge?",
  },
};
export const whatNext = {
  what: forYou(
    say(
      "Decide together what comes after, and apply for it while this one runs. Where the case goes on: a report to the police and a limited permit, if they are not there yet. Where a limited permit is given: what comes after that one. Where the case is dropped or judged: ask a lawyer about an appeal. Else another ground; going home only if the person wants it and it is looked into whether it is safe.",
      "Bestem sammen hva som kommer etter, og søk om det mens denne løper. Der saken går: anmeldelse og begrenset tillatelse, hvis de ikke er på plass. Der begrenset tillatelse er gitt: hva som kommer etter den. Der saken er henlagt eller dømt: spør en advokat om klage. Ellers et annet grunnlag; hjemreise bare hvis personen vil det, og det er undersøkt om det er trygt.",
    ),
    "This is the last date of your reflection period. Apply for what comes next before then. You decide that together with us.",
    "Dette er siste dag i refleksjonsperioden. Før da må du søke om det som skal komme etter. Det bestemmer du sammen med oss.",
  ),
  by: (p: Picture) => surelyUntil(p.reflection),
  named: ({ reflection }: Picture) =>
    reflection.told && reflection.until === surelyUntil(reflection),
  who: who.coordinator,
};
/** Where its last day was not told, and is reckoned. */
export const findLastDay: Step = {
  what: onlyWhere(
    say(
      "Find the last day in the decision on the reflection period today, and write it down. Until then the day here is reckoned: six months from when it was granted.",
      "Finn siste dag i vedtaket om refleksjonsperiode i dag, og skriv den ned. Til da er dagen her regnet ut: seks måneder fra den ble innvilget.",
    ),
    ({ reflection: { told } }) => !told,
  ),
  by: null,
  who: who.coordinator,
  atOnce: { step: "find-last-day-of-reflection", since: (p) => p.reflection.granted },
};
export const howFar = {
  what: say(
    "Ask the police or UDI how far the application has come.",
    "Spør politiet eller UDI hvor langt søknaden er kommet.",
  ),
  by: null,
  who: who.coordinator,
};
export const asked = say(
  "Applied for {0}, to the police, who pass it on to UDI. It is not decided, as far as is known.",
  "Søkt om {0}, hos politiet, som sender søknaden til UDI. Den er ikke avgjort, så langt vi vet.",
  (p) => p.applied,
);
export const askedIfSo = { ...asked, only: (p: Picture) => !Number.isNaN(p.applied) };
export const once = say(
  "It cannot be renewed, and is no basis for permanent residence.",
  "Den kan ikke fornyes, og gir ikke grunnlag for permanent opphold.",
);
export const how = say(
  "It is given where there are signs of trafficking and the person is willing to take help. As a rule it is for whoever has no other lawful stay (an older circular). See a lawyer first; it is free before a report of trafficking. One applies by going to the police in person, and UDI, the immigration directorate, decides: what is told may reach both. There is no fee. Once it is granted, there is no duty to help the police while it runs (from a web page without a date).",
  "Den gis når noe tyder på menneskehandel (holdepunkter), og personen vil ta imot hjelp. Den er som regel for den som ikke har annet lovlig opphold (et eldre rundskriv). Snakk med advokat først; det er gratis før en anmeldelse for menneskehandel. En søker ved å møte opp hos politiet, og Utlendingsdirektoratet (UDI) avgjør: det som fortelles, kan komme til begge. Det er uten gebyr. Når den er innvilget, er det ingen plikt til å hjelpe politiet mens den løper (fra en nettside uten dato).",
);
export const lastDayAsked: Question = {
  id: "reflection-last-day",
  to: "person",
  words: {
    en: "Which last day does the decision on the reflection period name?",
    nb: "Hvilken siste dag står i vedtaket om refleksjonsperiode?",
  },
};
/** What to do before applying: the way goes by the police. */
export const applyWithAdvice = {
  what: say(
    "See a lawyer first. Then apply to the police, in person.",
    "Snakk med advokat først. Søk så hos politiet, ved å møte opp.",
  ),
  by: null,
  who: who.person,
};
export const lawyerFirst = {
  what: say(
    "See a lawyer before anybody goes to the police: whether it can be given after an expulsion was not read.",
    "Snakk med advokat før noen går til politiet: om den kan gis etter en utvisning, er ikke lest.",
  ),
  by: null,
  who: who.lawyer,
  first: true,
} as const;
export const limitedRuns = say(
  "A limited permit was granted {0}, and runs as far as is known.",
  "En begrenset tillatelse ble innvilget {0}, og løper så langt vi vet.",
  (p) => p.limited.granted,
);
export const besideLimited: Question = {
  id: "reflection-beside-limited",
  to: "lawyer",
  words: {
    en: "The person has a limited permit. Can there be a reflection period beside it or after it, and is it of use?",
    nb: "Personen har begrenset tillatelse. Kan det være refleksjonsperiode ved siden av den eller etter den, og er det til nytte?",
  },
};
/** Where none is known to have been granted, nothing has ended: it was not had, and is applied for in Norway. */
export const notFromAbroad = say(
  "None was granted, as far as is known. One applies in Norway: it cannot be applied for from abroad.",
  "Ingen er innvilget, så langt vi vet. En søker i Norge: den kan ikke søkes om fra utlandet.",
);
export const leftAndNotBack = say(
  "The person left Norway {0}, and nobody has written down that they came back.",
  "Personen reiste ut av Norge {0}, og ingen har skrevet ned at personen er kommet tilbake.",
  (p) => p.left,
);
export const grantedAgain = sayLost(
  "The last day was {0}. Another was granted {1}; whether a second one gives anything was not read.",
  "Siste dag var {0}. En ny ble innvilget {1}; om en til gir noe, er ikke lest.",
  (p) => p.reflection.until,
  (p) => p.reflectionAgain,
);
export const twice: Question = {
  id: "reflection-twice",
  to: "lawyer",
  words: {
    en: "A reflection period was granted twice, and it is not renewed. Does the second one hold, and until when?",
    nb: "Refleksjonsperiode er innvilget to ganger, og den fornyes ikke. Gjelder den andre, og til når?",
  },
};
export const appliedAndLeft: Question = {
  id: "reflection-applied-and-left",
  to: "lawyer",
  words: {
    en: "The person applied for a reflection period and then left Norway. What becomes of the application?",
    nb: "Personen søkte om refleksjonsperiode og reiste så ut av Norge. Hva skjer med søknaden?",
  },
};
export const eea: Question = {
  id: "reflection-eea",
  to: "lawyer",
  words: {
    en: "Can an EEA citizen have a reflection period, and is it of use beside the right to stay?",
    nb: "Kan en EØS-borger få refleksjonsperiode, og er den til nytte ved siden av oppholdsretten?",
  },
};
export const eeaStay = say(
  "Which stay the person has as an EEA citizen is not known.",
  "Hvilket opphold personen har som EØS-borger, er ikke kjent.",
);
