import type { Permit, Picture } from "./picture.ts";
import type { Right } from "./right.ts";
import { who } from "./who.ts";
import { forYou, onlyWhere, say, sayToEmployer } from "./words.ts";

type Steps = NonNullable<Right["beforeLeaving"]>;

/** Leaving without a right to come back in may end it (§ 8-3 (3)). */
export const permitAbroad = (find: (picture: Picture) => Permit): Steps => [
  {
    what: onlyWhere(
      forYou(
        say(
          "Do not leave Norway before a lawyer has been asked whether the person may come back in, and what becomes of the permit: leaving without a right to come back in may lead to its being revoked.",
          "Ikke reis ut av Norge før en advokat er spurt om personen kan komme inn igjen, og hva som skjer med tillatelsen: å reise ut uten rett til å komme inn igjen kan føre til at den trekkes tilbake.",
        ),
        "If you leave without a right to come back, your permit may be revoked.",
        "Reiser du ut uten rett til å komme inn igjen, kan tillatelsen bli trukket tilbake.",
      ),
      (picture) => ["running", "pending"].includes(find(picture).state),
    ),
    who: who.lawyer,
  },
];

const howAppealGoesOn = (
  en: string,
  nb: string,
  [enRule, nbRule]: readonly [string, string],
): Steps => [
  {
    what: forYou(
      say(
        `Ask a lawyer what becomes of ${en} when the person leaves. ${enRule} Agree who carries it on, and how they reach the person abroad.`,
        `Spør en advokat hva som skjer med ${nb} når personen reiser ut. ${nbRule} Avtal hvem som fører den videre, og hvordan personen nås i utlandet.`,
      ),
      "Agree with us who carries your appeal on, and how we reach you.",
      "Avtal med oss hvem som fører klagen videre, og hvordan vi når deg.",
    ),
    who: who.lawyer,
  },
];
const byAnother = [
  "A lawyer, or another adult with a written power of attorney, can carry it on in every part of the case (forvaltningsloven § 12). The acts do not say what leaving does to it.",
  "En advokat, eller en annen voksen med skriftlig fullmakt, kan føre den videre i alle deler av saken (forvaltningsloven § 12). Lovene sier ikke hva utreisen gjør med den.",
] as const;
export const expulsionAbroad = howAppealGoesOn(
  "an appeal against the expulsion",
  "en klage på utvisningen",
  byAnother,
);
export const permitAppealAbroad = howAppealGoesOn(
  "an appeal on the permit",
  "en klage om tillatelsen",
  byAnother,
);
export const dropAbroad = howAppealGoesOn("an appeal of the drop", "en klage på henleggelsen", [
  "The act gives the appeal to those with a legal interest in it (straffeprosessloven § 59 a), and does not ask that they are in Norway.",
  "Loven gir den til dem med rettslig klageinteresse (straffeprosessloven § 59 a), og krever ikke at de er i Norge.",
]);

const hasWages = ({ wages }: Picture) => wages.length > 0;
const isUntold = (p: Picture) => Number.isNaN(p.firstDue) && !p.notSo.includes("due-days");

const carriesOn = forYou(
  say(
    "Agree who carries the claims on, a union or a lawyer, and give a written power of attorney (fullmakt) for pay, holiday pay and claims on those above the employer. The person must understand what it says. Give them copies of what shows the work and what was paid.",
    "Avtal hvem som fører kravene videre, en fagforening eller en advokat, og gi skriftlig fullmakt for lønn, feriepenger og krav mot dem over arbeidsgiveren. Personen må forstå hva som står der. Gi dem kopi av det som viser arbeidet og hva som er betalt.",
  ),
  "Agree with us who carries your claim for pay on, and how we reach you.",
  "Avtal med oss hvem som fører lønnskravet videre, og hvordan vi når deg.",
);
const account = forYou(
  say(
    "Find an account that the person reaches from abroad and that nobody else controls. Give its number to whoever carries the claims on.",
    "Finn en konto som personen når fra utlandet, og som ingen andre styrer. Gi kontonummeret til den som fører kravene videre.",
  ),
  "Find an account that you reach from abroad, and that no one else controls.",
  "Finn en konto som du når fra utlandet, og som ingen andre styrer.",
);
const safeWay = say(
  "Agree on a safe address, or another safe way to reach the person abroad. Think of who else may read letters and messages there.",
  "Avtal en trygg adresse, eller en annen trygg måte å nå personen på i utlandet. Tenk på hvem andre som kan lese brev og meldinger der.",
);
const firstDays = say(
  "Go through the last day of each claim, the first of them first, and agree who does what by then.",
  "Gå gjennom siste dag for hvert krav, den første først, og avtal hvem som gjør hva innen da.",
);
const isPayMissing = forYou(
  say(
    "Ask whether pay is missing, and for which months. If it is, agree who claims it.",
    "Spør om det mangler lønn, og for hvilke måneder. Mangler det noe, avtal hvem som krever den.",
  ),
  "Is pay missing? Tell us.",
  "Mangler du lønn? Si det til oss.",
);

export const payAbroad: Steps = [
  { what: onlyWhere(carriesOn, hasWages), who: who.wages },
  { what: onlyWhere(account, hasWages), who: who.coordinator },
  { what: onlyWhere(safeWay, hasWages), who: who.coordinator },
  { what: onlyWhere(firstDays, hasWages), who: who.wages },
  { what: onlyWhere(isPayMissing, isUntold), who: who.coordinator },
];

export const holidayPayAbroad: Steps = [
  {
    what: onlyWhere(
      say(
        "See that whoever carries the claims on has the holiday pay with them too: the pay of each year, and the day the work ended.",
        "Se til at den som fører kravene videre, også har feriepengene med: lønnen for hvert år, og dagen arbeidet sluttet.",
      ),
      ({ holidayPay }) => holidayPay.length > 0,
    ),
    who: who.wages,
  },
];

export const jointAbroad: Steps = [
  {
    what: onlyWhere(
      say(
        "Write down who stood above the employer, and agree who sends them the claim in writing, and when. These days often come first.",
        "Skriv ned hvem som sto over arbeidsgiveren, og avtal hvem som sender dem det skriftlige kravet, og når. Disse dagene kommer ofte først.",
      ),
      ({ joint }) => joint.length > 0,
    ),
    who: who.wages,
  },
];

/** The form goes to the trustee, and the money comes from there (lønnsgarantiforskriften §§ 3-1, 4-2, 5-5). */
export const guaranteeAbroad = (mayClaim: (picture: Picture) => boolean): Steps => [
  {
    what: onlyWhere(
      sayToEmployer(
        "Report the claim to the bankruptcy estate and apply to NAV for the wage guarantee, or give somebody a written power of attorney (fullmakt) that names the estate and NAV. The person must understand what it says. The form is sent to the trustee of the estate, and no rule says that one must be in Norway to send it (lønnsgarantiforskriften § 3-1).",
        "Meld kravet i konkursboet og søk NAV om lønnsgaranti, eller gi noen en skriftlig fullmakt som nevner konkursboet og NAV. Personen må forstå hva som står der. Skjemaet sendes til bostyreren, og ingen regel sier at en må være i Norge for å sende det (lønnsgarantiforskriften § 3-1).",
      ),
      mayClaim,
    ),
    who: who.wages,
  },
  {
    what: onlyWhere(
      say(
        "Give the estate and NAV a safe address and number, where they reach the person abroad or whoever has the power of attorney.",
        "Gi konkursboet og NAV en trygg adresse og et nummer der personen nås i utlandet, eller den som har fullmakten.",
      ),
      mayClaim,
    ),
    who: who.wages,
  },
  {
    what: onlyWhere(
      say(
        "Give the estate and NAV the number of an account that the person reaches from abroad and that nobody else controls. NAV pays the estate, and its trustee pays the person (lønnsgarantiforskriften §§ 4-2, 5-5): ask the trustee how to be paid abroad.",
        "Gi konkursboet og NAV nummeret til en konto som personen når fra utlandet, og som ingen andre styrer. NAV betaler til boet, og bostyreren betaler personen (lønnsgarantiforskriften §§ 4-2, 5-5): spør bostyreren hvordan det betales til utlandet.",
      ),
      mayClaim,
    ),
    who: who.wages,
  },
];

const mayStillApply = ({ testimony, abroad }: Picture) => testimony.ground !== "none" && !abroad;

/** Protection is for someone in Norway or at its border (utlendingsloven § 28). */
export const evidenceAbroad = [
  {
    what: onlyWhere(
      forYou(
        say(
          "Ask a lawyer about applying for protection first, and say that evidence was given. It is applied for in Norway or at its border (utlendingsloven § 28), so not from abroad.",
          "Spør en advokat om å søke beskyttelse først, og si at forklaring er gitt. Det søkes i Norge eller på grensen (utlendingsloven § 28), så ikke fra utlandet.",
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
          "Ask a lawyer what becomes of the application for protection. Protection is for someone who is in Norway or at its border (utlendingsloven § 28); the act does not say what leaving does to an application.",
          "Spør en advokat hva som skjer med søknaden om beskyttelse. Beskyttelse er for den som er i Norge eller på grensen (utlendingsloven § 28); loven sier ikke hva utreise gjør med en søknad.",
        ),
        "Ask the lawyer what becomes of your application for protection.",
        "Spør advokaten hva som skjer med søknaden din om beskyttelse.",
      ),
      (p) => mayStillApply(p) && !Number.isNaN(p.protectionApplied),
    ),
    who: who.lawyer,
  },
];
