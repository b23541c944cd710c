import { type Problem, type Typed, textOf } from "../forms/typed.ts";
import { say } from "../page.ts";
import { isolate } from "../texts/isolate.ts";
import type { TextKey } from "../texts/texts.ts";

/** Limits by field name. A line break counts as one character. */
export type Longest = Readonly<Record<string, number>>;

/** Fields over their limit. What was typed is given back whole. */
export function tooLong(typed: Typed, longest: Longest): readonly Problem[] {
  return Object.entries(longest).flatMap(([field, most]) => {
    const count = textOf(typed, field).replaceAll("\r\n", "\n").length;
    return count > most ? [{ field, text: say("frame.too-long", { count, most }) }] : [];
  });
}

type RefusalCode = TextKey extends infer Key
  ? Key extends `refusal.${infer Code}`
    ? Code
    : never
  : never;

/** Places a refusal at the field that can mend it. */
export function problemAt(code: RefusalCode, field: string, words: string | null = null): Problem {
  const text = say(`refusal.${code}` as TextKey);
  if (words === null || words === "") {
    return { field, text };
  }
  const which = say("plan.return.doubt", { words: isolate(words) });
  // Between “nothing was kept” and what to write instead.
  const [first = "", ...rest] = text.split(/(?<=\.) /);
  return { field, text: [first, which, ...rest].join(" ") };
}

type Shut = "not-permitted" | "case.not-found";

/** A refusal about access leaves no form to show again. */
export function isShut(code: string): code is Shut {
  return code === "not-permitted" || code === "case.not-found";
}
