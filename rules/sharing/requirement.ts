import type { SharingCodes } from "../../domain/knowledge/sharing-rule.ts";
import type { GivenConsent, SharingQuestion } from "./question.ts";

/** Open where nobody has answered. */
export type Held = "yes" | "no" | "open";

/** All else is asked as a circumstance. */
export const answeredByQuestion = [
  "consent",
  "danger-to-life-or-health",
  "under-eighteen-or-doubt",
  "no-identifiers",
] as const;

const identifies: readonly (string | undefined)[] = ["identity", "contact"];

export function holds(
  codes: SharingCodes,
  question: SharingQuestion,
  field: string,
  code: string,
): Held {
  const { purpose, fields, dangerToLifeOrHealth, underEighteen } = question;
  switch (code) {
    case "consent":
      return asHeld(covers(question.consent, question, field));
    case "danger-to-life-or-health":
      return asHeld(dangerToLifeOrHealth && purpose === "avert-danger");
    case "under-eighteen-or-doubt":
      // Whoever may be a child counts as one.
      return underEighteen === null ? asAnswered(question, code) : asHeld(underEighteen !== "no");
    case "no-identifiers":
      return asHeld(!fields.some((each) => identifies.includes(classOf(codes, each))));
    default:
      return asAnswered(question, code);
  }
}

function asAnswered({ circumstances }: SharingQuestion, code: string): Held {
  const answer = circumstances.get(code);
  return answer === undefined ? "open" : asHeld(answer);
}

/** One no settles it, whatever is open. */
export function allHold(
  codes: SharingCodes,
  question: SharingQuestion,
  field: string,
  required: readonly string[],
): Held {
  let all: Held = "yes";
  for (const code of required) {
    const held = holds(codes, question, field, code);
    if (held === "no") {
      return "no";
    }
    all = held === "open" ? "open" : all;
  }
  return all;
}

/** Undefined for one that nobody knows, which no rule reaches. */
export function classOf({ fields }: SharingCodes, field: string): string | undefined {
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** Counts on its last day. */
function covers(
  consent: GivenConsent | null,
  { to, purpose, day }: SharingQuestion,
  field: string,
): boolean {
  return (
    consent?.given === true &&
    (consent.to === null || consent.to.includes(to.id)) &&
    consent.for.includes(purpose) &&
    (consent.fields === null || consent.fields.includes(field)) &&
    (consent.until === null || day <= consent.until)
  );
}

function asHeld(is: boolean): Held {
  return is ? "yes" : "no";
}
