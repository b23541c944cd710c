import assert from "node:assert/strict";
import { test } from "node:test";
import { testHouse, testPages } from "../../test/house.ts";

const app = testPages(testHouse([]));

async function cliffIn(language: string) {
  const answer = await app.request("http://localhost/rights/cliff", {
    headers: { host: "localhost", "accept-language": language },
  });
  assert.equal(answer.status, 200);
  return (await answer.text()).replaceAll("\u00ad", "");
}

const cells = (row: string) =>
  [...row.matchAll(/<t[hd][^>]*>([^<]*)/g)].map(([, text = ""]) => text.replaceAll("\u00a0", " "));

function tablesIn(text: string) {
  return [...text.matchAll(/<section class="table"[\s\S]*?<\/section>/g)].map(([table]) => ({
    name: /<caption>([^<]*)/.exec(table)?.[1],
    rows: [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) => cells(row)),
  }));
}

test("the rights cliff is there for everyone: a table a right, a row a label, in both languages", async () => {
  const english = tablesIn(await cliffIn("en"));
  assert.equal(english.length, 5);
  assert.deepEqual(
    english.find(({ name }) => name === "Counsel paid by the state (bistandsadvokat)")?.rows,
    [
      ["Label", "While it goes on", "Dropped", "First § 257"],
      ["Trafficking, Penal Code § 257", "Applies", "Has ended", "Applies"],
      ["Gross trafficking, Penal Code § 258", "Not known", "Has ended", "Not known"],
      ["Undue exploitation, Immigration Act § 108 a", "Possible", "Has ended", "Possible"],
      ["Wage theft, Penal Code §§ 395 and 396", "Possible", "Has ended", "Possible"],
      ["Breach of the Working Environment Act, § 19-1", "Possible", "Has ended", "Possible"],
    ],
  );
  const norwegian = tablesIn(await cliffIn("nb"));
  const counsel = norwegian.find(({ name }) => name === "Bistandsadvokat betalt av staten");
  assert.deepEqual(counsel?.rows.slice(0, 2), [
    ["Merkelapp", "Mens saken går", "Henlagt", "Først § 257"],
    ["Menneskehandel, straffeloven § 257", "Gjelder", "Er over", "Gjelder"],
  ]);
});

test("of evidence the cells are the same under every label, and the law is said not to be", async () => {
  const [, , , , witness] = tablesIn(await cliffIn("en"));
  assert.deepEqual(
    new Set(witness?.rows.slice(1).map(([, state]) => state)),
    new Set(["Possible"]),
  );
  assert.match(await cliffIn("en"), /must be given if the terms[\s\S]*makes no difference/);
});
