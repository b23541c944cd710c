import { askLawyer, type Step } from "./right.ts";
import { who } from "./who.ts";
import {
  onlyWhere,
  type Saying,
  type StepWords,
  say,
  sayLost,
  sayWords,
  type Words,
} from "./words.ts";

export const leftNorway = say(
  "The person left Norway {0}, and it is for whoever is in Norway.",
  "Personen reiste ut av Norge {0}, og dette er for den som er i Norge.",
  (picture) => picture.left,
);
export const permitOver: readonly Saying[] = [
  {
    ...sayLost(
      "The permit's last day was {0}.",
      "Tillatelsens siste dag var {0}.",
      (picture) => picture.permit.until,
    ),
    only: (picture) => !picture.permit.assumed,
  },
  {
    ...sayLost(
      "The permit's last day was not told; it was {0} at the latest.",
      "Tillatelsens siste dag er ikke fortalt; den var senest {0}.",
      (picture) => picture.permit.until,
    ),
    only: (picture) => picture.permit.assumed,
  },
];
export const permitPending: readonly Saying[] = [
  ...permitOver,
  say(
    "Something was applied for while it ran, or given anew; what it gives is not known.",
    "Det ble søkt om noe mens den løp, eller gitt noe på nytt; hva det gir, er ikke kjent.",
  ),
];
export const permitLengthUntold = sayLost(
  "A permit was granted {0}, and which day is its last was not told: the decision itself says. It can be no later than {1}, and may have passed.",
  "En tillatelse ble innvilget {0}, og hvilken dag som er den siste, er ikke fortalt: vedtaket selv sier det. Den kan ikke være senere enn {1}, og kan være over.",
  (picture) => picture.permit.granted,
  (picture) => picture.permit.until,
);
export const nothingReported = say(
  "It is written down that nothing is reported to the police.",
  "Det er skrevet ned at ingenting er anmeldt til politiet.",
);
export const noPayMissing = say(
  "It is written down that no pay is missing. Should some be found to be, each claim lasts from its own day.",
  "Det er skrevet ned at ingen lønn mangler. Viser det seg at noe mangler, varer hvert krav fra sin egen dag.",
);
/** Said before anybody applies (utlendingsloven § 84 a). */
export const mayReach = say(
  "Say this before anything is told or sent: what is told in an application may reach both UDI, the immigration directorate, and the police.",
  "Si dette før noe fortelles eller sendes: det som fortelles i en søknad, kan komme både til Utlendingsdirektoratet (UDI) og til politiet.",
);
/** Leaving without a right to return may end a permit (§ 8-3 (3)). */
export const notAbroad = sayLost(
  "Do not leave Norway before a lawyer has been asked: leaving without a right to come back in may lead to its being revoked.",
  "Ikke reis ut av Norge før en advokat er spurt: å reise ut uten rett til å komme inn igjen kan føre til at den trekkes tilbake.",
);
export const ifLeaving = say("The person leaves Norway.", "Personen reiser ut av Norge.");

/** Of the sections that it rests on; a bare "nothing" sounds like more. */
export const nothingEnds: Words = {
  en: "The sections it rests on name nothing that takes it away.",
  nb: "Paragrafene det bygger på, nevner ikke noe som tar det bort.",
};

export const notOnTheCase: Words = {
  en: "Not on what the case is called, nor on the police. The sections it rests on name no permit; ask a lawyer or a union.",
  nb: "Ikke på hva saken kalles, og ikke på politiet. Paragrafene det bygger på, nevner ingen tillatelse; spør en advokat eller en fagforening.",
};

export const criminalCaseOver = say(
  "Pay was claimed in a criminal case that is not known to go on: it was dropped or judged, or a part of it, or nobody has told of a case that was open then. A claim that the case ended without deciding lives one year from when it was closed, and one that was withdrawn from it one year from when that was told (foreldelsesloven § 22 nr. 1). Whether this case decided it is not told, nor whether it counts where no case was open.",
  "Lønn ble krevd i en straffesak som det ikke er kjent at pågår: den er henlagt eller dømt, helt eller delvis, eller ingen har fortalt om en sak som var åpen da. Et krav som saken sluttet uten å avgjøre, lever ett år fra saken ble avsluttet, og et som ble trukket fra den, ett år fra det ble sagt (foreldelsesloven § 22 nr. 1). Om denne saken avgjorde kravet, er ikke fortalt, og heller ikke om det teller der ingen sak var åpen.",
);
export const oneMoreYear = say(
  "There may be one more year for somebody who did not know what one must know to claim it (§ 10); that is not reckoned in.",
  "Det kan bli ett år til for den som ikke visste det en må vite for å kreve (§ 10); det er ikke regnet med.",
);
export const threeYears = say(
  "Three years pass from the day it should have been paid, and nothing has stopped the time limit.",
  "Det går tre år fra dagen det skulle vært betalt, og ingenting har stoppet (avbrutt) fristen.",
);
export const caseEnds = say(
  "The case that stopped the time ends without a decision, and a year passes from when it was closed (foreldelsesloven § 22 nr. 1; where the conciliation board stops, tvisteloven § 18-3).",
  "Saken som stoppet fristen, ender uten avgjørelse, og det går ett år fra den ble avsluttet (foreldelsesloven § 22 nr. 1; der forliksrådet stopper, tvisteloven § 18-3).",
);

export const addressMayBeGiven = say(
  "On request, the municipality's social services may give the police, and prison and probation (kriminalomsorgen), contact details and where the person may be (§ 44). Find out before applying, if the address must be safe.",
  "På forespørsel kan kommunens sosialtjeneste gi politiet og kriminalomsorgen kontaktopplysninger og mulig oppholdssted (§ 44). Finn ut av det før det søkes, hvis adressen må være trygg.",
);

export const addressGiven = askLawyer(
  "address-given",
  "Before applying for social services: which address is given, and who may get it?",
  "Før det søkes om sosiale tjenester: hvilken adresse oppgis, og hvem kan få den?",
);

const ifRefused = (en: string, nb: string): Step => ({
  what: say(
    `If it is refused, in whole or in part: get that in writing, and write down when it came. ${en}`,
    `Ved avslag, helt eller delvis: få det skriftlig, og skriv ned når det kom. ${nb}`,
  ),
  by: null,
  who: who.lawyer,
});
export const ifSocialRefused = ifRefused(
  "It can be appealed to the county governor (statsforvalteren) within three weeks of that day; the appeal is sent to NAV (Social Services Act § 47, Public Administration Act §§ 29 and 32).",
  "Det kan påklages til statsforvalteren innen tre uker fra den dagen; klagen sendes til NAV (sosialtjenesteloven § 47, forvaltningsloven §§ 29 og 32).",
);
export const ifHealthRefused = ifRefused(
  "It can be appealed to the county governor (statsforvalteren) within four weeks of knowing enough to appeal; the appeal is sent to those who refused (pasient- og brukerrettighetsloven §§ 7-2 and 7-5).",
  "Det kan påklages til statsforvalteren innen fire uker fra en vet nok til å klage; klagen sendes til dem som avslo (pasient- og brukerrettighetsloven §§ 7-2 og 7-5).",
);

export const lawyerFirst: Words = {
  en: "Ask a lawyer first: the person left Norway {0}. It is applied for in Norway (Immigration Regulations § 8-3 (3), Immigration Act § 28), and whether the person may come back in to apply is not known.",
  nb: "Spør en advokat først: personen reiste ut av Norge {0}. Det søkes i Norge (utlendingsforskriften § 8-3 (3), utlendingsloven § 28), og om personen kan komme inn igjen for å søke, er ikke kjent.",
};
/** Written as done, it is taken as applied for: asking is not enough. */
export const fromAbroad: StepWords = {
  you: {
    en: "If you may come back to apply, apply by this date. Ask a lawyer first.",
    nb: "Hvis du kan komme tilbake for å søke: søk innen denne datoen. Spør en advokat først.",
  },
  en: `${lawyerFirst.en} If they may, apply by this day. It is done only when it has been applied for.`,
  nb: `${lawyerFirst.nb} Hvis de kan, søk innen denne dagen. Det er gjort først når det er søkt.`,
};

/** To whoever has left it is not said so plainly. */
export const inPerson = (step: Step, away: StepWords = fromAbroad): readonly Step[] => [
  { ...step, what: onlyWhere(step.what, ({ abroad }) => !abroad) },
  {
    what: onlyWhere(
      sayWords(away, ({ left }) => left),
      ({ abroad }) => abroad,
    ),
    by: step.by,
    ...(step.named === undefined ? {} : { named: step.named }),
    who: who.lawyer,
  },
];
