import assert from "node:assert/strict";
import { test } from "node:test";
import { may } from "../access/may.ts";
import { eventKinds, isOurs, kindOf, kindsFor } from "./timeline.ts";

test("what a colleague did is ours; what others told is theirs, also where a colleague wrote it down", () => {
  for (const [name, by, ours] of [
    ["observation.inspection", "Ada Lind", true],
    ["observation.talk", "Ada Lind", false],
    ["observation.agency", null, false],
    ["consent.given", "Ada Lind", false],
    ["answer.reply", "Ada Lind", true],
    ["answer.accept", null, false],
    ["outcome.noted", null, false],
    ["right.happened", "Ada Lind", false],
  ] as const) {
    assert.equal(isOurs({ name, by }), ours, name);
  }
  assert.equal(kindOf({ name: "right.letter-given" }), "right");
});

test("who may not read rights, or not the inside of a case, is given no kind of event that tells of it", () => {
  const colleague = (role: "officer" | "caseworker") =>
    ({ kind: "colleague", cell: "shelter", id: "a", role }) as const;
  const kinds = (role: "officer" | "caseworker", byPlace?: "without-law") => {
    const access = {
      restricted: byPlace !== undefined,
      part: "member",
      ...(byPlace && { byPlace }),
    };
    return kindsFor((action) => may(colleague(role), action, access as Parameters<typeof may>[2]));
  };
  assert.deepEqual(kinds("caseworker"), eventKinds);
  assert.deepEqual(
    eventKinds.filter((kind) => !kinds("officer").includes(kind)),
    ["right"],
  );
  assert.deepEqual(
    eventKinds.filter((kind) => !kinds("caseworker", "without-law").includes(kind)),
    ["referral", "answer", "outcome"],
  );
});
