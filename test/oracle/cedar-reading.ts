import { statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import type { Role } from "../../domain/access/actor.ts";
import { prepare } from "./cedar-sharing.ts";

// Written from product.md, security.md and the decisions, not from code.

/** `part` in the case; `placed` by a plan alone in a restricted one. */
export interface Asker {
  readonly role: Role;
  readonly part: "owner" | "member" | "placed" | "recused" | null;
  readonly ended: boolean;
}

export interface Lying {
  readonly lies: "case" | "inbox" | "agency";
  readonly restricted: boolean;
  /** Its name, safeguards and pseudonyms. */
  readonly head: boolean;
  /** Until all safeguards are acknowledged. */
  readonly shut: boolean;
  /** Names open for a reason; documents hold what was told; rows the rest, of which the way is told to fewer. */
  readonly kept: "name" | "document" | "way" | "row";
}

export type Way = "read" | "select" | "open";

const policies: Readonly<Record<string, string>> = {
  "pages are for those who work on cases": `permit (principal, action == Action::"read", resource)
    when { ["officer", "caseworker", "supervisor"].contains(context.role) };`,
  "the database asks whose row it is and not for roles": `permit (principal, action == Action::"select", resource);`,
  "a name opens to those with a part, or to whoever may take it on": `permit (principal, action == Action::"open", resource)
    when { ["caseworker", "supervisor"].contains(context.role)
           && (resource.lies == "inbox" || ["owner", "member"].contains(context.part)) };`,
  "a name stands on no page and in no row": `forbid (principal, action, resource)
    when { resource.kept == "name" && action != Action::"open" };`,
  "which way somebody is reached is told to those with a part in the case": `forbid (principal, action == Action::"read", resource)
    when { resource.kept == "way" && resource.lies == "case" && !["owner", "member", "placed"].contains(context.part) };`,
  "by a part of a plan one reads the head of the case, and nothing that others wrote": `forbid (principal, action, resource)
    when { context.part == "placed" && !resource.head };`,
  "a document is sealed": `forbid (principal, action == Action::"select", resource) when { resource.kept == "document" };`,
  "the recused see nothing of the case": `forbid (principal, action, resource) when { context.part == "recused" };`,
  "a restricted case is for those with a part": `forbid (principal, action, resource)
    when { resource.restricted && context.part == "none" };`,
  "what nobody has acknowledged is shut": `forbid (principal, action, resource) when { resource.shut };`,
  "whoever has left reads nothing": `forbid (principal, action, resource) when { context.ended };`,
};
prepare("reading", Object.entries(policies));

const answered = new Map<string, boolean>();

export function mayRead(way: Way, asker: Asker, lying: Lying): boolean {
  const key = JSON.stringify([way, asker, lying]);
  const before = answered.get(key);
  if (before !== undefined) {
    return before;
  }
  const resource = { type: "Thing", id: "it" };
  const answer = statefulIsAuthorized({
    preparsedPolicySetId: "reading",
    principal: { type: "Colleague", id: "somebody" },
    action: { type: "Action", id: way },
    resource,
    entities: [{ uid: resource, attrs: { ...lying }, parents: [] }],
    context: { ...asker, part: asker.part ?? "none" },
  });
  if (answer.type === "failure") {
    throw new Error(answer.errors.map(({ message }) => message).join("; "));
  }
  const { decision, diagnostics } = answer.response;
  if (diagnostics.errors.length > 0) {
    throw new Error(JSON.stringify(diagnostics.errors));
  }
  answered.set(key, decision === "allow");
  return decision === "allow";
}
