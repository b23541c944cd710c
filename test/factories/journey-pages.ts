import assert from "node:assert/strict";
import { joinColleague } from "../../api/case/join.ts";
import { givePlace } from "../../api/plan/handover/give.ts";
import type { KeptRow } from "../../domain/journey/row.ts";
import type { GivenField } from "../../domain/plan/field.ts";
import { dayOf } from "../../domain/time/day.ts";
import { noon } from "../carry.ts";
import { testCell, testCluster, testColleague } from "../cluster.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { aPlan } from "./plan.ts";

type Of = Awaited<ReturnType<typeof aPlan>>;
type Form = readonly (readonly [name: string, value: string])[];

export const at = (of: Of, path: string) => `/cases/${of.caseId}/persons/${of.person}/plan${path}`;

const headers = (desk: string) => ({
  ...{ "x-desk": desk, host: "localhost", "accept-language": "en" },
  ...{ origin: "http://localhost", "content-type": "application/x-www-form-urlencoded" },
});

/** What is read to the person. */
export const readOut = (page: string) =>
  page.slice(page.indexOf("Read this to the person"), page.indexOf('/return/talk"'));

/** The beginning of a talk that counts. */
export const talk: Form = [
  ...([
    ["sitting.asked", "yes"],
    ["sitting.alone", "yes"],
    ["sitting.understood", "shared"],
  ] as const),
  ...([
    ["on", dayOf(noon)],
    ["wish.answer", "yes"],
  ] as const),
];
export const uncle: KeptRow = {
  ...{ row: "listed", said: null, label: "uncle", whys: ["afraid"] },
  ...{ finds: "yes", reach: "not-known" },
};
export const afraid: KeptRow = { row: "afraid", said: null, answer: "some" };

/** The pages of a journey at the desks of two colleagues. */
export async function journeyAtDesks() {
  const cluster = await testCluster();
  const cell = await testCell(cluster, "shelter");
  const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
  const other = await testColleague(cluster, cell, "caseworker", "Bo Ås");
  const pages = testPages(testHouse([cell]), {
    owner: testDesk(cell, owner),
    other: testDesk(cell, other),
  });

  /** A plan of which another colleague sees what is said of going home, and more. */
  async function shared(...more: readonly GivenField[]): Promise<Of> {
    const of = await aPlan(cell, owner);
    assert.ok((await joinColleague(cell, owner, { caseId: of.caseId, colleague: other.id })).ok);
    for (const field of ["return", ...more] as const) {
      const place = { ...of, colleague: other.id, fields: [field] } as const;
      assert.ok((await givePlace(cell, owner, place, noon)).ok);
    }
    return of;
  }

  async function get(path: string, desk = "owner"): Promise<string> {
    const answer = await pages.request(`http://localhost${path}`, { headers: headers(desk) });
    assert.equal(answer.status, 200, path);
    return await answer.text();
  }
  /** Sends a form: the page that it leads to, or the form again. */
  async function send(path: string, form: Form, desk = "owner"): Promise<string> {
    const body = new URLSearchParams(form.map(([name, value]) => [name, value]));
    const init = { method: "POST", headers: headers(desk), body: `${body}` };
    const answer = await pages.request(`http://localhost${path}`, init);
    const to = answer.headers.get("location");
    return to === null ? await answer.text() : await get(to, desk);
  }
  return { cell, owner, other, shared, get, send };
}
