import { z } from "@hono/zod-openapi";
import { isKeepable } from "../../domain/base/text.ts";
import { capacityStates, longestWords, mostPlaces } from "../../domain/capacity/capacity.ts";
import { longestPseudonym } from "../../domain/case/pseudonym.ts";
import { longestHow, safeguardKinds } from "../../domain/case/safeguard.ts";
import { links } from "../../domain/chain/chain.ts";
import type { Content, Document, Told } from "../../domain/document/document.ts";
import { factStates } from "../../domain/observation/observation.ts";
import { isProvisionCode, outcomeKinds } from "../../domain/outcome/outcome.ts";
import { purposes } from "../../domain/referral/disclose.ts";
import { askedBack, declineReasons, withdrawReasons } from "../../domain/referral/step.ts";
import { isMoment, moment } from "../../domain/time/day.ts";
import { someDay } from "../openapi.ts";

const code = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);
const momentText = z.iso.datetime().refine(isMoment).transform(moment);
const words = z.string().max(20_000);

const observedFact = z.object({
  factor: z.string().max(80),
  state: z.enum(factStates),
  level: z.number().int().min(0).max(9).nullable(),
  scope: z.enum(["one", "some", "most", "all"]),
  how: z.enum(["seen", "told", "document"]),
  day: someDay.nullable(),
  note: words.nullable(),
});

const observed = z.object({
  verified: z.boolean(),
  cameFrom: z.string().max(200),
  day: someDay,
  words: words.nullable(),
  facts: z.array(observedFact).max(200),
});

const toldSafeguard = z.object({
  kind: z.enum(safeguardKinds),
  how: z.string().max(longestHow).nullable(),
});

const told = z
  .object({
    place: z.string().max(200),
    sector: z.string().max(200),
    observations: z.array(observed).max(500),
    safeguards: z.array(toldSafeguard).max(safeguardKinds.length),
    pseudonym: z.string().max(longestPseudonym),
    name: z.string().max(200),
    question: words,
  })
  .partial();

export const reportContent = z.object({
  kind: z.literal("report"),
  place: z.string().max(200),
  sector: z.string().max(200),
  words: words.nullable(),
  facts: z.array(observedFact).max(200),
  name: z.string().max(500).nullable(),
});

const basis = z.array(code).max(60);

const referralContent = z.object({
  kind: z.literal("referral"),
  purpose: z.enum(purposes),
  basis,
  wayBack: someDay.nullable(),
  due: someDay,
  until: someDay,
  told,
});

/** The head alone, without content. */
export const incomingReferral = referralContent
  .omit({ kind: true, told: true })
  .extend({ safeguards: z.array(z.enum(safeguardKinds)) });

/** Kept apart from the head; never the name. */
export const toldContent = told.omit({ name: true });

/** Older safeguards are bare codes. */
const toldBefore = z.looseObject({
  safeguards: z.array(z.enum(safeguardKinds).transform((kind) => ({ kind, how: null }))),
});

/** Reads either version; null for neither. Never the name. */
export function keptTold(kept: unknown): Omit<Told, "name"> | null {
  const before = toldBefore.safeParse(kept);
  const parsed = toldContent.safeParse(before.success ? before.data : kept);
  // Zod gives optional fields as `| undefined`; the domain treats them as absent.
  return parsed.success ? (parsed.data as Told) : null;
}

export const deed = z.discriminatedUnion("step", [
  z.object({ step: z.literal("acknowledge"), safeguards: z.array(z.enum(safeguardKinds)) }),
  z.object({ step: z.literal("accept") }),
  z.object({ step: z.literal("decline"), reason: z.enum(declineReasons), words: words.nullable() }),
  z.object({
    step: z.literal("ask"),
    about: z.enum(askedBack),
    by: someDay,
    words: words.nullable(),
  }),
  z.object({ step: z.literal("reply"), words: words.nullable() }),
  z.object({ step: z.literal("withdraw"), reason: z.enum(withdrawReasons) }),
  z.object({
    step: z.literal("safeguard"),
    safeguard: z.enum(safeguardKinds),
    how: z.string().max(longestHow).nullable(),
    basis,
  }),
  z.object({ step: z.literal("pass-on"), to: code.nullable() }),
  z.object({
    step: z.literal("safeguard-done"),
    safeguard: z.enum(safeguardKinds),
    words: words.nullable(),
  }),
  z.object({ step: z.literal("removal"), decided: someDay, planned: someDay.nullable() }),
  z.object({ step: z.literal("removal-off") }),
]);

const linkCount = z.object({
  count: z.number().int().min(0),
  days: z.array(z.tuple([z.number().int().min(0), z.number().int().positive()])),
});

const content = z.discriminatedUnion("kind", [
  reportContent,
  z.object({ kind: z.literal("addition"), words }),
  z.object({ kind: z.literal("reply"), words }),
  referralContent,
  z.object({ kind: z.literal("step"), deed }),
  z.object({
    kind: z.literal("referral-fact"),
    recipient: code,
    purpose: z.enum(purposes),
    on: someDay,
    basis,
    withdrawn: someDay.optional(),
  }),
  z.object({
    kind: z.literal("outcome"),
    basis,
    outcome: z.enum(outcomeKinds),
    provision: z.string().refine(isProvisionCode).nullable(),
    note: words.nullable(),
    happened: someDay,
    // Earlier outcomes were each agency's own.
    further: z.boolean().default(false),
  }),
  z.object({ kind: z.literal("nothing") }),
  z.object({
    kind: z.literal("count"),
    asOf: momentText,
    count: z.record(z.enum(links), linkCount),
  }),
  z
    .object({
      kind: z.literal("capacity"),
      state: z.enum(capacityStates),
      free: z.number().int().min(0).max(mostPlaces).nullable(),
      from: someDay,
      until: someDay.nullable(),
      words: z.string().max(longestWords).nullable(),
    })
    .refine(({ from, until }) => until === null || until >= from),
]);

// One spelling of an id: the database would equate others, we would not.
const document = z.object({
  id: z.uuid().lowercase(),
  from: z.string(),
  to: z.string(),
  thread: z.uuid().lowercase(),
  position: z.number().int().positive(),
  written: momentText,
  content,
});

/** Null for a kind unknown here. */
export function parseDocument(opened: unknown): Document | null {
  if (!isKeepable(opened)) {
    return null;
  }
  const parsed = document.safeParse(opened);
  return parsed.success ? withContent(parsed.data) : null;
}

function withContent(parsed: z.infer<typeof document>): Document {
  // Zod gives optional fields as `| undefined`; the domain treats them as absent.
  return { ...parsed, content: JSON.parse(JSON.stringify(parsed.content)) as Content };
}
