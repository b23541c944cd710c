import { done, type Outcome, refused } from "../base/outcome.ts";
import type { Scope } from "../knowledge/decision.ts";
import { type Bilingual, type Factor, topLevel } from "../knowledge/factor.ts";
import type { Day } from "../time/day.ts";
import { maybeFactors, type ObservedFact } from "./observation.ts";

/**
 * Why a question needs care: never asked, since it is about where somebody is from, their papers or their
 * part in something unlawful; or only in private, never where the employer, a foreman or a fellow worker hears.
 */
export type Caution = "never_asked_status_or_origin" | "only_in_private";

/** One question of the door "I have seen something", in words a neighbour understands. */
export interface Question {
  readonly factor: string;
  readonly ask: Bilingual;
  /** Of how many of them a yes speaks: "is any of them …" tells of some. A no speaks of all. */
  readonly scope: Scope;
  readonly help: Bilingual | null;
  /**
   * yes_no: yes means at least `level`; levels: one picks a level of the factor's own scale, each in words that
   * answer the question.
   */
  readonly answers:
    | { readonly kind: "yes_no"; readonly level: number }
    | { readonly kind: "levels"; readonly words: readonly Bilingual[] };
}

/** What the questions are, and with which of them one must take care. */
export interface Questions {
  readonly door: readonly Question[];
  readonly further: readonly Question[];
  readonly cautions: ReadonlyMap<string, Caution>;
}

/** A question with its factor, ready for a page: theme and levels are the factor's. */
export interface AskedQuestion extends Question {
  readonly about: Factor;
}

/** Not known is the answer until another is given; a number is a level of the factor. */
export type Answer = "yes" | "maybe" | "no" | "not_known" | number;

export type AnswerRefusal = "observation.no-such-question" | "observation.no-such-answer";

interface Asking {
  readonly factors: ReadonlyMap<string, Factor>;
  readonly questions: Questions;
}

/** The at most twelve that are asked first, in their order. */
export function doorQuestions(law: Asking): readonly AskedQuestion[] {
  return withFactors(law, law.questions.door);
}

/** The rest, for those who want to tell more, ordered by theme as the factors are. */
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

/**
 * Turns answers, keyed by factor, into facts. What one saw is a floor: a chosen level means at least that
 * much, the mildest level and "no" mean that it is not so. Refuses a question that is not asked and an
 * answer that the question does not have.
 */
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
    // A no to "is any of them …" is told of all of them.
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
