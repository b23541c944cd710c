import { monthsAfter } from "../../../../domain/time/calendar.ts";
import { always, read } from "../../../pay/sections/section.ts";
import { abroad } from "../../facts.ts";
import type { Permit, Picture } from "../../picture.ts";
import { renewalPending, revoked, stay } from "../../questions.ts";
import { askLawyer, type Fact, rightOf } from "../../right.ts";
import { ifHealthRefused, leftNorway, permitOver, permitPending } from "../../sayings.ts";
import { who } from "../../who.ts";
import { say, sayLost } from "../../words.ts";

const months = 12;
/** A limited one that runs, else the better of the two. */
const counted = ({ limited, permit: better }: Picture): Permit =>
  limited.state === "running" ? limited : better;
/** The second began before the first was over, or the day after. */
function isTogetherLong({ reflection, limited }: Picture): boolean {
  return (
    limited.granted >= reflection.granted &&
    limited.granted <= reflection.until + 1 &&
    limited.until >= monthsAfter(reflection.granted, months)
  );
}
/** The regulation asks for twelve months; a shorter one may do through national insurance. */
const permit: Fact<
  "none" | "long" | "assumed" | "reflection" | "short" | "together" | "left" | "pending" | "over"
> = {
  values: [
    ...(["none", "long", "assumed", "reflection", "short"] as const),
    ...(["together", "left", "pending", "over"] as const),
  ],
  of: (p) => {
    const it = counted(p);
    if (it.state !== "running") {
      return it.state === "revoked" ? "over" : it.state;
    }
    if (it.assumed) {
      return "assumed";
    }
    if (it.until >= monthsAfter(it.granted, months)) {
      return "long";
    }
    if (it !== p.limited) {
      return "reflection";
    }
    return isTogetherLong(p) ? "together" : "short";
  },
};
const rule = say(
  "All health care for whoever stays lawfully and lives here (fast opphold) for at least twelve months, or is a member of the national insurance.",
  "All helsehjelp for den som har lovlig opphold og bor her fast i minst tolv måneder, eller er medlem i folketrygden.",
);
const from = (p: Picture) => counted(p).granted;
const until = (p: Picture) => counted(p).until;

const endsIf = [
  say("The permit runs out or is revoked.", "Tillatelsen løper ut eller trekkes tilbake."),
];
const todo = [
  {
    what: say("Ask for a general practitioner.", "Be om fastlege."),
    by: null,
    who: who.coordinator,
  },
  ifHealthRefused,
];
const settled = askLawyer(
  "health-settled",
  "Does the person live here (fast opphold) in the sense of the regulation on health care, or are they a member of the national insurance?",
  "Har personen fast opphold etter forskriften om helsehjelp, eller er personen medlem i folketrygden?",
);
const countedTogether = askLawyer(
  "health-counted-together",
  "Are permits that follow each other counted together, so that they are twelve months, and does the person have health care in full by them or by membership of the national insurance?",
  "Regnes tillatelser som følger etter hverandre, sammen, slik at de er tolv måneder, og har personen helsehjelp fullt ut etter dem eller som medlem i folketrygden?",
);

export const right = rightOf({
  section: {
    id: "full-health-care",
    law: "FOR-2011-12-16-1255",
    section: "(pasient- og brukerrettighetsloven)",
    read,
    inForce: always,
  },
  title: {
    en: "Health care in full, with a general practitioner",
    nb: "Helsehjelp fullt ut, med fastlege",
  },
  gives: {
    en: "All health care. The text that gives a general practitioner was not read.",
    nb: "All helsehjelp. Teksten som gir fastlege, er ikke lest.",
  },
  hangsOn: {
    en: "Living here lawfully for twelve months or more, or membership of the national insurance.",
    nb: "Å bo fast og lovlig her i tolv måneder eller mer, eller medlemskap i folketrygden.",
  },
  endedBy: {
    en: "The permit's last day, as far as it rests on a permit.",
    nb: "Tillatelsens siste dag, så langt den hviler på en tillatelse.",
  },
  toPerson: {
    name: {
      en: "a doctor of your own (fastlege)",
      nb: "fastlege",
    },
  },
  on: { permit, abroad },
  cases: [
    {
      when: { permit: "long" },
      gives: "unsure",
      from,
      until,
      because: [
        rule,
        say(
          "The permit runs from {0} until {1}. Whether the person lives here (fast opphold), as the rule asks for, is not known.",
          "Tillatelsen løper fra {0} til {1}. Om personen bor fast her, som regelen krever, er ikke kjent.",
          from,
          until,
        ),
      ],
      endsIf,
      todo,
      ask: [settled],
    },
    {
      when: { permit: "assumed" },
      gives: "unsure",
      from,
      until,
      because: [
        rule,
        sayLost(
          "A permit was granted {0}, and which day is its last was not told: the decision itself says. It is {1} at the latest, and may have passed.",
          "En tillatelse ble innvilget {0}, og hvilken dag som er den siste, er ikke fortalt: vedtaket selv sier det. Den er senest {1}, og kan være over.",
          from,
          until,
        ),
      ],
      endsIf,
      todo,
      ask: [stay, settled],
    },
    {
      when: { permit: "reflection" },
      gives: "unsure",
      from,
      until,
      because: [
        rule,
        say(
          "The permit is for less than twelve months. A report from 2021 says that those with a reflection period have a right to a general practitioner, and health care in the ordinary services; the text that gives it was not read.",
          "Tillatelsen er for under tolv måneder. En rapport fra 2021 sier at de som har refleksjonsperiode, har rett til fastlege og får hjelp i det vanlige helsevesenet; teksten som gir det, er ikke lest.",
        ),
      ],
      endsIf,
      todo,
      ask: [
        {
          id: "health-six-months",
          to: "lawyer",
          words: {
            en: "On which ground has somebody with a permit of six months health care in full?",
            nb: "På hvilket grunnlag har den som har tillatelse i seks måneder, helsehjelp fullt ut?",
          },
        },
      ],
    },
    {
      when: { permit: "short" },
      gives: "unsure",
      from,
      until,
      because: [
        rule,
        say(
          "The permit is for less than twelve months. Whether permits that follow each other are counted together was not read.",
          "Tillatelsen er for under tolv måneder. Om tillatelser som følger etter hverandre, regnes sammen, er ikke lest.",
        ),
      ],
      endsIf,
      todo,
      ask: [countedTogether],
    },
    {
      when: { permit: "together" },
      gives: "unsure",
      from: (p) => p.reflection.granted,
      until,
      because: [
        rule,
        say(
          "A reflection period from {0} and a limited permit until {1} are twelve months or more together. Whether they are counted together was not read.",
          "En refleksjonsperiode fra {0} og en begrenset tillatelse til {1} er tolv måneder eller mer til sammen. Om de regnes sammen, er ikke lest.",
          (p) => p.reflection.granted,
          until,
        ),
      ],
      endsIf,
      todo,
      ask: [countedTogether, settled],
    },
    {
      when: { permit: "left" },
      gives: "unsure",
      from,
      until,
      because: [
        rule,
        sayLost("The person left the country {0}.", "Personen reiste ut {0}.", (p) => p.left),
      ],
      ask: [revoked],
    },
    {
      when: { permit: "pending" },
      gives: "unsure",
      from: from,
      because: [rule, ...permitPending],
      ask: [renewalPending],
    },
    {
      when: { permit: "over", abroad: "not-told" },
      gives: "unsure",
      because: [
        rule,
        ...permitOver,
        say(
          "Another lawful stay, or membership of the national insurance, may give the same; which the person has now is not known.",
          "Annet lovlig opphold eller medlemskap i folketrygden kan gi det samme; hva personen har nå, er ikke kjent.",
        ),
      ],
      ask: [stay],
    },
    {
      when: { permit: "over", abroad: "yes" },
      gives: "ended",
      from,
      until,
      counted: (p) => !counted(p).told,
      because: [leftNorway, rule, ...permitOver],
    },
    {
      when: { permit: "none", abroad: "yes" },
      gives: "ended",
      until: (p) => p.left,
      because: [leftNorway, rule],
    },
    {
      when: { permit: "none", abroad: "not-told" },
      gives: "unsure",
      because: [
        rule,
        say(
          "Which stay the person has is not known.",
          "Hvilket opphold personen har, er ikke kjent.",
        ),
      ],
      ask: [stay],
    },
  ],
  examples: `
    2026-06-01 | unsure     | 2026-04-01 | 2027-04-01 | -          | limited-permit-granted 2026-04-01 | no last day was told: a year is only assumed
    2026-06-01 | unsure     | 2026-04-01 | 2027-04-01 | -          | limited-permit-granted 2026-04-01 to 2027-04-01 | twelve months; whether the person lives here is not known
    2026-06-01 | unsure     | 2026-04-01 | 2027-03-31 | -          | limited-permit-granted 2026-04-01 to 2027-03-31 | a day less
    2026-09-02 | unsure     | 2026-08-20 | 2027-02-28 | -          | reflection-permit-granted 2026-03-01, limited-permit-granted 2026-08-20 to 2027-02-28 | after a reflection period, a day less than a year together
    2026-09-02 | unsure     | 2026-03-01 | 2027-03-01 | -          | reflection-permit-granted 2026-03-01, limited-permit-granted 2026-08-20 to 2027-03-01 | a year together: are they counted together?
    2026-09-04 | unsure     | 2026-09-03 | 2027-03-01 | -          | reflection-permit-granted 2026-03-01, limited-permit-granted 2026-09-03 to 2027-03-01 | with a day between them
    2026-06-01 | unsure     | 2026-03-01 | 2026-09-01 | -          | reflection-permit-granted 2026-03-01 | six months
    2026-09-02 | unsure     | -          | -          | -          | reflection-permit-granted 2026-03-01 | the permit is over: another stay may give the same
    2026-06-01 | unsure     | -          | -          | -          | nothing | no permit is known
    2026-06-01 | ended      | -          | 2026-05-01 | -          | left-country 2026-05-01 | no permit is known, and they left
    2026-06-01 | unsure     | 2026-04-01 | 2027-04-01 | -          | limited-permit-granted 2026-04-01, left-country 2026-05-01 | left while it ran
  `,
});
