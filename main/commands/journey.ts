import { type Locks, locksOf } from "../../domain/journey/locks.ts";
import { answers } from "../../domain/journey/row.ts";
import { journeyShape } from "./journey-input.ts";
import { problemIn } from "./place.ts";
import { askedOf, ownTerminal, type Terminal } from "./terminal.ts";

/** What a file for `lenke journey` holds. */
export const journeyHelp = `A file holds {"today": "2026-12-01", "rows": […]}, the oldest row first, as docs/examples/journey.json does.
Each row has "row" (${Object.keys(answers).join(", ")}),
"said" (the id of the talk it was answered in) and its answers. No field holds words.`;

const words = {
  en: {
    locks: { yes: "own yes", safe: "safe", child: "child" },
    states: { open: "open", question: "asks", shut: "shut", none: "does not apply" },
    may: "The journey may be written.",
    waits: "The journey waits.",
  },
  nb: {
    locks: { yes: "eget ja", safe: "trygg", child: "barn" },
    states: { open: "åpen", question: "spør", shut: "lukket", none: "gjelder ikke" },
    may: "Reisen kan skrives.",
    waits: "Reisen venter.",
  },
} as const;

/** `lenke journey FILE|- [--json]`: how the locks of a journey home are, from rows alone. Gives the exit code: 2 where the input is wrong. */
export async function journeyCommand(
  args: readonly string[],
  terminal: Terminal = ownTerminal(),
): Promise<number> {
  const refuse = (problem: string): number => {
    terminal.complain(`lenke journey: ${problem}`);
    return 2;
  };
  const asked = await askedOf("journey", args, terminal);
  if (!asked.ok) {
    return refuse(asked.problem);
  }
  const read = journeyShape.safeParse(asked.document);
  if (!read.success) {
    return refuse(problemIn(asked.document, read.error));
  }
  const locks = locksOf(read.data.rows, read.data.today);
  terminal.print(
    asked.asJson
      ? `${JSON.stringify(journeyJson(locks), null, 2)}\n`
      : journeyText(locks, terminal.language),
  );
  return 0;
}

function journeyJson({ mayBeWritten, ...locks }: Locks) {
  return { ...locks, journey: mayBeWritten ? "may-be-written" : "waits" };
}

function journeyText(locks: Locks, language: Terminal["language"]): string {
  const say = words[language];
  const lines = (["yes", "safe", "child"] as const).map((name) => {
    const { state, shut, questions } = locks[name];
    const codes = [...shut, ...questions];
    return `${say.locks[name]}: ${say.states[state]}${codes.length > 0 ? ` (${codes.join(", ")})` : ""}`;
  });
  return `${[...lines, locks.mayBeWritten ? say.may : say.waits].join("\n")}\n`;
}
