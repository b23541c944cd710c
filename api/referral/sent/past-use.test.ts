import assert from "node:assert/strict";
import test from "node:test";
import { day, moment } from "../../../domain/time/day.ts";
import { noon } from "../../../test/carry.ts";
import { received, sharing } from "../../../test/factories/received.ts";
import { aWish } from "../../../test/factories/referral.ts";
import { declineReferral } from "../../intake/answer/decline.ts";
import { readIncomingName } from "../../intake/answer/read-name.ts";
import { readIncoming } from "../../intake/read.ts";
import { takeOn } from "../../intake/take-on.ts";

const { acknowledge, came, label, opened, per, police, rows } = await received();
const last = day("2026-12-10");
const wish = {
  fields: [...aWish().fields, "name", "pseudonym"],
  due: day("2026-12-05"),
  until: last,
} as const;
const onLast = moment("2026-12-10T11:00:00Z");
const after = moment("2026-12-11T11:00:00Z");
const over = { ok: false, refused: "referral.day-passed" };

async function read(id: string, at: typeof noon) {
  const found = await readIncoming(police, per, id, at);
  assert.ok(found.ok && found.value.incoming.kind === "referral");
  return { ...found.value, referral: found.value.incoming.referral };
}
const name = async (id: string, at: typeof noon) =>
  await readIncomingName(police, per, { id, reason: "Skal ringe" }, at);
const take = async (id: string, at: typeof noon) =>
  await takeOn(police, per, { id, label: label(), restricted: false }, at);

test("the day after its last, what nobody opened does not open, nor its name, and it is not taken on", async () => {
  const { id } = await opened("kanarifugl-dag", wish);
  const { referral, nameOpens, pastUse } = await read(id, after);
  assert.equal(referral.told, null);
  assert.deepEqual({ nameOpens, pastUse }, { nameOpens: false, pastUse: true });
  assert.deepEqual(await name(id, after), over);
  assert.deepEqual(await take(id, after), over);
  const kept = await rows(police, "select from work.opened where incoming = $1", [id]);
  assert.equal(kept.length, 0, "and that somebody looked does not open it");
});

test("on its last day all of it is as before", async () => {
  const { id } = await opened("kanarifugl-dag", wish);
  const { referral, nameOpens, pastUse } = await read(id, onLast);
  assert.match(JSON.stringify(referral.told), /kanarifugl-dag/);
  assert.deepEqual({ nameOpens, pastUse }, { nameOpens: true, pastUse: false });
  assert.ok((await name(id, onLast)).ok);
  assert.ok((await take(id, onLast)).ok);
});

test("what was opened in time can be read afterwards, says that its day has passed, and is not taken on; its name stays shut", async () => {
  const { id } = await opened("kanarifugl-dag", wish);
  await read(id, noon);
  const { referral, nameOpens, pastUse } = await read(id, after);
  assert.match(JSON.stringify(referral.told), /kanarifugl-dag/);
  assert.deepEqual({ nameOpens, pastUse }, { nameOpens: false, pastUse: true });
  assert.deepEqual(await name(id, after), over);
  assert.deepEqual(await take(id, after), over);
});

test("past its last day it is declined only for what can be said unread", async () => {
  const { id } = await came("seen", wish);
  await acknowledge(id);
  const decline = async (reason: "too-little" | "no-capacity") =>
    await declineReferral(
      police,
      per,
      sharing,
      { id, reason, words: "", namesNobody: false },
      after,
    );
  assert.deepEqual(await decline("too-little"), { ok: false, refused: "referral.reason-unread" });
  assert.ok((await decline("no-capacity")).ok);
});
