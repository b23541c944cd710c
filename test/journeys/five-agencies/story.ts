import assert from "node:assert/strict";
import { joinColleague } from "../../../api/case/join.ts";
import { openCase } from "../../../api/case/open.ts";
import { newCode, threadOf } from "../../../api/door/held.ts";
import { sendReport } from "../../../api/door/send-report.ts";
import { askBack } from "../../../api/intake/answer/ask-back.ts";
import { declineReferral } from "../../../api/intake/answer/decline.ts";
import { noteRemoval } from "../../../api/intake/answer/removal.ts";
import { replyToReport } from "../../../api/intake/answer/reply.ts";
import { noteSafeguardDone } from "../../../api/intake/answer/safeguard-done.ts";
import { readIncoming } from "../../../api/intake/read.ts";
import { takeOn } from "../../../api/intake/take-on.ts";
import { outcomesOf } from "../../../api/outcome/list.ts";
import { withdrawConsent } from "../../../api/person/consent.ts";
import { addPerson, namePerson, readName } from "../../../api/person/person.ts";
import { readReferral } from "../../../api/referral/read.ts";
import { replyInReferral } from "../../../api/referral/reply.ts";
import { changeRoutine } from "../../../api/routine/routine.ts";
import { setSafeguard } from "../../../api/safeguard/safeguard.ts";
import { beginSession, deskOfSession } from "../../../api/session/session.ts";
import { day } from "../../../domain/time/day.ts";
import { asAdmin, asKeeper } from "../../../store/cluster.ts";
import { cells, cluster, desks, house, who } from "./agencies.ts";
import { words } from "./canaries.ts";
import {
  acknowledge,
  becomes,
  type CaseThere,
  consentTo,
  deliverAll,
  fresh,
  given,
  made,
  mails,
  observes,
  refer,
  refusal,
  remindOn,
  stateOf,
  takesOn,
  tells,
  toldOf,
} from "./deeds.ts";

// One worker, found at an inspection, and eight months with five agencies.

const { sharing } = house.law;
const { inspectorate, shelter, police, nav } = cells;
const now = house.now;

/** The receipt of whoever wrote at the public door. */
export const code = newCode();

/** The case at the inspectorate, which everything begins with. */
async function found(): Promise<CaseThere> {
  const opening = { label: "F-1", place: words.place, sector: "building", restricted: false };
  const caseId = given(await openCase(inspectorate, who.owner, opening, now()));
  const added = { caseId, pseudonym: words.pseudonym };
  const person = given(await addPerson(inspectorate, who.owner, added, now()));
  given(await namePerson(inspectorate, who.owner, { caseId, person, name: words.name }));
  return { cell: "inspectorate", caseId, person };
}

const beginning = await found();
const { caseId, person } = beginning;
made.cases.push(beginning);

/** Threads and cases that the story comes back to. */
const later = {
  ...{ toShelter: "", anonymous: "", toPolice: "", toNav: "", toUnion: "", toUnit: "" },
  unanswered: "",
};
const consents = { nav: "", police: "" };
const there: Partial<Record<"shelter" | "police" | "union", CaseThere>> = {};

function caseAt(where: keyof typeof there): CaseThere {
  const found = there[where];
  assert.ok(found);
  return found;
}

/** The house around the case: a colleague brought in, one recused, who stands in, and a case of the recused one’s own. */
async function around(): Promise<void> {
  given(await joinColleague(inspectorate, who.owner, { caseId, colleague: who.member.id }));
  // Recusals are set by the agency's administration.
  await asAdmin(cluster, "inspectorate", (client) =>
    client.query("insert into work.case_member values ($1, $2, 'recused')", [
      caseId,
      who.recused.id,
    ]),
  );
  const own = { label: "E-1", place: words.own, sector: "cleaning", restricted: false };
  given(await openCase(inspectorate, who.recused, own, now()));
  const people = { decides: who.member.id, standsIn: who.standIn.id };
  const hours = { weekdays: [1, 2, 3, 4, 5], from: 480, to: 960, elseCall: "116" };
  const routine = { trigger: "referral", startsWhen: "", ...people, ...hours } as const;
  given(await changeRoutine(inspectorate, who.leader, routine, now()));
}

async function aNeighbourWrites(): Promise<void> {
  const where = { place: "Lillevik", sector: "building" };
  const report = { kind: "report", ...where, words: words.report, facts: [], name: null } as const;
  given(await sendReport(cells.door, { code, recipient: "inspectorate", report }, now()));
  await deliverAll();
  const id = threadOf(code);
  made.threads.push({ id, from: "door", to: "inspectorate" });
  const back = { id, reply: fresh(), words: words.reply };
  given(await replyToReport(inspectorate, who.owner, back, now()));
}

/** A member of the case reads the name, for a reason that the log keeps. */
export async function opensTheName(): Promise<void> {
  given(await readName(inspectorate, who.member, { caseId, person, reason: words.reason }));
}

/** Found at an inspection; to a shelter with consent, and to the police without a name. */
async function march(): Promise<void> {
  await aNeighbourWrites();
  await around();
  await observes("officer", caseId, words.seen, words.note);
  for (const [kind, how] of [
    ["talk-before-removal", null],
    ["interpreter", words.how],
  ] as const) {
    const set = { caseId, kind, holds: true, why: words.why, how };
    given(await setSafeguard(inspectorate, who.owner, set, now()));
  }
  const to = { recipient: "shelter", purpose: "assistance", wayBack: true } as const;
  const consent = await consentTo("owner", beginning, to);
  later.toShelter = await refer("owner", caseId, {
    ...{ to: "shelter", purpose: "assistance", consent, question: words.askShelter },
    fields: ["place", "sector", "observations", "words", "pseudonym"],
  });
  const nameless = { to: "police", purpose: "report-offence", fields: ["observations"] } as const;
  later.anonymous = await refer("owner", caseId, nameless);
  const early = { id: later.toShelter, label: "T-0", restricted: false };
  const shut = await takeOn(shelter, who.liv, early, now());
  assert.equal(refusal(shut), "referral.not-acknowledged");
}

/** The shelter opens it, asks back and is answered; the police read what they got and decline, and their words stay. */
async function april(): Promise<void> {
  await acknowledge("liv", later.toShelter);
  given(await readIncoming(shelter, who.liv, later.toShelter, now()));
  const own = { id: later.toShelter, namesNobody: false };
  const asking = { ...own, step: fresh(), about: "where", by: day("2026-04-20") } as const;
  const asked = await askBack(shelter, who.liv, sharing, { ...asking, words: words.asked }, now());
  assert.deepEqual(given(asked), { wordsTold: true });
  await deliverAll();
  assert.equal(await stateOf("owner", later.toShelter), "asked-back");
  const reply = { ...own, step: fresh(), words: words.replied };
  const replied = await replyInReferral(inspectorate, who.owner, sharing, reply, now());
  assert.deepEqual(given(replied), { wordsTold: true });

  await acknowledge("per", later.anonymous);
  given(await readIncoming(police, who.per, later.anonymous, now()));
  const no = { reason: "too-little", words: words.declined, namesNobody: false } as const;
  const declining = { id: later.anonymous, ...no };
  const declined = await declineReferral(police, who.per, sharing, declining, now());
  assert.deepEqual(given(declined), { wordsTold: false });
  await deliverAll();
  const read = given(await readReferral(inspectorate, who.owner, later.anonymous));
  assert.deepEqual(read.steps.at(-1)?.deed, {
    ...{ step: "decline", reason: "too-little", words: null },
  });
}

/** The shelter takes it on. To the police by name, and to NAV, with consent to each. */
async function may(): Promise<void> {
  there.shelter = await takesOn("liv", later.toShelter, "T-1");
  assert.equal(await stateOf("owner", later.toShelter), "accepted");
  await observes("liv", there.shelter.caseId, words.shelter);
  await observes("owner", caseId, words.later);
  consents.police = await consentTo("owner", beginning, {
    ...{ recipient: "police", purpose: "report-offence", wayBack: true },
  });
  later.toPolice = await refer("owner", caseId, {
    ...{ to: "police", purpose: "report-offence", question: words.askPolice },
    consent: consents.police,
    fields: ["place", "sector", "observations", "words", "pseudonym", "name"],
  });
  consents.nav = await consentTo("owner", beginning, {
    ...{ recipient: "nav", purpose: "assistance", wayBack: false },
  });
  later.toNav = await refer("owner", caseId, {
    ...{ to: "nav", purpose: "assistance", question: words.askNav, consent: consents.nav },
    fields: ["observations", "words", "pseudonym"],
  });
}

/** The consent to NAV is taken back before anybody there opened it. The police take it on, restricted; the shelter passes it on. */
async function june(): Promise<void> {
  const back = { caseId, consent: consents.nav };
  assert.equal(given(await withdrawConsent(inspectorate, who.owner, back, now())).told, 1);
  await deliverAll();
  assert.equal(await stateOf("owner", later.toNav), "withdrawn");
  const empty = given(await readIncoming(nav, who.marte, later.toNav, now()));
  assert.ok(empty.incoming.kind === "referral");
  assert.equal(empty.incoming.referral.told, null);

  await acknowledge("per", later.toPolice);
  there.police = await takesOn("per", later.toPolice, "P-1", true);

  const atShelter = caseAt("shelter");
  const consent = await consentTo("liv", atShelter, {
    ...{ recipient: "union", purpose: "assistance", wayBack: true },
  });
  later.toUnion = await refer("liv", atShelter.caseId, {
    ...{ to: "union", purpose: "assistance", consent, question: words.askUnion },
    ...{ passesOn: later.toShelter, fields: ["observations", "pseudonym"] },
  });
  const read = given(await readReferral(inspectorate, who.owner, later.toShelter));
  assert.deepEqual(read.passedTo, [{ cell: "union", name: "Cell union" }]);
  assert.equal(await stateOf("liv", later.toUnion), "waiting");
}

/** The union takes it on. What the police came to goes back to the inspectorate; they pass it on to the immigration unit. */
async function july(): Promise<void> {
  await acknowledge("tomas", later.toUnion);
  there.union = await takesOn("tomas", later.toUnion, "U-1");
  const atPolice = caseAt("police");
  const reported = await becomes("per", atPolice.caseId, "reported", words.reported);
  assert.equal(await tells("per", reported, later.toPolice), "was done");
  const outcomes = given(await outcomesOf(inspectorate, who.owner, caseId, now())).outcomes;
  assert.deepEqual(
    outcomes.map(({ kind, cameFrom }) => [kind, cameFrom]),
    [["reported", "police"]],
  );
  // What the police told goes back along the chain, and to nobody else it was referred to.
  const [theirs] = outcomes;
  const further = await tells("owner", theirs?.id ?? "", later.toShelter);
  assert.equal(further, "outcome.not-ours");

  const consent = await consentTo("per", atPolice, {
    ...{ recipient: "immigration-unit", purpose: "immigration-case", wayBack: true },
  });
  later.toUnit = await refer("per", atPolice.caseId, {
    ...{ to: "immigration-unit", purpose: "immigration-case", consent, question: words.askUnit },
    ...{ passesOn: later.toPolice, fields: ["observations", "pseudonym"] },
  });
  assert.equal(await stateOf("owner", later.toPolice), "passed-on");
}

/** A removal is decided at the immigration unit, and reaches the owner of the case at the inspectorate at once. */
async function august(): Promise<void> {
  await acknowledge("paal", later.toUnit);
  given(await readIncoming(cells["immigration-unit"], who.paal, later.toUnit, now()));
  const days = { decided: day("2026-08-10"), planned: day("2026-08-19") };
  const removal = { id: later.toUnit, step: fresh(), ...days };
  given(await noteRemoval(cells["immigration-unit"], who.paal, removal, now()));
  await deliverAll();
  const before = mails.length;
  await remindOn("inspectorate", "2026-08-11");
  assert.deepEqual(await toldOf("owner", later.toPolice, "mine"), [
    ...["due Name owner", "due Name standIn"],
  ]);
  const went = mails.slice(before).filter(({ to }) => to.startsWith("owner@"));
  assert.equal(went.length, 1, "a message that says nothing");
  assert.equal(await toldOf("recused", later.toPolice, "ours"), null);

  const safeguard = "talk-before-removal" as const;
  const done = { id: later.toUnit, step: fresh(), safeguard, words: words.talked };
  const talked = { ...done, namesNobody: false };
  const unit = cells["immigration-unit"];
  const said = await noteSafeguardDone(unit, who.paal, sharing, talked, now());
  assert.deepEqual(given(said), { wordsTold: true });
  later.unanswered = await refer("owner", caseId, {
    ...{ to: "union", purpose: "assistance", fields: ["observations"], due: day("2026-09-09") },
  });
}

/** The owner has left: what they sent, and nobody has answered, falls to who stands in, and then to who leads. */
async function september(): Promise<void> {
  const session = await beginSession(house, desks.owner);
  assert.notEqual(await deskOfSession(house, session), null);
  await asKeeper(cluster, "inspectorate", (client) =>
    client.query("update access.colleague set ended = '2026-09-01' where id = $1", [who.owner.id]),
  );
  assert.equal(await deskOfSession(house, session), null);
  await remindOn("inspectorate", "2026-09-04", "2026-09-09", "2026-09-10", "2026-09-11");
  assert.deepEqual(await toldOf("leader", later.unanswered, "ours"), [
    ...["soon Name standIn", "due Name standIn", "missed Name standIn", "still-missed Name leader"],
  ]);
  assert.equal(await toldOf("recused", later.unanswered, "ours"), null);
}

/** The consent to the police is taken back after they opened it: it stays, and nothing more goes back in it. Wages by a judgment. */
async function october(): Promise<void> {
  const back = { caseId, consent: consents.police };
  assert.equal(given(await withdrawConsent(inspectorate, who.member, back, now())).told, 1);
  await deliverAll();
  const kept = given(await readIncoming(police, who.per, later.toPolice, now()));
  assert.ok(kept.incoming.kind === "referral");
  assert.notEqual(kept.incoming.referral.told, null);
  const dropped = await becomes("per", caseAt("police").caseId, "dropped", words.dropped);
  assert.equal(await tells("per", dropped, later.toPolice), "outcome.not-in-chain");

  const paid = await becomes("tomas", caseAt("union").caseId, "judged", words.paid);
  assert.equal(await tells("tomas", paid, later.toUnion), "was done");
  const atShelter = given(await outcomesOf(shelter, who.liv, caseAt("shelter").caseId, now()));
  const [came] = atShelter.outcomes;
  assert.equal(came?.cameFrom, "union");
  // What the union told the shelter goes on back along the chain, on what the person said yes to.
  assert.equal(await tells("liv", came?.id ?? "", later.toShelter), "was done");
}

/** Each month with the day on which it is told. */
export const story = [
  ["2026-03-10", march],
  ["2026-04-10", april],
  ["2026-05-08", may],
  ["2026-06-09", june],
  ["2026-07-07", july],
  ["2026-08-11", august],
  ["2026-09-02", september],
  ["2026-10-07", october],
] as const;
