import assert from "node:assert/strict";
import test from "node:test";
import { type Day, day } from "../time/day.ts";
import { codesOf, locksOf } from "./locks.ts";
import type { Row, RowKind, RowOf } from "./row.ts";

const today = day("2026-12-01");
const talkOf = (id: string, on: Day = today, more: Partial<RowOf<"sitting">> = {}): Row => ({
  ...{ row: "sitting", said: null, id, on, by: "ada", asked: "yes", alone: "yes" },
  ...{ understood: "shared", interpreter: "none", tie: "none", agreed: "not-known", ...more },
});
const adult: Row = { row: "age", said: null, basis: "own-word", answer: "adult", on: today };

/** The answers of who goes freely and fears no one, said in a talk; some instead of those of their kind. */
function plain(said: string | null, ...but: readonly Row[]): readonly Row[] {
  const rows: readonly Row[] = [
    { row: "wish", said, answer: "yes" },
    { row: "idea", said, how: "own", by: "nobody" },
    { row: "pays", said, who: "own", back: "no" },
    { row: "holds", said, held: "nobody", by: "nobody", things: [], tied: "no" },
    { row: "stays", said, ticked: ["nothing-bad"] },
    { row: "hangs", said, on: "nothing", by: "nobody", "in-place": "no" },
    { row: "informed", said, by: "helper" },
    { row: "lives", said, where: "own-place" },
    { row: "met", said, answer: "nobody" },
    { row: "knows", said, answer: "nobody" },
    { row: "afraid", said, answer: "none" },
    { row: "owes", said, answer: "none" },
    { row: "work_people", said, answer: "none" },
  ];
  const instead = new Map<RowKind, Row>(but.map((row) => [row.row, { ...row, said }]));
  const others = but.filter(({ row }) => !rows.some((each) => each.row === row));
  return [
    ...rows.map((row) => instead.get(row.row) ?? row),
    ...others.map((row) => ({ ...row, said })),
    adult,
  ];
}
const codes = (rows: readonly Row[], on = today) => codesOf(locksOf(rows, on));
const said = null;
const uncle: Row = {
  ...{ row: "listed", said, label: "uncle", whys: ["afraid"], finds: "yes", reach: "yes" },
};
const fears: readonly Row[] = [{ row: "afraid", said, answer: "some" }, uncle];
const arranged = (inTalk: string | null): Row => ({
  ...{ row: "arrangement", said: inTalk, covers: ["uncle"], confirmed: "bo", enough: "yes" },
});

test("that an arrangement is enough counts as any answer does: from a talk that counts, not too long ago", () => {
  const fearing = [talkOf("S"), ...plain("S", ...fears)];
  assert.deepEqual(codes([...fearing, arranged("S")]), []);
  assert.deepEqual(codes([...fearing, arranged(null)]), ["ask-again"]);
  const heard = talkOf("S2", today, { alone: "no" });
  assert.deepEqual(codes([...fearing, heard, arranged("S2")]), ["ask-again"]);
  const old = [talkOf("S0", day("2026-09-01")), { ...uncle, said: "S0" }, arranged("S0")];
  assert.deepEqual(codes([...old, ...fearing]), ["still-so"]);
});

test("who drives and works for the one they fear is met until they say in a talk that counts that it is over", () => {
  const drives = { row: "met_by", said: "S", label: "cousin", role: "drives" } as const;
  const rows: readonly Row[] = [
    ...[talkOf("S"), ...plain("S", ...fears, { row: "met", said, answer: "some" }), arranged("S")],
    { ...drives, label: "sister", role: "meets", over: false },
    { row: "tie", said: "S", met: "sister", listed: "uncle", tie: "none" },
    { ...drives, over: false },
    { row: "tie", said: "S", met: "cousin", listed: "uncle", tie: "works-for" },
  ];
  assert.deepEqual(codes(rows), ["meets-listed"]);
  assert.deepEqual(codes([...rows, { ...drives, said: null, over: true }]), ["meets-listed"]);
  const heard = talkOf("S2", today, { alone: "no" });
  assert.deepEqual(codes([...rows, heard, { ...drives, said: "S2", over: true }]), [
    "meets-listed",
  ]);
  assert.deepEqual(codes([...rows, { ...drives, over: true }]), []);
});

test("who says yes to being met names who meets them: one they live with is not enough", () => {
  const lives = { row: "met_by", said, label: "mother", role: "lives-with", over: false } as const;
  const some = { row: "met", said, answer: "some" } as const;
  assert.deepEqual(codes([talkOf("S"), ...plain("S", some, lives)]), ["met"]);
  const meets = { ...lives, said: "S", role: "meets" } as const;
  assert.deepEqual(codes([talkOf("S"), ...plain("S", some, lives), meets]), []);
  const untold = { ...meets, said: null };
  assert.deepEqual(codes([talkOf("S"), ...plain("S", some, lives), untold]), ["met"]);
});

test("a talk in which they said no to being asked opens nothing, whatever is hung on it", () => {
  const no = talkOf("S2", today, { asked: "no" });
  assert.deepEqual(codes([talkOf("S"), no, ...plain("S2")]), ["ask-again"]);
});

test("a soft answer in no talk opens nothing, also once another colleague has settled it", () => {
  const soft = { row: "pays", said: null, who: "other", back: "no" } as const;
  const settled = { row: "settled", said, question: "pays", about: null } as const;
  const rows: readonly Row[] = [
    ...[talkOf("S"), ...plain("S"), soft],
    { ...settled, outcome: "clear", by: "bo", on: today },
  ];
  assert.deepEqual(codes(rows), ["ask-again"]);
});

test("a no is undone by what is said later, never by an older talk that is written down later", () => {
  const no: readonly Row[] = [talkOf("S"), ...plain("S", { row: "wish", said, answer: "no" })];
  const older = [talkOf("S0", day("2026-11-20"), { by: "bo" }), ...plain("S0")];
  assert.deepEqual(codes([...no, ...older]), ["no"]);
  assert.deepEqual(codes([...no, { row: "wish", said: "S", answer: "yes" }]), ["no"]);
  const first = talkOf("S1");
  const hung: readonly Row[] = [{ row: "wish", said: "S1", answer: "yes" }];
  assert.deepEqual(codes([first, ...no, ...hung]), ["no"], "also of the same date");
  assert.deepEqual(codes([...no, talkOf("S2"), ...plain("S2")]), []);
});

test("a yes with others there does not undo a no", () => {
  const no: readonly Row[] = [talkOf("S"), ...plain("S", { row: "wish", said, answer: "no" })];
  const heard = [talkOf("S2", today, { alone: "no" }), ...plain("S2")];
  assert.ok(codes([...no, ...heard]).includes("no"));
});

test("a talk that the person says was not so never counts again", () => {
  const wrong: Row = { row: "corrected", said: null, of: "sitting", about: "S" };
  const rows = [talkOf("S"), ...plain("S"), wrong];
  assert.deepEqual(codes(rows), ["corrected"]);
  assert.deepEqual(codes([...rows, talkOf("S2", today, { asked: "no" })]), ["corrected"]);
  assert.deepEqual(codes([...rows, talkOf("S2")]), ["corrected"]);
  assert.deepEqual(codes([...rows, talkOf("S2"), ...plain("S2")]), []);
});

test("what is wrong of someone is right only once it is asked anew in a talk that counts", () => {
  const knows = { row: "met_by", said: "S", label: "m", role: "knows", over: false } as const;
  const drives = { ...knows, role: "drives" } as const;
  const wrong: Row = { row: "corrected", said: null, of: "met_by", about: "m/knows" };
  const rows = [talkOf("S"), ...plain("S"), knows, wrong];
  assert.deepEqual(codes(rows), ["corrected"]);
  assert.deepEqual(codes([...rows, { ...knows, said: null, over: true }]), ["corrected"]);
  assert.deepEqual(codes([...rows, talkOf("S2"), { ...drives, said: "S2" }]), ["corrected"]);
  assert.deepEqual(codes([...rows, talkOf("S2"), { ...knows, said: "S2" }]), []);
  const ofAge: Row = { row: "corrected", said: null, of: "age", about: null };
  assert.deepEqual(codes([talkOf("S"), ...plain("S"), ofAge, adult]), ["corrected"]);
});

test("danger is new until they say, later and in a talk that counts, whom they are afraid of", () => {
  const danger = { row: "also_tells_of", said: null, of: "danger", on: today } as const;
  const rows = [talkOf("S", day("2026-11-28")), ...plain("S"), danger];
  const bank = { row: "listed", said: "S", label: "bank", whys: ["debt"] } as const;
  const owed: Row = { ...bank, finds: "no", reach: "no" };
  assert.deepEqual(codes(rows), ["danger-new"]);
  assert.deepEqual(codes([...rows, owed]), ["danger-new"]);
  assert.deepEqual(codes([...rows, talkOf("S2"), { ...owed, said: "S2" }]), ["danger-new"]);
  const happened = { ...danger, on: day("2026-11-01") };
  assert.deepEqual(codes([...rows.slice(0, -1), happened]), ["danger-new"]);
  const asked: Row = { row: "afraid", said: "S2", answer: "none" };
  const heard = talkOf("S2", today, { alone: "no" });
  assert.ok(codes([...rows, heard, asked]).includes("danger-new"));
  assert.deepEqual(codes([...rows, talkOf("S2"), asked]), []);
});
