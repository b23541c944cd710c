import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { howLong } from "../../appeal.ts";
import { appealCases, appealState } from "../../appeals.ts";
import { askLawyer, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { say, sayAll } from "../../words.ts";

const id = "social-appeal";
const decided = sayAll(
  "Word of a no, or of less than was asked for, on social services came: {all}.",
  "Beskjeden om et nei, eller om mindre enn det ble søkt om, på sosiale tjenester kom: {all}.",
  (p) => p.appeals[id].map((each) => each.day),
);
const toWhom = say(
  "Every decision on social services can be appealed to the county governor (statsforvalteren). The appeal is sent to NAV (sosialtjenesteloven §§ 41 and 47, Public Administration Act § 32). The county governor looks at all sides of it; what is left to NAV's judgment is changed only where it is clearly unreasonable. Where the county governor agrees with the person and it cannot be carried out at once, they may order something for the time being (§ 48). For what is needed now, ask NAV for emergency help.",
  "Alle vedtak om sosiale tjenester kan påklages til statsforvalteren. Klagen sendes til NAV (sosialtjenesteloven §§ 41 og 47, forvaltningsloven § 32). Statsforvalteren prøver alle sider; det som er overlatt til NAVs skjønn, endres bare når det er åpenbart urimelig. Gir statsforvalteren medhold, og det ikke kan settes i verk straks, kan de bestemme noe midlertidig (§ 48). For det som trengs nå, be NAV om nødhjelp.",
);
const spoken = say(
  "If the no was only said: ask for it in writing, with the reasons (Public Administration Act §§ 24 and 27). One can also apply again.",
  "Hvis avslaget bare ble sagt: be om det skriftlig, med begrunnelse (forvaltningsloven §§ 24 og 27). Det går også an å søke på nytt.",
);
const you = {
  en: "If you want to appeal the no from NAV, the appeal must be sent by this date. If the decision names an earlier day, that one counts. We can help.",
  nb: "Vil du klage på avslaget fra NAV, må klagen sendes innen denne datoen. Står det en tidligere dag i vedtaket, gjelder den. Vi kan hjelpe.",
};

export const right = rightOf({
  section: {
    id,
    law: "sosialtjenesteloven",
    section: "§§ 41, 47, 48; forvaltningsloven §§ 24, 27, 29, 30, 31, 32, 35",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: { en: "Appeal on social services", nb: "Klage på sosiale tjenester" },
  deadline: { en: "appeal on social services", nb: "klage på sosiale tjenester" },
  gives: {
    en: "That the county governor (statsforvalteren) looks at NAV's decision again.",
    nb: "At statsforvalteren vurderer vedtaket fra NAV på nytt.",
  },
  hangsOn: {
    en: "A no, or less than was asked for, on what was applied for at NAV's social services.",
    nb: "Et nei, eller mindre enn det ble søkt om, på det som ble søkt om hos NAVs sosiale tjenester.",
  },
  endedBy: {
    en: "The last day to appeal: three weeks from when word of the decision came. A late appeal may be heard for a year from the decision.",
    nb: "Siste dag for å klage: tre uker fra beskjeden om vedtaket kom fram. En klage som kommer for sent, kan behandles til det er gått ett år fra vedtaket.",
  },
  toPerson: {
    has: { en: "An appeal against the no from NAV", nb: "Klage på avslaget fra NAV" },
    name: { en: "a new decision on help from NAV", nb: "ny vurdering av hjelpen fra NAV" },
  },
  on: { appeal: appealState(id) },
  cases: appealCases(id, {
    who: who.coordinator,
    words: {
      byThisDay: {
        you,
        en: "Send the appeal of the no of {0} to NAV by this day, and ask for what is needed at once. Look in the decision: if it names an earlier last day, keep that one.",
        nb: "Send klagen på avslaget fra {0} til NAV innen denne dagen, og be om det som trengs straks. Se i vedtaket: hvis det nevner en tidligere siste dag, hold den.",
      },
      late: {
        en: "The last day to appeal the no of {0} was {1}. Send the appeal now all the same, and say why it is late. Apply again too, for what is needed now.",
        nb: "Siste dag for å klage på avslaget fra {0} var {1}. Send klagen nå likevel, og si hvorfor den kommer sent. Søk også på nytt, om det som trengs nå.",
      },
      sent: {
        en: "Ask how far the appeal of the no of {0} has come. It was sent {1}, in time.",
        nb: "Spør hvor langt klagen på avslaget fra {0} er kommet. Den ble sendt {1}, i tide.",
      },
    },
    over: {
      en: "The last day to appeal NAV's decision is over. If an appeal was sent in time, write down when. If not: send it now, say why it is late, and apply again.",
      nb: "Siste dag for å klage på vedtaket fra NAV er over. Ble klagen sendt i tide, skriv ned når. Hvis ikke: send den nå, si hvorfor den kommer sent, og søk på nytt.",
    },
    because: [decided, toWhom, howLong, spoken],
    ask: [
      askLawyer(
        "social-oral-no",
        "If the no was only said, and nothing came in writing: is it a decision that can be appealed, and from when do the three weeks run?",
        "Hvis avslaget bare ble sagt, og ingenting kom skriftlig: er det et vedtak som kan påklages, og fra når løper de tre ukene?",
      ),
    ],
    late: askLawyer(
      "social-appeal-late",
      "The last day to appeal NAV's decision has passed. Can a late appeal be heard?",
      "Siste dag for å klage på vedtaket fra NAV er over. Kan en klage som kommer for sent, behandles?",
    ),
  }),
  examples: `
    2026-11-30 | holds      | 2026-11-10 | 2026-12-01 | 2026-12-01 | social-refused 2026-11-10 | three weeks from when word came
    2026-11-30 | holds      | 2026-11-09 | 2026-11-30 | 2026-11-30 | social-refused 2026-11-09 | on the last day
    2026-11-30 | unsure     | 2026-11-06 | -          | -          | social-refused 2026-11-06 | three days after it: a late appeal may be heard
    2026-11-30 | holds      | 2026-11-25 | 2026-12-16 | 2026-12-16 | social-refused 2026-11-25 | only said: it is asked for in writing, and the day is kept
    2026-05-01 | holds      | 2026-04-24 | 2026-05-15 | 2026-05-15 | social-refused 2026-04-24 | with a holiday in between
    2026-05-05 | holds      | 2026-04-26 | 2026-05-18 | 2026-05-18 | social-refused 2026-04-26 | on 17 May, a Sunday: the Monday
    2026-11-30 | holds      | 2026-11-10 | 2026-12-01 | 2026-12-01 | social-refused 2026-11-10, social-refused 2026-11-20 | of two the one whose day is first
    2026-12-02 | holds      | 2026-11-20 | 2026-12-11 | 2026-12-11 | social-refused 2026-11-10, social-refused 2026-11-20 | and then the other
    2026-12-02 | holds      | 2026-11-20 | 2026-12-11 | 2026-12-11 | social-refused 2026-11-10, social-refused 2026-11-20, done social-appeal 2026-12-01 on 2026-11-30 | the first appealed in time, the other still open
    2026-12-20 | unsure     | 2026-11-10 | -          | -          | social-refused 2026-11-10, done social-appeal 2026-12-01 on 2026-11-30 | appealed: what came of it is asked
    2027-11-11 | ended      | 2026-11-10 | 2027-11-10 | -          | social-refused 2026-11-10 | a year has gone
    2026-11-30 | not listed | -          | -          | -          | third-country | nothing was refused
  `,
});
