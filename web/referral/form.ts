import { z } from "zod";
import type { ReferralChoices } from "../../api/referral/choices.ts";
import type { ReferralPreview } from "../../api/referral/prepare.ts";
import { chosenFields, type Field, isSafeguard } from "../../domain/referral/field.ts";
import { type JudgedAnswer, judgements, namesNobodyCode } from "../../domain/referral/judged.ts";
import { theirOwnWordsCode } from "../../domain/referral/source.ts";
import { addDays } from "../../domain/time/day.ts";
import type { CaseConsent } from "../../store/referral/referral.ts";
import { allOf, type Typed, textOf } from "../forms/typed.ts";
import { law, say, today } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";

export interface Asking {
  readonly choices: ReferralChoices;
  readonly typed: Typed;
}

export interface OneTo {
  readonly cell: string;
  readonly name: string;
  readonly preview: ReferralPreview;
}

export type OneProps = Asking & { readonly to: OneTo };

/** Includes the safeguards; a question is chosen by asking it. */
export const offered = chosenFields.filter((field) => field !== "question");

/** The usual fields; the sender may choose otherwise. */
const usual = ["place", "sector", "observations"] as const;

/** The usual: two weeks for an answer, half a year of use. */
const usualDays = { answer: 14, use: 180 } as const;

/** An address may prefill recipient, purpose and what is passed on. */
export function typedInAddress(query: URLSearchParams): Typed {
  const given = ["to", "purpose", "passesOn", "person"].flatMap((name) => {
    const all = query.getAll(name);
    return all.length > 0 ? [[name, all] as const] : [];
  });
  const [due, until] = [addDays(today(), usualDays.answer), addDays(today(), usualDays.use)];
  // Prefilled dates left unchanged may give way to a consent.
  return { ...Object.fromEntries(given), due, until, "usual-due": due, "usual-until": until };
}

export function chosenRecipients(typed: Typed): readonly string[] {
  return [...new Set(allOf(typed, "to"))];
}

export const own = (name: string, cell: string) => `${name}.${cell}`;

/** Answers are for the recipient or for its special units. */
export type AnsweredFor = "recipient" | "unit";

const before = { recipient: "", unit: "unit-" } as const;
export const answerName = (of: AnsweredFor, code: string, cell: string) =>
  `${before[of]}is.${code}.${cell}`;
export const baseName = (of: AnsweredFor, code: string, cell: string) =>
  `${before[of]}base.${code}.${cell}`;

function chosenConsents({ typed, choices: { consents } }: Asking) {
  const ids = allOf(typed, "consent");
  return consents.filter(({ id }) => ids.includes(id));
}

/** Ends unchanged prefilled dates with the first consent that ends; a chosen date is kept. */
export function withinConsents(asking: Asking): Typed {
  const { typed } = asking;
  const [first] = chosenConsents(asking)
    .filter(({ withdrawn, until }) => withdrawn === null && until >= today())
    .map(({ until }) => until)
    .toSorted();
  const moved = (["due", "until"] as const).filter((name) => {
    const filledIn = textOf(typed, `usual-${name}`);
    return first !== undefined && filledIn > first && textOf(typed, name) === filledIn;
  });
  return { ...typed, ...Object.fromEntries(moved.map((name) => [name, first ?? ""])) };
}

/** Ids per recipient, made once: the same form sent twice is one sending. */
export function withIds(typed: Typed): Typed {
  const made = chosenRecipients(typed)
    .map((cell) => own("id", cell))
    .filter((name) => !z.uuid().safeParse(textOf(typed, name)).success);
  return { ...typed, ...Object.fromEntries(made.map((name) => [name, crypto.randomUUID()])) };
}

export function consentFor(asking: Asking, cell: string): CaseConsent | null {
  return chosenConsents(asking).find(({ recipient }) => recipient === cell) ?? null;
}

/** One consent for each recipient, of the person it is about. */
export function wrongTick(asking: Asking): TextKey | null {
  const chosen = chosenConsents(asking);
  const [person, to] = [textOf(asking.typed, "person"), chosenRecipients(asking.typed)];
  if (allOf(asking.typed, "consent").length > chosen.length) {
    return "refusal.referral.no-such-consent";
  }
  if (chosen.some((consent) => !to.includes(consent.recipient))) {
    return "referral.consent-elsewhere";
  }
  if (chosen.some((consent) => consentFor(asking, consent.recipient) !== consent)) {
    return "referral.consent-twice";
  }
  return person !== "" && chosen.some((consent) => consent.person !== person)
    ? "referral.consent-of-another"
    : null;
}

/** Fields as sent, else the usual ones within the consent. */
export function fieldsFor(asking: Asking, cell: string) {
  const ticked = allOf(asking.typed, own("fields", cell));
  if (ticked.length > 0 || asking.typed[own("shown", cell)] !== undefined) {
    return offered.filter((field) => ticked.includes(field));
  }
  const consent = consentFor(asking, cell);
  const within: readonly Field[] = consent?.fields ?? usual;
  // A yes to all includes safeguards and how to reach the person.
  const toAll = consent !== null && consent.fields === null;
  return offered.filter((field) => within.includes(field) || (toAll && isSafeguard(field)));
}

const allCodes = () => Object.keys(law().sharing.codes.requires);

export function answeredCodes(typed: Typed, cell: string, of: AnsweredFor): readonly string[] {
  return allCodes().filter((code) =>
    ["yes", "no"].includes(textOf(typed, answerName(of, code, cell))),
  );
}

function answersOf(typed: Typed, cell: string, of: AnsweredFor): readonly JudgedAnswer[] {
  return answeredCodes(typed, cell, of).map((code) => ({
    code,
    holds: textOf(typed, answerName(of, code, cell)) === "yes",
    words: textOf(typed, baseName(of, code, cell)),
  }));
}

/** As typed; the first page is the same for all. */
export function referralTo(asking: Asking, cell: string) {
  const { typed } = asking;
  const said = (name: string) => textOf(typed, own(name, cell));
  const read = { code: namesNobodyCode, holds: true, words: say("referral.names-nobody-yes") };
  const released = allOf(typed, own("released", cell)).map((observation) => ({
    code: theirOwnWordsCode(observation),
    holds: true,
    words: say("referral.source-own"),
  }));
  return {
    id: said("id"),
    shown: said("saw") || undefined,
    to: cell,
    purpose: textOf(typed, "purpose"),
    fields: fieldsFor(asking, cell),
    consent: consentFor(asking, cell)?.id ?? null,
    person: textOf(typed, "person") || null,
    question: said("question"),
    judged: {
      necessary: said("necessary"),
      proportionate: said("proportionate"),
      interest: said("interest"),
      answers: [
        ...answersOf(typed, cell, "recipient"),
        ...(said("nobody") === "yes" ? [read] : []),
        ...released,
      ],
      unit: {
        why: said("unit-why"),
        answers: answersOf(typed, cell, "unit"),
        leftOut: said("unit-out") === "yes",
      },
    },
    due: textOf(typed, "due"),
    until: textOf(typed, "until"),
  };
}

/** The name of the field for a place in a referral. */
export function typedAtPlace(
  { to, judged }: ReturnType<typeof referralTo>,
  [name = "", of = "", at = "", which = ""]: readonly string[],
): string {
  if (name !== "judged") {
    return ["fields", "question"].includes(name) ? own(name, to) : name;
  }
  if (of === "answers") {
    return baseName("recipient", judged.answers[Number(at)]?.code ?? "", to);
  }
  if (of === "unit" && at === "answers") {
    return baseName("unit", judged.unit.answers[Number(which)]?.code ?? "", to);
  }
  return own(of === "unit" ? `unit-${at}` : of, to);
}

export function unjudgedText(field: string) {
  const found = judgements.find((each) => field.startsWith(`${each}.`));
  return `referral.missing.${found ?? "base"}` as const;
}
