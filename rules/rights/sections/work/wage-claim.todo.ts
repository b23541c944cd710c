import { type DayNumber, dayNumber, dayText } from "../../../../domain/time/calendar.ts";
import { suitBy } from "../../compensation-suit.ts";
import type { Due, Picture } from "../../picture.ts";
import type { Todo } from "../../right.ts";
import { who } from "../../who.ts";
import { lineOf, onlyWhere, say, toEmployer, type Words } from "../../words.ts";

/** With each claim by itself, and once where they stand together. */
const noLetterStops: Words = {
  en: "If the employer is bankrupt, reporting the claim to the estate stops it too (foreldelsesloven § 18). A letter or a message is not among what the act says stops it (§§ 14–19).",
  nb: "Er arbeidsgiveren konkurs, stopper det fristen også å melde kravet i konkursboet (foreldelsesloven § 18). Et brev eller en melding er ikke blant det loven sier stopper den (§§ 14–19).",
};

const safe: readonly (keyof typeof words)[] = ["safe", "case-over"];
const comingYou: Words = {
  en: "If your pay does not come in time, claim it by this date, with a union or a lawyer.",
  nb: "Kommer ikke lønnen i tide, krev den innen denne datoen, med en fagforening eller en advokat.",
};
export const oldClaimYou: Words = {
  en: "Some of your pay may be too old to claim. Ask a union or a lawyer.",
  nb: "Noe av lønnen din kan være foreldet. Spør en fagforening eller en advokat.",
};
const claimYou: Words = {
  en: "Claim your pay by this date, with a union or a lawyer.",
  nb: "Krev lønnen din innen denne datoen, med en fagforening eller en advokat.",
};
const words = {
  claim: toEmployer({
    you: claimYou,
    en: `Have what should have been paid {0} paid, or stop the time limit: by a complaint to the conciliation board, a writ, or a claim in the criminal case. ${noLetterStops.en}`,
    nb: `Få det som skulle vært betalt {0}, betalt, eller stopp fristen: med forliksklage, stevning eller krav i straffesaken. ${noLetterStops.nb}`,
  }),
  coming: toEmployer({
    you: comingYou,
    en: `If what is to be paid {0} is not paid then: have it paid, or stop the time limit, by a complaint to the conciliation board, a writ, or a claim in the criminal case. ${noLetterStops.en}`,
    nb: `Hvis det som skal betales {0}, ikke blir betalt da: få det betalt, eller stopp fristen, med forliksklage, stevning eller krav i straffesaken. ${noLetterStops.nb}`,
  }),
  acknowledged: toEmployer({
    you: claimYou,
    en: "What should have been paid {0} was acknowledged: have it paid, or stop the time limit by a complaint to the conciliation board or a writ, before the three years anew are over.",
    nb: "Det som skulle vært betalt {0}, er erkjent: få det betalt, eller stopp fristen med forliksklage eller stevning, før de tre nye årene er over.",
  }),
  judged: toEmployer({
    you: claimYou,
    en: "What should have been paid {0} is judged: have it paid before the ten years from the judgment are over, and ask a lawyer how.",
    nb: "Det som skulle vært betalt {0}, er dømt: få det betalt før de ti årene fra dommen er over, og spør en advokat hvordan.",
  }),
  safe: toEmployer({
    you: claimYou,
    en: "To be safe, unless this pay was in what was done: claim what should have been paid {0}, by a complaint to the conciliation board or a writ.",
    nb: "For å være sikker, hvis ikke denne lønnen var med i det som ble gjort: krev det som skulle vært betalt {0}, med forliksklage eller stevning.",
  }),
  "case-over": toEmployer({
    you: claimYou,
    en: "Lodge what should have been paid {0} as a civil claim, by a complaint to the conciliation board or a writ: it is not sure that a criminal case keeps it alive. The day is one to be safe: its own three years, or a year from the first close of the case, where that is later.",
    nb: "Fremme det som skulle vært betalt {0}, som sivilt krav, med forliksklage eller stevning: det er ikke sikkert at en straffesak holder det i live. Dagen er for å være sikker: de tre årene det har selv, eller ett år fra saken først ble avsluttet, hvis det er senere.",
  }),
  stopped: {
    en: "Ask counsel or a lawyer to find out how the case stands that what should have been paid {0} is claimed in, if the person agrees.",
    nb: "Be bistandsadvokaten eller en advokat finne ut hvordan det går med saken som det som skulle vært betalt {0}, er krevd i, hvis personen er enig.",
  },
  closed: toEmployer({
    you: claimYou,
    en: "Lodge what should have been paid {0} as a civil claim, by a complaint to the conciliation board or a writ: the criminal case that it was claimed in is closed, and a year is left from then.",
    nb: "Fremme det som skulle vært betalt {0}, som sivilt krav, med forliksklage eller stevning: straffesaken som det ble krevd i, er avsluttet, og fra da er det ett år.",
  }),
  compensation: {
    en: "If a lawyer finds that what is missing can be claimed as compensation (§ 11): have the suit brought by this day, a year from when the judgment was final. It must convict whoever owes it.",
    nb: "Hvis en advokat finner at det som mangler, kan kreves som erstatning (§ 11): få søksmålet reist innen denne dagen, ett år fra dommen var endelig. Den må dømme den som skylder.",
  },
  "judged-late": {
    en: "Show a lawyer the judgment, and ask whether what should have been paid {0} is in it: it came after the last day that is known.",
    nb: "Vis en advokat dommen, og spør om det som skulle vært betalt {0}, er med i den: den kom etter siste dag som er kjent.",
  },
  old: {
    you: oldClaimYou,
    en: "Ask a lawyer at once whether there is one more year for what should have been paid {0}: its last day has passed.",
    nb: "Spør en advokat med en gang om det er ett år til for det som skulle vært betalt {0}: siste dag er over.",
  },
} as const;

const safety = (words: Words): Todo => ({ what: lineOf(words), by: null, who: who.wages });

/** Nobody is to go to an employer because a day presses. */
const safetyOfClaim = safety({
  en: "Expect the employer to hear of a claim. Plan safety first, through a union or a lawyer; the day is a limit, not a reason to go alone.",
  nb: "Regn med at arbeidsgiveren får vite om et krav. Planlegg tryggheten først, gjennom en fagforening eller en advokat; dagen er en grense, ikke en grunn til å gå alene.",
});

/** They must pass it on. */
export const safetyOfJointClaim = safety({
  en: "Expect the employer to hear of it: whoever is asked must tell the others who owe it within two weeks. Plan safety first, through a union or a lawyer; the day is a limit, not a reason to go alone.",
  nb: "Regn med at arbeidsgiveren får vite om det: den som får kravet, må varsle de andre som skylder, innen to uker. Planlegg tryggheten først, gjennom en fagforening eller en advokat; dagen er en grense, ikke en grunn til å gå alene.",
});

export function safely(safety: Todo, days: readonly Todo[]): readonly Todo[] {
  return days.some(({ by }) => by !== null) ? [safety, ...days] : days;
}

function todo(what: keyof typeof words, due: DayNumber, by: DayNumber | null): Todo {
  const one = { what: lineOf(words[what], due), by: by === null ? null : dayText(by) };
  return { ...one, who: who.wages, ...(safe.includes(what) ? { toBeSafe: true } : {}) };
}

function running({ due, until, by }: Due, asOf: DayNumber): Todo {
  if (by?.kind === "judgment") {
    return todo("judged", due, until);
  }
  if (by?.kind === "criminal-case-over") {
    return todo("closed", due, until);
  }
  if (by?.kind === "acknowledgement") {
    return todo("acknowledged", due, until);
  }
  return todo(due > asOf ? "coming" : "claim", due, until);
}

/** It may have been about another: its own three years are the safe day. */
function onlyOwn({ due, years, until, standing, by }: Due, asOf: DayNumber): readonly Todo[] {
  const isOwn = by === null || (standing === "runs" && until === years);
  return isOwn || asOf > years ? [] : [todo("safe", due, years)];
}

/** Two had fallen due by then. */
export function isAboutSeveral({ wages, settled }: Picture): boolean {
  if (wages.every(({ by }) => by === null)) {
    return false;
  }
  // What is settled since may have been the one that it was about.
  const [, second = Number.NaN] = [...wages, ...settled]
    .map(({ due }) => due)
    .sort((one, other) => one - other);
  return wages.some(({ by }) => by !== null && second <= dayNumber(by.day));
}

export const ofSeveral = onlyWhere(
  say(
    "What was done is taken to be about all the pay that was due by then. Pay that was not in it has its own three years, without it.",
    "Det som er gjort, regnes å gjelde all lønn som skulle vært betalt da. Lønn som ikke var med, har sine egne tre år, uten det.",
  ),
  isAboutSeveral,
);

/** Of the claims that have no day, the last speaks for them all. */
const dayless = ["stopped", "judged-late", "old"] as const;

/** A claim that fell due earlier may live longer. */
function lastOf(wages: readonly Due[], standing: (typeof dayless)[number]): Due | null {
  let last: Due | null = null;
  for (const each of wages) {
    const isLater: boolean = standing !== "old" || last === null || each.until >= last.until;
    last = each.standing === standing && isLater ? each : last;
  }
  return last;
}

export function wageTodo(picture: Picture): readonly Todo[] {
  const { wages, asOf } = picture;
  const isShared = isAboutSeveral(picture);
  const days: Todo[] = [];
  for (const each of wages) {
    days.push(...dayOf(each, { isShared, asOf }));
  }
  for (const standing of dayless) {
    const last = lastOf(wages, standing);
    if (last !== null) {
      days.push(daylessTodo(standing, last));
    }
  }
  return safely(safetyOfClaim, days);
}

/** § 11. */
export function oldTodo(picture: Picture): readonly Todo[] {
  const by = suitBy(picture);
  if (!(picture.asOf <= by)) {
    return wageTodo(picture);
  }
  const what = lineOf(words.compensation);
  return [...wageTodo(picture), { what, by: dayText(by), who: who.lawyer, toBeSafe: true }];
}

function dayOf(
  each: Due,
  { isShared, asOf }: { readonly isShared: boolean; readonly asOf: DayNumber },
): readonly Todo[] {
  const { due, until, standing } = each;
  switch (standing) {
    case "runs": {
      const one = running(each, asOf);
      return isShared ? [...onlyOwn(each, asOf), one] : [one];
    }
    case "stopped":
      return isShared ? onlyOwn(each, asOf) : [];
    case "case-over":
      return [todo("case-over", due, until)];
    default:
      return [];
  }
}

function daylessTodo(standing: (typeof dayless)[number], { due, until }: Due): Todo {
  const one = todo(standing, due, null);
  return standing === "old"
    ? { ...one, atOnce: { step: "ask-old-pay", since: dayText(until) } }
    : one;
}
