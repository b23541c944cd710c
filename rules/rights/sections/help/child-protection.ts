import { day } from "../../../../domain/time/day.ts";
import {
  awaitConfirmed,
  beforeBirthday,
  lookIntoAge,
  notify,
  notifyAtOnce,
  seeConfirmed,
  seeConfirmedOfChild,
  settleAge,
} from "../../child-steps.ts";
import { abroad, age, isAgeInDoubt, isBirthdayDoubted } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { underEighteen } from "../../questions.ts";
import { askLawyer, askPerson, type Fact, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { say } from "../../words.ts";

const rule = say(
  "Where a child may be exploited in trafficking, the child welfare service can decide at once for two weeks (§ 4-5), and then on an institution for six weeks at a time and six months at most (§ 6-6).",
  "Der et barn kan bli utnyttet i menneskehandel, kan barnevernet bestemme med en gang for to uker (akuttvedtak, § 4-5), og så en institusjon i seks uker om gangen og høyst seks måneder (§ 6-6).",
);
const duty = say(
  "With reason to believe it, whoever works for a public body, in health care or for the public must notify at once, whatever their secrecy (§ 13-2); from 1 January 2026 also where the child will be exploited. Others may.",
  "Den som jobber i forvaltningen, i helsetjenesten eller på oppdrag for det offentlige, må med grunn til å tro det melde fra med en gang, uansett taushetsplikt (§ 13-2); fra 1. januar 2026 også der barnet vil bli utnyttet. Andre kan.",
);
const beforeEighteen = askLawyer(
  "before-eighteen",
  "What must be applied for before the person turns eighteen: help from the child welfare service after that day, a permit to stay, help from a guardian or representative? What ends on that day, and what can go on?",
  "Hva må det søkes om før personen fyller atten: hjelp fra barnevernet etter den dagen, tillatelse til å være her, hjelp fra verge eller representant? Hva slutter den dagen, og hva kan fortsette?",
);
/** Why the age is not known. */
const doubt: Fact<"to-come" | "doubted" | "answered" | "not-told"> = {
  values: ["to-come", "doubted", "answered", "not-told"],
  of: (p) => {
    if (p.eighteen > p.asOf) {
      return "to-come";
    }
    if (isBirthdayDoubted(p)) {
      return "doubted";
    }
    return p.person.ageAnswered !== undefined && isAgeInDoubt(p) ? "answered" : "not-told";
  },
};
const turned = (p: Picture) => p.eighteen;
const lastDay = (p: Picture): number => p.eighteen - 1;
const treatedAsChild = say(
  "The age is not known. Whoever may be under eighteen is treated as a child until the age is known.",
  "Alderen er ikke kjent. Den som kan være under atten, behandles som barn til alderen er kjent.",
);
const birthdayDoubted = askPerson(
  "birthday-doubted",
  "It is written down that the person has turned eighteen, and also that the person is or may be under eighteen. Where does the day come from: papers that somebody else had made? Who looks into the age?",
  "Det er skrevet ned at personen har fylt atten, og også at personen er eller kan være under atten. Hvor kommer dagen fra: papirer som noen andre har laget? Hvem undersøker alderen?",
);

const secure = [
  {
    what: say(
      "In good time: ask the child welfare service what it does after, and who takes over.",
      "I god tid: spør barneverntjenesten hva den gjør etterpå, og hvem som tar over.",
    ),
    who: who.coordinator,
  },
];

export const right = rightOf({
  section: {
    id: "child-protection",
    law: "barnevernsloven",
    section: "§§ 1-2, 3-6, 4-5, 6-6, 13-2, 13-3",
    read: day("2026-12-01"),
    inForce: { from: day("2023-01-01"), until: null },
  },
  title: { en: "Protection as a child", nb: "Vern som barn" },
  deadline: {
    en: "what must be ready before the eighteenth birthday",
    nb: "det som må være klart før attenårsdagen",
  },
  gives: {
    en: "That the child welfare service can decide to protect the child: at once for two weeks, and then in an institution, for six weeks at a time and six months at most.",
    nb: "At barnevernet kan bestemme at barnet skal vernes: med en gang for to uker, og så på en institusjon, i seks uker om gangen og høyst seks måneder.",
  },
  hangsOn: {
    en: "Being under eighteen, and reason to believe that one may be exploited. In doubt about age, treated as a child.",
    nb: "Å være under atten år, og grunn til å tro at en kan bli utnyttet. Ved tvil om alder, behandles som barn.",
  },
  endedBy: { en: "The eighteenth birthday.", nb: "Attenårsdagen." },
  toPerson: {
    has: {
      en: "Protection from the child welfare service until you turn 18",
      nb: "Vern fra barneverntjenesten til du fyller 18",
    },
    name: { en: "protection from the child welfare service", nb: "vern fra barneverntjenesten" },
  },
  on: { age, abroad, doubt },
  cases: [
    {
      when: { age: "child", abroad: "not-told" },
      gives: "holds",
      until: lastDay,
      because: [rule, duty],
      endsIf: [say("The person turns eighteen.", "Personen fyller atten.")],
      secure,
      todo: [notifyAtOnce, awaitConfirmed, seeConfirmed, beforeBirthday],
      ask: [beforeEighteen],
    },
    {
      when: { age: "child", abroad: "yes" },
      gives: "unsure",
      until: lastDay,
      because: [
        rule,
        duty,
        say(
          "The person left Norway {0}. For a child who lives in Norway and is in another state, a care order can be made, and a stay in an institution decided (§ 6-2); measures of help too, where the parents are in Norway (§ 1-2). Where a child lives, and what another state accepts, the child welfare service and the tribunal judge.",
          "Personen reiste ut av Norge {0}. For et barn som har vanlig bosted i Norge og er i en annen stat, kan det treffes vedtak om omsorgsovertakelse og om opphold i institusjon (§ 6-2); om hjelpetiltak også, når foreldrene er i Norge (§ 1-2). Hvor barnet har vanlig bosted, og hva den andre staten godtar, vurderer barneverntjenesten og nemnda.",
          (p) => p.left,
        ),
      ],
      todo: [notifyAtOnce, awaitConfirmed, seeConfirmed, beforeBirthday],
      ask: [
        beforeEighteen,
        {
          id: "child-abroad",
          to: "lawyer",
          words: {
            en: "What can the child welfare service here do for a child who is abroad, and who can there?",
            nb: "Hva kan barneverntjenesten her gjøre for et barn som er i utlandet, og hvem kan gjøre noe der?",
          },
        },
      ],
    },
    {
      when: { age: "unknown", doubt: "to-come" },
      gives: "unsure",
      until: lastDay,
      because: [rule, duty, treatedAsChild],
      todo: [notifyAtOnce, awaitConfirmed, seeConfirmed, lookIntoAge, beforeBirthday],
      ask: [underEighteen, beforeEighteen],
    },
    {
      when: { age: "unknown", doubt: "answered" },
      gives: "unsure",
      because: [rule, duty, treatedAsChild],
      todo: [notifyAtOnce, awaitConfirmed, seeConfirmed, lookIntoAge],
      ask: [underEighteen],
    },
    {
      when: { age: "unknown", doubt: "not-told" },
      gives: "unsure",
      because: [rule, duty, treatedAsChild],
      todo: [notify],
      ask: [underEighteen],
    },
    {
      when: { age: "unknown", doubt: "doubted" },
      gives: "unsure",
      because: [
        ...[rule, duty],
        say(
          "It is written down that the person turned eighteen {0}, and also that the person is or may be under eighteen. Papers can be false.",
          "Det er skrevet ned at personen fylte atten {0}, og også at personen er eller kan være under atten. Papirer kan være falske.",
          turned,
        ),
        treatedAsChild,
      ],
      todo: [notifyAtOnce, awaitConfirmed, seeConfirmed, settleAge],
      ask: [birthdayDoubted, underEighteen],
    },
    {
      when: { age: "turned" },
      gives: "ended",
      until: lastDay,
      because: [rule, say("The person turned eighteen {0}.", "Personen fylte atten {0}.", turned)],
      todo: [awaitConfirmed, seeConfirmedOfChild],
    },
    {
      when: { age: "adult" },
      gives: "no",
      because: [
        rule,
        say(
          "It is noted that the person is eighteen or over.",
          "Det er skrevet ned at personen er atten år eller mer.",
        ),
      ],
    },
  ],
  examples: `
    2026-06-01 | holds      | -          | -          | -          | a child | under eighteen
    2026-06-01 | unsure     | -          | -          | -          | nothing | not known: a question, and treated as a child
    2026-06-01 | unsure     | -          | -          | -          | a child, left-country 2026-05-01 | a child who is abroad: a lawyer's question
    2026-06-01 | not held   | -          | -          | -          | an adult | told to be an adult
    2026-06-30 | holds      | -          | 2026-06-30 | 2026-06-30 | a child, turns-eighteen 2026-07-01 | the day before the birthday, by which it is agreed what comes after
    2026-07-01 | ended      | -          | 2026-06-30 | -          | a child, turns-eighteen 2026-07-01 | on the birthday
    2026-06-01 | unsure     | -          | 2026-06-30 | 2026-06-30 | an adult, turns-eighteen 2026-07-01 | told both: not known, and treated as a child
    2026-07-02 | ended      | -          | 2026-06-30 | -          | a child as of 2026-06-30, turns-eighteen 2026-07-01 | answered before the birthday: it agrees
    2026-07-02 | unsure     | -          | -          | -          | a child as of 2026-07-01, turns-eighteen 2026-07-01 | answered on the birthday: false papers? Treated as a child
    2026-11-28 | unsure     | -          | -          | -          | of unknown age as of 2026-11-20, turns-eighteen 2026-05-02 | in doubt after the birthday: treated as a child
    2026-11-28 | ended      | -          | 2026-05-01 | -          | an adult as of 2026-11-20, turns-eighteen 2026-05-02 | the answer agrees with the day
    2022-12-31 | unsure     | -          | -          | -          | a child | the day before the act
  `,
});
