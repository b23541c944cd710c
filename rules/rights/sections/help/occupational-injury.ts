import {
  civilOf,
  type DayNumber,
  dayText,
  monthsAfter,
  numberOf,
} from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { inTime } from "../../done-in-time.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, askPerson, type Fact, rightOf, type Todo } from "../../right.ts";
import { who } from "../../who.ts";
import { lineOf, onlyWhere, say, sayAll, sayLost, toEmployer, type Words } from "../../words.ts";

const id = "occupational-injury";
const reportBy = (accident: DayNumber): DayNumber => monthsAfter(accident, 12);
/** From the end of the year of the accident: it was known then at the earliest. */
const claimBy = (accident: DayNumber): DayNumber => numberOf(civilOf(accident).year + 3, 12, 31);
const isReported = ({ met }: Picture, accident: DayNumber): boolean =>
  !Number.isNaN(inTime(met, id, reportBy(accident)));
const isOver = ({ asOf }: Picture, accident: DayNumber): boolean => asOf > claimBy(accident);
const isLate = (p: Picture, accident: DayNumber): boolean =>
  p.asOf > reportBy(accident) && !isReported(p, accident);

const accidents: Fact<"not-told" | "running" | "over"> = {
  values: ["not-told", "running", "over"],
  of: (p) => {
    if (p.accidents.length === 0) {
      return "not-told";
    }
    return p.accidents.every((each) => isOver(p, each)) ? "over" : "running";
  },
};

const rule = say(
  "An accident at work, at the place and in the time of work, can give better benefits from NAV (folketrygdloven §§ 13-3, 13-6), and full compensation from the insurance that every employer must have, whoever is to blame (yrkesskadeforsikringsloven §§ 3, 10). Strain that grew over time is not an accident. NAV and the insurance company decide, each their part.",
  "En ulykke på jobb, på arbeidsstedet og i arbeidstiden, kan gi bedre ytelser fra NAV (folketrygdloven §§ 13-3, 13-6), og full erstatning fra forsikringen som alle arbeidsgivere skal ha, uansett hvem som har skyld (yrkesskadeforsikringsloven §§ 3, 10). Belastning som har kommet over tid, er ikke en ulykke. NAV og forsikringsselskapet avgjør hver sin del.",
);
const reporting = say(
  "The employer must report it to NAV at once; if not, the person may. It must be reported within one year. A late report can be accepted only where it is clear that it was such an injury and there are special reasons: NAV decides (§ 13-14). For an illness the year runs from when its cause became known.",
  "Arbeidsgiveren skal melde det til NAV snarest; hvis ikke, kan personen gjøre det. Det må meldes innen ett år. En sen melding kan bare godtas når det er klart at det var en slik skade, og det er særlige grunner: NAV avgjør (§ 13-14). For en sykdom løper året fra årsaken ble kjent.",
);
const insurance = say(
  "The claim goes straight to the employer's insurance company. If the employer had none, the companies that offer it pay together (§§ 5, 7). It is too old three years after the end of the year in which the person knew, or should have known, what the claim rests on (§ 15). Here the years are counted from the accident, to be safe.",
  "Kravet går rett til arbeidsgiverens forsikringsselskap. Hadde arbeidsgiveren ingen forsikring, betaler selskapene som tilbyr den, sammen (§§ 5, 7). Det er for gammelt tre år etter utgangen av året da personen visste, eller burde visst, det kravet bygger på (§ 15). Her er årene regnet fra ulykken, for å være sikker.",
);
const whoIsCovered = say(
  "The insurance is for anyone who does work in the employer's service (§ 2); the act names no permit. NAV's part is for members of the national insurance: someone whose lawful stay is meant to last or has lasted twelve months (folketrygdloven § 2-1), or who works here with lawful access to paid work (§ 2-2). NAV judges it.",
  "Forsikringen gjelder alle som gjør arbeid i arbeidsgiverens tjeneste (§ 2); loven nevner ingen tillatelse. NAVs del gjelder medlemmer i folketrygden: den som har lovlig opphold som er ment å vare eller har vart tolv måneder (folketrygdloven § 2-1), eller som arbeider her med lovlig adgang til å ta arbeid (§ 2-2). NAV vurderer det.",
);
const late = onlyWhere(
  sayAll(
    "The year to report it to NAV has passed, and nobody has told that it was reported, for the accident of {all}. Report it all the same, and say why it is late.",
    "Året for å melde det til NAV er over, og ingen har fortalt at det ble meldt, for ulykken {all}. Meld det likevel, og si hvorfor det er sent.",
    (p) => p.accidents.filter((each) => isLate(p, each)),
  ),
  (p) => p.accidents.some((each) => isLate(p, each)),
);
const legalAid = say(
  "A lawyer's advice on compensation for an injury may be paid by the state for those who earn and own little (rettshjelploven § 11 (2) nr. 3).",
  "Råd fra advokat om erstatning for en skade kan betales av staten for den som tjener og eier lite (rettshjelploven § 11 (2) nr. 3).",
);

const injury = askPerson(
  "injury-at-work",
  "What happened, where and at what time, who saw it, which doctor saw the injury, and was it reported to NAV? When did the person learn what the injury came from?",
  "Hva skjedde, hvor og når på dagen, hvem så det, hvilken lege så skaden, og ble det meldt til NAV? Når fikk personen vite hva skaden kom av?",
);
const covered = askLawyer(
  "injury-covered",
  "If the person had no permit to work, or is said to be self-employed: are they a member of the national insurance, and an employee in the employer's service, so that both parts hold?",
  "Hvis personen ikke hadde arbeidstillatelse, eller sies å være selvstendig: er personen medlem i folketrygden, og arbeidstaker i arbeidsgiverens tjeneste, så begge deler gjelder?",
);
const tooOld = askLawyer(
  "injury-too-old",
  "Three years after the end of the year of the accident have passed. Did the person learn later what the claim rests on, or was it put to the insurance company in time?",
  "Tre år etter utgangen av ulykkesåret er over. Fikk personen først senere vite det kravet bygger på, eller ble det meldt til forsikringsselskapet i tide?",
);

const lateWords: Words = {
  en: "The year to report the injury of {0} to NAV is over. Report it now all the same, and say why it is late.",
  nb: "Året for å melde skaden fra {0} til NAV er over. Meld den nå likevel, og si hvorfor det er sent.",
};
const toReport = toEmployer({
  you: {
    en: "Your injury at work must be reported to NAV by this date. If your employer does not do it, you can do it yourself. We help you.",
    nb: "Skaden din på jobb må være meldt til NAV innen denne datoen. Gjør ikke arbeidsgiveren det, kan du gjøre det selv. Vi hjelper deg.",
  },
  en: "See that the injury of {0} is reported to NAV by this day, by the employer or by the person, with papers from a doctor.",
  nb: "Se til at skaden fra {0} er meldt til NAV innen denne dagen, av arbeidsgiveren eller av personen, med papirer fra lege.",
});
const toReportLate = toEmployer({
  ...{
    you: {
      en: "Report your injury at work to NAV now, even if it is late. We help you.",
      nb: "Meld skaden din på jobb til NAV nå, selv om det er sent. Vi hjelper deg.",
    },
  },
  ...lateWords,
});
const toClaim = toEmployer({
  you: {
    en: "Send your claim for the injury to the insurance company by this date, with a lawyer.",
    nb: "Send kravet for skaden til forsikringsselskapet innen denne datoen, sammen med en advokat.",
  },
  en: "Send the claim for the injury of {0} to the employer's insurance company by this day, to be safe. If there is none, ask the insurers' association (Yrkesskadeforsikringsforeningen).",
  nb: "Send kravet for skaden fra {0} til arbeidsgiverens forsikringsselskap innen denne dagen, for å være sikker. Finnes det ingen forsikring, spør Yrkesskadeforsikringsforeningen.",
});

function todoOf(p: Picture): readonly Todo[] {
  return p.accidents.flatMap((each): readonly Todo[] => {
    const late: Todo = { what: lineOf(toReportLate, each), by: null, who: who.coordinator };
    const report: Todo = {
      ...{ what: lineOf(toReport, each), by: dayText(reportBy(each)), who: who.coordinator },
      over: lateWords,
    };
    const claim: Todo = {
      ...{ what: lineOf(toClaim, each), by: dayText(claimBy(each)), who: who.lawyer },
      toBeSafe: true,
    };
    return [
      ...(isLate(p, each) ? [late] : []),
      ...(p.asOf <= reportBy(each) ? [report] : []),
      ...(isOver(p, each) ? [] : [claim]),
    ];
  });
}

export const right = rightOf({
  section: {
    ...{ id, law: "folketrygdloven", read: day("2026-12-01"), inForce: always },
    section: "§§ 2-1, 2-2, 13-3, 13-6, 13-14; yrkesskadeforsikringsloven §§ 2, 3, 5, 7, 10, 15",
  },
  title: {
    en: "Injury at work: report and compensation",
    nb: "Skade på jobb: melding og erstatning",
  },
  deadline: {
    en: "report or claim for an injury at work",
    nb: "melding eller krav for en skade på jobb",
  },
  gives: {
    en: "Better benefits from NAV for an injury at work that is reported in time, and full compensation from the insurance that every employer must have, whoever is to blame.",
    nb: "Bedre ytelser fra NAV for en skade på jobb som er meldt i tide, og full erstatning fra forsikringen som alle arbeidsgivere skal ha, uansett hvem som har skyld.",
  },
  hangsOn: {
    en: "An accident in work, at the place and in the time of work.",
    nb: "En ulykke i arbeid, på arbeidsstedet og i arbeidstiden.",
  },
  endedBy: {
    en: "NAV's part: a year without a report, save where NAV makes an exception. The insurance: three years after the end of the year in which the person knew what the claim rests on.",
    nb: "NAVs del: et år uten melding, hvis ikke NAV gjør unntak. Forsikringen: tre år etter utgangen av året da personen visste det kravet bygger på.",
  },
  toPerson: {
    may: {
      en: "Compensation for your injury at work, from NAV and an insurance company",
      nb: "Erstatning for skaden din på jobb, fra NAV og et forsikringsselskap",
    },
    name: { en: "compensation for an injury at work", nb: "erstatning for skade på jobb" },
  },
  on: { accidents },
  cases: [
    { when: { accidents: "not-told" }, gives: "silent", because: [] },
    {
      when: { accidents: "running" },
      gives: "may",
      from: (p) => p.accidents[0] ?? Number.NaN,
      until: (p) => claimBy(p.accidents.at(-1) ?? Number.NaN),
      because: [rule, reporting, late, insurance, whoIsCovered, legalAid],
      each: todoOf,
      ask: [injury, covered],
    },
    {
      when: { accidents: "over" },
      gives: "unsure",
      from: (p) => p.accidents[0] ?? Number.NaN,
      because: [
        ...[rule, reporting, late, insurance],
        sayLost(
          "Three years after the end of the year of the accident have passed, {0}.",
          "Tre år etter utgangen av ulykkesåret er over, {0}.",
          (p) => claimBy(p.accidents.at(-1) ?? Number.NaN),
        ),
        whoIsCovered,
      ],
      each: todoOf,
      ask: [injury, tooOld],
    },
  ],
  examples: `
    2026-11-30 | may        | 2025-12-01 | 2028-12-31 | 2026-12-01 | work-accident 2025-12-01 | a year, the last day tomorrow
    2026-11-30 | may        | 2025-11-30 | 2028-12-31 | 2026-11-30 | work-accident 2025-11-30 | the last day to report it
    2026-11-30 | may        | 2025-11-20 | 2028-12-31 | 2028-12-31 | work-accident 2025-11-20 | late: an exception may be made; the insurance until the end of 2025 and three years
    2026-11-30 | may        | 2023-03-10 | 2026-12-31 | 2026-12-31 | work-accident 2023-03-10 | the insurance: a month left
    2026-12-31 | may        | 2023-03-10 | 2026-12-31 | 2026-12-31 | work-accident 2023-03-10 | on the last day
    2027-01-01 | unsure     | 2023-03-10 | -          | -          | work-accident 2023-03-10 | the day after: unless it was known later
    2026-11-30 | may        | 2025-06-01 | 2029-12-31 | 2027-11-30 | work-accident 2025-06-01, work-accident 2026-11-30, done occupational-injury 2026-06-01 on 2026-05-01 | two accidents, each with its own days
    2025-02-28 | may        | 2024-02-29 | 2027-12-31 | 2025-02-28 | work-accident 2024-02-29 | a leap day: the year ends on 28 February
    2026-11-30 | may        | 2026-06-01 | 2029-12-31 | 2027-06-01 | work-accident 2026-06-01, done occupational-injury 2027-06-01 on 2026-06-05 | reported; the claim is left
    2026-11-30 | not listed | -          | -          | -          | wage-due 2026-10-15 | no accident is told
    2026-11-30 | not listed | -          | -          | -          | work-accident 2026-12-01 | it has not happened yet
  `,
});
