import { type Asked, askedShape, purposesIn } from "../../../api/sharing/asked.ts";
import type { SharingCodes } from "../../../domain/knowledge/sharing-rule.ts";
import { type Day, isMeantDay } from "../../../domain/time/day.ts";
import type { TextKey } from "../../texts/texts.ts";

/** The question as it stands in the address; "" where nothing was chosen. Codes and a day, never a person. */
export interface Given {
  readonly from: string;
  readonly to: string;
  readonly purpose: string;
  readonly fields: readonly string[];
  readonly consent: "no" | "yes";
  /** Classes of field that the consent covers; none chosen means all. */
  readonly covers: readonly string[];
  readonly danger: "no" | "yes";
  readonly minor: "unknown" | "yes" | "no";
  readonly day: string;
  readonly answers: ReadonlyMap<string, boolean>;
  /** Whether it was sent, or the page only opened. */
  readonly sent: boolean;
}

/** Of whom something is wrong, and the words for it. */
interface Wrong {
  readonly field: string;
  readonly key: TextKey;
}

/** Each class of field has boxes of its own, under this name. */
export const fieldsName = (of: string) => `f.${of}`;
/** A question that an answer hangs on. */
export const answerName = (code: string) => `q.${code}`;

/** Classes in the order of the codes, each with its fields. */
export function fieldsByClass({ fields, fieldClasses }: SharingCodes) {
  return Object.keys(fieldClasses)
    .map((of) => ({ of, fields: Object.keys(fields).filter((field) => fields[field] === of) }))
    .filter((each) => each.fields.length > 0);
}

/** Reads the address. What is not among the codes falls away, as if it were not chosen. */
export function givenIn(query: URLSearchParams, codes: SharingCodes, today: Day): Given {
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
    day: query.get("day")?.slice(0, 20) ?? today,
    answers: new Map(
      Object.keys(codes.requires).flatMap((code) => {
        const answer = one(answerName(code));
        return answer === "yes" || answer === "no" ? [[code, answer === "yes"] as const] : [];
      }),
    ),
    sent: query.has("from"),
  };
}

/** What to put right first; nothing where the page was only opened. */
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

/** The same question as a file or a system would ask it. */
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
