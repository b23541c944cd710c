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
    "Ringte advokaten, men fikk ikke svar. Prøver igjen.",
    "Klagen er skrevet, men ikke sendt ennå",
    "Advokaten svarte ikke",
    "Advokaten tar ikke saken",
    "Ringde to gonger utan svar",
    "Har ikke fått sendt den",
    "Tried to reach the lawyer three times, nobody picked up",
    "The lawyer says she does not take this case",
    "Wrote the appeal, it has not been sent",
    "Called, no answer",
    "We didn't get hold of anyone",
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
    "Advokaten svarte ikke, så vi sendte klagen selv",
    "NAV sa nei, og vi har spurt hvorfor",
    "They did not answer, so we filed it by post",
    "Fikk kvittering for klagen",
    "Politiet tok imot klagen",
    "",
    null,
  ]) {
    assert.equal(notDoneIn(words), null, words ?? "");
  }
});
