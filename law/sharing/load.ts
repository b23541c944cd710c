import { z } from "zod";
import type { Sharing, SharingCodes, SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import {
  bilingual,
  dayText,
  fileMeta,
  type Loaded,
  parseFile,
  repeated,
  words,
} from "../schema.ts";

const file = "law/sharing/sharing.json";
const codes = z.array(words);
const labels = z.record(words, bilingual);

export const rule = z.strictObject({
  id: words,
  kind: z.enum(["may", "shall", "may-not", "pending"]),
  basis: words,
  about: bilingual,
  judge: bilingual.nullable(),
  byWhen: bilingual.nullable(),
  logging: bilingual.nullable(),
  fromKinds: codes,
  exceptFromKinds: codes,
  toKinds: codes,
  exceptToKinds: codes,
  purposes: codes.min(1, "has no purpose"),
  fieldClasses: codes.min(1, "has no class of field"),
  requires: codes,
  requiresByFrom: z.record(words, codes),
  absolute: z.boolean(),
  liftedBy: codes,
  givesWayTo: codes.default([]),
  validFrom: dayText.nullable(),
  validTo: dayText.nullable(),
  confirmed: z.boolean(),
  source: words,
  read: dayText,
});

const sharingFile = z.strictObject({
  meta: fileMeta,
  codes: z.strictObject({
    bodies: labels,
    purposes: labels,
    fieldClasses: labels,
    requires: labels,
    fields: z.record(words, words),
  }),
  rules: z.array(rule),
});

const noCodes: SharingCodes = {
  bodies: {},
  purposes: {},
  fieldClasses: {},
  requires: {},
  fields: {},
};

export function loadSharing(raw: unknown): Loaded<Sharing> {
  const { value, problems } = parseFile(sharingFile, file, raw);
  if (value === null) {
    return { value: { codes: noCodes, rules: [] }, problems, entries: [] };
  }
  const { meta, rules } = value;
  const found = [
    ...repeated(rules.map(({ id }) => id)).map((id) => `${id} stands twice`),
    ...rules.flatMap((each) => problemsOfRule(each, value.codes)),
    ...rules.flatMap((each) => problemsOfDuties(each, rules)),
    ...problemsOfFields(value.codes),
  ];
  const { checked, reviewBy } = meta;
  return {
    value: { codes: value.codes, rules },
    problems: found.map((problem) => `${file}: ${problem}`),
    entries: [
      {
        kind: "sharing",
        id: file,
        checked,
        reviewBy,
        confirmed: "yes",
        nativeRead: meta.nativeReader !== null,
      },
      ...rules
        .filter(({ confirmed }) => !confirmed)
        .map(({ id }) => ({
          kind: "sharing-rule" as const,
          id,
          checked,
          reviewBy,
          confirmed: "no" as const,
          nativeRead: null,
        })),
    ],
  };
}

const widening = ["consent", "no-identifiers"];

function bannedFor({ requires, requiresByFrom }: SharingRule): readonly string[] {
  return [...requires, ...Object.values(requiresByFrom).flat()];
}

function problemsOfRule(each: SharingRule, known: SharingCodes): readonly string[] {
  const { validFrom, validTo, absolute, liftedBy, kind } = each;
  const bodies = [
    ...each.fromKinds,
    ...each.exceptFromKinds,
    ...each.toKinds,
    ...each.exceptToKinds,
    ...Object.keys(each.requiresByFrom),
  ];
  const required = [...each.requires, ...liftedBy, ...Object.values(each.requiresByFrom).flat()];
  const found = [
    ...unknown(bodies, known.bodies, "kind of body"),
    ...unknown(each.purposes, known.purposes, "purpose"),
    ...unknown(each.fieldClasses, known.fieldClasses, "class of field"),
    ...unknown(required, known.requires, "requirement"),
    ...(validFrom !== null && validTo !== null && validTo < validFrom
      ? ["ends before it begins"]
      : []),
    // Else less consent, or one more field, would widen what may be told.
    ...(kind === "may-not" && bannedFor(each).some((code) => widening.includes(code))
      ? ["a ban cannot hang on consent or on there being no names; these lift it"]
      : []),
    ...((absolute || liftedBy.length > 0) && kind !== "may-not"
      ? ["only a may-not rule is absolute or lifted"]
      : []),
  ];
  return found.map((problem) => `${each.id}: ${problem}`);
}

function problemsOfDuties(
  { id, kind, givesWayTo }: SharingRule,
  rules: readonly SharingRule[],
): readonly string[] {
  const duties = rules.filter((rule) => rule.kind === "shall").map((rule) => rule.id);
  return givesWayTo
    .filter((each) => kind !== "may-not" || !duties.includes(each))
    .map((each) => `${id}: only a ban gives way, and only to a duty: ${each}`);
}

/** The class "any" would let every rule reach it. */
function problemsOfFields({ fields, fieldClasses }: SharingCodes): readonly string[] {
  return Object.entries(fields)
    .filter(([, of]) => of === "any" || !Object.hasOwn(fieldClasses, of))
    .map(([field, of]) => `field ${field}: ${of} is no class of its own`);
}

function unknown(
  used: readonly string[],
  labelled: Readonly<Record<string, unknown>>,
  what: string,
): readonly string[] {
  return used
    .filter((code) => !Object.hasOwn(labelled, code))
    .map((code) => `${code} is no ${what}`);
}
