import { always, read } from "../../../pay/sections/section.ts";
import { givesCounsel } from "../../named-provisions.ts";
import { aggravated, provision, reported } from "../../questions.ts";
import { askLawyer, askPerson, type Fact, type Question, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { type Saying, say } from "../../words.ts";

/** "named" by § 107 a; "relabelled" from trafficking. */
const known: Fact<"no" | "named" | "aggravated" | "relabelled" | "closed" | "other" | "unknown"> = {
  values: ["no", "named", "aggravated", "relabelled", "closed", "other", "unknown"],
  of: ({ case: { state, first, trafficking, label, counsel, closes } }) => {
    if (Number.isNaN(first)) {
      return "no";
    }
    if (state === "open" && counsel === "yes") {
      return "named";
    }
    if (state === "open" && counsel === "built-on") {
      return "aggravated";
    }
    if (state === "open" && label === "259") {
      return "other";
    }
    if (!Number.isNaN(trafficking)) {
      const isOver = state !== "open" || closes.some(({ day }) => day >= trafficking);
      return isOver ? "closed" : "relabelled";
    }
    return label === "unknown" ? "unknown" : "other";
  },
};
const considered = askPerson(
  "report-considered",
  "Does the person think about reporting what was done to them, or want to talk with a lawyer about it first? To think about it binds nobody.",
  "Tenker personen på å anmelde det som er gjort mot dem, eller vil personen snakke med en advokat om det først? Å tenke på det binder ingen.",
);
const hours = say(
  `Free legal advice, whatever the person earns, to weigh what matters for a report. It is for whoever was exposed to trafficking (§ 257) or another act on the list in § 107 a (1) a (${givesCounsel.text}), and for whoever was exposed to any act that leads to serious harm to body or health (b).`,
  `Fri rettshjelp, uansett inntekt, for å vurdere det som har betydning for en anmeldelse. Den er for den som har vært utsatt for menneskehandel (§ 257) eller en annen handling på listen i § 107 a (1) a (${givesCounsel.text}), og for den som har vært utsatt for en hvilken som helst handling som gir betydelig skade på kropp eller helse (b).`,
);
const howMany = say(
  "The number of hours stands in a regulation that is not held here: at least three, more on application, says a web page without a date. Ask the lawyer.",
  "Antall timer står i en forskrift som vi ikke har: minst tre, flere etter søknad, sier en nettside uten dato. Spør advokaten.",
);
const use = {
  what: say(
    "See a lawyer before deciding on a report.",
    "Snakk med advokat før anmeldelse avgjøres.",
  ),
  by: null,
  who: who.coordinator,
};
const endsIf = [
  say(
    "The case is reported: then counsel takes over, where the provision gives counsel.",
    "Saken anmeldes: da tar bistandsadvokaten over, der bestemmelsen gir en slik.",
  ),
];

const askIfLeft = {
  what: say(
    "Ask a lawyer whether the free hours can still be used, and use counsel where there is one; see that right.",
    "Spør en advokat om de frie timene fortsatt kan brukes, og bruk bistandsadvokaten der det er en; se den rettigheten.",
  ),
  by: null,
  who: who.lawyer,
};
const beforeAnother = {
  what: say(
    "Before it is decided whether to report again: ask a lawyer whether there are free hours for it.",
    "Før det avgjøres om det skal anmeldes på nytt: spør en advokat om det er frie timer til det.",
  ),
  by: null,
  who: who.coordinator,
};
const beforeMore = {
  what: say(
    "Before it is decided whether to report more than what is reported: see a lawyer, and ask for the free hours (§ 11 (1) nr. 5).",
    "Før det avgjøres om mer skal anmeldes enn det som er anmeldt: snakk med advokat, og be om de frie timene (§ 11 (1) nr. 5).",
  ),
  by: null,
  who: who.coordinator,
};
const whoReported = askPerson(
  "who-reported",
  "Who reported: the person, or somebody else?",
  "Hvem anmeldte: personen, eller noen andre?",
);
const underNamed = say(
  "The police have had the case under it since {0}. What counsel does in the case is not paid for as free advice too (§ 5), and the words do not say whether a report by somebody else than the person, such as an inspector or an employer, ends the advice.",
  "Politiet har hatt saken etter den siden {0}. Det bistandsadvokaten gjør i saken, dekkes ikke av fri rettshjelp i tillegg (§ 5), og ordene sier ikke om en anmeldelse fra noen andre enn personen, som en inspektør eller en arbeidsgiver, avslutter rådgivningen.",
  (p) => p.case.counselSince,
);
const wasTrafficking = say(
  "The police had the case as trafficking from {0}.",
  "Politiet hadde saken som menneskehandel fra {0}.",
  (p) => p.case.trafficking,
);
const afterReport = askLawyer(
  "advice-after-report",
  "The case is reported, perhaps by somebody else. Can the person still have free advice to weigh a report of their own?",
  "Saken er anmeldt, kanskje av noen andre. Kan personen fortsatt få fri rettshjelp for å vurdere en egen anmeldelse?",
);
/** Who reported it is not told. */
const asReported = (...because: readonly Saying[]) =>
  ({
    gives: "unsure",
    because: [hours, howMany, ...because],
    todo: [askIfLeft],
  }) as const;
const asked: readonly Question[] = [whoReported, afterReport];
const counselTakesOver = say(
  "The provision gives counsel; see that right.",
  "Bestemmelsen gir bistandsadvokat; se den rettigheten.",
);
const counselUnsure = say(
  "Whether counsel takes over in this case is not known; see that right.",
  "Om bistandsadvokaten tar over i denne saken, er ikke kjent; se den rettigheten.",
);
const afterRelabelled = askLawyer(
  "advice-after-relabelling",
  "A case that was reported as trafficking goes under something else now. The words do not say how often there is free legal advice. Is there any again before another report of trafficking?",
  "En sak som var anmeldt som menneskehandel, går nå etter noe annet. Ordene sier ikke hvor mange ganger det er fri rettshjelp. Er det fri rettshjelp igjen før en ny anmeldelse for menneskehandel?",
);
const afterClosed = askLawyer(
  "advice-after-closed-case",
  "A case that was reported as trafficking has been dropped or judged, or a part of it. The words do not say how often there is free legal advice. Is there any again before another report?",
  "En sak som var anmeldt som menneskehandel, er henlagt eller dømt, helt eller delvis. Ordene sier ikke hvor mange ganger det er fri rettshjelp. Er det fri rettshjelp igjen før en ny anmeldelse?",
);

const secure = [
  {
    what: say(
      "Before the report: use the free hours, and ask what a report means.",
      "Før anmeldelsen: bruk de frie timene, og spør hva en anmeldelse betyr.",
    ),
    who: who.coordinator,
  },
];

export const right = rightOf({
  section: {
    id: "free-legal-advice",
    law: "rettshjelploven",
    section: "§ 11 (1) nr. 5, § 5, straffeprosessloven § 107 a (1)",
    read,
    inForce: always,
  },
  title: { en: "Free legal advice before a report", nb: "Fri rettshjelp før anmeldelse" },
  gives: {
    en: "Advice from a lawyer at no cost, whatever one earns, before it is decided whether to report: at least three hours, more on application (from a web page without a date).",
    nb: "Råd fra en advokat, gratis og uansett inntekt, før det er bestemt om det skal anmeldes: minst tre timer, flere etter søknad (fra en nettside uten dato).",
  },
  hangsOn: {
    en: "Having been exposed to trafficking or another act that § 107 a (1) names, or to one that leads to serious harm, and weighing a report. Whatever one earns (no means test).",
    nb: "At en har vært utsatt for menneskehandel eller en annen handling som § 107 a (1) nevner, eller en som gir betydelig skade, og vurderer anmeldelse. Uansett hva en tjener (uten behovsprøving).",
  },
  endedBy: {
    en: "It is for weighing a report, and the act sets no last day. Where there is counsel, counsel’s work is not free advice too (§ 5).",
    nb: "Den er for å vurdere en anmeldelse, og loven setter ingen siste dag. Der det er bistandsadvokat, er det bistandsadvokaten gjør, ikke fri rettshjelp i tillegg (§ 5).",
  },
  toPerson: {
    may: {
      en: "Free legal aid before you decide whether to report to the police",
      nb: "Fri rettshjelp før du bestemmer om du vil anmelde",
    },
    name: {
      en: "free legal aid",
      nb: "fri rettshjelp",
    },
  },
  on: { known },
  cases: [
    {
      when: { known: "no" },
      gives: "may",
      because: [
        hours,
        howMany,
        say(
          "Whether the person weighs a report is not told: say so to the lawyer, and ask for the free hours.",
          "Om personen vurderer anmeldelse, er ikke fortalt: si det til advokaten, og be om de frie timene.",
        ),
      ],
      endsIf,
      todo: [use],
      secure,
      ask: [considered, reported],
    },
    { when: { known: "named" }, ...asReported(counselTakesOver, underNamed), ask: asked },
    {
      when: { known: "aggravated" },
      ...asReported(counselUnsure, underNamed),
      ask: [...asked, aggravated],
    },
    {
      when: { known: "relabelled" },
      ...asReported(
        wasTrafficking,
        say(
          "Since {0} the case goes under something else, or nobody knows under what.",
          "Siden {0} går saken etter noe annet, eller ingen vet hva.",
          (p) => p.case.since,
        ),
      ),
      ask: [afterRelabelled],
    },
    {
      when: { known: "closed" },
      gives: "unsure",
      because: [
        hours,
        howMany,
        wasTrafficking,
        say(
          "It was dropped or judged {0}, or a part of it.",
          "Den ble henlagt eller dømt {0}, helt eller delvis.",
          ({ case: { closed, closes } }) =>
            Number.isNaN(closed) ? (closes.at(-1)?.day ?? closed) : closed,
        ),
      ],
      endsIf,
      todo: [beforeAnother],
      ask: [afterClosed],
    },
    {
      when: { known: "other" },
      gives: "may",
      because: [
        hours,
        howMany,
        say(
          "The police have had the case as something that is not on the list since {0}. The advice hangs on what the person was exposed to, not on what was reported.",
          "Politiet har hatt saken som noe som ikke står på listen, siden {0}. Rådgivningen henger på hva personen har vært utsatt for, ikke på hva som er anmeldt.",
          (p) => p.case.first,
        ),
      ],
      endsIf,
      todo: [beforeMore],
      ask: [considered],
    },
    {
      when: { known: "unknown" },
      gives: "unsure",
      because: [
        hours,
        howMany,
        say(
          "The police have known the case since {0}; as what is not known.",
          "Politiet har kjent saken siden {0}; som hva, er ikke kjent.",
          (p) => p.case.first,
        ),
      ],
      endsIf,
      todo: [askIfLeft],
      ask: [reported, provision],
    },
  ],
  examples: `
    2026-03-02 | may        | -          | -          | -          | found 2026-03-01 | before a report: whether one is considered is not told
    2026-03-02 | may        | -          | -          | -          | nothing | nothing points to trafficking
    2026-03-02 | may        | -          | -          | -          | found 2026-03-01, wage-due 2026-02-15 | pay that is missing makes it no surer
    2026-03-10 | unsure     | -          | -          | -          | found 2026-03-01, police-report 257 2026-03-10 | reported: by whom is not told, and what another’s report does is a lawyer's question
    2026-03-09 | may        | -          | -          | -          | found 2026-03-01, police-report 257 2026-03-10 | the day before the report
    2026-11-30 | may        | -          | -          | -          | third-country, an adult, found 2026-10-01 | both doors: the list, and serious harm
    2026-03-11 | unsure     | -          | -          | -          | police-report 291 2026-03-10 | another on the list: as under § 257
    2026-03-11 | may        | -          | -          | -          | police-report 254 2026-03-10 | what is not on the list takes nothing away
    2026-06-02 | unsure     | -          | -          | -          | police-report 257 2026-03-01, charged 282 2026-06-01 | relabelled as something else on the list
    2026-03-11 | may        | -          | -          | -          | found 2026-03-01, police-report 19-1 2026-03-10 | reported as a breach of the Working Environment Act
    2026-03-11 | may        | -          | -          | -          | police-report 395 2026-03-10 | reported as wage theft
    2026-03-11 | unsure     | -          | -          | -          | police-report 2026-03-10 | reported, nobody knows as what
    2026-06-02 | unsure     | -          | -          | -          | police-report 395 2026-03-10, charged 257 2026-06-01 | something else first, then trafficking
    2026-10-02 | unsure     | -          | -          | -          | police-report 257 2024-06-01, case-dropped 2024-12-01, found 2026-10-01 | an old case of trafficking was dropped: advice before another report is a lawyer's question
    2024-11-30 | unsure     | -          | -          | -          | police-report 257 2024-06-01, case-dropped 2024-12-01, found 2026-10-01 | while it went on
    2026-10-02 | unsure     | -          | -          | -          | police-report 257 2024-06-01, case-dropped 2024-12-01, police-report 257 2026-10-01 | reported anew
    2026-06-02 | unsure     | -          | -          | -          | police-report 257 2026-03-01, police-report 395 2026-03-01, case-dropped 257 2026-06-01 | the part about trafficking was dropped, another goes on
    2026-06-02 | unsure     | -          | -          | -          | police-report 257 2026-03-01, charged 395 2026-06-01 | the case goes on under another provision: as unsure as if it had begun so
    2026-06-02 | unsure     | -          | -          | -          | police-report 258 2026-03-01 | under § 258, whether counsel takes over is not known either
    2026-06-02 | may        | -          | -          | -          | police-report 259 2026-03-01 | § 259 is not on the list: it hangs on what the person was exposed to
    2026-03-02 | unsure     | -          | -          | -          | police-report 257 2024-03-01, charged 395 2024-06-01, case-dropped 2024-12-01, police-report 19-1 2026-03-01 | relabelled, dropped, and something else reported later
  `,
});
