import { compare } from "../../domain/comparison/compare.ts";
import { loadLaw } from "../../law/law.ts";
import { readSituation } from "./compare-input.ts";
import { comparisonJson } from "./compare-json.ts";
import { comparisonText } from "./compare-text.ts";
import { readJsonFile } from "./json-file.ts";

/** Where a command reads and writes; a test gives its own. */
export interface Terminal {
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly language: "nb" | "en";
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
}

const usage = "usage: lenke compare FILE|- [--json]";

/**
 * `lenke compare FILE|- [--json]`: lays one situation beside every decided case. Gives the exit code: 0 done,
 * 2 the input is wrong, with one line that names the place and the remedy. What else fails is an exception.
 */
export async function compareCommand(
  args: readonly string[],
  terminal: Terminal = ownTerminal(),
): Promise<number> {
  const refuse = (problem: string): number => {
    terminal.complain(`lenke compare: ${problem}`);
    return 2;
  };
  const options = args.filter((arg) => arg.startsWith("--"));
  const [file, ...more] = args.filter((arg) => !arg.startsWith("--"));
  const strange = options.find((option) => option !== "--json") ?? more[0];
  if (file === undefined || strange !== undefined) {
    return refuse(strange === undefined ? `no file given; ${usage}` : `${strange}? ${usage}`);
  }
  const read = await readJsonFile(file, terminal.standardInput);
  if (!read.ok) {
    return refuse(read.problem);
  }
  const law = loadLaw();
  const situation = readSituation(read.value, law.factors);
  if (!situation.ok) {
    return refuse(situation.problem);
  }
  const { observations, day, leftOut } = situation.value;
  for (const name of leftOut) {
    terminal.complain(`lenke compare: ${name} has no meaning here and was left out.`);
  }
  const comparison = compare(law, observations, day);
  terminal.print(
    options.includes("--json")
      ? `${JSON.stringify(comparisonJson(comparison), null, 2)}\n`
      : comparisonText(comparison, terminal.language),
  );
  return 0;
}

/** The terminal that the process was started in. */
export function ownTerminal(): Terminal {
  const language = process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"] ?? "";
  return {
    standardInput: process.stdin,
    language: /^(nb|nn|no)/.test(language) ? "nb" : "en",
    print: (text) => process.stdout.write(text),
    complain: (line) => process.stderr.write(`${line}\n`),
  };
}
