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
  "The criteria for a limited permit stand in UDI's guidelines (§ 8-3; UDI 2013-014), which are not held here. Are they met?",
  "Kriteriene for begrenset tillatelse står i UDIs retningslinjer (§ 8-3; UDI 2013-014), som vi ikke har. Er de oppfylt her?",
);
export const otherProvision = askLawyer(
  "limited-other-provision",
  "The case goes under another provision than trafficking, and § 8-3 names none: it is for whoever was exposed to trafficking, by UDI's guidelines. Can a limited permit be given, or renewed, beside such a case?",
  "Saken går etter en annen bestemmelse enn menneskehandel, og § 8-3 nevner ingen: den er for den som er utsatt for menneskehandel, etter UDIs retningslinjer. Kan begrenset tillatelse gis, eller fornyes, ved siden av en slik sak?",
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
  "The act's chapter 5, with § 38, holds for EEA citizens too (utlendingsforskriften § 19-2 (3)). Can they have a limited permit by it, and is it of use beside the right to stay?",
  "Lovens kapittel 5, med § 38, gjelder også EØS-borgere (utlendingsforskriften § 19-2 (3)). Kan de få begrenset tillatelse etter det, og er den til nytte ved siden av oppholdsretten?",
);
export const maybeBeside = say(
  "The case goes under another provision than trafficking. § 8-3 names no provision: what counts is whether there are signs that the person was exposed to trafficking, and what UDI's guidelines say.",
  "Saken går etter en annen bestemmelse enn menneskehandel. § 8-3 nevner ingen bestemmelse: det som teller, er om noe tyder på at personen er utsatt for menneskehandel, og hva UDIs retningslinjer sier.",
);
const goesOn = say(
  "The case has been going on since {0}.",
  "Saken har gått siden {0}.",
  (p) => p.case.since,
);
const byGuidelines = say(
  "UDI's guidelines set the criteria for it (§ 8-3); they are not held here.",
  "UDIs retningslinjer setter kriteriene for den (§ 8-3); vi har dem ikke.",
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
  const because = [needed, goesOn, byGuidelines];
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
const wasFor = ["trafficking", "relabelled", "beside", "unknown"] as const;

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
    { caseState: "open", matter: "beside" },
    { gives: "unsure", because: [maybeBeside], ask: [otherProvision], each: safeDays },
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
