import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Env } from "./env.ts";
import { errorPage } from "./error-page.tsx";

/** The most that one sending may hold. */
interface Limit {
  readonly bytes: number;
  readonly fields: number;
}

const kB = 1024;

/** 10,000 signs of any alphabet, which these forms send as they are, and what stands beside them. */
const small: Limit = { bytes: 64 * kB, fields: 200 };
/** The worker's door sends a list of hours of some thirty years, a line a day, and 400 rows of six fields. */
const hours: Limit = { bytes: 1024 * kB, fields: 4000 };
const others: Limit = { bytes: 256 * kB, fields: 2000 };

const byStart: readonly (readonly [RegExp, Limit])[] = [
  [/^\/(?:seen|receipt|language)(?:\/|$)/, small],
  [/^\/job$/, hours],
];

/** The limit for what is sent to an address; the same for those at work and for anyone. */
function limitOf(path: string): Limit {
  return byStart.find(([start]) => start.test(path))?.[1] ?? others;
}

function count(body: Buffer, sign: string): number {
  let found = 0;
  for (let at = body.indexOf(sign); at !== -1; at = body.indexOf(sign, at + sign.length)) {
    found += 1;
  }
  return found;
}

/** How many fields a form holds at most, counted on its bytes: to read it costs more than to count. */
function fieldsIn(body: ArrayBuffer, type: string): number {
  const bytes = Buffer.from(body);
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type);
  return /^\s*multipart\//i.test(type)
    ? count(bytes, `--${boundary?.[1] ?? boundary?.[2] ?? ""}`) - 1
    : count(bytes, "&") + 1;
}

const tooMuch = (c: Context<Env>) => {
  const { bytes, fields } = limitOf(c.req.path);
  return errorPage(c, 413, { size: `${bytes / kB}\u00a0kB`, fields: String(fields) });
};

/** Refuses what is longer than our pages send, with or without a length told beforehand. The browser's Back still has what was typed. */
export const fewBytes: MiddlewareHandler<Env> = async (c, next) =>
  await bodyLimit({ maxSize: limitOf(c.req.path).bytes, onError: tooMuch })(c, next);

/** Refuses more fields than our pages send, before any of them is read. */
export const fewFields: MiddlewareHandler<Env> = async (c, next) => {
  const sent = c.req.raw.body === null ? new ArrayBuffer(0) : await c.req.arrayBuffer();
  return fieldsIn(sent, c.req.header("content-type") ?? "") > limitOf(c.req.path).fields
    ? await tooMuch(c)
    : await next();
};
