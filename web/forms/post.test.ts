import assert from "node:assert/strict";
import test from "node:test";
import { z } from "@hono/zod-openapi";
import { Hono } from "hono";
import { contextStorage } from "hono/context-storage";
import { form } from "../../api/form.ts";
import { refused } from "../../domain/base/outcome.ts";
import type { Env } from "../env.ts";
import { sayIn } from "../texts/texts.ts";
import { post } from "./post.ts";
import { sent } from "./sent.ts";

const say = sayIn("en");
const noting = form(z.object({ words: z.string().trim().min(1).max(10) }), {
  "outcome.no-reasoning": "words",
});

const shape = z.object({
  shown: z.string(),
  typed: z.object({ words: z.string() }),
  problems: z.array(z.object({ field: z.string(), code: z.string(), text: z.string() })),
});

async function given(
  words: string,
  code: "outcome.no-reasoning" | "inbox.already-handled" | "not-permitted",
) {
  const app = new Hono<Env>().use(contextStorage()).post("/", async (c) => {
    c.set("say", say);
    return await post(
      noting,
      { words: { wrong: "outcome.missing.to" } },
      {
        keep: async () => refused(code),
        kept: () => c.text("kept"),
        again: () => c.json({ shown: "again", ...sent() }),
        away: ({ refused: why }) => c.json({ shown: why, typed: { words }, problems: [] }),
        refused: ({ refused: why }: { readonly refused: "inbox.already-handled" }) =>
          c.json({ shown: why, ...sent() }),
      },
    );
  });
  const answer = await app.request("/", { method: "POST", body: new URLSearchParams({ words }) });
  return shape.parse(await answer.json());
}

test("a field has its own text where it has one, and the count where it is too long", async () => {
  const [empty, long] = [
    await given(" ", "outcome.no-reasoning"),
    await given("much too long", "outcome.no-reasoning"),
  ];
  assert.deepEqual(empty.problems, [
    { field: "words", code: "missing", text: say("outcome.missing.to") },
  ]);
  assert.equal(long.problems[0]?.text, say("frame.too-long", { count: 13, most: 10 }));
});

test("a line break is one character, though forms send two", async () => {
  const long = await given("1234567\r\n9012", "outcome.no-reasoning");
  assert.equal(long.typed.words, "1234567\n9012");
  assert.equal(long.problems[0]?.text, say("frame.too-long", { count: 12, most: 10 }));
});

test("a refusal is told at the field that mends it, and the page tells of those that none does", async () => {
  const at = await given("so", "outcome.no-reasoning");
  assert.deepEqual([at.shown, at.problems[0]?.field], ["again", "words"]);
  const none = await given("so", "inbox.already-handled");
  assert.deepEqual([none.shown, none.problems], ["inbox.already-handled", []]);
  assert.equal(none.typed.words, "so", "nothing typed is lost");
});

test("who may not is told so by the page, where it knows whom to ask", async () => {
  assert.equal((await given("so", "not-permitted")).shown, "not-permitted");
});
