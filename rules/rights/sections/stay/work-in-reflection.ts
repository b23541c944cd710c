import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { doubts, expelledIf, permitDoubt } from "../../doubt.ts";
import { origin, permit } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { renewalPending, revoked } from "../../questions.ts";
import { askLawyer, askPerson, type Fact, rightOf } from "../../right.ts";
import { permitLengthUntold, permitOver, permitPending } from "../../sayings.ts";
import { who } from "../../who.ts";
import { forYou, say, sayLost } from "../../words.ts";

/** What the decision says of work. */
const work: Fact<Picture["permit"]["work"]> = {
  values: ["allowed", "barred", "not-told"],
  of: (p) => p.permit.work,
};
/** Whether one was applied for matters only where none is known. */
const applied: Fact<"yes" | "not-told"> = {
  values: ["yes", "not-told"],
  of: (p) => (Number.isNaN(p.applied) ? "not-told" : "yes"),
};

const rule = say(
  "A permit to stay gives a right to work, for any employer and in one's own business, in all of Norway, unless the act or a regulation says otherwise (§ 60 third paragraph). What limits it must stand in the permit (§ 60 last paragraph). The immigration regulation's § 8-3 takes away other things, and does not name work.",
  "En oppholdstillatelse gir rett til å arbeide, hos alle arbeidsgivere og i egen virksomhet, i hele Norge, hvis loven eller en forskrift ikke sier noe annet (§ 60 tredje ledd). Det som begrenser den, skal stå i tillatelsen (§ 60 siste ledd). Utlendingsforskriften § 8-3 tar bort andre ting, og nevner ikke arbeid.",
);
const saysSo = say(
  "The decision says that the person can work.",
  "Vedtaket sier at personen kan arbeide.",
);
const saysNot = sayLost(
  "The decision says that the person cannot work.",
  "Vedtaket sier at personen ikke kan arbeide.",
);
const guidelines = askLawyer(
  "work-guidelines",
  "UDI has guidelines of its own on permits under § 8-3, which are not among the acts here. Do they limit work?",
  "UDI har egne retningslinjer for tillatelser etter § 8-3, som ikke er blant lovene her. Begrenser de arbeid?",
);
const whatItSays = askPerson(
  "work-in-decision",
  "What does the decision on the permit say about work?",
  "Hva sier vedtaket om tillatelsen om arbeid?",
);
const look = {
  what: forYou(
    say(
      "Before the person starts to work: look in the decision whether it limits work.",
      "Før personen begynner å arbeide: se i vedtaket om det begrenser arbeid.",
    ),
    "Before you start to work: look in the decision on your permit with us. It must say if you cannot work.",
    "Før du begynner å arbeide: se i vedtaket om tillatelsen sammen med oss. Der skal det stå hvis du ikke kan arbeide.",
  ),
  by: null,
  who: who.coordinator,
};
const span = {
  from: (p: Picture) => p.permit.granted,
  until: (p: Picture) => p.permit.until,
  counted: (p: Picture) => !p.permit.told,
};
const notEea = { origin: ["third-country", "unknown"] } as const;

export const right = rightOf({
  section: {
    id: "work-in-reflection",
    law: "utlendingsloven",
    section: "§ 60; utlendingsforskriften § 8-3",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: {
    en: "To work during a reflection period or on a limited permit",
    nb: "Å arbeide i refleksjonsperioden eller med begrenset tillatelse",
  },
  gives: {
    en: "To work in Norway as long as the permit lasts, if the decision does not limit it.",
    nb: "Å arbeide i Norge så lenge tillatelsen gjelder, hvis vedtaket ikke begrenser det.",
  },
  hangsOn: {
    en: "A reflection period or a limited permit, and what its decision says of work.",
    nb: "En refleksjonsperiode eller en begrenset tillatelse, og hva vedtaket sier om arbeid.",
  },
  endedBy: {
    en: "The permit's last day, or that it is revoked.",
    nb: "Tillatelsens siste dag, eller at den trekkes tilbake.",
  },
  toPerson: {
    has: {
      en: "You can work while your permit lasts",
      nb: "Du kan arbeide mens tillatelsen gjelder",
    },
    name: { en: "work", nb: "arbeid" },
  },
  on: { permit, origin, work, applied, doubt: permitDoubt },
  cases: [
    ...doubts.flatMap(({ doubt, isLengthTold, isExpelled, asks }) => {
      const said = [...(isLengthTold ? [] : [permitLengthUntold]), ...expelledIf(isExpelled)];
      const isSure = doubt === "none";
      return [
        {
          when: { permit: "running", ...notEea, work: "allowed", doubt },
          gives: isSure ? "holds" : "unsure",
          ...{ ...span, because: [rule, saysSo, ...said], ask: asks },
        },
        {
          when: { permit: "running", ...notEea, work: "not-told", doubt },
          gives: "unsure",
          ...{ ...span, because: [rule, ...said], todo: [look] },
          ask: [whatItSays, guidelines, ...asks],
        },
        {
          when: { permit: "running", ...notEea, work: "barred", doubt },
          gives: "no",
          because: [rule, saysNot],
        },
      ] as const;
    }),
    {
      when: { permit: "left", ...notEea },
      gives: "unsure",
      from: span.from,
      because: [
        rule,
        sayLost("The person left the country {0}.", "Personen reiste ut {0}.", (p) => p.left),
      ],
      ask: [revoked],
    },
    {
      when: { permit: "pending", ...notEea },
      gives: "unsure",
      ...{ from: span.from, because: [rule, ...permitPending] },
      ask: [renewalPending],
    },
    {
      when: { permit: ["over", "revoked"], ...notEea },
      gives: "ended",
      ...{ ...span, because: [rule, ...permitOver] },
    },
    {
      when: { permit: "none", ...notEea, applied: "yes" },
      gives: "no",
      because: [
        say(
          "A reflection period was applied for {0}, and no permit is known yet. An application does not give a right to work.",
          "Det ble søkt om refleksjonsperiode {0}, og ingen tillatelse er kjent ennå. En søknad gir ikke rett til å arbeide.",
          (p) => p.applied,
        ),
      ],
    },
    { when: { permit: "none", ...notEea, applied: "not-told" }, gives: "silent", because: [] },
    { when: { origin: "EEA" }, gives: "silent", because: [] },
  ],
  examples: `
    2026-11-30 | unsure     | 2026-08-01 | 2027-02-01 | -          | reflection-permit-granted 2026-08-01 | nothing is told of work: the decision is looked in
    2026-11-30 | holds      | 2026-08-01 | 2027-02-01 | -          | reflection-permit-granted allowed 2026-08-01 | the decision says that they can
    2026-11-30 | not held   | -          | -          | -          | reflection-permit-granted barred 2026-08-01 | the decision says that they cannot
    2027-02-01 | unsure     | 2026-08-01 | 2027-02-01 | -          | reflection-permit-granted 2026-08-01 | on the permit's last day
    2026-11-30 | ended      | 2026-05-01 | 2026-11-01 | -          | reflection-permit-granted 2026-05-01 | the permit is over
    2026-11-30 | not held   | -          | -          | -          | third-country, reflection-permit-applied 2026-11-20 | applied for, and no permit yet
    2026-11-30 | unsure     | 2026-08-01 | 2027-07-31 | -          | limited-permit-granted 2026-08-01 to 2027-07-31 | on a limited permit too
    2026-11-30 | unsure     | 2026-08-01 | 2027-08-01 | -          | limited-permit-granted 2026-08-01 | of which no last day was told
    2026-11-30 | unsure     | 2026-08-01 | 2027-02-01 | -          | reflection-permit-granted 2026-08-01, expulsion-decided 2026-11-20 | an expulsion since
    2026-11-30 | ended      | 2026-08-01 | 2026-11-20 | -          | reflection-permit-granted 2026-08-01, permit-revoked 2026-11-20 | revoked
    2026-11-30 | not held   | -          | -          | -          | reflection-permit-granted 2026-08-01, reflection-permit-granted barred 2026-08-01 | told twice: what limits counts
    2026-11-30 | not listed | -          | -          | -          | EEA, reflection-permit-granted 2026-08-01 | an EEA citizen needs no permit to work
    2026-11-30 | not listed | -          | -          | -          | third-country | no permit is known
  `,
});
