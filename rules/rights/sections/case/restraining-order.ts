import { dayText } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, askPerson, type Fact, rightOf, type Todo } from "../../right.ts";
import { who } from "../../who.ts";
import { lineOf, type StepWords, say, sayLost } from "../../words.ts";

const order: Fact<"none" | "feared" | "runs" | "no-day" | "over" | "refused"> = {
  values: ["none", "feared", "runs", "no-day", "over", "refused"],
  of: ({ order: { granted, until, told, refused }, threats, asOf }) => {
    if (refused > granted || (Number.isNaN(granted) && !Number.isNaN(refused))) {
      return "refused";
    }
    if (!Number.isNaN(granted)) {
      const running = told ? "runs" : "no-day";
      return asOf <= until ? running : "over";
    }
    return threats.length > 0 ? "feared" : "none";
  },
};

const rule = say(
  "The prosecuting authority may forbid somebody to be in a place, or to follow, visit or in any way contact another, where there is reason to believe that they would else commit an offence against the person, follow them or disturb their peace. It is enough that the one to be protected asks; the words ask for no report (§ 222 a (1), (2)).",
  "Påtalemyndigheten kan forby noen å være på et sted, eller å forfølge, besøke eller på annen måte kontakte en annen, når det er grunn til å tro at de ellers vil gjøre noe straffbart mot personen, forfølge eller krenke freden. Det er nok at den som skal beskyttes, ber om det; ordene krever ingen anmeldelse (§ 222 a (1), (2)).",
);
const howLong = say(
  "For a set time, at most a year at a time; out of one's own home at most three months at a time (§ 222 a (4)).",
  "For en bestemt tid, høyst ett år av gangen; i eget hjem høyst tre måneder av gangen (§ 222 a (4)).",
);
const papers = say(
  "The decision is in writing, with a copy to the one it protects; a refusal tells of the right to bring it before the court (§ 222 a (5)).",
  "Beslutningen er skriftlig, med kopi til den den beskytter; et avslag forteller om retten til å bringe det inn for retten (§ 222 a (5)).",
);
const lawyerPaid = say(
  "When an order out of somebody's own home, with electronic control, or for violence in close relations (§ 282) is brought before the court, the one it protects has a right to a lawyer (§ 107 a (4)).",
  "Når et forbud i noens eget hjem, med elektronisk kontroll, eller for mishandling i nære relasjoner (§ 282) bringes inn for retten, har den det skal beskytte, rett til advokat (§ 107 a (4)).",
);
const granted = (p: Picture) => p.order.granted;
const until = (p: Picture) => p.order.until;

const askPolice = {
  what: say(
    "Ask a lawyer to have a restraining order from the police, if the person agrees, with what happened and when. Plan safety first: the other one is told of it.",
    "Be en advokat få besøksforbud hos politiet, hvis personen er enig, med hva som skjedde og når. Planlegg tryggheten først: den andre får vite om det.",
  ),
  by: null,
  who: who.coordinator,
};
const words: Readonly<Record<"anew" | "findDay", StepWords>> = {
  anew: {
    you: {
      en: "If you still need the restraining order (besøksforbud), ask the police for a new one before this date.",
      nb: "Trenger du fortsatt besøksforbudet, be politiet om et nytt før denne datoen.",
    },
    en: "If it is still needed, and the person agrees: have a lawyer ask for a new restraining order in good time before this day, the last of the one of {0}.",
    nb: "Hvis det fortsatt trengs, og personen er enig: la en advokat be om et nytt besøksforbud i god tid før denne dagen, den siste for det fra {0}.",
  },
  findDay: {
    en: "Find the last day in the decision of {0}, and write it down. It is {1} at the latest, and {2} at the latest where it is of the other one's own home.",
    nb: "Finn siste dag i beslutningen fra {0}, og skriv den ned. Den er senest {1}, og senest {2} hvis det gjelder den andres eget hjem.",
  },
};
const anew = ({ order: { granted: from, until: last } }: Picture): readonly Todo[] => [
  { what: lineOf(words.anew, from), by: dayText(last), who: who.lawyer, named: true },
];
const findDay = ({ order: { granted: from, until: last, ownHome } }: Picture): readonly Todo[] => [
  { what: lineOf(words.findDay, from, last, ownHome), by: null, who: who.coordinator },
];
const lastDay = askPerson(
  "restraining-order-last-day",
  "Which last day does the decision on the restraining order name?",
  "Hvilken siste dag står i beslutningen om besøksforbud?",
);
const courtWhen = askLawyer(
  "restraining-order-court",
  "A refusal of a restraining order can be brought before the court, and § 222 a names no last day for it. By when must it be done?",
  "Et avslag på besøksforbud kan bringes inn for retten, og § 222 a nevner ingen siste dag for det. Når må det gjøres?",
);

export const right = rightOf({
  section: {
    id: "restraining-order",
    law: "straffeprosessloven",
    section: "§§ 222 a, 107 a (4)",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: { en: "Restraining order (besøksforbud)", nb: "Besøksforbud" },
  deadline: { en: "a new restraining order (besøksforbud)", nb: "nytt besøksforbud" },
  gives: {
    en: "That somebody is forbidden to be in a place, or to follow, visit or contact the person, for up to a year at a time.",
    nb: "At noen får forbud mot å være på et sted, eller å forfølge, besøke eller kontakte personen, i opptil ett år av gangen.",
  },
  hangsOn: {
    en: "Reason to believe that somebody would else harm, follow or disturb the person. Not on a report, on a permit, or on what the case is called.",
    nb: "At det er grunn til å tro at noen ellers vil skade, forfølge eller plage personen. Ikke på anmeldelse, på tillatelse eller på hva saken kalles.",
  },
  endedBy: {
    en: "Its last day, which the decision names; and that what it was for is no longer so.",
    nb: "Siste dag, som står i beslutningen, og at det den var for, ikke lenger er slik.",
  },
  toPerson: {
    has: {
      en: "A restraining order (besøksforbud)",
      nb: "Et besøksforbud mot den andre",
    },
    may: {
      en: "A restraining order (besøksforbud), if you ask the police and they decide so",
      nb: "Et besøksforbud, hvis du ber politiet om det og de bestemmer det",
    },
    name: { en: "a restraining order", nb: "besøksforbud" },
  },
  on: { order },
  cases: [
    { when: { order: "none" }, gives: "silent", because: [] },
    {
      when: { order: "feared" },
      gives: "may",
      because: [rule, howLong, papers, lawyerPaid],
      todo: [askPolice],
    },
    {
      when: { order: "runs" },
      gives: "holds",
      from: granted,
      until,
      because: [howLong, lawyerPaid],
      endsIf: [say("Its last day passes.", "Siste dag er over.")],
      each: anew,
    },
    {
      when: { order: "no-day" },
      gives: "unsure",
      from: granted,
      until,
      counted: () => true,
      because: [
        howLong,
        say(
          "Granted {0}, and its last day is not told, or is later than the law lets it be.",
          "Gitt {0}, og siste dag er ikke fortalt, eller er senere enn loven lar den være.",
          granted,
        ),
        lawyerPaid,
      ],
      each: findDay,
      ask: [lastDay],
    },
    {
      when: { order: "over" },
      gives: "ended",
      from: granted,
      until,
      because: [
        howLong,
        sayLost(
          "The last day was {0} at the latest. A new one can be asked for.",
          "Siste dag var senest {0}. Et nytt kan en be om.",
          until,
        ),
      ],
      todo: [askPolice],
    },
    {
      when: { order: "refused" },
      gives: "may",
      because: [
        rule,
        say(
          "Refused {0}. The one it would protect can bring that before the court, is told of the court meeting, and may speak there (§ 222 a (8)).",
          "Avslått {0}. Den det skulle beskytte, kan bringe det inn for retten, får vite om rettsmøtet og kan uttale seg der (§ 222 a (8)).",
          (p) => p.order.refused,
        ),
        lawyerPaid,
      ],
      todo: [
        {
          what: say(
            "Ask a lawyer about bringing the refusal before the court, soon.",
            "Spør en advokat om å bringe avslaget inn for retten, snart.",
          ),
          by: null,
          who: who.lawyer,
        },
      ],
      ask: [courtWhen],
    },
  ],
  examples: `
    2026-11-30 | holds      | 2025-12-01 | 2026-12-01 | 2026-12-01 | restraining-order-granted 2025-12-01 to 2026-12-01 | for a year, as the decision says
    2026-12-01 | holds      | 2025-12-01 | 2026-12-01 | 2026-12-01 | restraining-order-granted 2025-12-01 to 2026-12-01 | its last day
    2026-11-30 | ended      | 2025-11-20 | 2026-11-20 | -          | restraining-order-granted 2025-11-20 | over, whatever the decision said: ask anew
    2026-11-30 | unsure     | 2025-12-01 | 2026-12-01 | -          | restraining-order-granted 2025-12-01 | its last day is not told: a year at the latest
    2026-11-30 | holds      | 2026-09-15 | 2026-12-15 | 2026-12-15 | restraining-order-granted 2026-09-15 to 2026-12-15 | out of the own home: three months
    2026-11-30 | unsure     | 2026-09-15 | 2027-09-15 | -          | restraining-order-granted 2026-09-15 to 2028-09-15 | longer than the law lets it be: the year may be wrong
    2025-02-01 | unsure     | 2024-02-29 | 2025-02-28 | -          | restraining-order-granted 2024-02-29 | from a leap day
    2026-11-30 | may        | -          | -          | -          | restraining-order-refused 2026-11-25 | refused: before the court
    2026-11-30 | holds      | 2026-11-28 | 2027-05-28 | 2027-05-28 | restraining-order-refused 2026-11-25, restraining-order-granted 2026-11-28 to 2027-05-28 | refused, and then granted
    2026-11-30 | may        | -          | -          | -          | threatened another 2026-11-20 | threatened: it can be asked for
    2026-11-30 | not listed | -          | -          | -          | police-report 257 2026-11-20 | nobody has told of a threat
  `,
});
