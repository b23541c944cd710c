import type { Child } from "../case/child.ts";
import type { Safeguard } from "../case/safeguard.ts";
import { dayText } from "../time/calendar.ts";
import type { Day, Moment } from "../time/day.ts";
import { confirmDay } from "./child-steps.ts";
import { age } from "./facts.ts";
import type { NewLifeAnswer } from "./life-answer.ts";
import { pictureOf } from "./picture.ts";
import type { Answer, Urgent } from "./right.ts";
import { rightsOf } from "./rights-of.ts";
import type { Situation } from "./situation.ts";
import { atOnce, urgentOf } from "./urgent.ts";

/** An answer as it was written down. */
interface Answered {
  readonly question: string;
  readonly answer: string;
  readonly noted: Moment;
}

/** What was answered of somebody, and when it was written that they say they are under eighteen: not what was lifted since as misread. */
export interface AgeWritten {
  readonly answers: readonly Answered[];
  readonly said: readonly Moment[];
}

const ofAge = ({ answers }: Pick<AgeWritten, "answers">): readonly Answered[] =>
  answers.filter(({ question }) => question === "under-eighteen");

/** Whether a step, by its name, is one that the child welfare service is told or asked by. */
export const isOfChildWelfare = (step: string): boolean =>
  step === "notify-child-welfare" || step === "ask-child-welfare-again";

/** Of whoever is or may be under eighteen, whether the child welfare service has been notified; null for everybody else. */
function childWelfare(rights: Pick<Answer, "rights">): "notified" | "to-notify" | null {
  const isNotify = ({ step }: Urgent) => step === "notify-child-welfare";
  if (atOnce(rights).some(isNotify)) {
    return "to-notify";
  }
  return urgentOf(rights).some(isNotify) ? "notified" : null;
}

/** Whether it is written of somebody that they say they are under eighteen, and they are not answered to be none since. */
export function isSaidYoung(written: AgeWritten): boolean {
  const last = ofAge(written).at(-1);
  return written.said.some((at) => last?.answer !== "no" || at > last.noted);
}

/**
 * Whether somebody says so themselves, or a safeguard says that one in the case is or may be a child; and nobody has answered since that
 * this person is none.
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
    (answered?.answer !== "unknown" && answered?.answer !== "yes" && isSaidYoung(written))
  );
}

/** Whether a person may be the child that their case tells of: by what `maybeMinorInCase` says, or by the box while nobody has answered their age. */
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

/** What is known of the age of somebody in a case that says that one there is or may be a child. */
export type AgeKnown = "child" | "none" | "unanswered";

/**
 * That it is written of them that they are or may be one, that it was answered or is known by a birthday that they are none, or that
 * nobody has answered since the case said so. Where the case does not say so, who is not written to be one is none.
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

/** An answer with how it is known, and everything that was written to have happened, also what was taken back. */
interface Doubted extends AgeWritten {
  readonly answers: readonly (Answered & Pick<NewLifeAnswer, "words" | "source">)[];
  readonly entries: readonly { readonly type: string }[];
}

/**
 * Whether somebody is taken for a child by nothing but the answer that nobody knows, told in no words of its own, after it was written that
 * they say they are under eighteen: once that is read to be no word of an age, the answer stands for nothing. Not where a birthday was
 * ever written, or child welfare has been notified.
 */
export function isDoubtOfSaid(life: Doubted, situation: Situation): boolean {
  const [first] = life.said;
  const answers = life.answers.filter(({ question }) => question === "under-eighteen");
  const isBare = ({ answer, words, source, noted }: Doubted["answers"][number]) =>
    answer === "unknown" &&
    words === null &&
    source === "told" &&
    first !== undefined &&
    noted >= first;
  return (
    answers.at(-1)?.answer === "unknown" &&
    answers.filter(({ answer }) => answer !== "no").every(isBare) &&
    life.entries.every(({ type }) => type !== "turns-eighteen") &&
    childWelfare(rightsOf(situation)) === "to-notify"
  );
}

/** Since when it is known of somebody that they are no child: the last answer that says so, or always, by a birthday; null where it is not. */
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

/** Their eighteenth birthday, where it is written and to come. */
export function eighteenToCome(situation: Situation): Day | null {
  const { eighteen, asOf } = pictureOf(situation);
  return eighteen > asOf ? dayText(eighteen) : null;
}

/** Whether it is known of somebody that they are a child, by a birthday that is written and to come, and that no answer speaks against. */
export const isChildByBirthday = (situation: Situation): boolean =>
  eighteenToCome(situation) !== null && age.of(pictureOf(situation)) === "child";

/** Of whoever is or may be a child, the day by which child welfare is to confirm that it was notified; null where it is not told, or over. */
export function confirmsBy(situation: Situation): Day | null {
  const picture = pictureOf(situation);
  const by = confirmDay(picture);
  const isToCome = by >= picture.asOf && childWelfare(rightsOf(situation)) === "notified";
  return isToCome ? dayText(by) : null;
}

/**
 * What stands of whoever is or may be under eighteen, before a way or a journey: child welfare was notified, or is to be; the case says
 * that somebody in it may be a child, and the age of this person is to be asked; or that is not whoever looks may read it.
 */
export type ChildFirst = "notified" | "to-notify" | "age-to-ask" | "not-seen";

/**
 * Whether a person is or may be under eighteen, by the safeguards that hold in the case and what is known of the person; `known`: null for
 * whoever may not read what the law says of them. Null where nothing says so.
 */
export function childFirstOf(
  safeguards: readonly Pick<Safeguard, "kind" | "at">[],
  known: { readonly life: AgeWritten; readonly rights: Pick<Answer, "rights"> } | null,
): ChildFirst | null {
  const inCase = maybeMinorInCase(safeguards, known?.life ?? { answers: [], said: [] });
  if (known === null) {
    return inCase ? "not-seen" : null;
  }
  return childWelfare(known.rights) ?? (inCase ? "age-to-ask" : null);
}
