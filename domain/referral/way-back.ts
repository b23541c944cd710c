import type { Sharing, SharingRule } from "../knowledge/sharing-rule.ts";
import { answerSharing, type SharingAnswer } from "../sharing/answer.ts";
import type { Party } from "../sharing/question.ts";
import type { Day } from "../time/day.ts";
import type { Field } from "./field.ts";

/** What goes back or forth in a referral after it was sent, as the rules know it. */
export const tellingClasses = {
  words: "identity",
  "words-that-name-nobody": "observation",
  outcome: "case-status",
  provision: "criminal",
} as const;
export type Telling = keyof typeof tellingClasses;

/** The code of what is asked of age. */
const ageCode = "under-eighteen-or-doubt";

/**
 * What is known of age in a referral once it was sent: that somebody is under 18 or may be, where the safeguard went along; else what
 * its sender answered. Nothing, where nobody has said.
 */
export function ageIn(
  fields: readonly Field[],
  answers: WithinReferral["answers"],
): WithinReferral["answers"] {
  return fields.includes("minor-or-maybe")
    ? [{ code: ageCode, holds: true }]
    : answers.filter(({ code }) => code === ageCode);
}

/** One telling within a referral: by whom to whom, for its purpose. */
export interface WithinReferral {
  readonly from: Party;
  readonly to: Party;
  readonly purpose: string;
  /** The last day of a consent that reaches this way: the sender's own for what goes on, the way back for what comes back. */
  readonly consentUntil: Day | null;
  readonly answers: readonly { readonly code: string; readonly holds: boolean }[];
}

/**
 * Which of these may be told within a referral, and on which rules. Each is asked with what goes beside it: where one of them would
 * say who the person is, nothing goes as if it were without names.
 */
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

/** What the rules hang on in such a telling that only a person can answer, by code: with a consent or without, for any of the purposes. */
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

/** What a telling that no rule allows would need for one of the purposes, by code, and whether a rule for it is only unconfirmed. */
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
