import assert from "node:assert/strict";
import test from "node:test";
import { sayIn } from "../texts/texts.ts";
import { linesOf, Scale } from "./scale.tsx";

const rows = [
  { title: "Wage law", href: "#a", marks: ["supported", "open"] },
  { title: "Slavery", href: "#b", marks: ["contradicted", "excused"] },
] as const;

function drawn(): string {
  return String(<Scale say={sayIn("en")} rows={rows} />);
}

test("the drawing says aloud what it shows, and the table says the same", () => {
  const said = "Wage law: supported, open; Slavery: contradicted, not required";

  assert.ok(drawn().includes(`aria-label="The scale. ${said}."`));
  assert.match(drawn(), /<td[^>]*>supported, open<\/td>/);
  assert.match(drawn(), /<td[^>]*>contradicted, not required<\/td>/);
});

test("marks differ by form: nothing on the drawing has a colour of its own", () => {
  const forms = [...drawn().matchAll(/<g data-mark="(\w+)">(.*?)<\/g>/g)].map(
    ([, kind, inside = ""]) => [kind, (inside.match(/<path/g) ?? []).length],
  );

  assert.ok(forms.length >= 4);
  assert.doesNotMatch(drawn(), /fill="|stroke="|#[0-9a-f]{6}/i);
  assert.deepEqual(
    new Set(forms.map(([kind]) => kind)),
    new Set(["supported", "open", "contradicted", "excused"]),
  );
});

test("one mark for each element and no other mark, so that none says where a case lies", () => {
  const drawing = drawn().slice(drawn().indexOf('class="scale-drawing"'));

  assert.equal((drawing.match(/data-mark=/g) ?? []).length, 4);
});

test("a long name is broken between words, and none is lost", () => {
  const title = "Utilbørlig utnyttelse av utlendings sårbare situasjon";
  const lines = linesOf(title, 20);

  assert.ok(lines.length > 1);
  assert.equal(lines.join(" "), title);
  assert.ok(lines.every((line) => line.length <= 20));
});
