import assert from "node:assert/strict";
import { test } from "node:test";
import { theirOwnWordsCode } from "../../domain/referral/source.ts";
import { loadLaw } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import { insertObservation } from "../../store/case/case-opening.ts";
import { carryTo, noon } from "../../test/carry.ts";
import {
  everythingIn,
  introduce,
  testCell,
  testCluster,
  testColleague,
} from "../../test/cluster.ts";
import {
  aCase,
  aConsent,
  aWish,
  canary,
  judgedAs,
  sharing,
} from "../../test/factories/referral.ts";
import { addObservation } from "../case/observe.ts";
import { deliverDue } from "../document/deliver.ts";
import { prepareReferral } from "./prepare.ts";
import { sendReferrals } from "./send.ts";
import type { ReferralWish } from "./wish.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", [
  ...["labour-inspectorate", "administrative-agency", "public-authority"],
]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const door = await testCell(cluster, "door", ["door"]);
const cells = [inspectorate, shelter, door];
await introduce(cluster, cells, "http://localhost");
const sari = await testColleague(cluster, inspectorate, "caseworker");
const { factors } = loadLaw();

let cases = 0;
const called = "Ringte igjen og vil trekke det hun sa";
const wrote = "Jeg som skriver er nattvakt";

/** Our words, a caller's and a visitor's; consent for a shelter. */
async function opened() {
  cases += 1;
  const { id: caseId, person } = await aCase(inspectorate, sari, `T-${cases}`);
  const call = { caseId, source: "call", verified: false, words: `${called} ${cases}`, facts: [] };
  const noted = await addObservation(inspectorate, sari, factors, call as never, noon);
  assert.ok(noted.ok);
  await asActor(inspectorate, sari, (tx) =>
    insertObservation(tx, {
      ...{ caseId, notedAt: noon, notedBy: sari.id, cameFrom: "door", verified: false },
      ...{ words: `${wrote} ${cases}`, facts: [] },
    }),
  );
  const to = { recipient: "shelter", purpose: "assistance" };
  const consent = await aConsent(inspectorate, sari, person, to);
  const wish = aWish({ to: "shelter", purpose: "assistance", consent, question: "" });
  return { caseId, wish: { ...wish, judged: judgedAs() } };
}

async function shown(caseId: string, wish: ReferralWish) {
  const found = await prepareReferral(inspectorate, sari, sharing, { caseId, wish }, noon);
  assert.ok(found.ok);
  return found.value;
}

async function knownThere(caseId: string, wish: ReferralWish): Promise<string> {
  const referrals = [{ ...wish, id: crypto.randomUUID() }];
  const request = { caseId, passesOn: null, referrals };
  assert.ok((await sendReferrals(inspectorate, sari, sharing, request, noon)).ok);
  for (const cell of cells) {
    await deliverDue(cell, carryTo(cells), () => noon);
  }
  return await everythingIn(cluster, "shelter");
}

test("a caller's words and those from the public door stay, on whosever consent, and the sender sees that and why", async () => {
  const { caseId, wish } = await opened();
  const { sourceWords, sourceRules, told } = await shown(caseId, wish);
  assert.deepEqual(sourceWords.map(({ fromDoor, released }) => [fromDoor, released]).toSorted(), [
    [false, false],
    [true, false],
  ]);
  assert.deepEqual(
    sourceRules.map(({ id }) => id),
    ["at-kilde"],
  );
  assert.ok(JSON.stringify(told).includes(canary.words), "our own words go, or this means nothing");
  const known = await knownThere(caseId, wish);
  assert.ok(known.includes(canary.words));
  assert.equal(known.includes(`${called} ${cases}`), false);
  assert.equal(known.includes(`${wrote} ${cases}`), false);
});

test("said one by one to be the person's own, the words of a talk or a call go; those from the door never", async () => {
  const { caseId, wish } = await opened();
  const { sourceWords } = await shown(caseId, wish);
  const answers = sourceWords.map(({ id }) => ({
    ...{ code: theirOwnWordsCode(id), holds: true, words: "Her own." },
  }));
  const released = { ...wish, judged: { ...wish.judged, answers } };
  const known = await knownThere(caseId, released);
  assert.ok(known.includes(`${called} ${cases}`));
  assert.equal(known.includes(`${wrote} ${cases}`), false);
  const nobody = { ...released, consent: null };
  assert.equal(
    (await shown(caseId, nobody)).sourceWords.some((each) => each.released),
    false,
    "about nobody, nobody's words are the person's own",
  );
});

test("words that are said to name nobody and plainly do are refused, and it is said which", async () => {
  const { caseId, wish } = await opened();
  const judged = judgedAs("words-name-nobody");
  const asked = (question: string) => ({ ...wish, consent: null, judged, question });
  const plain = asked("Har dere plass til én?");
  assert.equal((await shown(caseId, plain)).refused, null, "it could go, or this means nothing");
  const naming = asked("Spør etter Kanari på 912 34 567");
  const { refused, naming: which } = await shown(caseId, naming);
  assert.equal(refused, "referral.words-name-somebody");
  assert.deepEqual(which, ["912 34 567", "Kanari"]);
  const referrals = [{ ...naming, id: crypto.randomUUID() }];
  const request = { caseId, passesOn: null, referrals };
  const sent = await sendReferrals(inspectorate, sari, sharing, request, noon);
  assert.deepEqual(sent, { ok: false, refused: "referral.words-name-somebody" });
});
