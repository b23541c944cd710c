import assert from "node:assert/strict";
import { test } from "node:test";
import { citationText, courtText, placeText, sourceTitle } from "./cited.ts";
import { loadLaw } from "./law.ts";

const { decisions } = loadLaw();

test("every court, source and place of a decision has Norwegian words", () => {
  const english = /\b(the|of|and|court|judgment|news|lines?|facts|charge|summary|abstract)\b/i;
  const own = /Court of Appeal/;
  for (const { court, sources, facts, singledOut, treatedAsIrrelevant } of decisions) {
    const said = [
      courtText("nb", court).replace(own, ""),
      ...Object.values(sources).map((title) => sourceTitle("nb", title).replace(/ https?:.*/, "")),
      ...[...facts, ...singledOut, ...treatedAsIrrelevant].map(({ citation }) =>
        placeText("nb", citation.at),
      ),
    ];
    for (const text of said) {
      assert.doesNotMatch(text, english);
    }
  }
});

test("what has no words of ours stands as it was written, its address too", () => {
  assert.equal(courtText("nb", "Tribunal de Nulle Part"), "Tribunal de Nulle Part");
  assert.equal(
    sourceTitle("nb", "The Title: https://x.example/a"),
    "The Title: https://x.example/a",
  );
  assert.equal(sourceTitle("nb", "News: https://x.example/a"), "Nyhet: https://x.example/a");
  assert.equal(sourceTitle("en", "News: https://x.example/a"), "News: https://x.example/a");
});

test("a citation is printed in the reader's language", () => {
  const [first] = decisions.filter(({ id }) => id === "gartneri");
  assert.ok(first !== undefined);
  const at = { source: "fafo", at: "lines 277-278" };
  assert.equal(
    citationText("nb", first, at),
    "Fafo-notat 2021:11, Brunovskis og Ødegård, kapittel 2.3 (linjer i tekstutgaven), linje 277–278",
  );
  assert.match(citationText("en", first, at), /lines 277–278$/);
});
