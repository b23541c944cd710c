import { z } from "zod";
import { bilingual, dayText, nativeReader, words } from "../schema.ts";

const side = z.enum([
  "forced_labour",
  "servitude",
  "trafficking",
  "lesser_exploitation",
  "not_forced_labour",
  "mixed",
  "undetermined",
]);

const confidence = z.enum(["read", "excerpt", "secondary"]);

const citation = z.strictObject({ source: words, at: words });

const fact = z.strictObject({
  factor: words,
  state: z.enum(["present", "absent"]),
  level: z.int().min(0),
  scope: z.enum(["one", "some", "most", "all"]),
  status: z.enum([
    "finding",
    "undisputed",
    "worker_account",
    "party_account",
    "lower_court_finding",
    "contested",
    "indictment",
    "media_report",
  ]),
  text: bilingual,
  citation,
  confidence,
});

const remark = z.strictObject({
  factor: words,
  text: bilingual,
  citation,
  inferred: z.boolean(),
});

/** Or one person's part of it. */
export const decisionFile = z.strictObject({
  id: words,
  name: words,
  court: words,
  ref: words.nullable(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "is no year, month or day")
    .nullable(),
  country: z.string().regex(/^[A-Z]{2}$/, "is no country code"),
  final: z.boolean().nullable(),
  supersededBy: words.nullable(),
  side,
  also: z.array(side),
  question: z.enum(["individual_guilt", "state_responsibility", "state_imposed_duty"]),
  findingType: z.enum([
    "direct",
    "arguable_claim",
    "not_proven",
    "excluded_by_law",
    "scope_not_reached",
  ]),
  comparability: z.enum([
    "private_exploitation",
    "state_duty",
    "lesser_offence",
    "illustration_only",
  ]),
  confidence,
  outcome: bilingual,
  sector: bilingual,
  unit: bilingual,
  reasonsNotRead: bilingual.nullable(),
  caution: bilingual.nullable(),
  checked: dayText,
  reviewBy: dayText,
  nativeReader,
  sources: z.record(words, words),
  facts: z.array(fact).min(1, "has no facts"),
  singledOut: z.array(remark),
  treatedAsIrrelevant: z.array(remark),
});

export type DecisionFile = z.infer<typeof decisionFile>;
