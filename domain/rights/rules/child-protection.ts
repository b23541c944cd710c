import { asDay } from "../../pay/calendar.ts";
import { read } from "../../pay/sections/section.ts";
import { abroad, age } from "../facts.ts";
import type { Picture } from "../picture.ts";
import { underEighteen } from "../questions.ts";
import { type Fact, rightOf } from "../right.ts";
import { who } from "../who.ts";
import { say } from "../words.ts";

const rule = say(
  "Where a child may be exploited in trafficking, the child welfare service can decide at once for two weeks (§ 4-5), and then on an institution for six weeks at a time and six months at most (§ 6-6).",
  "Der et barn kan bli utnyttet i menneskehandel, kan barnevernet bestemme med en gang for to uker (akuttvedtak, § 4-5), og så en institusjon i seks uker om gangen og høyst seks måneder (§ 6-6).",
);
const duty = say(
  "With reason to believe it, whoever works for a public body, in health care or for the public must notify at once, whatever their secrecy (§ 13-2); from 1 January 2026 also where the child will be exploited. Others may.",
  "Den som jobber i forvaltningen, i helsetjenesten eller på oppdrag for det offentlige, må med grunn til å tro det melde fra med en gang, uansett taushetsplikt (§ 13-2); fra 1. januar 2026 også der barnet vil bli utnyttet. Andre kan.",
);
/** Where the person is a child, or what is told leaves it open. */
const notifyAtOnce = {
  what: say(
    "Notify the child welfare service at once (§ 13-2), at any hour. It confirms to whoever notified within three weeks (§ 13-3).",
    "Meld fra til barneverntjenesten med en gang (§ 13-2), når som helst på døgnet. Den bekrefter til den som meldte, innen tre uker (§ 13-3).",
  ),
  by: null,
  who: who.coordinator,
  atOnce: { step: "notify-child-welfare", since: null },
} as const;
const notify = {
  what: say(
    "If the person may be under eighteen: notify the child welfare service (§ 13-2), at any hour. It confirms to whoever notified within three weeks (§ 13-3).",
    "Hvis personen kan være under atten: meld fra til barneverntjenesten (§ 13-2), når som helst på døgnet. Den bekrefter til den som meldte, innen tre uker (§ 13-3).",
  ),
  by: null,
  who: who.coordinator,
};
/** A birthday to come that is told beside that the person is an adult: they may be a child. */
const birthday: Fact<"to-come" | "not-told"> = {
  values: ["to-come", "not-told"],
  of: ({ eighteen, asOf }) => (eighteen > asOf ? "to-come" : "not-told"),
};
/** The last day as a child. */
const lastDay = (p: Picture): number => p.eighteen - 1;

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
    section: "§§ 4-5, 6-6, 13-2, 13-3",
    read,
    inForce: { from: asDay("2023-01-01"), until: null },
  },
  title: { en: "Protection as a child", nb: "Vern som barn" },
  gives: {
    en: "That the child welfare service can decide to protect the child: at once for two weeks, and then in an institution, for six weeks at a time and six months at most.",
    nb: "At barnevernet kan bestemme at barnet skal vernes: med en gang for to uker, og så på en institusjon, i seks uker om gangen og høyst seks måneder.",
  },
  hangsOn: {
    en: "Being under eighteen, and reason to believe that one may be exploited. In doubt about age, treated as a child.",
    nb: "Å være under atten år, og grunn til å tro at en kan bli utnyttet. Ved tvil om alder, behandles som barn.",
  },
  endedBy: { en: "The eighteenth birthday.", nb: "Attenårsdagen." },
  on: { age, abroad, birthday },
  cases: [
    {
      when: { age: "child", abroad: "not-told" },
      gives: "holds",
      until: lastDay,
      because: [rule, duty],
      endsIf: [say("The person turns eighteen.", "Personen fyller atten.")],
      secure,
      todo: [notifyAtOnce],
    },
    {
      when: { age: "child", abroad: "yes" },
      gives: "unsure",
      until: lastDay,
      because: [
        rule,
        duty,
        say(
          "The person left Norway {0}. Whether it reaches a child who is abroad was not read.",
          "Personen reiste ut av Norge {0}. Om det rekker til et barn som er i utlandet, er ikke lest.",
          (p) => p.left,
        ),
      ],
      todo: [notifyAtOnce],
      ask: [
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
    ...(["to-come", "not-told"] as const).map((told) => ({
      when: { age: "unknown", birthday: told } as const,
      gives: "unsure" as const,
      until: lastDay,
      because: [
        rule,
        duty,
        say(
          "The age is not known. Whoever may be under eighteen is treated as a child until the age is known.",
          "Alderen er ikke kjent. Den som kan være under atten, behandles som barn til alderen er kjent.",
        ),
      ],
      todo: [told === "to-come" ? notifyAtOnce : notify],
      ask: [underEighteen],
    })),
    {
      when: { age: "turned" },
      gives: "ended",
      until: lastDay,
      because: [
        rule,
        say("The person turned eighteen {0}.", "Personen fylte atten {0}.", (p) => p.eighteen),
      ],
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
});
