import { inMoney, type PayWords } from "./pay-words-shape.ts";

export const nb: PayWords = {
  inMoney,
  parts: {
    ordinary: "Vanlige timer",
    overtime: "Overtid",
    supplements: "Tillegg",
    holidayPay: "Feriepenger",
    deductionsNotAllowed: "Trekk som ikke er lov",
    lawfulDeductions: "Lovlige trekk",
    paid: "Betalt",
    paidBack: "Betalt tilbake",
    leftPerHour: "Igjen for en time",
    owed: "Til gode",
    barred: "For gammelt til å kreves",
  },
  because: {
    ordinary: "vanlig",
    "over-9-hours": "over 9 timer den dagen",
    "over-week": "over ukas vanlige timer",
    "act-above-sector": "40 prosent av avtalt lønn er mer enn bransjens prosent av minstesatsen",
    night: "natt, 21 til 06",
    skilled: "fagarbeid",
    "away-from-home": "borte hjemmefra",
  },
  unknown: {
    gap: "satsen for denne dagen er ikke funnet",
    unconfirmed: "satsen for denne dagen er ikke bekreftet",
    "after-confirmed": "etter den siste dagen satsen er kjent for",
    "before-first-rate": "før den første kjente satsen; avtalt lønn kan kreves",
    "no-agreed-pay": "ingen minstesats gjelder, og avtalt lønn er ikke oppgitt",
    "supplement-unconfirmed": "et tillegg for denne dagen er ikke bekreftet, og er ikke tatt med",
    "room-cap-unconfirmed": "hvor mye som kan trekkes for rom denne dagen, er ikke bekreftet",
  },
  breaches: {
    "over-13-hours-in-24": "mer enn 13 timers arbeid på 24 timer",
    "over-48-hours-on-average": "mer enn 48 timer i uka i snitt over åtte uker",
    "over-69-hours-in-week": "mer enn 69 timer på en uke",
    "overtime-over-10-in-7-days": "mer enn 10 timer overtid på en uke",
    "overtime-over-25-in-4-weeks": "mer enn 25 timer overtid på fire uker",
    "overtime-over-200-in-52-weeks": "mer enn 200 timer overtid på 52 uker",
    "daily-rest-under-11": "mindre enn 11 timer sammenhengende fri på 24 timer",
    "weekly-rest-under-35": "mindre enn 35 timer sammenhengende fri på en uke",
    "under-18-over-8-hours": "under 18 år og mer enn 8 timer på en dag",
    "under-18-over-40-hours": "under 18 år og mer enn 40 timer på en uke",
    "under-18-at-night": "under 18 år og på arbeid mellom 23 og 06",
    "paid-in-cash": "betalt i kontanter",
    "not-paid-by-pay-day": "ikke all lønn var kommet på lønningsdagen",
    "deduction-not-allowed": "trekk uten lov eller skriftlig avtale, eller over taket",
  },
  unless: {
    agreement: "en avtale eller tillatelse åpner for det",
    "bank-impossible": "bank var umulig eller svært tungt",
    "other-pay-day-agreed": "en annen lønningsdag er avtalt",
  },
  claims: { wages: "Lønn", holidayPay: "Feriepenger" },
  who: {
    employer: "arbeidsgiveren",
    contractors: "de som er over arbeidsgiveren i kjeden",
    hirer: "den som leide inn",
    "wage-guarantee": "statens lønnsgaranti",
  },
  conditions: {
    "if-in-a-chain": "hvis arbeidet var satt bort i en kjede",
    "if-hired-in": "hvis arbeidstakeren var leid ut",
    "if-bankrupt": "hvis arbeidsgiveren går konkurs",
  },
  assumptions: {
    "due-twice-a-month":
      "Ingen lønningsdag er avtalt: lønna forfaller den 15. og den siste dagen i måneden (aml § 14-15).",
    "due-on-pay-day": "Lønn for en måned forfaller den {0}. i den neste.",
    "holiday-due-30-june": "Feriepenger forfaller 30. juni året etter arbeidet (ferieloven § 11).",
    "holiday-at-leaving":
      "Feriepenger kan forfalle før, siste lønningsdag for den som har sluttet.",
    "no-twelve-per-cent": "Feriepenger er 10,2 prosent. En avtale om fem uker kan gi 12.",
    "holiday-over-sixty":
      "Feriepenger er 12,5 prosent for den som fyller 60 senest i ferieåret. At økningen stopper ved 6 G, er ikke regnet med.",
    "holiday-sixty-not-known":
      "Fyller 60 i ferieåret; før 2024 var det dagen som avgjorde, og 10,2 prosent er brukt.",
    "payments-oldest-first":
      "Det som er betalt eller lovlig trukket, dekker det som forfalt først, også når det er for gammelt nå.",
    "payments-fill-known-days":
      "Noen dager er ikke regnet ut, og betalingene er satt mot de dagene som er det. Det som ble betalt for de andre, gjør at beløpet til gode blir for lavt.",
    "breaks-unpaid":
      "Pauser er uten lønn. En pause som måtte tas på jobben, skal betales (aml § 10-9).",
    "breaks-in-the-middle": "En pause uten oppgitt tid er tatt midt i vakta.",
    "clock-skipped": "En tid som klokka hoppet over, er lest som en time senere.",
    "clock-twice": "En tid som klokka viser to ganger, er lest som den første.",
    "birthday-not-known": "Bare fødselsåret {0} er kjent: satsen går opp ved slutten av året.",
    "agreed-pay-only": "Ingen allmenngjøring i dette arbeidet: det er avtalt lønn som er regnet.",
    "category-as-told": "Kategorien er brukt som oppgitt: {0}.",
    "practice-not-known": "Fire måneders praksis etter 18 gir voksensats; det er ikke regnet med.",
    "seasonal-weeks": "Tolv uker er talt fra den første vakta som er oppgitt.",
    "under-18-share":
      "Under 18 er satsen 80 prosent av voksensatsen, etter den alderen som er oppgitt.",
    "may-come-in-addition": "Kan komme i tillegg, eller ha noe å si: {all}.",
    "deduction-by-law":
      "Skatt, pensjon og utleggstrekk er regnet som trekk etter lov. Lønnsslippen viser det.",
    "deduction-living":
      "Et avtalt trekk må la det være igjen nok til å leve av (aml § 14-15); det er ikke regnet på.",
    "deduction-not-known":
      "Det er ikke oppgitt om et trekk var avtalt skriftlig: det er regnet som ikke avtalt.",
    "room-single": "Hva slags rom er ikke oppgitt: det høyeste taket, for enkeltrom, er brukt.",
    "limitation-ignorance":
      "Krav blir for gamle tre år etter forfall. Ett år til kan komme når man ikke visste (foreldelsesloven § 10).",
    "before-tax": "Alle beløp er før skatt.",
    "no-interest": "Renter for sen betaling er ikke regnet med.",
    "after-as-of": "Arbeid eller betaling etter {0} er regnet som oppgitt.",
    exceptions:
      "Lærlinger og folk på arbeidsmarkedstiltak er unntatt fra allmenngjøring; bedre vilkår går foran.",
  },
  total: "I alt",
  period: "Arbeid",
  due: "forfall",
  notKnown: "Ikke kjent, og ikke med i noe beløp",
  looksLike: "Ser ut som brudd",
  unlessWord: "hvis ikke",
  claim: "Å kreve",
  last: "siste dag",
  soon: "snart for gammelt",
  barred: "for gammelt",
  assumed: "Tatt for gitt",
  hour: "t",
  agreed: "avtalt",
  ofWord: "av",
  minimum: "minstesats",
};
