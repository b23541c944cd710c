import type { Picture } from "./picture.ts";
import type { Right } from "./right.ts";
import { who } from "./who.ts";
import { onlyWhere, say } from "./words.ts";

// What one sees to before leaving Norway, so that claims can be carried on from abroad: only what is practical, nothing of the law.

type Steps = NonNullable<Right["beforeLeaving"]>;

const hasWages = ({ wages }: Picture) => wages.length > 0;
/** Nobody has told of any pay that is missing, and nobody that none is. */
const isUntold = (p: Picture) => !(hasWages(p) || p.notSo.includes("due-days"));

const carriesOn = say(
  "Before leaving: agree who carries the claims on, a union or a lawyer, and give a written power of attorney (fullmakt) for pay, holiday pay and claims on those above the employer. The person must understand what it says. Give them copies of what shows the work and what was paid.",
  "Før utreise: avtal hvem som fører kravene videre, en fagforening eller en advokat, og gi skriftlig fullmakt for lønn, feriepenger og krav mot dem over arbeidsgiveren. Personen må forstå hva som står der. Gi dem kopi av det som viser arbeidet og hva som er betalt.",
);
const account = say(
  "Before leaving: find an account that the person reaches from abroad and that nobody else controls. Give its number to whoever carries the claims on.",
  "Før utreise: finn en konto som personen når fra utlandet, og som ingen andre styrer. Gi kontonummeret til den som fører kravene videre.",
);
const safeWay = say(
  "Before leaving: agree on a safe address, or another safe way to reach the person abroad. Think of who else may read letters and messages there.",
  "Før utreise: avtal en trygg adresse, eller en annen trygg måte å nå personen på i utlandet. Tenk på hvem andre som kan lese brev og meldinger der.",
);
const firstDays = say(
  "Before leaving: go through the last day of each claim, the first of them first, and agree who does what by then.",
  "Før utreise: gå gjennom siste dag for hvert krav, den første først, og avtal hvem som gjør hva innen da.",
);
const isPayMissing = say(
  "Before leaving: ask whether pay is missing, and for which months. If it is, agree who claims it.",
  "Før utreise: spør om det mangler lønn, og for hvilke måneder. Mangler det noe, avtal hvem som krever den.",
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
        "Before leaving: see that whoever carries the claims on has the holiday pay with them too: the pay of each year, and the day the work ended.",
        "Før utreise: se til at den som fører kravene videre, også har feriepengene med: lønnen for hvert år, og dagen arbeidet sluttet.",
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
        "Before leaving: write down who stood above the employer, and agree who sends them the claim in writing, and when. These days often come first.",
        "Før utreise: skriv ned hvem som sto over arbeidsgiveren, og avtal hvem som sender dem det skriftlige kravet, og når. Disse dagene kommer ofte først.",
      ),
      ({ joint }) => joint.length > 0,
    ),
    who: who.wages,
  },
];
