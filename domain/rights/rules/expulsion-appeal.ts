import { always, read } from "../../pay/sections/section.ts";
import { type Fact, rightOf } from "../right.ts";
import { who } from "../who.ts";
import { say } from "../words.ts";

const expelled: Fact<"yes" | "not-told"> = {
  values: ["yes", "not-told"],
  of: (p) => (Number.isNaN(p.expelled) ? "not-told" : "yes"),
};

export const right = rightOf({
  section: {
    id: "expulsion-appeal",
    law: "utlendingsloven",
    section: "§ 92",
    read,
    inForce: always,
  },
  title: {
    en: "Free legal aid and appeal against expulsion",
    nb: "Fri rettshjelp og klage ved utvisning",
  },
  hangsOn: { en: "A decision of expulsion.", nb: "Et vedtak om utvisning." },
  endedBy: {
    en: "The last day to appeal, which stands in the decision and was not read in the law.",
    nb: "Siste dag for å klage. Den står i vedtaket, og er ikke lest i loven.",
  },
  on: { expelled },
  cases: [
    {
      when: { expelled: "yes" },
      gives: "unsure",
      from: (p) => p.expelled,
      because: [
        say(
          "Expulsion was decided {0}. Which day is the last to appeal was not read, so whether it is still open is not known. There is free legal aid, and the immigration appeals board (UNE) hears appeals against UDI.",
          "Utvisning ble vedtatt {0}. Hvilken dag som er den siste å klage på, er ikke lest, så om det fortsatt er mulig, er ikke kjent. Det er fri rettshjelp, og Utlendingsnemnda (UNE) behandler klager på UDI.",
          (p) => p.expelled,
        ),
      ],
      endsIf: [say("The last day to appeal has passed.", "Siste dag for å klage er over.")],
      todo: [
        {
          what: say(
            "See a lawyer at once; find the last day to appeal in the decision, and ask that it is not carried out before.",
            "Snakk med advokat straks; finn siste klagedag i vedtaket, og be om at det ikke gjennomføres før.",
          ),
          by: null,
          who: who.lawyer,
        },
      ],
      ask: [
        {
          id: "appeal-deadline",
          to: "lawyer",
          words: {
            en: "Which is the last day to appeal the expulsion, and is the expulsion put off so long?",
            nb: "Hva er siste dag for å klage på utvisningen, og er utvisningen utsatt så lenge?",
          },
        },
      ],
    },
    { when: { expelled: "not-told" }, gives: "silent", because: [] },
  ],
});
