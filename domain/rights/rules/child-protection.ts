import { asDay } from "../../pay/calendar.ts";
import { read } from "../../pay/sections/section.ts";
import { abroad, age } from "../facts.ts";
import { underEighteen } from "../questions.ts";
import { rightOf } from "../right.ts";
import { who } from "../who.ts";
import { say } from "../words.ts";

const rule = say(
  "A child who is exploited, and from 1 January 2026 one who will be too, has the child welfare service: a decision at once for two weeks (§ 4-5), then a place to stay for six weeks at a time and six months at most (§ 6-6).",
  "Et barn som blir utnyttet, og fra 1. januar 2026 også et barn som vil bli det, har barnevernet: et vedtak med en gang for to uker (akuttvedtak, § 4-5), så et sted å være i seks uker om gangen og høyst seks måneder (§ 6-6).",
);
const notify = {
  what: say(
    "Notify the child welfare service (§ 13-2), at any hour.",
    "Meld fra til barneverntjenesten (§ 13-2), når som helst på døgnet.",
  ),
  by: null,
  who: who.coordinator,
};

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
    section: "§§ 4-5, 6-6, 13-2",
    read,
    inForce: { from: asDay("2023-01-01"), until: null },
  },
  title: { en: "Protection as a child", nb: "Vern som barn" },
  hangsOn: {
    en: "Being under eighteen. In doubt, treated as a child.",
    nb: "Å være under atten år. Ved tvil, behandles som barn.",
  },
  endedBy: { en: "The eighteenth birthday.", nb: "Attenårsdagen." },
  on: { age, abroad },
  cases: [
    {
      when: { age: "child", abroad: "not-told" },
      gives: "holds",
      until: (p) => p.eighteen,
      because: [rule],
      endsIf: [say("The person turns eighteen.", "Personen fyller atten.")],
      secure,
      todo: [notify],
    },
    {
      when: { age: "child", abroad: "yes" },
      gives: "unsure",
      until: (p) => p.eighteen,
      because: [
        rule,
        say(
          "The person left Norway {0}. Whether it reaches a child who is abroad was not read.",
          "Personen reiste ut av Norge {0}. Om det rekker til et barn som er i utlandet, er ikke lest.",
          (p) => p.left,
        ),
      ],
      todo: [notify],
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
    {
      when: { age: "unknown" },
      gives: "unsure",
      until: (p) => p.eighteen,
      because: [
        rule,
        say(
          "The age is not known. Whoever may be under eighteen is treated as a child until the age is known.",
          "Alderen er ikke kjent. Den som kan være under atten, behandles som barn til alderen er kjent.",
        ),
      ],
      todo: [notify],
      ask: [underEighteen],
    },
    {
      when: { age: "turned" },
      gives: "ended",
      until: (p) => p.eighteen,
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
