import { asDay, dayNumber } from "../../pay/calendar.ts";
import { always, read } from "../../pay/sections/section.ts";
import { evidence, grossTrafficking } from "../questions.ts";
import { type Fact, rightOf } from "../right.ts";
import { who } from "../who.ts";
import { say } from "../words.ts";

const widened = dayNumber(asDay("2020-06-05"));

const testified: Fact<"yes" | "unknown"> = {
  values: ["yes", "unknown"],
  of: (p) => (Number.isNaN(p.testified) ? "unknown" : "yes"),
};
const charged: Fact<"257" | "258" | "other"> = {
  values: ["257", "258", "other"],
  of: ({ charge }) => (charge === "257" || charge === "258" ? charge : "other"),
};
/** Whether the second paragraph had its present words. */
const version: Fact<"present" | "earlier"> = {
  values: ["present", "earlier"],
  of: ({ asOf }) => (asOf >= widened ? "present" : "earlier"),
};

const gave = say("Gave evidence {0}.", "Forklarte seg {0}.", (p) => p.testified);
const shall = say(
  "First paragraph: whoever was wronged, testified in a case with a charge under § 257 and applies for protection shall have a permit that can lead to permanent residence, unless a refugee or for special reasons.",
  "Første ledd: den fornærmede som har vitnet i en sak med tiltale etter § 257 og søker beskyttelse, skal få en tillatelse som kan danne grunnlag for permanent opphold, med mindre vedkommende er flyktning eller særlige grunner taler mot.",
);
const may = say(
  "Second paragraph: whoever gave evidence to court or police in any criminal case, is probably exposed to trafficking and has broken with the milieu may have one; threats, reprisals, cooperation and hardship weigh.",
  "Annet ledd: den som har forklart seg for retten eller politiet i en hvilken som helst straffesak, sannsynligvis er utsatt for menneskehandel og har brutt med miljøet, kan få tillatelse; trusler, represalier, samarbeid og belastning teller.",
);
const apply = {
  what: say(
    "Apply for protection, and say that evidence was given.",
    "Søk om beskyttelse, og si at forklaring er gitt.",
  ),
  by: null,
  who: who.lawyer,
};

export const right = rightOf({
  section: {
    id: "witness-permit",
    law: "utlendingsforskriften",
    section: "§ 8-4 (1), (2)",
    read,
    inForce: always,
  },
  title: {
    en: "Permit for whoever has given evidence",
    nb: "Tillatelse for den som har forklart seg",
  },
  hangsOn: {
    en: "Evidence. Shall: in court, in a case with a charge under § 257. May: to court or police, in any criminal case, since 5 June 2020.",
    nb: "Forklaring. Skal: i retten, i en sak med tiltale etter § 257. Kan: for retten eller politiet, i en hvilken som helst straffesak, siden 5. juni 2020.",
  },
  endedBy: {
    en: "Nothing that was read: that a case is dropped later does not take back what was said in it.",
    nb: "Ingenting som er lest: at en sak henlegges senere, tar ikke tilbake det som er forklart i den.",
  },
  on: { testified, charged, version },
  cases: [
    {
      when: { testified: "yes", charged: "257" },
      gives: "holds",
      from: (p) => p.testified,
      because: [gave, shall],
      todo: [apply],
    },
    {
      when: { testified: "yes", charged: "258" },
      gives: "unsure",
      from: (p) => p.testified,
      because: [gave, shall, may],
      todo: [apply],
      ask: [grossTrafficking],
    },
    {
      when: { testified: "yes", charged: "other", version: "present" },
      gives: "may",
      from: (p) => p.testified,
      because: [
        gave,
        say("No charge under § 257 is known.", "Ingen tiltale etter § 257 er kjent."),
        may,
      ],
      todo: [apply],
    },
    {
      when: { testified: "yes", charged: "other", version: "earlier" },
      gives: "unsure",
      from: (p) => p.testified,
      because: [
        gave,
        say(
          "The second paragraph was widened on 5 June 2020; its earlier words were not read.",
          "Annet ledd ble utvidet 5. juni 2020; den eldre ordlyden er ikke lest.",
        ),
      ],
      ask: [
        {
          id: "witness-before-2020",
          to: "lawyer",
          words: {
            en: "What did the regulation's § 8-4 second paragraph say before 5 June 2020?",
            nb: "Hva sa forskriften § 8-4 annet ledd før 5. juni 2020?",
          },
        },
      ],
    },
    { when: { testified: "unknown" }, gives: "unsure", because: [shall, may], ask: [evidence] },
  ],
});
