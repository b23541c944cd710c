import { changedIn } from "../../law/acts/changed.ts";
import type { Law } from "../../law/law.ts";
import { rightsOf } from "../../rules/rights/rights-of.ts";
import { details, eventTypes, notSos } from "../../rules/rights/situation.ts";
import { whatIf } from "../../rules/rights/what-if.ts";
import { lawHere } from "../law/update.ts";
import { readTold } from "./rights-input.ts";
import { rightsJson } from "./rights-json.ts";
import { rightsText } from "./rights-text.ts";
import { askedOf, ownTerminal, type Terminal } from "./terminal.ts";

function wrapped(names: readonly string[]): string {
  const lines = names.flatMap((_, at) =>
    at % 5 === 0 ? [names.slice(at, at + 5).join(", ")] : [],
  );
  return lines.join(`,\n${" ".repeat(10)}`);
}

/** Shown by `--help`. */
export const rightsHelp = `A file holds {"events": […], "person": {…}, "asOf": "2026-11-25"}, as docs/examples/rights.json does.

events    what has happened, each {"type", "day"}; of a report, a charge, a drop or a judgment also
          "provision" ("257", "108a", "19-1" …); where it has a last day, or is of a pay day, also "until";
          of evidence given, also "where" (${details.where.values.join(" or ")}); of a judgment "awarded" (${details.awarded.values.join(", ")});
          of a dismissal "how" (${details.how.values.join(" or ")}), "form" (${details.form.values.join(" or ")}), "post" (${details.post.values.join(", ")});
          of an expulsion "rests" (${details.rests.values.join(", ")}); of a permit that is given "work" (${details.work.values.join(" or ")}), that is refused
          "sought" (${details.sought.values.join(", ")});
          of a threat or a blow "close" (${details.close.values.join(", ")}).
          Types: ${wrapped(eventTypes)}
person    "underEighteen": yes, no or unknown; "origin": EEA, third-country or unknown
asOf      the day that rights are told of
met       what had to be done by a day, and was: {"right", "due", "on"}
notSo     what was asked and has not happened: ${wrapped(notSos)}
whatIf    more events, from asOf on: a second line is told beside the first`;

/**
 * `lenke rights FILE|- [--json]`: exit code 0 done, 2 wrong input, with one line of place and remedy. Other failures
 * throw.
 */
export async function rightsCommand(
  args: readonly string[],
  terminal: Terminal = ownTerminal(),
  held: (terminal: Terminal) => Promise<Law> = lawHere,
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
  if (asked.asJson) {
    const changed = changedIn(await held(terminal));
    terminal.print(`${JSON.stringify(rightsJson(answer, supposed, changed), null, 2)}\n`);
  } else {
    terminal.print(rightsText(answer, situation.asOf, supposed, terminal.language));
  }
  return 0;
}
