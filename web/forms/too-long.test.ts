import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";
import { type NoteAsked, noteAsked } from "../../api/question/ask.ts";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import { dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const turid = await testColleague(cluster, cell, "supervisor", "Turid Foss");
const desks = { liv: testDesk(cell, liv), turid: testDesk(cell, turid) };
const house = testHouse([cell]);
const pages = testPages(house, desks);
const today = dayOf(noon);

/** Longer than any field; recognised by its last word. */
const long = `${"å ".repeat(20_500)}kanarifugl`;

const decoded = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : decoded(found);
};

interface Form {
  readonly action: string;
  readonly sends: URLSearchParams;
  readonly words: readonly string[];
}

function fieldsIn(form: string) {
  return [...form.matchAll(/<(input|textarea|select)\b[^>]*>/g)].flatMap(([tag, element]) => {
    const [name, type] = [attribute(tag, "name"), attribute(tag, "type") ?? "text"];
    const after = form.slice(form.indexOf(tag));
    const options = /<option[^>]*value="[^"]+"[^>]*>/.exec(after)?.[0] ?? "";
    const value = attribute(element === "select" ? options : tag, "value") ?? "";
    const filled = type === "date" && value === "" ? today : value;
    const isWords = element === "textarea" || (element === "input" && type === "text");
    return name === null ? [] : [{ name, value: filled, isWords }];
  });
}

function formsIn(html: string, at: string): readonly Form[] {
  return [...html.matchAll(/<form[^>]*method="post"[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => {
    const fields = fieldsIn(form);
    const first = fields.filter(
      ({ name }, place) => fields.findIndex((each) => each.name === name) === place,
    );
    return {
      action: attribute(form, "action") ?? at,
      sends: new URLSearchParams(first.map(({ name, value }) => [name, value])),
      words: first.filter(({ isWords }) => isWords).map(({ name }) => name),
    };
  });
}

async function request(at: string, who: keyof typeof desks, body?: URLSearchParams) {
  const headers = {
    host: "localhost",
    origin: "http://localhost",
    "accept-language": "en",
    "x-desk": who,
  };
  const answer = await pages.request(at, {
    headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
    ...(body === undefined ? {} : { method: "POST", body: body.toString() }),
  });
  return { status: answer.status, html: decoded(await answer.text()) };
}

const of = await aPlan(cell, liv);
const led = await anOpenCase(cell, liv);
assert.ok((await noteLifeEvent(cell, liv, aLifeEvent(of), noon)).ok);
const question: NoteAsked = {
  ...{ caseId: of.caseId, wording: "Where do you sleep?", question: null, person: null, on: today },
  ...{ language: "nb", told: null, answer: null, facts: [] },
  interpreter: "none",
  rights: "not-known",
};
const asked = await noteAsked(cell, liv, house.law, question, noon);
assert.ok(asked.ok, asked.ok ? "" : asked.refused);

const at = `/cases/${of.caseId}`;
const person = `${at}/persons/${of.person}`;
const [day = ""] =
  /days\/[0-9a-f-]{36}\/met/.exec((await request(`${person}/rights`, "liv")).html) ?? [];
const places = [
  ["liv", "/cases/new"],
  ["turid", `/cases/${led}`],
  ["liv", `${at}/persons`],
  ["liv", `${at}/observations`],
  ["liv", `${at}/safeguards`],
  ["liv", `${at}/questions/ask`],
  ["liv", `${at}/questions/asked/${asked.value}/answer`],
  ["liv", `${person}/rights/answers/under-eighteen`],
  ["liv", `${person}/rights/${day}`],
  ["liv", `${person}/rights/happened`],
  ["liv", `${person}/rights/explained`],
  ["liv", `${person}/rights/calendar`],
  ["liv", `${person}/plan/steps`],
  ["liv", `${person}/plan/hand-over`],
  ["turid", "/routine"],
  ["turid", "/capacity"],
] as const;

for (const [who, place] of places) {
  const name = place.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…");
  test(`what is too long is refused and given back whole: ${name}`, async () => {
    const shown = await request(place, who);
    assert.equal(shown.status, 200);
    const forms = formsIn(shown.html, place).filter(({ words }) => words.length > 0);
    assert.ok(forms.length > 0, "a form with words, or this means nothing");
    for (const { action, sends, words } of forms) {
      for (const field of words) {
        const body = new URLSearchParams(sends);
        body.set(field, long);
        const answer = await request(action, who, body);
        const what = `${field} at ${action}`;
        assert.ok([400, 422].includes(answer.status), `${answer.status}: ${what}`);
        assert.ok(answer.html.includes(long), `not given back whole: ${what}`);
        assert.match(answer.html, /The limit is \d|longer than|[Aa]t most \d/, what);
      }
    }
  });
}

test("what somebody typed is cut nowhere on its way from a form", () => {
  const web = path.resolve(import.meta.dirname, "..");
  const form = fs.readFileSync(path.join(web, "forms/typed.ts"), "utf8");
  assert.doesNotMatch(form, /\.(?:slice|substring|substr)\(/);
  const typed =
    /\b(?:textOf|allOf)\([^;]*?\)\s*(?:\.\w+\([^)]*\)\s*)*\.(?:slice|substring|substr)\(/;
  const cutting = fs
    .globSync("**/*.{ts,tsx}", { cwd: web })
    .filter((file) => !file.includes(".test."))
    .filter((file) => typed.test(fs.readFileSync(path.join(web, file), "utf8")));
  assert.deepEqual(cutting, []);
});
