import type { IncomingMessage } from "node:http";
import { finished } from "node:stream/promises";
import type { Context, MiddlewareHandler } from "hono";
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

/** The most that an address of ours comes to: 2,000 signs to search for, six bytes each. */
const longestAddress = 14 * kB;

/** What is too long is read on to here and thrown away: a browser shows our answer only once it has sent all. */
const readAway = 8 * 1024 * kB;

/** All that was sent, with or without a length told beforehand; null where it is too long. */
async function bodyOf(c: Context<Env>, most: number): Promise<Buffer<ArrayBuffer> | null> {
  const told = Number(c.req.header("content-length") ?? 0);
  const line = (c.env as { readonly incoming?: IncomingMessage } | undefined)?.incoming;
  if (told > most && line !== undefined) {
    // As it comes from the line it costs next to nothing to throw away.
    await (told > readAway ? null : finished(line.resume()).catch(() => null));
    return null;
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of c.req.raw.body ?? []) {
    length += part.length;
    if (length <= most) {
      parts.push(part);
    } else if (length > readAway) {
      break;
    }
  }
  return length > most ? null : Buffer.concat(parts);
}

/** Whether a form holds more fields, counted on its bytes no further than it must: to read it costs far more. */
function holdsMore(body: Buffer, type: string, most: number): boolean {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type);
  const isMultipart = /^\s*multipart\//i.test(type);
  const sign = isMultipart ? `--${boundary?.[1] ?? boundary?.[2] ?? ""}` : "&";
  let found = isMultipart ? -1 : 0;
  for (let at = body.indexOf(sign); at !== -1; at = body.indexOf(sign, at + sign.length)) {
    found += 1;
    if (found >= most + (isMultipart ? 1 : 0)) {
      return true;
    }
  }
  return false;
}

function tooMuch(c: Context<Env>, { bytes, fields }: Limit): Response | Promise<Response> {
  return errorPage(c, 413, { size: `${bytes / kB}\u00a0kB`, fields: String(fields) });
}

/** Refuses what is longer than what our pages send. The browser's Back still has what was typed. */
export const fewBytes: MiddlewareHandler<Env> = async (c, next) => {
  const limit = limitOf(c.req.path);
  if (c.req.url.length > longestAddress) {
    return await tooMuch(c, { ...limit, bytes: longestAddress });
  }
  if (["GET", "HEAD"].includes(c.req.method)) {
    return await next();
  }
  const body = await bodyOf(c, limit.bytes);
  if (body === null) {
    return await tooMuch(c, limit);
  }
  c.req.raw = new Request(c.req.raw, { body });
  return await next();
};

/** Refuses more fields than our pages send, before one of them is read. */
export const fewFields: MiddlewareHandler<Env> = async (c, next) => {
  const limit = limitOf(c.req.path);
  const body = c.req.raw.body === null ? Buffer.of() : Buffer.from(await c.req.arrayBuffer());
  return holdsMore(body, c.req.header("content-type") ?? "", limit.fields)
    ? await tooMuch(c, limit)
    : await next();
};
