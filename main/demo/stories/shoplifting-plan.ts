import { anInterpretedTalk, said } from "../parts/talk.ts";
import type { Step } from "../story.ts";

const of = "Lind";
const by = "hanne";

/** Wants to go home and fears what waits: asked before anything is arranged. */
export const lindsPlan: readonly Step[] = [
  { do: "plan-open", by, of },
  {
    do: "plan-wishes",
    by,
    of,
    alsoTells: ["danger", "journey"],
    inOrder: ["go-home"],
    words: "Hjem til søster, men ikke så de ser meg.",
    heard: "interpreter",
  },
  {
    do: "plan-talk",
    by,
    of,
    answers: [
      anInterpretedTalk(),
      said({ row: "wish", said: null, answer: "yes" }, "Ja. Når det er trygt."),
      said({ row: "idea", said: null, how: "own", by: "nobody" }),
      said({ row: "pays", said: null, who: "not-decided", back: "not-known" }),
      said({ row: "hangs", said: null, on: "own-terms", by: "nobody", "in-place": "no" }),
      said({ row: "lives", said: null, where: "with-someone" }, "Hos søster."),
      said({ row: "afraid", said: null, answer: "some" }, "De to som hentet meg."),
      said({ row: "owes", said: null, answer: "some" }, "Gjelda er der ennå."),
      said({ row: "met_by", said: null, label: "søster", role: "lives-with", over: false }),
      said({
        ...{ row: "listed", said: null, label: "de to som hentet", whys: ["afraid", "debt"] },
        ...{ finds: "not-known", reach: "not-known" },
      }),
    ],
  },
  {
    do: "plan-answer",
    by,
    of,
    row: {
      ...{ row: "listed", said: null, label: "de to som hentet", whys: ["afraid"] },
      ...{ finds: "yes", reach: "yes" },
    },
    words: "De vet hvor søsteren bor.",
  },
  {
    do: "plan-need",
    by,
    of,
    name: "blow",
    alsoTells: ["health"],
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
    alsoTells: ["health"],
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
    alsoTells: ["health"],
    area: "health",
    what: "Bli med til legevakta.",
    doer: "liv",
    within: 1,
    promised: true,
    standing: { done: "Undersøkt. Ny time om to uker." },
  },
];

/** On leave: the plan goes over whole, with unwritten knowledge. */
export const lindsPlanHandedOver: readonly Step[] = [
  {
    do: "plan-step",
    after: 2,
    by,
    of,
    name: "clothes",
    alsoTells: [],
    area: "money",
    what: "Vinterklær og mat, gjennom NAV.",
    doer: "hanne",
    within: 14,
    tells: "nav",
    standing: "begun",
  },
  {
    do: "plan-answer",
    by,
    of,
    row: {
      ...{ row: "tie", said: null, met: "søster", listed: "de to som hentet" },
      tie: "not-known",
    },
    words: "Søster sier aldri hvem som spør.",
  },
  {
    do: "plan-step",
    by,
    of,
    name: "iom",
    alsoTells: ["journey"],
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
    alsoTells: ["law", "journey", "home"],
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
