import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { asWord, chunksIn, fold } from "../../domain/search/fold.ts";
import { testCell, testCluster } from "../../test/cluster.ts";
import { asAdmin } from "../cluster.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "fold");

/** The parts, and each chunk as one word. */
const foundBy = (text: string) =>
  new Set(chunksIn(text).flatMap((parts) => [...parts, parts.join("")].map(asWord)));

async function inDatabase(texts: readonly string[]) {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ folded: string; words: readonly string[] }>(
      "select work.folded(t) as folded, work.words_of(t) as words from unnest($1::text[]) with ordinality as x(t, n) order by n",
      [texts],
    );
    return rows.map(({ folded, words }) => ({ folded, words: new Set(words) }));
  });
}

const alphabets = [
  ..."abcdefghijklmnopqrstuvwxyzABCXYZÆØÅæøåÄÖÜßẞÐðÞþŁłĐđŒœŊŋŦŧİıéèñçšžąęűőÝǿǼ",
  ..."АБВГҐДЕЁЄЖЗИІЇЙКЛЉМНЊОПРСТЋЂУЎФХЦЧШЩЪЫЬЭЮЯаеёєжзиіїйљњћђўхцчшщъыьэюяѓќѕџј",
  ..."ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩάέήίόύώςσθχψاأإآبپچـَّשָׁדनि字カﾊ각ﬁ①½²",
  ...["  ", "\t", "\n", "\u00a0", "\u3000", "-", "‑", ".", "/", "'", "’", "_", "%", "\\", "§", ":"],
  ...["\u0301", "\u0308", "\u00ad", "\u200b", "\u200f", "\u2066", "😀", "aa", "ae", "oe", "aae"],
];

test("the database folds and splits as the pages do, whatever the alphabet", async () => {
  const one = fc.oneof(
    fc.constantFrom(...alphabets),
    fc.string({ unit: "grapheme", maxLength: 1 }),
  );
  const texts = fc.array(
    fc.array(one, { maxLength: 30 }).map((parts) => parts.join("")),
    {
      minLength: 40,
      maxLength: 40,
    },
  );
  await fc.assert(
    fc.asyncProperty(texts, async (drawn) => {
      const all = drawn.map((text) => text.replaceAll(/[\0\p{Surrogate}]/gu, ""));
      const found = await inDatabase(all);
      assert.deepEqual(
        found,
        all.map((text) => ({ folded: fold(text), words: foundBy(text) })),
      );
    }),
    { numRuns: 60 },
  );
});

test("a place is found however it is written", async () => {
  const same = [
    ["Ålesund", "AALESUND", "alesund", "A\u030alesund"],
    ["Bjørk", "bjoerk", "BJORK"],
    ["Київ", "kiiv"],
    ["Пловдив", "plovdiv"],
    ["Łódź", "lodz"],
    ["Αθήνα", "athina"],
  ];
  for (const all of same) {
    const found = await inDatabase(all);
    assert.equal(new Set(found.map(({ folded }) => folded)).size, 1, all.join(" "));
  }
});
