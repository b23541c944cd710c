import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { dangerWaits, howLong, immigrationBoards, permitWaits } from "../../appeal.ts";
import { appealCases, appealState } from "../../appeals.ts";
import { permitAppealAbroad } from "../../before-leaving.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, askPerson, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { onlyWhere, say, sayAll } from "../../words.ts";

const id = "immigration-appeal";
const daysOf = (isWord: boolean) => (p: Picture) =>
  p.appeals[id].flatMap((each) => (each.isWord === isWord ? [each.day] : []));
const decided = [
  onlyWhere(
    sayAll(
      "Word of a no about a permit, or about protection, came: {all}.",
      "Beskjeden om et nei om tillatelse eller beskyttelse kom: {all}.",
      daysOf(true),
    ),
    (p) => daysOf(true)(p).length > 0,
  ),
  onlyWhere(
    sayAll(
      "A permit was revoked: {all}.",
      "En tillatelse ble trukket tilbake: {all}.",
      daysOf(false),
    ),
    (p) => daysOf(false)(p).length > 0,
  ),
];
/** § 94 a. */
const oneWeek = say(
  "If UDI found it clear that someone has no need of protection, the time to appeal is one week, not three (Immigration Act § 94 a). The decision says so.",
  "Hvis UDI mener det er åpenbart at noen ikke trenger beskyttelse, er klagefristen én uke, ikke tre (utlendingsloven § 94 a). Det står i vedtaket.",
);
const aid = say(
  "Free legal advice, whatever the person earns, is given where a permit is revoked, and where UDI said no to protection (§ 92); not as a rule where the application was not examined (§ 32 first paragraph a or d). A no to a permit under the immigration regulation's § 8-3 is not named there.",
  "Gratis råd fra advokat (fritt rettsråd), uansett inntekt, gis når en tillatelse er trukket tilbake, og når UDI har sagt nei til beskyttelse (§ 92); som regel ikke der søknaden ikke ble realitetsbehandlet (§ 32 første ledd a eller d). Et nei til tillatelse etter utlendingsforskriften § 8-3 er ikke nevnt der.",
);

const words = {
  you: {
    en: "If you want to appeal the decision on your permit, the appeal must be sent by this date. If the decision names an earlier day, that one counts. Talk with a lawyer first.",
    nb: "Vil du klage på vedtaket om tillatelsen din, må klagen sendes innen denne datoen. Står det en tidligere dag i vedtaket, gjelder den. Snakk med en advokat først.",
  },
  lateYou: {
    en: "Ask a lawyer whether the decision on your permit can still be appealed.",
    nb: "Spør en advokat om det fortsatt går an å klage på vedtaket om tillatelsen din.",
  },
} as const;

export const right = rightOf({
  section: {
    id,
    law: "utlendingsloven",
    section: "§§ 61, 76, 90 c, 92, 94 a; forvaltningsloven §§ 12, 29, 30, 31, 32, 35, 42",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: {
    en: "Appeal when a permit is refused or revoked",
    nb: "Klage når en tillatelse er avslått eller trukket tilbake",
  },
  deadline: { en: "appeal on the permit", nb: "klage om tillatelsen" },
  gives: {
    en: "That the immigration appeals board (UNE) looks at the case again: what UDI decided first is heard there.",
    nb: "At Utlendingsnemnda (UNE) vurderer saken på nytt: det UDI har bestemt først, behandles der.",
  },
  hangsOn: {
    en: "A decision that refuses or revokes a permit, or refuses protection.",
    nb: "Et vedtak som avslår eller trekker tilbake en tillatelse, eller avslår beskyttelse.",
  },
  endedBy: {
    en: "The last day to appeal: three weeks from when word of the decision came; one week where UDI found it clear that there is no need of protection. A late appeal may be heard for a year from the decision.",
    nb: "Siste dag for å klage: tre uker fra beskjeden om vedtaket kom fram; én uke hvis UDI mener det er åpenbart at det ikke er behov for beskyttelse. En klage som kommer for sent, kan behandles til det er gått ett år fra vedtaket.",
  },
  toPerson: {
    has: {
      en: "An appeal against the decision on your permit",
      nb: "Klage på vedtaket om tillatelsen din",
    },
    name: {
      en: "a new decision on your permit",
      nb: "ny vurdering av vedtaket om tillatelsen din",
    },
    isStay: true,
  },
  on: { appeal: appealState(id) },
  cases: appealCases(id, {
    who: who.lawyer,
    words: {
      byThisDay: {
        you: words.you,
        en: "Appeal the no of {0} by this day, with a lawyer, and ask in the appeal that the decision waits. Look in the decision: if it names an earlier last day, keep that one.",
        nb: "Klag på avslaget fra {0} innen denne dagen, med advokat, og be i klagen om at vedtaket venter. Se i vedtaket: hvis det nevner en tidligere siste dag, hold den.",
      },
      late: {
        you: words.lateYou,
        en: "Ask a lawyer at once whether the decision of {0} can still be appealed. The last day, {1}, has passed. Send the appeal now, and say why it is late.",
        nb: "Spør en advokat straks om vedtaket fra {0} fortsatt kan påklages. Siste dag, {1}, er over. Send klagen nå, og si hvorfor den kommer sent.",
      },
      sent: {
        en: "Ask how far the appeal of the decision of {0} has come, and whether the decision waits for the answer. It was sent {1}, in time.",
        nb: "Spør hvor langt klagen på vedtaket fra {0} er kommet, og om vedtaket venter på svaret. Den ble sendt {1}, i tide.",
      },
    },
    lateStep: "ask-late-immigration-appeal",
    over: {
      en: "The last day to appeal the decision on the permit is over. If an appeal was sent in time, write down when. If not: see a lawyer at once on whether it can still be heard.",
      nb: "Siste dag for å klage på vedtaket om tillatelsen er over. Ble klagen sendt i tide, skriv ned når. Hvis ikke: snakk med advokat straks om den fortsatt kan behandles.",
    },
    because: [...decided, immigrationBoards, howLong, oneWeek, permitWaits, dangerWaits, aid],
    ask: [
      askLawyer(
        "permit-appeal-stay",
        "May the person stay, and keep a right to work that they had, until the appeal is decided?",
        "Kan personen være her, og beholde en rett til å arbeide som de hadde, til klagen er avgjort?",
      ),
      askLawyer(
        "permit-appeal-aid",
        "Is there free legal advice for this appeal? § 92 names revocation and protection, not a no to a permit under § 8-3.",
        "Er det gratis råd fra advokat for denne klagen? § 92 nevner tilbakekall og beskyttelse, ikke et nei til tillatelse etter § 8-3.",
      ),
    ],
    safe: {
      words: {
        you: words.you,
        en: "To be safe: appeal the revocation of {0} by this day, with a lawyer, three weeks from the day it was decided. The three weeks run from when word of it came: find that day, and the last day that the decision names.",
        nb: "For å være sikker: klag på tilbakekallet fra {0} innen denne dagen, med advokat, tre uker fra dagen det ble vedtatt. De tre ukene løper fra beskjeden kom fram: finn den dagen, og siste dag som står i vedtaket.",
      },
      ask: askPerson(
        "revocation-word",
        "On which day did word of the revocation reach the person, and which last day to appeal does the decision name?",
        "Hvilken dag kom beskjeden om tilbakekallet fram til personen, og hvilken siste dag for å klage står i vedtaket?",
      ),
    },
    late: askLawyer(
      "permit-appeal-late",
      "The last day to appeal on the permit has passed. Can a late appeal be heard, or the decision changed without one?",
      "Siste dag for å klage om tillatelsen er over. Kan en klage som kommer for sent, behandles, eller vedtaket endres uten?",
    ),
  }),
  beforeLeaving: permitAppealAbroad,
  examples: `
    2026-11-30 | holds      | 2026-11-09 | 2026-11-30 | 2026-11-30 | permit-refused 2026-11-09 | three weeks from when word came, on the last day
    2026-12-01 | unsure     | 2026-11-09 | -          | -          | permit-refused 2026-11-09 | the day after: a late appeal may be heard
    2026-12-05 | holds      | 2026-11-14 | 2026-12-07 | 2026-12-07 | permit-refused 2026-11-14 | three weeks end on a Saturday: the Monday after
    2026-11-30 | holds      | 2026-11-20 | 2026-12-11 | 2026-12-11 | permit-refused 2026-11-20 | word never came: from when they knew of it
    2026-12-20 | holds      | 2026-12-04 | 2026-12-28 | 2026-12-28 | permit-refused 2026-12-04 | on Christmas Day: the Monday after the holidays and the weekend
    2027-03-20 | holds      | 2027-03-04 | 2027-03-30 | 2027-03-30 | permit-refused 2027-03-04 | on Maundy Thursday: the Tuesday after Easter
    2028-03-01 | holds      | 2028-02-29 | 2028-03-21 | 2028-03-21 | permit-refused 2028-02-29 | from a leap day
    2026-11-30 | ended      | 2025-11-03 | 2026-11-03 | -          | permit-refused 2025-11-03 | more than a year since: it can only be asked that it is changed
    2026-11-03 | unsure     | 2025-11-03 | -          | -          | permit-refused 2025-11-03 | a year after, to the day
    2026-11-15 | holds      | 2026-11-09 | 2026-11-16 | 2026-11-16 | permit-refused 2026-11-09 to 2026-11-16 | the last day that the decision names: a week
    2026-11-30 | holds      | 2026-11-09 | 2026-11-30 | 2026-11-30 | permit-refused 2026-11-09 to 2028-11-30 | a last day so late that its year may be a slip is none
    2026-11-30 | unsure     | 2026-11-09 | -          | -          | permit-refused 2026-11-09, done immigration-appeal 2026-11-30 on 2026-11-25 | appealed in time
    2026-11-30 | holds      | 2026-11-20 | 2026-12-11 | 2026-12-11 | permit-refused 2026-10-12, permit-refused 2026-11-20 | of two the one that is open; the other may be heard late
    2026-11-30 | unsure     | 2026-11-20 | -          | 2026-12-11 | permit-revoked 2026-11-20 | of a revocation, to be safe, from the day it was decided
    2026-12-20 | unsure     | 2026-12-04 | -          | 2026-12-24 | permit-revoked 2026-12-04 | and the working day before, not after
    2026-11-30 | holds      | 2026-11-16 | 2026-12-07 | 2026-12-07 | permit-refused protection 2026-11-16 | of protection
    2026-11-20 | holds      | 2026-11-16 | 2026-11-23 | 2026-11-23 | permit-refused unfounded 2026-11-16 | of protection found clearly without ground: one week
    2026-11-24 | unsure     | 2026-11-16 | -          | -          | permit-refused unfounded 2026-11-16 | the day after
    2026-11-20 | holds      | 2026-11-16 | 2026-11-23 | 2026-11-23 | permit-refused protection 2026-11-16, permit-refused unfounded 2026-11-16 | told twice: the earlier, to be safe
    2026-11-30 | not listed | -          | -          | -          | third-country, reflection-permit-applied 2026-11-09 | no decision is told
  `,
});
