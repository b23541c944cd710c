import type { Context } from "hono";
import { spokenLanguages } from "../../../domain/question/asked.ts";
import type { Interview } from "../../../domain/question/question.ts";
import type { Option } from "../../components/field.tsx";
import type { Env } from "../../env.ts";
import type { Language, Say } from "../../texts/texts.ts";

/** In which language the officer reads, and in which the person is spoken to. */
export interface Asks {
  readonly say: Say;
  readonly language: Language;
  readonly interview: Interview;
  readonly spoken: string;
}

/** The person's language, from the address; the officer's own until another is chosen. */
export function spokenIn(c: Context<Env>): string {
  const chosen = c.req.query("in") ?? "";
  return spokenLanguages.includes(chosen) ? chosen : c.get("language");
}

/** What a language is called. */
export function languageName(
  { say, language }: Pick<Asks, "say" | "language">,
  code: string,
): string {
  const names = new Intl.DisplayNames(language, { type: "language", fallback: "code" });
  return code === "und" ? say("question.in-und") : (names.of(code) ?? code);
}

/** The languages that we have words in first, then the rest by name. */
export function languageOptions(asks: Omit<Asks, "spoken">): readonly Option[] {
  const named = spokenLanguages.map((value) => ({ value, label: languageName(asks, value) }));
  const worded = named.filter(({ value }) => asks.interview.wordings.has(value));
  const rest = named
    .filter(({ value }) => !asks.interview.wordings.has(value) && value !== "und")
    .toSorted((one, other) => one.label.localeCompare(other.label, asks.language));
  return [...worded, ...rest, ...named.filter(({ value }) => value === "und")];
}
