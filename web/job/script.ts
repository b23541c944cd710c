import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { context } from "../page.ts";
import { type Bundle, bundle } from "../script/bundle.ts";

let built: Bundle<"job" | "front" | "gone"> | null = null;

export function doorScript(): Bundle<"job" | "front" | "gone"> {
  if (built === null) {
    const modules = bundle({ job: "job.ts", front: "front.ts" });
    const first = bundle({ gone: "door/gone.ts" });
    built = {
      entries: { ...modules.entries, ...first.entries },
      files: new Map([...modules.files, ...first.files]),
    };
  }
  return built;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Compressed as the browser accepts: the door is for cheap phones. No secret is compressed beside a user's choice.
 */
export async function packed(text: string, type: string): Promise<Response> {
  const c = context();
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
