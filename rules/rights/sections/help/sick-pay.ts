import {
  civilOf,
  type DayNumber,
  dayText,
  lastDateOf,
  monthsAfter,
  numberOf,
} from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, askPerson, type Fact, rightOf, type Todo } from "../../right.ts";
import { who } from "../../who.ts";
import { lineOf, onlyWhere, type StepWords, say, sayLost, sayToEmployer } from "../../words.ts";

/** Of several absences the last. */
const unableFrom = ({ absences }: Picture): DayNumber => absences.at(-1)?.from ?? Number.NaN;
const fourWeeks = 28;
const employerDays = 16;
const monthEnd = (on: DayNumber): DayNumber => {
  const { year, month } = civilOf(on);
  return numberOf(year, month, lastDateOf(year, month));
};
/** A claim of this month reaches back three months before it (§ 22-13 (3)). */
const reachesBack = ({ asOf }: Picture): DayNumber => {
  const { year, month } = civilOf(monthsAfter(asOf, -3));
  return numberOf(year, month, 1);
};
/** From the first day, where the employer does not pay. */
const claimBy = (p: Picture): DayNumber => monthEnd(monthsAfter(unableFrom(p), 3));
const employerUntil = (p: Picture): DayNumber => unableFrom(p) + employerDays - 1;
const worked = (p: Picture): number => unableFrom(p) - p.workBegan;

const ill: Fact<"not-told" | "enough" | "short" | "not-known"> = {
  values: ["not-told", "enough", "short", "not-known"],
  of: (p) => {
    if (Number.isNaN(unableFrom(p))) {
      return "not-told";
    }
    if (Number.isNaN(worked(p)) || worked(p) < 0) {
      return "not-known";
    }
    return worked(p) >= fourWeeks ? "enough" : "short";
  },
};

const rule = say(
  "An employee who cannot work because of illness or an injury gets sick pay, where they are a member of the national insurance and have worked for at least four weeks just before (folketrygdloven §§ 8-2 to 8-4). NAV's part also needs an income of at least half the basic amount (§ 8-3). The employer decides for its own sixteen days, and then NAV.",
  "En arbeidstaker som ikke kan arbeide på grunn av sykdom eller skade, får sykepenger, når personen er medlem i folketrygden og har vært i arbeid i minst fire uker umiddelbart før (folketrygdloven §§ 8-2 til 8-4). NAVs del krever også en inntekt på minst halve grunnbeløpet (§ 8-3). Arbeidsgiveren avgjør for sine egne seksten dager, og deretter NAV.",
);
const byEmployer = say(
  "From the employer, for up to sixteen calendar days, where the person has been with that employer for four weeks: from {0} to {1}, and no sooner than the employer was told, if it could be told (§§ 8-18, 8-19).",
  "Fra arbeidsgiveren, i opptil seksten kalenderdager, når personen har vært hos den arbeidsgiveren i fire uker: fra {0} til {1}, og ikke før arbeidsgiveren fikk beskjed, hvis det var mulig å gi den (§§ 8-18, 8-19).",
  unableFrom,
  employerUntil,
);
const certificate = say(
  "A doctor's certificate must be sent to the employer within 14 days of when the employer could ask for it, if that was possible. NAV takes no certificate for a time before the doctor saw the person, save where they were kept from going (§§ 8-7, 8-18).",
  "En legeerklæring må være sendt arbeidsgiveren innen 14 dager etter at arbeidsgiveren kunne kreve den, hvis det var mulig. NAV godtar ingen erklæring for tid før legen så personen, unntatt når personen var hindret i å gå (§§ 8-7, 8-18).",
);
const ifUnpaid = say(
  "If the employer does not pay its days, NAV must, and claims it back from the employer (§ 8-22). Where pay was not reported, or wrongly, NAV sets what counts by what can be shown (§ 8-30): payslips, bank, messages on hours.",
  "Betaler ikke arbeidsgiveren sine dager, skal NAV gjøre det, og kreve det tilbake fra arbeidsgiveren (§ 8-22). Er lønn ikke meldt inn, eller meldt inn feil, fastsetter NAV det som teller, ut fra det som kan godtgjøres (§ 8-30): lønnsslipper, bank, meldinger om timer.",
);
const back = say(
  "NAV pays for up to three months before the month of the claim (§ 22-13). It can go back up to three years where the person plainly could not claim before, or NAV misled them.",
  "NAV betaler for opptil tre måneder før måneden kravet kom (§ 22-13). Det kan gå tilbake inntil tre år når personen åpenbart ikke kunne sette fram krav før, eller NAV ga misvisende opplysninger.",
);
const lostDays = onlyWhere(
  sayLost(
    "A claim now reaches back to {0}: days before that may be lost, and one month more with each month that passes.",
    "Et krav nå rekker tilbake til {0}: dager før det kan være tapt, og en måned til for hver måned som går.",
    reachesBack,
  ),
  (p) => p.asOf > claimBy(p),
);
const shortWork = say(
  "The work began {0}, less than four weeks before the illness: then the employer owes none. Other work just before counts for NAV's part.",
  "Arbeidet begynte {0}, mindre enn fire uker før sykdommen: da skylder arbeidsgiveren ikke noe. Annet arbeid rett før teller for NAVs del.",
  (p) => p.workBegan,
);
const member = askLawyer(
  "sick-pay-member",
  "Is the person a member of the national insurance: is the stay lawful and meant to last or has it lasted twelve months (§ 2-1), or did they have lawful access to paid work (§ 2-2)? If neither, does the employer's part hold all the same?",
  "Er personen medlem i folketrygden: er oppholdet lovlig og ment å vare eller har vart tolv måneder (§ 2-1), eller hadde personen lovlig adgang til å ta arbeid (§ 2-2)? Hvis ingen av delene, gjelder arbeidsgiverens del likevel?",
);
const told = askPerson(
  "ill-told",
  "Which day did the work with this employer begin, which day was the employer told of the illness, and when did a doctor see the person? Was there other work just before?",
  "Hvilken dag begynte arbeidet hos denne arbeidsgiveren, hvilken dag fikk arbeidsgiveren beskjed om sykdommen, og når så en lege personen? Var det annet arbeid rett før?",
);

const toClaim: StepWords = {
  you: {
    en: "See a doctor now: days before a doctor saw you may not count. Apply to NAV for sick pay by this date at the latest; we help you.",
    nb: "Gå til lege nå: dager før legen så deg, teller kanskje ikke. Søk NAV om sykepenger senest denne datoen; vi hjelper deg.",
  },
  en: "Claim sick pay from NAV by this day, so that no day from {0} is lost, whether or not the employer pays its part.",
  nb: "Sett fram krav om sykepenger hos NAV innen denne dagen, så ingen dag fra {0} går tapt, enten arbeidsgiveren betaler sin del eller ikke.",
};
const toClaimLate: StepWords = {
  you: {
    en: "Apply to NAV for sick pay now: each month that passes, days may be lost. We help you.",
    nb: "Søk NAV om sykepenger nå: for hver måned som går, kan dager gå tapt. Vi hjelper deg.",
  },
  en: "Claim sick pay from NAV now, for the illness from {0}, and say why it comes late.",
  nb: "Sett fram krav om sykepenger hos NAV nå, for sykdommen fra {0}, og si hvorfor det kommer sent.",
};
const tellEmployer = {
  what: sayToEmployer(
    "When it is safe: see that the employer is told of the illness, and gets the doctor's certificate. The sixteen days count from then.",
    "Når det er trygt: se til at arbeidsgiveren får beskjed om sykdommen, og får legeerklæringen. De seksten dagene regnes fra da.",
  ),
  by: null,
  who: who.coordinator,
};
const each = (p: Picture): readonly Todo[] => [
  p.asOf <= claimBy(p)
    ? { what: lineOf(toClaim, unableFrom(p)), by: dayText(claimBy(p)), who: who.coordinator }
    : { what: lineOf(toClaimLate, unableFrom(p)), by: null, who: who.coordinator },
];
const rest = [certificate, ifUnpaid, back, lostDays];

export const right = rightOf({
  section: {
    ...{ id: "sick-pay", law: "folketrygdloven", read: day("2026-12-01"), inForce: always },
    section: "§§ 2-1, 2-2, 8-2, 8-3, 8-4, 8-7, 8-18, 8-19, 8-22, 8-30, 22-13",
  },
  title: { en: "Sick pay", nb: "Sykepenger" },
  deadline: { en: "claim for sick pay", nb: "krav om sykepenger" },
  gives: {
    en: "Sick pay from the employer for up to sixteen days, and then from NAV; from NAV from the start where the employer does not pay.",
    nb: "Sykepenger fra arbeidsgiveren i opptil seksten dager, og deretter fra NAV; fra NAV fra begynnelsen når arbeidsgiveren ikke betaler.",
  },
  hangsOn: {
    en: "Not being able to work because of illness or injury, four weeks of work just before, and membership of the national insurance.",
    nb: "Å ikke kunne arbeide på grunn av sykdom eller skade, fire ukers arbeid rett før, og medlemskap i folketrygden.",
  },
  endedBy: {
    en: "A claim that comes more than three months after the month: then days are lost month by month. From the employer: the job ends, where its end was set before the illness.",
    nb: "Et krav som kommer mer enn tre måneder etter måneden: da går dager tapt måned for måned. Fra arbeidsgiveren: arbeidsforholdet opphører, når slutten var bestemt før sykdommen.",
  },
  toPerson: {
    may: { en: "Sick pay from your employer and NAV", nb: "Sykepenger fra arbeidsgiveren og NAV" },
    name: { en: "sick pay", nb: "sykepenger" },
  },
  on: { ill },
  cases: [
    { when: { ill: "not-told" }, gives: "silent", because: [] },
    {
      when: { ill: "enough" },
      gives: "may",
      ...{ from: unableFrom, because: [rule, byEmployer, ...rest], each },
      todo: [tellEmployer],
      ask: [told, member],
    },
    {
      when: { ill: "short" },
      gives: "unsure",
      ...{ from: unableFrom, because: [rule, shortWork, ...rest], each, ask: [told, member] },
    },
    {
      when: { ill: "not-known" },
      gives: "unsure",
      ...{ from: unableFrom, because: [rule, byEmployer, ...rest], each },
      todo: [tellEmployer],
      ask: [told, member],
    },
  ],
  examples: `
    2026-11-30 | may        | 2026-11-16 | -          | 2027-02-28 | work-began 2026-10-19, unable-to-work 2026-11-16 | four weeks to the day; the employer pays to 1 December
    2026-11-30 | unsure     | 2026-11-16 | -          | 2027-02-28 | work-began 2026-10-20, unable-to-work 2026-11-16 | a day less: none from the employer
    2026-11-30 | unsure     | 2026-11-16 | -          | 2027-02-28 | work-began 2026-10-26, unable-to-work 2026-11-16 | three weeks
    2026-11-30 | unsure     | 2026-11-16 | -          | 2027-02-28 | unable-to-work 2026-11-16 | when the work began is not told
    2026-09-30 | may        | 2026-06-01 | -          | 2026-09-30 | work-began 2026-01-01, unable-to-work 2026-06-01 | the last day of the third month after: nothing is lost
    2026-11-30 | may        | 2026-06-01 | -          | -          | work-began 2026-01-01, unable-to-work 2026-06-01 | claimed now it reaches back to 1 August
    2026-12-01 | may        | 2026-06-01 | -          | -          | work-began 2026-01-01, unable-to-work 2026-06-01 | a month later, one month less
    2027-02-28 | may        | 2026-11-30 | -          | 2027-02-28 | work-began 2026-01-01, unable-to-work 2026-11-30 | a shorter month
    2026-11-30 | unsure     | 2026-11-16 | -          | 2027-02-28 | unable-to-work 2026-11-16, work-began 2026-11-20 | began after the illness: which work it was is asked
    2026-11-30 | not listed | -          | -          | -          | work-began 2026-10-19 | no illness is told
  `,
});
