import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { doubts, expelledIf, permitDoubt } from "../../doubt.ts";
import { abroad, permit } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { renewalPending, revoked, stay } from "../../questions.ts";
import { askLawyer, askPerson, type Fact, rightOf, type Step } from "../../right.ts";
import { permitLengthUntold, permitOver, permitPending } from "../../sayings.ts";
import { who } from "../../who.ts";
import { onlyWhere, say, sayLost } from "../../words.ts";

/** "none" was answered; that there are is asked, and never taken. */
const children: Fact<"none" | "unknown"> = {
  values: ["none", "unknown"],
  of: ({ notSo }) => (notSo.includes("children") ? "none" : "unknown"),
};

const rule = say(
  "The children of somebody with a reflection period or a limited permit may be given a permit with the same limits.",
  "Barna til den som har refleksjonsperiode eller begrenset tillatelse, kan få en tillatelse med de samme begrensningene.",
);
const besideQuestion = say(
  "Anything that anybody has answered about children stands beside the question; it is not reckoned here.",
  "Hvis noen har svart om barn, står svaret ved spørsmålet; det er ikke regnet med her.",
);
const days = [(p: Picture) => p.permit.granted, (p: Picture) => p.permit.until] as const;
const own = [
  onlyWhere(
    say(
      "The person's own permit runs from {0} until {1}.",
      "Personens egen tillatelse løper fra {0} til {1}.",
      ...days,
    ),
    (p) => p.permit.told,
  ),
  onlyWhere(
    say(
      "The person's own permit runs from {0} until {1}, which is reckoned, not told: the decision itself says which day is its last.",
      "Personens egen tillatelse løper fra {0} til {1}, som er regnet ut, ikke fortalt: vedtaket selv sier hvilken dag som er den siste.",
      ...days,
    ),
    (p) => !p.permit.told,
  ),
];

const asked = askPerson(
  "children",
  "Are there children, here or elsewhere, or one on the way, whom this concerns? Is there a permit for them, or an application, and until which day? Nobody need answer; say first who will be told.",
  "Er det barn, her eller et annet sted, eller et på vei, som dette gjelder? Er det en tillatelse for dem, eller en søknad, og til hvilken dag? Ingen trenger å svare; si først hvem som får vite det.",
);
const how = askLawyer(
  "child-permit-how",
  "If there are children: how does one apply for them, and must it be done before the person's own permit runs out?",
  "Hvis det er barn: hvordan søker en for dem, og må det gjøres før personens egen tillatelse løper ut?",
);
const afterParents = askLawyer(
  "child-permit-after",
  "The person's own permit is over. If there are children: does a permit that they were given end with it, or on a day of its own?",
  "Personens egen tillatelse er over. Hvis det er barn: slutter en tillatelse som de har fått, samtidig, eller på sin egen dag?",
);
const parentAbroad = askLawyer(
  "child-permit-abroad",
  "The person has left Norway. If there are children who are still here: what can they have?",
  "Personen har reist ut av Norge. Hvis det er barn som fortsatt er her: hva kan de få?",
);
const tell: Step = {
  what: say(
    "If there are children: ask a lawyer first how a permit is applied for them too, and who will be told; only then tell the police when applying.",
    "Hvis det er barn: spør en advokat først hvordan en søker om tillatelse for dem også, og hvem som får vite det; si det først da til politiet når det søkes.",
  ),
  by: null,
  who: who.lawyer,
};
const apply: Step = {
  what: say(
    "If there are children: ask a lawyer first, and then apply for them while the person's own permit runs. Find the last day of their permit in the decision on it.",
    "Hvis det er barn: spør en advokat først, og søk så for dem mens personens egen tillatelse løper. Finn siste dag for deres tillatelse i vedtaket om den.",
  ),
  by: null,
  who: who.lawyer,
};
const endsIf = [
  say(
    "The last day in the children's own decision has passed.",
    "Siste dag i barnas eget vedtak er over.",
  ),
  say(
    "The person's own permit runs out or is revoked: the regulation does not say whether the children's ends with it (§ 8-3 (4)); UDI may set guidelines.",
    "Personens egen tillatelse løper ut eller trekkes tilbake: forskriften sier ikke om barnas slutter samtidig (§ 8-3 (4)); UDI kan gi retningslinjer.",
  ),
];
const secure = [
  {
    what: say(
      "While the person's own permit runs: ask a lawyer which other ground to stay the children may have.",
      "Mens personens egen tillatelse løper: spør en advokat hvilket annet grunnlag for opphold barna kan ha.",
    ),
    who: who.lawyer,
  },
];

export const right = rightOf({
  section: {
    id: "child-permit",
    law: "utlendingsforskriften",
    section: "§ 8-3 (4); utlendingsloven § 38",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: { en: "Permit for the person's children", nb: "Tillatelse for barna til personen" },
  gives: {
    en: "A permit for the person's children, with the same limits as the person's own.",
    nb: "Tillatelse for barna til personen, med de samme begrensningene som personens egen.",
  },
  hangsOn: {
    en: "Children, and the person's own reflection period or limited permit. It has the same limits.",
    nb: "Barn, og personens egen refleksjonsperiode eller begrensede tillatelse. Den har de samme begrensningene.",
  },
  endedBy: {
    en: "Its last day, which stands in the children's own decision. The regulation does not say whether it ends with the person's own permit (§ 8-3 (4)); UDI may set guidelines.",
    nb: "Siste dag, som står i barnas eget vedtak. Forskriften sier ikke om den slutter samtidig med personens egen tillatelse (§ 8-3 (4)); UDI kan gi retningslinjer.",
  },
  toPerson: {
    name: { en: "a permit for your children", nb: "tillatelse for barna dine" },
    isPermit: true,
  },
  on: { children, permit, abroad, doubt: permitDoubt },
  cases: [
    ...doubts.map(
      ({ doubt, isLengthTold, isExpelled, asks }) =>
        ({
          when: { children: "unknown", permit: "running", doubt },
          gives: "unsure",
          because: [
            rule,
            ...(isLengthTold ? own : [permitLengthUntold]),
            ...expelledIf(isExpelled),
            besideQuestion,
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
            sayLost(
              "The person left the country {0}, which may lead to the permit's being revoked.",
              "Personen reiste ut {0}, og det kan føre til at tillatelsen trekkes tilbake.",
              (p) => p.left,
            ),
            ...expelledIf(isExpelled),
            besideQuestion,
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
          because: [rule, ...permitPending, ...expelledIf(isExpelled), besideQuestion],
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
          "The regulation does not say whether a permit that the children were given ends with it (§ 8-3 (4)): the decision on theirs says its last day.",
          "Forskriften sier ikke om en tillatelse som barna har fått, slutter samtidig (§ 8-3 (4)): vedtaket om den sier siste dag.",
        ),
        besideQuestion,
      ],
      ask: [asked, afterParents],
    },
    {
      when: { children: "unknown", permit: "none", abroad: "not-told" },
      gives: "unsure",
      because: [
        rule,
        say(
          "No such permit of the person's own is known.",
          "Det er ikke kjent at personen selv har en slik tillatelse.",
        ),
        besideQuestion,
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
          "The person left Norway {0}, and no such permit of theirs is known. The regulation does not say what children who are still here can have. A child may be given a permit on strong humanitarian grounds on less than an adult must show, with the child's best interests as a basic consideration (Immigration Act § 38 (3)); UDI judges it.",
          "Personen reiste ut av Norge {0}, og det er ikke kjent at personen har en slik tillatelse. Forskriften sier ikke hva barn som fortsatt er her, kan få. Et barn kan få opphold på grunn av sterke menneskelige hensyn selv om det ikke er så alvorlig som det må være for en voksen, med barnets beste som et grunnleggende hensyn (utlendingsloven § 38 (3)); UDI vurderer det.",
          (p) => p.left,
        ),
        besideQuestion,
      ],
      ask: [asked, parentAbroad],
    },
    {
      when: { children: "none" },
      gives: "no",
      because: [
        rule,
        say(
          "It is written down that there are no children whom this concerns. Should a child come or be born, look again while the person's own permit runs.",
          "Det er skrevet ned at det ikke er barn som dette gjelder. Hvis et barn kommer eller blir født, se på det på nytt mens personens egen tillatelse løper.",
        ),
      ],
    },
  ],
  examples: `
    2026-06-01 | unsure     | -          | -          | -          | reflection-permit-granted 2026-05-01 | the person's own permit runs; whether there are children is asked, and no day of theirs is reckoned
    2026-06-01 | unsure     | -          | -          | -          | limited-permit-granted 2026-05-01 | a limited permit without a told last day: that is asked too
    2026-06-01 | unsure     | -          | -          | -          | limited-permit-granted 2026-05-01 to 2026-12-01, expulsion-decided 2026-05-20 | an expulsion was decided since
    2026-06-01 | unsure     | -          | -          | -          | reflection-permit-granted 2026-05-01, left-country 2026-05-20 | the person left
    2026-06-01 | unsure     | -          | -          | -          | limited-permit-granted 2026-01-01 to 2026-05-31, done limited-permit 2026-04-30 on 2026-04-20 | the person's own is over, and its renewal was applied for
    2026-05-31 | unsure     | -          | -          | -          | reflection-permit-granted 2025-11-30 | the day after the person's own last: whether the children's ends with it is asked: the regulation does not say
    2026-06-01 | unsure     | -          | -          | -          | reflection-permit-granted 2026-05-01, permit-revoked 2026-05-20 | revoked: the same
    2026-06-01 | unsure     | -          | -          | -          | nothing | no permit of the person's own is known
    2026-06-01 | unsure     | -          | -          | -          | left-country 2026-05-01 | the person is abroad; children may be here
  `,
});
