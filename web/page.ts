import type { Context } from "hono";
import { tryGetContext } from "hono/context-storage";
import type { Desk, House } from "../api/house.ts";
import { type Day, dayOf } from "../domain/time/day.ts";
import type { Law } from "../law/law.ts";
import type { Env } from "./env.ts";
import type { Language, Say } from "./texts/texts.ts";

// What a page asks of the request that it answers.

export function context(): Context<Env> {
  const found = tryGetContext<Env>();
  if (found === undefined) {
    throw new Error("There is no request here to ask: hand over what is needed.");
  }
  return found;
}

/** What addresses name. */
export type ParamName =
  | "asked"
  | "consent"
  | "day"
  | "decision"
  | "factor"
  | "file"
  | "id"
  | "kind"
  | "letter"
  | "number"
  | "person"
  | "plan"
  | "question"
  | "step"
  | "thing"
  | "what";

export function param(name: ParamName): string {
  const found = context().req.param(name);
  if (found === undefined) {
    throw new Error(`The address has no “${name}”.`);
  }
  return found;
}

export const query = (name: string): string | undefined => context().req.query(name);

export const queries = (name: string): readonly string[] | undefined => context().req.queries(name);

export const redirect = (path: string): Response => context().redirect(path, 303);

/** In the reader's language; `sayIn` says it in another. */
export const say: Say = (key, values) => context().get("say")(key, values);

export const language = (): Language => context().get("language");

export const house = (): House => context().get("house");

export const law = (): Law => house().law;

/** The same for the whole page, also at midnight. */
export function today(): Day {
  const found = context().get("today") ?? dayOf(house().now());
  context().set("today", found);
  return found;
}

/** Only where the table of routes says that a desk is needed. */
export function desk(): Desk {
  const found = context().get("desk");
  if (found === null) {
    throw new Error("No one is signed in, and this page is for colleagues.");
  }
  return found;
}
