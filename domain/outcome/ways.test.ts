import assert from "node:assert/strict";
import fs from "node:fs";
import { test } from "node:test";
import { loadSharing } from "../../law/sharing/load.ts";
import { purposes } from "../referral/disclose.ts";
import { day } from "../time/day.ts";
import { mayTell } from "./outcome.ts";
import { tellingWays } from "./ways.ts";

const today = day("2026-11-25");
const sharing = loadSharing(
  JSON.parse(fs.readFileSync(new URL("../../law/sharing/sharing.json", import.meta.url), "utf8")),
).value;
const agency = ["administrative-agency", "public-authority", "control-authority"];
const inspectorate = { id: "inspectorate", kinds: ["labour-inspectorate", ...agency] };
const police = { id: "police", kinds: ["police", "public-authority"] };
const shelter = { id: "shelter", kinds: ["private-helper"] };
const bodies = [inspectorate, police, shelter];
const charged = { provision: "strl-257", note: null };
const thread = { purpose: "assistance", wayBack: null, consents: [] };

test("a purpose is offered as allowed exactly where a rule lets it be told, from anybody to anybody", () => {
  for (const from of bodies) {
    for (const to of bodies.filter((each) => each !== from)) {
      const { ways } = tellingWays(sharing, { ...thread, from, to }, charged, today);
      const offered = ways.filter(({ by }) => by === "rule").map(({ purpose }) => purpose);
      const within = { from, to, consentUntil: null, answers: [] };
      const allowed = purposes.filter(
        (purpose) => mayTell(sharing, { ...within, purpose }, charged, false, today).ok,
      );
      assert.deepEqual(offered.toSorted(), allowed.toSorted(), `${from.id} to ${to.id}`);
    }
  }
});

test("what the referral was for stands first where it is allowed, and not among what may be told where it is not", () => {
  const back = { ...thread, from: police, to: inspectorate };
  const firstFor = (purpose: string) =>
    tellingWays(sharing, { ...back, purpose }, charged, today).ways[0];
  assert.deepEqual(firstFor("inspection"), { purpose: "inspection", by: "rule", hangsOn: [] });
  const { ways } = tellingWays(sharing, { ...back, purpose: "investigation" }, charged, today);
  assert.equal(ways[0]?.by, "rule");
  assert.ok(!ways.some(({ purpose }) => purpose === "investigation"));
});

test("where no rule lets it be told as it is, nothing is allowed, and what it would need is said", () => {
  const to = { ...thread, from: police, to: shelter };
  const none = tellingWays(sharing, to, charged, today);
  assert.ok(none.ways.length > 0 && none.ways.every(({ by }) => by === "answers"));
  assert.ok(none.ways.every(({ hangsOn }) => hangsOn.length > 0));
  assert.ok(none.needs.includes("consent"));
  const consents = [{ purpose: "assistance", until: today }];
  const given = tellingWays(sharing, { ...to, consents }, charged, today);
  assert.deepEqual(given.ways[0], { purpose: "assistance", by: "consent", hangsOn: [] });
  assert.deepEqual(given.needs, []);
  const back = tellingWays(sharing, { ...to, wayBack: today }, charged, today);
  assert.deepEqual(back.ways[0], { purpose: "assistance", by: "rule", hangsOn: [] });
  const ended = [{ purpose: "assistance", until: day("2026-11-24") }];
  assert.deepEqual(tellingWays(sharing, { ...to, consents: ended }, charged, today), none);
});
