import { nameOfPlace } from "../../domain/knowledge/act.ts";
import { changedField } from "../../law/acts/changed.ts";
import { type Law, loadLaw } from "../../law/law.ts";
import { payLawFor } from "../../rules/pay/pay-law.ts";
import { reckon } from "../../rules/pay/reckon.ts";
import type { Reckoning } from "../../rules/pay/reckoning.ts";
import type { PaySector } from "../../rules/pay/work.ts";
import { lawHere } from "../law/update.ts";
import { problemLine, readWork } from "./pay-input.ts";
import { payJson } from "./pay-json.ts";
import { payText } from "./pay-text.ts";
import { askedOf, ownTerminal, type Terminal } from "./terminal.ts";

/**
 * `lenke pay FILE|- [--json]`: exit code 0 done, 2 wrong input, with one line of place and remedy. Other failures
 * throw.
 */
export async function payCommand(
  args: readonly string[],
  terminal: Terminal = ownTerminal(),
  held: (terminal: Terminal) => Promise<Law> = lawHere,
): Promise<number> {
  const refuse = (problem: string): number => {
    terminal.complain(`lenke pay: ${problem}`);
    return 2;
  };
  const asked = await askedOf("pay", args, terminal);
  if (!asked.ok) {
    return refuse(asked.problem);
  }
  const work = readWork(asked.document);
  if (!work.ok) {
    return refuse(work.problem);
  }
  for (const name of work.leftOut) {
    terminal.complain(`lenke pay: ${name} has no meaning here and was left out.`);
  }
  const { rates } = loadLaw();
  const law = payLawFor(rates, work.value.sector);
  const reckoned = reckon(work.value, law);
  if (!reckoned.ok) {
    return refuse(problemLine(reckoned.problem, law));
  }
  const { asJson } = asked;
  const kinds = rates.supplementKinds;
  const named = inWords(reckoned.value, (kind) => kinds[kind]?.[asJson ? "en" : terminal.language]);
  if (asJson) {
    const changed = changedForPay(await held(terminal), work.value.sector);
    terminal.print(`${JSON.stringify({ ...payJson(named), ...changed }, null, 2)}\n`);
  } else {
    terminal.print(payText(named, terminal.language));
  }
  return 0;
}

/** Of all the rules: one that found nothing may now have. */
function changedForPay({ unread }: Law, sector: PaySector) {
  const own = unread.filter(
    ({ kind, id }) => kind === "reckoning" || (kind === "rate" && id === sector),
  );
  return changedField([...new Set(own.flatMap(({ places }) => places.map(nameOfPlace)))]);
}

function inWords(reckoning: Reckoning, nameOf: (kind: string) => string | undefined): Reckoning {
  return {
    ...reckoning,
    assumptions: reckoning.assumptions.map(({ code, values }) => ({
      code,
      values:
        code === "may-come-in-addition"
          ? values.map((kind) => nameOf(String(kind)) ?? kind)
          : values,
    })),
  };
}
