import type { Child } from "hono/jsx";
import { maybeFactors } from "../../domain/observation/observation.ts";
import type { Answer, AskedQuestion } from "../../domain/observation/questions.ts";
import { language, say } from "../page.ts";
import { answersText, notKnown, type Sheet } from "./sheet.ts";
import { addressOf, before, type Step, stepText } from "./step.ts";

export const formId = "seen";

export interface Standing {
  readonly sheet: Sheet;
  readonly step: Step;
  readonly questions: readonly AskedQuestion[];
  readonly isolated: boolean;
}

export interface Shown {
  readonly title: string;
  readonly content: Child;
}

const carried = ["place", "sector", "words", "recipient", "name", "code", "more"] as const;

interface FormProps {
  readonly standing: Standing;
  readonly typed?: readonly (typeof carried)[number][] | undefined;
  readonly children?: Child;
}

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
  /** For screen readers: what the button concerns. */
  readonly about?: string | undefined;
  readonly children: string;
}

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

/** Without script the browser's own Back would ask to send again. */
export function Back({ standing }: { readonly standing: Standing }) {
  const to = before(standing.step, standing.questions.length);
  return to === null ? null : (
    <p class="back">
      <button class="ds-link" type="submit" form={formId} name="go" value={stepText(to)}>
        <span aria-hidden="true">← </span>
        {say("frame.back")}
      </button>
    </p>
  );
}

/** “Don't know” is listed first. */
export function waysToAnswer({
  factor,
  answers,
}: AskedQuestion): readonly { readonly value: string; readonly label: string }[] {
  const known =
    answers.kind === "yes_no"
      ? [
          { value: "yes", label: say("frame.yes") },
          ...(maybeFactors.has(factor) ? [{ value: "maybe", label: say("frame.maybe") }] : []),
          { value: "no", label: say("frame.no") },
        ]
      : answers.words.map((level, at) => ({ value: String(at), label: level[language()] }));
  return [{ value: notKnown, label: say("frame.dont-know") }, ...known];
}

export function answerLabel(question: AskedQuestion, answer: Answer | undefined): string | null {
  const ways = waysToAnswer(question);
  return ways.find(({ value }) => value === String(answer))?.label ?? null;
}
