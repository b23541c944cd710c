import { checkCommand, checkHelp } from "./access/check.ts";
import { adoptCommand } from "./commands/adopt.ts";
import { cellCommand, cellHelp } from "./commands/cell.ts";
import { colleagueCommand, colleagueHelp } from "./commands/colleague.ts";
import { compareCommand } from "./commands/compare.ts";
import { countCommand } from "./commands/count.ts";
import { journeyCommand, journeyHelp } from "./commands/journey.ts";
import { knowledgeCommand, knowledgeHelp } from "./commands/knowledge.ts";
import { logCommand } from "./commands/log.ts";
import { migrateCommand } from "./commands/migrate.ts";
import { payCommand } from "./commands/pay.ts";
import { review } from "./commands/review.ts";
import { rightsCommand, rightsHelp } from "./commands/rights.ts";
import { shareCommand } from "./commands/share.ts";
import { evidenceCommand } from "./evidence/evidence.ts";
import { hoursCommand } from "./evidence/hours.ts";
import { lawCommand, lawHelp } from "./law/law.ts";
import { lineFor, statusFor, Trouble } from "./server/trouble.ts";

type Command = (args: string[]) => Promise<number>;
const asksHelp = ["--help", "-h"];
const fileHelp = (example: string) =>
  `docs/examples/${example} is such a FILE. - reads it from standard input.`;

const commands: Readonly<Record<string, readonly [Command, string, (string | (() => string))?]>> = {
  compare: [
    compareCommand,
    "compare FILE|- [--json]     lay a situation beside every decided case",
    fileHelp("observation.json"),
  ],
  pay: [
    payCommand,
    "pay FILE|- [--json]         what somebody is owed for work, with every step",
    fileHelp("pay.json"),
  ],
  rights: [
    rightsCommand,
    "rights FILE|- [--json]      which rights somebody has, until when, and what must be done by when",
    rightsHelp,
  ],
  evidence: [
    evidenceCommand,
    "evidence FILE|- [--json]    which sources each element has, for each person, and what speaks against",
    fileHelp("evidence.json"),
  ],
  hours: [
    hoursCommand,
    "hours FILE|- [--json]       hours rebuilt from many sources, and what survives without the person's word",
    fileHelp("hours.json"),
  ],
  journey: [
    journeyCommand,
    "journey FILE|- [--json]     whether a journey home may be written, and what must be asked first",
    journeyHelp,
  ],
  share: [
    shareCommand,
    "share FILE|- [--json]       who may tell whom what, and on which rule",
    fileHelp("share.json"),
  ],
  law: [
    lawCommand,
    "law [ACT [SECTION]] [--json]  the words of the law, as in: lenke law aml 14-15",
    lawHelp,
  ],
  review: [
    review,
    "review [--json]             what of the knowledge is past its review day or unconfirmed",
  ],
  knowledge: [
    knowledgeCommand,
    "knowledge export|import FILE  approved edits of the knowledge, from one installation to another",
    knowledgeHelp,
  ],
  cell: [
    cellCommand,
    "cell list|add|card|introduce|forget   the cells hosted here, and those they know",
    cellHelp,
  ],
  colleague: [colleagueCommand, "colleague add|end|list      the people of a cell", colleagueHelp],
  migrate: [
    migrateCommand,
    "migrate                     bring every cell's database up to this Lenke, without starting it",
  ],
  adopt: [
    adoptCommand,
    "adopt                       end the isolation of a restored copy: from the next start it delivers and takes in",
  ],
  check: [
    checkCommand,
    "check [CELL] [--rebuild]    whether who sees what of each case is as it must be",
    checkHelp,
  ],
  log: [
    logCommand,
    "log verify [CELL]           walk a cell's log and recompute its chain",
    "--heads FOLDER compares with a copy of the heads that someone else has kept.",
  ],
  count: [
    countCommand,
    "count                       send the chain as each cell counts it to the coordination, now",
  ],
};

function help(): void {
  console.log("lenke: the command line of Lenke\n");
  for (const [, line] of Object.values(commands)) {
    console.log(`  lenke ${line}`);
  }
  console.log(
    "\nEnds with 0 when done, 2 when the input is wrong (one line says where, and what to do), 1 when Lenke itself failed.",
  );
  console.log("PORT, LENKE_DATA and DATABASE_URL are honoured, as with npm start.");
}

// `lenke compare FILE | head` closes our output early: no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") {
    throw error;
  }
});

/** An unknown option is the user's to mend. */
function asTyped(error: unknown): unknown {
  const isOption =
    error instanceof TypeError && "code" in error && /^ERR_PARSE_ARGS/.test(String(error.code));
  return isOption ? new Trouble(error.message.replace(/\. .*/, "."), "npx lenke --help") : error;
}

async function run(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined || name === "help" || asksHelp.includes(name)) {
    help();
    return 0;
  }
  const command = commands[name];
  if (command === undefined) {
    throw new Trouble(`There is no command "${name}".`, "See: npx lenke --help");
  }
  const [does, line, more] = command;
  if (args.some((arg) => asksHelp.includes(arg))) {
    const told = typeof more === "function" ? more() : more;
    console.log([`lenke ${line}`, ...(told === undefined ? [] : [told])].join("\n\n"));
    return 0;
  }
  return await does(args);
}

// The channel to the parent must not keep us alive.
process.channel?.unref();
run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const told = asTyped(error);
    console.error(lineFor(told));
    process.exitCode = statusFor(told);
  },
);
