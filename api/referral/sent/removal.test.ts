import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../../domain/access/actor.ts";
import { safeguardKinds } from "../../../domain/case/safeguard.ts";
import { mostRemovals, standingRemoval } from "../../../domain/referral/removal.ts";
import { day, moment } from "../../../domain/time/day.ts";
import { loadLaw } from "../../../law/law.ts";
import { asActor } from "../../../store/as-actor.ts";
import type { Cell } from "../../../store/cell.ts";
import { peerById, post } from "../../../store/document/document.ts";
import { noon } from "../../../test/carry.ts";
import { testColleague } from "../../../test/cluster.ts";
import { received, sharing, step } from "../../../test/factories/received.ts";
import { aWish } from "../../../test/factories/referral.ts";
import { acknowledgeSafeguards } from "../../intake/answer/acknowledge.ts";
import { noteRemoval } from "../../intake/answer/removal.ts";
import { callOffRemoval } from "../../intake/answer/removal-off.ts";
import { whomForCase } from "../../routing/whom.ts";
import { readStanding } from "../../standing/read.ts";
import { readWork } from "../../work/read.ts";
import { sendReferrals } from "../send.ts";
import { keepPassedOn } from "./keep.ts";
import { type NoteTalk, noteTalk } from "./note-talk.ts";
import { withdrawReferral } from "./withdraw.ts";

const {
  cluster,
  deliver,
  deliverAll,
  incomingOf,
  inspectorate,
  officer,
  opened,
  per,
  police,
  rows,
  sari,
  sentOf,
  take,
  tax,
  toril,
  withdraw,
} = await received();
const today = day("2026-11-25");
const decided = day("2026-11-24");

async function daysOf(cell: Cell, about: string, kind: string) {
  const found = await rows(
    cell,
    "select how from work.deadline where about = $1 and kind = $2 order by started_at, ended_at",
    [about, kind],
  );
  return found.map(({ how }) => how ?? "runs");
}

async function waits(id: string, cell = inspectorate, by = sari) {
  const work = await readWork(cell, by, today);
  assert.ok(work.ok);
  const found = work.value.removals.find((removal) => removal.id === id);
  return found === undefined ? "no" : { planned: found.planned, seen: found.seen };
}

async function awaitedIn(caseId: string) {
  const read = await readStanding(inspectorate, sari, caseId, noon);
  assert.ok(read.ok);
  return read.value.awaited.map(({ is }) => is);
}

const removalAt = async (
  id: string,
  planned: string | null,
  { cell = police, by = per }: { readonly cell?: Cell; readonly by?: Colleague } = {},
) =>
  await noteRemoval(
    cell,
    by,
    { id, step: step(), decided, planned: planned === null ? null : day(planned) },
    noon,
  );

async function note(id: string, more: Partial<NoteTalk> = {}, by = sari, now = noon) {
  const { steps } = await sentOf(id);
  const removal = steps.findLast(({ deed }) => deed.step === "removal")?.id ?? step();
  const said = { result: "talked", whom: "Vakta", reachedAt: noon, words: "Vi snakket." } as const;
  const request = { ...{ id, talk: step(), removal }, ...said, ...more };
  return await noteTalk(inspectorate, by, request, now);
}

const done = { ok: true, value: null };
const no = (code: string) => ({ ok: false, refused: code });

test("a removal stands until the person was talked with: opening it marks it as seen, and trying ends nothing", async () => {
  const { id, caseId } = await opened();
  assert.deepEqual(await removalAt(id, null), done);
  await deliver(police);
  assert.deepEqual(await waits(id), { planned: null, seen: false });
  await sentOf(id);
  assert.deepEqual(await waits(id), { planned: null, seen: true });
  assert.deepEqual(await daysOf(inspectorate, id, "removal"), ["runs"]);
  assert.ok((await awaitedIn(caseId)).includes("removal"));

  const talk = step();
  const notReached = { talk, result: "not-reached", words: "Ingen svarte." } as const;
  assert.deepEqual(await note(id, notReached), done);
  assert.deepEqual(await note(id, notReached), done, "sent twice, it is one");
  assert.deepEqual(await waits(id), { planned: null, seen: true });
  assert.deepEqual(await daysOf(inspectorate, id, "removal"), ["runs"]);
  assert.ok((await awaitedIn(caseId)).includes("removal"));
  const later = moment("2026-11-25T12:00:00Z");
  assert.deepEqual(await note(id, {}, sari, later), done, "more can be written");
  assert.equal(await waits(id), "no");
  assert.deepEqual(await daysOf(inspectorate, id, "removal"), ["met"]);
  assert.equal((await awaitedIn(caseId)).includes("removal"), false);
  assert.deepEqual(
    (await sentOf(id)).talks.map(({ result, by }) => [result, by]),
    [
      ["not-reached", "Sari Sender"],
      ["talked", "Sari Sender"],
    ],
  );
});

test("a removal ends where the person is already out of the country", async () => {
  const { id } = await opened();
  await removalAt(id, null);
  await deliver(police);
  assert.deepEqual(await note(id, { result: "sent-out", words: "Reiste i går." }), done);
  assert.equal(await waits(id), "no");
});

test("what was done is written in words, of a time that has been, by who may, about the removal as it stands", async () => {
  const { id } = await opened();
  await removalAt(id, null);
  await deliver(police);
  const old = (await sentOf(id)).steps.at(-1)?.id ?? "";
  assert.deepEqual(await note(id, { whom: " " }), no("removal.no-whom"));
  assert.deepEqual(await note(id, { words: "\u200b" }), no("removal.no-words"));
  const ahead = { reachedAt: moment("2026-11-25T11:00:01Z") };
  assert.deepEqual(await note(id, ahead), no("removal.not-reached-yet"));
  const only = await testColleague(cluster, inspectorate, "officer");
  assert.deepEqual(await note(id, {}, only), no("not-permitted"));
  assert.deepEqual(await removalAt(id, "2026-11-27"), done);
  await deliver(police);
  assert.deepEqual(await note(id, { removal: old }), no("removal.already-otherwise"));
  assert.deepEqual(await waits(id), { planned: "2026-11-27", seen: true });
  assert.deepEqual(await note(id), done);
  assert.deepEqual(await removalAt(id, "2026-11-26"), done);
  await deliver(police);
  const alarms = ["moot", "met", "runs"];
  assert.deepEqual(await daysOf(inspectorate, id, "removal"), alarms, "another day, anew");
  const app = "update work.removal_talk set words = 'x'";
  const rewriting = asActor(inspectorate, sari, (tx) => tx.query(app));
  await assert.rejects(rewriting, /permission denied/, "as the table's comment says");
});

test("one removal stands in a referral: another day changes it, the same is told to nobody, and it can be called off", async () => {
  const { id } = await opened();
  const off = async (by = per) => await callOffRemoval(police, by, { id, step: step() }, noon);
  assert.deepEqual(await off(), no("removal.none-here"));
  assert.deepEqual(await removalAt(id, null), done);
  assert.deepEqual(await removalAt(id, null), no("removal.already-told"));
  assert.deepEqual(await off(officer), no("not-permitted"));
  await deliver(police);
  assert.deepEqual(await off(), done);
  await deliver(police);
  assert.equal(await waits(id), "no");
  assert.deepEqual(await daysOf(inspectorate, id, "removal"), ["moot"]);
  assert.deepEqual(
    (await sentOf(id)).steps.map(({ deed }) => deed.step),
    ["acknowledge", "removal", "removal-off"],
  );
  for (let at = 0; ; at += 1) {
    const told = await removalAt(id, at % 2 === 0 ? null : "2026-12-01");
    if (!told.ok) {
      assert.equal(told.refused, "removal.too-often");
      break;
    }
    assert.ok(at < mostRemovals);
  }
  assert.deepEqual(await off(), done, "the last of them is kept for calling it off");
});

test("a case with a removal asks for a lawyer, until it is called off", async () => {
  const { id, caseId } = await opened();
  const asked = {
    place: null,
    sector: null,
    needs: null,
    purpose: null,
    urgency: "no-hurry",
  } as const;
  const law = loadLaw();
  const lawyer = async () => {
    const more = { underEighteen: null, privateToo: true } as const;
    const request = { asked: { ...asked, ...more }, now: noon };
    const found = await whomForCase(inspectorate, sari, caseId, law, request);
    assert.ok(found.ok);
    return found.value.asked.needs.includes("lawyer");
  };
  assert.equal(await lawyer(), false);
  await removalAt(id, null);
  await deliver(police);
  assert.equal(await lawyer(), true);
  await callOffRemoval(police, per, { id, step: step() }, noon);
  await deliver(police);
  assert.equal(await lawyer(), false);
});

/** Accepted by the police and passed on to the tax authority so many times. */
async function passedOn(times: number) {
  const { id } = await opened();
  const taken = await take(id);
  assert.ok(taken.ok);
  const { caseId } = taken.value;
  const wish = aWish({ to: "tax", purpose: "inspection", fields: ["place", "observations"] });
  const further = Array.from({ length: times }, () => crypto.randomUUID());
  for (const one of further) {
    const request = { caseId, passesOn: id, referrals: [{ ...wish, id: one }] };
    const passed = await sendReferrals(police, per, sharing, request, noon);
    assert.ok(passed.ok, passed.ok ? "" : passed.refused);
  }
  await deliverAll();
  for (const one of further) {
    const all = { id: one, step: step(), safeguards: safeguardKinds };
    assert.ok((await acknowledgeSafeguards(tax, toril, all, noon)).ok);
  }
  return { id, caseId, further };
}

test("of removals where it was passed on, whoever referred it first hears of one, the soonest, and of its end when none is left", async () => {
  const { id, further } = await passedOn(2);
  const [one = "", two = ""] = further;
  const told = async () => {
    await deliver(tax);
    await deliver(police);
    return (await sentOf(id)).steps.flatMap(({ deed }) => {
      if (deed.step === "removal") {
        return [deed.planned];
      }
      return deed.step === "removal-off" ? ["off"] : [];
    });
  };
  const atTax = { cell: tax, by: toril };
  await removalAt(one, "2026-12-10", atTax);
  assert.deepEqual(await told(), ["2026-12-10"]);
  await removalAt(two, "2026-12-20", atTax);
  assert.deepEqual(await told(), ["2026-12-10"], "it can come no sooner than they know");
  assert.deepEqual(await waits(two, police, per), { planned: "2026-12-20", seen: false });
  await removalAt(two, "2026-12-05", atTax);
  assert.deepEqual(await told(), ["2026-12-10", "2026-12-05"]);
  const here = await callOffRemoval(police, per, { id, step: step() }, noon);
  assert.deepEqual(here, no("removal.stands-further"));
  await callOffRemoval(tax, toril, { id: two, step: step() }, noon);
  assert.deepEqual(await told(), ["2026-12-10", "2026-12-05", "2026-12-10"], "the other stands");
  await callOffRemoval(tax, toril, { id: one, step: step() }, noon);
  assert.equal((await told()).at(-1), "off");
  assert.equal(await waits(id), "no");
});

test("one noted here with a later day than one that stands further on hides it from nobody: the soonest stands first", async () => {
  const { id, further } = await passedOn(1);
  const [one = ""] = further;
  await removalAt(one, "2026-12-01", { cell: tax, by: toril });
  await deliverAll();
  assert.deepEqual(await removalAt(id, "2026-12-20"), done);
  assert.deepEqual(await removalAt(id, "2026-12-20"), no("removal.already-told"));
  await deliverAll();
  const planned = async () => (await incomingOf(id)).removals.map((each) => each.planned);
  assert.deepEqual(await planned(), ["2026-12-01", "2026-12-20"]);
  const told = async () => standingRemoval((await sentOf(id)).steps)?.deed.planned;
  assert.equal(await told(), "2026-12-01", "whoever referred it goes by the soonest");
  await callOffRemoval(tax, toril, { id: one, step: step() }, noon);
  await deliverAll();
  assert.deepEqual(await planned(), ["2026-12-20"]);
  assert.equal(await told(), "2026-12-20");
});

test("what is told too often is not taken in, from whoever does not hold to it", async () => {
  const { id } = await opened();
  await asActor(police, per, async (tx) => {
    const to = await peerById(tx, "inspectorate");
    assert.ok(to !== null);
    for (let at = 0; at < mostRemovals + 2; at += 1) {
      const deed = { step: "removal", decided, planned: at % 2 === 0 ? null : today } as const;
      const content = { kind: "step", deed } as const;
      await post(tx, police, { to, thread: id, content, written: noon });
    }
  });
  await deliver(police);
  const { steps } = await sentOf(id);
  assert.equal(steps.filter(({ deed }) => deed.step === "removal").length, mostRemovals);
});

test("when its first sender takes it back, what was passed on is whoever's who passed it on: a deadline, to take back or to keep", async () => {
  const { id, caseId, further } = await passedOn(2);
  const [one = "", two = ""] = further;
  const keep = async (referral: string, why = "Eget grunnlag.") =>
    await keepPassedOn(police, per, { id: referral, why }, noon);
  assert.deepEqual(await keep(one), no("referral.not-taken-back"));
  assert.ok((await withdraw(id)).ok);
  await deliverAll();
  assert.deepEqual(await daysOf(police, one, "ground-gone"), ["runs"]);
  assert.deepEqual(await daysOf(police, two, "ground-gone"), ["runs"]);
  const { passings } = await incomingOf(id);
  assert.deepEqual(
    passings.map(({ id: passing, stands, kept }) => [passing, stands, kept]).toSorted(),
    [one, two].toSorted().map((passing) => [passing, true, false]),
  );
  const outsider = await testColleague(cluster, police, "officer");
  assert.deepEqual(
    await keepPassedOn(police, outsider, { id: one, why: "x" }, noon),
    no("not-permitted"),
  );
  assert.deepEqual(await keep(one, " "), no("referral.no-words"));
  assert.deepEqual(await keep(one), done);
  assert.deepEqual(await keep(one), no("referral.already-kept"));
  assert.deepEqual(await daysOf(police, one, "ground-gone"), ["met"]);
  const back = { id: two, step: step(), reason: "consent-withdrawn" } as const;
  assert.ok((await withdrawReferral(police, per, back, noon)).ok && caseId !== "");
  assert.deepEqual(await daysOf(police, two, "ground-gone"), ["met"]);
});
