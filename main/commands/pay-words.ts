import type { Assumption } from "../../rules/pay/assumption.ts";
import { type Breach, inMoney } from "../../rules/pay/reckoning.ts";
import { type Format, formatOf } from "../../web/door/format.ts";
import { locales } from "../../web/texts/formats.ts";
import { type Language, type Say, sayIn } from "../../web/texts/texts.ts";

/** The door's words, so that one list is kept true. */
export interface PayWords {
  readonly say: Say;
  readonly format: Format;
}

export function payWords(language: Language): PayWords {
  return { say: sayIn(language), format: formatOf({ locale: locales[language] }) };
}

/** Values without a place in the sentence follow it. */
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
