import { z } from "zod";
import type { ReferralWish, WishRefusal } from "../../../api/referral/wish.ts";
import { type Day, day, isDay } from "../../../domain/base/day.ts";
import type { TextKey } from "../../texts/texts.ts";

/** The fields one ticks; safeguards always go along, and the question is chosen by being asked. */
export const offered = ["place", "sector", "observations", "words", "pseudonym", "name"] as const;

const text = z.string().catch("");

const form = z.object({
  id: z.uuid().catch(() => crypto.randomUUID()),
  step: z.enum(["preview", "send", "change"]).catch("preview"),
  to: text,
  purpose: text,
  ground: text,
  consent: text,
  person: text,
  fields: z
    .preprocess((sent) => (sent === undefined ? [] : [sent].flat()), z.array(z.enum(offered)))
    .catch([]),
  question: text,
  reasoning: text,
  due: text,
  until: text,
});

/** The form as it was typed, so that nothing of it is lost. */
export type Typed = z.infer<typeof form>;

/** What to put right: the field, and the key of the words. */
export interface Wrong {
  readonly field: string;
  readonly key: TextKey;
}

export function typedFrom(body: unknown): Typed {
  return form.parse(body);
}

/** An empty form, with the days and fields that are usual. */
export function freshForm(due: Day, until: Day): Typed {
  return form.parse({ fields: ["place", "sector", "observations"], due, until });
}

const longest = 4000;

function wrongsOf(typed: Typed): readonly Wrong[] {
  const { to, purpose, ground, due, until, question, reasoning } = typed;
  const checks: readonly [boolean, string, TextKey][] = [
    [to === "", "to", "referral.missing.to"],
    [purpose === "", "purpose", "referral.missing.purpose"],
    [ground === "", "ground", "referral.missing.ground"],
    [question.length > longest, "question", "referral.too-long"],
    [reasoning.length > longest, "reasoning", "referral.too-long"],
    [reasoning.trim() === "", "reasoning", "referral.missing.reasoning"],
    [!isDay(due), "due", "referral.missing.due"],
    [!isDay(until), "until", "referral.missing.until"],
  ];
  return checks.flatMap(([wrong, field, key]) => (wrong ? [{ field, key }] : []));
}

/** What was typed as a wish, or what to put right first. */
export function wishFrom(
  typed: Typed,
):
  | { readonly ok: true; readonly value: ReferralWish }
  | { readonly ok: false; readonly wrong: readonly Wrong[] } {
  const wrong = wrongsOf(typed);
  if (wrong.length > 0) {
    return { ok: false, wrong };
  }
  const { to, purpose, ground, fields, question, reasoning } = typed;
  const value = {
    to,
    purpose,
    ground,
    fields,
    question,
    reasoning,
    consent: typed.consent === "" ? null : typed.consent,
    person: typed.person === "" ? null : typed.person,
    due: day(typed.due),
    until: day(typed.until),
  };
  return { ok: true, value };
}

const fieldOf: Readonly<Record<WishRefusal | "referral.already-used", string>> = {
  "referral.to-oneself": "to",
  "referral.no-recipient": "to",
  "referral.ground-not-yet-known": "ground",
  "referral.no-consent": "consent",
  "referral.consent-for-another": "consent",
  "referral.consent-ended": "consent",
  "referral.no-person": "person",
  "referral.name-not-open": "fields",
  "referral.no-fields": "fields",
  "referral.no-reasoning": "reasoning",
  "referral.due-passed": "due",
  "referral.ends-before-due": "until",
  "referral.longer-than-consent": "until",
  "referral.already-used": "to",
};

/** Beside which field a refusal stands; a field that the form does not show gives way to the ground. */
export function wrongFor(code: keyof typeof fieldOf, shown: ReadonlySet<string>): Wrong {
  const field = fieldOf[code];
  return { field: shown.has(field) ? field : "ground", key: `refusal.${code}` };
}
