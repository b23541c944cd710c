import { en } from "./pay-words-en.ts";
import { nb } from "./pay-words-nb.ts";

/** A text with its values in their places. */
export function say(text: string, values: readonly (string | number)[]): string {
  return text
    .replaceAll("{all}", values.join(", "))
    .replaceAll(/\{(\d)\}/g, (_, at) => String(values[Number(at)] ?? ""));
}

export const payWords = { nb, en } as const;
