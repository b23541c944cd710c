import type { Child } from "../../domain/case/child.ts";
import { isByWhatIsWritten, type Safeguard } from "../../domain/case/safeguard.ts";
import type { Person } from "../../domain/evidence/matrix.ts";
import { dayText } from "../../domain/time/calendar.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import { confirmDay } from "./child-steps.ts";
import { age } from "./facts.ts";
import type { NewLifeAnswer } from "./life-answer.ts";
import { pictureOf } from "./picture-of.ts";
import type { Answer, Urgent } from "./right.ts";
import { rightsOf } from "./rights-of.ts";
import type { Situation } from "./situation.ts";
import { atOnce, urgentOf } from "./urgent.ts";

/** As it was written down. */
interface Answered {
  readonly question: string;
  readonly answer: string;
  readonly noted: Moment;
}

/** What was answered of somebody, and when their age was asked elsewhere: not what was lifted since. */
export interface AgeWritten {
  readonly answers: readonly Answered[];
  readonly asked: readonly { readonly at: Moment; readonly by: string }[];
}

const ofAge = ({ answers }: Pick<AgeWritten, "answers">): readonly Answered[] =>
  answers.filter(({ question }) => question === "under-eighteen");

/** A step by which child welfare is told or asked. */
export const isOfChildWelfare = (step: string): boolean =>
  step === "notify-child-welfare" || step === "ask-child-welfare-again";

/** For a possible child, whether child welfare was notified; null for others. */
function childWelfare(rights: Pick<Answer, "rights">): "notified" | "to-notify" | null {
  const isNotify = ({ step }: Urgent) => step === "notify-child-welfare";
  if (atOnce(rights).some(isNotify)) {
    return "to-notify";
  }
  return urgentOf(rights).some(isNotify) ? "notified" : null;
}

/** By what is written elsewhere somebody's age is asked, since they were last answered to be no child. */
function askedElsewhere({ answers, asked }: AgeWritten): AgeWritten["asked"] {
  const last = ofAge({ answers }).at(-1);
  return asked.filter(({ at }) => last?.answer !== "no" || at > last.noted);
}

export const isAskedElsewhere = (written: AgeWritten): boolean =>
  askedElsewhere(written).length > 0;

export type AgeRefusal = "life.who-looked" | "life.by-another" | "life.no-reason";

/**
 * What is wrong with an answer that somebody is no child. Who decided the age settles it; what is only asked elsewhere, so does
 * another colleague, with a reason.
 */
export function ageProblem(
  { answer, source, words }: Pick<NewLifeAnswer, "answer" | "source" | "words">,
  written: AgeWritten,
  { isMeant, by }: { readonly isMeant: boolean; readonly by: string },
): AgeRefusal | null {
  if (answer !== "no" || (source === "authority" && words !== null)) {
    return null;
  }
  const last = ofAge(written).at(-1);
  if (isMeant || (last !== undefined && last.answer !== "no")) {
    return "life.who-looked";
  }
  const asked = askedElsewhere(written);
  if (asked.some((each) => each.by === by)) {
    return "life.by-another";
  }
  return asked.length > 0 && words === null ? "life.no-reason" : null;
}

/**
 * Whether somebody's age is asked elsewhere, or a safeguard says that one in the case may be a child; and it is not answered since that
 * they are none.
 */
export function maybeMinorInCase(
  safeguards: readonly Pick<Safeguard, "kind" | "at">[],
  written: AgeWritten,
): boolean {
  const safeguard = safeguards.find(({ kind }) => kind === "minor-or-maybe");
  const answered = ofAge(written).at(-1);
  const isMeant =
    safeguard !== undefined &&
    (answered === undefined || (answered.answer === "no" && safeguard.at > answered.noted));
  return (
    isMeant ||
    (answered?.answer !== "unknown" && answered?.answer !== "yes" && isAskedElsewhere(written))
  );
}

/** By `maybeMinorInCase`, or by the box while their age is unanswered. */
export function mayBeChildOfCase(
  {
    safeguards,
    child,
  }: { readonly safeguards: readonly Pick<Safeguard, "kind" | "at">[]; readonly child: Child },
  { life, situation }: { readonly life: AgeWritten; readonly situation: Situation },
): boolean {
  const isRaised = child.state === "open" || child.state === "told";
  const isAnswered = ofAge(life).length > 0 || age.of(pictureOf(situation)) === "turned";
  return maybeMinorInCase(safeguards, life) || (isRaised && !isAnswered);
}

type UnderEighteen = Person["underEighteen"];

interface AgeThen extends AgeWritten {
  /** The day they turn 18, where it is written; of several the last. */
  readonly eighteen: Day | null;
}

/** Also one who was found not to be: the safeguard stays until it is lifted. */
const wasPerhapsChild = (written: AgeThen): boolean =>
  written.eighteen !== null ||
  written.asked.length > 0 ||
  ofAge(written).some(({ answer }) => answer !== "no");

/** By a birthday: on the first day of the acts, and not today. */
function byBirthday(eighteen: Day, written: AgeWritten, from: Day | null): UnderEighteen {
  const last = ofAge(written).at(-1);
  if (from !== null && eighteen <= from) {
    const isDenied = last !== undefined && last.answer !== "no" && dayOf(last.noted) >= eighteen;
    return isDenied || isAskedElsewhere(written) ? "maybe" : "no";
  }
  return from === null || last?.answer === "no" ? "maybe" : "yes";
}

interface ChildOfCase {
  readonly safeguards: readonly Pick<Safeguard, "kind" | "at" | "why">[];
  readonly child: Child;
}

/** Nothing asked is no doubt; an answer that nobody knows is. */
function byAnswers({ safeguards, child }: ChildOfCase, written: AgeWritten): UnderEighteen {
  const last = ofAge(written).at(-1)?.answer;
  const isUnanswered = last === undefined;
  if (last === "yes") {
    return "yes";
  }
  const isRaised = child.state === "open" || child.state === "told";
  if (maybeMinorInCase(safeguards, written) || (isRaised && isUnanswered)) {
    return "maybe";
  }
  return last === "unknown" || (isUnanswered && child.state === "ask") ? "unknown" : "no";
}

/**
 * Whether each was under 18 when the acts began, or at any time while that day is not known. A safeguard by what is written of
 * another tells nothing of them.
 */
export function underEighteenThen(
  { safeguards, child }: ChildOfCase,
  persons: ReadonlyMap<string, AgeThen>,
  from: Day | null,
): (person: string) => UnderEighteen {
  const perhaps = [...persons].flatMap(([id, written]) => (wasPerhapsChild(written) ? [id] : []));
  return (person) => {
    const written = persons.get(person) ?? { answers: [], asked: [], eighteen: null };
    const isOfAnother = perhaps.some((id) => id !== person);
    const meant = safeguards.filter((each) => !(isOfAnother && isByWhatIsWritten(each)));
    return written.eighteen === null
      ? byAnswers({ safeguards: meant, child }, written)
      : byBirthday(written.eighteen, written, from);
  };
}

/** In a case where someone is or may be a child. */
export type AgeKnown = "child" | "none" | "unanswered";

/**
 * child: written of them; none: answered or by birthday, or the case says nothing; unanswered since the case said so.
 */
export function ageKnown(
  safeguards: readonly Pick<Safeguard, "kind" | "at">[],
  { life, situation }: { readonly life: AgeWritten; readonly situation: Situation },
): AgeKnown {
  if (childWelfare(rightsOf(situation)) !== null) {
    return "child";
  }
  const hasTurned = age.of(pictureOf(situation)) === "turned";
  return !hasTurned && maybeMinorInCase(safeguards, life) ? "unanswered" : "none";
}

/** The last “no”, or always by a birthday; null where it is unknown. */
export function adultSince({
  life,
  situation,
}: {
  readonly life: Pick<AgeWritten, "answers">;
  readonly situation: Situation;
}): Moment | "always" | null {
  if (age.of(pictureOf(situation)) === "turned") {
    return "always";
  }
  const answered = ofAge(life).at(-1);
  return answered?.answer === "no" ? answered.noted : null;
}

/** If written and to come. */
function eighteenToCome(situation: Situation): Day | null {
  const { eighteen, asOf } = pictureOf(situation);
  return eighteen > asOf ? dayText(eighteen) : null;
}

/** A birthday to come that no answer contradicts. */
export const isChildByBirthday = (situation: Situation): boolean =>
  eighteenToCome(situation) !== null && age.of(pictureOf(situation)) === "child";

/** For a possible child; null if not told, or over. */
export function confirmsBy(situation: Situation): Day | null {
  const picture = pictureOf(situation);
  const by = confirmDay(picture);
  const isToCome = by >= picture.asOf && childWelfare(rightsOf(situation)) === "notified";
  return isToCome ? dayText(by) : null;
}

/** Before a way or journey: notified, to notify, age to ask, or not visible. */
export type ChildFirst = "notified" | "to-notify" | "age-to-ask" | "not-seen";

/** By safeguards, the box and what is known. Null where nothing says so. */
export function childFirstOf(
  head: Parameters<typeof mayBeChildOfCase>[0],
  known: { readonly life: AgeWritten; readonly situation: Situation },
): ChildFirst | null {
  const told = childWelfare(rightsOf(known.situation));
  return told ?? (mayBeChildOfCase(head, known) ? "age-to-ask" : null);
}
