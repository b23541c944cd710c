import { asDay } from "../../pay/calendar.ts";
import { read } from "../../pay/sections/section.ts";
import { rightOf } from "../right.ts";
import { who } from "../who.ts";
import { say } from "../words.ts";

export const right = rightOf({
  section: {
    id: "interpreter",
    law: "tolkeloven",
    section: "(2022)",
    read,
    inForce: { from: asDay("2022-01-01"), until: null },
  },
  title: { en: "A qualified interpreter", nb: "Kvalifisert tolk" },
  hangsOn: {
    en: "Speaking with a public body and needing one. Not on a permit, a report or a label.",
    nb: "Å snakke med et offentlig organ og trenge tolk. Ikke på tillatelse, anmeldelse eller merkelapp.",
  },
  endedBy: { en: "Nothing that was read.", nb: "Ingenting som er lest." },
  on: {},
  cases: [
    {
      when: {},
      gives: "holds",
      because: [
        say(
          "Public bodies shall use a qualified interpreter, and never a child. Until 31 December 2026 a body may have a dispensation from the qualification.",
          "Offentlige organer skal bruke kvalifisert tolk, og aldri barn. Til 31. desember 2026 kan et organ ha dispensasjon fra kravet om kvalifikasjon.",
        ),
      ],
      todo: [
        {
          what: say(
            "Book an interpreter for each talk, in the language the person chooses.",
            "Bestill tolk til hver samtale, på språket personen velger.",
          ),
          by: null,
          who: who.everyBody,
        },
      ],
    },
  ],
});
