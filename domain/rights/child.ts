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

/** What was answered of somebody, and when their age was asked elsewhere: not what was lifted since. */
export interface AgeWritten {
  readonly answers: readonly Answered[];
  readonly asked: readonly { readonly at: Moment; readonly by: string }[];
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
function eighteenToCome(situation: Situation): Day | null {
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
  const inCase = maybeMinorInCase(safeguards, known?.life ?? { answers: [], asked: [] });
  if (known === null) {
    return inCase ? "not-seen" : null;
  }
  return childWelfare(known.rights) ?? (inCase ? "age-to-ask" : null);
}
