import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { layOut } from "../../domain/comparison/bits.ts";
import { speaker } from "../../domain/comparison/laid-out.ts";
import { picture } from "../../domain/comparison/picture.ts";
import { relate } from "../../domain/comparison/relate.ts";
import { meansOf } from "../../domain/provision/provision.ts";
import { loadLaw } from "../../law/law.ts";
import { anyObservations } from "../../test/factories/comparison.ts";

const law = loadLaw();

test("what a sweep finds is what the comparison on the page says, for every decision of the law", () => {
  const means = meansOf(law.provisions);
  const layout = layOut(law.factors, means);
  const raw = new Map([...law.factors].filter(([, { kind }]) => kind === "raw"));
  const spoken = new Set<string>();
  fc.assert(
    fc.property(anyObservations(raw), (given) => {
      const pictured = picture(law.factors, given);
      for (const decision of law.decisions) {
        const page = relate(law.factors, decision, pictured, means);
        const common = page.points.some(({ bearing }) => bearing === "matched");
        const expected = page.standing === "compared" && common ? page.relation : null;
        assert.equal(speaker(layout, decision)(given), expected, decision.id);
        spoken.add(String(expected));
      }
    }),
    { numRuns: 150 },
  );
  assert.ok(spoken.size > 2, [...spoken].join(" "));
});
