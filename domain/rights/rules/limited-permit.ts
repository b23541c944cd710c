import { dayText } from "../../pay/calendar.ts";
import { always, read } from "../../pay/sections/section.ts";
import { doubtOf, doubts, expelledIf } from "../doubt.ts";
import { caseState, limited, matter, origin } from "../facts.ts";
import { lastMet } from "../met.ts";
import { surelyUntil } from "../permit.ts";
import type { Picture } from "../picture.ts";
import {
  originAsked,
  provision,
  renewalPending,
  reported,
  revoked,
  whichClosed,
} from "../questions.ts";
import { movingOn, renewal } from "../renewal.ts";
import { revocation } from "../revocation.ts";
import { type Fact, type Question, rightOf, type Step, type Todo } from "../right.ts";
import { who } from "../who.ts";
import { type Find, lineOf, nothingReported, type Saying, say } from "../words.ts";

const length = say("Up to one year at a time.", "Inntil ett år om gangen.");
const granted = say(
  "Granted {0}, with {1} as its last day.",
  "Innvilget {0}, med {1} som siste dag.",
  (p) => p.limited.granted,
  (p) => p.limited.until,
);
const untold = say(
  "Granted {0}, and no last day was told. It is {1} at the latest; it may be months before, and may have passed: the decision itself says which day.",
  "Innvilget {0}, og ingen har sagt hvilken dag som er den siste. Den er senest {1}; den kan være flere måneder før, og kan være over: vedtaket selv sier hvilken dag.",
  (p) => p.limited.granted,
  (p) => p.limited.until,
);
/** What is said of one that was given, with each doubt. */
const given = ({ isLengthTold, isExpelled }: (typeof doubts)[number]): readonly Saying[] => [
  ...[isLengthTold ? granted : untold, length],
  ...expelledIf(isExpelled),
];
const overOnes: readonly Saying[] = [
  { ...granted, only: (p) => !p.limited.assumed },
  {
    ...say(
      "Granted {0}, and no last day was told. It was {1} at the latest.",
      "Innvilget {0}, og ingen har sagt hvilken dag som var den siste. Den var senest {1}.",
      (p) => p.limited.granted,
      (p) => p.limited.until,
    ),
    only: (p) => p.limited.assumed,
  },
];
const needed = say(
  "It is for when the investigation or the trial needs the person: the case must be reported to the police, and the person must have broken with those around it.",
  "Den er for når etterforskningen eller straffesaken trenger personen: saken må være anmeldt til politiet, og personen må ha brutt med miljøet rundt det.",
);
const notRenewed = say(
  "The case that it was given for is over or goes under another provision: it is not renewed.",
  "Saken den ble gitt for, er over eller går etter en annen bestemmelse: den fornyes ikke.",
);
const unclear = say(
  "A part of the case was dropped or judged {0}. It is not clear whether it was the part that is about trafficking.",
  "En del av saken ble henlagt eller dømt {0}. Det er ikke klart om det var delen som gjelder menneskehandel.",
  (p) => p.case.closed,
);
const children = say(
  "The person's children may be given a permit with the same limits (§ 8-3 (4)).",
  "Barna til personen kan få en tillatelse med de samme begrensningene (§ 8-3 (4)).",
);
const secure = [
  {
    what: say(
      "Before leaving: ask a lawyer whether the person may come back in, and what becomes of the permit.",
      "Før utreise: spør en advokat om personen kan komme inn igjen, og hva som skjer med tillatelsen.",
    ),
    who: who.lawyer,
  },
];
const otherGrounds = [
  {
    what: say(
      "While the case goes on: look at other grounds to stay (witness, strong humanitarian considerations).",
      "Mens saken går: se på andre grunnlag for opphold (vitne, sterke menneskelige hensyn).",
    ),
    who: who.lawyer,
  },
];
const leaves = say(
  "The person leaves the country without a right to come back.",
  "Personen reiser ut uten rett til å komme inn igjen.",
);
const closes = [
  say(
    "The case is dropped or goes under another provision: then it is not renewed.",
    "Saken henlegges eller går etter en annen bestemmelse: da fornyes den ikke.",
  ),
  leaves,
];
const criteria: Question = {
  id: "limited-criteria",
  to: "lawyer",
  words: {
    en: "UDI's criteria for a limited permit (UDI 2013-014) were not read. Are they met here?",
    nb: "UDIs kriterier for begrenset tillatelse (UDI 2013-014) er ikke lest. Er de oppfylt her?",
  },
};
const otherProvision: Question = {
  id: "limited-other-provision",
  to: "lawyer",
  words: {
    en: "The case goes under a provision of which nothing was read here (such as § 260 or § 260 a). Can a limited permit be given, or renewed, for it?",
    nb: "Saken går etter en bestemmelse som vi ikke har lest noe om (for eksempel § 260 eller § 260 a). Kan begrenset tillatelse gis, eller fornyes, for den?",
  },
};
const unreadProvision = say(
  "The case goes under a provision of which nothing was read here: whether a limited permit is for it is not known.",
  "Saken går etter en bestemmelse som vi ikke har lest noe om: om begrenset tillatelse er for den, er ikke kjent.",
);
const span = {
  from: (p: Picture) => p.limited.granted,
  until: (p: Picture) => p.limited.until,
};

const goesOn = say(
  "The case has been going on since {0}.",
  "Saken har gått siden {0}.",
  (p) => p.case.since,
);
const notRead = say(
  "UDI's own criteria for it were not read.",
  "UDIs egne kriterier for den er ikke lest.",
);
const appliedFor = say(
  "Applied for {0}; it is not decided, as far as is known.",
  "Søkt om {0}; den er ikke avgjort, så langt vi vet.",
  (p) => lastMet(p.met, "limited-permit"),
);
/** The last day that a permit was applied for, this one or what comes after a reflection period. */
const lastApplied: Find = ({ met }) => {
  const days = ["limited-permit", "reflection-permit"].map((right) => lastMet(met, right));
  return Math.max(...days.filter((day) => !Number.isNaN(day)));
};
/** Whether it was applied for, or a reflection period is there to apply in; one that may be revoked counts, to be safe. */
const reach: Fact<"applied" | "running" | "none"> = {
  values: ["applied", "running", "none"],
  of: (p) => {
    if (!Number.isNaN(lastMet(p.met, "limited-permit"))) {
      return "applied";
    }
    return p.reflection.state === "running" || p.reflection.state === "left" ? "running" : "none";
  },
};
const applyWhile = {
  en: "Apply while the reflection period still runs.",
  nb: "Søk mens refleksjonsperioden ennå løper.",
};
const applyInTime = {
  what: say(applyWhile.en, applyWhile.nb),
  by: (p: Picture) => surelyUntil(p.reflection),
  who: who.person,
};
const applyAtAll = {
  what: say(
    "Apply. No reflection period is known to run.",
    "Søk. Det er ikke kjent at noen refleksjonsperiode løper.",
  ),
  by: null,
  who: who.person,
};
const howFar = {
  what: say(
    "Ask the police or UDI how far the application has come.",
    "Spør politiet eller UDI hvor langt søknaden er kommet.",
  ),
  by: null,
  who: who.coordinator,
};
/** The days by which it was applied for, while they are still to come. */
function appliedDays({ met, asOf }: Picture): readonly Todo[] {
  return met
    .filter(({ right: of, due }) => of === "limited-permit" && due >= asOf)
    .map(({ due }) => ({ what: lineOf(applyWhile), by: dayText(due), who: who.person }));
}

/** It runs: with each doubt that there is of it. */
function runs<const When extends object>(when: When, { because, endsIf, next, ask = [] }: Running) {
  return doubts.map(
    (each) =>
      ({
        when: { limited: "running", ...when, doubt: each.doubt },
        gives: each.doubt === "none" ? "holds" : "unsure",
        ...span,
        because: [...given(each), ...because],
        endsIf,
        todo: next(each.isLengthTold),
        secure,
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

/** While the case may go on. */
const goingOn = { because: [needed, children], endsIf: closes, next: renewal } as const;
/** While it does not, or not as trafficking. */
const runningOut = { endsIf: [leaves], next: movingOn } as const;
const closed = say("The case was closed {0}.", "Saken ble avsluttet {0}.", (p) => p.case.closed);

/** Where none is known to have been granted, nothing has ended: it was not had, and is for a case that goes on. */
const neverHad = say(
  "None was granted, as far as is known. It is for a case about trafficking that goes on: it can no longer be had for this one.",
  "Ingen er innvilget, så langt vi vet. Den er for en sak om menneskehandel som går: for denne saken kan den ikke lenger fås.",
);
const appliedThenClosed: Question = {
  id: "limited-applied-then-closed",
  to: "lawyer",
  words: {
    en: "A limited permit was applied for, and the case is over or goes under another provision. What becomes of the application?",
    nb: "Det er søkt om begrenset tillatelse, og saken er over eller går etter en annen bestemmelse. Hva skjer med søknaden?",
  },
};
/** None was granted, and the case that it is for is no more: said why, and unsure while an application is not decided. */
function noLonger<const When extends object>(when: When, why: Saying) {
  return [
    {
      when: { limited: "none", ...when, reach: ["running", "none"] },
      gives: "no",
      because: [needed, why, neverHad],
    },
    {
      when: { limited: "none", ...when, reach: "applied" },
      gives: "unsure",
      because: [needed, appliedFor, why],
      todo: [howFar],
      ask: [appliedThenClosed],
    },
  ] as const;
}

/** None was granted, and the case is one that it is for: what to do hangs on whether it was applied for, or can be in time. */
function notYet(origin: "third-country" | "unknown", asked: readonly Question[]) {
  const when = { limited: "none", caseState: "open", matter: "trafficking", origin } as const;
  const because = [needed, goesOn, notRead];
  const answer = { gives: "unsure", endsIf: closes, secure: otherGrounds } as const;
  const ask = [criteria, ...asked];
  return [
    {
      when: { ...when, reach: "applied" },
      ...{ ...answer, ask, because: [...because, appliedFor], todo: [howFar], each: appliedDays },
    },
    { when: { ...when, reach: "running" }, ...answer, ask, because, todo: [applyInTime] },
    { when: { ...when, reach: "none" }, ...answer, ask, because, todo: [applyAtAll] },
  ] as const;
}

export const right = rightOf({
  section: {
    id: "limited-permit",
    law: "utlendingsforskriften",
    section: "§ 8-3 (2), (3), (4), utlendingsloven § 61; UDI 2013-014",
    read,
    inForce: always,
  },
  title: { en: "Limited permit while the case goes on", nb: "Begrenset tillatelse mens saken går" },
  hangsOn: {
    en: "An investigation or trial of trafficking that needs the person, a report, and that the person has broken with those around it.",
    nb: "En etterforskning eller straffesak om menneskehandel som trenger personen, en anmeldelse, og at personen har brutt med miljøet rundt det.",
  },
  endedBy: {
    en: "Its last day. When the case is dropped, judged or goes under another provision it runs out and is not renewed.",
    nb: "Siste dag. Når saken henlegges, avgjøres eller går etter en annen bestemmelse, løper den ut og fornyes ikke.",
  },
  on: { limited, caseState, matter, origin, reach, doubt: doubtOf((p) => p.limited) },
  cases: [
    ...runs({ caseState: "open", matter: "trafficking" }, goingOn),
    ...runs({ caseState: "open", matter: "unknown" }, { ...goingOn, ask: [provision] }),
    ...runs(
      { caseState: "open", matter: "unread" },
      { ...goingOn, because: [...goingOn.because, unreadProvision], ask: [otherProvision] },
    ),
    ...runs({ caseState: ["unknown", "none"] }, { ...goingOn, ask: [reported] }),
    ...runs(
      { caseState: "unclear" },
      { ...goingOn, because: [...goingOn.because, unclear], ask: [whichClosed] },
    ),
    ...runs(
      { caseState: "open", matter: ["relabelled", "other"] },
      { ...runningOut, because: [notRenewed] },
    ),
    ...runs({ caseState: ["dropped", "judged"] }, { ...runningOut, because: [closed, notRenewed] }),
    ...doubts.map(
      (each) =>
        ({
          when: { limited: "left", doubt: each.doubt },
          gives: "unsure",
          ...span,
          because: [
            ...given(each),
            say(
              "The person left the country {0}, which may lead to its being revoked.",
              "Personen reiste ut {0}, og det kan føre til at den trekkes tilbake.",
              (p) => p.left,
            ),
          ],
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
          because: [
            ...given(each),
            say(
              "Its last day has passed. Something was applied for, {0}; it is not decided, as far as is known.",
              "Siste dag er over. Det ble søkt om noe, {0}; det er ikke avgjort, så langt vi vet.",
              lastApplied,
            ),
          ],
          ask: [renewalPending, ...each.asks],
        }) as const,
    ),
    {
      when: { limited: "over" },
      gives: "ended",
      ...span,
      because: [...overOnes, length],
    },
    {
      when: { limited: "revoked" },
      gives: "ended",
      ...span,
      because: [
        say("Revoked {0}.", "Trukket tilbake {0}.", (p) => p.limited.until),
        revocation.unread,
      ],
      todo: revocation.todo,
      ask: revocation.ask,
    },
    ...notYet("third-country", []),
    ...notYet("unknown", [originAsked]),
    {
      when: { limited: "none", caseState: "open", matter: "trafficking", origin: "EEA" },
      gives: "unsure",
      because: [needed],
      ask: [criteria],
    },
    {
      when: { limited: "none", caseState: "open", matter: "unknown" },
      gives: "unsure",
      because: [needed],
      ask: [provision],
    },
    {
      when: { limited: "none", caseState: "open", matter: "unread" },
      gives: "unsure",
      because: [needed, unreadProvision],
      ask: [otherProvision],
    },
    {
      when: { limited: "none", caseState: "unknown" },
      gives: "unsure",
      because: [needed],
      ask: [reported],
    },
    {
      when: { limited: "none", caseState: "none" },
      gives: "no",
      because: [needed, nothingReported],
    },
    {
      when: { limited: "none", caseState: "unclear" },
      gives: "unsure",
      because: [needed, unclear],
      ask: [whichClosed],
    },
    ...noLonger(
      { caseState: "open", matter: "relabelled" },
      say(
        "Since {0} the case goes under another provision.",
        "Fra {0} går saken etter en annen bestemmelse.",
        (p) => p.case.since,
      ),
    ),
    {
      when: { limited: "none", caseState: "open", matter: "other" },
      gives: "no",
      because: [
        needed,
        say("The case is not about trafficking.", "Saken gjelder ikke menneskehandel."),
      ],
    },
    ...noLonger(
      {
        caseState: ["dropped", "judged"],
        matter: ["trafficking", "relabelled", "unread", "unknown"],
      },
      closed,
    ),
    {
      when: { limited: "none", caseState: ["dropped", "judged"], matter: "other" },
      gives: "no",
      because: [
        needed,
        say("The case was not about trafficking.", "Saken gjaldt ikke menneskehandel."),
      ],
    },
  ],
});
