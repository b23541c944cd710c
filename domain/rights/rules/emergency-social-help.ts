import { always, read } from "../../pay/sections/section.ts";
import { abroad, origin, permit } from "../facts.ts";
import { rightOf } from "../right.ts";
import { who } from "../who.ts";
import { ifLeaving, leftNorway, permitPending, say } from "../words.ts";

/** It is said as it is, beside what is known of the stay: never as if somebody had none. */
const also = say(
  "Advice, and for a short time what one needs to live and a roof over one's head, are also for whoever has no lawful stay.",
  "Råd, og for en kort tid det en trenger for å leve, og tak over hodet, er også for den som ikke har lovlig opphold.",
);
const ask = {
  what: say(
    "Ask NAV for emergency help, and for the decision in writing; it can be appealed.",
    "Be NAV om nødhjelp, og om vedtaket skriftlig; det kan påklages.",
  ),
  by: null,
  who: who.coordinator,
};

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
    en: "Being in Norway. Not on a permit, on a report, or on what the case is called.",
    nb: "Å være i Norge. Ikke på tillatelse, på anmeldelse eller på hva saken kalles.",
  },
  endedBy: {
    en: "Leaving Norway. It is for a short time, until the person can leave; how long is decided case by case.",
    nb: "Å reise ut av Norge. Den er for en kort tid, til personen kan reise; hvor lenge, avgjøres i hver sak.",
  },
  on: { permit, origin, abroad },
  cases: [
    {
      when: { abroad: "yes" },
      gives: "ended",
      until: (p) => p.left,
      because: [leftNorway, also],
    },
    {
      when: { permit: "running", abroad: "not-told" },
      gives: "holds",
      because: [
        say(
          "The permit runs until {0}. As long as it does, social services in full are what counts; see that right.",
          "Tillatelsen løper til {0}. Så lenge den gjør det, er det sosiale tjenester fullt ut som gjelder; se den rettigheten.",
          (p) => p.permit.until,
        ),
        also,
      ],
      endsIf: [ifLeaving],
      todo: [ask],
    },
    {
      when: { permit: "left", abroad: "not-told" },
      gives: "holds",
      because: [
        say(
          "A permit was given, and the person left the country {0}. Whether the stay is lawful now is not known.",
          "En tillatelse ble gitt, og personen reiste ut {0}. Om oppholdet er lovlig nå, er ikke kjent.",
          (p) => p.left,
        ),
        also,
      ],
      endsIf: [ifLeaving],
      todo: [ask],
    },
    {
      when: { permit: "pending", abroad: "not-told" },
      gives: "holds",
      because: [permitPending, also],
      endsIf: [ifLeaving],
      todo: [ask],
    },
    {
      when: { permit: ["over", "revoked"], abroad: "not-told" },
      gives: "holds",
      because: [
        say(
          "The permit's last day was {0}. No other lawful stay is known.",
          "Tillatelsens siste dag var {0}. Ikke noe annet lovlig opphold er kjent.",
          (p) => p.permit.until,
        ),
        also,
      ],
      endsIf: [ifLeaving],
      todo: [ask],
    },
    {
      when: { permit: "none", origin: "EEA", abroad: "not-told" },
      gives: "holds",
      because: [
        say(
          "The person has the rights of an EEA citizen; whether there is a ground to stay now is not known.",
          "Personen har rettigheter som EØS-borger; om det er oppholdsgrunnlag nå, er ikke kjent.",
        ),
        also,
      ],
      endsIf: [ifLeaving],
      todo: [ask],
    },
    {
      when: { permit: "none", origin: ["third-country", "unknown"], abroad: "not-told" },
      gives: "holds",
      because: [
        say(
          "Which stay the person has is not known.",
          "Hvilket opphold personen har, er ikke kjent.",
        ),
        also,
      ],
      endsIf: [ifLeaving],
      todo: [ask],
    },
  ],
});
