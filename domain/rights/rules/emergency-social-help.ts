import { always, read } from "../../pay/sections/section.ts";
import { rightOf } from "../right.ts";
import { who } from "../who.ts";
import { say } from "../words.ts";

export const right = rightOf({
  section: {
    id: "emergency-social-help",
    law: "sosialtjenesteloven",
    section: "§§ 17, 27; FOR-2011-12-16-1251 § 4",
    read,
    inForce: always,
  },
  title: { en: "Advice and emergency social help", nb: "Råd og nødhjelp" },
  hangsOn: {
    en: "Being in Norway. Not on a permit, a report or a label.",
    nb: "Å være i Norge. Ikke på tillatelse, anmeldelse eller merkelapp.",
  },
  endedBy: {
    en: "It is for a short time, until the person can leave; how long is decided case by case.",
    nb: "Den er for en kort tid, til personen kan reise; hvor lenge, avgjøres i hver sak.",
  },
  on: {},
  cases: [
    {
      when: {},
      gives: "holds",
      because: [
        say(
          "Without lawful stay there is advice and, for a short time, what is needed to live and a roof.",
          "Uten lovlig opphold er det råd og, for en kort tid, det som trengs til livsopphold og tak over hodet.",
        ),
      ],
      todo: [
        {
          what: say(
            "Ask NAV for emergency help, and for the decision in writing; it can be appealed.",
            "Be NAV om nødhjelp, og om vedtaket skriftlig; det kan påklages.",
          ),
          by: null,
          who: who.coordinator,
        },
      ],
    },
  ],
});
