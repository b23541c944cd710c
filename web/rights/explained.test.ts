import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogue } from "../../rules/rights/catalogue.ts";
import { rightsPages } from "../../test/factories/rights-page.ts";

const { call, withPermit } = await rightsPages();

test("every right is explained with what it gives, before what it hangs on and what ends it, in both languages", async () => {
  const { at } = await withPermit();
  for (const language of ["nb", "en"] as const) {
    const { text } = await call(`${at}/explained`, undefined, "owner", language);
    let from = 0;
    for (const { section, gives, hangsOn, endedBy } of catalogue) {
      for (const words of [gives, hangsOn, endedBy]) {
        const found = text.indexOf(words[language].replaceAll("'", "&#39;"), from);
        assert.ok(found >= from, `${section.id}: ${words[language]}`);
        from = found;
      }
    }
  }
});
