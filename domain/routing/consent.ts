import type { Field } from "../referral/field.ts";

/** What is asked about in routing, and the field of a referral that tells it. */
const told: Readonly<Record<string, Field>> = {
  name: "name",
  phone: "safe-way-to-reach",
  workplace: "place",
  observations: "observations",
};

/** What of it a consent for some fields covers; null: all, as the consent says. */
export function covered(fields: readonly Field[] | null): readonly string[] | null {
  return fields === null
    ? null
    : Object.entries(told).flatMap(([asked, field]) => (fields.includes(field) ? [asked] : []));
}
