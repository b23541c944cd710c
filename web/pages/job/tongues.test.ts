import assert from "node:assert/strict";
import fs from "node:fs";
import { test } from "node:test";
import { doorSay, has, plainIn } from "../../door/words.tsx";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import { tongueFor, tongues } from "./tongues.ts";

const english = tongues.get("en");
const norwegian = tongues.get("nb");

test("every file of the folder is a language that can be chosen, and no other place names it", () => {
  const files = fs
    .readdirSync(new URL("../../texts/door", import.meta.url))
    .filter((file) => /^[a-z]{2,3}\.ts$/.test(file))
    .map((file) => file.slice(0, -3));
  assert.ok(files.length >= 8);
  assert.deepEqual([...tongues.keys()].toSorted(), [...files, "nb", "en"].toSorted());
});

test("a translation takes the values of the original, has no empty words, and is set as a printer would", () => {
  const values = (words: string) => [...words.matchAll(/\{[\w-]+\}/g)].map(String).toSorted();
  for (const { code, words } of tongues.values()) {
    for (const [key, said] of Object.entries(words)) {
      assert.notEqual(said.trim(), "", `${code} ${key}`);
      assert.deepEqual(values(said), values(english?.words[key] ?? ""), `${code} ${key}`);
      assert.doesNotMatch(said, /["']|\.\.\.| - /, `${code} ${key}`);
    }
  }
});

test("danger, what others pass on and the letter are shown only where a native has read them", () => {
  const guarded = Object.keys(english?.words ?? {}).filter((key) => /^(danger|letter)\./.test(key));
  assert.ok(guarded.length > 0);
  for (const tongue of tongues.values()) {
    const unread = tongue.code !== "nb" && tongue.code !== "en" && tongue.readBy === null;
    for (const key of guarded) {
      assert.equal(has(tongue, key as DoorKey), !unread, `${tongue.code} ${key}`);
    }
  }
});

test("a text that a language lacks comes in another, and is marked as that", () => {
  const tongue = { ...tongueFor("pl", undefined) };
  const lacking = {
    ...tongue,
    words: {},
    otherWords: { "door.leave": "Leave this page now" },
  };
  assert.equal(
    String(doorSay(lacking)("door.leave")),
    '<span class="other" lang="en" dir="ltr" data-language="English">Leave this page now</span>',
  );
  assert.equal(doorSay(tongueFor("en", undefined))("door.leave"), "Leave this page now");
});

test("who reads nynorsk gets bokmål where nynorsk lacks a text, everyone else English", () => {
  assert.equal(tongues.get("nn")?.other.code, "nb");
  assert.equal(tongues.get("ar")?.other.code, "en");
});

const asked: readonly [string, string | undefined, string][] = [
  ["", undefined, "nb"],
  ["", "pl-PL,pl;q=0.9,en;q=0.8", "pl"],
  ["uk", "pl", "uk"],
  ["", "no,en", "nb"],
  ["", "sw,fr;q=0.5", "en"],
  ["xx", "lt;q=0.1,ro;q=0.7", "ro"],
  ["__proto__", "*", "en"],
];
for (const [choice, header, code] of asked) {
  test(`the language for “${choice}” and ${header ?? "a browser that says nothing"} is ${code}`, () => {
    assert.equal(tongueFor(choice, header).code, code);
  });
}

test("what is put into a text is put there as it is, and what runs the other way is set apart", () => {
  assert.ok(norwegian !== undefined);
  const plain = plainIn({ ...norwegian, words: { "door.leave": "A {x} B {y}" } });
  assert.equal(plain("door.leave", { x: "{y}", y: "مرحبا" }), "A {y} B \u2068مرحبا\u2069");
});

test("what the spreadsheet adds up by its name has a name of its own in every language", () => {
  for (const { code, words, otherWords } of tongues.values()) {
    for (const family of [/^pay\.part\./, /^take\.state\./]) {
      const names = Object.entries({ ...otherWords, ...words })
        .filter(([key]) => family.test(key))
        .map(([, said]) => said);
      assert.ok(names.length > 1);
      assert.equal(new Set(names).size, names.length, `${code} ${family}`);
    }
  }
});
