import type { Step } from "./right.ts";
import { who } from "./who.ts";
import { onlyWhere, type StepWords, sayWords, type Words } from "./words.ts";

export const lawyerFirst: Words = {
  en: "Ask a lawyer first: the person left Norway {0}. Whether one can apply from abroad, or come back in to apply, was not read.",
  nb: "Spør en advokat først: personen reiste ut av Norge {0}. Om det går an å søke fra utlandet, eller å komme inn igjen for å søke, er ikke lest.",
};
/** Written as done, it is taken as applied for: asking is not enough. */
export const fromAbroad: StepWords = {
  you: {
    en: "If it can be applied for from abroad, apply by this date. Ask a lawyer first.",
    nb: "Hvis det går an å søke fra utlandet: søk innen denne datoen. Spør en advokat først.",
  },
  en: `${lawyerFirst.en} If so, apply by this day. It is done only when it has been applied for.`,
  nb: `${lawyerFirst.nb} Hvis det går an, søk innen denne dagen. Det er gjort først når det er søkt.`,
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
