import assert from "node:assert/strict";
import { addObservation } from "../../../api/case/observe.ts";
import { readDeadlines, type WhoseDeadlines } from "../../../api/deadline/read.ts";
import { remindDue } from "../../../api/deadline/remind.ts";
import { deliverDue } from "../../../api/document/deliver.ts";
import { acknowledgeSafeguards } from "../../../api/intake/answer/acknowledge.ts";
import { takeOn } from "../../../api/intake/take-on.ts";
import { sendMessages } from "../../../api/message/send.ts";
import { noteOutcome } from "../../../api/outcome/note.ts";
import { tellOutcome } from "../../../api/outcome/tell.ts";
import { noteConsent } from "../../../api/person/consent.ts";
import { readReferral } from "../../../api/referral/read.ts";
import { sendReferrals } from "../../../api/referral/send.ts";
import type { ReferralWish } from "../../../api/referral/wish.ts";
import type { Outcome } from "../../../domain/base/outcome.ts";
import type { OutcomeKind } from "../../../domain/outcome/outcome.ts";
import type { Purpose } from "../../../domain/referral/disclose.ts";
import { addDays, type Day, day, dayOf } from "../../../domain/time/day.ts";
import { asAdmin } from "../../../store/cluster.ts";
import { carryTo } from "../../carry.ts";
import { seen } from "../../factories/case.ts";
import {
  type CellName,
  cellOf,
  cells,
  clock,
  cluster,
  house,
  type Person,
  who,
} from "./agencies.ts";
import { words } from "./canaries.ts";

const { sharing, factors } = house.law;
export const fresh = (): string => crypto.randomUUID();
const today = (): Day => dayOf(house.now());

/** What a verb gave; a refusal ends the story, and says which. */
export function given<Value>(outcome: Outcome<Value, string>): Value {
  assert.ok(outcome.ok, outcome.ok ? "" : outcome.refused);
  return outcome.value;
}

export function refusal(outcome: Outcome<unknown, string>): string {
  return outcome.ok ? "was done" : outcome.refused;
}

/** A case at one agency, and the person in it. */
export interface CaseThere {
  readonly cell: CellName;
  readonly caseId: string;
  readonly person: string;
}

/** Everything that came to be, by id. */
export const made = {
  cases: [] as CaseThere[],
  threads: [] as { readonly id: string; readonly from: string; readonly to: string }[],
  outcomes: [] as { readonly cell: CellName; readonly id: string }[],
};

export async function deliverAll(): Promise<void> {
  const all = Object.values(cells);
  const carry = carryTo(all, house.now());
  // Twice, so that what is handed on on the way comes along.
  for (const cell of [...all, ...all]) {
    await deliverDue(cell, carry, house.now);
  }
}

/** Every mail that went: to whom, under which id. */
export const mails: { readonly to: string; readonly id: string }[] = [];

/** The round of the worker, on each of these days. */
export async function remindOn(cell: CellName, ...days: readonly string[]): Promise<void> {
  for (const each of days) {
    clock.moveTo(each);
    await remindDue(cells[cell], house.now, (error) => {
      throw error;
    });
    const carry = async (to: string, id: string) => {
      mails.push({ to, id });
    };
    await sendMessages(cells[cell], { mail: carry, text: carry }, house.now);
  }
}

/** Who was told of what runs about a thing: "stage name". */
export async function toldOf(
  by: Person,
  about: string,
  whose: WhoseDeadlines,
): Promise<readonly string[] | null> {
  const wanted = { whose, after: null };
  const { deadlines } = given(await readDeadlines(cellOf(by), who[by], wanted, today()));
  const found = deadlines.find((deadline) => deadline.thing?.about === about);
  return found?.told.map(({ name, stage }) => `${stage} ${name}`) ?? null;
}

export async function consentTo(
  by: Person,
  { caseId, person }: Pick<CaseThere, "caseId" | "person">,
  to: { readonly recipient: CellName; readonly purpose: Purpose; readonly wayBack: boolean },
): Promise<string> {
  const said = { given: today(), how: "interpreted", language: "Dari", heard: true } as const;
  const consent = { caseId, person, ...to, ...said, until: day("2027-03-01"), fields: null };
  return given(await noteConsent(cellOf(by), who[by], consent, house.now()));
}

/** Refers a case to one agency; gives the thread. */
export async function refer(
  by: Person,
  caseId: string,
  wish: Pick<ReferralWish, "to" | "purpose" | "fields"> &
    Partial<ReferralWish> & { readonly passesOn?: string },
): Promise<string> {
  const { passesOn = null, ...more } = wish;
  const id = fresh();
  const why = by === "owner" ? words.judged : "Det trengs.";
  const referral = {
    ...{ id, consent: null, person: null, question: "" },
    judged: { necessary: why, proportionate: why, interest: why, answers: [] },
    ...{ due: addDays(today(), 40), until: day("2027-03-01"), ...more },
  };
  const request = { caseId, passesOn, referrals: [referral] };
  given(await sendReferrals(cellOf(by), who[by], sharing, request, house.now()));
  made.threads.push({ id, from: cellOf(by).id, to: wish.to });
  await deliverAll();
  return id;
}

export async function acknowledge(by: Person, id: string): Promise<void> {
  const safeguards = ["talk-before-removal", "interpreter"] as const;
  const all = { id, step: fresh(), safeguards };
  assert.deepEqual(given(await acknowledgeSafeguards(cellOf(by), who[by], all, house.now())), []);
  await deliverAll();
}

/** Takes on what came, and gives the case and the person in it. */
export async function takesOn(
  by: Person,
  id: string,
  label: string,
  restricted = false,
): Promise<CaseThere> {
  const cell = cellOf(by);
  const { caseId } = given(await takeOn(cell, who[by], { id, label, restricted }, house.now()));
  const person = await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "select id from work.person where case_id = $1",
      [caseId],
    );
    return rows[0]?.id ?? "";
  });
  const there = { cell: cell.id as CellName, caseId, person };
  made.cases.push(there);
  await deliverAll();
  return there;
}

export async function observes(
  by: Person,
  caseId: string,
  text: string,
  note: string | null = null,
): Promise<void> {
  const fact = { ...seen("hours.per_day_max", 3), note };
  const facts = note === null ? [] : [fact];
  const observed = { caseId, source: "inspection", verified: true, words: text, facts } as const;
  given(await addObservation(cellOf(by), who[by], factors, observed, house.now()));
}

/** Notes what became of a case; gives the outcome. */
export async function becomes(
  by: Person,
  caseId: string,
  kind: OutcomeKind,
  note: string,
): Promise<string> {
  const id = fresh();
  const outcome = { id, caseId, kind, provision: null, note, happened: today() };
  given(await noteOutcome(cellOf(by), who[by], outcome, house.now()));
  made.outcomes.push({ cell: cellOf(by).id as CellName, id });
  return id;
}

/** Tells an outcome along a thread, or gives the refusal. */
export async function tells(
  by: Person,
  outcome: string,
  thread: string,
  purpose: Purpose | null = null,
): Promise<string> {
  const telling = {
    ...{ outcome, thread, purpose, consent: null, noteNamesNobody: false, answers: [] },
    reasoning: "De begynte det.",
  };
  const told = await tellOutcome(cellOf(by), who[by], sharing, telling, house.now());
  await deliverAll();
  return refusal(told);
}

export async function stateOf(by: Person, id: string): Promise<string> {
  const read = given(await readReferral(cellOf(by), who[by], id));
  return read.referral.state;
}
