import type { DayNumber } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { type KnownDismissal, type Limit, reinstateBy } from "../../dismissal.ts";
import {
  byLimit,
  dismissedOn,
  firstDismissed,
  firstOf,
  ifTakenBack,
  lacksAny,
  negotiatedOn,
  ofDismissals,
  openUntil,
  severalDismissals,
} from "../../dismissal-sayings.ts";
import { standingOf } from "../../dismissals.ts";
import type { Picture } from "../../picture.ts";
import { type AnyCase, askLawyer, askWhere, type Fact, rightOf, type Todo } from "../../right.ts";
import { notOnTheCase } from "../../sayings.ts";
import { who } from "../../who.ts";
import { onlyWhere, say } from "../../words.ts";
import { examples } from "./stay-in-job.examples.ts";
import { todo } from "./stay-in-job.todo.ts";

/** Of several, what is the most to be had comes first. */
const ofEach = [
  ...(["open", "kept", "unlimited", "doubt", "unsure"] as const),
  ...(["court", "court-asked", "late-unsure", "over"] as const),
] as const;
const stands = [...ofEach, "shut-out", "shut-out-doubt", "shut-out-over"] as const;
type OfEach = (typeof ofEach)[number];
type Stand = (typeof stands)[number];

const isThere = (day: DayNumber): boolean => !Number.isNaN(day);

function courtStand({ sued }: KnownDismissal, courtBy: Limit, asOf: DayNumber): OfEach {
  if (isThere(sued)) {
    return "court-asked";
  }
  return standingOf(courtBy, asOf) === "over" ? "over" : "court";
}

/** The notice may have been longer, the form wrong, or the negotiations still going on. */
function mayNotBeOver(
  { days, form, demanded, negotiationsEnded }: KnownDismissal,
  asOf: DayNumber,
): boolean {
  const { isNoticeAssumed, sueBy } = days;
  const mayBeLonger = isNoticeAssumed && sueBy !== null && standingOf(sueBy, asOf) !== "over";
  return (
    mayBeLonger || form === undefined || (isThere(demanded) && negotiationsEnded === undefined)
  );
}

function standOf(dismissal: KnownDismissal, asOf: DayNumber): OfEach {
  const { days, sued, warned } = dismissal;
  const { stays, stayUntil, courtBy } = days;
  if (courtBy !== null) {
    return courtStand(dismissal, courtBy, asOf);
  }
  if (stayUntil === null) {
    return stays === "unsure" ? "unsure" : "unlimited";
  }
  const isKept = isThere(warned) || sued <= stayUntil.last;
  const stand = standingOf(stayUntil, asOf);
  if (stand === "over" && !isKept) {
    return mayNotBeOver(dismissal, asOf) ? "late-unsure" : "over";
  }
  if (stays === "unsure") {
    return "unsure";
  }
  return isKept ? "kept" : stand;
}

const shutOutStands = {
  open: "shut-out",
  doubt: "shut-out-doubt",
  over: "shut-out-over",
} as const;

const dismissed = firstOf(ofEach, standOf);
const stay: Fact<Stand | "none"> = {
  values: ["none", ...stands],
  of: (p) => {
    const shut = isThere(p.shutOut)
      ? shutOutStands[standingOf(reinstateBy(p.shutOut), p.asOf)]
      : "none";
    if (shut === "shut-out" || shut === "shut-out-doubt") {
      return shut;
    }
    const found = dismissed.of(p);
    return found === "none" ? shut : found;
  },
};

const isAssumed = ({ days }: KnownDismissal): boolean =>
  days.stayUntil !== null && days.isNoticeAssumed;
function stepsOf(dismissal: KnownDismissal, asOf: DayNumber): readonly Todo[] {
  const { days, dismissed: of } = dismissal;
  const at = { who: who.wages, of };
  switch (standOf(dismissal, asOf)) {
    case "open":
    case "doubt":
    case "unsure":
      return byLimit(days.stayUntil, asOf, { what: todo.stay, doubt: todo.stayDoubt, ...at });
    case "court":
      return byLimit(days.courtBy, asOf, { what: todo.court, ...at });
    default:
      return [];
  }
}
const afterShutOut = ({ shutOut: of, asOf }: Picture): readonly Todo[] =>
  isThere(of)
    ? byLimit(reinstateBy(of), asOf, {
        ...{ what: todo.reinstate, doubt: todo.reinstateDoubt, who: who.wages, of },
      })
    : [];
const each = (p: Picture): readonly Todo[] => [
  ...afterShutOut(p),
  ...p.dismissals.flatMap((one) => stepsOf(one, p.asOf)),
];

const stayUntil = (p: Picture) => openUntil(p, ({ days }) => days.stayUntil);
const courtUntil = (p: Picture) => openUntil(p, ({ days }) => days.courtBy);
const reinstateUntil = ({ shutOut }: Picture) => reinstateBy(shutOut).safe;
const lastReinstated = ({ shutOut }: Picture) => reinstateBy(shutOut).last;
const shutFrom = ({ shutOut }: Picture) => shutOut;
const lastDay = ({ dismissals }: Picture): DayNumber =>
  Math.max(...dismissals.map(({ days }) => (days.stayUntil ?? days.courtBy)?.last ?? 0));
const isCounted = ({ dismissals }: Picture): boolean => dismissals.some(isAssumed);

const rule = say(
  "While the employer and the person negotiate about whether a dismissal with notice is lawful, the person may stay in the post (§ 15-11 (1)); and while a suit goes on, where it is brought before the notice is out and within eight weeks. It is enough too that the employer is told in writing within the notice that a suit will come within the eight weeks (§ 17-4 (6)). On the employer’s demand a court may decide otherwise (§ 15-11 (2)). Neither limit holds where the dismissal is in the wrong form (§ 17-4 (6)).",
  "Mens arbeidsgiveren og personen forhandler om en oppsigelse er lovlig, kan personen bli i stillingen (§ 15-11 (1)); også mens et søksmål går, hvis det er reist før oppsigelsestiden er ute og innen åtte uker. Det er også nok at arbeidsgiveren innen oppsigelsestiden får skriftlig beskjed om at søksmål vil bli reist innen de åtte ukene (§ 17-4 (6)). Hvis arbeidsgiveren krever det, kan retten bestemme noe annet (§ 15-11 (2)). Fristene gjelder ikke hvis formen på oppsigelsen er feil (§ 17-4 (6)).",
);
const ifCourt = say(
  "It is not so for a summary dismissal (avskjed), on trial, for a time, or hired in: then a court may decide that the work goes on, where a suit that asks for it is brought within eight weeks of leaving or of the end of the negotiations (§§ 15-11 (3), 17-4 (6)).",
  "Det gjelder ikke ved avskjed, i prøvetid, for midlertidig ansatt eller innleid: da kan retten bestemme at arbeidet skal fortsette, hvis et søksmål som ber om det, er reist innen åtte uker etter at personen sluttet eller forhandlingene ble avsluttet (§§ 15-11 (3), 17-4 (6)).",
);
const noticeAssumed = onlyWhere(
  say(
    "The last day of the notice is not told. A month is taken, from the first of the month after (§ 15-3 (1), (4)).",
    "Siste dag i oppsigelsestiden er ikke fortalt. Vi regner med en måned, fra den første i måneden etter (§ 15-3 (1), (4)).",
  ),
  isCounted,
);
const shutOutRule = onlyWhere(
  say(
    "Shut out {0}. Where that was wrong, after the notice or the agreed time was over, a court may let the person back in, where it is asked within four weeks (§ 15-11 (5)).",
    "Stengt ute {0}. Var det urettmessig, etter at oppsigelsestiden eller avtaletiden var over, kan retten la personen komme tilbake, hvis den blir bedt om det innen fire uker (§ 15-11 (5)).",
    shutFrom,
  ),
  ({ shutOut }) => isThere(shutOut),
);
const isDismissed = ({ dismissals }: Picture): boolean => dismissals.length > 0;
const facts = [
  ...[rule, ifCourt, onlyWhere(dismissedOn, isDismissed), negotiatedOn, severalDismissals],
  ...[noticeAssumed, shutOutRule],
];

const noticePeriod = askLawyer(
  "notice-period",
  "Which day is the last of the notice: is it a month, or another time by the contract, a collective agreement, a trial period (14 days) or five years or more in the firm (§ 15-3)?",
  "Hvilken dag er den siste i oppsigelsestiden: er den en måned, eller noe annet etter avtalen, en tariffavtale, prøvetid (14 dager) eller fem år eller mer i firmaet (§ 15-3)?",
);
const stayDayOff = askLawyer(
  "stay-day-off",
  "The notice, or the four weeks after being shut out, ends on a Saturday, a Sunday or a holiday. Is the next working day in time? These sections do not say (§§ 15-11 (5), 17-4 (6)).",
  "Oppsigelsestiden, eller de fire ukene etter at personen ble stengt ute, ender på en lørdag, søndag eller helligdag. Er neste virkedag i tide? Disse paragrafene sier det ikke (§§ 15-11 (5), 17-4 (6)).",
);
const stayUnsure = askLawyer(
  "stay-unsure",
  "With notice or at once, and from which kind of post, is not known. May the person stay by law, or does a court decide it (§ 15-11 (3))?",
  "Om det var oppsigelse eller avskjed, og fra hva slags stilling, er ikke kjent. Kan personen bli etter loven, eller er det retten som bestemmer (§ 15-11 (3))?",
);
const stayLate = askLawyer(
  "stay-late",
  "The time to keep the post while the case goes on seems over. Was the notice longer, the dismissal in the wrong form, or do the negotiations still go on, so that the person may stay after all (§§ 15-11, 17-4 (6))?",
  "Tiden for å beholde stillingen mens saken går, ser ut til å være over. Var oppsigelsestiden lengre, formen på oppsigelsen feil, eller pågår forhandlingene fortsatt, slik at personen likevel kan bli (§§ 15-11, 17-4 (6))?",
);
const asked = [...ofDismissals, askWhere(noticePeriod, lacksAny)];
const from = firstDismissed;
const common = { from, because: facts, each, ask: asked };
const holds = { ...common, gives: "holds", endsIf: [ifTakenBack] } as const;
const unsure = { ...common, gives: "unsure" } as const;
const may = { ...common, gives: "may" } as const;
const given: Readonly<Record<Stand, Omit<AnyCase, "when">>> = {
  open: { ...holds, until: stayUntil, counted: isCounted },
  kept: holds,
  unlimited: holds,
  doubt: { ...unsure, ask: [...asked, stayDayOff] },
  unsure: { ...unsure, ask: [...asked, stayUnsure] },
  court: { ...may, until: courtUntil },
  "court-asked": may,
  "late-unsure": { ...unsure, ask: [...asked, stayLate] },
  over: { from, gives: "ended", until: lastDay, because: facts },
  "shut-out": { ...may, from: shutFrom, until: reinstateUntil },
  "shut-out-doubt": { ...unsure, from: shutFrom, ask: [...asked, stayDayOff] },
  "shut-out-over": { from: shutFrom, gives: "ended", until: lastReinstated, because: facts },
};

export const right = rightOf({
  section: {
    ...{ id: "stay-in-job", law: "aml", section: "§§ 15-3, 15-11, 17-4" },
    ...{ read: day("2026-12-01"), inForce: always },
  },
  title: {
    en: "To stay in the job while the case goes on",
    nb: "Å bli i stillingen mens saken går",
  },
  deadline: { en: "stay in the job while the case goes on", nb: "å bli i stillingen" },
  gives: {
    en: "To go on working, with pay, while the dismissal is negotiated about and the case goes on. A court may decide otherwise.",
    nb: "Å fortsette å arbeide, med lønn, mens det forhandles om oppsigelsen og saken går. Retten kan bestemme noe annet.",
  },
  hangsOn: {
    en: `Being dismissed with notice from a permanent post. For others a court may decide it. ${notOnTheCase.en}`,
    nb: `Å være sagt opp fra en fast stilling. For andre kan retten bestemme det. ${notOnTheCase.nb}`,
  },
  endedBy: {
    en: "The end of the notice, or eight weeks, where no suit has come and no word of one; that the case is decided; that a court says so.",
    nb: "At oppsigelsestiden er ute, eller åtte uker er gått, uten søksmål eller beskjed om det; at saken er avgjort; at retten bestemmer det.",
  },
  toPerson: {
    has: {
      en: "To stay in your job while your case goes on",
      nb: "Å bli i jobben mens saken din går",
    },
    may: {
      en: "To go on in your job while your case goes on, if a court says so",
      nb: "Å fortsette i jobben mens saken din går, hvis retten bestemmer det",
    },
    name: {
      en: "to stay in your job while your case goes on",
      nb: "å bli i jobben mens saken din går",
    },
  },
  on: { stay },
  cases: [
    { when: { stay: "none" }, gives: "silent", because: [] },
    ...stands.map((stay) => ({ ...given[stay], when: { stay } })),
  ],
  examples,
});
