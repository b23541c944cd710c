import { z } from "zod";
import type { TellingWish } from "../../../api/outcome/telling.ts";

const text = z.string().catch("");
const isAnswer = /^is\.([\w-]{1,60})$/;

const form = z.object({
  step: z.enum(["preview", "send", "change"]).catch("preview"),
  /** The thread and the purpose, chosen together: what is allowed for the one may not be for the other. */
  to: text,
  consent: text,
  nobody: text,
  reasoning: text,
});

/** The form that tells an outcome, as it was typed. */
export interface TypedTelling extends z.infer<typeof form> {
  /** What rules hang on, as it was answered. */
  readonly answers: ReadonlyMap<string, boolean>;
}

/** One thread with one purpose, as the form sends it. */
export const toOf = (thread: string, purpose: string) => `${thread} ${purpose}`;

export const answerName = (code: string) => `is.${code}`;

export function typedTelling(body: Readonly<Record<string, unknown>>): TypedTelling {
  const answers = Object.entries(body).flatMap(([name, value]) => {
    const [, code] = isAnswer.exec(name) ?? [];
    return code !== undefined && (value === "yes" || value === "no")
      ? [[code, value === "yes"] as const]
      : [];
  });
  return { ...form.parse(body), answers: new Map(answers) };
}

/** What was typed, as the rules weigh it. */
export function tellingOf(outcome: string, typed: TypedTelling): TellingWish {
  const { to, consent, nobody, reasoning, answers } = typed;
  const [thread = "", purpose = ""] = to.split(" ");
  return {
    outcome,
    thread,
    purpose,
    consent: consent === "" ? null : consent,
    noteNamesNobody: nobody === "yes",
    answers: [...answers].map(([code, holds]) => ({ code, holds })),
    reasoning,
  };
}
