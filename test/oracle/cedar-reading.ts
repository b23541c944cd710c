import { statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import type { Role } from "../../domain/access/actor.ts";
import { prepare } from "./cedar-sharing.ts";

// Who may read what of a referral, written from product.md, security.md and the decisions, and not from the code that answers pages.

/** Somebody who asks: the part is what they have in the case that something lies in; placed, in a restricted one by a part of a plan. */
export interface Asker {
  readonly role: Role;
  readonly part: "owner" | "member" | "placed" | "recused" | null;
  readonly ended: boolean;
}

/** Where something lies in a cell. */
export interface Lying {
  /** A case here, what came in and is nobody's case yet, or the agency itself. */
  readonly lies: "case" | "inbox" | "agency";
  readonly restricted: boolean;
  /** Which case it is, its safeguards, and who is in it by pseudonym. */
  readonly head: boolean;
  /** Until every safeguard that came along is acknowledged. */
  readonly shut: boolean;
  /**
   * A name is opened for a reason; what was told in a document alone is read from there; all else stands in a row, and of that the one
   * safe way to reach somebody is told to fewer.
   */
  readonly kept: "name" | "document" | "way" | "row";
}

/** By a page, a route, a list or a file; by a question to the database; by asking for a name. */
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

/** Whether Cedar lets somebody read something that lies in their cell. */
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
