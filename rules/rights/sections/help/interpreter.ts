import { day } from "../../../../domain/time/day.ts";
import { read } from "../../../pay/sections/section.ts";
import { abroad } from "../../facts.ts";
import { rightOf } from "../../right.ts";
import { nothingEnds } from "../../sayings.ts";
import { who } from "../../who.ts";
import { say } from "../../words.ts";

const duty = say(
  "Public bodies shall use a qualified interpreter, and never a child. Until 31 December 2026 a body may have been let off from using a qualified one.",
  "Det offentlige skal bruke en kvalifisert tolk, og aldri et barn. Til 31. desember 2026 kan et offentlig organ ha fått slippe kravet om at tolken er kvalifisert (dispensasjon).",
);
const todo = [
  {
    what: say(
      "Book an interpreter for each talk, in the language the person chooses.",
      "Bestill tolk til hver samtale, på språket personen velger.",
    ),
    by: null,
    who: who.everyBody,
  },
];

export const right = rightOf({
  section: {
    id: "interpreter",
    law: "tolkeloven",
    section: "(2022)",
    read,
    inForce: { from: day("2022-01-01"), until: null },
  },
  title: { en: "A qualified interpreter", nb: "Kvalifisert tolk" },
  gives: {
    en: "A qualified interpreter when speaking with a public body, and never a child. Until 31 December 2026 a body may have been let off from the interpreter's being qualified.",
    nb: "En kvalifisert tolk når en snakker med et offentlig organ, og aldri et barn. Til 31. desember 2026 kan et organ ha fått slippe kravet om at tolken er kvalifisert.",
  },
  hangsOn: {
    en: "Speaking with a public body and needing one. Not on a permit, on a report, or on what the case is called.",
    nb: "Å snakke med et offentlig organ og trenge tolk. Ikke på tillatelse, på anmeldelse eller på hva saken kalles.",
  },
  endedBy: nothingEnds,
  toPerson: {
    has: {
      en: "A qualified interpreter with public bodies",
      nb: "En kvalifisert tolk når du snakker med det offentlige",
    },
    name: { en: "an interpreter", nb: "tolk" },
  },
  on: { abroad },
  cases: [
    { when: { abroad: "not-told" }, gives: "holds", because: [duty], todo },
    {
      when: { abroad: "yes" },
      gives: "unsure",
      because: [
        duty,
        say(
          "The person left Norway {0}. Whether it holds for somebody who is abroad was not read.",
          "Personen reiste ut av Norge {0}. Om det gjelder for den som er i utlandet, er ikke lest.",
          (p) => p.left,
        ),
      ],
      todo,
      ask: [
        {
          id: "interpreter-abroad",
          to: "lawyer",
          words: {
            en: "Must a public body use an interpreter with somebody who is abroad?",
            nb: "Må et offentlig organ bruke tolk når personen er i utlandet?",
          },
        },
      ],
    },
  ],
  examples: `
    2026-06-01 | holds      | -          | -          | -          | nothing | for everyone who needs one
    2026-06-01 | unsure     | -          | -          | -          | left-country 2026-05-01 | somebody who is abroad: a lawyer's question
    2021-12-31 | unsure     | -          | -          | -          | nothing | the day before the act
  `,
});
