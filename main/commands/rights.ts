import { rightsOf } from "../../domain/rights/rights-of.ts";
import { whatIf } from "../../domain/rights/what-if.ts";
import { readTold } from "./rights-input.ts";
import { rightsJson } from "./rights-json.ts";
import { rightsText } from "./rights-text.ts";
import { askedOf, ownTerminal, type Terminal } from "./terminal.ts";

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
  const asked = await askedOf("rights", args, terminal);
  if (!asked.ok) {
    return refuse(asked.problem);
  }
  const told = readTold(asked.document);
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
    asked.asJson
      ? `${JSON.stringify(rightsJson(answer, supposed), null, 2)}\n`
      : rightsText(answer, situation.asOf, supposed, terminal.language),
  );
  return 0;
}
