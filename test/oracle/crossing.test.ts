import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { deliverDue } from "../../api/document/deliver.ts";
import { acknowledgeSafeguards } from "../../api/intake/answer/acknowledge.ts";
import { askBack } from "../../api/intake/answer/ask-back.ts";
import { declineReferral } from "../../api/intake/answer/decline.ts";
import { readIncoming } from "../../api/intake/read.ts";
import { takeOn } from "../../api/intake/take-on.ts";
import { readReferral } from "../../api/referral/read.ts";
import { replyInReferral } from "../../api/referral/reply.ts";
import { sendSafeguard } from "../../api/referral/send-safeguard.ts";
import { withdrawReferral } from "../../api/referral/sent/withdraw.ts";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import { day } from "../../domain/time/day.ts";
import { carryTo, noon } from "../carry.ts";
import { everythingIn, testCell, testCluster, testColleague } from "../cluster.ts";
import { sharing } from "../factories/referral.ts";
import { acquaint, type Crew, crewOf, referred, staged, word } from "./stage.ts";

const cluster = await testCluster();
const administration = ["administrative-agency", "public-authority"];
const sender = await testCell(cluster, "inspectorate", ["labour-inspectorate", ...administration]);
const recipient = await testCell(cluster, "nav", ["nav", ...administration]);
await acquaint(cluster, sender, [recipient]);
await acquaint(cluster, recipient, [sender]);
const here: Crew = await crewOf(cluster, sender);
const there = await testColleague(cluster, recipient, "caseworker");
const carry = carryTo([sender, recipient]);

const moves = [
  "send",
  "answer",
  "acknowledge",
  "open",
  "accept",
  "decline",
  "ask",
  "reply",
  "protect",
  "withdraw",
] as const;
type Move = (typeof moves)[number];

/** From outside, not from storage. */
interface Known {
  delivered: boolean;
  acknowledged: boolean;
  /** Set after sending, and not delivered. */
  protects: boolean;
  opened: boolean;
  /** Here, and delivered there. */
  withdrawn: boolean;
  heard: boolean;
  /** Sent or received empty. */
  empty: boolean;
  /** Accepted or declined there. */
  handled: boolean;
  /** Accepted: a case there. */
  taken: boolean;
}

/** Own words, told or not. */
const own = (state: string) => ({ words: word(state, "kept"), namesNobody: false });

async function did(move: Move, id: string, state: string, known: Known): Promise<void> {
  const step = crypto.randomUUID();
  const safeguards = safeguardKinds;
  switch (move) {
    case "send": {
      const came = known.delivered;
      await deliverDue(sender, carry, () => noon);
      known.delivered = true;
      if (!came && known.withdrawn) {
        known.empty = true;
      }
      // To be acknowledged too, unless over or withdrawn first.
      if (known.protects && !known.withdrawn) {
        known.acknowledged = false;
        known.protects = false;
      }
      if (known.withdrawn && !known.heard) {
        known.heard = true;
        known.empty ||= !known.opened;
      }
      return;
    }
    case "answer":
      await deliverDue(recipient, carry, () => noon);
      return;
    case "acknowledge": {
      const done = await acknowledgeSafeguards(recipient, there, { id, step, safeguards }, noon);
      known.acknowledged ||= done.ok;
      return;
    }
    case "open": {
      const read = await readIncoming(recipient, there, id, noon);
      known.opened ||= read.ok && known.acknowledged && !known.empty;
      return;
    }
    case "accept": {
      const label = word(state, "taken");
      const done = await takeOn(recipient, there, { id, label, restricted: false }, noon);
      known.handled ||= done.ok;
      known.taken ||= done.ok;
      // Taking on includes having it.
      known.opened ||= done.ok;
      return;
    }
    case "decline": {
      const request = { id, reason: "wrong-place", ...own(state) } as const;
      const done = await declineReferral(recipient, there, sharing, request, noon);
      known.handled ||= done.ok;
      // Declined unread is emptied.
      known.empty ||= done.ok && !known.opened;
      return;
    }
    case "ask": {
      const request = { id, step, about: "who", by: day("2026-12-01"), ...own(state) } as const;
      await askBack(recipient, there, sharing, request, noon);
      return;
    }
    case "reply":
      await replyInReferral(sender, here.owner, sharing, { id, step, ...own(state) }, noon);
      return;
    case "protect": {
      const request = { id, step, safeguard: "employer-must-not-know" } as const;
      const done = await sendSafeguard(sender, here.owner, sharing, request, noon);
      known.protects ||= done.ok;
      return;
    }
    case "withdraw": {
      const request = { id, step, reason: "sent-by-mistake" } as const;
      const done = await withdrawReferral(sender, here.owner, request, noon);
      known.withdrawn ||= done.ok;
      return;
    }
  }
}

const met = { open: 0, shut: 0, empty: 0, crossed: 0 };
const told = [
  "place",
  "sector",
  "words",
  "note",
  "pseudonym",
  "question",
  "tongue",
  "way",
] as const;

/** A case there already, or ended: nothing is asked. */
function isOverOrTaken({ opened, taken, handled, heard }: Known): boolean {
  return opened && (taken || handled || heard);
}

async function isAsReckoned(id: string, state: string, known: Known): Promise<void> {
  const read = await readIncoming(recipient, there, id, noon);
  assert.equal(read.ok, known.delivered);
  if (!read.ok || read.value.incoming.kind !== "referral") {
    return;
  }
  const shown = JSON.stringify(read.value.incoming);
  const words = told.filter((each) => shown.includes(word(state, each)));
  const open = (known.acknowledged || isOverOrTaken(known)) && !known.empty;
  assert.deepEqual(words, open ? told : [], JSON.stringify(known));
  assert.equal(shown.includes(word(state, "name")), false);
  if (open) {
    // Reading cannot be undone.
    known.opened = true;
    met.open += 1;
  } else {
    met[known.empty ? "empty" : "shut"] += 1;
  }
}

async function stateThere(id: string) {
  const read = await readIncoming(recipient, there, id, noon);
  return read.ok && read.value.incoming.kind === "referral"
    ? read.value.incoming.referral.state
    : null;
}

let cases = 0;
/** Searched words are letters only. */
const inLetters = (count: number) =>
  [...String(count)].map((digit) => "abcdefghij"[Number(digit)]).join("");

async function play(order: readonly Move[]): Promise<void> {
  cases += 1;
  const state = `crossing${inLetters(cases)}`;
  const sent = await staged(sender, here, state, false);
  const id = await referred(sender, here, sent, {
    ...{ state, to: recipient.id, much: "all", passesOn: null },
  });
  const known: Known = {
    ...{ delivered: false, acknowledged: false, opened: false },
    ...{ withdrawn: false, heard: false, empty: false, handled: false },
    ...{ protects: false, taken: false },
  };
  for (const [at, move] of order.entries()) {
    await did(move, id, state, known);
    // Looking opens it: done at the end, and now and then.
    if (at % 4 === 3) {
      await isAsReckoned(id, state, known);
    }
  }
  for (const move of ["send", "answer", "send"] as const) {
    await did(move, id, state, known);
  }
  await isAsReckoned(id, state, known);
  const read = await readReferral(sender, here.owner, id);
  assert.ok(read.ok);
  assert.equal(await stateThere(id), read.value.referral.state, "both sides come to the same");
  met.crossed += Number(known.withdrawn && known.handled);
  const rows = await everythingIn(cluster, recipient.id);
  const held = told.filter((each) => rows.includes(word(state, each)));
  assert.deepEqual(held, known.empty ? [] : told, "nothing that was taken back in time is kept");
}

const twists: readonly (readonly Move[])[] = [
  ["send", "acknowledge", "withdraw", "accept", "send", "answer"],
  ["withdraw", "send", "acknowledge", "open", "accept"],
  ["send", "withdraw", "acknowledge", "open", "send"],
  ["send", "acknowledge", "withdraw", "send", "open", "accept"],
  ["send", "acknowledge", "protect", "send", "open", "acknowledge", "open"],
  ["send", "acknowledge", "open", "protect", "send", "open"],
  ["send", "acknowledge", "accept", "protect", "send", "open", "acknowledge"],
  ["send", "acknowledge", "open", "protect", "send", "withdraw", "send"],
  ["send", "acknowledge", "open", "protect", "withdraw", "send"],
  ["send", "decline"],
  ["send", "decline", "withdraw", "send"],
  ["send", "acknowledge", "open", "decline", "answer", "withdraw", "send"],
  ["send", "acknowledge", "decline", "open", "acknowledge"],
  ["send", "acknowledge", "ask", "answer", "reply", "send", "accept"],
];

test("whatever both sides do in whatever order, the recipient reads what is reckoned, and both come to the same", async () => {
  for (const order of twists) {
    await play(order);
  }
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...moves), { minLength: 3, maxLength: 10 }),
      async (order) => await play(["send", ...order]),
    ),
    { numRuns: 8, endOnFailure: true },
  );
  for (const [what, times] of Object.entries(met)) {
    assert.ok(times > 0, `${what}: never met`);
  }
});
