import { lastDone } from "../../done-in-time.ts";
import { hindrances } from "../../doubt.ts";
import { originAsked, provision, reported, whichClosed } from "../../questions.ts";
import { askLawyer, type Question } from "../../right.ts";
import { mayReach, nothingReported } from "../../sayings.ts";
import { who } from "../../who.ts";
import { type Saying, say } from "../../words.ts";
import { dropAppeal } from "../case/drop-appeal.ts";
import {
  appliedDays,
  applyInTime,
  byWhichDay,
  howFar,
  lawyerFirst,
  safeDays,
} from "./limited-permit.apply.ts";

export const needed = say(
  "It is for when the investigation or the trial needs the person: the case must be reported to the police, and the person must have broken with those around it.",
  "Den er for når etterforskningen eller straffesaken trenger personen: saken må være anmeldt til politiet, og personen må ha brutt med miljøet rundt det.",
);
export const unclear = say(
  "A part of the case was dropped or judged {0}. It is not clear whether it was the part that is about trafficking.",
  "En del av saken ble henlagt eller dømt {0}. Det er ikke klart om det var delen som gjelder menneskehandel.",
  (p) => p.case.closed,
);
const otherGrounds = [
  {
    what: say(
      "While the case goes on: look at other grounds to stay (witness, strong humanitarian considerations).",
      "Mens saken går: se på andre grunnlag for opphold (vitne, sterke menneskelige hensyn).",
    ),
    who: who.lawyer,
  },
];
export const leaves = say(
  "The person leaves the country without a right to come back.",
  "Personen reiser ut uten rett til å komme inn igjen.",
);
export const closes = [
  say(
    "The case is dropped or goes under another provision: then it is not renewed.",
    "Saken henlegges eller går etter en annen bestemmelse: da fornyes den ikke.",
  ),
  leaves,
];
const criteria = askLawyer(
  "limited-criteria",
  "UDI's criteria for a limited permit (UDI 2013-014) were not read. Are they met here?",
  "UDIs kriterier for begrenset tillatelse (UDI 2013-014) er ikke lest. Er de oppfylt her?",
);
export const otherProvision = askLawyer(
  "limited-other-provision",
  "The case goes under a provision of which nothing was read here (such as § 260 or § 260 a). Can a limited permit be given, or renewed, for it?",
  "Saken går etter en bestemmelse som vi ikke har lest noe om (for eksempel § 260 eller § 260 a). Kan begrenset tillatelse gis, eller fornyes, for den?",
);
export const reportAnew = askLawyer(
  "limited-report-anew",
  "The criminal case is dropped or judged, or goes under another provision. Can it be reported as trafficking anew, and would a limited permit be possible then?",
  "Straffesaken er henlagt eller dømt, eller går etter en annen bestemmelse. Kan den anmeldes som menneskehandel på nytt, og er begrenset tillatelse mulig da?",
);
export const asTrafficking = askLawyer(
  "limited-as-trafficking",
  "No report of trafficking is known. Should it be reported as trafficking, and what would that mean for the person?",
  "Ingen anmeldelse for menneskehandel er kjent. Bør det anmeldes som menneskehandel, og hva betyr det for personen?",
);
const limitedEea = askLawyer(
  "limited-eea",
  "Can an EEA citizen have a limited permit, and is it of use beside the right to stay?",
  "Kan en EØS-borger få begrenset tillatelse, og er den til nytte ved siden av oppholdsretten?",
);
export const unreadProvision = say(
  "The case goes under a provision of which nothing was read here: whether a limited permit is for it is not known.",
  "Saken går etter en bestemmelse som vi ikke har lest noe om: om begrenset tillatelse er for den, er ikke kjent.",
);
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
  (p) => lastDone(p.met, "limited-permit"),
);
export const closed = say(
  "The case was closed {0}.",
  "Saken ble avsluttet {0}.",
  (p) => p.case.closed,
);

/** It was never had, so nothing has ended. */
const neverHad = say(
  "None was granted, as far as is known. It is for a case about trafficking that goes on: not while this one is closed, or goes under another provision.",
  "Ingen er innvilget, så langt vi vet. Den er for en sak om menneskehandel som går: ikke mens denne er avsluttet, eller går etter en annen bestemmelse.",
);
const appliedWithout = askLawyer(
  "limited-applied-then-closed",
  "A limited permit was applied for, and it is not known that a case about trafficking goes on. What becomes of the application?",
  "Det er søkt om begrenset tillatelse, og det er ikke kjent at en sak om menneskehandel går. Hva skjer med søknaden?",
);
const movedOn = say(
  "Since {0} the case goes under another provision.",
  "Fra {0} går saken etter en annen bestemmelse.",
  (p) => p.case.since,
);
const underAnother = say(
  "The case goes under another provision than trafficking.",
  "Saken går etter en annen bestemmelse enn menneskehandel.",
);
const wasUnderAnother = say(
  "The case went under another provision than trafficking.",
  "Saken gikk etter en annen bestemmelse enn menneskehandel.",
);

interface Known<Gives> {
  readonly gives: Gives;
  readonly because: readonly Saying[];
  readonly ask: readonly Question[];
  readonly each?: typeof safeDays;
}

const none: readonly never[] = [];
const noDays = () => none;

/** No case that it is for is known to go on. */
function without<const When extends object, const Gives extends "no" | "unsure">(
  when: When,
  { gives, because, ask, each = noDays }: Known<Gives>,
) {
  return [
    {
      when: { limited: "none", ...when, reach: ["running", "none", "expulsion", "abroad"] },
      ...{ gives, because: [needed, ...because], ask },
      each,
    },
    {
      when: { limited: "none", ...when, reach: "applied" },
      gives: "unsure",
      because: [needed, appliedFor, ...because],
      todo: [howFar],
      ask: [appliedWithout, ...ask],
    },
  ] as const;
}

/** What to do hangs on applying, on time, and on what may stand in the way. */
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
    {
      when: { ...when, reach: "running" },
      ...{ ...answer, because: [...because, mayReach], todo: [applyInTime] },
      ask: [...ask, byWhichDay],
    },
    ...hindrances.map(
      ({ hindered, said, asks }) =>
        ({
          when: { ...when, reach: hindered },
          ...{ ...answer, because: [...because, ...said, mayReach] },
          ...{ todo: [lawyerFirst], each: safeDays, ask: [...ask, ...asks] },
        }) as const,
    ),
  ] as const;
}

const eea = { limited: "none", caseState: "open", matter: "trafficking", origin: "EEA" } as const;
const wasFor = ["trafficking", "relabelled", "unread", "unknown"] as const;

export const noneGranted = [
  ...notYet("third-country", []),
  ...notYet("unknown", [originAsked]),
  {
    when: { ...eea, reach: ["running", "none", "expulsion", "abroad"] },
    gives: "unsure",
    because: [needed],
    ask: [criteria, limitedEea],
  },
  {
    when: { ...eea, reach: "applied" },
    gives: "unsure",
    because: [needed, appliedFor],
    todo: [howFar],
    each: appliedDays,
    ask: [criteria, limitedEea],
  },
  ...without(
    { caseState: "open", matter: "unknown" },
    { gives: "unsure", because: [], ask: [provision], each: safeDays },
  ),
  ...without(
    { caseState: "open", matter: "unread" },
    { gives: "unsure", because: [unreadProvision], ask: [otherProvision], each: safeDays },
  ),
  ...without(
    { caseState: "open", matter: "relabelled" },
    { gives: "no", because: [movedOn, neverHad], ask: [reportAnew] },
  ),
  ...without(
    { caseState: "open", matter: "other" },
    { gives: "no", because: [underAnother], ask: [asTrafficking] },
  ),
  ...without({ caseState: "unknown" }, { gives: "unsure", because: [], ask: [reported] }),
  ...without(
    { caseState: "none" },
    { gives: "no", because: [nothingReported], ask: [asTrafficking] },
  ),
  ...without({ caseState: "unclear" }, { gives: "unsure", because: [unclear], ask: [whichClosed] }),
  ...without(
    { caseState: "dropped", matter: wasFor },
    { gives: "no", because: [closed, neverHad], ask: [dropAppeal, reportAnew] },
  ),
  ...without(
    { caseState: "judged", matter: wasFor },
    { gives: "no", because: [closed, neverHad], ask: [reportAnew] },
  ),
  ...without(
    { caseState: ["dropped", "judged"], matter: "other" },
    { gives: "no", because: [closed, wasUnderAnother], ask: [asTrafficking] },
  ),
] as const;
