import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import test, { after } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { codeBytes, codeFrom } from "../../domain/receipt/code.ts";
import { joinInstallation } from "../../main/installation.ts";
import { settingsFrom } from "../../main/settings.ts";
import { asAdmin } from "../../store/cluster.ts";
import { freePort, run, type Started } from "../program.ts";
import { removeData } from "../remove-data.ts";

const root = path.resolve(import.meta.dirname, "../..");
const data = path.join(root, "node_modules/.cache", `isolated-${process.pid}`);
after(() => removeData(data));
const port = await freePort();
const origin = `http://localhost:${port}`;
const env = { LENKE_DATA: data, PORT: String(port) };

async function open(...args: readonly string[]): Promise<Started> {
  const started = run("main/start.ts", env, ...args);
  await started.until("Ctrl-C");
  return started;
}

async function stop(started: Started): Promise<void> {
  started.child.kill("SIGTERM");
  assert.equal(await started.ended(), 0, started.said());
}

async function reported(): Promise<boolean> {
  const code = codeFrom(randomBytes(codeBytes));
  const answer = await fetch(`${origin}/seen`, {
    method: "POST",
    headers: { origin },
    body: new URLSearchParams({
      ...{ step: "send", go: "sent", place: "Lillevik", sector: "", words: "A copy", answers: "" },
      ...{ recipient: "inspectorate", name: "", code },
    }),
  });
  return answer.ok && (await answer.text()).includes(code);
}

/** How many documents wait in the door's outbox. */
async function waiting(): Promise<number> {
  const joined = await joinInstallation(settingsFrom(env, root), "reads");
  const { rowCount } = await asAdmin(joined.cluster, "door", (client) =>
    client.query("select from sealed.delivery where delivered_at is null"),
  );
  await joined.close();
  return rowCount ?? 0;
}

/** As in a copy of the moment before it was delivered. */
async function waitAnew(): Promise<void> {
  const joined = await joinInstallation(settingsFrom(env, root), "writes");
  await asAdmin(joined.cluster, "door", (client) =>
    client.query("update sealed.delivery set delivered_at = null"),
  );
  await joined.close();
}

async function untilDelivered(): Promise<void> {
  for (let tries = 0; tries < 100 && (await waiting()) > 0; tries += 1) {
    await sleep(200);
  }
  assert.equal(await waiting(), 0);
}

/** Every banner of a page, in the languages it is written in. */
async function bannerOf(address: string): Promise<readonly string[]> {
  const page = await (await fetch(origin + address, { headers: { accept: "text/html" } })).text();
  const banner = /<aside class="notice" data-tone="urgent">.*?<\/aside>/s.exec(page)?.[0] ?? "";
  return [...banner.matchAll(/lang="(\w+)"/g)].map(([, language = ""]) => language);
}

const addresses = ["/", "/seen", "/job", "/receipt", "/knowledge", "/no-such-page"];

async function assertApart(): Promise<void> {
  const held = await waiting();
  assert.ok(held > 0, "or that nothing is delivered means nothing");
  for (const address of addresses) {
    assert.deepEqual((await bannerOf(address)).toSorted(), ["en", "nb"], address);
  }
  const refused = await fetch(`${origin}/cells/door/inbox`, { method: "POST", body: "{}" });
  assert.equal(refused.status, 503);
  assert.equal(await reported(), false, "no receipt for what is not sent");
  // Longer than two rounds of the courier.
  await sleep(5000);
  assert.equal(await waiting(), held);
}

test("a copy that is kept apart delivers nothing, takes nothing in and says so on every page, until it is adopted", async () => {
  const first = await open("--cells", "door,inspectorate");
  assert.deepEqual(await bannerOf("/"), [], "no banner where it is no copy");
  assert.ok(await reported());
  await untilDelivered();
  await stop(first);
  await waitAnew();

  const apart = await open("--isolated");
  await assertApart();
  await stop(apart);
  const still = await open();
  await assertApart();
  await stop(still);

  const adopted = run("main/cli.ts", env, "adopt");
  assert.equal(await adopted.ended(), 0, adopted.said());
  const own = await open();
  await untilDelivered();
  assert.deepEqual(await bannerOf("/"), []);
  await stop(own);
});

test("a database of another server or timeline, and a data folder that was copied, start apart by themselves", async () => {
  const file = path.join(data, "adopted");
  const own = fs.readFileSync(file, "utf8");
  const secret = path.join(data, "secret");
  const copies = {
    server: () => fs.writeFileSync(file, own.replace(/^\d/, "9")),
    timeline: () => fs.writeFileSync(file, own.replace("00000001", "00000002")),
    folder: () => {
      fs.writeFileSync(`${secret}.copy`, fs.readFileSync(secret));
      fs.renameSync(`${secret}.copy`, secret);
    },
  };
  for (const [what, copy] of Object.entries(copies)) {
    copy();
    const started = await open();
    assert.equal((await bannerOf("/")).length, 2, what);
    await stop(started);
    fs.writeFileSync(file, own);
  }
});
