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
} from "../../store/case/case-opening.ts";
import type { Cell } from "../../store/cell.ts";
import { noon } from "../carry.ts";

export const { sharing } = loadLaw();

/** Words that no unintended cell may hold. */
export const canary = {
  place: "Storås",
  words: "kanarifugl-ord-91c",
  note: "kanarifugl-notat-44d",
  name: "Kanari Kvist",
  question: "kanarifugl-spørsmål-07",
  reasoning: "kanarifugl-vurdering-3e",
  why: "kanarifugl-hvorfor-5b",
} as const;

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

/** Judges in words, with these codes affirmed. */
export function judgedAs(...codes: readonly string[]): Judged {
  const words = canary.reasoning;
  const answers = codes.map((code) => ({ code, holds: true, words }));
  return { necessary: words, proportionate: words, interest: words, answers };
}

/** Judges the same, with a reason for the special unit. */
export function judgedForUnit(...codes: readonly string[]): Judged {
  const { answers, ...judged } = judgedAs(...codes);
  return { ...judged, answers, unit: { why: canary.reasoning, answers, leftOut: false } };
}

/** Is allowed from inspectorate to police, with all but a name. */
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
