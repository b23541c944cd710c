import { always, read } from "../../../pay/sections/section.ts";
import { permitAbroad } from "../../before-leaving.ts";
import { children, leftThen, orRevoked, permitIsOver, revocation } from "../../both-permits.ts";
import { lastDone } from "../../done-in-time.ts";
import { doubtOf, doubts, expelledIf } from "../../doubt.ts";
import { caseState, limited, matter, origin, revokedAlone } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { provision, renewalPending, reported, revoked, whichClosed } from "../../questions.ts";
import { type Question, rightOf, type Step } from "../../right.ts";
import { notAbroad } from "../../sayings.ts";
import { type Find, type Saying, say, sayLost } from "../../words.ts";
import { dropAppeal } from "../case/drop-appeal.ts";
import { reach } from "./limited-permit.apply.ts";
import {
  asTrafficking,
  closed,
  closes,
  leaves,
  maybeBeside,
  needed,
  noneGranted,
  otherProvision,
  reportAnew,
  unclear,
} from "./limited-permit.none.ts";
import { movingOn, renewal } from "./limited-permit.renewal.ts";

/** This one, or what comes after a reflection period. */
const lastApplied: Find = ({ met }) => {
  const days = ["limited-permit", "reflection-permit"].map((right) => lastDone(met, right));
  return Math.max(...days.filter((day) => !Number.isNaN(day)));
};

const length = say("Up to one year at a time.", "Inntil ett år om gangen.");
const granted = say(
  "Granted {0}, with {1} as its last day.",
  "Innvilget {0}, med {1} som siste dag.",
  (p) => p.limited.granted,
  (p) => p.limited.until,
);
const untold = sayLost(
  "Granted {0}, and no last day was told. It is {1} at the latest; it may be months before, and may have passed: the decision itself says which day.",
  "Innvilget {0}, og ingen har sagt hvilken dag som er den siste. Den er senest {1}; den kan være flere måneder før, og kan være over: vedtaket selv sier hvilken dag.",
  (p) => p.limited.granted,
  (p) => p.limited.until,
);
const given = ({ isLengthTold, isExpelled }: (typeof doubts)[number]): readonly Saying[] => [
  ...[isLengthTold ? granted : untold, length],
  ...expelledIf(isExpelled),
];
const overOnes: readonly Saying[] = [
  { ...granted, only: (p) => !p.limited.assumed },
  {
    ...sayLost(
      "Granted {0}, and no last day was told. It was {1} at the latest.",
      "Innvilget {0}, og ingen har sagt hvilken dag som var den siste. Den var senest {1}.",
      (p) => p.limited.granted,
      (p) => p.limited.until,
    ),
    only: (p) => p.limited.assumed,
  },
];
const notRenewed = sayLost(
  "The case that it was given for is over or goes under another provision: it is not renewed.",
  "Saken den ble gitt for, er over eller går etter en annen bestemmelse: den fornyes ikke.",
);
const lastDayPassed = sayLost(
  "Its last day has passed. Something was applied for, {0}; it is not decided, as far as is known.",
  "Siste dag er over. Det ble søkt om noe, {0}; det er ikke avgjort, så langt vi vet.",
  lastApplied,
);
const revokedThen = sayLost("Revoked {0}.", "Trukket tilbake {0}.", (p) => p.limited.until);

const span = {
  from: (p: Picture) => p.limited.granted,
  until: (p: Picture) => p.limited.until,
  counted: (p: Picture) => !p.limited.told,
};

function runs<const When extends object>(when: When, { because, endsIf, next, ask = [] }: Running) {
  return doubts.map(
    (each) =>
      ({
        when: { limited: "running", ...when, doubt: each.doubt },
        gives: each.doubt === "none" ? "holds" : "unsure",
        ...span,
        because: [...given(each), ...because, notAbroad],
        endsIf,
        todo: next(each.isLengthTold),
        ask: [...ask, ...each.asks],
      }) as const,
  );
}

interface Running {
  readonly because: readonly Saying[];
  readonly endsIf: readonly Saying[];
  readonly next: (isLengthTold: boolean) => readonly Step[];
  readonly ask?: readonly Question[];
}

const goingOn = { because: [needed, children], endsIf: closes, next: renewal } as const;
const runningOut = { endsIf: [leaves], next: movingOn } as const;

export const right = rightOf({
  section: {
    id: "limited-permit",
    law: "utlendingsforskriften",
    section: "§ 8-3 (2), (3), (4), utlendingsloven §§ 61, 63, 71, 76, 90 c; UDI 2013-014",
    read,
    inForce: always,
  },
  title: { en: "Limited permit while the case goes on", nb: "Begrenset tillatelse mens saken går" },
  deadline: {
    en: "application for a limited permit, its renewal or another permit",
    nb: "søknad om begrenset tillatelse, fornyelse eller en annen tillatelse",
  },
  gives: {
    en: "A permit to be in Norway while the case goes on, up to one year at a time, and social services in full while it runs.",
    nb: "Tillatelse til å være i Norge mens saken går, inntil ett år om gangen, og sosiale tjenester fullt ut mens den løper.",
  },
  hangsOn: {
    en: "An investigation or trial of trafficking that needs the person, a report, and that the person has broken with those around it.",
    nb: "En etterforskning eller straffesak om menneskehandel som trenger personen, en anmeldelse, og at personen har brutt med miljøet rundt det.",
  },
  endedBy: {
    en: "Its last day. When the case is dropped, judged or goes under another provision it runs out and is not renewed.",
    nb: "Siste dag. Når saken henlegges, avgjøres eller går etter en annen bestemmelse, løper den ut og fornyes ikke.",
  },
  toPerson: {
    has: {
      en: "Limited permit (begrenset tillatelse): you can be in Norway",
      nb: "Begrenset tillatelse: du kan være i Norge",
    },
    name: { en: "a limited permit (begrenset tillatelse)", nb: "begrenset tillatelse" },
    isPermit: true,
    isStay: true,
  },
  on: { limited, caseState, matter, origin, reach, doubt: doubtOf((p) => p.limited), revokedAlone },
  cases: [
    ...runs({ caseState: "open", matter: "trafficking" }, goingOn),
    ...runs({ caseState: "open", matter: "unknown" }, { ...goingOn, ask: [provision] }),
    ...runs(
      { caseState: "open", matter: "beside" },
      { ...goingOn, because: [...goingOn.because, maybeBeside], ask: [otherProvision] },
    ),
    ...runs({ caseState: ["unknown", "none"] }, { ...goingOn, ask: [reported] }),
    ...runs(
      { caseState: "unclear" },
      { ...goingOn, because: [...goingOn.because, unclear], ask: [whichClosed] },
    ),
    ...runs(
      { caseState: "open", matter: "relabelled" },
      { ...runningOut, because: [notRenewed], ask: [reportAnew] },
    ),
    ...runs(
      { caseState: "open", matter: "other" },
      { ...runningOut, because: [notRenewed], ask: [asTrafficking] },
    ),
    ...runs(
      { caseState: "dropped" },
      { ...runningOut, because: [closed, notRenewed], ask: [dropAppeal, reportAnew] },
    ),
    ...runs(
      { caseState: "judged" },
      { ...runningOut, because: [closed, notRenewed], ask: [reportAnew] },
    ),
    ...doubts.map(
      (each) =>
        ({
          when: { limited: "left", doubt: each.doubt },
          gives: "unsure",
          ...span,
          because: [...given(each), leftThen],
          todo: renewal(each.isLengthTold),
          ask: [revoked, ...each.asks],
        }) as const,
    ),
    ...doubts.map(
      (each) =>
        ({
          when: { limited: "pending", doubt: each.doubt },
          gives: "unsure",
          from: span.from,
          because: [...given(each), lastDayPassed],
          ask: [renewalPending, ...each.asks],
        }) as const,
    ),
    {
      when: { limited: "over" },
      gives: "ended",
      ...span,
      because: [...overOnes, length],
      todo: [permitIsOver],
    },
    {
      when: { limited: "revoked" },
      gives: "unsure",
      from: span.from,
      because: [revokedThen, revocation.appeal],
      todo: revocation.todo,
      ask: revocation.ask,
    },
    ...orRevoked(noneGranted),
  ],
  beforeLeaving: permitAbroad((p) => p.limited),
  examples: `
    2026-06-01 | unsure     | 2026-03-31 | 2027-03-31 | 2027-02-28 | police-report 257 2026-03-01, limited-permit-granted 2026-03-31 | no last day was told: a year is the longest, and a month before it, in a shorter month, the latest day to renew
    2028-06-01 | unsure     | 2028-02-29 | 2029-02-28 | 2029-01-28 | police-report 257 2026-03-01, limited-permit-granted 2028-02-29 | the same from a leap day
    2026-06-01 | holds      | 2026-03-31 | 2027-03-31 | 2027-02-28 | police-report 257 2026-03-01, limited-permit-granted 2026-03-31 to 2027-03-31 | its last day was told: renewal a month before, in a shorter month
    2028-06-01 | holds      | 2028-02-29 | 2029-02-28 | 2029-01-28 | police-report 257 2028-02-01, limited-permit-granted 2028-02-29 to 2029-02-28 | from a leap day
    2026-06-01 | holds      | 2026-04-01 | 2026-10-01 | 2026-09-01 | police-report 257 2026-03-01, limited-permit-granted 2026-04-01, limited-permit-granted 2026-04-01 to 2026-10-01 | told twice of one day, once with its last day
    2026-06-01 | holds      | 2026-04-01 | 2026-10-01 | 2026-09-01 | police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2027-04-01, limited-permit-granted 2026-04-01 to 2026-10-01 | told twice of one day with two last days: the first of them, to be safe
    2026-06-01 | holds      | 2026-04-01 | 2026-10-01 | 2026-09-01 | police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2026-10-01 | it names its last day itself
    2026-10-01 | holds      | 2026-04-01 | 2026-10-01 | 2026-09-01 | police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2026-10-01 | on its last day
    2026-10-02 | ended      | 2026-04-01 | 2026-10-01 | -          | police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2026-10-01 | the day after
    2026-10-02 | unsure     | 2026-04-01 | -          | -          | police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2026-10-01, done limited-permit 2026-09-01 on 2026-08-20 | renewal was applied for in time, and is not decided
    2026-06-01 | holds      | 2026-04-01 | 2027-04-01 | 2027-03-01 | police-report 257 2025-03-01, limited-permit-granted 2025-04-01, limited-permit-granted 2026-04-01 to 2027-04-01 | renewed
    2026-07-01 | holds      | 2026-04-01 | 2027-04-01 | 2027-03-01 | police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2027-04-01, case-dropped 2026-06-01 | dropped: it runs out and is not renewed
    2026-07-01 | holds      | 2026-04-01 | 2027-04-01 | 2027-03-01 | police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2027-04-01, charged 395 2026-06-01 | relabelled: the same
    2026-04-01 | unsure     | -          | -          | 2026-08-01 | third-country, reflection-permit-granted 2026-03-01, police-report 257 2026-03-10 | reported, not granted; UDI's guidelines decide. A month before the reflection period's last day, to be safe
    2026-09-02 | unsure     | -          | -          | -          | third-country, reflection-permit-granted 2026-03-01, police-report 257 2026-03-10 | the reflection period is over, and no day to apply in it is left
    2026-04-01 | unsure     | -          | -          | -          | third-country, police-report 257 2026-03-10 | nor where there never was one
    2026-09-02 | unsure     | -          | -          | -          | third-country, reflection-permit-granted 2026-03-01, police-report 257 2026-03-10, done limited-permit 2026-09-01 on 2026-08-20 | applied for in time, and not decided
    2026-07-01 | not held   | -          | -          | -          | third-country, police-report 257 2026-03-10, case-dropped 2026-06-01 | never granted, and the case is gone: nothing of it has ended
    2026-06-01 | not held   | -          | -          | -          | third-country, police-report 257 2026-03-10, judgment-final 2026-06-01 | nor where it was judged
    2026-05-31 | unsure     | -          | -          | 2026-08-01 | third-country, reflection-permit-granted 2026-03-01, police-report 257 2026-03-10, case-dropped 2026-06-01 | the day before the case is dropped
    2026-07-01 | unsure     | -          | -          | -          | third-country, reflection-permit-granted 2026-03-01, police-report 257 2026-03-10, done limited-permit 2026-09-01 on 2026-05-20, case-dropped 2026-06-01 | applied for, and then dropped: what becomes of the application is asked
    2026-10-02 | not held   | -          | -          | -          | police-report 257 2026-03-10, charged 108a 2026-10-01 | never granted, and relabelled
    2026-07-01 | not held   | -          | -          | -          | police-report 19-1 2026-03-10 | a breach of the Working Environment Act from the start
    2026-07-01 | unsure     | -          | -          | -          | police-report 2026-03-10 | reported, nobody knows under what
    2026-07-01 | unsure     | -          | -          | -          | nothing | nothing is known of a report
    2026-07-01 | unsure     | -          | -          | -          | EEA, police-report 257 2026-03-10 | an EEA citizen
    2026-05-31 | unsure     | -          | -          | -          | police-report 257 2025-01-10, police-report 395 2025-02-01, case-dropped 257 2026-06-01 | the case of § 257 still goes on
    2026-06-02 | not held   | -          | -          | -          | police-report 257 2025-01-10, police-report 395 2025-02-01, case-dropped 257 2026-06-01 | never granted: gone the day § 257 was dropped
    2026-12-02 | unsure     | -          | -          | -          | police-report 257 2026-03-10, judgment-final 395 2026-12-01 | which part was judged is not clear
    2026-07-01 | holds      | 2026-04-01 | 2027-04-01 | 2027-03-01 | police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2027-04-01, judgment-final 395 2026-06-01 | which part was judged is not clear: the permit runs
    2026-07-01 | unsure     | 2026-04-01 | 2027-04-01 | 2027-03-01 | police-report 257 2026-03-01, limited-permit-granted 2026-04-01, case-dropped 2026-06-01 | dropped, and no last day was told
    2027-04-02 | ended      | 2026-04-01 | 2027-04-01 | -          | police-report 257 2026-03-01, limited-permit-granted 2026-04-01 | a year is the longest: the day after it is over, whichever was its last
    2027-04-02 | unsure     | 2026-04-01 | -          | -          | police-report 257 2026-03-01, limited-permit-granted 2026-04-01, done limited-permit 2027-03-01 on 2026-12-01 | applied for a new one, and no last day was told
    2026-06-01 | unsure     | 2026-04-01 | 2026-12-01 | 2026-11-01 | police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2026-12-01, left-country 2026-05-01, entered-country 2026-05-20 | went out and came back: the day to renew is one to be safe
    2026-06-01 | unsure     | 2026-04-01 | 2027-04-01 | 2027-03-01 | police-report 257 2026-03-01, limited-permit-granted 2026-04-01, left-country 2026-05-01, entered-country 2026-05-20 | and where no last day was told
    2026-06-01 | unsure     | 2026-04-01 | 2026-12-01 | 2026-11-01 | police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2026-12-01, expulsion-decided 2026-05-01 | an expulsion was decided since; the days stay
    2026-06-01 | holds      | 2026-04-01 | 2026-12-01 | 2026-11-01 | police-report 257 2026-03-01, expulsion-decided 2026-03-31, limited-permit-granted 2026-04-01 to 2026-12-01 | granted after an expulsion
    2026-10-02 | unsure     | 2026-04-01 | -          | -          | limited-permit-granted 2026-04-01 to 2026-12-01, permit-revoked 2026-06-01, permit-revoked 2026-10-01 | revoked: whether the person may stay until an appeal is decided is asked
    2026-06-01 | unsure     | -          | -          | -          | police-report 257 2026-03-01, case-dropped 2026-04-01, permit-revoked 2026-05-01 | a permit was revoked that nobody has told of: it may have been this one
    2026-06-01 | not held   | -          | -          | -          | police-report 257 2026-03-01, case-dropped 2026-04-01, reflection-permit-granted 2026-04-10, permit-revoked 2026-05-01 | it was the reflection period that was revoked
    2026-06-01 | unsure     | -          | -          | -          | reflection-permit-granted 2026-01-10 to 2026-04-30, permit-revoked 2026-05-01 | no permit ran any more on the day that one was revoked
    2026-07-01 | unsure     | -          | -          | -          | third-country, police-report 260 2026-03-10 | conspiracy: whether such a permit can be given beside it is a lawyer's question
    2026-10-11 | unsure     | -          | -          | -          | third-country, police-report 260a 2026-03-10, police-report 108a 2026-10-10 | undue exploitation, and beside it another provision
    2026-07-01 | unsure     | -          | -          | -          | third-country, police-report 257 2026-03-10, charged 260 2026-06-01 | nor relabelled to it
    2026-07-01 | holds      | 2026-04-01 | 2027-04-01 | 2027-03-01 | police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2027-04-01, charged 260 2026-06-01 | and where it runs: the permit holds, and whether it is renewed is asked
    2026-04-01 | unsure     | -          | -          | 2026-07-31 | third-country, reflection-permit-granted 2026-03-01 to 2026-08-31, police-report 257 2026-03-10 | a month before the last day that the decision names
    2026-04-01 | unsure     | -          | -          | -          | third-country, police-report 257 2026-03-10, expulsion-decided 2026-03-20 | an expulsion was decided: a lawyer first
    2026-04-01 | unsure     | -          | -          | -          | third-country, police-report 257 2026-03-10, left-country 2026-03-20 | abroad: a lawyer is asked whether it can be applied for from there
    2026-04-01 | unsure     | -          | -          | 2026-08-01 | third-country, reflection-permit-granted 2026-03-01, police-report 257 2026-03-10, expulsion-decided 2026-03-20 | expelled while a reflection period may run: its day stays, to be safe
    2026-07-01 | unsure     | -          | -          | -          | third-country, police-report 19-1 2026-03-10, done limited-permit 2026-09-01 on 2026-05-20 | applied for, and the case goes under another provision: what becomes of the application is asked
    2026-07-01 | unsure     | -          | -          | -          | third-country, done limited-permit 2026-09-01 on 2026-05-20 | applied for, and no report is known
    2026-07-01 | unsure     | -          | -          | 2026-09-01 | EEA, police-report 257 2026-03-10, done limited-permit 2026-09-01 on 2026-05-20 | an EEA citizen who has applied
    2026-10-01 | unsure     | -          | -          | 2027-01-28 | third-country, reflection-permit-granted 2026-08-31, police-report 2026-09-15 | nobody knows under what it was reported: the day is one to be safe
    2026-10-01 | unsure     | -          | -          | 2027-01-28 | third-country, reflection-permit-granted 2026-08-31, police-report 257 2026-09-15, charged 291 2026-09-20 | charged under another provision: the day stays
  `,
});
