import type { Step } from "../story.ts";

const of = "Lind";
const by = "hanne";

/** Somebody who wants to go home and is afraid of what waits: asked about before anything is arranged. */
export const lindsPlan: readonly Step[] = [
  { do: "plan-open", by, of },
  {
    do: "plan-wishes",
    by,
    of,
    inOrder: ["go-home"],
    words: "Hjem til søster, men ikke så de ser meg.",
    heard: "interpreter",
  },
  {
    do: "plan-return",
    by,
    of,
    topic: "wish",
    answer: "yes-if",
    words: "Ja. Når det er trygt.",
  },
  {
    do: "plan-return",
    by,
    of,
    topic: "fear",
    answer: "yes",
    words: "De to som hentet meg. De vet hvor søsteren bor.",
  },
  {
    do: "plan-need",
    by,
    of,
    name: "blow",
    area: "health",
    state: "needed",
    what: "Har vondt i sida etter slag.",
    observer: "person",
  },
  {
    do: "plan-need",
    by,
    of,
    name: "plain",
    area: "cognition",
    state: "needed",
    what: "Trenger tid og enkle ord. Spør om igjen, og sjekk at det er forstått.",
    observer: "colleague",
  },
  {
    do: "plan-step",
    by,
    of,
    name: "doctor",
    area: "health",
    what: "Bli med til legevakta.",
    doer: "liv",
    within: 1,
    promised: true,
    standing: { done: "Undersøkt. Ny time om to uker." },
  },
];

/** The one who had the plan goes on leave: it goes over whole, with what does not stand in it. */
export const lindsPlanHandedOver: readonly Step[] = [
  {
    do: "plan-step",
    after: 2,
    by,
    of,
    name: "clothes",
    area: "money",
    what: "Vinterklær og mat, gjennom NAV.",
    doer: "hanne",
    within: 14,
    tells: "nav",
    standing: "begun",
  },
  {
    do: "plan-return",
    by,
    of,
    topic: "waits",
    answer: "said",
    words: "Søster. Og gjelda, den er der ennå.",
  },
  {
    do: "plan-step",
    by,
    of,
    name: "iom",
    area: "family",
    what: "Snakke med IOM om hvordan han kan reise uten å bli møtt.",
    doer: { outside: "Rådgiver i IOM" },
    within: 40,
    promised: true,
    standing: "begun",
  },
  {
    do: "plan-b",
    by,
    of,
    name: "no-journey",
    area: "housing",
    comes: "case-dropped",
    instead: "Han blir boende til reisen er trygg. Plassen henger ikke på saken.",
    doer: "hanne",
  },
  {
    do: "plan-hand-over",
    after: 6,
    by,
    of,
    to: "liv",
    mustKnow:
      "Han svarer best etter lunsj, og aldri foran andre. Spør ikke om gjelda før han selv gjør det. Søsteren vet ingenting ennå.",
    keeps: ["housing"],
  },
];
