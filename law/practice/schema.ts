import { z } from "zod";
import { ways } from "../../domain/practice/exercise.ts";
import { bilingual, dayText, nativeReader, words } from "../schema.ts";

const reference = z.strictObject({ factor: words, state: z.enum(["present", "absent"]) });

const piece = z.strictObject({
  way: z.enum(ways),
  parts: z
    .array(z.strictObject({ text: bilingual, facts: z.array(reference).min(1, "has no facts") }))
    .min(1)
    .max(2),
  about: z.array(words).min(2, "leaves nothing to choose between"),
});

/** A decided case, or a pair, cut into pieces. */
export const exerciseFile = z.strictObject({
  id: words,
  decisions: z.array(words).min(1).max(2),
  called: z.array(bilingual),
  title: bilingual,
  setting: bilingual,
  checked: dayText,
  reviewBy: dayText,
  nativeReader,
  pieces: z.array(piece).min(2, "is one piece only"),
});

export type ExerciseFile = z.infer<typeof exerciseFile>;
