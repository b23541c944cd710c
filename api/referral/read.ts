import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import type { CaseAccess } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Told } from "../../domain/document/document.ts";
import type { OutcomeKind } from "../../domain/outcome/outcome.ts";
import { possibleAfter, talkResults } from "../../domain/referral/removal.ts";
import type { DeedKind } from "../../domain/referral/step.ts";
import { stepsWithoutWay, toldWithoutWay } from "../../domain/referral/without-way.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithin, idOrNull } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { holdsSource } from "../../store/case/case-reading.ts";
import type { Cell } from "../../store/cell.ts";
import {
  type Delivery,
  deliveryOf,
  peers,
  perhapsToldIn,
  type Refused,
  refusedInThread,
} from "../../store/document/document.ts";
import { seeNews } from "../../store/document/news.ts";
import { type KeptTalk, talksOf } from "../../store/intake/removal.ts";
import { type KeptStep, stepsOf } from "../../store/plan/step.ts";
import { type CaseOutcome, outcomesOfCase } from "../../store/referral/outcome.ts";
import {
  caseOfReferral,
  consentsOfCase,
  type FirstSender,
  firstSenderOf,
  type SentReferral,
  sentFromCase,
  sentReferralById,
} from "../../store/referral/referral.ts";
import { onPartOfCase } from "../access/perform.ts";
import { deed, keptTold, toldContent } from "../document/content.ts";
import { judged } from "./choices.ts";
import { sent } from "./list.ts";
import { askForWay } from "./prepare.ts";

const step = z.object({
  id: z.string(),
  side: z.enum(["sender", "recipient"]),
  deed,
  wordsTold: z.boolean().nullable(),
  at: z.string(),
  by: z.string().nullable(),
});

export const readOut = z.object({
  ...askForWay,
  referral: sent.extend({ judged }),
  // Never the name: it is opened apart, for a reason.
  told: toldContent,
  named: z.boolean(),
  steps: z.array(step),
  talks: z.array(
    z.object({
      id: z.string(),
      removal: z.string(),
      result: z.enum(talkResults),
      whom: z.string(),
      reachedAt: z.string(),
      words: z.string(),
      at: z.string(),
      by: z.string(),
    }),
  ),
  first: z
    .object({
      id: z.string(),
      name: z.string(),
      withdrawn: z.boolean(),
      kept: z.object({ why: z.string(), by: z.string(), at: z.string() }).nullable(),
    })
    .nullable(),
  possible: z.array(z.string()),
  outcomes: z.array(
    z.object({ id: z.string(), kind: z.string(), way: z.enum(["told-by-us", "told-to-us"]) }),
  ),
});

interface OutcomeInThread {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly way: "told-by-us" | "told-to-us";
}

interface RestsOn {
  readonly id: string;
  readonly until: Day;
  readonly withdrawn: Day | null;
  readonly others: readonly SentReferral[];
}

/** With delivery and replies. Never the name. */
export interface ReferralRead {
  readonly head: CaseHead;
  readonly access: CaseAccess;
  readonly referral: SentReferral;
  readonly told: Omit<Told, "name">;
  /** Opened in the case, for a reason. */
  readonly named: boolean;
  readonly delivery: Delivery | null;
  /** The referral itself, or something later in its thread. */
  readonly refused: Refused | null;
  readonly steps: readonly KeptStep[];
  /** Whether its case holds words from a source who stays anonymous. */
  readonly sources: boolean;
  readonly talks: readonly KeptTalk[];
  /** For a passed-on referral: its sender, their withdrawal, and why it was kept. */
  readonly first: FirstSender | null;
  /** As far as known here. */
  readonly passedTo: readonly { readonly cell: string; readonly name: string }[];
  readonly consent: RestsOn | null;
  readonly possible: readonly DeedKind[];
  readonly outcomes: readonly OutcomeInThread[];
}

/** By name; an unknown cell by its id. */
async function passedTo(tx: Tx, steps: readonly KeptStep[]): Promise<ReferralRead["passedTo"]> {
  const to = steps.flatMap(({ deed }) =>
    deed.step === "pass-on" && deed.to !== null ? [deed.to] : [],
  );
  if (to.length === 0) {
    return [];
  }
  const known = await peers(tx);
  return to.map((cell) => ({
    cell,
    name: known.find((peer) => peer.cell === cell)?.name ?? cell,
  }));
}

function inThread(
  outcomes: readonly CaseOutcome[],
  { id, recipient }: SentReferral,
): readonly OutcomeInThread[] {
  return outcomes.flatMap((outcome): readonly OutcomeInThread[] => {
    if (outcome.cameFrom === recipient) {
      return [{ id: outcome.id, kind: outcome.kind, way: "told-to-us" }];
    }
    return outcome.told.some(({ thread }) => thread === id)
      ? [{ id: outcome.id, kind: outcome.kind, way: "told-by-us" }]
      : [];
  });
}

async function restsOn(tx: Tx, referral: SentReferral): Promise<RestsOn | null> {
  const { consent: id, caseId } = referral;
  const consent = (await consentsOfCase(tx, caseId)).find((each) => each.id === id);
  if (consent === undefined) {
    return null;
  }
  const others = (await sentFromCase(tx, caseId)).filter(
    (each) => each.consent === consent.id && each.id !== referral.id,
  );
  return {
    id: consent.id,
    until: consent.until,
    withdrawn: consent.withdrawn,
    others,
  };
}

async function readWithin(tx: Tx, cell: Cell, actor: Colleague, id: string): Promise<ReferralRead> {
  const referral = await sentReferralById(tx, id);
  const document = referral === null ? null : await perhapsToldIn(tx, cell, referral.document);
  if (referral === null || document?.content.kind !== "referral") {
    throw new Error("A referral that was sent must stand in a document of ours.");
  }
  const { name } = document.content.told;
  const told = keptTold(document.content.told);
  if (told === null) {
    throw new Error("What was told must be of a form that was once written.");
  }
  const [head, delivery, refused, outcomes, steps, talks, first, sources] = await Promise.all([
    caseHead(tx, referral.caseId),
    deliveryOf(tx, referral.document),
    refusedInThread(tx, referral.recipient, referral.id),
    outcomesOfCase(tx, referral.caseId),
    stepsOf(tx, id),
    talksOf(tx, id),
    firstSenderOf(tx, id),
    holdsSource(tx, referral.caseId),
  ]);
  const known = head.askForWay === null;
  return {
    head,
    access: await accessWithin(tx, referral.caseId, actor.id),
    referral,
    told: known ? told : toldWithoutWay(told),
    named: name !== undefined,
    delivery,
    refused,
    steps: known ? steps : stepsWithoutWay(steps),
    talks,
    first,
    sources,
    passedTo: await passedTo(tx, steps),
    consent: await restsOn(tx, referral),
    possible: possibleAfter(steps, "sender"),
    outcomes: inThread(outcomes, referral),
  };
}

type ReadRefusal = "referral.not-found" | "not-permitted";

/** Refuses unknown and hidden ones alike. */
export async function readReferral(
  cell: Cell,
  actor: Colleague,
  id: string,
): Promise<Outcome<ReferralRead, ReadRefusal>> {
  return await onPartOfCase(
    cell,
    actor,
    { caseOf: (tx) => caseOfReferral(tx, id), missing: "referral.not-found" },
    { action: "referral.read", record: idOrNull(id) },
    async (tx) => {
      const read = await readWithin(tx, cell, actor, id);
      await seeNews(tx, actor.id, id, ["declined", "asked"]);
      return done(read);
    },
  );
}
