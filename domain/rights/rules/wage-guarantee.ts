import { section as guarantee, guaranteeCovers } from "../../pay/sections/lonnsgarantiloven-1.ts";
import type { Due } from "../picture.ts";
import { afterCriminalCase, dueDays } from "../questions.ts";
import { type Fact, type Question, rightOf } from "../right.ts";
import { who } from "../who.ts";
import { criminalCaseOver, noPayMissing, say } from "../words.ts";

/** Too old, and not claimed while it was not. */
const isOver = ({ passed, claimed }: Due) => passed && Number.isNaN(claimed);
/** Whether the employer is bankrupt, and whether the guarantee reaches any pay told of that is not too old. */
const cover: Fact<
  "no-bankruptcy" | "no-days" | "outside" | "some" | "unsure" | "passed" | "not-due"
> = {
  values: ["no-bankruptcy", "no-days", "outside", "some", "unsure", "passed", "not-due"],
  of: ({ bankruptcy, wages, notSo }) => {
    if (wages.length > 0 && wages.every(isOver)) {
      return "passed";
    }
    if (Number.isNaN(bankruptcy)) {
      return "no-bankruptcy";
    }
    const reached = wages.filter(({ earned, due }) =>
      guaranteeCovers("wages", earned, due, bankruptcy),
    );
    if (reached.length === 0) {
      const none = notSo.includes("due-days") ? "not-due" : "no-days";
      return wages.length === 0 ? none : "outside";
    }
    const living = reached.filter((wage) => !isOver(wage));
    if (living.length === 0) {
      return "passed";
    }
    return living.every(({ unsure }) => unsure) ? "unsure" : "some";
  },
};
const rule = say(
  "When the employer is bankrupt, NAV covers pay that should have been paid in the twelve months before the court was asked for the bankruptcy: at most six months' pay, and at most twice the basic amount of the national insurance (2 G). The work must be such that the employer has to pay contributions to the state for it.",
  "Når arbeidsgiveren er konkurs, dekker NAV lønn som skulle vært betalt i de tolv månedene før retten ble bedt om konkursen (fristdagen): høyst seks måneders lønn, og høyst to ganger grunnbeløpet i folketrygden (2 G). Det må være arbeid som arbeidsgiveren skal betale arbeidsgiveravgift for.",
);
const assumed = say(
  "The bankruptcy of {0} is taken to be the day the court was asked for it (the petition).",
  "Vi regner {0}, dagen for konkursen, som dagen retten ble bedt om den (fristdagen).",
  (p) => p.bankruptcy,
);
const noDeadline = say(
  "By which day it must be applied for was not read, so whether it is still open is not known.",
  "Innen hvilken dag det må søkes, er ikke lest, så om det fortsatt er mulig, er ikke kjent.",
);
const deadline: Question = {
  id: "guarantee-deadline",
  to: "lawyer",
  words: {
    en: "By which day must the wage guarantee be applied for, and on which day was the court asked for the bankruptcy (the petition)?",
    nb: "Innen hvilken dag må det søkes om lønnsgaranti, og hvilken dag ble retten bedt om konkursen (fristdagen)?",
  },
};
const todo = [
  {
    what: say(
      "Report the claim to the bankruptcy estate, and apply to NAV; ask for the last day at once.",
      "Meld kravet i konkursboet, og søk NAV; spør om siste dag med en gang.",
    ),
    by: null,
    who: who.wages,
  },
];

export const right = rightOf({
  section: { ...guarantee, id: "wage-guarantee" },
  title: { en: "The state's wage guarantee", nb: "Statens lønnsgaranti" },
  hangsOn: {
    en: "The employer's bankruptcy, and pay that should have been paid in the twelve months before.",
    nb: "Arbeidsgiverens konkurs, og lønn som skulle vært betalt i de tolv månedene før.",
  },
  endedBy: {
    en: "Which day it must be applied for by was not read.",
    nb: "Hvilken dag det må søkes innen, er ikke lest.",
  },
  on: { cover },
  cases: [
    {
      when: { cover: "no-bankruptcy" },
      gives: "may",
      because: [rule, say("No bankruptcy is known.", "Ingen konkurs er kjent.")],
    },
    {
      when: { cover: "some" },
      gives: "unsure",
      from: (p) => p.bankruptcy,
      because: [rule, assumed, noDeadline],
      todo,
      ask: [deadline],
    },
    {
      when: { cover: "unsure" },
      gives: "unsure",
      from: (p) => p.bankruptcy,
      because: [rule, assumed, criminalCaseOver],
      todo,
      ask: [afterCriminalCase, deadline],
    },
    { when: { cover: "not-due" }, gives: "no", because: [rule, noPayMissing] },
    {
      when: { cover: "no-days" },
      gives: "unsure",
      from: (p) => p.bankruptcy,
      because: [rule, assumed],
      todo,
      ask: [dueDays, deadline],
    },
    {
      when: { cover: "outside" },
      gives: "unsure",
      from: (p) => p.bankruptcy,
      because: [
        rule,
        assumed,
        say(
          "None of the days told on which pay should have come lies within those twelve months or the month after.",
          "Ingen av dagene som er fortalt at lønn skulle vært betalt, ligger i de tolv månedene eller måneden etter.",
        ),
      ],
      ask: [dueDays],
    },
    {
      when: { cover: "passed" },
      gives: "ended",
      from: (p) => p.bankruptcy,
      because: [
        rule,
        say("The claims that it reaches are too old.", "Kravene den rekker til, er for gamle."),
      ],
    },
  ],
});
