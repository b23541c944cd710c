import { z } from "@hono/zod-openapi";
import type { Body } from "../../domain/directory/body.ts";
import type { Sharing, SharingCodes } from "../../domain/knowledge/sharing-rule.ts";
import { type Day, day, isMeantDay } from "../../domain/time/day.ts";
import { partyOf, recipientOf } from "../../rules/sharing/party.ts";
import type { SharingQuestion } from "../../rules/sharing/question.ts";
import { answeredByQuestion } from "../../rules/sharing/requirement.ts";

const code = z.string({ error: "must be text" }).max(100, "is longer than any code");
const codes = (what: string) =>
  z.array(code, { error: `must be a list of ${what}` }).max(200, "is too long a list");
const dayText = z
  .string({ error: "must be a day, such as 2026-11-24" })
  .refine(isMeantDay, "is no day of the calendar. Write it as 2026-11-24")
  .transform(day);
const yesOrNo = z.boolean({ error: "must be true or false" });

export const askedShape = z.object(
  {
    from: code,
    to: code,
    purpose: code,
    fields: codes("fields"),
    consent: z
      .object(
        {
          given: yesOrNo,
          to: codes("recipients").nullish(),
          for: codes("purposes"),
          fields: codes("fields").nullish(),
          until: dayText.nullish(),
        },
        { error: 'must be null, or an object such as {"given": true, "for": ["assistance"]}' },
      )
      .nullish(),
    dangerToLifeOrHealth: yesOrNo.default(false),
    underEighteen: z
      .enum(["yes", "no", "unknown"], { error: "must be one of yes, no, unknown" })
      .default("unknown"),
    circumstances: z
      .union([codes("codes"), z.record(code, z.boolean())], {
        error: "must be a list of what holds, or an object of codes that are true or false",
      })
      .default([]),
    day: dayText.optional(),
  },
  { error: "must be an object with from, to, purpose and fields" },
);
export type Asked = z.output<typeof askedShape>;

type AskedRefusal =
  | "sharing.no-such-body"
  | "sharing.no-such-purpose"
  | "sharing.no-such-field"
  | "sharing.no-such-circumstance";

/** An unknown value, its place, and the allowed ones. */
export interface AskedProblem {
  readonly refused: AskedRefusal;
  readonly place: string;
  readonly named: string;
  readonly known: readonly string[];
}

export type QuestionRead =
  | {
      readonly ok: true;
      readonly value: SharingQuestion;
      /** Codes without a meaning here. */
      readonly leftOut: readonly string[];
    }
  | { readonly ok: false; readonly problem: AskedProblem };

interface Known {
  readonly sharing: Sharing;
  readonly directory: readonly Body[];
}

/** Codes alone are matched. */
export function questionFrom(
  asked: Asked,
  { sharing, directory }: Known,
  today: Day,
): QuestionRead {
  const known = sharing.codes;
  const answers = answersIn(asked);
  const problem = problemIn(asked, known, directory, [...answers.keys()]);
  const from = partyOf(directory, known, asked.from, "from");
  const to = partyOf(directory, known, asked.to);
  if (problem !== null || from === null || to === null) {
    return { ok: false, problem: problem ?? unknownBody("from", asked.from, known, directory) };
  }
  const { purpose, fields, consent, dangerToLifeOrHealth, underEighteen } = asked;
  const own: readonly string[] = answeredByQuestion;
  return {
    ok: true,
    value: {
      from,
      to: recipientOf(directory, from, to),
      purpose,
      fields,
      consent: consent
        ? {
            given: consent.given,
            for: consent.for,
            to: consent.to ?? null,
            fields: consent.fields ?? null,
            until: consent.until ?? null,
          }
        : null,
      dangerToLifeOrHealth,
      underEighteen,
      circumstances: new Map([...answers].filter(([each]) => !own.includes(each))),
      day: asked.day ?? today,
    },
    leftOut: [
      ...[...answers.keys()].filter((each) => own.includes(each)),
      ...strangeInConsent(asked, known, directory),
    ],
  };
}

function answersIn({ circumstances }: Asked): ReadonlyMap<string, boolean> {
  return new Map(
    Array.isArray(circumstances)
      ? circumstances.map((each) => [each, true] as const)
      : Object.entries(circumstances),
  );
}

export function purposesIn({ purposes }: SharingCodes): readonly string[] {
  return Object.keys(purposes).filter((each) => each !== "any");
}

function problemIn(
  asked: Asked,
  known: SharingCodes,
  directory: readonly Body[],
  circumstances: readonly string[],
): AskedProblem | null {
  for (const place of ["from", "to"] as const) {
    if (partyOf(directory, known, asked[place]) === null) {
      return unknownBody(place, asked[place], known, directory);
    }
  }
  const checks: readonly [AskedRefusal, string, readonly string[], readonly string[]][] = [
    ["sharing.no-such-purpose", "purpose", [asked.purpose], purposesIn(known)],
    ["sharing.no-such-field", "fields", asked.fields, Object.keys(known.fields)],
    ["sharing.no-such-circumstance", "circumstances", circumstances, Object.keys(known.requires)],
  ];
  for (const [refused, place, named, those] of checks) {
    const strange = named.find((each) => !those.includes(each));
    if (strange !== undefined) {
      return { refused, place, named: strange, known: those };
    }
  }
  return null;
}

function unknownBody(
  place: string,
  named: string,
  { bodies }: SharingCodes,
  directory: readonly Body[],
): AskedProblem {
  const known = [...directory.map(({ id }) => id), ...Object.keys(bodies)];
  return { refused: "sharing.no-such-body", place, named, known: [...new Set(known)] };
}

/** Unknown codes in a consent cover nothing. */
function strangeInConsent(
  { consent }: Asked,
  known: SharingCodes,
  directory: readonly Body[],
): readonly string[] {
  return [
    ...(consent?.to ?? []).filter((each) => partyOf(directory, known, each) === null),
    ...(consent?.for ?? []).filter((each) => !purposesIn(known).includes(each)),
    ...(consent?.fields ?? []).filter((each) => !Object.hasOwn(known.fields, each)),
  ];
}
