import { addMonths } from "../../pay/calendar.ts";
import { always, read } from "../../pay/sections/section.ts";
import { origin } from "../facts.ts";
import { originAsked } from "../questions.ts";
import { rightOf } from "../right.ts";
import { who } from "../who.ts";
import { say } from "../words.ts";

const rule = say(
  "An EEA citizen may stay three months, six while looking for work, and longer with a reason that the law accepts (a ground to stay) and registration.",
  "En EØS-borger kan oppholde seg i tre måneder, seks som arbeidssøker, og lenger med en grunn som loven godtar (oppholdsgrunnlag), og registrering.",
);

export const right = rightOf({
  section: {
    id: "eea-residence",
    law: "utlendingsloven",
    section: "§§ 111, 112",
    read,
    inForce: always,
  },
  title: { en: "Stay as an EEA citizen", nb: "Opphold som EØS-borger" },
  hangsOn: {
    en: "EEA citizenship. Not on what it is called, on a case or on a permit.",
    nb: "EØS-borgerskap. Ikke på hva det kalles, på en sak eller på en tillatelse.",
  },
  endedBy: {
    en: "Three months, or six while looking for work, without a ground to stay.",
    nb: "Tre måneder, eller seks som arbeidssøker, uten oppholdsgrunnlag.",
  },
  on: { origin },
  cases: [
    {
      when: { origin: "EEA" },
      gives: "holds",
      from: (p) => p.entered,
      because: [rule],
      endsIf: [
        say(
          "The months pass without work, another ground to stay, or registration.",
          "Månedene går uten arbeid, annet oppholdsgrunnlag eller registrering.",
        ),
      ],
      todo: [
        {
          what: say(
            "Register, within three months of coming to Norway.",
            "Registrer, innen tre måneder etter at en kom til Norge.",
          ),
          by: (p) => addMonths(p.entered, 3),
          who: who.person,
        },
      ],
    },
    { when: { origin: "unknown" }, gives: "unsure", because: [rule], ask: [originAsked] },
    {
      when: { origin: "third-country" },
      gives: "no",
      because: [
        rule,
        say(
          "It is noted that the person is from outside the EEA.",
          "Det er skrevet ned at personen er fra et land utenfor EØS.",
        ),
      ],
    },
  ],
});
