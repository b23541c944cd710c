import path from "node:path";
import { setTimeout as rest } from "node:timers/promises";
import { parseArgs } from "node:util";
import { editsLeft, lawWithEdits } from "../api/edit/overlay.ts";
import type { House } from "../api/house.ts";
import { dayOf, moment } from "../domain/base/day.ts";
import { loadLaw } from "../law/law.ts";
import { introduceAll } from "./cards.ts";
import { type Courier, startCourier } from "./courier.ts";
import type { Hosted } from "./data-folder.ts";
import { markWhole } from "./data-folder.ts";
import { country, people } from "./demo/country.ts";
import { loadDemo } from "./demo/load.ts";
import { demoProvider } from "./demo/provider.tsx";
import { type Front, takePort } from "./front.ts";
import { door, openInstallation } from "./installation.ts";
import { carriersBy } from "./mail.ts";
import { listenerFor } from "./serve.ts";
import { settingsFrom } from "./settings.ts";
import { lineFor, statusFor, Trouble } from "./trouble.ts";
import { warm } from "./warm.ts";
import { startWorker } from "./worker.ts";

const began = performance.now();
const root = path.resolve(import.meta.dirname, "..");

/** Progress, one line a step, with the seconds gone. */
function tell(line: string): void {
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
}

/** For the operator: what failed and where, and nothing of who met it or what they had typed. */
function report(error: unknown): void {
  const [name, code] =
    error instanceof Error ? [error.name, "code" in error ? error.code : ""] : ["unknown", ""];
  const at = error instanceof Error ? (error.stack?.match(/\n\s+at .*/)?.[0].trim() ?? "") : "";
  console.error(`A fault: ${name} ${code} ${at}`);
}

/** What works, and ends what it has under way when it is asked to; and what that rests on, ended after it, the last begun first. */
const working: (() => Promise<void>)[] = [];
const grounds: (() => Promise<void>)[] = [];
const patience = 25_000;
let ending = false;

async function end(status: number): Promise<void> {
  if (ending) {
    return;
  }
  ending = true;
  const asked = performance.now();
  await within(patience, Promise.all(working.map((stop) => stop().catch(report))));
  for (const close of grounds.reverse()) {
    await within(Math.max(4000, patience - (performance.now() - asked)), close().catch(report));
  }
  process.exit(status);
}

/** Waits for it, but not for longer than so many milliseconds. */
async function within(most: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, rest(most)]);
}

function whichCells(args: {
  readonly empty: boolean;
  readonly cells: string | undefined;
}): readonly Hosted[] {
  if (args.empty) {
    return [door];
  }
  const wanted = args.cells?.split(",");
  const unknown = wanted?.find((id) => !country.some((cell) => cell.id === id));
  if (unknown !== undefined) {
    throw new Trouble(
      `The demo country has no cell "${unknown}".`,
      `Choose among ${country.map(({ id }) => id).join(", ")}.`,
    );
  }
  return country.filter(({ id }) => wanted?.includes(id) ?? true);
}

function welcome(house: House, demo: boolean): void {
  console.log(`\n  Lenke is open:  ${house.origin}\n`);
  const here = people.filter(({ cell }) => house.cells.has(cell));
  if (demo && here.length > 0) {
    console.log("  Whom you can be (choose when you sign in; everyone is invented):\n");
    for (const { name, title, cell } of here) {
      console.log(`    ${name.padEnd(18)} ${title.padEnd(22)} ${house.cells.get(cell)?.name}`);
    }
    console.log("    … or nobody: the three doors on the front page need no account.\n");
  }
  if (house.cells.size <= 1) {
    console.log("  No agency yet. Add one:  npx lenke cell add --help\n");
  }
  console.log("  Ctrl-C stops it; nothing is lost.\n");
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { empty: { type: "boolean", default: false }, cells: { type: "string" } },
  });
  const settings = settingsFrom(process.env, root);
  const wanted = whichCells({ empty: values.empty, cells: values.cells });
  const front: Front = await takePort(settings.port, process.env["LENKE_HOST"] ?? "127.0.0.1");
  working.push(() => front.close(patience));
  tell("Starting Lenke …");
  const installation = await openInstallation(settings, wanted, tell);
  grounds.push(() => installation.close());
  await introduceAll(installation.cluster, [...installation.cells.values()], settings.origin);
  const files = loadLaw();
  let law = await lawWithEdits(files, installation.cells.values());
  tell(
    `Knowledge: ${law.decisions.length} decided cases, ${law.factors.size} factors, ${law.directory.length} bodies`,
  );
  for (const { edit, approved, id } of await editsLeft(files, installation.cells.values())) {
    tell(
      `Left as the files have it: ${edit.entry}, approved ${approved.slice(0, 10)} (edit ${id})`,
    );
  }
  const house: House = {
    origin: settings.origin,
    cells: installation.cells,
    get law() {
      return law;
    },
    now: () => moment(new Date().toISOString()),
    mails: settings.mail !== null,
    nudge: () => courier?.nudge(),
    relearn: async () => {
      law = await lawWithEdits(files, installation.cells.values());
    },
  };
  let courier: Courier | null = null;
  if (installation.folder.isNew) {
    if (!values.empty) {
      await loadDemo(house, installation.cluster, tell);
    }
    markWhole(installation.folder);
  }
  const demo =
    settings.provider === null
      ? await demoProvider(settings.origin, installation.folder.secret.toString("hex"))
      : null;
  const provider = settings.provider ?? demo?.setting;
  if (provider === undefined) {
    throw new Error("There is no provider.");
  }
  const { secret } = installation.folder;
  const { leaveTo } = settings;
  front.open(listenerFor(house, { secret, provider, leaveTo }, demo, report));
  courier = startCourier(house, report);
  working.push(async () => courier?.stop());
  const carriers = settings.mail === null ? null : carriersBy(settings.mail, house.origin);
  const worker = startWorker(house, carriers, report);
  working.push(() => worker.stop());
  tell("Ready");
  welcome(house, demo !== null);
  await warm(dayOf(house.now()));
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void end(0));
}
// The one who started us is gone, even if it was killed outright.
process.on("disconnect", () => void end(0));
process.on("unhandledRejection", (error) => {
  report(error);
  void end(1);
});

start().catch(async (error: unknown) => {
  console.error(lineFor(error));
  await end(statusFor(error));
});
