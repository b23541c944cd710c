import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context } from "hono";
import type { Env } from "../../env.ts";
import { type Bundle, bundle } from "../../script/bundle.ts";

let built: Bundle<"door" | "front"> | null = null;

/** The scripts of the door and of the way to it, built when the first of them is asked for. */
export function doorScript(): Bundle<"door" | "front"> {
  built ??= bundle({ door: "door/loader.ts", front: "front.ts" });
  return built;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Answers text packed as tightly as the browser takes it: the door is for cheap phones. Nothing secret is packed beside what somebody chose. */
export async function packed(c: Context<Env>, text: string, type: string): Promise<Response> {
  const accepted = c.req.header("accept-encoding") ?? "";
  c.header("Content-Type", type);
  c.header("Vary", "Accept-Encoding");
  if (/\bbr\b/.test(accepted)) {
    c.header("Content-Encoding", "br");
    return c.body(
      new Uint8Array(await brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })),
    );
  }
  if (/\bgzip\b/.test(accepted)) {
    c.header("Content-Encoding", "gzip");
    return c.body(new Uint8Array(await zip(text)));
  }
  return c.body(text);
}
