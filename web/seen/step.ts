import { type Theme, themes } from "../../domain/knowledge/factor.ts";

/** `after` is the next step, or the page where answers are changed. */
export type Step =
  | { readonly at: "start" | "words"; readonly after: "on" | "check" }
  | { readonly at: "question"; readonly number: number; readonly after: "on" | "check" }
  | { readonly at: "theme"; readonly theme: Theme }
  | { readonly at: "check" | "result" | "more" | "send" | "sent" };

export const start: Step = { at: "start", after: "on" };

export function stepText(step: Step): string {
  const after = "after" in step && step.after === "check" ? "-check" : "";
  if (step.at === "question") {
    return `question-${step.number}${after}`;
  }
  // By number: the address must not show what was told.
  return step.at === "theme" ? `theme-${themes.indexOf(step.theme) + 1}` : `${step.at}${after}`;
}

export const addressOf = (step: Step): string => `/seen/${stepText(step)}`;

export function readStep(text: string, questions: number): Step {
  const after = text.endsWith("-check") ? "check" : "on";
  const plain = text.replace(/-check$/, "");
  const number = Number(/^question-(\d{1,2})$/.exec(plain)?.[1] ?? 0);
  if (number >= 1 && number <= questions) {
    return { at: "question", number, after };
  }
  const theme = themes.find((_, at) => plain === `theme-${at + 1}`);
  if (theme !== undefined) {
    return { at: "theme", theme };
  }
  if (plain === "words") {
    return { at: plain, after };
  }
  const last = (["check", "result", "more", "send", "sent"] as const).find((at) => at === plain);
  return last === undefined ? { at: "start", after } : { at: last };
}

export function next(step: Step, questions: number): Step {
  if ("after" in step && step.after === "check") {
    return { at: "check" };
  }
  switch (step.at) {
    case "start":
      return questions > 0
        ? { at: "question", number: 1, after: "on" }
        : { at: "words", after: "on" };
    case "question":
      return step.number < questions
        ? { at: "question", number: step.number + 1, after: "on" }
        : { at: "words", after: "on" };
    case "words":
      return { at: "check" };
    case "theme":
      return { at: "more" };
    case "check":
    case "more":
    case "result":
      return { at: "result" };
    case "send":
    case "sent":
      return { at: "sent" };
  }
}

/** Null where there is nothing to go back to. */
export function before(step: Step, questions: number): Step | null {
  if ("after" in step && step.after === "check") {
    return { at: "check" };
  }
  switch (step.at) {
    case "start":
    case "sent":
      return null;
    case "question":
      return step.number > 1 ? { at: "question", number: step.number - 1, after: "on" } : start;
    case "words":
      return { at: "question", number: questions, after: "on" };
    case "check":
      return { at: "words", after: "on" };
    case "theme":
      return { at: "more" };
    case "result":
    case "more":
      return { at: "check" };
    case "send":
      return { at: "result" };
  }
}
