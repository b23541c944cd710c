import assert from "node:assert/strict";
import test from "node:test";
import { joinColleague } from "../../api/case/join.ts";
import { readPersons } from "../../api/case/read.ts";
import { deliverDue } from "../../api/document/deliver.ts";
import { tellNews } from "../../api/news/tell.ts";
import { addPerson } from "../../api/person/person.ts";
import { setSafeguard } from "../../api/safeguard/safeguard.ts";
import type { ReferralSent } from "../../domain/document/document.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase } from "../../test/factories/case.ts";
import { givenBack } from "../../test/factories/forms.ts";
import { aReferralSent, posted } from "../../test/factories/incoming.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { en, nb } from "../../test/page.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
]);
const police = await testCell(cluster, "police", ["police"]);
const cells = [inspectorate, police];
const origin = "http://localhost";
await introduce(cluster, cells, origin);
const mats = await testColleague(cluster, inspectorate, "caseworker", "Mats");
const turid = await testColleague(cluster, inspectorate, "caseworker", "Turid");
const app = testPages(testHouse(cells, origin), {
  mats: testDesk(inspectorate, mats),
  turid: testDesk(inspectorate, turid),
  officer: testDesk(inspectorate, await testColleague(cluster, inspectorate, "officer")),
});

async function referralComes(more: Partial<ReferralSent["told"]> = {}) {
  const id = crypto.randomUUID();
  const told = { place: "Storås", sector: "building", pseudonym: "Grå hegre", ...more } as const;
  await posted(police, inspectorate, id, aReferralSent({ told }));
  await deliverDue(police, carryTo(cells), () => noon);
  return id;
}

let cases = 0;
async function aCaseOf(owner = mats, restricted = false) {
  cases += 1;
  const label = `K-LEGG-${cases}`;
  return { label, id: await anOpenCase(inspectorate, owner, { label, restricted }) };
}
async function somebodyIn(caseId: string, pseudonym: string): Promise<string> {
  const added = await addPerson(inspectorate, mats, { caseId, pseudonym }, noon);
  assert.ok(added.ok);
  return added.value;
}

const common = { host: "localhost", "accept-language": "en" };
const get = async (path: string, desk = "mats", language = "en") =>
  await app.request(path, {
    headers: { ...common, "accept-language": language, "x-desk": desk },
  });
const html = async (path: string, desk = "mats", language = "en") =>
  await (await get(path, desk, language)).text();
type Form = Record<string, string> | string[][];
const post = async (path: string, form: Form, desk = "mats") =>
  await app.request(path, {
    method: "POST",
    headers: { ...common, origin, "x-desk": desk },
    body: new URLSearchParams(form),
  });
const add = (id: string, form: Form, desk?: string) => post(`/inbox/${id}/add`, form, desk);

test("beside taking it on, what came in can be added to a case: chosen from one’s own, by their labels", async () => {
  const id = await referralComes();
  const mine = await aCaseOf();
  const hers = await aCaseOf(turid);
  const hidden = await aCaseOf(turid, true);
  const page = await html(`/inbox/${id}`);
  assert.match(page, /Take on as a case<\/button>/);
  assert.ok(page.includes(`href="/inbox/${id}/add"`));
  assert.doesNotMatch(await html(`/inbox/${id}`, "officer"), /\/add"/, "an officer only reads");
  assert.equal((await get(`/inbox/${id}/add`, "officer")).status, 403);
  const list = await html(`/inbox/${id}/add`);
  assert.match(list, new RegExp(`/inbox/${id}/add\\?case=${mine.id}">${mine.label}<`));
  assert.doesNotMatch(list, new RegExp(`${hers.label}|${hidden.label}`));
  assert.match(await html(`/inbox/${id}/add`, "turid"), new RegExp(hidden.label));
});

test("one’s own cases are searched by words that are in no address", async () => {
  const id = await referralComes();
  const mine = await aCaseOf();
  const sent = await post(`/inbox/${id}/add/search?one=2`, { q: "fjellrype" });
  const at = sent.headers.get("location") ?? "";
  assert.match(at, /add\?search=[0-9a-f-]{36}&one=2$/);
  assert.match(await html(at), /value="fjellrype"[\s\S]*None of your cases has these words/);
  assert.match(await html(`/inbox/${id}/add?q=fjellrype`), new RegExp(`${mine.label}<`));
});

test("whoever has no part in any case is told what to do instead", async () => {
  const id = await referralComes();
  const desk = await testColleague(cluster, inspectorate, "caseworker", "Ny");
  const alone = testPages(testHouse(cells, origin), { ny: testDesk(inspectorate, desk) });
  const headers = { ...common, "x-desk": "ny" };
  const page = await (await alone.request(`/inbox/${id}/add`, { headers })).text();
  assert.match(page, /You have no part in any case yet/);
});

test("a case that one may not see is answered as one that is not there, and one without a part in it that it is not one’s own", async () => {
  const id = await referralComes();
  const hidden = await aCaseOf(turid, true);
  const hers = await aCaseOf(turid);
  const asked = async (caseId: string) => {
    const shown = await get(`/inbox/${id}/add?case=${caseId}`);
    const sent = await add(id, { case: caseId, person: "new" });
    // A page knows its own address, for the language button.
    const textOf = async (page: Response) => (await page.text()).replaceAll(caseId, "");
    return [shown.status, await textOf(shown), sent.status, await textOf(sent)];
  };
  const none = await asked(crypto.randomUUID());
  assert.deepEqual([none[0], none[2]], [404, 404]);
  assert.deepEqual(await asked(hidden.id), none);
  const notHers = await asked(hers.id);
  assert.deepEqual([notHers[0], notHers[2]], [403, 403]);
  assert.doesNotMatch(await html(`/inbox/${id}`), /Taken on by/);
  const left = { caseId: hers.id, part: "recused" } as const;
  const aside = await aColleagueWith(cluster, inspectorate, "caseworker", left);
  const pages = testPages(testHouse(cells, origin), { aside: testDesk(inspectorate, aside) });
  const path = `/inbox/${id}/add?case=${hers.id}`;
  const theirs = await pages.request(path, { headers: { ...common, "x-desk": "aside" } });
  assert.equal(theirs.status, 404, "nor for who has stepped aside");
});

test("before it is added the page says what comes, what holds from then on, who sees it, and asks who it is about", async () => {
  const safeguards = [
    { kind: "talk-before-removal", how: null },
    { kind: "interpreter", how: "tigrinja" },
  ] as const;
  const id = await referralComes({ safeguards });
  const mine = await aCaseOf(mats, true);
  await setSafeguard(
    inspectorate,
    mats,
    { caseId: mine.id, kind: "interpreter", holds: true, why: "spurt", how: "dari" },
    noon,
  );
  const lind = await somebodyIn(mine.id, "Lind");
  await somebodyIn(mine.id, "grå hegre");
  const path = `/inbox/${id}/add?case=${mine.id}`;
  const shut = await get(path);
  assert.equal(shut.headers.get("location"), `/inbox/${id}`, "shut, its own page says so first");
  const kinds = safeguards.map(({ kind }) => ["acknowledge-safeguards", kind]);
  await post(`/inbox/${id}/acknowledge`, kinds);
  const page = await html(path);
  assert.match(page, new RegExp(`<h1>Add to ${mine.label}</h1>`));
  assert.match(page, /Cell police hears that you take it on, and not in which case/);
  assert.match(page, /Only those with a part in this case/);
  assert.match(
    page,
    /hold in the case from then on[\s\S]*Talk before any removal[\s\S]*dari; tigrinja/,
  );
  assert.ok(page.includes(en("inbox.add-who-help")));
  assert.match(page, /They write of .*Grå hegre/);
  assert.match(page, /Called .*Grå hegre \(2\)/);
  assert.doesNotMatch(page, /type="radio"[^>]* checked/, "nobody is chosen beforehand");
  assert.match(page, new RegExp(`value="${lind}"`));

  const nobody = await add(id, { case: mine.id });
  assert.deepEqual(await givenBack(nobody), [400, ["person", "not-chosen"]]);
  const wrong = await add(id, { case: mine.id, person: crypto.randomUUID() });
  assert.deepEqual(await givenBack(wrong), [400, ["person", "person.not-found"]]);
  const done = await add(id, { case: mine.id, person: lind });
  assert.equal(done.headers.get("location"), `/cases/${mine.id}`);
  assert.match(await html(`/cases/${mine.id}`), /Referral from Cell police, 25 November 2026/);
  const handled = await html(`/inbox/${id}`);
  assert.match(handled, /Taken on by Mats/);
  assert.match(handled, /Mats said that it is about .*Lind.*, who was in the case already/);
  assert.doesNotMatch(handled, /\/add"/);
  assert.equal((await get(path)).headers.get("location"), `/inbox/${id}`);
});

test("where there is nobody to choose among, nobody is asked, and somebody new is added", async () => {
  const mine = await aCaseOf();
  const id = await referralComes();
  const page = await html(`/inbox/${id}/add?case=${mine.id}`);
  assert.doesNotMatch(page, /type="radio"/);
  assert.match(page, /Grå hegre.* comes to the case as its first person/);
  assert.equal((await add(id, { case: mine.id, person: "new" })).status, 303);
  assert.match(await html(`/cases/${mine.id}/persons`), /Grå hegre/);
  const { pseudonym: _, ...unsaid } = { place: "Storås", sector: "building", pseudonym: "" };
  const without = crypto.randomUUID();
  await posted(police, inspectorate, without, aReferralSent({ told: unsaid }));
  await deliverDue(police, carryTo(cells), () => noon);
  const about = await html(`/inbox/${without}/add?case=${mine.id}`);
  assert.doesNotMatch(about, /type="radio"|first person/, "it is told about nobody");
});

test("pressed twice it is once, and whoever comes second is told on its own page what can be done", async () => {
  const mine = await aCaseOf();
  const hers = await aCaseOf(turid);
  const id = await referralComes();
  const form = { case: mine.id, person: "new" };
  const twice = await Promise.all([add(id, form), add(id, form)]);
  assert.deepEqual(
    twice.map((each) => [each.status, each.headers.get("location")]),
    [1, 2].map(() => [303, `/cases/${mine.id}`]),
  );
  const there = await readPersons(inspectorate, mats, mine.id);
  assert.equal(there.ok && there.value.persons.length, 1);
  const late = await add(id, { case: hers.id, person: "new" }, "turid");
  assert.equal(late.status, 409);
  const said = await late.text();
  assert.ok(said.includes(en("refusal.inbox.already-handled")) && said.includes("be done now"));

  const other = await referralComes();
  await html(`/inbox/${other}`);
  const deed = { step: "withdraw", reason: "sent-by-mistake" } as const;
  await posted(police, inspectorate, other, { kind: "step", deed });
  await deliverDue(police, carryTo(cells), () => noon);
  const gone = await add(other, { case: mine.id, person: "new" });
  assert.equal(gone.status, 409);
  assert.match(await gone.text(), /What can be done now/);
});

test("safeguards that together say too much are refused with what to do, and it can be added after that", async () => {
  const mine = await aCaseOf();
  const set = async (holds: boolean, how: string) =>
    await setSafeguard(
      inspectorate,
      mats,
      { caseId: mine.id, kind: "safe-way-to-reach", holds, why: "spurt", how },
      noon,
    );
  await set(true, "SMS ".repeat(49));
  const id = await referralComes({
    safeguards: [{ kind: "safe-way-to-reach", how: "Bare kveld" }],
  });
  await post(`/inbox/${id}/acknowledge`, { "acknowledge-safeguards": "safe-way-to-reach" });
  const refused = await add(id, { case: mine.id, person: "new" });
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /Shorten the words of the case’s own/);
});

test("whoever owns the case reads on their work that something was added, until they open the case", async () => {
  const hers = await aCaseOf(turid);
  const joined = { caseId: hers.id, colleague: mats.id };
  assert.ok((await joinColleague(inspectorate, turid, joined)).ok);
  const id = await referralComes();
  assert.equal((await add(id, { case: hers.id, person: "new" })).status, 303);
  await tellNews(inspectorate, () => noon);
  const said = new RegExp(`href="/cases/${hers.id}">[^<]*<span class="sub">[^<]*was added`);
  assert.match(await html("/work", "turid"), said);
  assert.doesNotMatch(await html("/work"), said);
  await html(`/cases/${hers.id}`, "turid");
  assert.doesNotMatch(await html("/work", "turid"), said);
});

test("of several that one agency sent to a case, each can be told from the others where one is passed on", async () => {
  const mine = await aCaseOf();
  for (const purpose of ["inspection", "investigation"] as const) {
    const id = crypto.randomUUID();
    await posted(police, inspectorate, id, aReferralSent({ purpose }));
    await deliverDue(police, carryTo(cells), () => noon);
    assert.equal((await add(id, { case: mine.id, person: "new" })).status, 303);
  }
  const page = await html(`/cases/${mine.id}/referrals/new`);
  assert.match(page, /Inspection or control\. Came 25 November 2026\./);
  assert.match(page, /Investigation\. Came 25 November 2026\./);
});

test("it stands in Norwegian too", async () => {
  const id = await referralComes();
  const mine = await aCaseOf();
  await somebodyIn(mine.id, "Lind");
  assert.match(await html(`/inbox/${id}`, "mats", "nb"), /Legg til i en sak/);
  assert.match(await html(`/inbox/${id}/add`, "mats", "nb"), /Velg en av sakene/);
  const form = await html(`/inbox/${id}/add?case=${mine.id}`, "mats", "nb");
  assert.ok(form.includes(nb("inbox.add-who-help")));
});
