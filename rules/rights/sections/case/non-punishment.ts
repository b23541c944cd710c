import { always, read } from "../../../pay/sections/section.ts";
import { rightOf } from "../../right.ts";
import { nothingEnds } from "../../sayings.ts";
import { who } from "../../who.ts";
import { say } from "../../words.ts";

// https://www.nhri.no/en/recommendations/non-punishment-provision/ (stored excerpt, without a date)
const convention = say(
  "The Council of Europe convention against trafficking asks that it be possible not to punish for what somebody was compelled to do (article 26). The Director of Public Prosecutions has guidelines on it, which are not among the acts here.",
  "Europarådets konvensjon mot menneskehandel krever at det skal være mulig å la være å straffe for det noen ble tvunget til (artikkel 26). Riksadvokaten har retningslinjer om det, som ikke er blant lovene her.",
);

export const right = rightOf({
  section: {
    id: "non-punishment",
    law: "straffeprosessloven",
    section: "§§ 62 a, 69",
    read,
    inForce: always,
  },
  title: {
    en: "Not to be punished for what is tied to having been exploited",
    nb: "Ikke å bli straffet for det som er knyttet til å ha vært utnyttet",
  },
  gives: {
    en: "It may keep somebody from being punished for what they were made to do. The prosecution decides.",
    nb: "Det kan verne mot straff for det noen ble tvunget til. Påtalemyndigheten bestemmer.",
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
          "Somebody may be exploited and suspected at once. The prosecution may waive the prosecution where special reasons call for it, though guilt is held to be proved (§ 69), and may drop a case that is not in the public interest to pursue (§ 62 a).",
          "En kan være utnyttet og mistenkt på en gang. Påtalemyndigheten kan unnlate påtale når særlige grunner tilsier det, selv om straffeskyld anses bevist (§ 69), og kan henlegge en sak som det ikke er i det offentliges interesse å forfølge (§ 62 a).",
        ),
        convention,
      ],
      todo: [
        {
          what: say(
            "If the person is fined, suspected, charged or to be expelled: with the person's consent, tell the defender and the police that the person may have been exploited, before the person agrees to anything.",
            "Hvis personen får bot, er mistenkt, siktet eller tiltalt, eller skal utvises: si, med personens samtykke, til forsvareren og politiet at personen kan ha vært utnyttet, før personen godtar noe.",
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
            en: "Was the person made to do what they are suspected of, fined or to be expelled for? Will the prosecution waive it or drop it, by the Director’s guidelines, and what then of an expulsion?",
            nb: "Ble personen tvunget til det personen er mistenkt for, får bot for eller skal utvises for? Vil påtalemyndigheten unnlate påtale eller henlegge, etter Riksadvokatens retningslinjer, og hva skjer da med en utvisning?",
          },
        },
      ],
    },
  ],
  examples: `
    2026-06-01 | unsure     | -          | -          | -          | nothing | the prosecution decides, and nobody has told what it did
  `,
});
