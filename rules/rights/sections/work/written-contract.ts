import { dayNumber } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { read } from "../../../pay/sections/section.ts";
import { abroad } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { workEnded } from "../../questions.ts";
import { askLawyer, askPerson, type Fact, rightOf, type Step } from "../../right.ts";
import { nothingEnds, notOnTheCase } from "../../sayings.ts";
import { who } from "../../who.ts";
import { onlyWhere, say } from "../../words.ts";

const inForce = { from: day("2024-07-01"), until: null } as const;
const rulesBegin = dayNumber(inForce.from);
/** What falls due in the first month may be for work before the rules. */
const surelyAfter = dayNumber(day("2024-08-01"));
const firstDue = (p: Picture): number => p.firstDue;
const isBefore = (p: Picture): boolean => firstDue(p) < surelyAfter || p.workEnded < rulesBegin;
const hasEnded = (p: Picture): boolean => !Number.isNaN(p.workEnded);

/** Which day work began has no place of its own. */
const work: Fact<"not-told" | "coming" | "told" | "before" | "ended"> = {
  values: ["not-told", "coming", "told", "before", "ended"],
  of: (p) => {
    if (hasEnded(p)) {
      return "ended";
    }
    if (Number.isNaN(firstDue(p))) {
      return "not-told";
    }
    if (isBefore(p)) {
      return "before";
    }
    return firstDue(p) > p.asOf ? "coming" : "told";
  },
};

const rule = say(
  "Whoever is employed by somebody shall have a written contract: within seven days of beginning, and at once where the work is for less than a month or the person is hired out. It depends on the work, and not on what the case is called, nor on the police. Nothing was read that ties it to a permit; ask a lawyer or a union.",
  "Den som er ansatt hos noen, skal ha en skriftlig arbeidsavtale: innen sju dager etter at arbeidet begynte, og med en gang når arbeidet er for under en måned eller personen er leid ut. Det kommer an på arbeidet, og ikke på hva saken kalles, og ikke på politiet. Ikke noe er lest som knytter det til en tillatelse; spør en advokat eller en fagforening.",
);
const missing = say(
  "There are rules on what is taken to be so where something is missing in the contract (presumption rules). What they say of hours and pay was not read. All of it is for whoever is employed; what holds where the employer says that the person is self-employed was not read.",
  "Det finnes regler om hva som regnes som riktig når noe mangler i avtalen (presumsjonsregler). Hva de sier om timer og lønn, er ikke lest. Alt dette er for den som er ansatt; hva som gjelder når arbeidsgiveren sier at personen er selvstendig, er ikke lest.",
);
const beganUnknown = say(
  "Which day the work began is not known. If it was before 1 July 2024, whether these rules reach it was not read.",
  "Hvilken dag arbeidet begynte, er ikke kjent. Hvis det var før 1. juli 2024, er det ikke lest om disse reglene gjelder for det.",
);
const began = onlyWhere(
  say(
    "There was work before 1 July 2024, when the rules that were read came, or there may have been: pay due in July 2024 may be for work before it. What held before, and whether these reach it, was not read.",
    "Det var arbeid før 1. juli 2024, da reglene som er lest, kom, eller det kan ha vært det: lønn som skulle vært betalt i juli 2024, kan være for arbeid før det. Hva som gjaldt før, og om disse gjelder for det, er ikke lest.",
  ),
  isBefore,
);
const ended = say(
  "The work ended {0}. Whether a contract, or a copy, can be demanded after that was not read.",
  "Arbeidet sluttet {0}. Om avtalen, eller en kopi, kan kreves etter det, er ikke lest.",
  (p) => p.workEnded,
);
const left = onlyWhere(
  say(
    "The person left Norway {0}. Whether a contract can be demanded from abroad was not read.",
    "Personen reiste ut av Norge {0}. Om en avtale kan kreves fra utlandet, er ikke lest.",
    (p) => p.left,
  ),
  (p) => p.abroad,
);

const contract = askPerson(
  "contract",
  "Is there a written contract, and does the person have a copy? Which day did the work begin, was it for less than a month, and was the person hired out?",
  "Finnes det en skriftlig arbeidsavtale, og har personen en kopi? Hvilken dag begynte arbeidet, var det for under en måned, og var personen leid ut?",
);
const contractMissing = askLawyer(
  "contract-missing",
  "If there is no contract, or it says too little or something else than was so: what do the presumption rules of §§ 14-5 and 14-6 mean for the hours and the pay that must be shown? And if the employer says that the person is self-employed?",
  "Hvis det ikke er noen avtale, eller den sier for lite eller noe annet enn det som var: hva betyr presumsjonsreglene i §§ 14-5 og 14-6 for timene og lønnen som må vises? Og hvis arbeidsgiveren sier at personen er selvstendig?",
);
const contractBefore = askLawyer(
  "contract-before-2024",
  "There was, or may have been, work before 1 July 2024. Which rules on a written contract hold for it?",
  "Det var, eller kan ha vært, arbeid før 1. juli 2024. Hvilke regler om skriftlig avtale gjelder for det?",
);
const contractAfter = askLawyer(
  "contract-after",
  "The work has ended, or the person has left Norway. Can the contract, or a copy, still be demanded of the employer?",
  "Arbeidet har sluttet, eller personen har reist ut av Norge. Kan avtalen, eller en kopi, fortsatt kreves av arbeidsgiveren?",
);

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
    ...{ id: "written-contract", law: "aml", section: "§§ 14-5, 14-6" },
    ...{ read, inForce },
  },
  title: { en: "A written contract of work", nb: "Skriftlig arbeidsavtale" },
  gives: {
    en: "A written contract of work: within seven days after the work began, and at once where the work is for less than a month or the person is hired out.",
    nb: "En skriftlig arbeidsavtale: innen sju dager etter at arbeidet begynte, og med en gang når arbeidet er for under en måned eller personen er leid ut.",
  },
  hangsOn: {
    en: `Being employed by somebody. ${notOnTheCase.en}`,
    nb: `Å være ansatt hos noen. ${notOnTheCase.nb}`,
  },
  endedBy: {
    en: `${nothingEnds.en} What can be demanded once the work has ended was not read.`,
    nb: `${nothingEnds.nb} Hva som kan kreves når arbeidet har sluttet, er ikke lest.`,
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
        rule,
        say(
          "Pay should have come first {0}, and that the work has ended is not told.",
          "Lønn skulle vært betalt først {0}, og det er ikke fortalt at arbeidet har sluttet.",
          firstDue,
        ),
        beganUnknown,
        missing,
      ],
      endsIf: [
        say(
          "The work ends: what can be demanded then was not read.",
          "Arbeidet slutter: hva som kan kreves da, er ikke lest.",
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
        rule,
        say(
          "Pay is to come first {0}. Whether the work has begun is not known.",
          "Lønn skal komme først {0}. Om arbeidet har begynt, er ikke kjent.",
          firstDue,
        ),
        missing,
      ],
      todo,
      ask: [contract, contractMissing],
    },
    {
      when: { work: ["told", "coming"], abroad: "yes" },
      gives: "unsure",
      because: [rule, left, beganUnknown, missing],
      todo,
      ask: [contract, workEnded, contractAfter, contractMissing],
    },
    {
      when: { work: "before" },
      gives: "unsure",
      because: [rule, began, left, missing],
      todo,
      ask: [contract, workEnded, contractBefore, contractMissing],
    },
    {
      when: { work: "ended" },
      gives: "unsure",
      because: [rule, ended, began, left, missing],
      todo,
      ask: [contract, contractAfter, contractMissing],
    },
    {
      when: { work: "not-told" },
      gives: "unsure",
      because: [
        rule,
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
    2026-06-01 | holds      | -          | -          | -          | wage-due 2026-05-15 | there was work; no day is reckoned, since which day it began is not told
    2026-06-01 | holds      | -          | -          | -          | third-country, wage-due 2026-05-15, police-report 257 2026-05-20, case-dropped 2026-05-25 | hangs on the work, and not on the case; nothing was read that ties it to a permit
    2026-06-01 | unsure     | -          | -          | -          | wage-due 2024-07-01 | pay due on the rules' first day is for work before it
    2026-06-01 | unsure     | -          | -          | -          | wage-due 2024-07-31 | and may be a month after
    2026-06-01 | holds      | -          | -          | -          | wage-due 2024-08-01 | the first pay that is for work under the rules
    2026-06-01 | unsure     | -          | -          | -          | wage-due 2024-06-30, wage-due 2026-05-15 | pay due the day before: whether these rules reach the work was not read
    2026-06-01 | may        | -          | -          | -          | wage-due 2026-06-15 | pay is still to come: whether the work has begun is not known
    2026-05-30 | holds      | -          | -          | -          | wage-due 2026-05-15, work-ended 2026-05-31 | the day before the work ended
    2026-05-31 | unsure     | -          | -          | -          | wage-due 2026-05-15, work-ended 2026-05-31 | the day it did: what can be demanded then was not read
    2026-06-01 | unsure     | -          | -          | -          | work-ended 2024-06-30 | the work ended before the rules came
    2026-06-01 | unsure     | -          | -          | -          | wage-due 2026-05-15, left-country 2026-05-20 | abroad: a lawyer is asked
    2026-06-01 | unsure     | -          | -          | -          | nothing | nothing is told of work
    2024-06-30 | unsure     | -          | -          | -          | wage-due 2024-06-15 | the day before the rules
  `,
});
