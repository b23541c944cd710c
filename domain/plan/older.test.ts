import assert from "node:assert/strict";
import test from "node:test";
import { day, moment } from "../base/day.ts";
import type { Correction } from "./correction.ts";
import { type Content, type Entry, historyOf, isOfKind } from "./entry.ts";
import { locksOf } from "./locks.ts";
import { doubtsBefore } from "./older.ts";
import type { ReturnNote, ReturnTopic } from "./return.ts";
import type { Wishes } from "./wishes.ts";

const [before, then, after] = [day("2026-11-10"), day("2026-11-20"), day("2026-11-25")];
/** Nothing holds in the case. */
const calm = { safeguards: [], child: null } as const;

const said = (
  topic: ReturnTopic,
  words: string | null,
  more: Partial<ReturnNote> = {},
): ReturnNote => ({
  ...{ kind: "return", topic, answer: "said", words, on: after, heard: "alone" },
  ...more,
});
const yes = (words: string, more: Partial<ReturnNote> = {}) =>
  said("wish", words, { answer: "yes", ...more });
const fears = (words: string, more: Partial<ReturnNote> = {}) =>
  said("fear", words, { answer: "yes", ...more });
const fearsNobody = (words: string, more: Partial<ReturnNote> = {}) =>
  said("fear", words, { answer: "no", ...more });
const safe = (words: string, more: Partial<ReturnNote> = {}) =>
  said("safe", words, { answer: "yes", ...more });

const wrong = (about: string | null): Correction => ({
  ...{ kind: "correction", about, said: "Not so.", on: after, standing: { state: "open" } },
});
const dealtWith = (about: string | null): Correction => ({
  ...wrong(about),
  standing: { state: "answered", done: "Asked anew.", on: after },
});
const wants = (...inOrder: Wishes["inOrder"]): Wishes => ({
  ...{ kind: "wishes", inOrder, words: null, on: after, heard: "alone" },
});

/** Everything in the order it was written down. */
function written(contents: readonly Content[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const content of contents) {
    const about = content.kind === "correction" ? content.about : "";
    const thing = content.kind === "return" ? `return-${content.topic}` : content.kind + about;
    entries.push({
      ...{ thing, version: historyOf(entries, thing).length + 1, field: "return", content },
      ...{ at: moment("2026-11-25T11:00:00Z"), by: { id: "liv", name: "Liv" } },
    });
  }
  return entries;
}

const first = { on: before } as const;
const ready = [
  yes("Ja. Hjem til søsteren min.", first),
  said("waits", "Huset.", first),
  fearsNobody("Nei.", first),
  said("told", "Søsteren min.", first),
];
const journey = said("journey", "Fly 18. desember. Søsteren min henter.", { on: then });

for (const [what, since, on] of [
  ["nothing", [], null],
  ["a fear, and then how they are safe", [fears("Han."), safe("Søsteren min henter meg.")], after],
  [
    "a fear, then that they fear nobody, and how they are safe",
    [fears("Han."), fearsNobody("Nei."), safe("Søsteren min henter meg.")],
    after,
  ],
  ["a no, and then the same yes", [said("wish", "Nei.", { answer: "no" }), yes("Ja.")], after],
  [
    "not knowing, and then a yes",
    [said("wish", null, { answer: "does-not-know" }), yes("Ja.")],
    after,
  ],
  ["a yes on a condition, and then a yes", [yes("Hvis.", { answer: "yes-if" }), yes("Ja.")], after],
  ["the same yes in the same words", [yes("Ja! Hjem til  søsteren min")], null],
  ["the same yes, and no more than yes", [yes("Ja takk.")], null],
  ["a yes in other words", [yes("Ja. Hjem til broren min.")], after],
  ["the same yes, heard by another", [yes("Ja.", { heard: "interpreter" })], after],
  ["that they fear nobody, in the same words", [fearsNobody("nei")], null],
  ["that they fear nobody, in other words", [fearsNobody("Nei, ingen der.")], after],
  ["the same of what waits", [said("waits", "Huset")], null],
  ["something else of what waits", [said("waits", "Huset er solgt.")], after],
  ["somebody else who knows", [said("told", "Tanten min.")], after],
  ["how they are safe, for the first time", [safe("Søsteren min henter meg.")], after],
  ["whom they want to talk with", [said("contact", "Ja, med IOM.")], null],
  [
    "a fear of an earlier day, written down late",
    [fears("Han.", first), safe("Hos søster.")],
    after,
  ],
  ["only what was said before it, written down late", [said("told", "Naboen.", first)], before],
  [
    "that the yes is wrong, and the same yes",
    [wrong("return-wish"), dealtWith("return-wish"), yes("Ja.")],
    after,
  ],
  ["that something is missing, dealt with", [wrong(null), dealtWith(null)], after],
  ["that the contact is wrong", [wrong("return-contact"), dealtWith("return-contact")], null],
  ["other wishes, and then a yes", [wants("wages"), yes("Ja.")], after],
  ["other wishes, and then going home again", [wants("wages"), wants("go-home")], after],
  ["going home among their wishes", [wants("wages", "go-home")], null],
  [
    "a fear, and the journey anew",
    [fears("Han."), safe("Hos søster."), { ...journey, on: after }],
    null,
  ],
  [
    "a fear, and the journey anew as it was told before",
    [fears("Han."), safe("Hos søster."), journey],
    after,
  ],
] as const) {
  test(`a journey that is written down waits to be looked at again, where they have said since: ${what}`, () => {
    const { wish, safety, waits } = locksOf(written([...ready, journey, ...since]), calm);
    assert.deepEqual([...wish, ...safety], [], "both locks are open, or this means nothing");
    assert.deepEqual(waits, on === null ? [] : [{ topic: "journey", why: "newer-answer", on }]);
  });
}

test("a yes that was in doubt and a bare one after it are not the same", () => {
  const doubted = yes("Ja, når det er trygt.", first);
  const { waits } = locksOf(written([doubted, ...ready.slice(1), journey, yes("Ja.")]), calm);
  assert.deepEqual(waits, [{ topic: "journey", why: "newer-answer", on: after }]);
});

test("while a lock is shut, that is why a journey waits; to write it anew comes last", () => {
  const { waits } = locksOf(written([...ready, journey, fears("Han.")]), calm);
  assert.deepEqual(waits, [{ topic: "safe", why: "not-asked" }]);
});

for (const [what, answers, told] of [
  ["nothing before", [yes("Ja.")], []],
  ["a condition", [yes("Ja, hvis han ikke får vite det.", { answer: "yes-if" }), yes("Ja.")], [0]],
  ["a yes that reads as one", [yes("Ja, når det er trygt."), yes("Ja.")], [0]],
  [
    "two, and a no between",
    [
      yes("Hvis.", { answer: "yes-if" }),
      said("wish", "Nei.", { answer: "no" }),
      yes("Når."),
      yes("Ja."),
    ],
    [2, 0],
  ],
  ["a plain yes", [yes("Ja."), yes("Ja.")], []],
  [
    "a condition, and now a no",
    [yes("Hvis.", { answer: "yes-if" }), said("wish", "Nei.", { answer: "no" })],
    [],
  ],
  [
    "a condition, and now another",
    [yes("Hvis.", { answer: "yes-if" }), yes("Når.", { answer: "yes-if" })],
    [],
  ],
] as const) {
  test(`what hung on something before a plain yes stands beside it: ${what}`, () => {
    const entries = written(answers).filter(isOfKind("return"));
    const newest = entries.at(-1);
    assert.ok(newest !== undefined);
    assert.deepEqual(
      doubtsBefore(entries, newest),
      told.map((at) => entries[at]),
    );
  });
}
