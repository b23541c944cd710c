import type { Assumption } from "../../domain/pay/assumption.ts";
import { type Breach, inMoney } from "../../domain/pay/reckoning.ts";
import { type Format, formatOf } from "../../web/door/format.ts";
import { locales } from "../../web/texts/formats.ts";
import { type Language, type Say, sayIn } from "../../web/texts/texts.ts";

/** A reckoning is told in the words of the door, so that one list of them is kept true. */
export interface PayWords {
  readonly say: Say;
  readonly format: Format;
}

export function payWords(language: Language): PayWords {
  return { say: sayIn(language), format: formatOf({ locale: locales[language] }) };
}

/** What was taken for granted; the values that its sentence has no place for stand behind it. */
export function assumedText({ say }: PayWords, { code, values }: Assumption): string {
  const key = `pay.assumed.${code}` as const;
  const sentence = say(key, Object.fromEntries(values.entries()));
  return values.length === 0 || sentence !== say(key)
    ? sentence
    : `${sentence} (${values.join(", ")})`;
}

export function breachText({ say, format }: PayWords, { what, limit }: Breach): string {
  return say(`pay.breach.${what}`, {
    limit: inMoney.has(what) ? format.money(limit) : format.hours(limit),
  });
}
