import assert from "node:assert/strict";
import test from "node:test";
import { readPlan } from "../../api/plan/read.ts";
import { newestOf } from "../../domain/plan/entry.ts";
import { dayOf } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { insertEntry } from "../../store/plan/plan-entry.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { filledIn } from "../../test/factories/asks.ts";
import { aColleagueWith } from "../../test/factories/case.ts";
import { problemsIn } from "../../test/factories/forms.ts";
import { aPlan, aStep } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { sayIn } from "../texts/texts.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const analyst = await testColleague(cluster, cell, "analyst");
const of = await aPlan(cell, owner);
const recused = await aColleagueWith(cluster, cell, "supervisor", { ...of, part: "recused" });
const helps = await aColleagueWith(cluster, cell, "caseworker", { ...of, part: "member" });
const supervisor = await aColleagueWith(cluster, cell, "supervisor", { ...of, part: "member" });
const pages = testPages(testHouse([cell]), {
  owner: testDesk(cell, owner),
  analyst: testDesk(cell, analyst),
  recused: testDesk(cell, recused),
  supervisor: testDesk(cell, supervisor),
  helps: testDesk(cell, helps),
});
const origin = "http://localhost";
const say = sayIn("en");
const at = `${origin}/cases/${of.caseId}/persons/${of.person}/plan`;

async function get(desk: string, path = "") {
  const headers = { "x-desk": desk, host: "localhost", "accept-language": "en" };
  return await pages.request(at + path, { headers });
}

async function post(path: string, fields: Readonly<Record<string, string>>, desk = "owner") {
  const headers = { "x-desk": desk, host: "localhost", origin, "accept-language": "en" };
  const body = new URLSearchParams(fields);
  return await pages.request(at + path, { method: "POST", headers, body });
}

const need = (what: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ seen: "0", area: "housing", state: "needed", observer: "person", on: "2026-11-25" },
  what,
  ...more,
});

async function refused(...[path, form]: Parameters<typeof post>): Promise<string> {
  const answer = await post(path, form);
  assert.equal(answer.status, 400, path);
  return await answer.text();
}

async function whats() {
  const read = await readPlan(cell, owner, of, dayOf(noon));
  assert.ok(read.ok);
  return newestOf(read.value.entries).map(({ content }) => JSON.stringify(content));
}

test("whoever may not see it is turned away, and who is not signed in is led to sign in", async () => {
  assert.equal((await get("owner")).status, 200, "somebody must see it, or this means nothing");
  for (const path of ["", "/wishes", "/areas", "/copy", "/copy.pdf", "/hand-over", "/ways"]) {
    assert.equal((await get("analyst", path)).status, 403, path);
    assert.equal((await get("recused", path)).status, 404, path);
    assert.equal((await get("nobody", path)).status, 303, path);
  }
  assert.equal((await post("/needs/x", need("A room."), "recused")).status, 404);
});

test("what is too long is given back whole, and nothing of it is kept", async () => {
  const long = `${"å".repeat(4000)}!`;
  const page = await refused(`/needs/${crypto.randomUUID()}`, need(long));
  assert.deepEqual(problemsIn(page), ["what too-long"]);
  assert.ok(page.includes(long));
  assert.equal(
    (await whats()).some((text) => text.includes("ååå")),
    false,
  );
});

test("what nobody chose is not written down: a need's state, how somebody agreed, what is said to be wrong", async () => {
  const tries = [
    ["/needs", need("A lamp."), "state"],
    [
      "/steps",
      { ...need("Ring the owner."), doer: "person", tells: "other", agreed: "2026-11-25" },
      "agreed-how",
    ],
    ["/corrections", { seen: "0", said: "It was not so.", on: "2026-11-25" }, "about"],
  ] as const;
  for (const [path, form, field] of tries) {
    const page = await refused(`${path}/${crypto.randomUUID()}`, { ...form, [field]: "" });
    assert.ok(problemsIn(page).includes(`${field} not-chosen`), path);
    assert.match(page, /A lamp\.|Ring the owner\.|It was not so\./);
    assert.deepEqual(filledIn(page, field), [""]);
  }
});

test("what the person said is never said anew by whoever opens the form: not the words, not the answer", async () => {
  const at = { seen: "0", on: "2026-11-20", heard: "alone" };
  const wishes = { ...at, first: "go-home", words: "Only by day." };
  assert.equal((await post("/wishes/wishes", wishes)).status, 303);
  const words = "Only by day.";
  const page = await (await get("owner", "/wishes")).text();
  assert.ok(page.includes(words), "it stands on the page, or this means nothing");
  const [form = ""] = /<input type="hidden" name="seen".*?<\/form>/s.exec(page) ?? [];
  assert.match(form, /name="on"[^>]*value="2026-11-25"/);
  assert.equal(form.includes(words), false);
  assert.doesNotMatch(form, /checked|value="alone" selected/);
});

test("of wishes a place is not left open before one that is chosen: what comes second is not kept as what matters most", async () => {
  const at = { seen: "0", on: "2026-11-20", heard: "alone", words: "Hjem, kanskje." };
  const before = await (await get("owner", "/wishes")).text();
  for (const [chosen, gap] of [
    [{ second: "go-home" }, "first"],
    [{ third: "go-home", fourth: "wages" }, "first"],
    [{ first: "wages", third: "go-home" }, "second"],
  ] as const) {
    const text = await refused("/wishes/wishes", { ...at, ...chosen });
    assert.deepEqual(problemsIn(text), [`${gap} not-chosen`]);
    assert.match(text, /value="go-home" selected/, "nothing chosen is lost");
    assert.match(text, /Hjem, kanskje\./);
  }
  assert.equal(before.includes("Hjem, kanskje."), false);
  assert.doesNotMatch(await (await get("owner", "/wishes")).text(), /Hjem, kanskje/);
});

test("an area that nobody has asked about leads to its own form", async () => {
  const areas = await (await get("owner", "/areas")).text();
  const [, way = ""] = /href="([^"]*\/areas\?area=family#new)"/.exec(areas) ?? [];
  assert.ok(way !== "", "there is a way");
  const begun = await (await get("owner", "/areas?area=family")).text();
  assert.match(begun, /<details id="new" open/);
  assert.match(begun, /value="family" selected/);
});

test("who sees a part is never told that there is nothing in what they do not see", async () => {
  const about = crypto.randomUUID();
  const told = { alsoTells: "none" };
  const health = need("Pain in the side.", { area: "health", ...told });
  assert.equal((await post(`/needs/${about}`, health)).status, 303);
  const wrong = { seen: "0", about, said: "It is the other side.", on: "2026-11-25", ...told };
  assert.equal((await post(`/corrections/${crypto.randomUUID()}`, wrong)).status, 303);
  const planB = {
    ...need(""),
    area: "health",
    comes: "case-dropped",
    instead: "Ring.",
    doer: "other",
    name: "Ada",
  };
  assert.equal((await post(`/plan-b/${crypto.randomUUID()}`, planB)).status, 303);
  assert.match(await (await get("owner")).text(), /something here is wrong: .*other side/s);
  assert.match(await (await get("owner", "/hand-over")).text(), /other side/);
  const given = { colleague: helps.id, fields: "housing" };
  assert.equal((await post("/colleagues", given)).status, 303);
  for (const path of ["", "/steps", "/follow-ups", "/plan-b", "/corrections", "/areas"]) {
    const page = await (await get("helps", path)).text();
    assert.ok(page.includes(say("plan.in-part", { name: "Ada Lind" })), path);
    const ticks = />Health<\/label>/g;
    assert.doesNotMatch(page.replaceAll(ticks, ""), /Pain|other side|Health/, path);
    const nothing =
      /has not said that anything is wrong<|No follow-ups yet|No steps yet|No plan B for these yet/;
    assert.doesNotMatch(page.replaceAll("In what you see, the person has not", ""), nothing, path);
    const whole = await (await get("owner", path)).text();
    assert.ok(!whole.includes(say("plan.in-part", { name: "Ada Lind" })));
  }
  assert.ok((await (await get("helps", "/return")).text()).includes(say("plan.you-see-not-this")));
  const copy = await (await get("owner", "/copy?field=health")).text();
  assert.match(copy, /Pain in the side\..*You say something here is wrong: .*other side/s);
});

test("giving a colleague one more part keeps what they had; taking back is a form of its own, with nothing chosen", async () => {
  const seen = async () => {
    const read = await readPlan(cell, owner, of, dayOf(noon));
    return read.ok ? read.value.places.find((place) => place.colleague === helps.id)?.fields : null;
  };
  const give = (fields: string) => post("/colleagues", { colleague: helps.id, fields });
  assert.equal((await give("housing")).status, 303);
  assert.equal((await give("days")).status, 303);
  assert.deepEqual(await seen(), ["wishes", "housing", "days"]);
  const nothing = await (await post("/colleagues", { colleague: "" })).text();
  assert.deepEqual(
    problemsIn(nothing),
    ["colleague not-chosen", "fields plan.no-fields"],
    "all that is missing is said at once",
  );

  assert.doesNotMatch(await (await get("owner", "/colleagues")).text(), /take-back"/);
  const [, way = ""] =
    /colleagues(\?back=[^"#]*)#back"/.exec(await (await get("owner", "/colleagues")).text()) ?? [];
  const page = await (await get("owner", `/colleagues${way}`)).text();
  const [form = ""] = /<form id="back".*?<\/form>/s.exec(page) ?? [];
  assert.match(form, /value="housing"/);
  assert.doesNotMatch(form, /value="health"|checked/);
  const back = (taken: string) => post("/colleagues/take-back", { from: helps.id, taken });
  const alone = await back("wishes");
  assert.equal(alone.status, 400);
  const again = await alone.text();
  assert.deepEqual(problemsIn(again), ["taken plan.wishes-go-along"]);
  assert.match(again, /value="wishes"[^>]*checked/);
  assert.equal((await post("/colleagues/take-back", { from: helps.id }, "helps")).status, 403);
  assert.equal((await back("days")).status, 303);
  assert.deepEqual(await seen(), ["wishes", "housing"]);
});

test("who gives parts of a plan reads what stays unseen, what others write, and what does not, what was observed", async () => {
  const page = await (await get("owner", "/colleagues")).text();
  for (const key of ["plan.colleagues.intro", "plan.colleagues.observations"] as const) {
    assert.ok(page.includes(say(key)), key);
  }
});

test("the log says that the copy was opened, since nobody sees whether it was printed", async () => {
  assert.equal((await get("owner", "/copy")).status, 200);
  const headers = { "x-desk": "owner", host: "localhost", "accept-language": "en" };
  const log = await pages.request(`${origin}/cases/${of.caseId}/log`, { headers });
  assert.ok((await log.text()).includes(say("log.verb.plan.copy")));
});

test("a handover lists what goes along by day, as the overview does, whatever was promised", async () => {
  for (const [what, by, promised] of [
    ["Later but promised.", "2027-03-27", { promised: "yes" }],
    ["Sooner.", "2027-03-01", {}],
  ] as const) {
    const step = { ...need(what), state: "", doer: "person", by, ...promised };
    assert.equal((await post(`/steps/${crypto.randomUUID()}`, step)).status, 303);
  }
  for (const path of ["", "/hand-over"]) {
    assert.match(await (await get("owner", path)).text(), /Sooner\..*Later but promised\./s, path);
  }
});

test("what is promised and has no day is refused at the day; one that was kept so is shown as such", async () => {
  const step = { ...need("Ring the doctor."), state: "", doer: "person", by: "", promised: "yes" };
  assert.deepEqual(problemsIn(await refused(`/steps/${crypto.randomUUID()}`, step)), [
    "by plan.promised-day",
  ]);

  const old = await aPlan(cell, owner);
  const content = aStep({ what: "Find the key.", promised: true });
  await asActor(cell, owner, (tx) =>
    insertEntry(tx, old.plan, {
      ...{ thing: crypto.randomUUID(), version: 1, field: "housing", at: noon },
      ...{ by: owner.id, content },
    }),
  );
  const there = `${origin}/cases/${old.caseId}/persons/${old.person}/plan`;
  for (const path of ["", "/steps", "/hand-over"]) {
    const headers = { "x-desk": "owner", host: "localhost", "accept-language": "en" };
    const shown = await (await pages.request(there + path, { headers })).text();
    assert.ok(shown.includes(say("plan.promised-no-by")), path);
  }
});

test("markup and another alphabet stand as they were written", async () => {
  for (const what of ["<script>alert(1)</script>", "غرفة 12 (Ali)", "Комната"]) {
    const answer = await post(`/needs/${crypto.randomUUID()}`, need(what));
    assert.equal(answer.status, 303);
  }
  const page = await (await get("owner", "/areas")).text();
  assert.doesNotMatch(page, /<script>alert/);
  assert.match(page, /&lt;script&gt;alert/);
  assert.match(page, /<bdi>غرفة 12 \(Ali\)<\/bdi>/);
  const pdf = await get("owner", "/copy.pdf");
  assert.equal(pdf.headers.get("content-type"), "application/pdf");
});

test("nothing at all, a day that is none and a state that is none are said, and what was typed stays", async () => {
  const empty = await refused(`/needs/${crypto.randomUUID()}`, {});
  assert.deepEqual(problemsIn(empty)[0], "area not-chosen");
  const noDay = need("A bed.", { on: "2026-02-30" });
  const page = await refused(`/needs/${crypto.randomUUID()}`, noDay);
  assert.deepEqual(problemsIn(page), ["on no-day"]);
  assert.match(page, /A bed\./);
  assert.equal(
    (await whats()).some((text) => text.includes("A bed.")),
    false,
  );
  assert.equal((await get("owner", `/needs/${crypto.randomUUID()}`)).status, 404);
});

test("all that is missing or wrong is said at once, in the order of the page, and what was typed stays", async () => {
  const outside = { doer: "other", tells: "other", agreed: "2026-02-30", by: "soon" };
  const [past, later] = ["2026-11-01", "2026-12-24"];
  const ahead = { on: later };
  const assessed = need("Pain.", { area: "health", assessed: "yes", "assessed-by": "GP" });
  const told = {
    ...{ area: "money", what: "Ring him.", doer: "other", name: "GP" },
    ...{ tells: "other", "agreed-how": "spoken" },
  };
  const tries: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ["/wishes/wishes", { first: "other" }, "words on heard"],
    ["/needs/", { observer: "other", "assessed-by": "GP" }, "area state what observed-by on"],
    [
      "/needs/",
      { state: "none", area: "health", assessed: "yes" },
      "observer on assessed-by assessed-on",
    ],
    ["/steps/", { state: "waiting" }, "area what doer tells state-words"],
    ["/steps/", { state: "waiting", tells: "nobody" }, "area what doer state-words"],
    [
      "/steps/",
      { ...outside, state: "done", area: "money" },
      "what by name agreed agreed-how done-on",
    ],
    ["/steps/", { what: "Ring him.", doer: "other", name: "GP" }, "area"],
    ["/steps/", { what: "Ring him.", doer: "other", name: "GP", tells: "nobody" }, "area tells"],
    ["/steps/", { what: "Ring him.", promised: "yes" }, "area doer by"],
    ["/follow-ups/", { state: "noted" }, "area what who due words on"],
    ["/follow-ups/", {}, "area what who due"],
    ["/plan-b/", { state: "set-aside" }, "comes instead doer area why"],
    ["/plan-b/", { state: "in-use", doer: "other" }, "comes instead name area since"],
    ["/return/talk", {}, "sitting.asked on"],
    ["/return/talk", { "sitting.asked": "yes", "wish.words": "Not yet.", ...ahead }, "on"],
    ["/return/answers/listed", {}, "label listed.finds on"],
    ["/return/answers/arrangement", { on: later }, "words arrangement.covers arrangement.enough"],
    ["/corrections/", {}, "about said on"],
    ["/wishes/wishes", { first: "wages", second: "wages", ...ahead, heard: "alone" }, "first on"],
    ["/needs/", { ...assessed, ...ahead, "assessed-on": later }, "on assessed-on"],
    [
      "/steps/",
      { ...told, by: past, agreed: later, state: "done", "done-on": later },
      "agreed done-on",
    ],
    ["/steps/", { ...told, by: past, agreed: later, state: "waiting" }, "by agreed state-words"],
    ["/steps/", { ...told, by: "2028-01-01", agreed: "", state: "begun" }, "by consent"],
    ["/follow-ups/", { due: past, who: owner.id }, "area what due"],
    ["/follow-ups/", { due: later, who: owner.id, state: "noted", ...ahead }, "area what words on"],
    ["/plan-b/", { state: "in-use", doer: "person", since: later }, "comes instead area since"],
    [
      "/return/journey",
      { "journey.along": "nobody", words: "Not yet.", on: "2026-11-25" },
      "words",
    ],
    ["/corrections/", { about: "in:housing", ...ahead }, "said on"],
    ["/hand-over", {}, "to must-know"],
    ["/hand-over", { to: owner.id }, "to must-know"],
  ];
  for (const [path, form, fields] of tries) {
    const page = await refused(path.endsWith("/") ? path + crypto.randomUUID() : path, form);
    const said = problemsIn(page).map((each) => each.split(" ")[0]);
    assert.deepEqual(said, fields.split(" "), path);
    for (const field of said) {
      assert.match(page, new RegExp(` id="${field}"`), `${path}: ${field} is there to go to`);
    }
    assert.ok(
      ["GP", "Not yet.", "Ring him."].every(
        (typed) => !Object.values(form).includes(typed) || page.includes(typed),
      ),
    );
  }
  assert.equal(
    (await whats()).some((text) => /GP|Not yet|Ring him/.test(text)),
    false,
  );
});

test("what is needed in some answers says in which, and is never said to be left out", async () => {
  const thing = crypto.randomUUID();
  const step = { ...need("Ring the union."), state: "", doer: "person" };
  assert.equal((await post(`/steps/${thing}`, step)).status, 303);
  for (const [path, field, key] of [
    ["/wishes", "words", "plan.wishes.words-help"],
    ["/areas", "observed-by", "plan.need.observed-by-help"],
    [`/steps/${thing}`, "state-words", "plan.step.state-words-help"],
    ["/follow-ups", "words", "plan.follow-up.words-help"],
    ["/plan-b", "why", "plan.b.why-help"],
    ["/plan-b", "since", "plan.b.since-help"],
  ] as const) {
    const page = await (await get("owner", path)).text();
    const [, help = ""] = new RegExp(`id="${field}-help">([^<]*)<`).exec(page) ?? [];
    assert.equal(help, say(key), path);
    assert.doesNotMatch(page, /class="optional"/, path);
  }
});

test("a link on a card says for all to see what it opens", async () => {
  const shown = async (path: string) => {
    const page = await (await get("owner", path)).text();
    const texts = page.matchAll(/<a class="ds-link"[^>]*>(.*?)<\/a>/gs);
    return [...texts].map(([, text = ""]) =>
      text
        .replaceAll(/<span class="unseen">.*?<\/span>/gs, "")
        .replaceAll(/<[^>]*>/g, "")
        .trim(),
    );
  };
  for (const [path, kind] of [
    ["/areas", "need"],
    ["/steps", "step"],
    ["/plan-b", "plan-b"],
    ["/corrections", "correction"],
  ] as const) {
    assert.ok((await shown(path)).includes(say(`plan.look.${kind}`)), path);
  }
});

test("a follow-up that was answered has no form that nothing can follow from, and leads to a new one", async () => {
  const thing = crypto.randomUUID();
  const asked = { seen: "0", area: "days", what: "How the days are.", who: owner.id };
  const form = { ...asked, due: "2026-11-30", state: "asked-for" };
  assert.equal((await post(`/follow-ups/${thing}`, form)).status, 303);
  const open = await (await get("owner", `/follow-ups/${thing}`)).text();
  assert.match(open, /<select[^>]* id="state"/, "as long as it is to be asked");
  const noted = { ...form, seen: "1", state: "noted", words: "Long.", on: "2026-11-25" };
  assert.equal((await post(`/follow-ups/${thing}`, noted)).status, 303);
  const page = await (await get("owner", `/follow-ups/${thing}`)).text();
  assert.doesNotMatch(page, /<select[^>]* id="state"/);
  const [, again = ""] = /plan(\/follow-ups\?area=days[^"]*)#new"/.exec(page) ?? [];
  const begun = await (await get("owner", again.replaceAll("&amp;", "&"))).text();
  assert.match(begun, /<details id="new" open.*How the days are\..*<\/details>/s);
});

test("who was given something stays with it when they have left, and is not chosen away by writing more", async () => {
  const gone = await testColleague(cluster, cell, "caseworker", "Gro Vik");
  const [step, followUp] = [crypto.randomUUID(), crypto.randomUUID()];
  const does = { ...need("Go along."), state: "begun", tells: "nobody", doer: gone.id };
  assert.equal((await post(`/steps/${step}`, does)).status, 303);
  const asks = { ...need("How it was."), who: gone.id, due: "2026-11-30", state: "asked-for" };
  assert.equal((await post(`/follow-ups/${followUp}`, asks)).status, 303);
  await asAdmin(cluster, cell.id, (client) =>
    client.query("update access.colleague set ended = '2026-11-25' where id = $1", [gone.id]),
  );
  for (const path of [`/steps/${step}`, `/follow-ups/${followUp}`]) {
    const page = await (await get("owner", path)).text();
    const left = say("plan.has-left", { name: "Gro Vik" });
    assert.match(page, new RegExp(`value="${gone.id}" selected[^>]*>${left}<`), path);
  }
  const noted = { ...asks, seen: "1", state: "noted", words: "Well.", on: "2026-11-25" };
  assert.equal((await post(`/follow-ups/${followUp}`, noted)).status, 303);
  const steps = await (await get("owner", "/steps")).text();
  assert.ok(!steps.includes(say("plan.has-left", { name: "Gro Vik" })));
});

test("the day that something was done about what the person said is put right where it stands", async () => {
  const thing = crypto.randomUUID();
  const said = { seen: "0", about: "in:housing", said: "No lock.", on: "2026-11-25" };
  assert.equal((await post(`/corrections/${thing}`, said)).status, 303);
  const ahead = { seen: "1", done: "A lock was bought.", "done-on": "2026-12-24" };
  const page = await (await post(`/corrections/${thing}`, ahead)).text();
  assert.deepEqual(problemsIn(page), ["done-on plan.not-yet"]);
  assert.match(page, /A lock was bought\./);
});

test("moving a day says both what is missing and why it is needed", async () => {
  const thing = crypto.randomUUID();
  const step = { ...need("Ring the court."), state: "", doer: "person", by: "2026-12-01" };
  assert.equal((await post(`/steps/${thing}`, step)).status, 303);
  const answer = await post(`/steps/${thing}/move`, { seen: "1", to: "", why: "" });
  assert.deepEqual(problemsIn(await answer.text()), ["to no-day", "why not-chosen"]);
  const other = await post(`/steps/${thing}/move`, { seen: "1", to: "", why: "other" });
  assert.deepEqual(problemsIn(await other.text()), ["to no-day", "words plan.moved-why"]);
  for (const [to, code] of [
    ["2026-11-01", "plan.by-passed"],
    ["2026-12-01", "plan.same-day"],
  ] as const) {
    const wrong = await post(`/steps/${thing}/move`, { seen: "1", to, why: "" });
    assert.deepEqual(problemsIn(await wrong.text()), [`to ${code}`, "why not-chosen"]);
  }
});

test("a day that is missing is named, where a form has more than one", async () => {
  const health = need("Pain in the side.", {
    area: "health",
    assessed: "yes",
    "assessed-by": "GP",
  });
  for (const [form, field] of [
    [health, "assessed-on"],
    [{ ...health, "assessed-on": "2026-02-30" }, "assessed-on"],
    [{ ...health, on: "" }, "on"],
  ] as const) {
    const page = await refused(`/needs/${crypto.randomUUID()}`, form);
    assert.ok(problemsIn(page).includes(`${field} no-day`));
    const named = say("frame.no-day", { field: say(`plan.need.${field}`) });
    assert.ok(page.includes(`>${named}`), field);
    assert.match(page, /value="GP"/, "what was typed stays");
  }
});

test("a supervisor with a part is offered to hand over for somebody who is gone, and is shown nothing", async () => {
  const page = await (await get("supervisor", "/hand-over")).text();
  assert.match(page, /action="[^"]*\/take-over"/);
  assert.ok(page.includes(say("plan.hand.led-why")), "they may choose themselves");
  assert.doesNotMatch(page, /Комната/);
  assert.match(await (await get("owner", "/areas")).text(), /Комната/);
  const handed = { to: owner.id, "must-know": "" };
  const answer = await post("/take-over", handed, "supervisor");
  assert.ok(problemsIn(await answer.text()).includes("to plan.hand-to-oneself"));
});

test("the day of a step is moved on a page of its own, which asks why and keeps what was typed", async () => {
  const thing = crypto.randomUUID();
  const money = { seen: "0", area: "money", what: "Ring the bank." };
  const step = { ...money, doer: "person", by: "2026-12-01" };
  assert.equal((await post(`/steps/${thing}`, step)).status, 303);
  const form = await (await get("owner", `/steps/${thing}`)).text();
  assert.match(form, /<input type="hidden" name="by" value="2026-12-01"/);
  assert.ok(form.includes(`/steps/${thing}/move"`));
  const why = await post(`/steps/${thing}/move`, { seen: "1", to: "2026-12-15", words: "Closed." });
  assert.equal(why.status, 400);
  assert.match(await why.text(), /value="2026-12-15".*Closed\./s);
  const moved = { seen: "1", to: "2026-12-15", why: "waits-for-others", words: "Closed." };
  const far = await post(`/steps/${thing}/move`, { ...moved, to: "2036-12-15" });
  assert.equal(far.status, 400);
  assert.deepEqual(problemsIn(await far.text()), ["to plan.by-too-far"]);
  for (const [path, name] of [
    ["/steps", "by"],
    ["/follow-ups", "due"],
  ] as const) {
    const form = { ...step, state: "", who: owner.id, [name]: "2036-12-15" };
    const page = await (await post(`${path}/${crypto.randomUUID()}`, form)).text();
    assert.ok(problemsIn(page).includes(`${name} plan.by-too-far`), path);
  }
  assert.equal((await post(`/steps/${thing}/move`, moved)).status, 303);
  const page = await (await get("owner", "/steps")).text();
  const because = say("plan.move.why.waits-for-others");
  assert.ok(page.includes(say("plan.move.was", { day: "1 December 2026", why: because })));
  assert.match(page, /Closed\./);
  for (const [desk, status] of [
    ["supervisor", 404],
    ["recused", 404],
    ["analyst", 403],
  ] as const) {
    assert.equal((await get(desk, `/steps/${thing}/move`)).status, status, desk);
  }
});

test("a takeover waits under Work for the one it was taken from until they say they have seen it", async () => {
  const handed = { to: supervisor.id, "must-know": "I take it." };
  assert.equal((await post("/take-over", handed, "supervisor")).status, 303);
  const work = async (desk: string, method = "GET", path = "/work") => {
    const headers = { "x-desk": desk, host: "localhost", origin, "accept-language": "en" };
    return await pages.request(origin + path, { method, headers });
  };
  const waits = await (await work("owner")).text();
  assert.match(waits, /data-kind="taken".*25 Nov/s);
  const [, form = ""] = /action="(\/plans\/[^"]+)"/.exec(waits) ?? [];
  assert.equal((await work("supervisor", "POST", form)).status, 404, "told to somebody else");
  assert.equal((await work("owner", "POST", form)).status, 303);
  assert.doesNotMatch(await (await work("owner")).text(), /action="\/plans\//);
  assert.match(await (await get("owner", "/hand-over")).text(), /25 November 2026/);
});
