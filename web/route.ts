import type { Context } from "hono";
import { signInFirst } from "./access/desk.ts";
import type { Env } from "./env.ts";
import type { ParamName } from "./page.ts";

type Answer = Response | Promise<Response>;

type Known<Name extends string> = (
  Name extends `${infer Word}{${string}`
    ? Word
    : Name
) extends ParamName
  ? string
  : never;

/** What an address names, in its order. */
type Named<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? [Known<Name>, ...Named<Rest>]
  : Path extends `${string}:${infer Name}`
    ? [Known<Name>]
    : [];

/** Gets what its address names, and asks its context for the rest. */
type Handler<Path extends string> = (...named: Extract<Named<Path>, string[]>) => Answer;

type Who = "anyone" | "desk";

export interface Route {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly who: Who;
  readonly answer: (c: Context<Env>) => Answer;
}

function route<Path extends string>(
  who: Who,
  method: Route["method"],
  path: Path,
  handler: Handler<Path>,
): Route {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
  const answer = (c: Context<Env>) =>
    handler(...(names.map((name) => c.req.param(name)) as Extract<Named<Path>, string[]>));
  return {
    ...{ method, path, who },
    answer: who === "anyone" ? answer : (c) => signInFirst(c) ?? answer(c),
  };
}

/** A page, a form that is sent, and a page with its form. */
function ways(who: Who) {
  return {
    get: <Path extends string>(path: Path, show: Handler<Path>) => [route(who, "GET", path, show)],
    post: <Path extends string>(path: Path, send: Handler<Path>) => [
      route(who, "POST", path, send),
    ],
    form: <Path extends string>(path: Path, show: Handler<Path>, send: Handler<Path>) => [
      route(who, "GET", path, show),
      route(who, "POST", path, send),
    ],
  };
}

export const anyone = ways("anyone");
export const desk = ways("desk");
