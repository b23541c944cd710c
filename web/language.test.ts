import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { languageFor, languagePages, wayBack } from "./language.ts";

const wishes: readonly [string | undefined, string | undefined, string, string][] = [
  [undefined, undefined, "nb", "a browser that says nothing"],
  [undefined, "nn-NO,nn;q=0.9,en;q=0.8", "nb", "a reader of nynorsk"],
  [undefined, "en-US,en;q=0.9", "en", "a reader of English"],
  [undefined, "en;q=0.2, no;q=0.9", "nb", "weights before order"],
  [undefined, "pl-PL,pl;q=0.9", "en", "a reader of neither"],
  [undefined, "pl,nb;q=0", "en", "a language refused"],
  ["nb", "en", "nb", "a choice made"],
  ["<b>", "en", "en", "a choice that is none"],
];

for (const [choice, accepted, language, who] of wishes) {
  test(`${who} reads ${language}`, () => {
    assert.equal(languageFor(choice, accepted), language);
  });
}

test("no header makes the choice of language fail", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (choice, accepted) =>
      ["nb", "en"].includes(languageFor(choice, accepted)),
    ),
  );
});

const origin = "http://localhost:8080";

test("one comes back to the page, its question included", () => {
  assert.equal(wayBack(origin, "/seen?step=2"), `${origin}/seen?step=2`);
});

const elsewhere = [
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  7,
];

for (const back of elsewhere) {
  test(`the way back never leads out: ${JSON.stringify(back)}`, () => {
    assert.equal(wayBack(origin, back), `${origin}/`);
  });
}

test("no way back leads out, whatever is asked", () => {
  const path = fc
    .array(fc.constantFrom("/", "\\", ".", "\t", "\n", "@", ":", "evil.example", "?", "#", "%2f"))
    .map((parts) => `/${parts.join("")}`);
  fc.assert(
    fc.property(path, (back) => {
      const whole = wayBack(origin, back);
      return whole.startsWith(`${origin}/`) && new URL(whole).origin === origin;
    }),
  );
});

test("the choice is remembered for this visit only, out of reach of scripts", async () => {
  const answer = await languagePages("https://lenke.example").request("/language", {
    method: "POST",
    body: new URLSearchParams({ language: "en", back: "/seen" }),
  });
  const cookie = answer.headers.get("set-cookie") ?? "";
  assert.equal(answer.headers.get("location"), "https://lenke.example/seen");
  assert.match(cookie, /^language=en; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
});
