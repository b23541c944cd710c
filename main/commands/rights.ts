import { rightsOf } from "../../domain/rights/rights-of.ts";
import { whatIf } from "../../domain/rights/what-if.ts";
import { ownTerminal, type Terminal } from "./compare.ts";
import { readJsonFile } from "./json-file.ts";
import { readTold } from "./rights-input.ts";
import { rightsJson } from "./rights-json.ts";
import { rightsText } from "./rights-text.ts";

const usage = "usage: lenke rights FILE|- [--json]";

/**
 * `lenke rights FILE|- [--json]`: what somebody has a right to on a day, until when, and why. Gives the exit code: 0 done,
 * 2 the input is wrong, with one line that names the place and the remedy. What else fails is an exception.
 */
export async function rightsCommand(
  args: readonly string[],
  terminal: Terminal = ownTerminal(),
): Promise<number> {
  const refuse = (problem: string): number => {
    terminal.complain(`lenke rights: ${problem}`);
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
  const told = readTold(read.value);
  if (!told.ok) {
    return refuse(told.problem);
  }
  const { situation, whatIf: extra, notes } = told.value;
  for (const note of notes) {
    terminal.complain(`lenke rights: ${note}.`);
  }
  const answer = rightsOf(situation);
  const supposed = extra === null ? null : whatIf(situation, extra);
  terminal.print(
    options.includes("--json")
      ? `${JSON.stringify(rightsJson(answer, supposed), null, 2)}\n`
      : rightsText(answer, situation.asOf, supposed, terminal.language),
  );
  return 0;
}
