import assert from "node:assert/strict";
import test from "node:test";
import { testHouse, testPages } from "../../../test/house.ts";

const house = testHouse([]);
const app = testPages(house);
const today = house.now().slice(0, 10);

async function answer(toldOn: string, sentAway = "yes", language = "en"): Promise<string> {
  const response = await app.request("/job", {
    method: "POST",
    headers: { origin: "http://localhost", host: "localhost", "accept-language": language },
    body: new URLSearchParams({
      ...{ go: "check-answer", "check-sent-away": sentAway, "check-told-on": toldOn },
    }),
  });
  assert.equal(response.status, 200);
  return await response.text();
}

const daysIn = (html: string) =>
  [...html.matchAll(/data-last-day="([^"]*)"/g)].map(([, day]) => day);

const cases: readonly (readonly [toldOn: string, days: readonly string[]])[] = [
  ["2026-11-16", ["2026-11-30", "2027-01-11"]],
  ["16.11.2026", ["2026-11-30", "2027-01-11"]],
  // The two weeks end on Easter Monday: the safe day is before; the eight are moved by domstolloven § 149.
  ["2026-03-23", ["2026-04-01", "2026-05-18"]],
  ["2026-10-01", ["2026-10-15", "2026-11-26"]],
];

for (const [toldOn, days] of cases) {
  test(`told ${toldOn} not to come back: a meeting by ${days[0]}, a court by ${days[1]}`, async () => {
    assert.deepEqual(daysIn(await answer(toldOn)), days);
  });
}

test("without a day none is told; one to come, or that cannot be read, is told at its field and stays as typed", async () => {
  assert.deepEqual(daysIn(await answer("")), []);
  assert.doesNotMatch(await answer(""), /aria-invalid/);
  for (const typed of ["2099-01-01", "last Monday"]) {
    const html = await answer(typed);
    assert.deepEqual(daysIn(html), []);
    assert.match(
      html,
      /id="check-told-on"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*id="check-told-on"/,
    );
    assert.match(html, new RegExp(`value="${typed}"`));
  }
  assert.equal(daysIn(await answer(today)).length, 2);
});

test("don't know brings it up, no leaves it under what also holds, and what was typed is carried along", async () => {
  const first = (html: string) => html.slice(0, html.indexOf('class="also"'));
  assert.match(first(await answer("", "dont-know")), /data-right="sent-away"/);
  assert.doesNotMatch(first(await answer("", "no")), /data-right="sent-away"/);
  const back = await app.request("/job", {
    method: "POST",
    headers: { origin: "http://localhost", host: "localhost" },
    body: new URLSearchParams({ go: "check", "check-told-on": "2026-11-16" }),
  });
  assert.match(await back.text(), /type="hidden" name="check-told-on" value="2026-11-16"/);
});
