import { type AskedProblem, askedShape, questionFrom } from "../../api/sharing/asked.ts";
import { shownAnswer } from "../../api/sharing/shown.ts";
import { dayOf } from "../../domain/time/day.ts";
import { type Law, loadLaw } from "../../law/law.ts";
import { answerSharing } from "../../rules/sharing/answer.ts";
import type { SharingQuestion } from "../../rules/sharing/question.ts";
import { warningsFor } from "../../rules/sharing/warnings.ts";
import { lawHere } from "../law/update.ts";
import { now } from "../now.ts";
import { problemIn, strangeIn } from "./place.ts";
import { shareText } from "./share-text.ts";
import { askedOf, ownTerminal, type Terminal } from "./terminal.ts";

const remedies: Readonly<Record<AskedProblem["refused"], string>> = {
  "sharing.no-such-body": "is no body of the directory and no kind of body",
  "sharing.no-such-purpose": "is no purpose",
  "sharing.no-such-field": "is no field",
  "sharing.no-such-circumstance": "is nothing that a rule requires",
};

/**
 * `lenke share FILE|- [--json]`: exit code 0 done, 2 wrong input, with one line of place and remedy. Other failures
 * throw.
 */
export async function shareCommand(
  args: readonly string[],
  terminal: Terminal = ownTerminal(),
  held: (terminal: Terminal) => Promise<Law> = lawHere,
): Promise<number> {
  const refuse = (problem: string): number => {
    terminal.complain(`lenke share: ${problem}`);
    return 2;
  };
  const asked = await askedOf("share", args, terminal);
  if (!asked.ok) {
    return refuse(asked.problem);
  }
  const law = loadLaw();
  const read = readQuestion(asked.document, law);
  if (!read.ok) {
    return refuse(read.problem);
  }
  const leftOut = read.leftOut.map((name) => JSON.stringify(name.slice(0, 80)));
  for (const name of [...leftOut, ...strangeIn(asked.document, askedShape)]) {
    terminal.complain(`lenke share: ${name} has no meaning here and was left out.`);
  }
  const { sharing } = law;
  const answer = answerSharing(sharing, read.value);
  const warnings = warningsFor(sharing, read.value, read.value.day);
  terminal.print(
    asked.asJson
      ? `${JSON.stringify(shownAnswer(await held(terminal), answer, read.value), null, 2)}\n`
      : shareText(law, read.value, answer, warnings, terminal.language),
  );
  return 0;
}

type QuestionInFile =
  | { readonly ok: true; readonly value: SharingQuestion; readonly leftOut: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** Errors are one line, with place and remedy. */
function readQuestion(raw: unknown, law: Law): QuestionInFile {
  const parsed = askedShape.safeParse(raw);
  if (!parsed.success) {
    return { ok: false, problem: problemIn(raw, parsed.error) };
  }
  const read = questionFrom(parsed.data, law, dayOf(now()));
  if (read.ok) {
    return read;
  }
  const { place, named, refused, known } = read.problem;
  const what = `${JSON.stringify(named.slice(0, 80))} ${remedies[refused]}`;
  return { ok: false, problem: `${place}: ${what}. Use one of ${known.join(", ")}.` };
}
