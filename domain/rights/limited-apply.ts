import { dayText } from "../pay/calendar.ts";
import { lastMet } from "./met.ts";
import { surelyUntil } from "./permit.ts";
import type { Picture } from "./picture.ts";
import type { Fact, Todo } from "./right.ts";
import { who } from "./who.ts";
import { lineOf, say } from "./words.ts";

/** Applying for a limited permit: whether it was done, by when, and what to do. */

/** Whether it was applied for, or a reflection period is there to apply in; one that may be revoked counts, to be safe. */
export const reach: Fact<"applied" | "running" | "none"> = {
  values: ["applied", "running", "none"],
  of: (p) => {
    if (!Number.isNaN(lastMet(p.met, "limited-permit"))) {
      return "applied";
    }
    return p.reflection.state === "running" || p.reflection.state === "left" ? "running" : "none";
  },
};
const applyWhile = {
  en: "Apply while the reflection period still runs.",
  nb: "Søk mens refleksjonsperioden ennå løper.",
};
export const applyInTime = {
  what: say(applyWhile.en, applyWhile.nb),
  by: (p: Picture) => surelyUntil(p.reflection),
  who: who.person,
};
export const applyAtAll = {
  what: say(
    "Apply. No reflection period is known to run.",
    "Søk. Det er ikke kjent at noen refleksjonsperiode løper.",
  ),
  by: null,
  who: who.person,
};
export const howFar = {
  what: say(
    "Ask the police or UDI how far the application has come.",
    "Spør politiet eller UDI hvor langt søknaden er kommet.",
  ),
  by: null,
  who: who.coordinator,
};
/** The days by which it was applied for, while they are still to come. */
export function appliedDays({ met, asOf }: Picture): readonly Todo[] {
  return met
    .filter(({ right: of, due }) => of === "limited-permit" && due >= asOf)
    .map(({ due }) => ({ what: lineOf(applyWhile), by: dayText(due), who: who.person }));
}
