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
  en: "To be safe, apply by this day, a month before the reflection period's last day; where it has passed, at once. A month is what was read for renewal (§ 61); whether it counts here was not read: ask a lawyer by which day.",
  nb: "For å være sikker: søk innen denne dagen, en måned før refleksjonsperiodens siste; er den over, så straks. En måned er det som er lest om fornyelse (§ 61); om det gjelder her, er ikke lest: spør en advokat innen hvilken dag.",
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
    "See a lawyer first, before going to the police or to UDI. Whether it can be applied for without a permit that runs, after an expulsion, or from abroad was not read.",
    "Snakk med advokat først, før noen går til politiet eller UDI. Om det kan søkes uten en tillatelse som løper, etter en utvisning eller fra utlandet, er ikke lest.",
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
