import { always, read, type Section } from "./section.ts";

/** The rule: domain/time/working-day.ts. */
export const section: Section = {
  id: "helligdager",
  law: "helligdagsfredloven § 2; lov om 1. og 17. mai",
  section: "§ 1",
  read,
  inForce: always,
};
