import { type Carry, deliverDue } from "../../api/document/deliver.ts";
import { carryTo, noon } from "../carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../cluster.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { aCase } from "./referral.ts";

/** What a form sends: a box that is ticked twice is there twice. */
export type Sends = readonly (readonly [name: string, value: string])[];

export const right: Sends = [
  ["to", "police"],
  ["purpose", "investigation"],
  ["due", "2026-12-09"],
  ["until", "2027-05-24"],
  ["shown.police", "yes"],
  ["fields.police", "place"],
  ["fields.police", "observations"],
  ["fields.police", "words"],
  ["necessary.police", "They must see the <place> soon."],
  ["proportionate.police", "No names are needed for that."],
  ["interest.police", "It ends sooner."],
  ["is.grounds-to-believe-offence.police", "yes"],
  ["base.grounds-to-believe-offence.police", "Bunks behind the washing hall."],
];
export const whom = right.slice(0, 4);
/** To another than the police, with what is told and why. */
export const withReasons = (cell: string): Sends =>
  right.slice(8, 11).map(([name, value]) => [name.replace("police", cell), value]);
export const once = (cell = "police"): Sends => [[`id.${cell}`, crypto.randomUUID()]];
export const step = (name: string): Sends => [["step", name]];

/** An inspectorate that refers, and whom it refers to. */
export async function referring() {
  const cluster = await testCluster();
  const inspectorate = await testCell(cluster, "inspectorate", [
    ...["labour-inspectorate", "administrative-agency"],
  ]);
  const police = await testCell(cluster, "police", ["police"]);
  const shelter = await testCell(cluster, "shelter", ["private-helper"]);
  const directorate = await testCell(cluster, "directorate", ["immigration-directorate"]);
  const cells = [inspectorate, police, shelter, directorate];
  await introduce(cluster, cells, "http://localhost");
  const sari = await testColleague(cluster, inspectorate, "caseworker");
  const officer = await testColleague(cluster, inspectorate, "officer");
  const ada = await testColleague(cluster, inspectorate, "caseworker", "Ada Lind");
  const per = await testColleague(cluster, police, "caseworker");
  const nudged: true[] = [];
  const house = { ...testHouse(cells), nudge: () => void nudged.push(true) };
  const app = testPages(house, {
    sari: testDesk(inspectorate, sari),
    officer: testDesk(inspectorate, officer),
    ada: testDesk(inspectorate, ada),
    per: testDesk(police, per),
  });
  let cases = 0;
  const headers = (desk: string, language: string) => ({
    ...{ host: "localhost", "x-desk": desk, "accept-language": language },
    "sec-fetch-site": "same-origin",
  });
  return {
    ...{ inspectorate, police, sari, officer, ada, per, house, nudged },
    opened: async () => {
      cases += 1;
      const label = `P-${cases}`;
      return { ...(await aCase(inspectorate, sari, label)), label };
    },
    deliverAll: async (carry: Carry = carryTo(cells)) => {
      for (const cell of cells) {
        await deliverDue(cell, carry, () => noon);
      }
    },
    get: async (path: string, desk = "sari", language = "en") =>
      await app.request(`http://localhost${path}`, { headers: headers(desk, language) }),
    post: async (path: string, form: Sends, desk = "sari") =>
      await app.request(`http://localhost${path}`, {
        method: "POST",
        headers: headers(desk, "en"),
        body: new URLSearchParams(form.map(([name, value]) => [name, value])),
      }),
  };
}
