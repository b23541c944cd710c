import assert from "node:assert/strict";
import test from "node:test";
import { sentenceOf } from "./sentence-of.ts";

test("words are told with the sentence that they stand in, also where they were read in other words", () => {
  const text = "Mor. Jeg skylder en mann i landsbyen 4000 euro.\nHan vet  ikke hvor.";
  assert.equal(sentenceOf(text, "skylder"), "Jeg skylder en mann i landsbyen 4000 euro.");
  assert.equal(sentenceOf(text, "han vet ikke hvor"), "Han vet  ikke hvor.");
  assert.equal(
    sentenceOf(text, "personen skylder 4000 euro"),
    text.split(/(?<=euro\.)/)[0]?.slice(5),
  );
  assert.equal(sentenceOf(text, "møter meg"), null);
  assert.equal(sentenceOf(text, ""), null);
  assert.equal(sentenceOf("", "møter"), null);
});
