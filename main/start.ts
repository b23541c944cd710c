import path from "node:path";
import { editsLeft, lawWithEdits } from "../api/edit/overlay.ts";
import type { House } from "../api/house.ts";
import { loadLaw } from "../law/law.ts";
import { begunAnew } from "../store/away.ts";
import { askedOf } from "./asked.ts";
import { introduceAll } from "./cards.ts";
import { markWhole } from "./data-folder.ts";
import { people } from "./demo/country.ts";
import { loadDemo } from "./demo/load.ts";
import { demoProvider } from "./demo/provider.tsx";
import { type Installation, openInstallation } from "./installation.ts";
import { followTimeline, isIsolated } from "./isolation.ts";
import { headsFolder } from "./log-heads.ts";
import { now } from "./now.ts";
import { type Courier, startCourier } from "./server/courier.ts";
import { end, endsFirst, endsLast, patience } from "./server/ending.ts";
import { type Front, takePort } from "./server/front.ts";
import { carriersBy } from "./server/mail.ts";
import { openWorkshop } from "./server/pool.ts";
import { notReady, openOps } from "./server/ready.ts";
import { report } from "./server/report.ts";
import { listenerFor } from "./server/serve.ts";
import { lineFor, statusFor } from "./server/trouble.ts";
import { type Settings, settingsFrom } from "./settings.ts";
import { startWorker } from "./worker.ts";

const began = performance.now();
const root = path.resolve(import.meta.dirname, "..");

function tell(line: string): void {
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
}

const told = new Set<string>();

function tellOnce(line: string): void {
  if (!told.has(line)) {
    told.add(line);
    tell(line);
  }
}

/** Waits for the database: if we ended, we would only be restarted. */
async function onceThere<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  return await begunAnew(work, Number.POSITIVE_INFINITY, (away) =>
    tellOnce(`Waiting for the database: ${lineFor(away)}`),
  );
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

function setToWork(house: House, settings: Settings, installation: Installation): Courier {
  const courier = startCourier(house, headsFolder(installation.folder.path), report);
  endsFirst(() => courier.stop());
  const carriers = settings.mail === null ? null : carriersBy(settings.mail, house.origin);
  const worker = startWorker(house, carriers, report);
  endsFirst(() => worker.stop());
  setInterval(() => void followTimeline(installation).catch(report), 60_000).unref();
  return courier;
}

async function start(): Promise<void> {
  const asked = askedOf(process.argv.slice(2));
  const settings = settingsFrom(process.env, root);
  const front: Front = await takePort(settings.port, settings.host);
  endsFirst(() => front.close(patience));
  let opened: Installation | null = null;
  let apart = false;
  if (settings.opsPort !== null) {
    await openOps(settings.opsPort, async () => [
      ...(apart ? (["isolated"] as const) : []),
      ...(await notReady(opened, Date.now)),
    ]);
  }
  tell("Starting Lenke …");
  const installation = await onceThere(() => openInstallation(settings, asked.cells, tellOnce));
  endsLast(() => installation.close());
  const { cluster, cells } = installation;
  await onceThere(() => introduceAll(cluster, [...cells.values()], settings.origin));
  const isolated = await onceThere(() =>
    isIsolated(installation, asked.isolated || settings.isolated),
  );
  apart = isolated;
  const files = loadLaw();
  let law = await onceThere(() => lawWithEdits(files, installation.cells.values()));
  tell(
    `Knowledge: ${law.decisions.length} decided cases, ${law.factors.size} factors, ${law.directory.length} bodies`,
  );
  const left = await onceThere(() => editsLeft(files, installation.cells.values()));
  for (const { edit, approved, id } of left) {
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
    now,
    mails: settings.mail !== null,
    nudge: () => courier?.nudge(),
    relearn: async () => {
      law = await lawWithEdits(files, installation.cells.values());
    },
  };
  let courier: Courier | null = null;
  if (installation.folder.isNew) {
    if (!asked.empty) {
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
  const workshop = openWorkshop();
  const listening = { secret, provider, leaveTo, workshop, isolated };
  front.open(listenerFor(house, listening, demo, report));
  courier = isolated ? null : setToWork(house, settings, installation);
  opened = installation;
  tell("Ready");
  welcome(house, demo !== null);
  if (isolated) {
    console.log(
      "  Isolated: it delivers nothing and takes in nothing. To end that: npx lenke adopt\n",
    );
  }
  await workshop.warm();
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void end(0));
}
// The parent is gone, even if killed outright.
process.on("disconnect", () => void end(0));
for (const fault of ["unhandledRejection", "uncaughtException"] as const) {
  process.on(fault, (error) => {
    report(error);
    void end(1);
  });
}

start().catch(async (error: unknown) => {
  console.error(lineFor(error));
  await end(statusFor(error));
});
