import { z } from "zod";

const text = z.string().catch("");

const form = z.object({
  step: z.enum(["preview", "send", "change"]).catch("preview"),
  thread: text,
  ground: text,
  consent: text,
});

/** The form that tells an outcome, as it was typed. */
export type TypedTelling = z.infer<typeof form>;

export function typedTelling(body: unknown): TypedTelling {
  return form.parse(body);
}
