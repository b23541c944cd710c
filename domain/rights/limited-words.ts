import { type doubts, expelledIf } from "./doubt.ts";
import { lastMet } from "./met.ts";
import type { Question } from "./right.ts";
import { who } from "./who.ts";
import { type Find, type Saying, say, sayLost } from "./words.ts";

/** What is said of a limited permit, and what is asked of a lawyer. */

/** The last day that a permit was applied for, this one or what comes after a reflection period. */
const lastApplied: Find = ({ met }) => {
  const days = ["limited-permit", "reflection-permit"].map((right) => lastMet(met, right));
  return Math.max(...days.filter((day) => !Number.isNaN(day)));
};

export const length = say("Up to one year at a time.", "Inntil ett år om gangen.");
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
/** What is said of one that was given, with each doubt. */
export const given = ({ isLengthTold, isExpelled }: (typeof doubts)[number]): readonly Saying[] => [
  ...[isLengthTold ? granted : untold, length],
  ...expelledIf(isExpelled),
];
export const overOnes: readonly Saying[] = [
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
export const needed = say(
  "It is for when the investigation or the trial needs the person: the case must be reported to the police, and the person must have broken with those around it.",
  "Den er for når etterforskningen eller straffesaken trenger personen: saken må være anmeldt til politiet, og personen må ha brutt med miljøet rundt det.",
);
export const notRenewed = sayLost(
  "The case that it was given for is over or goes under another provision: it is not renewed.",
  "Saken den ble gitt for, er over eller går etter en annen bestemmelse: den fornyes ikke.",
);
export const unclear = say(
  "A part of the case was dropped or judged {0}. It is not clear whether it was the part that is about trafficking.",
  "En del av saken ble henlagt eller dømt {0}. Det er ikke klart om det var delen som gjelder menneskehandel.",
  (p) => p.case.closed,
);
export const otherGrounds = [
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
export const criteria: Question = {
  id: "limited-criteria",
  to: "lawyer",
  words: {
    en: "UDI's criteria for a limited permit (UDI 2013-014) were not read. Are they met here?",
    nb: "UDIs kriterier for begrenset tillatelse (UDI 2013-014) er ikke lest. Er de oppfylt her?",
  },
};
export const otherProvision: Question = {
  id: "limited-other-provision",
  to: "lawyer",
  words: {
    en: "The case goes under a provision of which nothing was read here (such as § 260 or § 260 a). Can a limited permit be given, or renewed, for it?",
    nb: "Saken går etter en bestemmelse som vi ikke har lest noe om (for eksempel § 260 eller § 260 a). Kan begrenset tillatelse gis, eller fornyes, for den?",
  },
};
export const reportAnew: Question = {
  id: "limited-report-anew",
  to: "lawyer",
  words: {
    en: "The criminal case is dropped or judged, or goes under another provision. Can it be reported as trafficking anew, and would a limited permit be possible then?",
    nb: "Straffesaken er henlagt eller dømt, eller går etter en annen bestemmelse. Kan den anmeldes som menneskehandel på nytt, og er begrenset tillatelse mulig da?",
  },
};
export const asTrafficking: Question = {
  id: "limited-as-trafficking",
  to: "lawyer",
  words: {
    en: "No report of trafficking is known. Should it be reported as trafficking, and what would that mean for the person?",
    nb: "Ingen anmeldelse for menneskehandel er kjent. Bør det anmeldes som menneskehandel, og hva betyr det for personen?",
  },
};
export const limitedEea: Question = {
  id: "limited-eea",
  to: "lawyer",
  words: {
    en: "Can an EEA citizen have a limited permit, and is it of use beside the right to stay?",
    nb: "Kan en EØS-borger få begrenset tillatelse, og er den til nytte ved siden av oppholdsretten?",
  },
};
export const unreadProvision = say(
  "The case goes under a provision of which nothing was read here: whether a limited permit is for it is not known.",
  "Saken går etter en bestemmelse som vi ikke har lest noe om: om begrenset tillatelse er for den, er ikke kjent.",
);
export const goesOn = say(
  "The case has been going on since {0}.",
  "Saken har gått siden {0}.",
  (p) => p.case.since,
);
export const notRead = say(
  "UDI's own criteria for it were not read.",
  "UDIs egne kriterier for den er ikke lest.",
);
export const appliedFor = say(
  "Applied for {0}; it is not decided, as far as is known.",
  "Søkt om {0}; den er ikke avgjort, så langt vi vet.",
  (p) => lastMet(p.met, "limited-permit"),
);
export const closed = say(
  "The case was closed {0}.",
  "Saken ble avsluttet {0}.",
  (p) => p.case.closed,
);

/** Where none is known to have been granted, nothing has ended: it was not had, and is for a case that goes on. */
export const neverHad = say(
  "None was granted, as far as is known. It is for a case about trafficking that goes on: not while this one is closed, or goes under another provision.",
  "Ingen er innvilget, så langt vi vet. Den er for en sak om menneskehandel som går: ikke mens denne er avsluttet, eller går etter en annen bestemmelse.",
);
export const appliedWithout: Question = {
  id: "limited-applied-then-closed",
  to: "lawyer",
  words: {
    en: "A limited permit was applied for, and it is not known that a case about trafficking goes on. What becomes of the application?",
    nb: "Det er søkt om begrenset tillatelse, og det er ikke kjent at en sak om menneskehandel går. Hva skjer med søknaden?",
  },
};
export const lastDayPassed = sayLost(
  "Its last day has passed. Something was applied for, {0}; it is not decided, as far as is known.",
  "Siste dag er over. Det ble søkt om noe, {0}; det er ikke avgjort, så langt vi vet.",
  lastApplied,
);
export const movedOn = say(
  "Since {0} the case goes under another provision.",
  "Fra {0} går saken etter en annen bestemmelse.",
  (p) => p.case.since,
);
export const underAnother = say(
  "The case goes under another provision than trafficking.",
  "Saken går etter en annen bestemmelse enn menneskehandel.",
);
export const wasUnderAnother = say(
  "The case went under another provision than trafficking.",
  "Saken gikk etter en annen bestemmelse enn menneskehandel.",
);
export const revokedThen = sayLost("Revoked {0}.", "Trukket tilbake {0}.", (p) => p.limited.until);
