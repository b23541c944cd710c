import type { Field } from "../referral/field.ts";

/** The field of a referral that tells it. */
const told: Readonly<Record<string, Field>> = {
  name: "name",
  phone: "safe-way-to-reach",
  workplace: "place",
  observations: "observations",
};

/** Null: all. */
export function covered(fields: readonly Field[] | null): readonly string[] | null {
  return fields === null
    ? null
    : Object.entries(told).flatMap(([asked, field]) => (fields.includes(field) ? [asked] : []));
}
