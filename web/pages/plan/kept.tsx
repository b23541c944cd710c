import type { Context } from "hono";
import { newestOf } from "../../../domain/plan/entry.ts";
import { KeptNotice, keptIn } from "../../components/kept.tsx";
import type { Env } from "../../env.ts";
import { type Looking, type PlanPart, personIn, planAt } from "./frame.tsx";
import { stepWaits } from "./locks.ts";

/** What has just been written down in a plan, or done with it. */
const whatKept = [
  ...["opened", "wishes", "need", "step", "follow-up", "plan-b", "return", "correction"],
  ...["moved", "given", "taken-back", "handed"],
] as const;
type WhatKept = (typeof whatKept)[number];

/** Leads from a form that was kept to the part of the plan that says so; of a thing in it, which. */
export function toKept(c: Context<Env>, part: PlanPart, what: WhatKept, thing?: string): Response {
  const at = planAt(personIn(c));
  const query = new URLSearchParams({ kept: what, ...(thing === undefined ? {} : { thing }) });
  return c.redirect(`${part === "overview" ? at : `${at}/${part}`}?${query}`, 303);
}

/** What has just been kept; of a step that speaks of a journey, that this waits; and the way to it where it is one thing that the reader sees. */
export function Kept({ c, looking }: { readonly c: Context<Env>; readonly looking: Looking }) {
  const { say, found } = looking;
  const what = keptIn(c, whatKept);
  const thing = c.req.query("thing") ?? "";
  const entry = newestOf(found.entries).find((each) => each.thing === thing);
  const place = entry === undefined ? null : `#${thing}`;
  return what === undefined ? null : (
    <KeptNotice say={say} heading={say(`plan.kept.${what}`)} place={place}>
      {entry !== undefined && stepWaits(looking, entry).map((line) => <p>{line}</p>)}
    </KeptNotice>
  );
}
