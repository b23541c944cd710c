import { always, read } from "../../pay/sections/section.ts";
import { rightOf } from "../right.ts";
import { who } from "../who.ts";
import { say } from "../words.ts";

export const right = rightOf({
  section: {
    id: "non-punishment",
    law: "2011/36/EU",
    section: "(Fafo 2021:11)",
    read,
    inForce: always,
  },
  title: {
    en: "Not to be punished for what one was made to do",
    nb: "Ikke å bli straffet for det en ble tvunget til",
  },
  hangsOn: {
    en: "That the act is tied to having been exploited.",
    nb: "At handlingen er knyttet til å ha vært utnyttet.",
  },
  endedBy: { en: "Nothing that was read.", nb: "Ingenting som er lest." },
  on: {},
  cases: [
    {
      when: {},
      gives: "unsure",
      because: [
        say(
          "Somebody may be exploited and suspected at once. An EU directive speaks of not prosecuting somebody for what they were made to do; we have not read whether and how it holds in Norway.",
          "En kan være utnyttet og mistenkt på en gang. Et EU-direktiv sier noe om ikke å straffeforfølge noen for det de ble tvunget til; om og hvordan det gjelder i Norge, har vi ikke lest.",
        ),
      ],
      todo: [
        {
          what: say(
            "If the person is fined, charged or to be expelled: tell the defender and the police that the person may have been exploited, before anything is accepted.",
            "Hvis personen får bot, siktes eller skal utvises: si til forsvarer og politi at personen kan ha vært utnyttet, før noe vedtas.",
          ),
          by: null,
          who: who.lawyer,
        },
      ],
      ask: [
        {
          id: "non-punishment",
          to: "lawyer",
          words: {
            en: "Which Norwegian rule keeps the person from being punished, fined or expelled for what they were made to do?",
            nb: "Hvilken norsk regel verner personen mot straff, bot eller utvisning for det personen ble tvunget til?",
          },
        },
      ],
    },
  ],
});
