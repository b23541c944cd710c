import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import type { KnownDismissal } from "../../dismissal.ts";
import {
  byLimit,
  dismissedOn,
  firstDismissed,
  firstOf,
  ifTakenBack,
  isAboutTime,
  negotiatedOn,
  ofDismissals,
  openUntil,
  severalDismissals,
} from "../../dismissal-sayings.ts";
import { standingOf } from "../../dismissals.ts";
import type { Picture } from "../../picture.ts";
import { type AnyCase, askLawyer, rightOf, type Todo } from "../../right.ts";
import { notOnTheCase } from "../../sayings.ts";
import { who } from "../../who.ts";
import { lineOf, lost, onlyWhere, say, toEmployer } from "../../words.ts";

/** Of several, what is the most to be had comes first. */
const stands = [
  ...(["open", "unlimited", "unlimited-summary", "sued", "compensation"] as const),
  ...(["about-time", "late-unsure", "over"] as const),
] as const;
type Stand = (typeof stands)[number];

function standOf(dismissal: KnownDismissal, asOf: number): Stand {
  const { days, sued, how, form, isWhileAway } = dismissal;
  const { sueBy, compensationBy } = days;
  if (!Number.isNaN(sued)) {
    return "sued";
  }
  if (sueBy === null || compensationBy === null) {
    return how === "summary" ? "unlimited-summary" : "unlimited";
  }
  if (standingOf(sueBy, asOf) === "open") {
    return "open";
  }
  if (standingOf(compensationBy, asOf) === "open") {
    return "compensation";
  }
  if (isAboutTime(dismissal)) {
    return "about-time";
  }
  return form === undefined || isWhileAway ? "late-unsure" : "over";
}

const suit = firstOf(stands, standOf);

const setAside = {
  en: "If you want the dismissal set aside: a suit must be with the court by this date. Talk with a union or a lawyer well before.",
  nb: "Vil du ha oppsigelsen kjent ugyldig: stevning må være hos retten innen denne datoen. Snakk med en fagforening eller en advokat i god tid.",
};
const words = {
  sue: toEmployer({
    you: setAside,
    en: "If the person wants the dismissal of {0} set aside: have a suit brought by this day, unless both sides have agreed on a longer time.",
    nb: "Vil personen ha oppsigelsen fra {0} kjent ugyldig: få reist søksmål innen denne dagen, hvis ikke begge parter er enige om lengre tid.",
  }),
  compensation: toEmployer({
    you: {
      en: "If you want only compensation for the dismissal: a suit must be with the court by this date.",
      nb: "Vil du bare ha erstatning for oppsigelsen: stevning må være hos retten innen denne datoen.",
    },
    en: "If only compensation is claimed for the dismissal of {0}: have a suit brought by this day.",
    nb: "Kreves det bare erstatning for oppsigelsen fra {0}: få reist søksmål innen denne dagen.",
  }),
  invalid: toEmployer({
    you: setAside,
    en: "Where the dismissal of {0} was not in writing, or lacks what § 15-4 says that it must tell: have a suit brought by this day. Then the court must set it aside, unless special reasons make that plainly unreasonable (§ 15-5 (1)).",
    nb: "Var oppsigelsen fra {0} ikke skriftlig, eller mangler den det § 15-4 sier at den skal inneholde: få reist søksmål innen denne dagen. Da skal retten kjenne den ugyldig, hvis ikke særlige grunner gjør det åpenbart urimelig (§ 15-5 (1)).",
  }),
  sued: {
    en: "Ask how the suit about the dismissal of {0} stands. It was brought {1}.",
    nb: "Spør hvordan det går med søksmålet om oppsigelsen fra {0}. Det ble reist {1}.",
  },
} as const;

function stepsOf(dismissal: KnownDismissal, asOf: number): readonly Todo[] {
  const { days, sued, dismissed: of } = dismissal;
  if (!Number.isNaN(sued)) {
    return [{ what: lineOf(words.sued, of, sued), by: null, who: who.lawyer }];
  }
  const step = (limit: keyof typeof limits) =>
    byLimit(days[limit], asOf, { what: limits[limit], who: who.wages, of });
  return [...step("sueBy"), ...step("invalidBy"), ...step("compensationBy")];
}
const limits = {
  sueBy: words.sue,
  invalidBy: words.invalid,
  compensationBy: words.compensation,
} as const;
const each = ({ dismissals, asOf }: Picture): readonly Todo[] =>
  dismissals.flatMap((one) => stepsOf(one, asOf));

const sueUntil = (p: Picture) => openUntil(p, ({ days }) => days.sueBy);
const compensationUntil = (p: Picture) => openUntil(p, ({ days }) => days.compensationBy);
const lastDay = ({ dismissals }: Picture): number =>
  Math.max(...dismissals.map(({ days: { compensationBy } }) => compensationBy?.last ?? 0));
const hasPassed = ({ dismissals, asOf }: Picture): boolean =>
  dismissals.some(({ days: { sueBy } }) => sueBy !== null && sueBy.last < asOf);

const rule = say(
  "A suit over a dismissal must be brought within eight weeks, and within six months where only compensation is claimed (§ 17-4 (1)). Both are counted from the end of the negotiations, and from when word of the dismissal came where none were held (§ 17-4 (2)); from a Saturday or a holiday they run to the next working day (domstolloven § 149). The two sides may agree on a longer time, and the time stops where the dispute is brought before the Discrimination Tribunal (§ 17-4 (1), (7)).",
  "Søksmål om en oppsigelse eller avskjed må reises innen åtte uker, og innen seks måneder hvis det bare kreves erstatning (§ 17-4 (1)). Begge regnes fra forhandlingene ble avsluttet, og fra beskjeden kom fram hvis det ikke ble forhandlet (§ 17-4 (2)); fra en lørdag eller helligdag løper de til neste virkedag (domstolloven § 149). Partene kan bli enige om lengre tid, og tiden stopper hvis tvisten bringes inn for Diskrimineringsnemnda (§ 17-4 (1), (7)).",
);
const court = say(
  "A court sets aside a dismissal that is against the act, and may give compensation (§§ 15-12, 15-14). It can take pay and holiday pay in the same case (§ 17-1 (2)); neither goes to the conciliation board first, where it is negotiated about or claimed so (§ 17-1 (3)).",
  "Retten kjenner ugyldig en oppsigelse eller avskjed som er i strid med loven, og kan gi erstatning (§§ 15-12, 15-14). Den kan ta lønn og feriepenger i samme sak (§ 17-1 (2)); det går ikke til forliksrådet først, når det er forhandlet om eller kreves slik (§ 17-1 (3)).",
);
const formRule = say(
  "A dismissal must be in writing, handed over or sent by registered letter, and tell of the right to negotiate, to sue and to stay, the time for each, and who the employer is (§ 15-4). Where it is not so, there is no limit for the suit (§ 17-4 (4)).",
  "En oppsigelse skal være skriftlig, leveres personlig eller sendes rekommandert, og opplyse om retten til å forhandle, gå til søksmål og bli i stillingen, fristene, og hvem som er arbeidsgiver (§ 15-4). Er den ikke slik, gjelder ingen frist for søksmålet (§ 17-4 (4)).",
);
const aboutTime = onlyWhere(
  say(
    "Where the dispute is whether it was lawful to employ for a time, or to hire in, there is no limit for the suit (§ 17-4 (5)).",
    "Gjelder tvisten om det var lovlig å ansette midlertidig eller å leie inn, er det ingen frist for søksmålet (§ 17-4 (5)).",
  ),
  ({ dismissals }) => dismissals.some(isAboutTime),
);
const passed = lost(
  onlyWhere(
    say(
      "The eight weeks have passed: as a rule the dismissal cannot be set aside any more. Ask a lawyer at once: not where the form was wrong, a longer time was agreed, it was about temporary work or hiring in, or the person was away for illness, pregnancy or a child (§§ 17-4, 17-5).",
      "De åtte ukene er over: som regel kan oppsigelsen ikke lenger kjennes ugyldig. Spør en advokat straks: det gjelder ikke hvis formen var feil, det er avtalt lengre tid, det gjaldt midlertidig ansettelse eller innleie, eller personen var borte på grunn av sykdom, graviditet eller barn (§§ 17-4, 17-5).",
    ),
    hasPassed,
  ),
);
const facts = [
  rule,
  court,
  formRule,
  aboutTime,
  dismissedOn,
  negotiatedOn,
  severalDismissals,
  passed,
];

const summaryForm = askLawyer(
  "dismissal-summary-form",
  "Does § 15-5 (set aside where a suit is brought within four months) hold for a summary dismissal (avskjed) in the wrong form too? § 15-14 (2) names § 15-4, and not § 15-5.",
  "Gjelder § 15-5 (ugyldig hvis søksmål reises innen fire måneder) også for en avskjed med feil form? § 15-14 (2) nevner § 15-4, og ikke § 15-5.",
);
const stillOpen = askLawyer(
  "dismissal-still-open",
  "The time to sue over the dismissal seems over. Was it in the form of § 15-4 (else there is no limit, § 17-4 (4)), and did it come while the person was away ill (then the time runs from the end of that protection, § 17-5 (1))?",
  "Tiden for søksmål om oppsigelsen ser ut til å være over. Var den slik § 15-4 krever (ellers er det ingen frist, § 17-4 (4)), og kom den mens personen var borte som syk (da løper tiden fra det vernet tar slutt, § 17-5 (1))?",
);
const wasTimeLawful = askLawyer(
  "dismissal-about-time",
  "Was it lawful to employ for a time, or to hire in? A suit about that has no limit (§ 17-4 (5)).",
  "Var det lovlig å ansette midlertidig, eller å leie inn? Et søksmål om det har ingen frist (§ 17-4 (5)).",
);

const common = { from: firstDismissed, because: facts, each, ask: ofDismissals };
const holds = { ...common, gives: "holds", endsIf: [ifTakenBack] } as const;
const unsure = { ...common, gives: "unsure" } as const;
const given: Readonly<Record<Stand, Omit<AnyCase, "when">>> = {
  open: { ...holds, until: sueUntil },
  unlimited: holds,
  "unlimited-summary": { ...holds, ask: [...ofDismissals, summaryForm] },
  sued: holds,
  compensation: { ...holds, until: compensationUntil },
  "about-time": { ...unsure, ask: [...ofDismissals, wasTimeLawful] },
  "late-unsure": { ...unsure, ask: [...ofDismissals, stillOpen] },
  over: { from: firstDismissed, because: facts, gives: "ended", until: lastDay },
};

export const right = rightOf({
  section: {
    ...{ id: "dismissal-lawsuit", law: "aml" },
    section: "§§ 15-4, 15-5, 15-12, 15-14, 17-1, 17-4; domstolloven §§ 148, 149",
    ...{ read: day("2026-12-01"), inForce: always },
  },
  title: { en: "A lawsuit over a dismissal", nb: "Søksmål om oppsigelse eller avskjed" },
  deadline: { en: "lawsuit over the dismissal", nb: "søksmål om oppsigelsen" },
  gives: {
    en: "That a court decides whether the dismissal was lawful: it can set it aside, and give compensation.",
    nb: "At retten avgjør om oppsigelsen var lovlig: den kan kjenne den ugyldig, og gi erstatning.",
  },
  hangsOn: {
    en: `Being dismissed, with notice or at once, as an employee. ${notOnTheCase.en}`,
    nb: `Å være oppsagt eller avskjediget som arbeidstaker. ${notOnTheCase.nb}`,
  },
  endedBy: {
    en: "Eight weeks; six months where only compensation is claimed. No limit where the dismissal was in the wrong form.",
    nb: "Åtte uker; seks måneder hvis det bare kreves erstatning. Ingen frist hvis formen på oppsigelsen var feil.",
  },
  toPerson: {
    has: {
      en: "To have a court decide on your dismissal, if you sue in time",
      nb: "Å få retten til å avgjøre om oppsigelsen var lovlig, hvis du går til søksmål i tide",
    },
    name: { en: "a court case about your dismissal", nb: "rettssak om oppsigelsen" },
  },
  on: { suit },
  cases: [
    { when: { suit: "none" }, gives: "silent", because: [] },
    ...stands.map((suit) => ({ ...given[suit], when: { suit } })),
  ],
  examples: `
    2026-11-30 | not listed | -          | -          | -          | work-ended 2026-10-05 | nobody has told of a dismissal
    2026-11-30 | holds      | 2026-10-05 | 2026-11-30 | 2026-11-30 | dismissed 2026-10-05 | eight weeks, the same weekday: today is the last day
    2026-12-01 | holds      | 2026-10-05 | 2027-04-05 | 2027-04-05 | dismissed right 2026-10-05 | over for setting it aside; compensation has six months
    2026-12-01 | holds      | 2026-10-05 | 2027-04-05 | 2027-02-05 | dismissed 2026-10-05 | the form is not known: four months are told beside
    2027-04-06 | ended      | 2026-10-05 | 2027-04-05 | -          | dismissed right 2026-10-05 | six months are over
    2027-04-06 | unsure     | 2026-10-05 | -          | -          | dismissed 2026-10-05 | in the wrong form there would be no limit
    2026-12-01 | holds      | 2026-10-05 | 2026-12-18 | 2026-12-18 | dismissed right 2026-10-05, negotiated 2026-10-23 | eight weeks from the end of the negotiations
    2026-11-30 | holds      | 2026-08-10 | -          | 2026-12-10 | dismissed notice wrong 2026-08-10 | by text message: no limit, and four months to have it set aside
    2027-06-01 | holds      | 2026-08-10 | -          | -          | dismissed notice wrong 2026-08-10 | still no limit
    2026-11-30 | holds      | 2026-08-10 | -          | -          | dismissed summary wrong 2026-08-10 | at once, in the wrong form: the act does not say the four months of it
    2026-12-30 | holds      | 2026-11-06 | 2027-01-04 | 2027-01-04 | dismissed right 2026-11-06 | 1 January is a holiday: the next working day
    2027-01-04 | holds      | 2026-11-06 | 2027-01-04 | 2027-01-04 | dismissed right 2026-11-06 | on that day
    2027-01-05 | holds      | 2026-11-06 | 2027-05-07 | 2027-05-07 | dismissed right 2026-11-06 | the day after; six months end on Ascension Day
    2027-06-01 | unsure     | 2026-10-05 | -          | -          | dismissed right temporary 2026-10-05 | whether it was lawful to employ for a time has no limit
    2026-12-20 | holds      | 2026-10-05 | -          | -          | dismissed right 2026-10-05, done dismissal-lawsuit 2026-11-30 on 2026-11-27 | sued in time
    2026-12-20 | holds      | 2026-10-05 | 2027-04-05 | 2027-04-05 | dismissed right 2026-10-05, done dismissal-lawsuit 2026-11-30 on 2026-12-01 | a day too late: compensation is left
    2028-02-28 | holds      | 2027-08-31 | 2028-02-29 | 2028-02-29 | dismissed right 2027-08-31 | six months to the last of a leap February
    2026-11-30 | not listed | -          | -          | -          | dismissed 2026-10-05, dismissal-withdrawn 2026-10-09 | taken back
    2026-12-01 | holds      | 2026-10-05 | 2026-12-07 | 2026-12-07 | dismissed right 2026-10-05, dismissed right 2026-10-12, negotiated 2026-10-23 | which of two was negotiated about is not told: each from its own day
    2026-11-30 | unsure     | 2026-01-20 | -          | -          | unable-to-work 2026-01-12, dismissed notice right 2026-01-20 | dismissed while ill: the time may run from later
  `,
});
