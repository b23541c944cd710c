import { type DayNumber, dayText, monthsAfter } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import type { Picture } from "../../picture.ts";
import {
  type AnyCase,
  askLawyer,
  askPerson,
  askWhere,
  type Fact,
  rightOf,
  type Step,
  type Todo,
} from "../../right.ts";
import { notOnTheCase } from "../../sayings.ts";
import { who } from "../../who.ts";
import { lineOf, onlyWhere, say, sayAll } from "../../words.ts";

/** Three years back at the most: the Tribunal may refuse what is older (diskrimineringsombudsloven § 10). */
const tribunalBy = (worse: DayNumber): DayNumber => monthsAfter(worse, 36) - 1;

const told = ({ toldInside, toldPublic }: Picture): DayNumber =>
  toldInside <= toldPublic || Number.isNaN(toldPublic) ? toldInside : toldPublic;
const worseSince = (p: Picture): readonly DayNumber[] =>
  p.treatedWorse.filter((each) => each >= told(p));
const dismissedSince = (p: Picture): readonly DayNumber[] =>
  p.dismissals.flatMap(({ dismissed }) => (dismissed >= told(p) ? [dismissed] : []));

const afterTelling = ["nothing", "worse", "old", "dismissed"] as const;
type Since = "not-told" | (typeof afterTelling)[number];
const since: Fact<Since> = {
  values: ["not-told", ...afterTelling],
  of: (p) => {
    if (Number.isNaN(told(p))) {
      return "not-told";
    }
    const worse = worseSince(p);
    if (worse.length > 0) {
      return worse.some((each) => p.asOf <= tribunalBy(each)) ? "worse" : "old";
    }
    return dismissedSince(p).length > 0 ? "dismissed" : "nothing";
  },
};
const isPublicAlone = ({ toldInside }: Picture): boolean => Number.isNaN(toldInside);

const tribunal = {
  you: {
    en: "If you were treated worse because you told: the Discrimination Tribunal (Diskrimineringsnemnda) can look at it. To be safe, it must have the case by this date. Ask a lawyer well before.",
    nb: "Ble du behandlet dårligere fordi du sa fra: Diskrimineringsnemnda kan se på det. For å være sikker må den ha fått saken innen denne datoen. Spør en advokat i god tid før.",
  },
  en: "To be safe: have what happened {0} before the Discrimination Tribunal (Diskrimineringsnemnda) by this day. It may refuse what is more than three years back, and must refuse what is before a court or being investigated (diskrimineringsombudsloven § 10).",
  nb: "For å være sikker: bring det som skjedde {0}, inn for Diskrimineringsnemnda innen denne dagen. Den kan avvise det som ligger mer enn tre år tilbake, og skal avvise det som er brakt inn for en domstol eller er under etterforskning (diskrimineringsombudsloven § 10).",
};
const each = (p: Picture): readonly Todo[] =>
  worseSince(p).flatMap((worse) =>
    p.asOf <= tribunalBy(worse)
      ? [
          {
            ...{ what: lineOf(tribunal, worse), by: dayText(tribunalBy(worse)) },
            ...{ who: who.lawyer, toBeSafe: true },
          },
        ]
      : [],
  );

const keep: Step = {
  what: say(
    "Write down what was told, to whom and when, and what happened after it. Keep it, with messages and rosters, where the employer cannot reach it.",
    "Skriv ned hva det ble sagt fra om, til hvem og når, og hva som skjedde etterpå. Ta vare på det, med meldinger og vaktlister, der arbeidsgiveren ikke kommer til.",
  ),
  by: null,
  who: who.coordinator,
};
const todo = [keep];

const rule = say(
  "An employee may tell of wrongs in the firm: what is against rules of law, the firm’s written ethics or ethics that most share (§ 2 A-1). One may always tell the employer, and an inspectorate or another public authority (§ 2 A-2 (1), (2)). An employee hired in may tell of wrongs in the firm that hired too (§ 2 A-1 (1)).",
  "En arbeidstaker kan varsle om kritikkverdige forhold i firmaet: det som er i strid med rettsregler, firmaets skriftlige etiske regler eller etikk de fleste er enige om (§ 2 A-1). En kan alltid varsle arbeidsgiveren, og en tilsynsmyndighet eller en annen offentlig myndighet (§ 2 A-2 (1), (2)). En innleid arbeidstaker kan også varsle om forhold i firmaet som leier inn (§ 2 A-1 (1)).",
);
const forbidden = say(
  "To punish that is forbidden: threats, harassment, other duties, warnings, suspension, dismissal, or anything else to the person’s harm because they told, or showed that they would (§ 2 A-4). Where there is reason to believe it, the employer must make it likely that it was something else (§ 2 A-4 (4)).",
  "Gjengjeldelse er forbudt: trusler, trakassering, andre oppgaver, advarsel, suspensjon, oppsigelse eller noe annet til skade for personen fordi den varslet, eller viste at den ville gjøre det (§ 2 A-4). Er det grunn til å tro det, må arbeidsgiveren sannsynliggjøre at det var noe annet (§ 2 A-4 (4)).",
);
const redress = say(
  "Then redress and compensation can be claimed, whatever the employer’s fault (§ 2 A-5). The Discrimination Tribunal can take it, but for dismissals, which go to court (§ 2 A-8).",
  "Da kan en kreve oppreisning og erstatning, uansett arbeidsgiverens skyld (§ 2 A-5). Diskrimineringsnemnda kan behandle det, men ikke oppsigelse og avskjed, som går til retten (§ 2 A-8).",
);
const toldOn = say("Told of wrongs first {0}.", "Varslet først {0}.", told);
const worseOn = onlyWhere(
  sayAll("Treated worse {all}.", "Dårligere behandlet {all}.", worseSince),
  (p) => worseSince(p).length > 0,
);
const dismissedOn = onlyWhere(
  sayAll(
    "Word of a dismissal came {all}. The days for the suit stand under the suit.",
    "Beskjed om oppsigelse eller avskjed kom {all}. Dagene for søksmålet står under søksmålet.",
    dismissedSince,
  ),
  (p) => dismissedSince(p).length > 0,
);
const older = say(
  "What happened is more than three years back: the Discrimination Tribunal may refuse it.",
  "Det som skjedde, ligger mer enn tre år tilbake: Diskrimineringsnemnda kan avvise det.",
);
const facts = [rule, forbidden, redress, toldOn, worseOn, dismissedOn];

const ownPay = askLawyer(
  "told-of-own-pay",
  "Does it count where what the person told of was their own pay or hours, against the law? What is only about one’s own work does not, unless it is against rules of law (§ 2 A-1 (2), (3)).",
  "Teller det når personen sa fra om sin egen lønn eller arbeidstid, i strid med loven? Det som bare gjelder ens eget arbeid, teller ikke, hvis det ikke er i strid med rettsregler (§ 2 A-1 (2), (3)).",
);
const howLong = askLawyer(
  "retaliation-limit",
  "Until which day can redress and compensation be claimed in court? Chapter 2 A names no limit; is it the one of foreldelsesloven § 9?",
  "Til hvilken dag kan oppreisning og erstatning kreves for retten? Kapittel 2 A sier ingen frist; er det den i foreldelsesloven § 9?",
);
const asEmployee = askPerson(
  "told-as-employee",
  "Was the person employed or hired in when they told, or do the papers say that they are self-employed?",
  "Var personen ansatt eller innleid da den sa fra, eller står det i papirene at den er selvstendig?",
);
const inPublic = askLawyer(
  "told-public",
  "The person told the public. Were the conditions of § 2 A-2 (3) met: good faith, of general interest, and told inside first or with reason not to?",
  "Personen sa fra til offentligheten. Var vilkårene i § 2 A-2 (3) oppfylt: god tro, av allmenn interesse, og varslet internt først eller grunn til å la være?",
);

const ask = [ownPay, asEmployee, askWhere(inPublic, isPublicAlone)];
const common = { from: told, because: facts, todo, ask };
const may = { ...common, gives: "may", ask: [...ask, howLong] } as const;
const given: Readonly<Record<(typeof afterTelling)[number], Omit<AnyCase, "when">>> = {
  nothing: { ...common, gives: "holds" },
  worse: { ...may, each },
  old: { ...may, because: [...facts, older] },
  dismissed: may,
};

export const right = rightOf({
  section: {
    ...{ id: "retaliation", law: "aml" },
    section: "§§ 2 A-1, 2 A-2, 2 A-4, 2 A-5, 2 A-8; diskrimineringsombudsloven § 10",
    ...{ read: day("2026-12-01"), inForce: { from: day("2020-01-01"), until: null } },
  },
  title: {
    en: "Not to be punished for telling of wrongs at work",
    nb: "Vern mot gjengjeldelse etter varsling",
  },
  deadline: { en: "claim for retaliation", nb: "krav etter gjengjeldelse" },
  gives: {
    en: "That the employer may not punish an employee for telling, and that redress and compensation can be claimed where it was done.",
    nb: "At arbeidsgiveren ikke kan straffe en arbeidstaker for å varsle, og at oppreisning og erstatning kan kreves hvis det er gjort.",
  },
  hangsOn: {
    en: `Having told of wrongs in the firm, as an employee or hired in. ${notOnTheCase.en}`,
    nb: `Å ha varslet om kritikkverdige forhold i firmaet, som ansatt eller innleid. ${notOnTheCase.nb}`,
  },
  endedBy: {
    en: "These words name no end. The Discrimination Tribunal may refuse what is more than three years back.",
    nb: "Disse ordene sier ingen slutt. Diskrimineringsnemnda kan avvise det som ligger mer enn tre år tilbake.",
  },
  toPerson: {
    has: {
      en: "Not to be punished by your employer because you told",
      nb: "Ikke å bli straffet av arbeidsgiveren fordi du sa fra",
    },
    may: {
      en: "Redress and compensation, if the employer punished you because you told",
      nb: "Oppreisning og erstatning, hvis arbeidsgiveren straffet deg fordi du sa fra",
    },
    name: {
      en: "not to be punished because you told",
      nb: "vern mot å bli straffet fordi du sa fra",
    },
  },
  on: { since },
  cases: [
    { when: { since: "not-told" }, gives: "silent", because: [] },
    ...afterTelling.map((since) => ({ ...given[since], when: { since } })),
  ],
  examples: `
    2026-11-30 | not listed | -          | -          | -          | treated-worse 2026-09-10 | nobody has told that the person told of anything
    2026-11-30 | holds      | 2026-09-01 | -          | -          | told-authority 2026-09-01 | nothing has happened since
    2026-11-30 | may        | 2026-09-01 | -          | 2029-09-09 | told-authority 2026-09-01, treated-worse 2026-09-10 | told Arbeidstilsynet, then shifts were taken away
    2026-11-30 | may        | 2023-10-01 | -          | -          | told-employer 2023-10-01, treated-worse 2023-11-15 | the Tribunal may refuse what is more than three years back
    2026-11-30 | may        | 2023-10-01 | -          | 2026-11-30 | told-employer 2023-10-01, treated-worse 2023-12-01 | the last day before three years
    2026-12-01 | may        | 2023-10-01 | -          | -          | told-employer 2023-10-01, treated-worse 2023-12-01 | the day after, to be safe
    2026-11-30 | may        | 2026-10-01 | -          | -          | told-authority 2026-10-01, dismissed 2026-10-12 | a dismissal goes to court: its days stand under the suit
    2026-11-30 | holds      | 2026-09-01 | -          | -          | treated-worse 2026-08-31, told-authority 2026-09-01 | what came the day before was no answer to it
    2026-11-30 | may        | 2026-09-01 | -          | 2029-08-31 | told-authority 2026-09-01, treated-worse 2026-09-01 | on the very day
    2026-11-30 | may        | 2026-09-01 | -          | 2029-09-09 | told-public 2026-09-01, treated-worse 2026-09-10 | told the public: a lawyer is asked
    2026-11-30 | may        | 2026-08-20 | -          | 2029-09-09 | told-authority 2026-09-01, told-public 2026-08-20, treated-worse 2026-09-10 | told both, the public first
    2026-11-30 | holds      | 2026-10-01 | -          | -          | told-authority 2026-10-01, dismissed 2026-10-12, dismissal-withdrawn 2026-10-20 | the dismissal was taken back
    2027-02-27 | may        | 2024-02-01 | -          | 2027-02-27 | told-employer 2024-02-01, treated-worse 2024-02-28, treated-worse 2024-02-29 | three years from a leap day
  `,
});
