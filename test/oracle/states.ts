import assert from "node:assert/strict";
import { deliverDue } from "../../api/document/deliver.ts";
import { acknowledgeSafeguards } from "../../api/intake/answer/acknowledge.ts";
import { askBack } from "../../api/intake/answer/ask-back.ts";
import { declineReferral } from "../../api/intake/answer/decline.ts";
import { readIncoming } from "../../api/intake/read.ts";
import { takeOn } from "../../api/intake/take-on.ts";
import { replyInReferral } from "../../api/referral/reply.ts";
import { withdrawReferral } from "../../api/referral/sent/withdraw.ts";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import { day } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { personsOfCase } from "../../store/referral/referral.ts";
import { carryTo, noon } from "../carry.ts";
import { sharing } from "../factories/referral.ts";
import type { Lying } from "./cedar-reading.ts";
import { type Crew, joined, referred, type Staged, staged, type Written, word } from "./stage.ts";

/** Every state a referral can be in for a reader. */
export const states = [
  "unopened",
  "shut",
  "opened",
  "asked-back",
  "accepted",
  "accepted-little",
  "accepted-restricted",
  "declined",
  "passed-on",
  "handed-on",
  "withdrawn-unsent",
  "withdrawn-unopened",
  "withdrawn-opened",
  // Last: later deliveries would take it along.
  "sent",
] as const;
export type State = (typeof states)[number];

const little: readonly State[] = ["asked-back", "accepted-little"];
const restrictedHere: readonly State[] = ["shut", "accepted-restricted", "withdrawn-opened"];
const takenOn: readonly State[] = [
  "accepted",
  "accepted-little",
  "accepted-restricted",
  "passed-on",
  "handed-on",
];
export type Side = "first" | "sender" | "recipient" | "next";

/** In the order a case passes through. */
export interface Row {
  readonly first: Cell;
  readonly sender: Cell;
  readonly recipient: Cell;
  readonly next: Cell;
  readonly crew: (cell: Cell) => Crew;
}

export interface Standing {
  readonly state: State;
  readonly id: string;
  /** For a handed-on one: the earlier referral. */
  readonly came: string | null;
  readonly sent: Staged;
  /** Of the recipient, if any. */
  readonly taken: string | null;
}

const toldAll: readonly Written[] = [
  ...(["place", "sector", "words", "note", "pseudonym", "name", "tongue", "way"] as const),
];
const toldLittle: readonly Written[] = ["sector", "tongue"];
const written: readonly Written[] = [...toldAll, "label", "why", "judged"];

/** Own words, and what came back. */
function atSender(state: State): readonly Written[] {
  switch (state) {
    // From another agency: its label, reasons and judgement stayed there.
    case "handed-on":
      return [...toldAll, "question", "taken", "weighed", "onward"];
    case "asked-back":
      return [...written, "asked", "kept"];
    case "accepted-little":
      return written;
    // Words for one referral alone go with it when withdrawn unsent.
    case "withdrawn-unsent":
      return written;
    default:
      return [...written, "question"];
  }
}

/** What was allowed and delivered in time, and own words. */
function atRecipient(state: State): readonly Written[] {
  switch (state) {
    case "sent":
    case "withdrawn-unsent":
    case "withdrawn-unopened":
      return [];
    case "asked-back":
      return [...toldLittle, "asked"];
    case "accepted-little":
      return [...toldLittle, "taken"];
    case "accepted":
    case "accepted-restricted":
      return [...toldAll, "question", "taken"];
    case "declined":
      return [...toldAll, "question", "declined"];
    case "passed-on":
      return [...toldAll, "question", "taken", "weighed", "onward"];
    case "handed-on":
      return [...toldAll, "onward", "farther"];
    default:
      return [...toldAll, "question"];
  }
}

const ofHead: readonly Written[] = [
  ...(["label", "place", "sector", "pseudonym", "tongue", "way", "why", "taken"] as const),
];

/** A question is in its document; the recipient has it in the incoming item. */
function keptAs(side: Side, state: State, written: Written): Lying["kept"] {
  if (written === "name" || written === "way") {
    return written;
  }
  const asked =
    (written === "question" &&
      (side === "first" || (side === "sender" && state !== "handed-on"))) ||
    (written === "onward" &&
      (side === "sender" || (side === "recipient" && state === "passed-on")));
  return asked ? "document" : "row";
}

/** Is the expected table for every reader. */
export function lyingAt(side: Side, state: State): ReadonlyMap<Written, Lying> {
  const at = (all: readonly Written[], lying: Omit<Lying, "kept" | "head">) =>
    new Map(
      all.map(
        (each) =>
          [
            each,
            { ...lying, head: ofHead.includes(each), kept: keptAs(side, state, each) },
          ] as const,
      ),
    );
  const openCase = { lies: "case", restricted: false, shut: false } as const;
  const inbox = { lies: "inbox", restricted: false, shut: state === "shut" } as const;
  switch (side) {
    case "first":
      return at(state === "handed-on" ? [...written, "question"] : [], openCase);
    case "sender":
      return at(atSender(state), { ...openCase, restricted: restrictedHere.includes(state) });
    case "recipient":
      return at(
        atRecipient(state),
        takenOn.includes(state)
          ? { ...openCase, restricted: state === "accepted-restricted" }
          : inbox,
      );
    case "next":
      return at(state === "passed-on" ? ["words", "note", "tongue", "way", "onward"] : [], inbox);
  }
}

const safeguards = safeguardKinds;
const step = () => crypto.randomUUID();

async function acknowledged(cell: Cell, { owner }: Crew, id: string): Promise<void> {
  assert.ok((await acknowledgeSafeguards(cell, owner, { id, step: step(), safeguards }, noon)).ok);
}

async function opened(cell: Cell, crew: Crew, id: string): Promise<void> {
  await acknowledged(cell, crew, id);
  const read = await readIncoming(cell, crew.owner, id, noon);
  assert.ok(read.ok && read.value.incoming.kind === "referral");
  assert.notEqual(read.value.incoming.referral.told, null);
}

/** Gives case and person. */
async function taken(
  cell: Cell,
  crew: Crew,
  id: string,
  { label, restricted }: { readonly label: string; readonly restricted: boolean },
): Promise<Staged> {
  const outcome = await takeOn(cell, crew.owner, { id, label, restricted }, noon);
  assert.ok(outcome.ok, outcome.ok ? "" : outcome.refused);
  const { caseId } = outcome.value;
  await joined(cell, crew, caseId, restricted);
  const [person] = await asActor(cell, crew.owner, (tx) => personsOfCase(tx, caseId));
  return { caseId, person: person?.id ?? "" };
}

interface Going {
  readonly id: string;
  readonly state: State;
  readonly row: Row;
  readonly deliver: () => Promise<void>;
}

async function withdrawn({ row, id }: Going): Promise<void> {
  const request = { id, step: step(), reason: "no-longer-needed" } as const;
  const { owner } = row.crew(row.sender);
  assert.ok((await withdrawReferral(row.sender, owner, request, noon)).ok);
}

async function open({ row, id, deliver }: Going): Promise<void> {
  await deliver();
  await opened(row.recipient, row.crew(row.recipient), id);
}

async function accepted(going: Going): Promise<Staged> {
  const { row, state, id } = going;
  await open(going);
  const label = word(state, state === "handed-on" ? "farther" : "taken");
  const restricted = state === "accepted-restricted";
  return await taken(row.recipient, row.crew(row.recipient), id, { label, restricted });
}

const acceptedThere = async (going: Going) => (await accepted(going)).caseId;

/** Gives the recipient's case, if any. */
const happens: Readonly<Record<State, (going: Going) => Promise<string | null>>> = {
  sent: async () => null,
  shut: async ({ deliver }) => {
    await deliver();
    return null;
  },
  unopened: async ({ row, id, deliver }) => {
    await deliver();
    await acknowledged(row.recipient, row.crew(row.recipient), id);
    return null;
  },
  opened: async (going) => {
    await open(going);
    return null;
  },
  "asked-back": async (going) => {
    await open(going);
    const { row, state, id } = going;
    const words = { words: word(state, "asked"), namesNobody: true };
    const request = { id, step: step(), about: "other", by: day("2026-12-01"), ...words } as const;
    const { owner } = row.crew(row.recipient);
    const asked = await askBack(row.recipient, owner, sharing, request, noon);
    assert.deepEqual(asked, { ok: true, value: { wordsTold: true } });
    await going.deliver();
    const reply = { id, step: step(), words: word(state, "kept"), namesNobody: false };
    const here = row.crew(row.sender).owner;
    const replied = await replyInReferral(row.sender, here, sharing, reply, noon);
    assert.deepEqual(replied, { ok: true, value: { wordsTold: false } });
    return null;
  },
  declined: async (going) => {
    await open(going);
    const { row, state, id } = going;
    const words = { words: word(state, "declined"), namesNobody: false };
    const request = { id, reason: "other", ...words } as const;
    const { owner } = row.crew(row.recipient);
    const declined = await declineReferral(row.recipient, owner, sharing, request, noon);
    assert.deepEqual(declined, { ok: true, value: { wordsTold: false } });
    return null;
  },
  accepted: acceptedThere,
  "accepted-little": acceptedThere,
  "accepted-restricted": acceptedThere,
  "handed-on": acceptedThere,
  "passed-on": async (going) => {
    const { row, state, id, deliver } = going;
    const { recipient, next } = row;
    const here = await accepted(going);
    const onward = await referred(recipient, row.crew(recipient), here, {
      ...{ state, to: next.id, much: "all", passesOn: id },
      fields: ["observations", "words", "safe-way-to-reach"],
    });
    await deliver();
    await opened(next, row.crew(next), onward);
    return here.caseId;
  },
  "withdrawn-unsent": async (going) => {
    await withdrawn(going);
    return null;
  },
  "withdrawn-unopened": async (going) => {
    const { row, id, deliver } = going;
    await deliver();
    await acknowledged(row.recipient, row.crew(row.recipient), id);
    await withdrawn(going);
    return null;
  },
  "withdrawn-opened": async (going) => {
    await open(going);
    await withdrawn(going);
    return null;
  },
};

async function cameIn(row: Row, state: State, deliver: () => Promise<void>) {
  const { first, sender } = row;
  const before = await staged(first, row.crew(first), state, false);
  const to = { state, to: sender.id, much: "all", passesOn: null } as const;
  const id = await referred(first, row.crew(first), before, to);
  await deliver();
  await opened(sender, row.crew(sender), id);
  const label = word(state, "taken");
  const here = await taken(sender, row.crew(sender), id, { label, restricted: false });
  return { here, id };
}

export async function bringTo(row: Row, state: State): Promise<Standing> {
  const { first, sender, recipient, next } = row;
  const cells = [first, sender, recipient, next];
  const carry = carryTo(cells);
  const deliver = async () => {
    for (const cell of cells) {
      await deliverDue(cell, carry, () => noon);
    }
  };
  const came = state === "handed-on" ? await cameIn(row, state, deliver) : null;
  const sent =
    came?.here ?? (await staged(sender, row.crew(sender), state, restrictedHere.includes(state)));
  const id = await referred(sender, row.crew(sender), sent, {
    ...{ state, to: recipient.id, passesOn: came?.id ?? null },
    much: little.includes(state) ? "little" : "all",
  });
  const takenOnAs = await happens[state]({ id, state, row, deliver });
  if (state !== "sent") {
    await deliver();
  }
  return { state, id, came: came?.id ?? null, sent, taken: takenOnAs };
}
