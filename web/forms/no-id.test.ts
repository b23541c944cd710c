import assert from "node:assert/strict";
import test from "node:test";
import { namesNothing } from "../../api/access/ids.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const of = await aPlan(cell, liv);
const pages = testPages(testHouse([cell]), { liv: testDesk(cell, liv) });

/** Valid values: a case and a person of ours, else an id nobody has. */
function right(path: string, name: string): string {
  if (name === "person") {
    return of.person;
  }
  return path.startsWith("/cases/") && name === "id" ? of.caseId : crypto.randomUUID();
}

const ask = async (method: string, path: string) =>
  await pages.request(path, {
    method,
    headers: { host: "localhost", origin: "http://localhost", "x-desk": "liv" },
  });

const entries = /^\/(?:script|seen|knowledge|practice|edit\/(?:decisions|items|law))\//;
/** Things of a plan have names, such as “wishes”. */
const words = ["question", "kind", "factor", "number", "decision", "what", "thing"];

const isOfOurs = (path: string, name: string) => !(entries.test(path) || words.includes(name));

const routes = [
  ...new Map(
    pages.routes
      .filter(({ method, path }) => method !== "ALL" && path.includes(":"))
      .map(({ method, path }) => [
        `${method} ${path}`,
        { method, path: path.replaceAll(/\{[^}]*\}/g, "") },
      ]),
  ).values(),
];

test("the table of addresses is seen, and a person of ours is found in it", async () => {
  assert.ok(routes.length > 100, `${routes.length}`);
  const found = await ask("GET", `/cases/${of.caseId}/persons/${of.person}/rights`);
  assert.equal(found.status, 200, "or this means nothing");
});

test("an address whose id is none answers 404, one in the place of each id, and never as a fault of ours", async () => {
  const wrong: string[] = [];
  for (const { method, path } of routes) {
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
    for (const bad of names) {
      const to = path.replaceAll(/:(\w+)/g, (_, name) => (name === bad ? "x" : right(path, name)));
      const { status } = await ask(method, to);
      const asWanted = isOfOurs(path, bad) ? status === 404 : status < 500;
      wrong.push(...(asWanted ? [] : [`${method} ${path} with ${bad}: ${status}`]));
    }
  }
  assert.deepEqual(wrong, []);
});

test("no address of our own is taken for one without an id", () => {
  const own = pages.routes.filter(({ path }) => !path.includes("*")).map(({ path }) => path);
  const filled = own.map((path) => path.replaceAll(/:\w+(?:\{[^}]*\})?/g, crypto.randomUUID()));
  assert.ok(filled.length > 100);
  assert.deepEqual(filled.filter(namesNothing), []);
});
