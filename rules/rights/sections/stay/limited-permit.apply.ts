import { dayText, monthsAfter } from "../../../../domain/time/calendar.ts";
import { lastDone } from "../../done-in-time.ts";
import { hindranceOf } from "../../doubt.ts";
import { surelyUntil } from "../../permit.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, type Fact, type Todo } from "../../right.ts";
import { fromAbroad } from "../../sayings.ts";
import { who } from "../../who.ts";
import { forYou, lineOf, say } from "../../words.ts";

/** One that may be revoked counts, to be safe. */
const isReflecting = ({ reflection: { state } }: Picture) =>
  state === "running" || state === "left";

export const reach: Fact<"applied" | "running" | "none" | "expulsion" | "abroad"> = {
  values: ["applied", "running", "none", "expulsion", "abroad"],
  of: (p) => {
    if (!Number.isNaN(lastDone(p.met, "limited-permit"))) {
      return "applied";
    }
    const hindered = hindranceOf(p);
    return hindered === "none" && isReflecting(p) ? "running" : hindered;
  },
};
const applyWhile = {
  en: "Apply while the reflection period still runs.",
  nb: "Søk mens refleksjonsperioden ennå løper.",
};
const applyYou = {
  en: "Apply for a limited permit (begrenset tillatelse) by this date. You must go there yourself.",
  nb: "Søk om begrenset tillatelse innen denne datoen. Du må møte opp selv.",
};
const safely = {
  you: applyYou,
  en: "To be safe, apply by this day, a month before the reflection period's last day; where it has passed, at once. For a renewal, and for another ground after nine months of lawful stay, the act has a month before the last day (§ 61); for this permit UDI’s guidelines decide, which are not held here: ask a lawyer by which day.",
  nb: "For å være sikker: søk innen denne dagen, en måned før refleksjonsperiodens siste; er den over, så straks. For fornyelse, og for et annet grunnlag etter ni måneder med lovlig opphold, har loven en måned før siste dag (§ 61); for denne tillatelsen avgjør UDIs retningslinjer, som vi ikke har: spør en advokat innen hvilken dag.",
};
const lawyerBefore = {
  you: {
    en: "A limited permit (begrenset tillatelse) must be applied for by this date. Talk with a lawyer before you go to the police.",
    nb: "Begrenset tillatelse må søkes innen denne datoen. Snakk med en advokat før du går til politiet.",
  },
  en: `An expulsion has been decided: ask a lawyer first, before anybody goes to the police. ${safely.en}`,
  nb: `Det er vedtatt utvisning: spør en advokat først, før noen går til politiet. ${safely.nb}`,
};
const safeDay = (p: Picture) => monthsAfter(surelyUntil(p.reflection), -1);
export const applyInTime = {
  what: forYou(say(safely.en, safely.nb), applyYou.en, applyYou.nb),
  by: safeDay,
  who: who.person,
  late: true,
} as const;
export function safeDays(p: Picture): readonly Todo[] {
  if (!isReflecting(p)) {
    return [];
  }
  const by = dayText(safeDay(p));
  return p.abroad
    ? [{ what: lineOf(fromAbroad, p.left), by, who: who.lawyer }]
    : [
        Number.isNaN(p.expelled)
          ? { what: lineOf(safely), by, who: who.person, late: true }
          : { what: lineOf(lawyerBefore), by, who: who.lawyer, late: true },
      ];
}
export const byWhichDay = askLawyer(
  "limited-by-which-day",
  "By which day must a limited permit be applied for while a reflection period runs?",
  "Innen hvilken dag må det søkes om begrenset tillatelse mens en refleksjonsperiode løper?",
);
export const lawyerFirst = {
  what: say(
    "See a lawyer first, before going to the police or to UDI. The person must be in Norway (§ 8-3 (3)). Without a reflection period it can be given if UDI’s guidelines let it (§ 8-3 (2)); they are not held here. An expulsion that is final ends every permit, and bars coming back (Immigration Act § 71).",
    "Snakk med advokat først, før noen går til politiet eller UDI. Personen må være i Norge (§ 8-3 (3)). Uten refleksjonsperiode kan den gis hvis UDIs retningslinjer åpner for det (§ 8-3 (2)); vi har dem ikke. En utvisning som er endelig, gjør at alle tillatelser opphører, og hindrer ny innreise (utlendingsloven § 71).",
  ),
  by: null,
  who: who.lawyer,
  first: true,
} as const;
export const howFar = {
  what: say(
    "Ask the police or UDI how far the application has come.",
    "Spør politiet eller UDI hvor langt søknaden er kommet.",
  ),
  by: null,
  who: who.coordinator,
};
export function appliedDays({ met, asOf }: Picture): readonly Todo[] {
  return met
    .filter(({ right: of, due }) => of === "limited-permit" && due >= asOf)
    .map(({ due }) => ({ what: lineOf(applyWhile), by: dayText(due), who: who.person }));
}
