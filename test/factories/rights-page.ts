import assert from "node:assert/strict";
import { addPerson } from "../../api/person/person.ts";
import { noon } from "../carry.ts";
import { testCell, testCluster, testColleague } from "../cluster.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { anOpenCase } from "./case.ts";

export type Form = Readonly<Record<string, string | readonly string[]>>;

export const permit = { kind: "reflection-permit-granted", day: "2026-08-31", source: "document" };

export const canary = { label: "kanarifugl-sak-1a", pseudonym: "kanarifugl-dekk-2b" };

export async function rightsPages() {
  const cluster = await testCluster();
  const cell = await testCell(cluster, "shelter", ["private-helper"]);
  const owner = await testColleague(cluster, cell, "caseworker");
  const officer = await testColleague(cluster, cell, "officer");
  const app = testPages(testHouse([cell]), {
    owner: testDesk(cell, owner),
    officer: testDesk(cell, officer),
  });

  /** With `form` it posts. */
  async function call(path: string, form?: Form, who = "owner", language = "en") {
    const body = new URLSearchParams(
      Object.entries(form ?? {}).flatMap(([name, value]) =>
        (typeof value === "string" ? [value] : value).map((each): [string, string] => [name, each]),
      ),
    );
    const answer = await app.request(`http://localhost${path}`, {
      method: form === undefined ? "GET" : "POST",
      headers: {
        ...{ host: "localhost", "accept-language": language, "x-desk": who },
        "sec-fetch-site": "same-origin",
      },
      ...(form === undefined ? {} : { body }),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }

  async function aPerson() {
    const caseId = await anOpenCase(cell, owner, { label: canary.label });
    const added = await addPerson(cell, owner, { caseId, pseudonym: canary.pseudonym }, noon);
    assert.ok(added.ok);
    const at = `/cases/${caseId}/persons/${added.value}/rights`;
    return { caseId, person: added.value, at };
  }

  async function withPermit(more: Form = {}) {
    const of = await aPerson();
    const noted = await call(`${of.at}/happened`, { ...permit, ...more });
    assert.equal(noted.status, 303);
    return of;
  }

  return { cell, owner, call, aPerson, withPermit };
}
