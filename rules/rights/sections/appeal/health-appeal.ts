import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { appealCases, appealState } from "../../appeals.ts";
import { askLawyer, askPerson, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { say, sayAll } from "../../words.ts";

const id = "health-appeal";
const decided = sayAll(
  "Word that health care was refused, or of less than was needed, came: {all}.",
  "Beskjeden om at helsehjelp ble avslått, eller om mindre enn det som trengtes, kom: {all}.",
  (p) => p.appeals[id].map((each) => each.day),
);
const toWhom = say(
  "A patient who thinks that a right to health care was broken can appeal to the county governor (statsforvalteren). So can someone who has their power of attorney: in writing, if they are no lawyer. The appeal is in writing, and is sent to those who refused (§§ 7-2 and 7-3).",
  "En pasient som mener at en rett til helsehjelp er brutt, kan klage til statsforvalteren. Det kan også den som har fullmakt fra pasienten: skriftlig, hvis de ikke er advokat. Klagen skal være skriftlig, og sendes til dem som avslo (§§ 7-2 og 7-3).",
);
const howLong = say(
  "The four weeks run from when the person knew, or should have known, enough to appeal (§ 7-5). Someone who was told of the right to appeal only later can say so. The rules on appeals in the Public Administration Act count as far as they fit (§ 7-7): sent by post by the last day is in time, and a last day on a Saturday, a Sunday or a public holiday moves to the next working day (§ 30).",
  "De fire ukene løper fra personen visste, eller burde ha visst, nok til å klage (§ 7-5). Den som fikk vite om klageretten først senere, kan si det. Reglene om klage i forvaltningsloven gjelder så langt de passer (§ 7-7): postlagt innen siste dag er i tide, og en siste dag på en lørdag, søndag eller helligdag flyttes til neste virkedag (§ 30).",
);
const you = {
  en: "If you want to appeal that health care was refused, the appeal must be sent by this date. We can help.",
  nb: "Vil du klage på at helsehjelp ble avslått, må klagen sendes innen denne datoen. Vi kan hjelpe.",
};

export const right = rightOf({
  section: {
    id,
    law: "pasient- og brukerrettighetsloven",
    section: "§§ 7-2, 7-3, 7-5, 7-7; forvaltningsloven §§ 30, 31, 35",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: { en: "Appeal on health care", nb: "Klage på helsehjelp" },
  deadline: { en: "appeal on health care", nb: "klage på helsehjelp" },
  gives: {
    en: "That the county governor (statsforvalteren) looks at the refusal of health care.",
    nb: "At statsforvalteren vurderer avslaget på helsehjelp.",
  },
  hangsOn: {
    en: "That health care which the person has a right to was refused, or was less than that.",
    nb: "At helsehjelp som personen har rett til, ble avslått, eller var mindre enn det.",
  },
  endedBy: {
    en: "The last day to appeal: four weeks from when the person knew, or should have known, enough to appeal.",
    nb: "Siste dag for å klage: fire uker fra personen visste, eller burde ha visst, nok til å klage.",
  },
  toPerson: {
    has: {
      en: "An appeal against the refusal of health care",
      nb: "Klage på avslaget på helsehjelp",
    },
    name: {
      en: "a new look at the refusal of health care",
      nb: "ny vurdering av avslaget på helsehjelp",
    },
  },
  on: { appeal: appealState(id) },
  cases: appealCases(id, {
    who: who.coordinator,
    words: {
      byThisDay: {
        you,
        en: "Send the appeal of the refusal of {0}, in writing, to those who refused by this day. If help cannot wait, ask for it again now: an appeal takes time.",
        nb: "Send klagen på avslaget fra {0}, skriftlig, til dem som avslo innen denne dagen. Hvis hjelpen ikke kan vente, be om den på nytt nå: en klage tar tid.",
      },
      late: {
        en: "Four weeks from {0} were over {1}. If the person knew enough to appeal only later, count from that day, send the appeal now, and say so.",
        nb: "Fire uker fra {0} var over {1}. Hvis personen først senere visste nok til å klage, regn fra den dagen, send klagen nå, og si det.",
      },
      sent: {
        en: "Ask how far the appeal of the refusal of {0} has come. It was sent {1}, in time.",
        nb: "Spør hvor langt klagen på avslaget fra {0} er kommet. Den ble sendt {1}, i tide.",
      },
    },
    over: {
      en: "Four weeks from the refusal of health care are over. If an appeal was sent in time, write down when. If the person knew enough to appeal only later, send it now, and say so.",
      nb: "Fire uker fra avslaget på helsehjelp er over. Ble klagen sendt i tide, skriv ned når. Hvis personen først senere visste nok til å klage, send den nå, og si det.",
    },
    because: [decided, toWhom, howLong],
    ask: [
      askLawyer(
        "health-appeal-without-stay",
        "If the person has no lawful stay: who can appeal for them, safely, and what is told to others?",
        "Hvis personen ikke har lovlig opphold: hvem kan klage for dem, trygt, og hva blir fortalt videre?",
      ),
    ],
    late: askPerson(
      "health-appeal-knew",
      "When did the person learn that the refusal can be appealed, and why?",
      "Når fikk personen vite at avslaget kan påklages, og hvorfor?",
    ),
  }),
  examples: `
    2026-11-30 | holds      | 2026-11-02 | 2026-11-30 | 2026-11-30 | health-refused 2026-11-02 | four weeks, on the last day
    2026-12-01 | unsure     | 2026-11-02 | -          | -          | health-refused 2026-11-02 | the day after: if they knew enough only later, it is later
    2026-11-30 | holds      | 2026-11-10 | 2026-12-08 | 2026-12-08 | health-refused 2026-11-10 | four weeks
    2026-11-30 | unsure     | 2026-10-01 | -          | -          | health-refused 2026-10-01 | told of the right only on 20 November: from when they knew enough is asked
    2026-11-30 | holds      | 2026-10-01 | 2026-12-18 | 2026-12-18 | health-refused 2026-10-01 to 2026-12-18 | where somebody reckoned that day and wrote it down
    2026-12-20 | holds      | 2026-11-28 | 2026-12-28 | 2026-12-28 | health-refused 2026-11-28 | four weeks end on a Saturday that is a holiday: the Monday
    2028-02-29 | holds      | 2028-02-01 | 2028-02-29 | 2028-02-29 | health-refused 2028-02-01 | on a leap day
    2026-12-10 | unsure     | 2026-11-02 | -          | -          | health-refused 2026-11-02, done health-appeal 2026-11-30 on 2026-11-25 | appealed in time
    2027-11-03 | ended      | 2026-11-02 | 2027-11-02 | -          | health-refused 2026-11-02 | a year has gone
    2026-11-30 | not listed | -          | -          | -          | third-country | nothing was refused
  `,
});
