import { readJsonFile } from "./json-file.ts";

/** Tests give their own. */
export interface Terminal {
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly language: "nb" | "en";
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
}

export function ownTerminal(): Terminal {
  const language = process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"] ?? "";
  return {
    standardInput: process.stdin,
    language: /^(nb|nn|no)/.test(language) ? "nb" : "en",
    print: (text) => process.stdout.write(text),
    complain: (line) => process.stderr.write(`${line}\n`),
  };
}

/** The arguments, or one line on what is wrong. */
type Asked =
  | { readonly ok: true; readonly document: unknown; readonly asJson: boolean }
  | { readonly ok: false; readonly problem: string };

/** `FILE|- [--json]`. */
export async function askedOf(
  command: string,
  args: readonly string[],
  { standardInput }: Pick<Terminal, "standardInput">,
): Promise<Asked> {
  const usage = `usage: lenke ${command} FILE|- [--json]`;
  const options = args.filter((arg) => arg.startsWith("--"));
  const [file, ...more] = args.filter((arg) => !arg.startsWith("--"));
  const strange = options.find((option) => option !== "--json") ?? more[0];
  if (file === undefined || strange !== undefined) {
    const problem = strange === undefined ? `no file given; ${usage}` : `${strange}? ${usage}`;
    return { ok: false, problem };
  }
  const read = await readJsonFile(file, standardInput);
  return read.ok ? { ok: true, document: read.value, asJson: options.includes("--json") } : read;
}
