import { monthsAfter } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
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
const permit: Fact<"none" | "running" | "assumed" | "reflection" | "left" | "pending" | "over"> = {
  values: ["none", "running", "assumed", "reflection", "left", "pending", "over"],
  of: (p) => {
    const it = counted(p);
    if (it.state !== "running") {
      return it.state === "revoked" ? "over" : it.state;
    }
    if (it.assumed) {
      return "assumed";
    }
    const isShort = it.until < monthsAfter(it.granted, months);
    return isShort && it !== p.limited ? "reflection" : "running";
  },
};
const rule = say(
  "All health care for someone who stays lawfully and whose stay is meant to last or has lasted twelve months (fast opphold), or who is a member of the national insurance with a right to health care from it (§ 2).",
  "All helsehjelp for den som har lovlig opphold som er ment å vare eller har vart minst tolv måneder (fast opphold), eller som er medlem i folketrygden med rett til stønad ved helsetjenester (§ 2).",
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
  "Is the stay meant to last twelve months, or has it lasted so long, reckoned from which day? Or is the person a member of the national insurance with a right to health care?",
  "Er oppholdet ment å vare tolv måneder, eller har det vart så lenge, regnet fra hvilken dag? Eller er personen medlem i folketrygden med rett til helsehjelp?",
);

export const right = rightOf({
  section: {
    id: "full-health-care",
    law: "FOR-2011-12-16-1255",
    section: "§ 2; pasient- og brukerrettighetsloven § 2-1 c",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: {
    en: "Health care in full, with a general practitioner",
    nb: "Helsehjelp fullt ut, med fastlege",
  },
  gives: {
    en: "All health care. A general practitioner (fastlege) is for anyone who lives (er bosatt) in a Norwegian municipality, and for asylum seekers who are members of the national insurance (pasient- og brukerrettighetsloven § 2-1 c).",
    nb: "All helsehjelp. Fastlege er for alle som er bosatt i en norsk kommune, og for asylsøkere som er medlem i folketrygden (pasient- og brukerrettighetsloven § 2-1 c).",
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
      when: { permit: "running" },
      gives: "unsure",
      from,
      until,
      because: [
        rule,
        say(
          "The permit runs from {0} until {1}. It is the stay that must be meant to last or have lasted twelve months, and not one permit: time under permits that follow each other can be part of it. Those who give the care judge it, and a no can be appealed.",
          "Tillatelsen løper fra {0} til {1}. Det er oppholdet som må være ment å vare eller ha vart tolv måneder, og ikke én tillatelse: tid med tillatelser som følger etter hverandre, kan være en del av det. De som gir hjelpen, vurderer det, og et nei kan påklages.",
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
          "The permit is for less than twelve months. A report from 2021 says that those with a reflection period have a right to a general practitioner, and health care in the ordinary services. The regulation (§ 2) does not name a reflection period.",
          "Tillatelsen er for under tolv måneder. En rapport fra 2021 sier at de som har refleksjonsperiode, har rett til fastlege og får hjelp i det vanlige helsevesenet. Forskriften (§ 2) nevner ikke refleksjonsperiode.",
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
    2026-06-01 | unsure     | 2026-04-01 | 2027-04-01 | -          | limited-permit-granted 2026-04-01 to 2027-04-01 | twelve months; whether the stay is meant to last is judged by others
    2026-06-01 | unsure     | 2026-04-01 | 2027-03-31 | -          | limited-permit-granted 2026-04-01 to 2027-03-31 | a day less
    2026-09-02 | unsure     | 2026-08-20 | 2027-02-28 | -          | reflection-permit-granted 2026-03-01, limited-permit-granted 2026-08-20 to 2027-02-28 | after a reflection period, a day less than a year together
    2026-09-02 | unsure     | 2026-08-20 | 2027-03-01 | -          | reflection-permit-granted 2026-03-01, limited-permit-granted 2026-08-20 to 2027-03-01 | a year together: the stay counts, not the permit
    2026-09-04 | unsure     | 2026-09-03 | 2027-03-01 | -          | reflection-permit-granted 2026-03-01, limited-permit-granted 2026-09-03 to 2027-03-01 | with a day between them
    2026-06-01 | unsure     | 2026-03-01 | 2026-09-01 | -          | reflection-permit-granted 2026-03-01 | six months
    2026-09-02 | unsure     | -          | -          | -          | reflection-permit-granted 2026-03-01 | the permit is over: another stay may give the same
    2026-06-01 | unsure     | -          | -          | -          | nothing | no permit is known
    2026-06-01 | ended      | -          | 2026-05-01 | -          | left-country 2026-05-01 | no permit is known, and they left
    2026-06-01 | unsure     | 2026-04-01 | 2027-04-01 | -          | limited-permit-granted 2026-04-01, left-country 2026-05-01 | left while it ran
  `,
});
