import { day } from "../../../../domain/time/day.ts";
import { abroad } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { workEnded } from "../../questions.ts";
import { type Fact, rightOf, type Step } from "../../right.ts";
import { nothingEnds, notOnTheCase } from "../../sayings.ts";
import { who } from "../../who.ts";
import { onlyWhere, say } from "../../words.ts";
import {
  began,
  beganUnknown,
  contract,
  contractAfter,
  contractBefore,
  contractMissing,
  due,
  ended,
  firstDue,
  hasBegan,
  inForce,
  isBefore,
  left,
  said,
} from "./written-contract.said.ts";

const hasEnded = (p: Picture): boolean => p.workEnded >= (hasBegan(p) ? p.workBegan : 0);

const work: Fact<"not-told" | "coming" | "told" | "before" | "ended"> = {
  values: ["not-told", "coming", "told", "before", "ended"],
  of: (p) => {
    if (hasEnded(p)) {
      return "ended";
    }
    if (isBefore(p)) {
      return "before";
    }
    if (hasBegan(p) || firstDue(p) <= p.asOf) {
      return "told";
    }
    return Number.isNaN(firstDue(p)) ? "not-told" : "coming";
  },
};

const photograph: Step = {
  what: say(
    "Photograph what there is, and keep it where the employer cannot reach it: a contract or a part of one, messages about pay and hours, rosters, one's own notes.",
    "Ta bilde av det som finnes, og ta vare på det der arbeidsgiveren ikke kommer til: avtalen eller en del av den, meldinger om lønn og timer, vaktlister, egne notater.",
  ),
  by: null,
  who: who.coordinator,
};
const askForIt: Step = {
  what: say(
    "When it is safe for the person, and not before: ask the employer in writing for the contract or a copy.",
    "Når det er trygt for personen, og ikke før: be arbeidsgiveren skriftlig om avtalen eller en kopi.",
  ),
  by: null,
  who: who.wages,
};
const todo = [photograph, askForIt];
const secure = [
  {
    what: say(
      "While the work goes on: get the contract or a copy, or a photograph of it, when that is safe.",
      "Mens arbeidet pågår: få tak i avtalen, en kopi eller et bilde av den, når det er trygt.",
    ),
    who: who.coordinator,
  },
];

export const right = rightOf({
  section: {
    ...{ id: "written-contract", law: "aml", section: "§§ 14-5, 14-6, 14-9, 1-8" },
    ...{ read: day("2026-12-01"), inForce },
  },
  title: { en: "A written contract of work", nb: "Skriftlig arbeidsavtale" },
  gives: {
    en: "A written contract of work: within seven days after the work began, and at once where the work is for less than a month or the person is hired out. It must say what the act lists. Where it does not say that the work is temporary, or how much work it is, the work is taken to be permanent, and what the worker says of its size to be so, unless something else is made most likely.",
    nb: "En skriftlig arbeidsavtale: innen sju dager etter at arbeidet begynte, og med en gang når arbeidet er for under en måned eller personen er leid ut. Den skal si det som loven lister opp. Sier den ikke at arbeidet er midlertidig, eller hvor mye arbeid det er, regnes arbeidet som fast, og det arbeidstakeren sier om størrelsen, som riktig, med mindre noe annet er klart mest sannsynlig.",
  },
  hangsOn: {
    en: `Being employed by somebody. ${notOnTheCase.en}`,
    nb: `Å være ansatt hos noen. ${notOnTheCase.nb}`,
  },
  endedBy: {
    en: `${nothingEnds.en} What can be demanded once the work has ended, the act does not say.`,
    nb: `${nothingEnds.nb} Hva som kan kreves når arbeidet har sluttet, sier ikke loven.`,
  },
  toPerson: {
    has: { en: "A written contract for your work", nb: "En skriftlig arbeidsavtale" },
    may: {
      en: "A written contract, when the work begins",
      nb: "En skriftlig arbeidsavtale, når arbeidet begynner",
    },
    name: { en: "a written contract", nb: "skriftlig arbeidsavtale" },
  },
  on: { work, abroad },
  cases: [
    {
      when: { work: "told", abroad: "not-told" },
      gives: "holds",
      because: [
        ...[...said, ...due],
        onlyWhere(
          say(
            "Pay should have come first {0}, and that the work has ended is not told.",
            "Lønn skulle vært betalt først {0}, og det er ikke fortalt at arbeidet har sluttet.",
            firstDue,
          ),
          (p) => !hasBegan(p),
        ),
        beganUnknown,
      ],
      endsIf: [
        say(
          "The work ends: what can be demanded then the act does not say.",
          "Arbeidet slutter: hva som kan kreves da, sier ikke loven.",
        ),
      ],
      todo,
      secure,
      ask: [contract, workEnded, contractMissing],
    },
    {
      when: { work: "coming", abroad: "not-told" },
      gives: "may",
      because: [
        ...said,
        say(
          "Pay is to come first {0}. Whether the work has begun is not known.",
          "Lønn skal komme først {0}. Om arbeidet har begynt, er ikke kjent.",
          firstDue,
        ),
      ],
      todo,
      ask: [contract, contractMissing],
    },
    {
      when: { work: ["told", "coming"], abroad: "yes" },
      gives: "unsure",
      because: [...said, ...due, left, beganUnknown],
      todo,
      ask: [contract, workEnded, contractAfter, contractMissing],
    },
    {
      when: { work: "before" },
      gives: "unsure",
      because: [...said, began, left],
      todo,
      ask: [contract, workEnded, contractBefore, contractMissing],
    },
    {
      when: { work: "ended" },
      gives: "unsure",
      because: [...said, ended, began, left],
      todo,
      ask: [contract, contractAfter, contractMissing],
    },
    {
      when: { work: "not-told" },
      gives: "unsure",
      because: [
        ...said,
        say(
          "Nobody has told on which days there was work, or pay should have come.",
          "Ingen har fortalt hvilke dager det var arbeid, eller lønn skulle vært betalt.",
        ),
        left,
      ],
      todo: [photograph],
      ask: [contract],
    },
  ],
  examples: `
    2026-11-30 | holds      | -          | -          | -          | work-began 2026-11-23 | the seventh day: the employer must have given it by now
    2026-12-01 | holds      | -          | -          | -          | work-began 2026-11-23 | the eighth: it is still owed
    2026-11-24 | holds      | -          | -          | -          | work-began 2026-11-23 | at once where it is for less than a month or the person is hired out
    2026-11-30 | holds      | -          | -          | -          | work-began 2026-10-01 | where hours or an end are not written: the worker's word, and permanent work
    2026-11-30 | holds      | -          | -          | -          | work-began 2024-07-01 | the rules' first day
    2026-11-30 | unsure     | -          | -          | -          | work-began 2024-06-30 | the day before: a transition rule in the amending act decides
    2026-11-30 | holds      | -          | -          | -          | work-began 2024-07-01, wage-due 2024-07-15 | which day it began decides, not the pay
    2026-11-30 | unsure     | -          | -          | -          | work-began 2026-10-01, work-ended 2026-11-15 | the work has ended
    2026-11-30 | holds      | -          | -          | -          | work-ended 2026-09-30, work-began 2026-10-05 | new work, with a contract of its own
    2026-11-30 | unsure     | -          | -          | -          | work-began 2026-12-01 | work that has not begun by the day is not counted
    2026-06-01 | holds      | -          | -          | -          | wage-due 2026-05-15 | there was work; no day is reckoned, since which day it began is not told
    2026-06-01 | holds      | -          | -          | -          | third-country, wage-due 2026-05-15, police-report 257 2026-05-20, case-dropped 2026-05-25 | hangs on the work, and not on the case; the act names no permit
    2026-06-01 | unsure     | -          | -          | -          | wage-due 2024-07-01 | pay due on the rules' first day is for work before it
    2026-06-01 | unsure     | -          | -          | -          | wage-due 2024-07-31 | and may be a month after
    2026-06-01 | holds      | -          | -          | -          | wage-due 2024-08-01 | the first pay that is for work under the rules
    2026-06-01 | unsure     | -          | -          | -          | wage-due 2024-06-30, wage-due 2026-05-15 | pay due the day before: whether these rules reach the work is asked
    2026-06-01 | may        | -          | -          | -          | wage-due 2026-06-15 | pay is still to come: whether the work has begun is not known
    2026-05-30 | holds      | -          | -          | -          | wage-due 2026-05-15, work-ended 2026-05-31 | the day before the work ended
    2026-05-31 | unsure     | -          | -          | -          | wage-due 2026-05-15, work-ended 2026-05-31 | the day it did: what can be demanded then the act does not say
    2026-06-01 | unsure     | -          | -          | -          | work-ended 2024-06-30 | the work ended before the rules came
    2026-06-01 | unsure     | -          | -          | -          | wage-due 2026-05-15, left-country 2026-05-20 | abroad: a lawyer is asked
    2026-06-01 | unsure     | -          | -          | -          | nothing | nothing is told of work
    2024-06-30 | unsure     | -          | -          | -          | wage-due 2024-06-15 | the day before the rules
  `,
});
