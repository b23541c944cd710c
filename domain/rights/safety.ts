import type { Todo } from "./right.ts";
import { who } from "./who.ts";
import { lineOf, type Words } from "./words.ts";

const safety = (words: Words): Todo => ({ what: lineOf(words), by: null, who: who.wages });

/** Stands before the days to claim pay by: nobody is to go to an employer because a day presses. */
export const safetyOfClaim = safety({
  en: "Expect the employer to hear of a claim. Plan safety first, through a union or a lawyer; the day is a limit, not a reason to go alone.",
  nb: "Regn med at arbeidsgiveren får vite om et krav. Planlegg tryggheten først, gjennom en fagforening eller en advokat; dagen er en grense, ikke en grunn til å gå alene.",
});

/** The same where the claim goes to others, who must pass it on. */
export const safetyOfJointClaim = safety({
  en: "Expect the employer to hear of it: whoever is asked must tell the others who owe it within two weeks. Plan safety first, through a union or a lawyer; the day is a limit, not a reason to go alone.",
  nb: "Regn med at arbeidsgiveren får vite om det: den som får kravet, må varsle de andre som skylder, innen to uker. Planlegg tryggheten først, gjennom en fagforening eller en advokat; dagen er en grense, ikke en grunn til å gå alene.",
});

/** Said once, before the first day; not where there is no day. */
export function safely(safety: Todo, days: readonly Todo[]): readonly Todo[] {
  return days.some(({ by }) => by !== null) ? [safety, ...days] : days;
}
