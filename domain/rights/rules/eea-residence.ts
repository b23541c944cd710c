import { addMonths } from "../../pay/calendar.ts";
import { always, read } from "../../pay/sections/section.ts";
import { abroad, origin } from "../facts.ts";
import type { Picture } from "../picture.ts";
import { originAsked } from "../questions.ts";
import { type Fact, type Question, rightOf } from "../right.ts";
import { who } from "../who.ts";
import { leftNorway, say } from "../words.ts";

const rule = say(
  "An EEA citizen may stay three months, six while looking for work, and longer with a reason that the law accepts (a ground to stay) and registration.",
  "En EØS-borger kan oppholde seg i tre måneder, seks som arbeidssøker, og lenger med en grunn som loven godtar (oppholdsgrunnlag), og registrering.",
);

const firstMonths = 3;
const lastDay = (p: Picture) => addMonths(p.entered, firstMonths);
/** Three months are for everyone from the EEA; what comes after hangs on more than that. */
const time: Fact<"within" | "after" | "not-told"> = {
  values: ["within", "after", "not-told"],
  of: (p) => {
    if (Number.isNaN(p.entered)) {
      return "not-told";
    }
    return p.asOf <= lastDay(p) ? "within" : "after";
  },
};
const ground: Question = {
  id: "eea-ground",
  to: "person",
  words: {
    en: "Which day did the person come to Norway, and is there work, looking for work, or another ground to stay?",
    nb: "Hvilken dag kom personen til Norge, og er det arbeid, søker personen arbeid, eller er det annet oppholdsgrunnlag?",
  },
};
const register = {
  what: say(
    "Find out whether to register, and by which day; the day was not read.",
    "Finn ut om personen må registrere seg, og innen hvilken dag; dagen er ikke lest.",
  ),
  by: null,
  who: who.coordinator,
};

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
    en: "Three months, or six while looking for work, without a ground to stay; or leaving Norway.",
    nb: "Tre måneder, eller seks som arbeidssøker, uten oppholdsgrunnlag; eller å reise ut av Norge.",
  },
  on: { origin, time, abroad },
  cases: [
    {
      when: { origin: "EEA", time: "within", abroad: "not-told" },
      gives: "holds",
      from: (p) => p.entered,
      until: lastDay,
      because: [rule, say("Came to Norway {0}.", "Kom til Norge {0}.", (p) => p.entered)],
      endsIf: [
        say(
          "The months pass without work, another ground to stay, or registration.",
          "Månedene går uten arbeid, annet oppholdsgrunnlag eller registrering.",
        ),
      ],
      todo: [register],
    },
    {
      when: { origin: "EEA", time: "after", abroad: "not-told" },
      gives: "unsure",
      from: (p) => p.entered,
      because: [
        rule,
        say(
          "The three months were over {0}. Whether there is a ground to stay now is not known.",
          "De tre månedene var over {0}. Om det er oppholdsgrunnlag nå, er ikke kjent.",
          lastDay,
        ),
      ],
      todo: [register],
      ask: [ground],
    },
    {
      when: { origin: "EEA", time: "not-told", abroad: "not-told" },
      gives: "unsure",
      because: [
        rule,
        say(
          "Which day the person came to Norway is not known.",
          "Hvilken dag personen kom til Norge, er ikke kjent.",
        ),
      ],
      todo: [register],
      ask: [ground],
    },
    {
      when: { origin: "EEA", abroad: "yes" },
      gives: "ended",
      until: (p) => p.left,
      because: [leftNorway, rule],
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
