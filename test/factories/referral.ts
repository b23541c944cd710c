import type { ReferralWish } from "../../api/referral/wish.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import type { Field } from "../../domain/referral/field.ts";
import type { Judged } from "../../domain/referral/judged.ts";
import { day } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import {
  insertCase,
  insertObservation,
  insertPerson,
  insertPersonName,
  insertSafeguard,
} from "../../store/case-opening.ts";
import type { Cell } from "../../store/cell.ts";
import { noon } from "../carry.ts";

/** The sharing rules as they stand in law/. */
export const { sharing } = loadLaw();

/** Words that must be found in no other cell than they are meant for. */
export const canary = {
  place: "Storås",
  words: "kanarifugl-ord-91c",
  note: "kanarifugl-notat-44d",
  name: "Kanari Kvist",
  question: "kanarifugl-spørsmål-07",
  reasoning: "kanarifugl-vurdering-3e",
  why: "kanarifugl-hvorfor-5b",
} as const;

/** Something that could be a case, with a person whose name is kept apart. */
export async function aCase(
  cell: Cell,
  by: Colleague,
  label: string,
): Promise<{ readonly id: string; readonly person: string }> {
  const id = crypto.randomUUID();
  return await asActor(cell, by, async (tx) => {
    const opened = { id, label, place: canary.place, sector: "building", restricted: false };
    await insertCase(tx, { ...opened, at: noon, by: by.id });
    await insertObservation(tx, {
      caseId: id,
      notedAt: noon,
      notedBy: by.id,
      cameFrom: cell.id,
      verified: false,
      words: canary.words,
      facts: [
        {
          factor: "hours.per_day_max",
          state: "present",
          level: 3,
          scope: "some",
          how: "told",
          day: null,
          note: canary.note,
        },
      ],
    });
    await insertSafeguard(tx, {
      caseId: id,
      kind: "talk-before-removal",
      holds: true,
      why: canary.why,
      how: null,
      at: noon,
      by: by.id,
    });
    const person = await insertPerson(tx, {
      caseId: id,
      pseudonym: "Grå hegre",
      at: noon,
      by: by.id,
    });
    await insertPersonName(tx, cell, person, canary.name);
    return { id, person };
  });
}

/** Notes that a person consents to one recipient being told for one purpose. */
export async function aConsent(
  cell: Cell,
  by: Colleague,
  person: string,
  to: {
    readonly recipient: string;
    readonly purpose: string;
    readonly until?: string;
    readonly wayBack?: boolean;
    /** Null is all that is asked. */
    readonly fields?: readonly Field[] | null;
  },
): Promise<string> {
  const id = crypto.randomUUID();
  await asActor(cell, by, async (tx) => {
    await tx.query(
      `insert into work.consent (id, person, recipient, purpose, given_on, given_how, until, noted_by, language,
                                 heard, way_back, fields)
       values ($1, $2, $3, $4, '2026-11-01', 'spoken', $5, $6, 'Norsk', true, $7, $8)`,
      [
        ...[id, person, to.recipient, to.purpose, to.until ?? "2027-11-01", by.id],
        ...[to.wayBack ?? false, to.fields ?? null],
      ],
    );
  });
  return id;
}

/** A judgement in words, with these said to be so. */
export function judgedAs(...codes: readonly string[]): Judged {
  const words = canary.reasoning;
  const answers = codes.map((code) => ({ code, holds: true, words }));
  return { necessary: words, proportionate: words, interest: words, answers };
}

/** The same, and why a special unit should know that there is a referral, on the same answers given for it. */
export function judgedForUnit(...codes: readonly string[]): Judged {
  const { answers, ...judged } = judgedAs(...codes);
  return { ...judged, answers, unit: { why: canary.reasoning, answers, leftOut: false } };
}

/** A wish that the rules allow from the inspectorate to the police, with everything in it but a name. */
export function aWish(more: Partial<ReferralWish> = {}): ReferralWish {
  return {
    to: "police",
    purpose: "investigation",
    fields: ["place", "sector", "observations", "words"],
    consent: null,
    person: null,
    question: canary.question,
    judged: judgedAs("grounds-to-believe-offence", "words-name-nobody"),
    due: day("2026-12-09"),
    until: day("2027-06-01"),
    ...more,
  };
}
