import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import test, { after, before } from "node:test";
import { z } from "zod";
import { machine } from "../../main/demo/country.ts";
import { joinInstallation } from "../../main/installation.ts";
import { settingsFrom } from "../../main/settings.ts";
import { everythingIn } from "../cluster.ts";
import { freePort } from "../program.ts";
import { removeData } from "../remove-data.ts";

// A running installation, met by other programs: an agency's own system with a token, and visitors whom nothing may write down.

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, `node_modules/.cache/machines-${process.pid}`);
let origin = "";
let server: ChildProcess;
let said = "";

before(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(
    process.execPath,
    [...process.execArgv, path.join(root, "main/start.ts"), "--cells", "door,inspectorate,shelter"],
    {
      env: { ...process.env, PORT: String(port), LENKE_DATA: folder, LENKE_ORIGIN: origin },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  for (const output of [server.stdout, server.stderr]) {
    output?.on("data", (chunk: Buffer) => {
      said += String(chunk);
    });
  }
  while (!said.includes("Lenke is open")) {
    assert.equal(server.exitCode, null, said);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
});

after(async () => {
  if (server.exitCode === null) {
    server.kill("SIGINT");
    await once(server, "exit");
  }
  removeData(folder);
});

async function token(secret: string): Promise<string | null> {
  const answer = await fetch(`${origin}/oidc/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: machine.subject,
      client_secret: secret,
    }),
  });
  const said = z.object({ access_token: z.string() }).safeParse(await answer.json());
  return said.success ? said.data.access_token : null;
}

const ownSecret = () => fs.readFileSync(path.join(folder, "secret")).toString("hex");

async function api(address: string, bearer: string | null) {
  const headers: Record<string, string> =
    bearer === null ? {} : { authorization: `Bearer ${bearer}` };
  return await fetch(`${origin}/api${address}`, { headers });
}

test("an agency's own system reads its cases with a token of the same provider, and nobody reads without", async () => {
  const bearer = await token(ownSecret());
  const listed = await api("/cases", bearer);
  assert.equal(listed.status, 200);
  const { cases } = z
    .object({ cases: z.array(z.object({ id: z.uuid() })) })
    .parse(await listed.json());
  assert.ok(cases.length > 0);
  for (const wrong of [null, "nonsense", `${bearer}x`, "a.b.c"]) {
    assert.equal((await api("/cases", wrong)).status, 401, String(wrong));
  }
  assert.equal(await token("another secret"), null);
  assert.equal((await api(`/cases/${crypto.randomUUID()}`, bearer)).status, 404);
  assert.equal((await api("/cases/no-id", bearer)).status, 400);
});

test("the API describes itself: every address with its answers, to anyone", async () => {
  const answer = await api("/openapi.json", null);
  assert.equal(answer.status, 200);
  const paths = z
    .object({
      openapi: z.string().startsWith("3.1"),
      paths: z.record(
        z.string(),
        z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
      ),
    })
    .parse(await answer.json()).paths;
  const named = Object.keys(paths);
  for (const area of ["inbox", "cases", "referrals", "chain"]) {
    assert.ok(
      named.some((address) => address.startsWith(`/api/${area}`)),
      `${area} is not among ${named.join(" ")}`,
    );
  }
});

test("nothing of a visitor is written down: not in the program's output, not in any table", async () => {
  const canary = `kanari-${crypto.randomUUID()}`;
  const headers = {
    "user-agent": canary,
    referer: `https://elsewhere.example/${canary}`,
    "x-forwarded-for": canary,
    cookie: `language=nb; visitor=${canary}`,
  };
  for (const address of [
    "/",
    "/job",
    "/seen",
    "/receipt",
    `/${canary}`,
    `/knowledge?from=${canary}`,
  ]) {
    await fetch(origin + address, { headers });
  }
  for (const address of ["/seen", "/job", "/receipt"]) {
    const body = new URLSearchParams({
      place: canary,
      code: canary,
      words: canary,
      sector: canary,
    });
    await fetch(origin + address, { method: "POST", headers: { ...headers, origin }, body });
  }
  assert.ok(said.includes("Lenke is open"), "the output is read, or this test means nothing");
  assert.equal(said.includes(canary), false, "the program's output");
  const opened = await joinInstallation(settingsFrom({ LENKE_DATA: folder }, root), "writes");
  for (const id of opened.cells.keys()) {
    assert.equal((await everythingIn(opened.cluster, id)).includes(canary), false, id);
  }
  await opened.close();
});
