import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compare } from "../../domain/comparison/compare.ts";
import { loadLaw } from "../../law/law.ts";
import { anyObservations, factorMap } from "../../test/factories/comparison.ts";
import { inPage } from "../../test/page.ts";
import { Nearest } from "./found.tsx";

const law = loadLaw();
const raw = factorMap([...law.factors.values()].filter(({ kind }) => kind === "raw"));

function partsOf(html: string) {
  return html
    .split('<section class="decided wide" ')
    .slice(1)
    .map((text) => {
      const whole = text.slice(0, text.indexOf("</section>"));
      const [, decision = "", relation = ""] =
        /data-decision="([^"]+)" data-relation="([^"]+)"/.exec(whole) ?? [];
      return { decision, relation, rows: whole.split('<li class="decided-row"').slice(1) };
    });
}

const bearingOf = (row: string) => /data-bearing="([^"]+)"/.exec(row)?.[1] ?? "";

function partSays(html: string, decision: string): boolean {
  const [, part = ""] = html.split(`data-decision="${decision}"`);
  return part.slice(0, part.indexOf("</section>")).includes("Nothing in common yet");
}

/** What the rows alone say, and the page's age notice. */
function recomputed(rows: readonly string[], maybeMinor: boolean): string {
  const has = (bearing: string) => rows.some((row) => bearingOf(row) === bearing);
  if (has("weaker") || has("against")) {
    return "differs";
  }
  if (has("open") || (maybeMinor && has("not_required")) || !has("matched")) {
    return "possible";
  }
  return has("unchecked") ? "onObserved" : "necessary";
}

test("whatever is known, each row has the court's place or its silence, and ours its observation; the sentence follows from the rows", async () => {
  const relations = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyObservations(raw), async (given) => {
      const comparison = compare(law, given, null);
      const sourceText = ({ observation }: { readonly observation: string }) =>
        `Told: ${observation}`;
      const html = await inPage("en", () =>
        String(Nearest({ comparison, sourceText, turnForm: null, supposed: false })),
      );
      const parts = partsOf(html);
      assert.equal(parts.length, Object.keys(comparison.nearest).length);
      for (const { decision, relation, rows } of parts) {
        relations.add(relation);
        const shares = rows.some((row) => /^(?:matched|shared)$/.test(bearingOf(row)));
        assert.equal(!shares, partSays(html, decision));
        assert.equal(recomputed(rows, comparison.minority === "maybe"), relation);
        for (const row of rows) {
          const [court = "", here = ""] = row.split('<div class="decided-here">');
          assert.ok(
            court.includes("Not stated in the decision") ||
              /class="terms court-source">(?:<a [^>]*>)?[^<]{4,}/.test(court),
            row,
          );
          const told = [...here.matchAll(/data-observation="([^"]+)">Told: ([^<.]+)/g)];
          assert.equal(told.length === 0, here.includes("Not known"), row);
          for (const [, id, source] of told) {
            assert.equal(source, id);
            assert.ok(given.some((each) => each.id === id));
          }
        }
      }
    }),
    { numRuns: 60 },
  );
  assert.ok(relations.size > 1, "situations that lie differently, or this means nothing");
});
