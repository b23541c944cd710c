import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { appealCases, appealState } from "../../appeals.ts";
import { askLawyer, askPerson, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { say, sayAll } from "../../words.ts";

const id = "benefit-appeal";
const decided = sayAll(
  "Word of a no, or of less than was asked for, from NAV on sick pay or another benefit of the national insurance came: {all}.",
  "Beskjeden om et nei, eller om mindre enn det ble søkt om, fra NAV på sykepenger eller en annen ytelse fra folketrygden kom: {all}.",
  (p) => p.appeals[id].map((each) => each.day),
);
const toWhom = say(
  "The decision can be appealed within six weeks, in writing or by word of mouth, to the office that NAV names; what comes of that, to the National Insurance Court (Trygderetten) within six weeks (folketrygdloven § 21-12). The weeks run from when word came, and a last day on a Saturday, a Sunday or a public holiday moves to the next working day (Public Administration Act §§ 29 and 30).",
  "Vedtaket kan påklages innen seks uker, skriftlig eller muntlig, til enheten som NAV nevner; det som kommer ut av det, kan ankes til Trygderetten innen seks uker (folketrygdloven § 21-12). Ukene løper fra beskjeden kom fram, og en siste dag på en lørdag, søndag eller helligdag flyttes til neste virkedag (forvaltningsloven §§ 29 og 30).",
);
const employerDays = say(
  "A dispute about the employer's own sixteen days goes to a board of its own, within three weeks from when word of the decision was received (§ 21-13): keep that day where it is about them.",
  "En tvist om arbeidsgiverens egne seksten dager går til en egen nemnd, innen tre uker fra meldingen om vedtaket er mottatt (§ 21-13): hold den dagen hvis det gjelder dem.",
);
const legalAid = say(
  "A lawyer's advice on such an appeal may be paid by the state for those who earn and own little (rettshjelploven § 11 (2) nr. 6).",
  "Råd fra advokat om en slik klage kan betales av staten for den som tjener og eier lite (rettshjelploven § 11 (2) nr. 6).",
);

export const right = rightOf({
  section: {
    ...{ id, law: "folketrygdloven", read: day("2026-12-01"), inForce: always },
    section: "§§ 21-1, 21-12, 21-13; forvaltningsloven §§ 29, 30, 31",
  },
  title: { en: "Appeal on a benefit from NAV", nb: "Klage på en ytelse fra NAV" },
  deadline: { en: "appeal on a benefit from NAV", nb: "klage på en ytelse fra NAV" },
  gives: {
    en: "That NAV, and then the National Insurance Court, look at the decision again.",
    nb: "At NAV, og deretter Trygderetten, vurderer vedtaket på nytt.",
  },
  hangsOn: {
    en: "A no, or less than was asked for, on sick pay or another benefit of the national insurance.",
    nb: "Et nei, eller mindre enn det ble søkt om, på sykepenger eller en annen ytelse fra folketrygden.",
  },
  endedBy: {
    en: "The last day to appeal: six weeks from when word of the decision came. A late appeal may be heard for a year from the decision.",
    nb: "Siste dag for å klage: seks uker fra beskjeden om vedtaket kom fram. En klage som kommer for sent, kan behandles til det er gått ett år fra vedtaket.",
  },
  toPerson: {
    has: { en: "An appeal against NAV's no to the benefit", nb: "Klage på NAVs avslag på ytelsen" },
    name: { en: "a new decision on a benefit from NAV", nb: "ny vurdering av en ytelse fra NAV" },
  },
  on: { appeal: appealState(id) },
  cases: appealCases(id, {
    who: who.coordinator,
    words: {
      byThisDay: {
        you: {
          en: "If you want to appeal NAV's no to sick pay or another benefit, the appeal must be sent by this date. If it is about the first sixteen days of sick pay, it is three weeks. If the decision names an earlier day, that one counts. We can help.",
          nb: "Vil du klage på NAVs avslag på sykepenger eller en annen ytelse, må klagen sendes innen denne datoen. Gjelder det de første seksten dagene med sykepenger, er det tre uker. Står det en tidligere dag i vedtaket, gjelder den. Vi kan hjelpe.",
        },
        en: "Send the appeal of NAV's no of {0} by this day. Look in the decision: if it names an earlier last day, or is about the employer's sixteen days (three weeks), keep that one.",
        nb: "Send klagen på NAVs avslag fra {0} innen denne dagen. Se i vedtaket: hvis det nevner en tidligere siste dag, eller gjelder arbeidsgiverens seksten dager (tre uker), hold den.",
      },
      late: {
        en: "The last day to appeal NAV's no of {0} was {1}. Send the appeal now all the same, and say why it is late.",
        nb: "Siste dag for å klage på NAVs avslag fra {0} var {1}. Send klagen nå likevel, og si hvorfor den kommer sent.",
      },
      sent: {
        en: "Ask how far the appeal of NAV's no of {0} has come. It was sent {1}, in time.",
        nb: "Spør hvor langt klagen på NAVs avslag fra {0} er kommet. Den ble sendt {1}, i tide.",
      },
    },
    over: {
      en: "The last day to appeal NAV's decision on the benefit is over. If an appeal was sent in time, write down when. If not: send it now, and say why it is late.",
      nb: "Siste dag for å klage på NAVs vedtak om ytelsen er over. Ble klagen sendt i tide, skriv ned når. Hvis ikke: send den nå, og si hvorfor den kommer sent.",
    },
    because: [decided, toWhom, employerDays, legalAid],
    ask: [
      askPerson(
        "benefit-refused-which",
        "Which benefit was it, for which days, and was it about the employer's own sixteen days?",
        "Hvilken ytelse var det, for hvilke dager, og gjaldt det arbeidsgiverens egne seksten dager?",
      ),
    ],
    late: askLawyer(
      "benefit-appeal-late",
      "The last day to appeal NAV's decision on the benefit has passed. Can a late appeal be heard?",
      "Siste dag for å klage på NAVs vedtak om ytelsen er over. Kan en klage som kommer for sent, behandles?",
    ),
  }),
  examples: `
    2026-11-30 | holds      | 2026-10-19 | 2026-11-30 | 2026-11-30 | benefit-refused 2026-10-19 | six weeks, the last day
    2026-12-01 | unsure     | 2026-10-19 | -          | -          | benefit-refused 2026-10-19 | the day after: a late appeal may be heard
    2026-11-30 | holds      | 2026-10-23 | 2026-12-04 | 2026-12-04 | benefit-refused 2026-10-23 | a Friday
    2026-11-30 | holds      | 2026-10-24 | 2026-12-07 | 2026-12-07 | benefit-refused 2026-10-24 | a Saturday: the Monday
    2026-05-01 | holds      | 2026-04-06 | 2026-05-18 | 2026-05-18 | benefit-refused 2026-04-06 | an ordinary Monday
    2026-11-30 | unsure     | 2026-10-05 | -          | -          | benefit-refused 2026-10-05, done benefit-appeal 2026-11-16 on 2026-11-10 | appealed: what came of it is asked
    2027-10-20 | ended      | 2026-10-19 | 2027-10-19 | -          | benefit-refused 2026-10-19 | a year has gone
    2026-11-30 | not listed | -          | -          | -          | third-country | nothing was refused
  `,
});
