import type { DayNumber } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { type Absence, dismissalDays, type KnownDismissal } from "../../dismissal.ts";
import { byLimit } from "../../dismissal-sayings.ts";
import { dismissedWhileIn } from "../../dismissals.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, askPerson, type Fact, rightOf, type Step, type Todo } from "../../right.ts";
import { notOnTheCase } from "../../sayings.ts";
import { who } from "../../who.ts";
import { onlyWhere, say, sayAll, sayToEmployer, toEmployer } from "../../words.ts";

type Ill = readonly [absence: Absence, dismissal: KnownDismissal];

/** Each dismissal with the absence that it came in. */
const illOf = ({ absences, dismissals }: Picture): readonly Ill[] =>
  absences.flatMap((absence) =>
    dismissals.flatMap((each): readonly Ill[] =>
      dismissedWhileIn(absence, each) ? [[absence, each]] : [],
    ),
  );

/** The time runs from the end of the protection (§ 17-5 (1)). */
const daysOf = ([{ end }, dismissal]: Ill) =>
  dismissalDays({ ...dismissal, dismissed: Math.max(end, dismissal.dismissed) });
const isOpen = (ill: Ill, asOf: DayNumber): boolean => {
  const { compensationBy } = daysOf(ill);
  return compensationBy === null || asOf <= compensationBy.last;
};

const protection: Fact<"none" | "protected" | "dismissed" | "closing" | "over"> = {
  values: ["none", "protected", "dismissed", "closing", "over"],
  of: (p) => {
    const { absences, asOf, bankruptcy } = p;
    if (absences.length === 0) {
      return "none";
    }
    if (illOf(p).some((ill) => isOpen(ill, asOf))) {
      return bankruptcy <= asOf ? "closing" : "dismissed";
    }
    return absences.some(({ end }) => asOf <= end) ? "protected" : "over";
  },
};

const from = ({ absences }: Picture): DayNumber => absences[0]?.from ?? Number.NaN;
const end = ({ absences }: Picture): DayNumber => Math.max(...absences.map((each) => each.end));
/** The protection, and once that is over what is left of the time to sue. */
const until = (p: Picture): DayNumber => {
  if (p.asOf <= end(p)) {
    return end(p);
  }
  const lasts = illOf(p).flatMap((ill) => daysOf(ill).compensationBy?.last ?? []);
  return lasts.length === 0 ? Number.NaN : Math.max(...lasts);
};

const words = {
  negotiateBy: toEmployer({
    you: {
      en: "You were dismissed while you were ill. The last date for a written demand for negotiations is later than else. This date is only if you say that it was because you were ill. To be safe, keep the earlier date.",
      nb: "Du ble sagt opp mens du var syk. Siste dato for et skriftlig krav om forhandlinger er senere enn ellers. Denne datoen gjelder bare hvis du sier at det var fordi du var syk. For å være sikker: hold den tidligere datoen.",
    },
    en: "At the latest by this day: have a written demand for negotiations about the dismissal of {0}, which came while the person was away ill, with the employer. To be safe, keep the sooner day of the dismissal itself.",
    nb: "Senest denne dagen: ha et skriftlig krav om forhandlinger om oppsigelsen fra {0}, som kom mens personen var borte som syk, hos arbeidsgiveren. For å være sikker: hold den tidligere dagen for selve oppsigelsen.",
  }),
  sueBy: toEmployer({
    you: {
      en: "You were dismissed while you were ill. A suit to have the dismissal set aside must be brought by this date. This date is only if you say that it was because you were ill. To be safe, keep the earlier date.",
      nb: "Du ble sagt opp mens du var syk. Et søksmål for å få oppsigelsen kjent ugyldig må være reist innen denne datoen. Denne datoen gjelder bare hvis du sier at det var fordi du var syk. For å være sikker: hold den tidligere datoen.",
    },
    en: "At the latest by this day: bring a suit that the dismissal of {0} was for the illness (§ 15-8). To be safe, keep the sooner day of the dismissal itself.",
    nb: "Senest denne dagen: reis søksmål om at oppsigelsen fra {0} skyldtes sykdommen (§ 15-8). For å være sikker: hold den tidligere dagen for selve oppsigelsen.",
  }),
} as const;

const each = (p: Picture): readonly Todo[] =>
  illOf(p).flatMap((ill) => {
    const days = daysOf(ill);
    const of = ill[1].dismissed;
    return (["negotiateBy", "sueBy"] as const).flatMap((limit) =>
      byLimit(days[limit], p.asOf, { what: words[limit], who: who.wages, of }),
    );
  });

const certificate: Step = {
  what: sayToEmployer(
    "When it is safe: let the employer know why the person is away, with a medical certificate or otherwise, within reasonable time (§ 15-8 (3)). Keep a copy of what was sent, and when.",
    "Når det er trygt: gi arbeidsgiveren beskjed om hvorfor personen er borte, med legeattest eller på annen måte, innen rimelig tid (§ 15-8 (3)). Ta vare på en kopi av det som ble sendt, og når.",
  ),
  by: null,
  who: who.coordinator,
};

const rule = say(
  "An employee who is wholly or partly away because of an accident or illness cannot be dismissed for that for the first twelve months after the inability to work began (§ 15-8 (1)). A dismissal with notice in that time is taken to be for the illness, unless another reason is made most likely (§ 15-8 (2)); a court decides that.",
  "En arbeidstaker som er helt eller delvis borte på grunn av ulykke eller sykdom, kan ikke sies opp for det de første tolv månedene etter at arbeidsuførheten begynte (§ 15-8 (1)). En oppsigelse i den tiden regnes å skyldes sykdommen, hvis ikke en annen grunn er mest sannsynlig (§ 15-8 (2)); det avgjør retten.",
);
const whenAway = sayAll("Unable to work from {all}.", "Arbeidsufør fra {all}.", ({ absences }) =>
  absences.map((absence) => absence.from),
);
const several = onlyWhere(
  say(
    "Each absence is counted by itself. Whether two of them are one is not said in these words.",
    "Hvert fravær regnes for seg. Om to av dem er ett, sier ikke disse ordene.",
  ),
  ({ absences }) => absences.length > 1,
);
const longer = say(
  "Where the dispute is on this protection, the time to demand negotiations and to sue runs from when the protection ends (§ 17-5 (1)).",
  "Gjelder tvisten dette vernet, løper tiden for å kreve forhandlinger og gå til søksmål fra vernet tar slutt (§ 17-5 (1)).",
);
const firmClosing = say(
  "The employer is bankrupt. Then another reason for the dismissal may be made most likely.",
  "Arbeidsgiveren er konkurs. Da kan det være at en annen grunn til oppsigelsen er mest sannsynlig.",
);
const facts = [rule, whenAway, several];

const stillAway = askPerson(
  "still-away",
  "Is the person still wholly or partly away from work, and was the employer told why, when and how?",
  "Er personen fortsatt helt eller delvis borte fra arbeidet, og fikk arbeidsgiveren vite hvorfor, når og hvordan?",
);
const reasonable = askLawyer(
  "sick-word-in-time",
  "Was the employer told of the illness within reasonable time (§ 15-8 (3))? The act does not say how long that is.",
  "Fikk arbeidsgiveren vite om sykdommen innen rimelig tid (§ 15-8 (3))? Loven sier ikke hvor lenge det er.",
);
const otherReason = askLawyer(
  "sick-other-reason",
  "The person was dismissed while ill, and the employer is bankrupt. Is another reason than the illness most likely (§ 15-8 (2))?",
  "Personen ble sagt opp under sykdom, og arbeidsgiveren er konkurs. Er en annen grunn enn sykdommen mest sannsynlig (§ 15-8 (2))?",
);

const todo = [certificate];
export const right = rightOf({
  section: {
    ...{ id: "sick-dismissal", law: "aml", section: "§§ 15-8, 17-5" },
    ...{ read: day("2026-12-01"), inForce: always },
  },
  title: { en: "Not to be dismissed for being ill", nb: "Vern mot oppsigelse ved sykdom" },
  deadline: {
    en: "dispute over a dismissal while ill",
    nb: "tvist om oppsigelse under sykdom",
  },
  gives: {
    en: "Twelve months in which one cannot be dismissed for being away ill. The employer must show another reason.",
    nb: "Tolv måneder der en ikke kan sies opp for å være borte som syk. Arbeidsgiveren må vise en annen grunn.",
  },
  hangsOn: {
    en: `Being away from one’s work because of an accident or illness, as an employee. ${notOnTheCase.en}`,
    nb: `Å være borte fra arbeidet på grunn av ulykke eller sykdom, som arbeidstaker. ${notOnTheCase.nb}`,
  },
  endedBy: {
    en: "Twelve months from the day the inability to work began.",
    nb: "Tolv måneder fra arbeidsuførheten begynte.",
  },
  toPerson: {
    has: {
      en: "Not to be dismissed because you are ill",
      nb: "Ikke å bli sagt opp fordi du er syk",
    },
    name: {
      en: "not to be dismissed for being ill",
      nb: "vern mot å bli sagt opp fordi du er syk",
    },
  },
  on: { protection },
  cases: [
    { when: { protection: "none" }, gives: "silent", because: [] },
    {
      when: { protection: "protected" },
      gives: "holds",
      ...{ from, until, because: facts, todo, ask: [stillAway, reasonable] },
    },
    {
      when: { protection: "dismissed" },
      gives: "holds",
      ...{ from, until, because: [...facts, longer], each, todo, ask: [stillAway, reasonable] },
    },
    {
      when: { protection: "closing" },
      gives: "unsure",
      ...{ from, because: [...facts, longer, firmClosing], each, todo },
      ask: [stillAway, otherReason],
    },
    { when: { protection: "over" }, gives: "ended", from, until: end, because: facts },
  ],
  examples: `
    2026-11-30 | not listed | -          | -          | -          | dismissed notice 2026-05-04 | nobody has told that the person was ill
    2026-11-30 | holds      | 2026-01-12 | 2027-01-12 | 2027-01-26 | unable-to-work 2026-01-12, dismissed notice 2026-05-04 | dismissed while ill: the two weeks run from the end of the protection
    2026-11-30 | holds      | 2025-11-30 | 2026-11-30 | -          | unable-to-work 2025-11-30 | the last day
    2026-12-01 | ended      | 2025-11-30 | 2026-11-30 | -          | unable-to-work 2025-11-30 | twelve months have passed
    2026-11-30 | unsure     | 2026-06-01 | -          | 2027-06-15 | unable-to-work 2026-06-01, bankruptcy 2026-06-20, dismissed notice 2026-07-01 | the firm closes: another reason may be most likely
    2026-11-30 | holds      | 2026-01-12 | 2027-01-12 | -          | unable-to-work 2026-01-12, dismissed summary 2026-05-04 | a summary dismissal is not one with notice: the words are of that
    2026-11-30 | holds      | 2026-01-12 | 2027-01-12 | 2027-01-26 | unable-to-work 2026-01-12, dismissed 2026-05-04 | how it came is not told: it may have been with notice
    2026-11-30 | holds      | 2026-01-12 | 2027-01-12 | -          | dismissed notice 2026-01-11, unable-to-work 2026-01-12 | dismissed the day before
    2026-11-30 | holds      | 2026-01-12 | 2027-01-12 | 2027-01-26 | unable-to-work 2026-01-12, dismissed notice 2026-01-12 | dismissed on the first day
    2027-01-27 | holds      | 2026-01-12 | 2027-07-12 | 2027-03-09 | unable-to-work 2026-01-12, dismissed notice 2026-05-04 | the protection is over, the suit is not
    2027-07-13 | ended      | 2026-01-12 | 2027-01-12 | -          | unable-to-work 2026-01-12, dismissed notice 2026-05-04 | all of it is over
    2028-01-01 | holds      | 2026-01-12 | -          | -          | unable-to-work 2026-01-12, dismissed notice wrong 2026-05-04 | in the wrong form: no limit for the suit
    2026-11-30 | ended      | 2026-01-12 | 2026-03-31 | -          | unable-to-work 2026-01-12 to 2026-03-31, dismissed notice 2026-05-04 | back at work by then
    2026-11-30 | ended      | 2026-01-12 | 2026-03-31 | -          | unable-to-work 2026-01-12 to 2026-03-31 | back at work
    2029-02-28 | holds      | 2028-02-29 | 2029-02-28 | -          | unable-to-work 2028-02-29 | from a leap day: the last of the month
    2026-11-30 | holds      | 2025-02-01 | 2027-06-01 | -          | unable-to-work 2025-02-01, unable-to-work 2026-06-01 | away twice, each by itself
    2026-11-30 | holds      | 2026-01-12 | 2027-01-12 | -          | unable-to-work 2026-01-12, dismissed notice 2026-05-04, dismissal-withdrawn 2026-05-20 | taken back
  `,
});
