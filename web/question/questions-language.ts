import { spokenLanguages } from "../../domain/question/asked.ts";
import type { Interview } from "../../domain/question/question.ts";
import type { Option } from "../components/field.tsx";
import { language, query, say } from "../page.ts";

export interface Asks {
  readonly interview: Interview;
  readonly spoken: string;
}

/** Reads the language from the address; else the officer's own. */
export function spokenIn(): string {
  const chosen = query("in") ?? "";
  return spokenLanguages.includes(chosen) ? chosen : language();
}

export function languageName(code: string): string {
  const names = new Intl.DisplayNames(language(), { type: "language", fallback: "code" });
  return code === "und" ? say("question.in-und") : (names.of(code) ?? code);
}

export function languageOptions(asks: Omit<Asks, "spoken">): readonly Option[] {
  const named = spokenLanguages.map((value) => ({ value, label: languageName(value) }));
  const worded = named.filter(({ value }) => asks.interview.wordings.has(value));
  const rest = named
    .filter(({ value }) => !asks.interview.wordings.has(value) && value !== "und")
    .toSorted((one, other) => one.label.localeCompare(other.label, language()));
  return [...worded, ...rest, ...named.filter(({ value }) => value === "und")];
}
