import { z } from "zod";
import type { ReferralChoices } from "../../api/referral/choices.ts";
import type { OneReferral } from "../../api/referral/send.ts";
import { chosenFields, type Field, isSafeguard } from "../../domain/referral/field.ts";
import { type JudgedAnswer, namesNobodyCode } from "../../domain/referral/judged.ts";
import { theirOwnWordsCode } from "../../domain/referral/source.ts";
import { day } from "../../domain/time/day.ts";
import type { CaseConsent } from "../../store/referral/referral.ts";
import { today } from "../page.ts";

export const parts = ["whom", "what", "judge", "preview"] as const;
export type Part = (typeof parts)[number];
export type Asked = Part | "send";

/** Includes the safeguards; a question is chosen by asking it. */
export const offered = chosenFields.filter((field) => field !== "question");

/** The usual fields; the sender may choose otherwise. */
const usual = ["place", "sector", "observations"] as const;

/** Fields not shown are carried along, so that nothing is lost. */
export type Typed = ReadonlyMap<string, readonly string[]>;

const common = [
  ...["to", "purpose", "person", "consent", "passesOn", "due", "until"],
  // Prefilled dates left unchanged may give way to a consent.
  ...["usual-due", "usual-until"],
] as const;
const ofEach =
  /^(?:id|saw|shown|fields|question|nobody|released|necessary|proportionate|interest|unit-why|unit-out|(?:unit-)?(?:is|base)\.[\w-]{1,60})\.[\w-]{1,60}$/;

/** As many as are sent at once. */
export const mostRecipients = 10;

const texts = z.array(z.string());

function isField(name: string): boolean {
  return (common as readonly string[]).includes(name) || ofEach.test(name);
}

export function typedFrom(body: Readonly<Record<string, unknown>>): Typed {
  return new Map(
    Object.entries(body)
      .filter(([name]) => isField(name))
      .map(([name, value]) => [name, texts.catch([]).parse([value].flat())]),
  );
}

/** An address may prefill recipient, purpose and what is passed on. */
export function typedIn(
  query: URLSearchParams,
  days: { readonly due: string; readonly until: string },
): Typed {
  const given = ["to", "purpose", "passesOn", "person"].map((name) => [name, query.getAll(name)]);
  const usual = { "usual-due": days.due, "usual-until": days.until };
  return typedFrom({ ...Object.fromEntries(given), ...days, ...usual });
}

export function partIn(body: Readonly<Record<string, unknown>>): Part {
  return z.enum(parts).catch("whom").parse(body["at"]);
}

/** Enter asks for the next page and never sends. */
export function askedFor(body: Readonly<Record<string, unknown>>): Asked {
  const next = parts[parts.indexOf(partIn(body)) + 1] ?? "preview";
  return z
    .enum([...parts, "send"])
    .catch(next)
    .parse(body["step"]);
}

export function oneOf(typed: Typed, name: string): string {
  return typed.get(name)?.[0] ?? "";
}

export function chosenRecipients(typed: Typed): readonly string[] {
  return [...new Set(typed.get("to") ?? [])];
}

export const own = (name: string, cell: string) => `${name}.${cell}`;
const answerName = (code: string, cell: string) => `is.${code}.${cell}`;
const baseName = (code: string, cell: string) => `base.${code}.${cell}`;

/** Field names where a special unit is asked about separately. */
const unitAnswerName = (code: string, cell: string) => `unit-is.${code}.${cell}`;
const unitBaseName = (code: string, cell: string) => `unit-base.${code}.${cell}`;

/** Answers are for the recipient or for its special units. */
export type AnsweredFor = "recipient" | "unit";

export const namesOf: Readonly<
  Record<
    AnsweredFor,
    {
      readonly answer: (code: string, cell: string) => string;
      readonly base: (code: string, cell: string) => string;
    }
  >
> = {
  recipient: { answer: answerName, base: baseName },
  unit: { answer: unitAnswerName, base: unitBaseName },
};

export function chosenConsents(typed: Typed, { consents }: ReferralChoices) {
  const ids = typed.get("consent") ?? [];
  return consents.filter(({ id }) => ids.includes(id));
}

/** Ends unchanged prefilled dates with the first consent that ends; a chosen date is kept. */
export function withinConsents(typed: Typed, choices: ReferralChoices): Typed {
  const [first] = chosenConsents(typed, choices)
    .filter(({ withdrawn, until }) => withdrawn === null && until >= today())
    .map(({ until }) => until)
    .toSorted();
  const moved = (["due", "until"] as const).filter((name) => {
    const filledIn = oneOf(typed, `usual-${name}`);
    return first !== undefined && filledIn > first && oneOf(typed, name) === filledIn;
  });
  return new Map([...typed, ...moved.map((name) => [name, [first ?? ""]] as const)]);
}

export function consentFor(
  typed: Typed,
  choices: ReferralChoices,
  cell: string,
): CaseConsent | null {
  return chosenConsents(typed, choices).find(({ recipient }) => recipient === cell) ?? null;
}

/** Fields as sent, else the usual ones within the consent. */
export function fieldsFor(typed: Typed, choices: ReferralChoices, cell: string) {
  const ticked = typed.get(own("fields", cell)) ?? [];
  if (ticked.length > 0 || typed.has(own("shown", cell))) {
    return offered.filter((field) => ticked.includes(field));
  }
  const consent = consentFor(typed, choices, cell);
  const within: readonly Field[] = consent?.fields ?? usual;
  // A yes to all includes safeguards and how to reach the person.
  const toAll = consent !== null && consent.fields === null;
  return offered.filter((field) => within.includes(field) || (toAll && isSafeguard(field)));
}

export function answeredCodes(
  typed: Typed,
  codes: readonly string[],
  cell: string,
  of: AnsweredFor = "recipient",
) {
  const { answer } = namesOf[of];
  return codes.filter((code) => ["yes", "no"].includes(oneOf(typed, answer(code, cell))));
}

function answersOf(
  typed: Typed,
  codes: readonly string[],
  cell: string,
  of: AnsweredFor,
): readonly JudgedAnswer[] {
  const { answer, base } = namesOf[of];
  return answeredCodes(typed, codes, cell, of).map((code) => ({
    code,
    holds: oneOf(typed, answer(code, cell)) === "yes",
    words: oneOf(typed, base(code, cell)).trim(),
  }));
}

/** Ids per recipient, made once: the same form sent twice is one sending. */
export function withIds(typed: Typed): Typed {
  const made = chosenRecipients(typed)
    .map((cell) => own("id", cell))
    .filter((name) => !z.uuid().safeParse(oneOf(typed, name)).success)
    .map((name) => [name, [crypto.randomUUID()]] as const);
  return new Map([...typed, ...made]);
}

export function referralTo(
  typed: Typed,
  choices: ReferralChoices,
  cell: string,
  reading: {
    readonly codes: readonly string[];
    readonly iHaveRead: string;
    readonly theirOwn: string;
  },
): OneReferral {
  const said = (name: string) => oneOf(typed, own(name, cell)).trim();
  const person = oneOf(typed, "person");
  const answers = answersOf(typed, reading.codes, cell, "recipient");
  const read = { code: namesNobodyCode, holds: true, words: reading.iHaveRead };
  const released = (typed.get(own("released", cell)) ?? []).map((observation) => ({
    code: theirOwnWordsCode(observation),
    holds: true,
    words: reading.theirOwn,
  }));
  return {
    id: oneOf(typed, own("id", cell)),
    shown: oneOf(typed, own("saw", cell)) || null,
    to: cell,
    purpose: oneOf(typed, "purpose"),
    fields: fieldsFor(typed, choices, cell),
    consent: consentFor(typed, choices, cell)?.id ?? null,
    person: person === "" ? null : person,
    question: said("question"),
    judged: {
      necessary: said("necessary"),
      proportionate: said("proportionate"),
      interest: said("interest"),
      answers: [...answers, ...(said("nobody") === "yes" ? [read] : []), ...released],
      unit: {
        why: said("unit-why"),
        answers: answersOf(typed, reading.codes, cell, "unit"),
        leftOut: said("unit-out") === "yes",
      },
    },
    due: day(oneOf(typed, "due")),
    until: day(oneOf(typed, "until")),
  };
}
