import assert from "node:assert/strict";
import test from "node:test";
import { day, type Moment, moment } from "../base/day.ts";
import type { Entry } from "./entry.ts";
import { locksOf } from "./locks.ts";
import { saysYoung } from "./says-age.ts";

const said = (words: string, topic: "wish" | "waits" = "wish"): Entry => ({
  ...{ thing: `return-${topic}`, version: 1, field: "return" },
  content: {
    ...{ kind: "return", topic, answer: topic === "wish" ? "yes" : "said", words },
    ...{ on: day("2026-11-25"), heard: "alone" },
  },
  ...{ at: moment("2026-11-25T11:00:00.000Z"), by: { id: "liv", name: "Liv" } },
});

for (const words of [
  "Ja. Jeg er 16 og vil hjem til mamma.",
  "Ja. Jeg er 16 år gammel og vil hjem.",
  "Mamma. Jeg er mindreårig, så mamma må skrive under.",
  "Yes, I am 17 and I want to go home to mum.",
  "Mamma. Jeg fyller 17 i mars.",
  "Jeg fyller 18 i mars",
  "Jeg går i niende klasse.",
  "I'm a minor",
]) {
  test(`whoever says that they are under eighteen is asked about their age: ${words}`, () => {
    assert.notEqual(saysYoung([said(words)]), null);
    const childOf = (adult: Moment | "always" | null) =>
      locksOf([said(words)], { safeguards: [], child: null, adult }).safety.some(
        ({ why }) => why === "age-to-ask",
      );
    assert.ok(childOf(null));
    assert.ok(childOf(moment("2026-11-24T11:00:00.000Z")), "answered before they said it");
    assert.ok(!childOf(moment("2026-11-25T12:00:00.000Z")));
    assert.ok(!childOf("always"), "grown up by a birthday");
  });
}
for (const words of [
  "Ja. Jeg er 36 og vil hjem.",
  "Datteren min er 16 og venter.",
  "Jeg har mindreårige barn hjemme.",
  "Jeg er 10 minutter fra flyplassen.",
  "Jeg er 12 uker på vei.",
  "I am 5 weeks from home.",
  "Jeg fyller 40 i mars.",
  "Jeg skal hente sønnen min, han går i niende klasse.",
  "Vi er 7 i familien.",
]) {
  test(`of others, and of other numbers, nothing is asked: ${words}`, () => {
    assert.equal(saysYoung([said(words, "waits")]), null);
  });
}
