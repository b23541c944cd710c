import assert from "node:assert/strict";
import test from "node:test";
import { besideThem, isNotJoined } from "./joining.ts";

const asks = (words: string | null, joins: "agreed" | "not-yet" = "agreed") =>
  isNotJoined({ topic: "journey", answer: "said", words, joins }, { child: "notified" });

test("a child's journey counts where its words say who of child welfare, or what guardian, is on it", () => {
  for (const words of [
    "By plane, with Kari of child welfare.",
    "Fly 20. desember. Vergen, Anne Moe, følger meg hele veien.",
    "Barnevernet, ved Kari Li i Fjordby, har sagt ja og reiser sammen med henne.",
    "Barnevernet er enig og Mona Lie er med på flyet",
    "Barnevernet er enig, og Mona Lie er med på flyet",
    "Mona Lie fra barnevernet reiser med henne, og mamma venter på flyplassen",
    "Mona Lie fra barnevernet reiser med henne den 3. desember, mamma møter på flyplassen",
    "Barnevernet har sagt ja og reiser den 3. desember med henne",
    "Mamma og Mona Lie fra barnevernet møter henne",
    "Mona Lie fra barnevernet sa ja på telefon og følger henne, hun skal aldri reise alene",
  ]) {
    assert.ok(!asks(words), words);
    assert.ok(asks(words, "not-yet"), "where they have agreed");
  }
  assert.ok(asks(null));
});

test("whoever is said to be from there, just after child welfare, is theirs", () => {
  for (const words of [
    "Barnevernet har sagt ja, Mona Lie derfra reiser med henne. Mamma møter på flyplassen",
    "Barnevernet har sagt ja. Mona Lie derfra reiser med meg",
    "Child welfare has agreed, and Mona Lie from there travels with her",
    "Barnevernet i Fjordby har sagt ja, og en miljøarbeider derfra følger henne hele veien",
    "Child welfare has agreed. Somebody from there comes along.",
    "Barnevernet har sagt ja. Mona Lie og en kollega derfra reiser med henne",
  ]) {
    assert.ok(!asks(words), words);
  }
  for (const words of [
    "Barnevernet har sagt ja, Viktor reiser med henne",
    "Barnevernet har sagt ja, Viktor reiser med henne, mamma møter",
    "Barnevernet har sagt ja, mamma møter",
    "Barnevernet har sagt ja, og mamma møter",
    "Barnevernet har sagt ja og moren hennes møter",
    "Barnevernet har sagt ja, Viktor henter henne derfra med bil",
    "Barnevernet har sagt ja, Mona Lie derfra reiser ikke med henne",
    "Barnevernet har sagt ja. Hun bor i Fjordby. Viktor derfra reiser med henne",
    "Child welfare has agreed, my uncle meets me",
  ]) {
    assert.ok(asks(words), words);
  }
});

test("a child who goes alone, or whom they follow by phone, has nobody along, wherever the words say it", () => {
  for (const words of [
    "Mona Lie i barnevernet er med på telefon, jeg reiser alene",
    "Mona Lie i barnevernet er med på telefon",
    "Mona Lie (barnevernet) og jeg følger til gaten, så reiser hun alene, mamma møter",
    "Barnevernet følger til flyplassen. Hun flyr åleine.",
    "Barnevernet følger til toget, resten på egen hånd",
    "Kari of child welfare drives her there, and she flies on her own",
    "Kari of child welfare comes along on the phone",
    "Child welfare comes along by video",
    "Kari of child welfare comes to the gate with me. I fly by myself.",
  ]) {
    assert.ok(asks(words), words);
  }
});

test("what is said besides who of child welfare is on it is held beside the rest, and so is whoever binds them", () => {
  for (const [words, left] of [
    ["Barnevernet er enig og Mona Lie er med på flyet. Mamma møter.", /^\s*Mamma møter/],
    ["Barnevernet er enig, og Mona Lie er med på flyet", /^$/],
    ["Barnevernet er med på flyet. Viktor henter meg.", /Viktor henter meg/],
    ["Barnevernet er med, og sjefen henter meg", /sjefen henter meg/],
  ] as const) {
    assert.match(besideThem(words), left, words);
  }
});
