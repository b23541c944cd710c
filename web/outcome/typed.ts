import { z } from "zod";
import type { TellingWish } from "../../api/outcome/telling.ts";

const text = z.string().catch("");
const isAnswer = /^is\.([\w-]{1,60})$/;

const form = z.object({
  step: z.enum(["preview", "send", "change"]).catch("preview"),
  /** Chosen together: a purpose allowed for one thread may not be for another. */
  to: text,
  consent: text,
  nobody: text,
  reasoning: text,
});

export interface TypedTelling extends z.infer<typeof form> {
  readonly answers: ReadonlyMap<string, boolean>;
}

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
