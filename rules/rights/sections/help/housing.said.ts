import {
  civilOf,
  type DayNumber,
  lastDateOf,
  monthsAfter,
  numberOf,
} from "../../../../domain/time/calendar.ts";
import { inTime } from "../../done-in-time.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, askPerson } from "../../right.ts";
import { say, sayLost, toEmployer } from "../../words.ts";

export const id = "housing";

const received = ({ notice }: Picture): DayNumber => notice?.day ?? Number.NaN;
export const protestBy = (p: Picture): DayNumber => monthsAfter(received(p), 1);
export const protested = (p: Picture): DayNumber => inTime(p.met, id, protestBy(p));
const suitBy = (p: Picture): DayNumber => monthsAfter(protestBy(p), 3);
/** Three months, to the end of a month. */
export const homeEnds = (p: Picture): DayNumber => {
  const { year, month } = civilOf(monthsAfter(received(p), 3));
  return numberOf(year, month, lastDateOf(year, month));
};
/** Whether to the end of a month, § 9-6 does not say. */
export const roomEnds = (p: Picture): DayNumber => monthsAfter(received(p), 1);

export const rule = say(
  "The act on rented homes holds also where the home comes with the job, and whatever is paid for it (husleieloven § 1-1). No terms may be worse for the tenant than the act (§ 1-2). It does not hold for a guest of a hotel, a guest house or the like.",
  "Husleieloven gjelder også når boligen følger med jobben, og uansett hva det betales med (§ 1-1). Ingen vilkår kan være dårligere for leieren enn loven (§ 1-2). Den gjelder ikke for en gjest på hotell, pensjonat eller lignende.",
);
export const form = say(
  "A notice from the landlord must be in writing, give its reason, and tell of the right to protest within a month and of what is lost without it. One that does not is not valid; but a tenant who has moved because of it is taken to have accepted it (§ 9-7). Notice needs a reason that the act accepts (§ 9-5).",
  "En oppsigelse fra utleieren skal være skriftlig, gi grunnen, og opplyse om retten til å protestere innen en måned og om hva som går tapt uten det. En som ikke gjør det, er ugyldig; men en leier som har flyttet på grunn av den, regnes for å ha godtatt den (§ 9-7). Oppsigelse trenger en grunn som loven godtar (§ 9-5).",
);
export const oral = say(
  "What is told is a notice by word of mouth, of {0}. It must be in writing, and is not valid when it is not; of a single room in another's home the act does not say that it is not valid (§ 9-7). Do not move because of it without having asked.",
  "Det som er fortalt, er en muntlig oppsigelse, {0}. Den skal være skriftlig, og er ugyldig når den ikke er det; om et enkelt rom i en annens bolig sier loven ikke at den er ugyldig (§ 9-7). Ikke flytt på grunn av den uten å ha spurt.",
  received,
);
export const months = say(
  "Notice is three months, to the end of a calendar month. Of a notice received {0} that is {1} at the earliest (§ 9-6), unless something else is agreed.",
  "Oppsigelsestiden er tre måneder, til slutten av en kalendermåned. For en oppsigelse mottatt {0} er det tidligst {1} (§ 9-6), hvis ikke noe annet er avtalt.",
  received,
  homeEnds,
);
export const protesting = say(
  "The tenant may protest in writing to the landlord within a month, by {0}. Without it the tenant can no longer say that the notice breaks the act. With it, the notice falls away unless the landlord sues within three months after that, by {1} (§ 9-8). A court sets it aside where it would be unreasonable. Where the home was told in writing to be a service home and the job ends, only for special reasons (§ 11-3).",
  "Leieren kan protestere skriftlig til utleieren innen en måned, {0}. Uten det kan leieren ikke lenger si at oppsigelsen bryter loven. Med det faller oppsigelsen bort hvis ikke utleieren går til sak innen tre måneder etter det, {1} (§ 9-8). En domstol setter den til side hvis den vil virke urimelig. Er det skriftlig opplyst at det er tjenestebolig, og jobben tar slutt, bare når særlige grunner gjør det rimelig (§ 11-3).",
  protestBy,
  suitBy,
);
export const wasProtested = say(
  "A protest was sent {0}, in time. The notice falls away if the landlord has not sued by {1}.",
  "Det ble protestert {0}, i tide. Oppsigelsen faller bort hvis utleieren ikke har gått til sak innen {1}.",
  protested,
  suitBy,
);
export const protestOver = sayLost(
  "The last day to protest, {0}, has passed, and nobody has told of a protest. The home lasts until the notice is out. What can still be done is asked of a lawyer.",
  "Siste dag for å protestere, {0}, er over, og ingen har fortalt om noen protest. Boligen varer til oppsigelsestiden er ute. Hva som fortsatt kan gjøres, spørres en advokat om.",
  protestBy,
);
export const room = say(
  "A single room with access to another's home has one month's notice, unless something else is agreed: of a notice received {0} that is {1}, to be safe. It needs no reason by § 9-5, and the rules on protest do not hold for it (§§ 9-5 to 9-8).",
  "Et enkelt rom med tilgang til en annens bolig har én måneds oppsigelse, hvis ikke noe annet er avtalt: for en oppsigelse mottatt {0} er det {1}, for å være sikker. Den trenger ingen grunn etter § 9-5, og reglene om protest gjelder ikke for den (§§ 9-5 til 9-8).",
  received,
  roomEnds,
);
export const duty = say(
  "Where the person must live there for the work to be done, and was told in writing of fewer rights, the home is lost when the work ends, whatever the rules on notice say (§ 11-3). If either is missing, the ordinary rules hold.",
  "Der personen må bo der for at arbeidet skal kunne gjøres, og har fått skriftlig beskjed om færre rettigheter, faller boligen bort når arbeidet slutter, uansett reglene om oppsigelse (§ 11-3). Mangler en av delene, gjelder de vanlige reglene.",
);
export const dispute = say(
  "A notice must not be used as a weapon in a dispute about work: the court sees to that (§ 11-3). A landlord may end the agreement at once only for grave breach, in writing and with the reason (§ 9-9).",
  "En oppsigelse skal ikke brukes som kampmiddel i arbeidstvist: det påser retten (§ 11-3). En utleier kan bare heve avtalen straks ved vesentlig mislighold, skriftlig og med grunnen (§ 9-9).",
);
export const eviction = say(
  "A landlord may ask for a tenant to be put out by force (§ 9-7 refers to tvangsfullbyrdelsesloven § 13-2). Whether anyone may be put out without that stands in that act, which is not among those here.",
  "En utleier kan kreve at en leier settes ut med tvang (§ 9-7 viser til tvangsfullbyrdelsesloven § 13-2). Om noen kan settes ut uten det, står i den loven, som ikke er blant dem her.",
);

export const which = askPerson(
  "home-from-employer",
  "What kind of home is it (a flat or house, a room in another's home, a bed in a shared room), what is agreed in writing, how did the notice come, and what does it say? Must the person live there to do the work?",
  "Hva slags bolig er det (leilighet eller hus, et rom i en annens bolig, en seng i et delt rom), hva er avtalt skriftlig, hvordan kom oppsigelsen, og hva står i den? Må personen bo der for å gjøre arbeidet?",
);
export const sharedRoom = askLawyer(
  "home-shared-room",
  "Is a bed in a shared room a home by the act, or a single room, where there is no protest? And is it a hotel or the like?",
  "Er en seng i et delt rom en bolig etter loven, eller et enkelt rom, der det ikke kan protesteres? Og er det hotell eller lignende?",
);
export const putOut = askLawyer(
  "home-put-out",
  "Can the person be put out without the enforcement officer, and what can be done at once if someone tries? The Enforcement Act (tvangsfullbyrdelsesloven) is not among the acts here.",
  "Kan personen settes ut uten namsmannen, og hva kan gjøres med en gang hvis noen prøver? Tvangsfullbyrdelsesloven er ikke blant lovene her.",
);

export const protestWords = toEmployer({
  you: {
    en: "If you want to stay in your home, protest in writing by this date. We help you write it.",
    nb: "Vil du bli boende, må du protestere skriftlig innen denne datoen. Vi hjelper deg å skrive.",
  },
  en: "If the person wants to stay: have a protest in writing reach the landlord by this day (the notice came {0}).",
  nb: "Hvis personen vil bli boende: få en skriftlig protest fram til utleieren innen denne dagen (oppsigelsen kom {0}).",
});
