import type { Translated } from "../area.ts";
import type { pay as original } from "../en/pay.ts";

export const pay: Translated<typeof original> = {
  readBy: null,
  words: {
    "pay.heading": "Hva har jeg til gode?",
    "pay.problem.sector": "Velg det arbeidet som ligner mest, eller «Noe annet».",
    "pay.problem.day": "Skriv en dag, som 3.3.2025.",
    "pay.problem.amount": "Skriv et beløp, som 9000 eller 9000,50.",
    "pay.problem.time": "Skriv et klokkeslett, som 7 eller 19:30.",
    "pay.problem.break": "Skriv pausen i minutter, som 30.",
    "pay.problem.break-long": "Pausen er like lang som arbeidet.",
    "pay.problem.same": "Start og slutt er like.",
    "pay.problem.off": "Skriv fridager slik: 1.7.2025 – 14.7.2025, en linje til hver.",
    "pay.problem.backwards": "Den siste dagen er før den første.",
    "pay.problem.overlap": "Noen av disse timene ligger oppå andre timer.",
    "pay.problem.too-many": "Dette er flere timer enn vi kan regne på en gang. Ta en kortere tid.",
    "pay.problem.born": "Skriv et år, som 1990, eller en dag, som 3.5.2008.",
    "pay.problem.pay-day": "Skriv en dag i måneden, fra 1 til 31.",
    "pay.problem.stopped-by": "Velg hva som ble gjort den dagen.",
    "pay.refused.category-unknown": "Dette arbeidet har ingen sats her. Velg arbeidet på nytt.",
    "pay.refused.category-needs-age": "Skriv året du er født: lønnen henger på det.",
    "pay.refused.time-unreadable": "Et av klokkeslettene kan ikke leses.",
    "pay.refused.shift-backwards": "Noe arbeid slutter før det starter.",
    "pay.refused.shift-too-long": "En økt er lengre enn tre dager.",
    "pay.refused.break-too-long": "En pause er like lang som arbeidet.",
    "pay.refused.break-outside": "En pause ligger utenfor arbeidet.",
    "pay.refused.shifts-overlap": "Noen av disse timene ligger oppå andre timer.",
    "pay.refused.amount-negative": "Et beløp er under null.",
    "pay.refused.pay-day": "Skriv en dag i måneden, fra 1 til 31.",
    "pay.refused.too-large": "Dette er flere timer eller beløp enn vi kan regne på en gang.",
  },
};
