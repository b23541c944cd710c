import type { Context } from "hono";
import type { Problem } from "../../components/error-summary.tsx";
import type { Env } from "../../env.ts";
import { isolate } from "../../texts/isolate.ts";
import type { Say, TextKey } from "../../texts/texts.ts";

/** What a form sent, by field; several of a name as they came. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** Reads a form; files are not taken. */
export async function typedIn(c: Context<Env>): Promise<Typed> {
  const body = await c.req.parseBody({ all: true });
  const texts = Object.entries(body).map(([field, value]) => {
    const all = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === "string");
    return [field, all.length > 1 ? all : (all[0] ?? "")] as const;
  });
  return Object.fromEntries(texts);
}

/** One field's text, whole; "" where it was not sent. Nothing that somebody wrote is cut: what is too long is said to be. */
export function textOf(typed: Typed, field: string): string {
  const value = typed[field];
  return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
}

/** The most that fields hold, by name. A line break counts as one, however it was sent. */
export type Longest = Readonly<Record<string, number>>;

/** Fields that hold more than they may, each to be put right at its place; what was typed is given back whole, and nothing is kept. */
export function tooLong(say: Say, typed: Typed, longest: Longest): readonly Problem[] {
  return Object.entries(longest).flatMap(([field, most]) => {
    const count = textOf(typed, field).replaceAll("\r\n", "\n").length;
    return count > most ? [{ field, text: say("frame.too-long", { count, most }) }] : [];
  });
}

/** Everything that one field sent. */
export function allOf(typed: Typed, field: string): readonly string[] {
  const value = typed[field];
  if (value === undefined) {
    return [];
  }
  return typeof value === "string" ? [value] : value;
}

/** One of a few codes that a form sent; null where none was chosen. */
export function chosenOf<Code extends string>(
  codes: readonly Code[],
  typed: Typed,
  name: string,
): Code | null {
  return codes.find((code) => code === textOf(typed, name)) ?? null;
}

/** Of what a form asks for, in the order of the page: what is missing. */
export function missingOf(...asked: readonly (readonly [boolean, Problem])[]): readonly Problem[] {
  return asked.flatMap(([isMissing, problem]) => (isMissing ? [problem] : []));
}

/** Nobody is taken to have said or seen what was not chosen. Says of which field: a form may have several. */
export const notChosen = (say: Say, field: string, label: TextKey): Problem => ({
  field,
  text: say("frame.not-chosen", { field: say(label) }),
});

/** That there is no day, or none that exists; says in which field. */
export const noDay = (say: Say, field: string, label: TextKey): Problem => ({
  field,
  text: say("frame.no-day", { field: say(label) }),
});

/** The id that a form carries, so that sent twice it is kept once. */
export function formId(typed: Typed): string {
  const id = textOf(typed, "id");
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : crypto.randomUUID();
}

type RefusalCode = TextKey extends infer Key
  ? Key extends `refusal.${infer Code}`
    ? Code
    : never
  : never;

/** What a verb refused, at the field that can put it right, with the first words there that it is about, where it is known which. */
export function problemAt(
  say: Say,
  code: RefusalCode,
  field: string,
  words: string | null = null,
): Problem {
  const text = say(`refusal.${code}` as TextKey);
  if (words === null || words === "") {
    return { field, text };
  }
  const which = say("plan.return.doubt", { words: isolate(words) });
  // After that nothing was kept, and before what to write instead.
  const [first = "", ...rest] = text.split(/(?<=\.) /);
  return { field, text: [first, which, ...rest].join(" ") };
}

type Shut = "not-permitted" | "case.not-found";

/** Whether a refusal is about access: then there is no form to show again. */
export function isShut(code: string): code is Shut {
  return code === "not-permitted" || code === "case.not-found";
}
