import assert from "node:assert/strict";
import test from "node:test";
import { type Moment, moment } from "../../domain/time/day.ts";
import { asAdmin, asKeeper } from "../../store/cluster.ts";
import { noon } from "../../test/carry.ts";
import { everythingIn, testCell, testCluster } from "../../test/cluster.ts";
import { testHouse } from "../../test/house.ts";
import type { House } from "../house.ts";
import { beginSession, deskOfSession, deskOfSubject, leave, wasSession } from "./session.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "sessions");
const other = await testCell(cluster, "other");
const house: House = testHouse([other, cell]);

const later = (minutes: number): House => {
  const now: Moment = moment(new Date(Date.parse(noon) + minutes * 60_000).toISOString());
  return { ...house, now: () => now };
};

async function hired(subject: string): Promise<void> {
  await asKeeper(cluster, cell.id, (client) =>
    client.query(
      "insert into access.colleague (subject, name, title, role) values ($1, 'K', 'k', 'caseworker')",
      [subject],
    ),
  );
}

async function signedIn(subject: string): Promise<string> {
  await hired(subject);
  const desk = await deskOfSubject(house, subject);
  assert.ok(desk);
  assert.equal(desk.cell.id, cell.id);
  return await beginSession(house, desk);
}

test("somebody the provider knows and no agency employs has no desk", async () => {
  assert.equal(await deskOfSubject(house, "a stranger"), null);
});

test("a session opens its desk, and ends after half an hour of rest", async () => {
  const token = await signedIn("rests");
  assert.equal((await deskOfSession(later(29), token))?.name, "K");
  // Used at 29 minutes it lives at 58, but not another half hour later.
  assert.notEqual(await deskOfSession(later(58), token), null);
  assert.equal(await deskOfSession(later(89), token), null);
});

test("a session ends after eight hours, however much it is used", async () => {
  const token = await signedIn("works");
  for (let minutes = 20; minutes < 480; minutes += 20) {
    assert.notEqual(await deskOfSession(later(minutes), token), null, `${minutes} minutes`);
  }
  assert.equal(await deskOfSession(later(481), token), null);
});

test("signing out ends it at once, here and for whoever copied the token", async () => {
  const token = await signedIn("leaves");
  assert.notEqual(await deskOfSession(house, token), null);
  await leave(house, token);
  assert.equal(await deskOfSession(house, token), null);
});

test("a session that ended by itself is known as ours for a day, whoever else signs in; one that was signed out of is not", async () => {
  const token = await signedIn("comes late");
  const next = async (minutes: number) => {
    const desk = await deskOfSubject(house, "comes late");
    assert.ok(desk);
    await beginSession(later(minutes), desk);
    return [
      await deskOfSession(later(minutes), token),
      await wasSession(later(minutes), token),
    ] as const;
  };
  assert.deepEqual(await next(500), [null, true]);
  assert.deepEqual(await next(480 + 1441), [null, false]);
  const left = await signedIn("leaves at once");
  assert.equal(await wasSession(house, left), true);
  await leave(house, left);
  assert.equal(await wasSession(house, left), false);
  const secret = token.split(".")[1] ?? "";
  for (const wrong of [`${token}x`, `other.${secret}`, secret, ""]) {
    assert.equal(await wasSession(house, wrong), false, wrong);
  }
});

test("somebody who has left the agency is out at once, with a session still open", async () => {
  const token = await signedIn("has left");
  assert.notEqual(await deskOfSession(house, token), null);
  await asAdmin(cluster, cell.id, (client) =>
    client.query("update access.colleague set ended = $1 where subject = 'has left'", [
      noon.slice(0, 10),
    ]),
  );
  assert.equal(await deskOfSession(house, token), null);
  assert.equal(await deskOfSubject(house, "has left"), null);
});

test("a token opens nothing when it is changed, of another cell, or none; and stands in no table", async () => {
  const token = await signedIn("careful");
  const secret = token.split(".")[1] ?? "";
  for (const wrong of [`${token}x`, `other.${secret}`, `nowhere.${secret}`, secret, "", "."]) {
    assert.equal(await deskOfSession(house, wrong), null, wrong);
  }
  assert.equal((await everythingIn(cluster, cell.id)).includes(secret), false);
});

test("beginning a session stands in the log, in the name of whoever began it", async () => {
  await signedIn("logged");
  const { rows } = await asAdmin(cluster, cell.id, (client) =>
    client.query(
      `select verb from log.entry e join access.colleague c on c.id::text = e.actor where c.subject = 'logged'`,
    ),
  );
  assert.deepEqual(rows, [{ verb: "session.begin" }]);
});

test("signing out stands in the log once, in the name of whoever did", async () => {
  const token = await signedIn("logged out");
  await leave(house, token);
  await leave(house, token);
  const { rows } = await asAdmin(cluster, cell.id, (client) =>
    client.query(
      `select e.verb from log.entry e join access.colleague c on c.id::text = e.actor
        where c.subject = 'logged out' order by e.at, e.id`,
    ),
  );
  assert.deepEqual(rows, [{ verb: "session.begin" }, { verb: "session.end" }]);
});
