import { always, read } from "../../pay/sections/section.ts";
import { doubtOf, doubts, expelledIf } from "../doubt.ts";
import { abroad, permit } from "../facts.ts";
import { renewalPending, revoked, stay } from "../questions.ts";
import { type Fact, type Question, rightOf, type Step } from "../right.ts";
import { who } from "../who.ts";
import { permitLengthUntold, permitOver, permitPending, say } from "../words.ts";

/** "none" where it was answered that there are none; that there are is asked, and never taken. */
const children: Fact<"none" | "unknown"> = {
  values: ["none", "unknown"],
  of: ({ notSo }) => (notSo.includes("children") ? "none" : "unknown"),
};

const rule = say(
  "The children of somebody with a reflection period or a limited permit may be given a permit with the same limits.",
  "Barna til den som har refleksjonsperiode eller begrenset tillatelse, kan få en tillatelse med de samme begrensningene.",
);
const notKnown = say(
  "Whether the person has children here is not known.",
  "Om personen har barn her, er ikke kjent.",
);
const parents = say(
  "The parent's permit runs from {0} until {1}.",
  "Forelderens tillatelse løper fra {0} til {1}.",
  (p) => p.permit.granted,
  (p) => p.permit.until,
);

const asked: Question = {
  id: "children",
  to: "person",
  words: {
    en: "Has the person come to Norway with children, or had a child here? Is there a permit for them, or an application, and until which day?",
    nb: "Har personen kommet til Norge med barn, eller fått barn her? Er det en tillatelse for dem, eller en søknad, og til hvilken dag?",
  },
};
const how: Question = {
  id: "child-permit-how",
  to: "lawyer",
  words: {
    en: "If there are children: how does one apply for them, and must it be done before the parent's permit runs out?",
    nb: "Hvis det er barn: hvordan søker en for dem, og må det gjøres før forelderens tillatelse løper ut?",
  },
};
const afterParents: Question = {
  id: "child-permit-after",
  to: "lawyer",
  words: {
    en: "The parent's permit is over. If there are children: does a permit that they were given end with it, or on a day of its own?",
    nb: "Forelderens tillatelse er over. Hvis det er barn: slutter en tillatelse som de har fått, samtidig, eller på sin egen dag?",
  },
};
const parentAbroad: Question = {
  id: "child-permit-abroad",
  to: "lawyer",
  words: {
    en: "The person has left Norway. If there are children who are still here: what can they have?",
    nb: "Personen har reist ut av Norge. Hvis det er barn som fortsatt er her: hva kan de få?",
  },
};
const tell: Step = {
  what: say(
    "If there are children: tell the police when applying, and ask how a permit is applied for them too.",
    "Hvis det er barn: si det til politiet når det søkes, og spør hvordan en søker om tillatelse for dem også.",
  ),
  by: null,
  who: who.coordinator,
};
const apply: Step = {
  what: say(
    "If there are children: apply for them while the parent's permit runs, and find the last day of their own permit in the decision.",
    "Hvis det er barn: søk for dem mens forelderens tillatelse løper, og finn siste dag for deres egen tillatelse i vedtaket.",
  ),
  by: null,
  who: who.coordinator,
};
const endsIf = [
  say(
    "The last day in the children's own decision has passed.",
    "Siste dag i barnas eget vedtak er over.",
  ),
  say(
    "The parent's permit runs out or is revoked: whether the children's ends with it was not read.",
    "Forelderens tillatelse løper ut eller trekkes tilbake: om barnas slutter samtidig, er ikke lest.",
  ),
];
const secure = [
  {
    what: say(
      "While the parent's permit runs: ask a lawyer which other ground to stay the children may have.",
      "Mens forelderens tillatelse løper: spør en advokat hvilket annet grunnlag for opphold barna kan ha.",
    ),
    who: who.lawyer,
  },
];

export const right = rightOf({
  section: {
    id: "child-permit",
    law: "utlendingsforskriften",
    section: "§ 8-3 (4)",
    read,
    inForce: always,
  },
  title: { en: "Permit for the person's children", nb: "Tillatelse for barna til personen" },
  hangsOn: {
    en: "Children, and the parent's reflection period or limited permit. It has the same limits.",
    nb: "Barn, og forelderens refleksjonsperiode eller begrensede tillatelse. Den har de samme begrensningene.",
  },
  endedBy: {
    en: "Its last day, which stands in the children's own decision. Whether it ends with the parent's permit was not read.",
    nb: "Siste dag, som står i barnas eget vedtak. Om den slutter samtidig med forelderens tillatelse, er ikke lest.",
  },
  on: { children, permit, abroad, doubt: doubtOf((p) => p.permit) },
  cases: [
    ...doubts.map(
      ({ doubt, isLengthTold, isExpelled, asks }) =>
        ({
          when: { children: "unknown", permit: "running", doubt },
          gives: "unsure",
          because: [
            rule,
            isLengthTold ? parents : permitLengthUntold,
            ...expelledIf(isExpelled),
            notKnown,
          ],
          endsIf,
          secure,
          todo: [apply],
          ask: [asked, how, ...asks],
        }) as const,
    ),
    ...doubts.map(
      ({ doubt, isLengthTold, isExpelled, asks }) =>
        ({
          when: { children: "unknown", permit: "left", doubt },
          gives: "unsure",
          because: [
            rule,
            ...(isLengthTold ? [] : [permitLengthUntold]),
            say(
              "The person left the country {0}, which may lead to the permit's being revoked.",
              "Personen reiste ut {0}, og det kan føre til at tillatelsen trekkes tilbake.",
              (p) => p.left,
            ),
            ...expelledIf(isExpelled),
            notKnown,
          ],
          endsIf,
          ask: [asked, revoked, ...asks],
        }) as const,
    ),
    ...doubts.map(
      ({ doubt, isExpelled, asks }) =>
        ({
          when: { children: "unknown", permit: "pending", doubt },
          gives: "unsure",
          because: [rule, ...permitPending, ...expelledIf(isExpelled), notKnown],
          ask: [asked, renewalPending, ...asks],
        }) as const,
    ),
    {
      when: { children: "unknown", permit: ["over", "revoked"] },
      gives: "unsure",
      because: [
        rule,
        ...permitOver,
        say(
          "Whether a permit that the children were given ends with it was not read.",
          "Om en tillatelse som barna har fått, slutter samtidig, er ikke lest.",
        ),
        notKnown,
      ],
      ask: [asked, afterParents],
    },
    {
      when: { children: "unknown", permit: "none", abroad: "not-told" },
      gives: "unsure",
      because: [
        rule,
        say(
          "No such permit of the parent is known.",
          "Det er ikke kjent at forelderen har en slik tillatelse.",
        ),
        notKnown,
      ],
      todo: [tell],
      ask: [asked, stay],
    },
    {
      when: { children: "unknown", permit: "none", abroad: "yes" },
      gives: "unsure",
      because: [
        rule,
        say(
          "The person left Norway {0}, and no such permit of theirs is known. What children who are still here can have was not read.",
          "Personen reiste ut av Norge {0}, og det er ikke kjent at personen har en slik tillatelse. Hva barn som fortsatt er her, kan få, er ikke lest.",
          (p) => p.left,
        ),
        notKnown,
      ],
      ask: [asked, parentAbroad],
    },
    {
      when: { children: "none" },
      gives: "no",
      because: [
        rule,
        say(
          "It is written down that the person has not come with children, and has had none here.",
          "Det er skrevet ned at personen ikke har kommet med barn, og ikke har fått barn her.",
        ),
      ],
    },
  ],
});
