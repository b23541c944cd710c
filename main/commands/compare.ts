import { compare } from "../../domain/comparison/compare.ts";
import { loadLaw } from "../../law/law.ts";
import { readSituation } from "./compare-input.ts";
import { comparisonJson } from "./compare-json.ts";
import { comparisonText } from "./compare-text.ts";
import { askedOf, ownTerminal, type Terminal } from "./terminal.ts";

/**
 * `lenke compare FILE|- [--json]`: exit code 0 done, 2 wrong input, with one line of place and remedy. Other failures
 * throw.
 */
export async function compareCommand(
  args: readonly string[],
  terminal: Terminal = ownTerminal(),
): Promise<number> {
  const refuse = (problem: string): number => {
    terminal.complain(`lenke compare: ${problem}`);
    return 2;
  };
  const asked = await askedOf("compare", args, terminal);
  if (!asked.ok) {
    return refuse(asked.problem);
  }
  const law = loadLaw();
  const situation = readSituation(asked.document, law.factors);
  if (!situation.ok) {
    return refuse(situation.problem);
  }
  const { observations, day, leftOut } = situation.value;
  for (const name of leftOut) {
    terminal.complain(`lenke compare: ${name} has no meaning here and was left out.`);
  }
  const comparison = compare(law, observations, day);
  terminal.print(
    asked.asJson
      ? `${JSON.stringify(comparisonJson(comparison), null, 2)}\n`
      : comparisonText(comparison, terminal.language),
  );
  return 0;
}
