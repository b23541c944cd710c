import { always, read } from "../../../pay/sections/section.ts";
import { abroad } from "../../facts.ts";
import { askLawyer, rightOf, type Step } from "../../right.ts";
import { nothingEnds } from "../../sayings.ts";
import { who } from "../../who.ts";
import { say } from "../../words.ts";

const duty = say(
  "The Labour Inspectorate (Arbeidstilsynet) must keep secret who told it that the law was broken: the name, and whatever can show who it was. Also from whoever it is told about, the employer among them.",
  "Arbeidstilsynet skal holde hemmelig hvem som fortalte at loven er brutt: navnet, og alt som kan vise hvem det var. Også for den det blir fortalt om, som arbeidsgiveren.",
);
/** Not to be understood as more than it is. */
const onlyWhoTold = say(
  "It is about who told, and nothing else. What the Labour Inspectorate may tell other public bodies about people it meets at work has rules of its own. And an employer can guess, where few knew what was told.",
  "Det gjelder hvem som fortalte, og ikke noe annet. Hva Arbeidstilsynet kan fortelle andre offentlige organer om dem det møter på jobb, har egne regler. Og en arbeidsgiver kan gjette, når få visste det som ble fortalt.",
);
const othersUnread = say(
  "Whether the police or others who are told keep it secret in the same way was not read for this: ask them before telling.",
  "Om politiet eller andre som får vite det, holder det hemmelig på samme måte, er ikke lest for dette: spør dem før noe fortelles.",
);

const beforeTelling: Step = {
  what: say(
    "Before anything is told to the Labour Inspectorate: think through with the person who could know of it, and what would show who told. The person decides whether, and what.",
    "Før noe fortelles til Arbeidstilsynet: tenk gjennom sammen med personen hvem som kan vite om det, og hva som ville vise hvem som fortalte. Personen bestemmer om det skal fortelles, og hva.",
  ),
  by: null,
  who: who.coordinator,
};
const whenTelling: Step = {
  what: say(
    "When telling it: ask how it is kept secret who told, also if the case goes to others; say so if the person is afraid of being found out.",
    "Når det fortelles: spør hvordan det holdes hemmelig hvem som fortalte, også hvis saken går videre til andre; si fra hvis personen er redd for at noen skal få vite det.",
  ),
  by: null,
  who: who.coordinator,
};

const ifWitness = askLawyer(
  "source-as-witness",
  "If the case goes to the police or to court: does it stay secret there who told the Labour Inspectorate, also where that person gives evidence or claims pay?",
  "Hvis saken går til politiet eller retten: holdes det hemmelig også der hvem som fortalte Arbeidstilsynet, selv når den samme personen forklarer seg eller krever lønn?",
);

export const right = rightOf({
  section: { id: "source-protection", law: "aml", section: "§ 18-2", read, inForce: always },
  title: {
    en: "That the Labour Inspectorate keeps secret who told it",
    nb: "At Arbeidstilsynet holder hemmelig hvem som fortalte",
  },
  gives: {
    en: "That the Labour Inspectorate keeps secret who told that the law was broken: the name, and all that may show who it was.",
    nb: "At Arbeidstilsynet holder hemmelig hvem som fortalte at loven er brutt: navnet, og alt som kan vise hvem det var.",
  },
  hangsOn: {
    en: "Having told the Labour Inspectorate, or telling it, that the law is broken at work. Nothing was read that ties it to a permit, to a report to the police, or to what the case is called.",
    nb: "Å ha fortalt, eller fortelle, Arbeidstilsynet at loven brytes på jobb. Ikke noe er lest som knytter det til tillatelse, til anmeldelse til politiet eller til hva saken kalles.",
  },
  endedBy: nothingEnds,
  toPerson: {
    has: {
      en: "The Labour Inspectorate must keep secret who told them",
      nb: "Arbeidstilsynet skal holde hemmelig hvem som fortalte",
    },
    name: {
      en: "secrecy about who told the Labour Inspectorate",
      nb: "hemmelighold av hvem som fortalte til Arbeidstilsynet",
    },
  },
  on: { abroad },
  cases: [
    {
      when: { abroad: "not-told" },
      gives: "holds",
      because: [duty, onlyWhoTold, othersUnread],
      todo: [beforeTelling, whenTelling],
      ask: [ifWitness],
    },
    {
      when: { abroad: "yes" },
      gives: "unsure",
      because: [
        duty,
        onlyWhoTold,
        othersUnread,
        say(
          "The person left Norway {0}. Whether it holds for whoever tells from abroad was not read.",
          "Personen reiste ut av Norge {0}. Om det gjelder for den som forteller fra utlandet, er ikke lest.",
          (p) => p.left,
        ),
      ],
      todo: [beforeTelling, whenTelling],
      ask: [
        ifWitness,
        {
          id: "source-abroad",
          to: "lawyer",
          words: {
            en: "Does the Labour Inspectorate keep secret who told it also where that person tells from abroad, and towards authorities in other countries?",
            nb: "Holder Arbeidstilsynet hemmelig hvem som fortalte også når den personen forteller fra utlandet, og overfor myndigheter i andre land?",
          },
        },
      ],
    },
  ],
  examples: `
    2026-06-01 | holds      | -          | -          | -          | nothing | it asks for nothing that must be told first
    2026-06-01 | holds      | -          | -          | -          | third-country, permit-revoked 2026-05-01 | nothing was read that ties it to a permit
    2026-06-01 | holds      | -          | -          | -          | police-report 257 2026-05-01, case-dropped 2026-05-20 | hangs neither on the police's case nor on its name
    2026-05-31 | holds      | -          | -          | -          | left-country 2026-06-01 | the day before the person left
    2026-06-01 | unsure     | -          | -          | -          | left-country 2026-06-01 | the day the person left: whether it holds abroad was not read
    2026-06-10 | holds      | -          | -          | -          | left-country 2026-06-01, entered-country 2026-06-10 | back again
  `,
});
