import assert from "node:assert/strict";
import fs from "node:fs";
import { test } from "node:test";
import { mayBeOffered } from "../../domain/receipt/recipients.ts";
import { loadLaw } from "../../law/law.ts";
import { bothIn, doorSay, has, plainIn } from "../door/words.tsx";
import type { DoorKey } from "../texts/door/door-texts.ts";
import { tongueFor, tongues } from "./tongues.ts";

const english = tongues.get("en");
const norwegian = tongues.get("nb");

test("every file of the folder is a language that can be chosen, and no other place names it", () => {
  const files = fs
    .readdirSync(new URL("../texts/door", import.meta.url))
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

const keysOf = (area: RegExp) => Object.keys(english?.words ?? {}).filter((key) => area.test(key));

test("the letter is shown only where a native has read it", () => {
  const letter = keysOf(/^letter\./);
  assert.ok(letter.length > 0);
  for (const tongue of tongues.values()) {
    for (const key of letter) {
      const own = tongue.code === "nb" || tongue.code === "en";
      assert.equal(has(tongue, key as DoorKey), own, `${tongue.code} ${key}`);
    }
  }
});

test("danger and what an employer may do are in every language, and as long as no native has read them the other one stands under", () => {
  const safety = keysOf(/^(danger|risk)\./);
  assert.ok(safety.length > 15);
  for (const { code, unread, words, other, otherWords } of tongues.values()) {
    assert.equal(unread, code !== "nb" && code !== "en", code);
    for (const key of safety) {
      assert.notEqual(words[key] ?? "", "", `${code} ${key}`);
      const under = unread ? tongues.get(other.code)?.words[key] : undefined;
      assert.equal(otherWords[key], under, `${code} ${key}`);
      const called = ({ [key]: said = "" }: Readonly<Record<string, string>>) =>
        (said.match(/\b11[0-9]\b/g) ?? []).toSorted();
      assert.deepEqual(called(words), called(english?.words ?? {}), `${code} ${key}`);
    }
  }
});

test("what the directory says to a worker is in every language, and nothing stands there that it does not say", () => {
  const sentences = new Set(
    loadLaw()
      .directory.filter(({ kinds, needs }) => mayBeOffered(kinds) && needs.length > 0)
      .flatMap(({ does, passOn, hours, forWhom, note }) => [does, passOn, hours, forWhom, note])
      .flatMap((text) => (text === null ? [] : [text.en])),
  );
  assert.ok(sentences.size > 70);
  // Numbers in any order, so that no translation names another telephone.
  const numbers = (said: string) =>
    [
      ...new Set(said.match(/\+?\d[\d ]*/g)?.map((number) => number.replaceAll(" ", ""))),
    ].toSorted();
  for (const { code, directory } of tongues.values()) {
    const own = code === "nb" || code === "en";
    assert.deepEqual(Object.keys(directory).toSorted(), own ? [] : [...sentences].toSorted(), code);
    for (const [sentence, said] of Object.entries(directory)) {
      assert.notEqual(said.trim(), "", `${code}: ${sentence}`);
      assert.deepEqual(numbers(said), numbers(sentence), `${code}: ${sentence}`);
    }
  }
});

test("on a page from right to left a number and a name keep their own order", () => {
  const arabic = tongueFor("ar", undefined);
  const plain = plainIn(arabic);
  assert.match(plain("help.call", { phone: "22 33 11 60" }), /\u206822 33 11 60\u2069/);
  assert.match(plain("help.web", { name: "Caritas Norge" }), /\u2068Caritas Norge\u2069/);
  const abroad = Object.values(arabic.directory).find((said) => said.includes("+47")) ?? "";
  assert.match(abroad, /\u2066\+47 95 41 17 55\u2069/);
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
  const changed = { nb: "Noe nytt", en: "Something new" };
  assert.match(String(bothIn(tongue)(changed)), /lang="en".*Something new/);
  assert.match(String(bothIn(tongueFor("nn", undefined))(changed)), /lang="nb".*Noe nytt/);
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
