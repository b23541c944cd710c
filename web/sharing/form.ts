import { type Asked, askedShape, purposesIn } from "../../api/sharing/asked.ts";
import type { SharingCodes } from "../../domain/knowledge/sharing-rule.ts";
import { isMeantDay } from "../../domain/time/day.ts";
import { today } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";

export interface Given {
  readonly from: string;
  readonly to: string;
  readonly purpose: string;
  readonly fields: readonly string[];
  readonly consent: "no" | "yes";
  /** None chosen means all. */
  readonly covers: readonly string[];
  readonly danger: "no" | "yes";
  readonly minor: "unknown" | "yes" | "no";
  readonly day: string;
  readonly answers: ReadonlyMap<string, boolean>;
  readonly sent: boolean;
}

interface Wrong {
  readonly field: string;
  readonly key: TextKey;
}

/** Each class of field has its own boxes. */
export const fieldsName = (of: string) => `f.${of}`;
export const answerName = (code: string) => `q.${code}`;

export function fieldsByClass({ fields, fieldClasses }: SharingCodes) {
  return Object.keys(fieldClasses)
    .map((of) => ({ of, fields: Object.keys(fields).filter((field) => fields[field] === of) }))
    .filter((each) => each.fields.length > 0);
}

/** Unknown codes count as not chosen. */
export function givenIn(query: URLSearchParams, codes: SharingCodes): Given {
  const one = (name: string) => (query.get(name) ?? "").slice(0, 100);
  const minor = one("minor");
  return {
    from: one("from"),
    to: one("to"),
    purpose: purposesIn(codes).includes(one("purpose")) ? one("purpose") : "",
    fields: fieldsByClass(codes).flatMap(({ of, fields }) => {
      const sent = query.getAll(fieldsName(of));
      return fields.filter((field) => sent.includes(field));
    }),
    consent: one("consent") === "yes" ? "yes" : "no",
    covers: query.getAll("covers").filter((of) => Object.hasOwn(codes.fieldClasses, of)),
    danger: one("danger") === "yes" ? "yes" : "no",
    minor: minor === "yes" || minor === "no" ? minor : "unknown",
    day: query.get("day")?.slice(0, 20) ?? today(),
    answers: new Map(
      Object.keys(codes.requires).flatMap((code) => {
        const answer = one(answerName(code));
        return answer === "yes" || answer === "no" ? [[code, answer === "yes"] as const] : [];
      }),
    ),
    sent: query.has("from"),
  };
}

/** Empty where the page was only opened. */
export function wrongsIn(given: Given, isParty: (id: string) => boolean): readonly Wrong[] {
  if (!given.sent) {
    return [];
  }
  const checks: readonly [boolean, Wrong][] = [
    [!isParty(given.from), { field: "from", key: "sharing.missing.from" }],
    [!isParty(given.to), { field: "to", key: "sharing.missing.to" }],
    [given.purpose === "", { field: "purpose", key: "sharing.missing.purpose" }],
    [given.fields.length === 0, { field: "fields", key: "sharing.missing.fields" }],
    [!isMeantDay(given.day), { field: "day", key: "sharing.missing.day" }],
  ];
  return checks.flatMap(([wrong, what]) => (wrong ? [what] : []));
}

export function askedOf(given: Given, { fields }: SharingCodes): Asked {
  const { from, to, purpose, consent, covers, danger, minor, day, answers } = given;
  const covered = Object.keys(fields).filter((field) => covers.includes(fields[field] ?? ""));
  return askedShape.parse({
    from,
    to,
    purpose,
    fields: given.fields,
    consent:
      consent === "yes"
        ? { given: true, for: [purpose], fields: covers.length === 0 ? null : covered }
        : null,
    dangerToLifeOrHealth: danger === "yes",
    underEighteen: minor,
    circumstances: Object.fromEntries(answers),
    day,
  });
}
