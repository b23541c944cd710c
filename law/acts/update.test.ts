import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";
import { wordsOn } from "../../domain/knowledge/act.ts";
import { day } from "../../domain/time/day.ts";
import { loadLaw } from "../law.ts";
import { citationsIn, resolved } from "./citations.ts";
import { citedIn } from "./cite.ts";
import { changedSinceRead, readFrom } from "./read.ts";
import { emptiedIn, takingOf, updateOf, withTakings } from "./update.ts";

const law = loadLaw();
const resting = resolved(law.acts, citationsIn(law));
const regulations = "forskrift-2009-10-15-1286";
const held = (id: string) => fs.readFileSync(path.join(import.meta.dirname, `${id}.md`), "utf8");
const with83 =
  (change: (text: string) => string) =>
  (id: string): string =>
    id === regulations ? change(held(id)) : held(id);
const moved = (text: string) =>
  text
    .replace(" og følge opp tiltak som myndighetene tilbyr", "")
    .replace(/(sist-endret-ikrafttredelse: )"[^"]*"/, '$1"2026-11-01"');
const without = (text: string) => text.replace("§ 8-3.", "§ 8-3 x.");
const [first, second, third] = [day("2026-12-01"), day("2027-02-01"), day("2027-03-01")];
const from = (acts: typeof law.acts, on: typeof first, read: (id: string) => string | null) =>
  updateOf(acts, resting, on, read);

test("the texts that are held have nothing otherwise than themselves", () => {
  const done: number[] = [];
  const { changes, missing } = updateOf(law.acts, resting, first, held, (at) => done.push(at));
  assert.deepEqual([changes, missing], [[], []]);
  assert.equal(done.at(-1), law.acts.all.length);
});

test("a section with other words is told, with the day its act was last amended from; nothing else is", () => {
  const { changes } = from(law.acts, first, with83(moved));
  assert.deepEqual(
    changes.map(({ act, number, inForce }) => [act.id, number, inForce]),
    [[regulations, "8-3", "2026-11-01"]],
  );
  const [change] = changes;
  assert.match(change?.from?.text ?? "", /følge opp tiltak/);
  assert.doesNotMatch(change?.to?.text ?? "", /følge opp tiltak/);
});

test("an act without a file is missing, and nothing of it is gone; a section without words is gone", () => {
  const missing = from(law.acts, first, (id) => (id === regulations ? null : held(id)));
  assert.deepEqual([missing.changes, missing.missing.map(({ id }) => id)], [[], [regulations]]);
  const gone = from(law.acts, first, with83(without));
  assert.deepEqual(
    gone.changes.map(({ number, to }) => [number, to]),
    [["8-3", null]],
  );
});

test("a section that is cited and was not held is new once newer texts have it", () => {
  const citing = { text: "utlendingsforskriften § 8-3 x" };
  const read = with83((text) => `${text}\n#### § 8-3 x. Nytt\n\nNye ord.\n`);
  const { changes } = updateOf(law.acts, [citing], first, read);
  assert.deepEqual(
    changes.map(({ number, to }) => [number, to?.text]),
    [["8-3 x", "Nye ord."]],
  );
});

test("what was taken in is held from its day, the words before it stay, and of days before those nothing is held", () => {
  const once = takingOf(from(law.acts, first, with83(moved)));
  const acts = withTakings(law.acts, [once]);
  const gone = takingOf(
    from(
      acts,
      second,
      with83((text) => without(moved(text))),
    ),
  );
  const later = withTakings(acts, [gone]);
  const back = withTakings(later, [takingOf(from(later, third, with83(moved)))]);
  const section = back.all.find(({ id }) => id === regulations)?.sections.get("8-3");
  const asOnce = acts.all.find(({ id }) => id === regulations)?.sections.get("8-3");
  const asGone = later.all.find(({ id }) => id === regulations)?.sections.get("8-3");
  assert.ok(section && asOnce && asGone);
  const on = (text: string, of = section) => wordsOn(of, day(text))?.text.includes("følge opp");
  assert.deepEqual(
    [on("2026-07-01"), on("2026-07-02"), on("2026-11-30"), on("2026-12-01")],
    [undefined, true, true, false],
  );
  assert.deepEqual([on("2027-01-31", asGone), on("2027-02-01", asGone)], [false, undefined]);
  assert.equal(on("2027-03-01"), false);
  assert.deepEqual([acts.asOf, later.asOf, back.asOf], [first, second, third]);
  assert.deepEqual(from(back, third, with83(moved)).changes, []);
});

test("of a day between going and coming back there are no words; older texts than a release are passed over", () => {
  const gone = takingOf(from(law.acts, second, with83(without)));
  const later = withTakings(law.acts, [gone]);
  const back = withTakings(later, [takingOf(from(later, third, with83(moved)))]);
  const section = back.all.find(({ id }) => id === regulations)?.sections.get("8-3");
  assert.ok(section);
  assert.deepEqual(
    ["2026-12-01", "2027-02-15", "2027-03-01"].map((on) => wordsOn(section, day(on)) === null),
    [false, true, false],
  );
  const release = { ...law.acts, asOf: third };
  assert.deepEqual(withTakings(release, [gone]), release);
});

test("a file that is empty, or holds none of what is held, is no text of the act", () => {
  for (const text of ["", "---\n---\n\n# Noe annet\n", "Ikke en lov."]) {
    assert.throws(
      () =>
        from(
          law.acts,
          first,
          with83(() => text),
        ),
      /forskrift-2009-10-15-1286\.md/,
    );
  }
});

const actIn = ({ all }: typeof law.acts, id: string) => {
  const act = all.find((each) => each.id === id);
  assert.ok(act);
  return act;
};
const told = ({ changes }: ReturnType<typeof updateOf>) =>
  changes.map(({ act, number, from: was, to }) => [act.id, number, was !== null, to !== null]);

test("a section that comes into a cited range is new, and has its place in the act once taken in", () => {
  const added = with83((text) =>
    text.replace("#### § 8-4.", "#### § 8-3 a. Nytt\n\nNye ord.\n\n#### § 8-4."),
  );
  const none = updateOf(law.acts, [{ text: "utlendingsforskriften § 8-3" }], first, added);
  assert.deepEqual(told(none), []);
  for (const range of ["§§ 8-3–8-4", "§§ 8-3 to 8-4"]) {
    const citing = { text: `utlendingsforskriften ${range}` };
    const update = updateOf(law.acts, [citing], first, added);
    assert.deepEqual(told(update), [[regulations, "8-3 a", false, true]]);
    const acts = withTakings(law.acts, [takingOf(update)]);
    assert.deepEqual([...actIn(acts, regulations).sections.keys()].slice(0, 3), [
      "8-3",
      "8-3 a",
      "8-4",
    ]);
    assert.deepEqual(
      citedIn(acts)(citing.text).map(({ number }) => number),
      ["8-3", "8-3 a", "8-4"],
    );
  }
});

test("a section read from an amending act is compared once its own act has it, and is cited there", () => {
  const [act, amending] = ["lov-2008-05-15-35", "lov-2026-06-12-32"];
  const read = (id: string) =>
    id === act
      ? `${held(id)}\n## Kapittel 12\n\n#### § 108 a. Straff\n\nMed bot straffes.\n`
      : held(id);
  const update = from(law.acts, first, read);
  assert.deepEqual(told(update), [[act, "108 a", true, true]]);
  const [change] = update.changes;
  assert.deepEqual([change?.wasIn?.act.id, change?.wasIn?.section.number], [amending, "I"]);
  assert.match(change?.from?.text ?? "", /utilbørlig utnyttelse/);
  const acts = withTakings(law.acts, [takingOf(update)]);
  const [cites] = citedIn(acts)("utl § 108 a");
  assert.deepEqual([cites?.place?.act.id, cites?.place?.section.text], [act, "Med bot straffes."]);
  assert.deepEqual(told(from(acts, second, read)), []);
  const changed = changedSinceRead(resolved(acts, citationsIn(law)), readFrom());
  const places = changed.flatMap((each) => each.places);
  assert.ok(places.length > 0);
  assert.deepEqual(
    [...new Set(places.map(({ section, readWith }) => `${section.number} ${readWith?.number}`))],
    ["108 a I"],
    "the words that were read are those of the part",
  );
});

test("only an act that was there is of the day of the newer texts", () => {
  const taking = takingOf(from(law.acts, first, (id) => (id === regulations ? null : held(id))));
  const acts = withTakings(law.acts, [taking]);
  assert.equal(actIn(acts, regulations).asOf, law.acts.asOf);
  assert.equal(actIn(acts, "lov-2005-06-17-62").asOf, first);
});

test("an act without a quarter of its sections, and three or more, is told as emptied", () => {
  const emptied = (of: string, count: number) => {
    let left = count;
    const cut = (text: string) =>
      text.replaceAll(/^(#+) § (?=\d)/gm, (at, marks) => (left-- > 0 ? `${marks} x ` : at));
    const update = from(law.acts, first, (id) => (id === of ? cut(held(id)) : held(id)));
    return emptiedIn(law.acts, update).map(({ act, gone, held: had }) => [act.id, gone, had]);
  };
  for (const id of [regulations, "forskrift-2011-12-16-1251"]) {
    const { size } = actIn(law.acts, id).sections;
    const enough = Math.max(3, Math.ceil(size / 4));
    assert.deepEqual([emptied(id, enough - 1), emptied(id, enough)], [[], [[id, enough, size]]]);
  }
});
