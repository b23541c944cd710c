import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, day } from "../../domain/time/day.ts";
import { exampleOf } from "../../rules/rights/example-language.ts";
import type { Held, State } from "../../rules/rights/right.ts";
import { rightsOf } from "../../rules/rights/rights-of.ts";
import { inPage } from "../../test/page.ts";
import { dayText } from "../texts/formats.ts";
import { LineOfRights } from "./line.tsx";

const asOf = day("2026-11-25");

test("what the line of the day means is said under the drawing, with its own mark, in both languages", async () => {
  for (const [language, words] of [
    ["en", "Dotted line: 25 November 2026, the day that it is drawn for"],
    ["nb", "Prikket linje: 25. november 2026, dagen tegningen gjelder"],
  ] as const) {
    const drawn = await inPage(language, () =>
      String(<LineOfRights rights={rights(3)} asOf={asOf} asOfText={dayText(language, asOf)} />),
    );
    const legend = drawn.slice(drawn.indexOf("scale-legend"));
    const first = legend.slice(0, legend.indexOf("</li>"));
    assert.match(first, /class="today"/);
    assert.ok(first.includes(words), first);
  }
});

const [any] = rightsOf(exampleOf("reflection-permit-granted 2026-08-31", asOf)).rights;
const states: readonly State[] = ["holds", "may", "unsure", "ended"];

function rights(count: number): readonly Held[] {
  assert.ok(any);
  return Array.from({ length: count }, (_, at) => ({
    ...any,
    id: `right-${at}`,
    title: { en: `Right ${at} with a name that needs two lines on a phone`, nb: "" },
    state: states[at % 4] ?? "holds",
    from: at % 3 === 0 ? null : addDays(asOf, at * 40 - 500),
    until: at % 5 === 0 ? null : addDays(asOf, at * 90 - 300),
  }));
}

test("beside another drawing both have one axis, and what is otherwise in the other is marked, by name and in the legend", async () => {
  const all = rights(4);
  const [one, ...more] = all;
  assert.ok(one);
  const draw = (shown: readonly Held[], moved: ReadonlySet<string>) =>
    inPage("en", () =>
      String(<LineOfRights {...{ asOf, moved, rights: shown, beside: all, asOfText: "today" }} />),
    );
  const moves = new Set([one.id]);
  const [before, after] = [await draw(all, moves), await draw(more, moves)];
  const years = (drawn: string) => [...drawn.matchAll(/<text x="([\d.]+)" y="12"/g)].map(String);
  assert.deepEqual(years(before), years(after));
  assert.equal(before.match(/◆ Right 0/g)?.length, 1);
  assert.doesNotMatch(after, /◆ Right/);
  assert.match(after, /◆ <\/strong>is otherwise in the other drawing/);
  assert.doesNotMatch(await draw(all, new Set()), /◆/);
});

for (const count of [0, 3, 25]) {
  test(`the line reads with ${count} rights: each has its name and bar, none over another, all within the picture`, async () => {
    const drawn = await inPage("en", () =>
      String(<LineOfRights rights={rights(count)} asOf={asOf} asOfText="today" />),
    );
    const [, width = "", height = ""] = /viewBox="0 0 (\d+) ([\d.]+)"/.exec(drawn) ?? [];
    const svg = drawn.slice(0, drawn.indexOf("</svg>"));
    const bars = [...svg.matchAll(/data-state="\w+" d="M([\d.]+) ([\d.]+)H([\d.]+)/g)].map(
      ([, from, top, to]) => ({ from: Number(from), top: Number(top), to: Number(to) }),
    );
    assert.equal(bars.length, count);
    const names = [...svg.matchAll(/<text x="4" y="([\d.]+)">/g)].map(([, y]) => Number(y));
    assert.equal(names.length, count * 2);
    for (const [at, { from, top, to }] of bars.entries()) {
      assert.ok(from >= 0 && from <= to && to <= Number(width), `bar ${at}`);
      const [above = 0, next = Number.POSITIVE_INFINITY] = [names[at * 2 + 1], names[at * 2 + 2]];
      assert.ok(above < top && top < next && top < Number(height), `bar ${at} and its name`);
    }
  });
}
