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
import { lineOf, onlyWhere, say, sayLost, toEmployer } from "../../words.ts";

/** Of several, what is the most to be had comes first. */
const stands = [
  ...(["open", "open-to-day-off", "doubt", "demanded"] as const),
  ...(["unlimited", "late-unsure", "late", "negotiated"] as const),
] as const;
type Stand = (typeof stands)[number];

function standOf(dismissal: KnownDismissal, asOf: number): Stand {
  const { days, demanded, negotiationsEnded, form, isWhileAway } = dismissal;
  if (negotiationsEnded !== undefined) {
    return "negotiated";
  }
  if (!Number.isNaN(demanded)) {
    return "demanded";
  }
  const { safe, last } = days.negotiateBy;
  const stand = standingOf(days.negotiateBy, asOf);
  if (stand !== "over") {
    return stand === "open" && safe < last ? "open-to-day-off" : stand;
  }
  if (isAboutTime(dismissal)) {
    return "unlimited";
  }
  return form === "wrong" || isWhileAway ? "late-unsure" : "late";
}

const demand = firstOf(stands, standOf);

const words = {
  demand: toEmployer({
    you: {
      en: "If you think the dismissal is wrong: have a written demand for negotiations with the employer by this date. A union or a lawyer helps you.",
      nb: "Mener du at oppsigelsen er feil: ha et skriftlig krav om forhandlinger hos arbeidsgiveren innen denne datoen. En fagforening eller en advokat hjelper deg.",
    },
    en: "Have a written demand for negotiations about the dismissal of {0} with the employer by this day.",
    nb: "Ha et skriftlig krav om forhandlinger om oppsigelsen fra {0} hos arbeidsgiveren innen denne dagen.",
  }),
  doubt: toEmployer({
    you: {
      en: "The last date to demand negotiations about your dismissal was a day off. Send the demand today, and ask a union or a lawyer.",
      nb: "Siste dato for å kreve forhandlinger om oppsigelsen var en fridag. Send kravet i dag, og spør en fagforening eller en advokat.",
    },
    en: "Have the demand for negotiations about the dismissal of {0} with the employer at once. The two weeks end on a day off; whether {1}, the next working day, is in time, the act does not say.",
    nb: "Få kravet om forhandlinger om oppsigelsen fra {0} til arbeidsgiveren straks. De to ukene ender på en fridag; om {1}, neste virkedag, er i tide, sier ikke loven.",
  }),
  meeting: {
    you: {
      en: "You have asked for negotiations. The employer must hold a meeting. You may bring an adviser.",
      nb: "Du har krevd forhandlinger. Arbeidsgiveren skal holde et møte. Du kan ha med en rådgiver.",
    },
    en: "Negotiations about the dismissal of {0} were demanded {1}. The employer must hold the meeting within two weeks of getting the demand; find an adviser, and see that minutes are signed. Write down the day the negotiations ended: the suit is counted from it. If no meeting is held, the suit is counted from the dismissal.",
    nb: "Forhandlinger om oppsigelsen fra {0} ble krevd {1}. Arbeidsgiveren skal holde møtet innen to uker etter at kravet kom; finn en rådgiver, og se til at protokollen skrives under. Skriv ned dagen forhandlingene ble avsluttet: søksmålet regnes fra den. Blir det ikke noe møte, regnes søksmålet fra oppsigelsen.",
  },
} as const;

function stepsOf(dismissal: KnownDismissal, asOf: number): readonly Todo[] {
  const { days, demanded, dismissed: of } = dismissal;
  switch (standOf(dismissal, asOf)) {
    case "open":
    case "open-to-day-off":
    case "doubt":
      return byLimit(days.negotiateBy, asOf, {
        what: words.demand,
        doubt: words.doubt,
        who: who.wages,
        of,
      });
    case "demanded":
      return [{ what: lineOf(words.meeting, of, demanded), by: null, who: who.wages }];
    default:
      return [];
  }
}
const each = ({ dismissals, asOf }: Picture): readonly Todo[] =>
  dismissals.flatMap((one) => stepsOf(one, asOf));

const until = (p: Picture) => openUntil(p, ({ days }) => days.negotiateBy);

const rule = say(
  "An employee who holds that a dismissal, with notice or at once, is unlawful may demand that the employer negotiates: in writing, within two weeks of when word of the dismissal came (§§ 17-3 (2), 15-4 (2)). The employer must hold a meeting as soon as possible, and within two weeks of getting the demand (§ 17-3 (3)). Both may bring an adviser, the negotiations end within two weeks of the first meeting unless both agree to go on, and minutes are signed (§ 17-3 (5)).",
  "En arbeidstaker som mener at en oppsigelse eller avskjed er ulovlig, kan kreve at arbeidsgiveren forhandler: skriftlig, innen to uker etter at beskjeden kom fram (§§ 17-3 (2), 15-4 (2)). Arbeidsgiveren skal holde et møte snarest mulig, og senest to uker etter at kravet kom (§ 17-3 (3)). Begge kan ha med rådgiver, forhandlingene avsluttes innen to uker etter det første møtet hvis ikke begge vil fortsette, og protokollen skrives under (§ 17-3 (5)).",
);
const aboutTime = onlyWhere(
  say(
    "Where the dispute is whether it was lawful to employ for a time, or to hire in, there is no limit (§ 17-3 (2)). A demand about hiring in goes to the firm that hired (§ 17-3 (6)).",
    "Gjelder tvisten om det var lovlig å ansette midlertidig eller å leie inn, er det ingen frist (§ 17-3 (2)). Et krav om innleie rettes mot firmaet som leide inn (§ 17-3 (6)).",
  ),
  ({ dismissals }) => dismissals.some(isAboutTime),
);
const over = sayLost(
  "The two weeks to demand negotiations are over. A suit may still be brought: see the suit.",
  "De to ukene for å kreve forhandlinger er over. Det kan fortsatt gå an å reise søksmål: se søksmålet.",
);
const facts = [rule, dismissedOn, severalDismissals, aboutTime];
const lastDemand = ({ dismissals }: Picture): number =>
  Math.max(...dismissals.map(({ days }) => days.negotiateBy.last));
const lastNegotiated = ({ dismissals }: Picture): number =>
  Math.max(...dismissals.map(({ negotiationsEnded = Number.NaN }) => negotiationsEnded));

const onDayOff = askLawyer(
  "negotiation-day-off",
  "The two weeks to demand negotiations end on a Saturday, a Sunday or a holiday. Do they run to the next working day? The act does not say (§ 17-3).",
  "De to ukene for å kreve forhandlinger ender på en lørdag, søndag eller helligdag. Løper de til neste virkedag? Loven sier det ikke (§ 17-3).",
);
const lateDemand = askLawyer(
  "negotiation-late",
  "The two weeks to demand negotiations are over. Is anything lost by a late demand, since the suit is counted from the dismissal where none are held (§ 17-4 (2))?",
  "De to ukene for å kreve forhandlinger er over. Tapes noe ved et krav som kommer for sent, når søksmålet regnes fra oppsigelsen hvis det ikke er forhandlet (§ 17-4 (2))?",
);
const stillOpen = askLawyer(
  "negotiation-still-open",
  "The two weeks to demand negotiations are over, but the dismissal is in the wrong form (§ 15-4), or came while the person was away ill (§ 17-5 (1): then the time runs from the end of that protection). Can negotiations still be demanded? § 17-4 (4) takes away the limit for the suit where the form is wrong, and says nothing of the demand.",
  "De to ukene for å kreve forhandlinger er over, men formen på oppsigelsen er feil (§ 15-4), eller den kom mens personen var borte som syk (§ 17-5 (1): da løper tiden fra det vernet tar slutt). Kan det fortsatt kreves forhandlinger? § 17-4 (4) tar bort fristen for søksmålet når formen er feil, og sier ikke noe om kravet.",
);
const whenOver = askLawyer(
  "negotiation-when-over",
  "Negotiations were demanded, and nobody has said that they are over. When are they, if nobody closes them?",
  "Forhandlinger er krevd, og ingen har sagt at de er avsluttet. Når er de det, hvis ingen avslutter dem?",
);

const from = firstDismissed;
const common = { from, because: facts, each, ask: ofDismissals };
const holds = { ...common, gives: "holds", endsIf: [ifTakenBack] } as const;
const unsure = { ...common, gives: "unsure" } as const;
const ended = { from, gives: "ended" } as const;
const given: Readonly<Record<Stand, Omit<AnyCase, "when">>> = {
  open: { ...holds, until },
  "open-to-day-off": { ...holds, until, ask: [...ofDismissals, onDayOff] },
  doubt: { ...unsure, ask: [...ofDismissals, onDayOff] },
  demanded: { ...holds, ask: [...ofDismissals, whenOver] },
  unlimited: holds,
  "late-unsure": { ...unsure, ask: [...ofDismissals, stillOpen] },
  late: { ...ended, until: lastDemand, because: [...facts, over], ask: [lateDemand] },
  negotiated: { ...ended, until: lastNegotiated, because: [...facts, negotiatedOn] },
};

export const right = rightOf({
  section: {
    ...{ id: "dismissal-negotiation", law: "aml", section: "§§ 15-4, 17-3" },
    ...{ read: day("2026-12-01"), inForce: always },
  },
  title: {
    en: "To demand negotiations after a dismissal",
    nb: "Å kreve forhandlinger etter oppsigelse eller avskjed",
  },
  deadline: {
    en: "demand for negotiations about the dismissal",
    nb: "krav om forhandlinger om oppsigelsen",
  },
  gives: {
    en: "A meeting that the employer must hold, an adviser with the person, and signed minutes. The time to sue is then counted from the end of the negotiations.",
    nb: "Et møte som arbeidsgiveren skal holde, en rådgiver med personen, og en protokoll som skrives under. Tiden for søksmål regnes da fra forhandlingene er avsluttet.",
  },
  hangsOn: {
    en: `Being dismissed, with notice or at once, as an employee. ${notOnTheCase.en}`,
    nb: `Å være oppsagt eller avskjediget som arbeidstaker. ${notOnTheCase.nb}`,
  },
  endedBy: {
    en: "Two weeks from when word of the dismissal came. No limit where the dispute is about being employed for a time or hired in.",
    nb: "To uker etter at beskjeden om oppsigelsen kom fram. Ingen frist hvis tvisten gjelder midlertidig ansettelse eller innleie.",
  },
  toPerson: {
    has: {
      en: "Negotiations with the employer about your dismissal, if you demand them",
      nb: "Forhandlinger med arbeidsgiveren om oppsigelsen, hvis du krever det",
    },
    name: {
      en: "negotiations about your dismissal",
      nb: "forhandlinger om oppsigelsen",
    },
  },
  on: { demand },
  cases: [
    { when: { demand: "none" }, gives: "silent", because: [] },
    ...stands.map((demand) => ({ ...given[demand], when: { demand } })),
  ],
  examples: `
    2026-11-30 | not listed | -          | -          | -          | work-ended 2026-11-16 | nobody has told of a dismissal
    2026-11-30 | holds      | 2026-11-16 | 2026-11-30 | 2026-11-30 | dismissed 2026-11-16 | two weeks, the same weekday: today is the last day
    2026-12-01 | ended      | 2026-11-16 | 2026-11-30 | -          | dismissed 2026-11-16 | the day after; the suit is still open
    2026-12-20 | holds      | 2026-12-18 | 2026-12-31 | 2026-12-31 | dismissed 2026-12-18 | 1 January is a holiday: the working day before is the safe one
    2027-01-04 | unsure     | 2026-12-18 | -          | -          | dismissed 2026-12-18 | whether the next working day is in time, the act does not say
    2027-01-05 | ended      | 2026-12-18 | 2027-01-04 | -          | dismissed 2026-12-18 | over, whichever was right
    2026-11-30 | holds      | 2026-08-01 | -          | -          | dismissed temporary 2026-08-01 | whether it was lawful to employ for a time: no limit
    2026-11-30 | holds      | 2026-08-01 | -          | -          | dismissed hired-in 2026-08-01 | or to hire in
    2026-11-30 | holds      | 2026-11-20 | 2026-12-04 | 2026-12-04 | dismissed temporary 2026-11-20 | the dismissal itself has its two weeks all the same
    2026-11-30 | unsure     | 2026-11-01 | -          | -          | dismissed wrong 2026-11-01 | by word of mouth: whether the two weeks hold is asked
    2026-11-30 | holds      | 2026-11-01 | -          | -          | dismissed 2026-11-01, done dismissal-negotiation 2026-11-13 on 2026-11-12 | demanded in time: 15 November is a Sunday, and the safe day was kept
    2026-11-30 | holds      | 2026-11-01 | -          | -          | dismissed 2026-11-01, done dismissal-negotiation 2026-11-16 on 2026-11-16 | demanded on the last day of doubt
    2026-11-30 | ended      | 2026-11-01 | 2026-11-24 | -          | dismissed 2026-11-01, done dismissal-negotiation 2026-11-13 on 2026-11-12, negotiated 2026-11-24 | negotiated
    2026-11-30 | holds      | 2026-11-25 | 2026-12-09 | 2026-12-09 | negotiated 2026-11-20, dismissed 2026-11-25 | what was negotiated before was not about it
    2026-11-30 | not listed | -          | -          | -          | dismissed 2026-11-20, dismissal-withdrawn 2026-11-25 | taken back
    2026-11-30 | holds      | 2026-11-20 | 2026-12-04 | 2026-12-04 | dismissed 2026-11-20, dismissed 2026-11-25, dismissal-withdrawn 2026-11-27 | one of two was taken back, and which is not told: both are kept
    2026-11-30 | not listed | -          | -          | -          | dismissed 2026-11-20, dismissed 2026-11-25, dismissal-withdrawn 2026-11-27, dismissal-withdrawn 2026-11-28 | both were
    2026-11-30 | holds      | 2026-09-01 | 2026-12-09 | 2026-12-09 | dismissed 2026-09-01, dismissed 2026-11-25 | of two, the one that can still be negotiated about
    2026-11-30 | unsure     | 2026-05-04 | -          | -          | unable-to-work 2026-01-12, dismissed notice right 2026-05-04 | dismissed while ill: the time may run from later
    2026-11-24 | not listed | -          | -          | -          | dismissed 2026-11-25 | still to come
  `,
});
