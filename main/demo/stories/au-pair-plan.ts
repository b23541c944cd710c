import { aTalk } from "../parts/talk.ts";
import type { Step } from "../story.ts";

const of = "Bjørk";

/** A plan that begins with sleep, and somebody else at the house who helps with the room and the days. */
export const bjorksFirstWeek: readonly Step[] = [
  { do: "plan-open", of },
  {
    do: "plan-wishes",
    of,
    inOrder: ["other"],
    words: "Sove. Så får jeg se hva jeg orker.",
  },
  {
    do: "plan-need",
    of,
    name: "unseen",
    area: "safety",
    state: "needed",
    what: "Ingen skal få vite hvor hun er, heller ikke om det spørres pent.",
    observer: "person",
  },
  {
    do: "plan-need",
    of,
    name: "nights",
    area: "mental-health",
    state: "needed",
    what: "Våkner av lyder og sover få timer.",
    observer: "colleague",
  },
  {
    do: "plan-step",
    of,
    name: "lock",
    area: "housing",
    what: "Egen nøkkel til rommet, og lås på innsida.",
    doer: "hanne",
    within: 2,
    promised: true,
    standing: { done: "Hun prøvde låsen selv." },
  },
  { do: "plan-give", of, to: "hanne", fields: ["housing", "days", "work"] },
];

/** What she wants changes, a professional has looked at what we only noticed, and plan B is asked for in time. */
export const bjorksPlanGrows: readonly Step[] = [
  {
    do: "plan-wishes",
    of,
    inOrder: ["work-and-stay", "wages"],
    words: "Jeg vil passe barn igjen, men med lønn. Og jeg vil ha pengene for det året.",
  },
  {
    do: "plan-need",
    of,
    name: "nights",
    area: "mental-health",
    state: "needed",
    what: "Våkner av lyder og sover få timer.",
    observer: "colleague",
    assessed: "Fastlegen ved Lillevik legesenter",
  },
  {
    do: "plan-step",
    of,
    name: "course",
    area: "work",
    what: "Spørre NAV om norskkurs som leder til arbeid.",
    doer: "liv",
    within: 30,
    tells: "nav",
    standing: "begun",
  },
  {
    do: "plan-follow-up",
    of,
    name: "nights-again",
    area: "mental-health",
    what: "Hvordan nettene er.",
    who: "liv",
    due: 14,
  },
  {
    do: "plan-b",
    of,
    name: "dropped",
    area: "money",
    comes: "case-dropped",
    instead: "Lønnskravet går videre med fagforeningen, og rommet er hennes som før.",
    doer: "liv",
  },
  {
    do: "plan-b",
    of,
    name: "leaves",
    area: "safety",
    comes: "key-person-leaves",
    instead: "Hanne tar over, og Liv og de to snakker sammen før det skjer.",
    doer: "hanne",
  },
  {
    do: "plan-talk",
    of,
    answers: [
      aTalk(),
      {
        row: { row: "wish", said: null, answer: "no" },
        words: "Ikke nå. Spør meg ikke om det mer denne våren.",
      },
    ],
  },
];

/** She has withdrawn what the step rested on: it is given up, and she does it herself. */
export const bjorksPlanStands: readonly Step[] = [
  {
    do: "plan-step",
    of,
    name: "course",
    area: "work",
    what: "Spørre NAV om norskkurs som leder til arbeid.",
    doer: "liv",
    tells: "nav",
    standing: { givenUp: "Hun trakk samtykket og vil ordne det selv." },
  },
  {
    do: "plan-step",
    of,
    name: "own-course",
    area: "work",
    what: "Melde seg på kurset på biblioteket.",
    doer: "person",
    within: 10,
    standing: { done: "Begynte samme uke." },
  },
  {
    do: "plan-follow-up",
    of,
    name: "nights-again",
    area: "mental-health",
    what: "Hvordan nettene er.",
    who: "liv",
    due: null,
    noted: "Sover til fem. Vil ha lys i gangen.",
  },
  {
    do: "plan-need",
    of,
    name: "days",
    area: "days",
    state: "met",
    what: "Noe å gå til hver formiddag.",
    observer: "person",
  },
  {
    do: "plan-correct",
    of,
    name: "not-slept",
    about: "nights",
    area: "mental-health",
    said: "Det er ikke lydene. Det er når det blir stille.",
    done: "Skrevet ned slik hun sa det. Legen har fått vite det av henne selv.",
  },
  {
    do: "plan-step",
    of,
    name: "rest-of-pay",
    area: "money",
    what: "Regne ut lønna for året sammen med henne.",
    doer: "liv",
    within: 260,
    promised: true,
    standing: { waitsFor: "at hun finner bildene av kalenderen" },
  },
];
