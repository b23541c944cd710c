import assert from "node:assert/strict";
import { sendReferrals } from "../../api/referral/send.ts";
import type { Colleague, Role } from "../../domain/access/actor.ts";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import { type ChosenField, chosenFields } from "../../domain/referral/field.ts";
import { asActor } from "../../store/as-actor.ts";
import {
  insertCase,
  insertObservation,
  insertPerson,
  insertPersonName,
  insertSafeguard,
} from "../../store/case/case-opening.ts";
import { insertMember, insertMemberByPlace } from "../../store/case/case-reading.ts";
import { insertRecusal } from "../../store/case/recusal.ts";
import type { Cell } from "../../store/cell.ts";
import { asKeeper, type Cluster } from "../../store/cluster.ts";
import { noon } from "../carry.ts";
import { testColleague } from "../cluster.ts";
import { aConsent, aWish, judgedAs, sharing } from "../factories/referral.ts";

/** A unique word for everything written, recognised wherever it appears. */
export type Written =
  | "label"
  | "place"
  | "sector"
  | "words"
  | "note"
  | "pseudonym"
  | "name"
  | "question"
  | "tongue"
  | "way"
  | "why"
  | "judged"
  | "asked"
  | "kept"
  | "declined"
  | "taken"
  | "farther"
  | "onward"
  | "weighed";

/** Letters only, so that nothing reformats it. */
export const word = (state: string, written: Written): string =>
  `kanari${state.replaceAll("-", "")}x${written}z`;
export const wordForm = /kanari[a-z]+x[a-z]+z/g;

const inCell = ["owner", "member", "placed", "recused", "ended"] as const;
const byRole = ["officer", "caseworker", "supervisor", "analyst", "editor"] as const;
export type Name = (typeof inCell)[number] | (typeof byRole)[number];
export type Crew = Readonly<Record<Name, Colleague>>;

/** Makes one of each role without a part; caseworkers with a part, a plan part, recused, and gone. */
export async function crewOf(cluster: Cluster, cell: Cell): Promise<Crew> {
  const made: [Name, Colleague][] = [];
  for (const name of [...inCell, ...byRole]) {
    const role: Role = byRole.find((each) => each === name) ?? "caseworker";
    made.push([name, await testColleague(cluster, cell, role, `The ${name}`)]);
  }
  return Object.fromEntries(made) as Crew;
}

/** Unknown cells cannot be named by accident. */
export async function acquaint(cluster: Cluster, cell: Cell, known: readonly Cell[]) {
  await asKeeper(cluster, cell.id, async (client) => {
    for (const peer of [cell, ...known]) {
      await client.query(
        `insert into open.peer (cell, name, kinds, address, sign_key, seal_key)
         values ($1, $2, $3, 'http://localhost', $4, $5)`,
        [peer.id, peer.name, peer.kinds, peer.keys.public.sign, peer.keys.public.seal],
      );
    }
  });
}

/** Adds a member, a plan-only member, and one who steps aside. */
export async function joined(cell: Cell, crew: Crew, caseId: string, restricted: boolean) {
  const { owner, member, placed, recused, ended } = crew;
  await asActor(cell, owner, async (tx) => {
    for (const who of [member, ended, recused]) {
      await insertMember(tx, caseId, who.id, null);
    }
    if (restricted) {
      await insertMemberByPlace(tx, caseId, placed.id);
    }
  });
  const aside = { from: { caseId }, colleague: recused.id, aside: true, fallsTo: null } as const;
  await asActor(cell, recused, (tx) => insertRecusal(tx, { ...aside, at: noon, by: recused.id }));
}

export interface Staged {
  readonly caseId: string;
  readonly person: string;
}

export async function staged(
  cell: Cell,
  crew: Crew,
  state: string,
  restricted: boolean,
): Promise<Staged> {
  const [at, by, caseId] = [noon, crew.owner.id, crypto.randomUUID()];
  const of = (written: Written) => word(state, written);
  const person = await asActor(cell, crew.owner, async (tx) => {
    const opened = { label: of("label"), place: of("place"), sector: of("sector"), restricted };
    await insertCase(tx, { id: caseId, ...opened, at, by });
    await insertObservation(tx, {
      ...{ caseId, notedAt: noon, notedBy: by, cameFrom: cell.id, verified: true },
      words: of("words"),
      facts: [
        {
          ...{ factor: "hours.per_day_max", state: "present", level: 3, scope: "some" },
          ...{ how: "told", day: null, note: of("note") },
        } as const,
      ],
    });
    const how = new Map<string, string>([
      ["interpreter", of("tongue")],
      ["safe-way-to-reach", of("way")],
    ]);
    for (const kind of safeguardKinds) {
      const set = { caseId, kind, holds: true, why: of("why"), how: how.get(kind) ?? null, at, by };
      await insertSafeguard(tx, set);
    }
    const added = await insertPerson(tx, { caseId, pseudonym: of("pseudonym"), at, by });
    await insertPersonName(tx, cell, added, of("name"));
    return added;
  });
  await joined(cell, crew, caseId, restricted);
  return { caseId, person };
}

/** “all” rests on a consent; “little” goes without one. */
export type HowMuch = "all" | "little";

export async function referred(
  cell: Cell,
  crew: Crew,
  { caseId, person }: Staged,
  asked: {
    readonly state: string;
    readonly to: string;
    readonly much: HowMuch;
    readonly passesOn: string | null;
    readonly fields?: readonly ChosenField[];
  },
): Promise<string> {
  const { state, to, much, passesOn } = asked;
  const id = crypto.randomUUID();
  const purpose = "assistance";
  const consent =
    much === "all" ? await aConsent(cell, crew.owner, person, { recipient: to, purpose }) : null;
  const first = passesOn === null;
  const words = word(state, first ? "judged" : "weighed");
  const judged = { ...judgedAs(), necessary: words, proportionate: words, interest: words };
  const wish = aWish({
    ...{ to, purpose, consent, judged },
    fields: asked.fields ?? (much === "all" ? chosenFields : ["sector", "observations"]),
    question: much === "all" ? word(state, first ? "question" : "onward") : "",
  });
  const request = { caseId, passesOn, referrals: [{ ...wish, id }] };
  const sent = await sendReferrals(cell, crew.owner, sharing, request, noon);
  assert.deepEqual(sent, { ok: true, value: [{ id, before: false }] });
  return id;
}
