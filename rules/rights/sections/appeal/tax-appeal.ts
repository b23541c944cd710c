import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { appealCases, appealState } from "../../appeals.ts";
import { askLawyer, askPerson, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { type Find, say, sayAll, sayLost } from "../../words.ts";

const id = "tax-appeal";
const decided = sayAll(
  "Word of a decision on the person's tax came: {all}.",
  "Beskjeden om et vedtak om skatten til personen kom: {all}.",
  (p) => p.appeals[id].map((each) => each.day),
);
const toWhom = say(
  "The appeal is in writing, and is sent to the tax office that decided. It says what should be otherwise, and why (skatteforvaltningsloven § 13-5). The six weeks run from when word came; where the person needs information from the tax office to appeal, from when that was sent (§§ 5-5, 13-4). A last day on a Saturday, a Sunday or a public holiday moves to the next working day.",
  "Klagen er skriftlig, og sendes til skattekontoret som har truffet vedtaket. Den sier hva som skulle vært annerledes, og hvorfor (skatteforvaltningsloven § 13-5). De seks ukene løper fra beskjeden kom fram; trenger personen opplysninger fra skattekontoret for å klage, fra de ble sendt (§§ 5-5, 13-4). En siste dag på en lørdag, søndag eller helligdag flyttes til neste virkedag.",
);
const papers = say(
  "The person may see the papers in their own tax case; a no to that can be appealed within three weeks (§ 5-4).",
  "Personen kan få se papirene i sin egen skattesak; et avslag på det kan påklages innen tre uker (§ 5-4).",
);
const heard = {
  late: say(
    "A late appeal can be heard where there is reason to: it counts how the person was placed, how long has passed, and how much it matters. The tax office judges that (§ 13-4 (3)).",
    "En klage som kommer for sent, kan behandles hvis det er grunn til det: det teller hvordan personen hadde det, hvor lang tid som er gått, og hvor mye det betyr. Skattekontoret vurderer det (§ 13-4 (3)).",
  ),
  tooOld: (last: Find) =>
    sayLost(
      "A year after the decision, {0}, has passed: what comes now cannot be heard as an appeal (§ 13-4 (3)).",
      "Ett år etter vedtaket, {0}, er over: det som kommer nå, kan ikke behandles som klage (§ 13-4 (3)).",
      last,
    ),
};

export const right = rightOf({
  section: {
    ...{ id, law: "skatteforvaltningsloven", read: day("2026-12-01"), inForce: always },
    section: "§§ 5-4, 5-5, 13-1, 13-4, 13-5",
  },
  title: { en: "Appeal on tax", nb: "Klage på skatten" },
  deadline: { en: "appeal on tax", nb: "klage på skatten" },
  gives: {
    en: "That a decision on one's tax is looked at again.",
    nb: "At et vedtak om ens skatt vurderes på nytt.",
  },
  hangsOn: {
    en: "A decision on the person's tax.",
    nb: "Et vedtak om skatten til personen.",
  },
  endedBy: {
    en: "The last day to appeal: six weeks from when word of the decision came. A late appeal may be heard for a year from the decision.",
    nb: "Siste dag for å klage: seks uker fra beskjeden om vedtaket kom fram. En klage som kommer for sent, kan behandles til det er gått ett år fra vedtaket.",
  },
  toPerson: {
    has: { en: "An appeal on your tax", nb: "Klage på skatten din" },
    name: { en: "a new decision on your tax", nb: "ny vurdering av skatten din" },
  },
  on: { appeal: appealState(id) },
  cases: appealCases(id, {
    who: who.lawyer,
    heard,
    words: {
      byThisDay: {
        you: {
          en: "If you want to appeal the decision on your tax, the appeal must have reached the tax office by this date. If the decision names an earlier day, that one counts. We can help.",
          nb: "Vil du klage på vedtaket om skatten din, må klagen være kommet fram til skattekontoret innen denne datoen. Står det en tidligere dag i vedtaket, gjelder den. Vi kan hjelpe.",
        },
        en: "Send the appeal of the tax decision of {0} to the tax office by this day. Look in the decision: if it names an earlier last day, keep that one.",
        nb: "Send klagen på skattevedtaket fra {0} til skattekontoret innen denne dagen. Se i vedtaket: hvis det nevner en tidligere siste dag, hold den.",
      },
      late: {
        en: "The last day to appeal the tax decision of {0} was {1}. Send the appeal now all the same, and say why it is late.",
        nb: "Siste dag for å klage på skattevedtaket fra {0} var {1}. Send klagen nå likevel, og si hvorfor den kommer sent.",
      },
      sent: {
        en: "Ask how far the appeal of the tax decision of {0} has come. It was sent {1}, in time.",
        nb: "Spør hvor langt klagen på skattevedtaket fra {0} er kommet. Den ble sendt {1}, i tide.",
      },
    },
    over: {
      en: "The last day to appeal the tax decision is over. If an appeal was sent in time, write down when. If not: send it now, and say why it is late.",
      nb: "Siste dag for å klage på skattevedtaket er over. Ble klagen sendt i tide, skriv ned når. Hvis ikke: send den nå, og si hvorfor den kommer sent.",
    },
    because: [decided, toWhom, papers],
    ask: [
      askPerson(
        "tax-decided-on",
        "What does the decision rest on: what the employer reported, the person's own return, or that none came?",
        "Hva bygger vedtaket på: det arbeidsgiveren meldte inn, personens egen melding, eller at det ikke kom noen?",
      ),
    ],
    late: askLawyer(
      "tax-appeal-late",
      "The last day to appeal the tax decision has passed. Is there reason to hear a late appeal?",
      "Siste dag for å klage på skattevedtaket er over. Er det grunn til å behandle en klage som kommer for sent?",
    ),
  }),
  examples: `
    2026-11-30 | holds      | 2026-10-19 | 2026-11-30 | 2026-11-30 | tax-decided 2026-10-19 | six weeks, the last day
    2026-11-30 | unsure     | 2026-10-16 | -          | -          | tax-decided 2026-10-16 | the 27th has passed: it may be heard
    2026-11-30 | ended      | 2025-11-20 | 2026-11-20 | -          | tax-decided 2025-11-20 | over a year
    2026-11-20 | unsure     | 2025-11-20 | -          | -          | tax-decided 2025-11-20 | a year to the day
    2026-11-30 | holds      | 2026-11-11 | 2026-12-23 | 2026-12-23 | tax-decided 2026-11-11 | the day before Christmas Eve
    2026-11-30 | holds      | 2026-11-13 | 2026-12-28 | 2026-12-28 | tax-decided 2026-11-13 | Christmas Day, Boxing Day and a Sunday: the Monday
    2026-11-30 | not listed | -          | -          | -          | third-country | no decision is told
  `,
});
