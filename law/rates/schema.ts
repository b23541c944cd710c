import { z } from "zod";
import { bilingual, dayText, fileMeta, words } from "../schema.ts";

const evidence = z.enum(["primary", "web", "secondary", "derived"]);
const labels = z.record(words, bilingual);

const period = { from: dayText, to: dayText.nullable() };
const provenance = {
  evidence,
  confirmed: z.boolean(),
  regulation: words.nullable(),
  sourceDate: words.nullable(),
  note: bilingual.nullable(),
};

export const rate = z.strictObject({
  sector: words,
  category: words,
  ...period,
  nok: z.number().positive(),
  toBasis: z.enum(["next-known-rate", "assumed"]).nullable(),
  verifiedThrough: dayText.nullable(),
  reportedUnchangedThrough: dayText.nullable(),
  source: words,
  ...provenance,
});

export const supplement = z.strictObject({
  sector: words,
  kind: words,
  ...period,
  value: z.number().positive().nullable(),
  unit: z.enum([
    "nok-per-hour",
    "nok-per-month",
    "percent-of-rate",
    "percent-of-adult-rate",
    "hours-per-week",
    "hours-per-day",
    "day-of-month",
    "rule",
  ]),
  ...provenance,
});

export const gap = z.strictObject({ sector: words, from: dayText, to: dayText, why: bilingual });

export const payRule = z.strictObject({
  id: words,
  law: words,
  validFrom: dayText.nullable(),
  text: bilingual,
  numbers: z.record(words, z.number()),
  confirmed: z.boolean(),
});

export const proposal = z.strictObject({
  sector: words,
  category: words,
  nok: z.number().positive(),
  adopted: z.literal(false),
  asOf: dayText,
});

export const ratesFile = z.strictObject({
  meta: fileMeta,
  confirmedThrough: dayText,
  sectors: labels,
  categories: labels,
  rates: z.array(rate),
});

export const supplementsFile = z.strictObject({
  meta: fileMeta,
  kinds: labels,
  supplements: z.array(supplement),
  gaps: z.array(gap),
});

export const rulesFile = z.strictObject({ meta: fileMeta, rules: z.array(payRule) });

export const proposalsFile = z.strictObject({
  meta: fileMeta,
  labels,
  proposals: z.array(proposal),
});
