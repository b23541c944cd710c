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
  "By the first paragraph, whoever it was done to, has testified in court in a case where somebody is charged under § 257 (trafficking), and applies for protection, shall have a permit that can lead to permanent residence; not whoever is a refugee, and not where special reasons speak against it.",
  "Etter første ledd skal den det har gått ut over (den fornærmede), som har vitnet i retten i en sak der noen er tiltalt etter § 257 (menneskehandel), og som søker beskyttelse, få en tillatelse som kan føre til permanent opphold. Det gjelder ikke den som er flyktning, og ikke når særlige grunner taler mot.",
);
const may = say(
  "By the second paragraph, whoever has told the police or a court what they know in any criminal case, has probably been exposed to trafficking, and has broken with those around it, may be given one; threats, revenge, cooperation and how hard it has been count.",
  "Etter annet ledd kan den få tillatelse som har forklart seg for politiet eller retten i en straffesak, hvilken som helst, som sannsynligvis er utsatt for menneskehandel, og som har brutt med miljøet rundt det. Trusler, hevn, samarbeid og hvor tungt det har vært, teller med.",
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
    en: "Having told what one knows. In court, in a case where somebody is charged under § 257, it shall be given; to the police or a court, in any criminal case, since 5 June 2020, it may be given.",
    nb: "At personen har forklart seg. I retten, i en sak der noen er tiltalt etter § 257: da skal den gis. For politiet eller retten, i en hvilken som helst straffesak, siden 5. juni 2020: da kan den gis.",
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
