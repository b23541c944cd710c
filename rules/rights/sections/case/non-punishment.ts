import { always, read } from "../../../pay/sections/section.ts";
import { rightOf } from "../../right.ts";
import { nothingEnds } from "../../sayings.ts";
import { who } from "../../who.ts";
import { say } from "../../words.ts";

export const right = rightOf({
  section: {
    id: "non-punishment",
    law: "2011/36/EU",
    section: "(Fafo 2021:11)",
    read,
    inForce: always,
  },
  title: {
    en: "Not to be punished for what is tied to having been exploited",
    nb: "Ikke å bli straffet for det som er knyttet til å ha vært utnyttet",
  },
  gives: {
    en: "It may keep somebody from being punished for what is tied to having been exploited. We have not read whether and how it holds in Norway.",
    nb: "Det kan verne mot straff for det som er knyttet til å ha vært utnyttet. Om og hvordan det gjelder i Norge, har vi ikke lest.",
  },
  hangsOn: {
    en: "That the act is tied to having been exploited.",
    nb: "At handlingen er knyttet til å ha vært utnyttet.",
  },
  endedBy: nothingEnds,
  toPerson: {
    name: {
      en: "protection from punishment",
      nb: "vern mot straff",
    },
  },
  on: {},
  cases: [
    {
      when: {},
      gives: "unsure",
      because: [
        say(
          "Somebody may be exploited and suspected at once. An EU directive takes up not prosecuting somebody for what is tied to having been exploited; we have not read whether and how it holds in Norway.",
          "En kan være utnyttet og mistenkt på en gang. Et EU-direktiv tar opp fritak for straffeforfølgning for det som er knyttet til å ha vært utnyttet; om og hvordan det gjelder i Norge, har vi ikke lest.",
        ),
      ],
      todo: [
        {
          what: say(
            "If the person is fined, suspected, charged or to be expelled: with the person's consent, tell the defender and the police that the person may have been exploited, before the person agrees to anything.",
            "Hvis personen får bot, er siktet eller tiltalt, eller skal utvises: si, med personens samtykke, til forsvareren og politiet at personen kan ha vært utnyttet, før personen godtar noe.",
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
            en: "Which Norwegian rule keeps the person from being punished, fined or expelled for what is tied to having been exploited?",
            nb: "Hvilken norsk regel verner personen mot straff, bot eller utvisning for det som er knyttet til å ha vært utnyttet?",
          },
        },
      ],
    },
  ],
  examples: `
    2026-06-01 | unsure     | -          | -          | -          | nothing | no Norwegian text was read
  `,
});
