import { inPerson, lawyerFirst } from "./in-person.ts";
import type { Picture } from "./picture.ts";
import type { Question } from "./right.ts";
import { who } from "./who.ts";
import { forYou, onlyWhere, say } from "./words.ts";

/** What is said of a permit for whoever has given evidence, and what is asked. */

export const given = (p: Picture) => p.testimony.day;
export const gave = say("Gave evidence {0}.", "Forklarte seg {0}.", given);
export const shall = say(
  "Under the first paragraph a permit that can lead to permanent residence shall be given to the person whom the case says it was done to (fornærmet), if they have testified in court in a case where somebody is charged under § 257 (trafficking) and apply for protection. It is not for a refugee, and not where special reasons speak against it.",
  "Etter første ledd skal den det har gått ut over (den fornærmede), som har vitnet i retten i en sak der noen er tiltalt etter § 257 (menneskehandel), og som søker beskyttelse, få en tillatelse som kan føre til permanent opphold. Det gjelder ikke den som er flyktning, og ikke når særlige grunner taler mot.",
);
export const may = say(
  "By the second paragraph, whoever has told the police or a court what they know in any criminal case, has probably been exposed to trafficking, and has broken with those around it, may be given one; threats, revenge, cooperation and how hard it has been count.",
  "Etter annet ledd kan den få tillatelse som har forklart seg for politiet eller retten i en straffesak, hvilken som helst, som sannsynligvis er utsatt for menneskehandel, og som har brutt med miljøet rundt det. Trusler, hevn, samarbeid og hvor tungt det har vært, teller med.",
);
export const namesNot258 = say(
  "Somebody was charged under § 258 (gross trafficking), which the first paragraph does not name.",
  "Noen var tiltalt etter § 258 (grov menneskehandel), som første ledd ikke nevner.",
);
export const apply = inPerson(
  {
    what: say(
      "Apply for protection, and say that evidence was given.",
      "Søk om beskyttelse, og si at forklaring er gitt.",
    ),
    by: null,
    who: who.lawyer,
  },
  lawyerFirst,
);

export const widenedThen = say(
  "The second paragraph was widened on 5 June 2020, after that. Its earlier words were not read, nor whether the wider ones count for evidence given before.",
  "Annet ledd ble utvidet 5. juni 2020, etter det. Den eldre ordlyden er ikke lest, og heller ikke om den nye gjelder for den som forklarte seg før.",
);
export const before2020: Question = {
  id: "witness-before-2020",
  to: "lawyer",
  words: {
    en: "The evidence was given before 5 June 2020. Does the regulation's § 8-4 second paragraph count for it as it reads now, and what did it say then?",
    nb: "Personen forklarte seg før 5. juni 2020. Gjelder forskriften § 8-4 annet ledd for det slik det lyder nå, og hva sa det den gangen?",
  },
};
export const applied = say(
  "Applied for protection {0}.",
  "Søkte om beskyttelse {0}.",
  (p) => p.protectionApplied,
);
export const notApplied = say(
  "That the person has applied for protection is not told.",
  "Det er ikke fortalt at personen har søkt om beskyttelse.",
);
export const chargeUnknown = say(
  "Under which provision somebody was charged then is not known.",
  "Hvilken bestemmelse noen var tiltalt etter da, er ikke kjent.",
);
export const whereUnknown = say(
  "Whether it was in court or to the police is not known.",
  "Om det var i retten eller for politiet, er ikke kjent.",
);
export const notShall = say(
  "That it was in court, under a charge of § 257 that still went on, is not known.",
  "Det er ikke kjent at det var i retten, mens en tiltale etter § 257 fortsatt gjaldt.",
);
export const notGiven = say(
  "It is written down that the person has not given evidence.",
  "Det er skrevet ned at personen ikke har forklart seg.",
);
const injured: Question = {
  id: "witness-injured",
  to: "person",
  words: {
    en: "In the case in which the person testified: does it say that it was done to them (fornærmet)? The charge says, and counsel knows.",
    nb: "I saken personen vitnet i: sier den at det gikk ut over personen (fornærmet)? Det står i tiltalen, og bistandsadvokaten vet det.",
  },
};
const against: Question = {
  id: "witness-against",
  to: "lawyer",
  words: {
    en: "Is anything known that speaks against a permit by the first paragraph: is the person a refugee, or are there special reasons?",
    nb: "Er noe kjent som taler mot en tillatelse etter første ledd: er personen flyktning, eller er det særlige grunner?",
  },
};
/** What the first paragraph asks besides, and no event tells. */
export const ofShall = [injured, against];

/** Whether evidence was given by somebody who is here. */
const mayStillApply = ({ testimony, abroad }: Picture) => testimony.ground !== "none" && !abroad;

/** What leaving does to it was not read, so it is asked while the person is here. */
export const askBeforeLeaving = [
  {
    what: onlyWhere(
      forYou(
        say(
          "Ask a lawyer about applying for protection first, and say that evidence was given. Whether one can apply from abroad, and what leaving does to it, was not read.",
          "Spør en advokat om å søke beskyttelse først, og si at forklaring er gitt. Om det går an å søke fra utlandet, og hva utreise gjør med det, er ikke lest.",
        ),
        "You have given evidence: ask the lawyer about protection, too.",
        "Du har forklart deg: spør advokaten om beskyttelse også.",
      ),
      (p) => mayStillApply(p) && Number.isNaN(p.protectionApplied),
    ),
    who: who.lawyer,
  },
  {
    what: onlyWhere(
      forYou(
        say(
          "Ask a lawyer what becomes of the application for protection. What leaving does to it was not read.",
          "Spør en advokat hva som skjer med søknaden om beskyttelse. Hva utreise gjør med den, er ikke lest.",
        ),
        "Ask the lawyer what becomes of your application for protection.",
        "Spør advokaten hva som skjer med søknaden din om beskyttelse.",
      ),
      (p) => mayStillApply(p) && !Number.isNaN(p.protectionApplied),
    ),
    who: who.lawyer,
  },
];
