import type { Child } from "hono/jsx";
import type { House } from "../../../api/house.ts";
import { maybeFactors } from "../../../domain/observation/observation.ts";
import type { Answer, AskedQuestion } from "../../../domain/observation/questions.ts";
import type { Problem } from "../../components/error-summary.tsx";
import type { Language, Say } from "../../texts/texts.ts";
import { answersText, notKnown, type Sheet } from "./sheet.ts";
import { addressOf, before, type Step, stepText } from "./step.ts";

/** The one form of the door; everything given stands in it. */
export const formId = "seen";

/** What every page of the door is made from. */
export interface Standing {
  readonly house: House;
  readonly say: Say;
  readonly language: Language;
  readonly sheet: Sheet;
  readonly step: Step;
  /** The questions that are asked first, in their order. */
  readonly questions: readonly AskedQuestion[];
  readonly problems: readonly Problem[];
  readonly isolated: boolean;
}

/** A page of the door: its heading, and what stands below. */
export interface Shown {
  readonly title: string;
  readonly content: Child;
}

/** Fields that are typed or chosen on one page and carried along on the others. */
const carried = ["place", "sector", "words", "recipient", "name", "code", "more"] as const;

interface FormProps {
  readonly standing: Standing;
  /** Fields of the sheet that this page shows to be typed in; the rest is carried along unseen. */
  readonly typed?: readonly (typeof carried)[number][] | undefined;
  readonly children?: Child;
}

/** The form, with everything given so far. */
export function SeenForm({ standing, typed, children }: FormProps) {
  const { sheet, step } = standing;
  return (
    <form
      id={formId}
      method="post"
      action="/seen"
      enctype="multipart/form-data"
      data-at={addressOf(step)}
      autocomplete="off"
    >
      <input type="hidden" name="step" value={stepText(step)} />
      <input type="hidden" name="answers" value={answersText(sheet)} />
      {carried
        .filter((name) => typed?.includes(name) !== true && (sheet[name] ?? "") !== "")
        .map((name) => (
          <input type="hidden" name={name} value={sheet[name] ?? ""} />
        ))}
      {children}
    </form>
  );
}

interface GoProps {
  readonly to: Step;
  readonly variant?: "primary" | "secondary" | "tertiary" | undefined;
  /** What the button is about, for those who do not see where it stands. */
  readonly about?: string | undefined;
  readonly children: string;
}

/** A button that leads to another step and takes along what was typed. */
export function Go({ to, variant, about, children }: GoProps) {
  return (
    <button
      class="ds-button"
      type="submit"
      form={formId}
      name="go"
      value={stepText(to)}
      data-variant={variant ?? "secondary"}
      aria-label={about === undefined ? undefined : `${children}: ${about}`}
    >
      {children}
    </button>
  );
}

/** The way back, at the top of the page: without script the browser's own would ask whether to send again. */
export function Back({ standing }: { readonly standing: Standing }) {
  const to = before(standing.step, standing.questions.length);
  return to === null ? null : (
    <p class="back">
      <button class="ds-link" type="submit" form={formId} name="go" value={stepText(to)}>
        <span aria-hidden="true">← </span>
        {standing.say("frame.back")}
      </button>
    </p>
  );
}

/** The ways of answering a question, don't know the first among equals. */
export function waysToAnswer(
  { say, language }: Pick<Standing, "say" | "language">,
  { factor, answers }: AskedQuestion,
): readonly { readonly value: string; readonly label: string }[] {
  const known =
    answers.kind === "yes_no"
      ? [
          { value: "yes", label: say("frame.yes") },
          ...(maybeFactors.has(factor) ? [{ value: "maybe", label: say("frame.maybe") }] : []),
          { value: "no", label: say("frame.no") },
        ]
      : answers.words.map((level, at) => ({ value: String(at), label: level[language] }));
  return [{ value: notKnown, label: say("frame.dont-know") }, ...known];
}

/** An answer in words; null when there is none yet. */
export function answerLabel(
  standing: Pick<Standing, "say" | "language">,
  question: AskedQuestion,
  answer: Answer | undefined,
): string | null {
  const ways = waysToAnswer(standing, question);
  return ways.find(({ value }) => value === String(answer))?.label ?? null;
}
