import type { Step } from "./right.ts";
import { who } from "./who.ts";
import { onlyWhere, say } from "./words.ts";

/** For whoever is abroad, of what is applied for by going there. Written as done, it too says that it was applied for. */
export const fromAbroad = {
  en: "Ask a lawyer first: the person left Norway {0}. Whether one can apply from abroad, or come back in to apply, was not read. If so, apply by this day.",
  nb: "Spør en advokat først: personen reiste ut av Norge {0}. Om det går an å søke fra utlandet, eller å komme inn igjen for å søke, er ikke lest. Hvis det går an, søk innen denne dagen.",
};

/** A step that is taken by going there, in Norway: to whoever has left, and is not known to be back, it is not said so plainly. */
export const inPerson = (step: Step): readonly Step[] => [
  { ...step, what: onlyWhere(step.what, ({ abroad }) => !abroad) },
  {
    what: onlyWhere(
      say(fromAbroad.en, fromAbroad.nb, ({ left }) => left),
      ({ abroad }) => abroad,
    ),
    by: step.by,
    who: who.lawyer,
  },
];
