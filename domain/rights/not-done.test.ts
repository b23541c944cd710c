import assert from "node:assert/strict";
import { test } from "node:test";
import { notDoneIn } from "./not-done.ts";

test("what is still to be done is not written as done, and what comes after it was is no such word", () => {
  for (const words of [
    "Skal klage i morgen, advokaten venter på papirene",
    "Vi må sende kravet",
    "I morgen",
    "Ikke sendt ennå",
    "Advokaten skal klage",
    "Will appeal tomorrow",
    "Not sent yet",
  ]) {
    assert.notEqual(notDoneIn(words), null, words);
  }
  for (const words of [
    "Klagen er sendt, vi skal ringe om svaret i morgen",
    "Advokaten klaget, svar ventes",
    "Ringte advokaten",
    "Fagforbundet sendte kravet, se brevet.",
    "Called a lawyer",
    "Sent by post, they will answer next week",
    "",
    null,
  ]) {
    assert.equal(notDoneIn(words), null, words ?? "");
  }
});
