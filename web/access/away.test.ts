import assert from "node:assert/strict";
import test from "node:test";
import { newCode } from "../../api/door/held.ts";
import { beginSession } from "../../api/session/session.ts";
import { asAdmin } from "../../store/cluster.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse } from "../../test/house.ts";
import { cellOverLine, cutAtCommit } from "../../test/line.ts";
import { createPages } from "../app.tsx";
import * as maker from "../maker.ts";
import { deskFromCookie } from "../sign-in/pages.tsx";

const cluster = await testCluster();
const doorItself = await testCell(cluster, "door", ["knowledge"]);
const agency = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
await introduce(cluster, [doorItself, agency], "http://localhost");
const colleague = await testColleague(cluster, agency, "caseworker");
const toDoor = await cellOverLine(cluster, doorItself);
const toAgency = await cellOverLine(cluster, agency);
const house = testHouse([toDoor.cell, toAgency.cell]);
const faults: unknown[] = [];
const pages = createPages({
  house,
  machines: [],
  workshop: maker,
  own: [],
  deskOf: deskFromCookie(house),
  report: (error) => faults.push(error),
});
const session = await beginSession(house, testDesk(toAgency.cell, colleague));
const signedIn = { cookie: `__Host-session=${session}` };

const common = { host: "localhost", origin: "http://localhost" };
const post = async (path: string, body: URLSearchParams, more: Record<string, string> = {}) =>
  await pages.request(path, { method: "POST", body, headers: { ...common, ...more } });
const get = async (path: string, more: Record<string, string> = {}) =>
  await pages.request(path, { headers: { ...common, ...more } });

function carried(html: string): URLSearchParams {
  const fields = [...html.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return new URLSearchParams(fields.map(([, name = "", value = ""]) => [name, value]));
}

function isAwayPage(answer: Response): void {
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get("retry-after"), "5");
}

const report = (code: string) =>
  new URLSearchParams({
    ...{
      step: "send",
      code,
      recipient: "inspectorate",
      place: "Lillevik",
      words: "Åtte i ett rom",
    },
    ...{ sector: "", answers: "", name: "" },
  });

async function receipts(): Promise<number> {
  return await asAdmin(cluster, "door", async (client) => {
    const { rowCount } = await client.query("select from sealed.receipt");
    return rowCount ?? 0;
  });
}

for (const when of ["before", "after"] as const) {
  test(`a report whose keeping broke off ${when} it was kept is in the page, and sent again it is kept once`, async () => {
    const [code, had] = [newCode(), await receipts()];
    cutAtCommit(toDoor.line, when, "inspectorate");
    const answer = await post("/seen", report(code));
    isAwayPage(answer);
    const html = await answer.text();
    assert.equal(carried(html).get("words"), "Åtte i ett rom");
    assert.equal(await receipts(), had + (when === "after" ? 1 : 0));
    const again = await post("/seen", carried(html));
    assert.equal(again.status, 200);
    assert.ok((await again.text()).includes(code), "the same receipt");
    assert.equal(await receipts(), had + 1);
  });
}

test("while the database is away a form is kept in the page, and pages that need none go on", async () => {
  await toDoor.line.shut();
  const answer = await post("/seen", report(newCode()));
  isAwayPage(answer);
  const html = await answer.text();
  assert.equal(carried(html).get("words"), "Åtte i ett rom");
  for (const path of ["/", "/seen", "/job", "/knowledge"]) {
    assert.equal((await get(path)).status, 200, path);
  }
  await toDoor.line.open();
  assert.equal((await post("/seen", carried(html))).status, 200);
});

test("while their agency's database is away nobody is signed out, and what all may read goes on", async () => {
  assert.equal((await get("/work", signedIn)).status, 200);
  await toAgency.line.shut();
  const work = await get("/work", signedIn);
  isAwayPage(work);
  assert.match(await work.text(), /href="\/work"/);
  const typed = new URLSearchParams({ words: "Noe som ikke skal bli borte" });
  const form = await post("/capacity", typed, signedIn);
  isAwayPage(form);
  assert.equal(carried(await form.text()).get("words"), "Noe som ikke skal bli borte");
  assert.equal((await get("/knowledge", signedIn)).status, 200);
  await toAgency.line.open();
  assert.equal((await get("/work", signedIn)).status, 200);
});

test("of a page whose entry in the log could not be kept nothing is shown, and it opens again", async () => {
  await anOpenCase(agency, colleague, { label: "Tjernlia" });
  assert.match(await (await get("/cases", signedIn)).text(), /Tjernlia/);
  for (const when of ["before", "after"] as const) {
    cutAtCommit(toAgency.line, when, "case.list");
    const answer = await get("/cases", signedIn);
    isAwayPage(answer);
    assert.doesNotMatch(await answer.text(), /Tjernlia/);
  }
  assert.match(await (await get("/cases", signedIn)).text(), /Tjernlia/);
});

test("a program that asks for no page gets the code", async () => {
  cutAtCommit(toDoor.line, "before");
  const answer = await post("/seen", report(newCode()), { accept: "application/json" });
  isAwayPage(answer);
  assert.deepEqual(await answer.json(), { code: "database.not-sure" });
});
