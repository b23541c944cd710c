import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLaw } from "../../law/law.ts";
import { day } from "../time/day.ts";
import { limitsOf } from "./limitation.ts";
import { coverOf } from "./period.ts";

const { limitation, provisions } = loadLaw();

/** Provision, first and last day of the acts, whether anyone may be under 18; and what is told. */
const examples = [
  ["strl-257", "2024-02-01", "2024-03-01", "", "10 2034-03-01"],
  ["strl-257", "2024-02-01", "2024-02-29", "", "10 2034-02-28"],
  ["strl-257", "2024-02-01", "2024-03-01", "minor", "10 age"],
  ["strl-257", "2024-02-01", null, "minor", "10 age"],
  ["strl-257", "2024-02-01", null, "", "10 end-not-known"],
  ["strl-257", "2024-02-01", "2026-12-24", "", "10 end-not-known"],
  ["strl-257", "2019-02-01", "2020-03-02", "", "not-confirmed"],
  ["strl-257", "2019-02-01", "2024-03-01", "", "wording"],
  ["strl-257", null, "2024-03-01", "", "wording"],
  ["strl-258", "2024-02-01", "2024-03-01", "", "10 2034-03-01"],
  ["strl-258", "2024-02-01", "2024-03-01", "minor", "10 not-confirmed"],
  ["strl-395", "2024-02-01", "2024-03-01", "minor", "5 2029-03-01"],
  // A Saturday; Good Friday; both are followed by the next working day.
  ["strl-395", "2024-02-01", "2024-03-03", "", "5 2029-03-05"],
  ["strl-395", "2024-02-01", "2024-03-30", "", "5 2029-04-03"],
  ["strl-396", "2024-02-01", "2024-03-01", "", "10 2034-03-01"],
  ["strl-260a", "2024-02-01", "2024-03-01", "", "5 2029-03-01, gross-negligence 2 2026-03-02"],
  ["utl-108a", "2026-09-15", "2026-10-01", "", "5 2031-10-01, gross 10 2036-10-01"],
  ["utl-108a", "2026-09-01", "2026-10-01", "", "5 2031-10-01, gross 10 2036-10-01"],
  ["utl-108-3b", "2024-02-01", "2024-03-01", "", "not-confirmed"],
  ["aml", "2024-02-01", "2024-03-01", "", "not-confirmed"],
  ["allmenn", "2024-02-01", "2024-03-01", "", "not-confirmed"],
  ["strl-259", "2024-02-01", "2024-03-01", "", "not-confirmed"],
  ["strl-260", "2024-02-01", "2024-03-01", "", "10 2034-03-01"],
] as const;

for (const [id, from, to, minor, told] of examples) {
  test(`${id} from ${from} to ${to} ${minor}: ${told}`, () => {
    const provision = provisions.find((each) => each.id === id);
    assert.ok(limitation !== null && provision !== undefined);
    const known = (text: string | null) => (text === null ? null : day(text));
    const period = { from: known(from), to: known(to) };
    const versions = provision.versions
      .map((version) => ({ version, cover: coverOf(version, period) }))
      .filter(({ cover }) => cover !== "none");
    const today = day("2026-12-04");
    const acts = { period, today, mayBeMinor: minor !== "" };
    const limits = limitsOf(limitation, { provision, versions }, acts);
    assert.equal(
      limits
        .map(({ breach, years, last, why }) =>
          [breach, years, last, why].filter((each) => each !== null).join(" "),
        )
        .join(", "),
      told,
    );
  });
}
