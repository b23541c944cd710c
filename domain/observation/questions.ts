import { done, type Outcome, refused } from "../base/outcome.ts";
import type { Scope } from "../knowledge/decision.ts";
import { type Bilingual, type Factor, topLevel } from "../knowledge/factor.ts";
import type { Day } from "../time/day.ts";
import { maybeFactors, type ObservedFact } from "./observation.ts";

/** never_asked: origin, papers, own unlawful acts. only_in_private: out of hearing of employer and fellow workers. */
export type Caution = "never_asked_status_or_origin" | "only_in_private";

export interface Question {
  readonly factor: string;
  readonly ask: Bilingual;
  /** A yes to “any of them” means some; a no means all. */
  readonly scope: Scope;
  readonly help: Bilingual | null;
  /** yes_no: yes is at least `level`; levels: one of the factor's own. */
  readonly answers:
    | { readonly kind: "yes_no"; readonly level: number }
    | { readonly kind: "levels"; readonly words: readonly Bilingual[] };
}

export interface Questions {
  readonly door: readonly Question[];
  readonly further: readonly Question[];
  readonly cautions: ReadonlyMap<string, Caution>;
}

/** Theme and levels come from the factor. */
export interface AskedQuestion extends Question {
  readonly about: Factor;
}

/** Not known until another is given; a number is a level. */
export type Answer = "yes" | "maybe" | "no" | "not_known" | number;

export type AnswerRefusal = "observation.no-such-question" | "observation.no-such-answer";

interface Asking {
  readonly factors: ReadonlyMap<string, Factor>;
  readonly questions: Questions;
}

/** Gives at most twelve, in order. */
export function doorQuestions(law: Asking): readonly AskedQuestion[] {
  return withFactors(law, law.questions.door);
}

export function furtherQuestions(law: Asking): readonly AskedQuestion[] {
  const asked = withFactors(law, law.questions.further);
  const order = [...law.factors.keys()];
  return asked.toSorted((one, other) => order.indexOf(one.factor) - order.indexOf(other.factor));
}

function withFactors(law: Asking, questions: readonly Question[]): readonly AskedQuestion[] {
  return questions.flatMap((question) => {
    const about = law.factors.get(question.factor);
    return about === undefined ? [] : [{ ...question, about }];
  });
}

/** Takes a level as at least that; mildest and “no” as not so. Refuses unknown questions and answers. */
export function factsFrom(
  law: Asking,
  answers: ReadonlyMap<string, Answer>,
  how: ObservedFact["how"],
  day: Day | null,
): Outcome<readonly ObservedFact[], AnswerRefusal> {
  const asked = new Map(
    [...doorQuestions(law), ...furtherQuestions(law)].map((question) => [
      question.factor,
      question,
    ]),
  );
  const facts: ObservedFact[] = [];
  for (const [factor, answer] of answers) {
    const question = asked.get(factor);
    if (question === undefined) {
      return refused("observation.no-such-question");
    }
    const meaning = meaningOf(question, answer);
    if (meaning === null) {
      return refused("observation.no-such-answer");
    }
    // A no to “any of them” is about all.
    const scope = meaning.state === "absent" ? "all" : question.scope;
    facts.push({ factor, ...meaning, scope, how, day, note: null });
  }
  return done(facts);
}

function meaningOf(
  { factor, answers, about }: AskedQuestion,
  answer: Answer,
): Pick<ObservedFact, "state" | "level"> | null {
  if (answer === "not_known") {
    return { state: "not_observed", level: null };
  }
  if (answers.kind === "yes_no") {
    return meaningOfYesNo(answer, answers.level, maybeFactors.has(factor));
  }
  const known = typeof answer === "number" && Number.isInteger(answer);
  if (!known || answer < 0 || answer > topLevel(about)) {
    return null;
  }
  return answer === 0 ? { state: "absent", level: 1 } : { state: "present", level: answer };
}

function meaningOfYesNo(
  answer: Answer,
  level: number,
  maybe: boolean,
): Pick<ObservedFact, "state" | "level"> | null {
  if (answer === "yes") {
    return { state: "present", level };
  }
  if (answer === "maybe") {
    return maybe ? { state: "maybe", level } : null;
  }
  return answer === "no" ? { state: "absent", level } : null;
}
