import type { IncomingMessage } from "node:http";
import { finished } from "node:stream/promises";
import type { Context, MiddlewareHandler } from "hono";
import { mostBytes } from "../api/evidence/file.ts";
import type { Env } from "./env.ts";
import { errorPage } from "./error-page.tsx";

interface Limit {
  readonly bytes: number;
  readonly fields: number;
}

const kB = 1024;

/** 10,000 characters in any alphabet, and the fields around them. */
const small: Limit = { bytes: 64 * kB, fields: 200 };
/** The worker's door sends some thirty years of hours, a line a date, and 400 rows of six fields. */
const hours: Limit = { bytes: 1024 * kB, fields: 4000 };
/** A file, and what goes around it. */
const files: Limit = { bytes: mostBytes + 16 * kB, fields: 10 };
const others: Limit = { bytes: 256 * kB, fields: 2000 };

const byStart: readonly (readonly [RegExp, Limit])[] = [
  [/^\/(?:seen|receipt|language)(?:\/|$)/, small],
  [/^\/job$/, hours],
  [/^\/cases\/[^/]+\/hours$/, hours],
  [/^\/cases\/[^/]+\/evidence\/items\/[^/]+\/file$/, files],
];

/** The same limit for staff and visitors. */
function limitOf(path: string): Limit {
  return byStart.find(([start]) => start.test(path))?.[1] ?? others;
}

/** 2,000 characters to search for, six bytes each. */
const longestAddress = 14 * kB;

/** A browser shows our answer only when it has sent all, so we read this far and discard. */
const readAway = 8 * 1024 * kB;

async function bodyOf(c: Context<Env>, most: number): Promise<Buffer<ArrayBuffer> | null> {
  const told = Number(c.req.header("content-length") ?? 0);
  const line = (c.env as { readonly incoming?: IncomingMessage } | undefined)?.incoming;
  if (told > most && line !== undefined) {
    // Discarding unread chunks costs almost nothing.
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

/** Counts fields in the bytes: parsing them costs far more. */
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

function tooMuch({ bytes, fields }: Limit): Response | Promise<Response> {
  return errorPage(413, { size: `${bytes / kB}\u00a0kB`, fields: String(fields) });
}

/** Refuses what is longer than our pages send. The browser's Back still has it. */
export const fewBytes: MiddlewareHandler<Env> = async (c, next) => {
  const limit = limitOf(c.req.path);
  if (c.req.url.length > longestAddress) {
    return await tooMuch({ ...limit, bytes: longestAddress });
  }
  if (["GET", "HEAD"].includes(c.req.method)) {
    return await next();
  }
  const body = await bodyOf(c, limit.bytes);
  if (body === null) {
    return await tooMuch(limit);
  }
  c.req.raw = new Request(c.req.raw, { body });
  return await next();
};

export const fewFields: MiddlewareHandler<Env> = async (c, next) => {
  const limit = limitOf(c.req.path);
  const body = c.req.raw.body === null ? Buffer.of() : Buffer.from(await c.req.arrayBuffer());
  return holdsMore(body, c.req.header("content-type") ?? "", limit.fields)
    ? await tooMuch(limit)
    : await next();
};
