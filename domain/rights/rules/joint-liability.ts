import { dayText } from "../../pay/calendar.ts";
import { contractorsUntil } from "../../pay/sections/allmenngjoringsloven-13.ts";
import { always, read } from "../../pay/sections/section.ts";
import { type Claims, claimedOf, claimsFact, lastOf } from "../facts.ts";
import type { Picture } from "../picture.ts";
import { afterCriminalCase, dueDays } from "../questions.ts";
import { type Fact, type Question, rightOf, type Todo } from "../right.ts";
import { who } from "../who.ts";
import { criminalCaseOver, lineOf, noPayMissing, say } from "../words.ts";

const claim = {
  en: "Claim in writing what should have been paid {0}, from those above the employer, or whoever hired the worker in.",
  nb: "Krev skriftlig det som skulle vært betalt {0}, fra dem over arbeidsgiveren, eller den som leide inn.",
};
const rule = say(
  "Where there is a lowest pay that holds for everyone in that kind of work (a general-application rate), those above the employer in the chain owe the pay too; where a worker was hired out, whoever hired them in does. It must be claimed in writing within three months of each day the pay should have been paid.",
  "Der det er en minstelønn som gjelder for alle i den slags arbeid (allmenngjort sats), skylder også de over arbeidsgiveren i kjeden lønnen. Er arbeideren leid ut, skylder den som har leid inn, den også. Det må kreves skriftlig innen tre måneder etter hver dag lønnen skulle vært betalt.",
);
const knew = say(
  "Not where the worker knew that they were meant to cover it.",
  "Ikke der arbeidstakeren visste at det var meningen at de skulle dekke.",
);
const chain: Question = {
  id: "chain",
  to: "person",
  words: {
    en: "Who stood above the employer: who gave the job, for whom was the work done, was the person hired out?",
    nb: "Hvem sto over arbeidsgiveren: hvem ga oppdraget, for hvem ble arbeidet gjort, var personen leid ut?",
  },
};
const first = (p: Picture) => p.joint[0]?.due ?? Number.NaN;

function openDays({ joint, asOf }: Picture): readonly Todo[] {
  return joint
    .map(({ due }) => ({ due, until: contractorsUntil(due) }))
    .filter(({ until }) => asOf <= until)
    .map(({ due, until }) => ({ what: lineOf(claim, due), by: dayText(until), who: who.wages }));
}
const ofJoint = claimsFact((p) => p.joint);
/** "claimed" where all that lives was claimed in writing, in time. */
const claims: Fact<Claims | "claimed"> = {
  values: [...ofJoint.values, "claimed"],
  of: (p) => {
    const found = ofJoint.of(p);
    const living = p.joint.filter(({ passed }) => !passed);
    return living.length > 0 && living.every(({ claimed }) => !Number.isNaN(claimed))
      ? "claimed"
      : found;
  },
};
const inWriting = say(
  "It was claimed in time, last {0}; what came of it is not known.",
  "Det ble krevd i tide, sist {0}; hva som kom ut av det, er ikke kjent.",
  (p) => claimedOf(p.joint),
);
const chainNotTold = say(
  "Whether there is such a chain is not told.",
  "Om det er en slik kjede, er ikke fortalt.",
);

export const right = rightOf({
  section: {
    id: "joint-liability",
    law: "allmenngjøringsloven",
    section: "§ 13; aml § 14-12 c",
    read,
    inForce: always,
  },
  title: { en: "Pay from those above the employer", nb: "Lønn fra dem over arbeidsgiveren" },
  hangsOn: {
    en: "A chain of jobs in work where a lowest pay holds for everyone (a general-application rate), or hiring out. Not on what it is called, on a case or on a permit.",
    nb: "En kjede av oppdrag i arbeid der en minstelønn gjelder for alle (allmenngjort sats), eller utleie. Ikke på hva det kalles, på en sak eller på en tillatelse.",
  },
  endedBy: {
    en: "Three months from each day the pay should have been paid, without a claim in writing.",
    nb: "Tre måneder fra hver dag lønnen skulle vært betalt, uten et skriftlig krav.",
  },
  on: { claims },
  cases: [
    { when: { claims: "not-due" }, gives: "no", because: [rule, noPayMissing] },
    { when: { claims: "none" }, gives: "unsure", because: [rule], ask: [dueDays, chain] },
    {
      when: { claims: ["coming", "alive", "stopped", "partly"] },
      gives: "may",
      from: first,
      until: (p) => lastOf(p.joint),
      because: [
        rule,
        knew,
        { ...inWriting, only: (p) => !Number.isNaN(claimedOf(p.joint)) },
        chainNotTold,
      ],
      endsIf: [
        say(
          "Three months pass from the day the pay should have been paid, without a claim in writing.",
          "Det går tre måneder fra dagen lønnen skulle vært betalt, uten et skriftlig krav.",
        ),
      ],
      each: openDays,
      ask: [chain],
    },
    {
      when: { claims: "claimed" },
      gives: "may",
      from: first,
      until: (p) => (p.joint.some(({ unsure }) => unsure) ? Number.NaN : lastOf(p.joint)),
      because: [rule, knew, inWriting, chainNotTold],
      endsIf: [
        say(
          "The claim for the pay itself grows too old.",
          "Kravet på selve lønnen blir for gammelt.",
        ),
      ],
      todo: [
        {
          what: say("Ask for an answer in writing.", "Be om et skriftlig svar."),
          by: null,
          who: who.wages,
        },
      ],
      each: openDays,
      ask: [chain],
    },
    {
      when: { claims: "unsure" },
      gives: "unsure",
      from: first,
      because: [rule, criminalCaseOver],
      ask: [afterCriminalCase],
    },
    {
      when: { claims: "passed" },
      gives: "ended",
      from: first,
      until: (p) => lastOf(p.joint),
      because: [rule, say("The last day was {0}.", "Siste dag var {0}.", (p) => lastOf(p.joint))],
    },
  ],
});
