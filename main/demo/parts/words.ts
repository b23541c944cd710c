import type { SafeguardKind } from "../../../domain/case/safeguard.ts";
import type { DeclineReason } from "../../../domain/referral/step.ts";

export const safeguardWhys: readonly {
  readonly kind: SafeguardKind;
  readonly why: string;
  readonly how?: string;
}[] = [
  { kind: "employer-must-not-know", why: "Den som fortalte det, jobber der fortsatt." },
  { kind: "talk-before-removal", why: "Ikke ferdig med å fortelle. Ring saksbehandler først." },
  {
    kind: "interpreter",
    why: "Trenger tolk som ingen på arbeidsplassen kjenner.",
    how: "Engelsk til å begynne med",
  },
  { kind: "needs-time", why: "Mister tråden når det går fort. Korte setninger, og god tid." },
  {
    kind: "safe-way-to-reach",
    why: "Bor sammen med en som leser meldingene.",
    how: "Bare ved oppmøte tirsdager; aldri på telefon.",
  },
  { kind: "minor-or-maybe", why: "Kan være under 18. Papirene sier ett og ansiktet et annet." },
];

export const asideReasons: readonly string[] = [
  "Samme forhold er meldt før og ligger i en sak som er i gang.",
  "Gjelder en nabokrangel. Ingenting om arbeid.",
  "For lite til å finne stedet. Skrev tilbake og ba om mer, ingen svarte.",
  "Stedet er lagt ned. Ingen jobber der lenger.",
];

export const declineReasons: readonly {
  readonly reason: DeclineReason;
  readonly words: string;
}[] = [
  { reason: "no-capacity", words: "Vi har ikke folk til det nå. Spør oss igjen etter nyttår." },
  {
    reason: "not-our-task",
    words: "Ligger utenfor det vi kan gjøre. Fagforeningen kan kreve lønna inn.",
  },
  { reason: "too-little", words: "Opplysningene er for gamle til at vi kan bruke dem." },
  {
    reason: "too-little",
    words: "Vi trenger å vite hvilket sted det gjelder, og det kan dere ikke si uten samtykke.",
  },
];

export const replies: readonly string[] = [
  "Takk for at du sa fra. Skriv gjerne igjen hvis du ser noe nytt.",
  "Vi har lest det du skrev. Kan du si litt mer om når på døgnet du har sett dem?",
  "Takk. Ikke ta opp saken med noen på stedet. Ring 112 hvis noen er i fare.",
];

export const reasonings: readonly string[] = [
  "Dere har virkemidler som vi ikke har. Ingen personer nevnes.",
  "Det dere kan se i deres registre, avgjør hva vi kan gjøre videre.",
  "Mønsteret går igjen på flere steder og bør ses samlet.",
  "Hører hjemme hos dere. Vi følger opp vår del.",
];

export const pseudonyms: readonly string[] = [
  "Alm",
  "Ask",
  "Barlind",
  "Furu",
  "Gran",
  "Kristtorn",
  "Lønn",
  "Pil",
  "Trollhegg",
  "Vier",
];

/** Nobody's names. */
export const names: readonly string[] = [
  "Kim Diktet",
  "Max Demosen",
  "Nor Påfunn",
  "Ruth Eksempelsen",
  "Sol Oppdiktet",
  "Tor Diktet",
  "Una Demosen",
  "Villem Påfunn",
];
