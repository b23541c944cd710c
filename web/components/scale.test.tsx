import assert from "node:assert/strict";
import test from "node:test";
import { inPage } from "../../test/page.ts";
import { linesOf, MarkedLines, type MarkKind, Scale } from "./scale.tsx";

const rows = [
  { title: "Wage law", marks: marked(["supported", "Late pay"], ["open", "Cash"]) },
  {
    title: "Slavery",
    marks: marked(["contradicted", "Owned"], ["excused", "Force, threats"]),
  },
];

function marked(...elements: readonly (readonly [MarkKind, string])[]) {
  return elements.map(([kind, name]) => ({ kind, name }));
}

function drawn(): Promise<string> {
  return inPage("en", () => String(<Scale rows={rows} />));
}

test("the drawing says aloud what it shows, and the lines under it say the same, every element by its name", async () => {
  const said =
    "Wage law: Late pay (supported); Cash (open). Slavery: Owned (contradicted); Force, threats (not required)";

  assert.ok((await drawn()).includes(`aria-label="The scale. ${said}."`));
  const lines = await inPage("en", () =>
    rows.map(({ marks }) =>
      String(
        <div>
          <MarkedLines marks={marks} />
        </div>,
      ),
    ),
  );
  const words = lines.map((each) => each.replaceAll(/<[^>]*>/g, " "));
  assert.match(words[0] ?? "", /Late pay \(supported\) +Cash \(open\)/);
  assert.match(words[1] ?? "", /Owned \(contradicted\) +Force, threats \(not required\)/);
});

test("marks differ by form: nothing on the drawing has a colour of its own", async () => {
  const forms = [...(await drawn()).matchAll(/<g data-mark="(\w+)">(.*?)<\/g>/g)].map(
    ([, kind, inside = ""]) => [kind, (inside.match(/<path/g) ?? []).length],
  );

  assert.ok(forms.length >= 4);
  assert.doesNotMatch(await drawn(), /fill="|stroke="|#[0-9a-f]{6}/i);
  assert.deepEqual(
    new Set(forms.map(([kind]) => kind)),
    new Set(["supported", "open", "contradicted", "excused"]),
  );
});

test("one mark for each element and no other mark, so that none says where a case lies", async () => {
  const drawing = (await drawn()).slice((await drawn()).indexOf('class="scale-drawing"'));

  assert.equal((drawing.match(/data-mark=/g) ?? []).length, 4);
});

test("a long name is broken between words, and none is lost", async () => {
  const title = "Utilbørlig utnyttelse av utlendings sårbare situasjon";
  const lines = linesOf(title, 20);

  assert.ok(lines.length > 1);
  assert.equal(lines.join(" "), title);
  assert.ok(lines.every((line) => line.length <= 20));
});
