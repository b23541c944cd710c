import { answerSharing, type SharingAnswer } from "../../rules/sharing/answer.ts";
import type { Party } from "../../rules/sharing/question.ts";
import type { Sharing, SharingRule } from "../knowledge/sharing-rule.ts";
import type { Day } from "../time/day.ts";
import type { Field } from "./field.ts";

export const tellingClasses = {
  words: "identity",
  "words-that-name-nobody": "observation",
  outcome: "case-status",
  provision: "criminal",
} as const;
export type Telling = keyof typeof tellingClasses;

/** The code for age in the sharing rules. */
const ageCode = "under-eighteen-or-doubt";

/** Gives the answer on age from the safeguard, else the sender's own; empty without either. */
export function ageIn(
  fields: readonly Field[],
  answers: WithinReferral["answers"],
): WithinReferral["answers"] {
  return fields.includes("minor-or-maybe")
    ? [{ code: ageCode, holds: true }]
    : answers.filter(({ code }) => code === ageCode);
}

export interface WithinReferral {
  readonly from: Party;
  readonly to: Party;
  readonly purpose: string;
  /** The sender's consent forwards, the way back for returns. */
  readonly consentUntil: Day | null;
  readonly answers: readonly { readonly code: string; readonly holds: boolean }[];
}

/** Asks for all together: where one would identify the person, nothing goes as nameless. */
export function mayTellWithin(
  sharing: Sharing,
  within: WithinReferral,
  tellings: readonly Telling[],
  today: Day,
): { readonly told: readonly Telling[]; readonly basis: readonly SharingRule[] } {
  const { may } = answerWithin(sharing, within, tellings, today);
  const basis = new Map(may.flatMap((each) => each.basis.map((rule) => [rule.id, rule] as const)));
  return {
    told: tellings.filter((telling) => may.some(({ field }) => field === telling)),
    basis: [...basis.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Codes only a person can answer, with or without consent, for any purpose. */
export function hangsOnWithin(
  sharing: Sharing,
  { from, to }: Pick<WithinReferral, "from" | "to">,
  purposes: readonly string[],
  tellings: readonly Telling[],
  today: Day,
): readonly string[] {
  const danger = { code: "danger-to-life-or-health", holds: true };
  const open = purposes.flatMap((purpose) =>
    [null, today].flatMap((consentUntil) => {
      const asked = (answers: WithinReferral["answers"]) =>
        answerWithin(sharing, { from, to, purpose, consentUntil, answers }, tellings, today);
      const [calm, inDanger] = [asked([]), asked([danger])];
      const matters = inDanger.mayNot.length < calm.mayNot.length;
      return [
        ...[...calm.unsure, ...inDanger.unsure].flatMap((each) =>
          each.open.map(({ code }) => code),
        ),
        ...(matters ? [danger.code] : []),
      ];
    }),
  );
  return [...new Set(open)].toSorted();
}

/** Codes needed, and whether only an unconfirmed rule would do. */
export function wouldNeedWithin(
  sharing: Sharing,
  { from, to }: Pick<WithinReferral, "from" | "to">,
  purposes: readonly string[],
  telling: Telling,
  today: Day,
): { readonly needs: readonly string[]; readonly isUnconfirmed: boolean } {
  const all = purposes.map((purpose) =>
    answerWithin(sharing, { from, to, purpose, consentUntil: null, answers: [] }, [telling], today),
  );
  const shut = all.flatMap(({ mayNot }) => mayNot.flatMap(({ ways }) => ways));
  const needs = shut.flatMap((way) => way.needs);
  return {
    needs: [...new Set(needs)].toSorted(),
    isUnconfirmed: all.some(({ unsure }) => unsure.some((each) => each.unconfirmed.length > 0)),
  };
}

function answerWithin(
  sharing: Sharing,
  { from, to, purpose, consentUntil, answers }: WithinReferral,
  tellings: readonly Telling[],
  today: Day,
): SharingAnswer {
  const codes = { ...sharing.codes, fields: tellingClasses };
  return answerSharing(
    { ...sharing, codes },
    {
      from,
      to,
      purpose,
      fields: tellings,
      consent:
        consentUntil === null
          ? null
          : { given: true, to: [to.id], for: [purpose], fields: null, until: consentUntil },
      dangerToLifeOrHealth: answers.some(
        ({ code, holds }) => code === "danger-to-life-or-health" && holds,
      ),
      underEighteen: null,
      circumstances: new Map(answers.map(({ code, holds }) => [code, holds])),
      day: today,
    },
  );
}
