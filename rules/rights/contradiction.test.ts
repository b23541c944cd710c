import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { aLifeEntry } from "../../test/factories/life.ts";
import {
  contradictionsIn,
  contradictionsLeft,
  isStandsQuestion,
  questionOfContradiction,
} from "./contradiction.ts";
import { rightDays } from "./days.ts";
import { exampleOf, tableOf } from "./example-language.ts";
import { type Counting, farAsked, type LifeAnswer, situationOf } from "./life.ts";
import { rightsOf } from "./rights-of.ts";
import type { Happened } from "./situation.ts";
import { atOnce } from "./urgent.ts";

/** What happened, and of it what somebody has to look at again. */
const examples = tableOf(`
  nothing                                      | -                                            | nothing
  police-report 2026-04-10, case-dropped 2026-03-01 | before case-dropped 2026-03-01 police-report 2026-04-10 | dropped before it was reported
  case-dropped 2026-11-10, case-dropped 2026-11-11 | alike case-dropped 2026-11-11 case-dropped 2026-11-10 | dropped again the day after
  reflection-permit-granted 2026-08-31 to 2026-08-31 | short reflection-permit-granted 2026-08-31   | a permit that ends the day it was given
  reflection-permit-granted 2026-08-31 to 2027-01-30 | short reflection-permit-granted 2026-08-31   | five months of six
  reflection-permit-granted 2026-08-31 to 2027-02-28 | -                                            | six months
  limited-permit-granted 2026-03-01 to 2026-03-31 | short limited-permit-granted 2026-03-01      | a limited permit of less than a month
  limited-permit-granted 2026-03-01 to 2026-04-01 | -                                            | a limited permit of a month
  expulsion-decided 2026-11-20 to 2026-11-20   | short expulsion-decided 2026-11-20           | to be appealed on the day that it was decided
  expulsion-decided 2026-11-20 to 2026-12-11   | -                                            | to be appealed within three weeks
  case-dropped 257 2026-11-10, case-dropped 395 2026-11-11 | -                                            | of two provisions
  case-dropped 257 2026-11-10, case-dropped 2026-11-11 | alike case-dropped 2026-11-11 case-dropped 2026-11-10 | of one, and nobody says of which
  case-dropped 2026-10-01, case-dropped 2026-10-31 | alike case-dropped 2026-10-31 case-dropped 2026-10-01 | thirty days later
  case-dropped 2026-10-01, case-dropped 2026-11-01 | -                                            | thirty-one days later
  case-dropped 2026-10-01, case-dropped 2026-10-02, case-dropped 2026-10-03 | alike case-dropped 2026-10-02 case-dropped 2026-10-01; alike case-dropped 2026-10-03 case-dropped 2026-10-02 | three, each with the one before it
  limited-permit-granted 2026-03-01 to 2026-08-31, limited-permit-granted 2026-03-01 to 2027-02-28 | alike limited-permit-granted 2026-03-01 limited-permit-granted 2026-03-01 | granted on one day with two last days
  limited-permit-granted 2026-03-01, limited-permit-granted 2026-03-01 to 2027-02-28 | alike limited-permit-granted 2026-03-01 limited-permit-granted 2026-03-01 | told again with its last day, beside the first telling and not in its place
  limited-permit-granted 2026-03-01 to 2027-02-28, limited-permit-granted 2026-03-01 to 2027-02-28 | -                                            | told again just as it was
  wage-due 2026-03-01, wage-due 2026-03-15     | -                                            | pay is due again and again
  left-country 2026-03-01, left-country 2026-03-15 | -                                            | one travels more than once
  wage-due 2026-03-15, wages-settled 2026-03-14 | before wages-settled 2026-03-14 wage-due 2026-03-15 | settled before any pay was due
  wage-due 2026-03-15, wages-settled 2026-03-15, wage-due 2026-04-15 | -                                            | pay on its day
  wage-due 2026-03-15, wages-settled 2026-06-01, wages-settled 2026-06-01 to 2026-03-15 | alike wages-settled 2026-06-01 wages-settled 2026-06-01 | told again with the last pay day it covers
  reflection-permit-granted 2026-08-31 to 2027-02-28 | -                                            | six months, to the end of February
  reflection-permit-granted 2026-08-31 to 2027-03-01 | long reflection-permit-granted 2026-08-31    | six months and a day
  limited-permit-granted 2026-03-01 to 2037-03-01 | long limited-permit-granted 2026-03-01       | a year that was mistyped
  limited-permit-granted 2026-03-01 to 2027-03-01 | -                                            | a year
  limited-permit-granted 2026-03-01 to 2027-03-01, limited-permit-granted 2027-02-05 to 2028-03-01, limited-permit-granted 2028-02-05 to 2029-03-01 | -                                            | renewed twice, each before it ran out, for a year from its last day
  limited-permit-granted 2026-03-01, limited-permit-granted 2027-02-05 to 2028-03-02 | long limited-permit-granted 2027-02-05       | renewed for a year and a day
  limited-permit-granted 2026-03-01 to 2027-01-31, limited-permit-granted 2027-02-05 to 2028-03-01 | long limited-permit-granted 2027-02-05       | granted anew after it ran out
  case-dropped 2026-03-01 to 2026-09-01        | -                                            | half a year to appeal
  case-dropped 2026-11-20 to 2036-12-11        | far case-dropped 2026-11-20                  | a year to appeal by that was mistyped
  dismissed 2026-10-05, negotiated 2026-10-02  | before negotiated 2026-10-02 dismissed 2026-10-05 | negotiated before there was a dismissal
  dismissed 2026-10-05, dismissal-withdrawn 2026-10-02 | before dismissal-withdrawn 2026-10-02 dismissed 2026-10-05 | taken back before it came
  dismissed 2026-10-05 to 2026-11-30, shut-out 2026-10-02 | before shut-out 2026-10-02 dismissed 2026-10-05 | shut out after a notice that had not come
  dismissed 2026-10-05, dismissed 2026-10-06   | alike dismissed 2026-10-06 dismissed 2026-10-05 | dismissed again the day after
  dismissed 2026-09-05, dismissed 2026-10-06   | -                                            | of two employers, a month apart
  treated-worse 2026-10-02, told-authority 2026-10-05 | -                                            | treated badly before one told, too
  expulsion-decided 2026-11-20 to 2027-12-11   | far expulsion-decided 2026-11-20             | the same of an expulsion
`);

const words = ({ type, day }: Happened) => `${type} ${day}`;

for (const [text = "", expected, why] of examples) {
  test(`what somebody has to look at again: ${why}`, () => {
    const { events } = exampleOf(text, "2026-11-25");
    const found = contradictionsIn(events).map(({ why: kind, event, other }) =>
      [kind, words(event), ...(other === null ? [] : [words(other)])].join(" "),
    );
    assert.equal(found.join("; ") || "-", expected);
    assert.equal(contradictionsIn(events.toReversed()).length, found.length, "in whatever order");
  });
}

const answered: readonly (readonly [string, string, string, boolean])[] = [
  ["under-eighteen", "no", "turns-eighteen 2027-04-01", true],
  ["under-eighteen", "unknown", "turns-eighteen 2027-04-01", false],
  ["evidence", "not-so", "testified 2026-10-01", true],
  ["evidence", "not-so", "testified 2026-11-25", false],
  ["due-days", "not-so", "wage-due 2026-10-01", true],
  ["reported", "not-so", "police-report 2026-11-10", true],
  ["reported", "unknown", "police-report 2026-11-10", false],
];

for (const [question, answer, what, isContradiction] of answered) {
  test(`${what}, answered of ${question} ${answer}, is ${isContradiction ? "to be looked at again" : "no slip"}`, () => {
    const { events } = exampleOf(what, "2026-11-25");
    const last = { question, answer, on: day("2026-11-10") };
    assert.deepEqual(contradictionsIn(events), []);
    assert.deepEqual(
      contradictionsIn(events, [last]).map(({ why }) => why),
      isContradiction ? ["answered"] : [],
    );
    const takenBack = { ...last, answer: "unknown" };
    assert.deepEqual(contradictionsIn(events, [last, takenBack]), [], "the last answer stands");
  });
}

test("a birthday that has passed is to be looked at again while the last answer says that the person is or may be under eighteen", () => {
  const contradictions = (turned: string, ...answers: readonly string[]) =>
    contradictionsIn(
      countingIn(`turns-eighteen ${turned}`),
      answers.map((answer) => ({ question: "under-eighteen", answer, on: day("2026-11-10") })),
    ).map((contradiction) => [contradiction.why, questionOfContradiction(contradiction)]);
  const asked = [["answered", null]];
  assert.deepEqual(contradictions("2026-05-02", "yes"), asked);
  assert.deepEqual(contradictions("2026-11-10", "yes"), asked, "on the day itself");
  assert.deepEqual(contradictions("2026-05-02", "yes", "unknown"), asked);
  assert.deepEqual(contradictions("2026-11-11", "yes"), [], "the answer was right on its day");
  assert.deepEqual(contradictions("2026-10-01", "no"), [], "the answer agrees with the day");
  assert.deepEqual(contradictions("2026-10-01", "no", "unknown"), asked, "until it is taken back");
  assert.deepEqual(contradictions("2026-10-01", "unknown", "no"), []);
});

test("an answer on the age counts by the day it was written down, so that whatever is treated as a doubt is to be looked at again", () => {
  const { events } = exampleOf("turns-eighteen 2026-07-01", "2026-08-02");
  for (const [answer, notedOn, isDoubted] of [
    ["yes", "2026-08-01", true],
    ["unknown", "2026-08-01", true],
    ["yes", "2026-06-30", false],
    ["no", "2026-08-01", false],
  ] as const) {
    const given = { question: "under-eighteen", answer, on: day("2026-06-01") };
    const all = [{ ...given, notedOn: day(notedOn) }];
    const known = { entries: [], outcomes: [], answers: all };
    const situation = { ...situationOf(known, day("2026-08-02")), events };
    const steps = atOnce(rightsOf(situation)).map(({ step }) => step);
    assert.equal(steps.includes("notify-child-welfare"), isDoubted, `${answer} ${notedOn}`);
    const marked = contradictionsIn(events, all).length > 0;
    assert.equal(marked, isDoubted || answer === "no", `${answer} ${notedOn}`);
  }
});

const idOf = (at: number) => `018f0000-0000-7000-8000-00000000000${at}`;
/** What happened, each under an id; of what is corrected the id is another. */
const countingIn = (text: string, corrected = 0): readonly Counting[] =>
  exampleOf(text, "2026-11-25").events.map((event, at) => ({ id: idOf(at + corrected), ...event }));

test("what somebody wrote that it stands is not to be looked at again, until that is taken back, or it is corrected", () => {
  const text = "case-dropped 257 2026-10-01, case-dropped 257 2026-10-11";
  const contradictions = contradictionsIn(countingIn(text));
  const [question = ""] = contradictions.flatMap(
    (contradiction) => questionOfContradiction(contradiction) ?? [],
  );
  assert.ok(isStandsQuestion(question) && question.length <= 100, question);
  const stands = { question, answer: "stands" };
  const left = (...answers: readonly LifeAnswer[]) =>
    contradictionsLeft(contradictions, answers).length;
  assert.deepEqual(
    [left(), left(stands), left(stands, { question, answer: "look-again" })],
    [1, 0, 1],
  );
  assert.equal(
    contradictionsLeft(contradictionsIn(countingIn(text, 1)), [stands]).length,
    1,
    "asked of it anew",
  );
});

test("of an answer and a day that cannot both be so, nobody can say that it stands", () => {
  const answer = { question: "reported", answer: "not-so", on: day("2026-11-10") };
  const contradictions = contradictionsIn(countingIn("police-report 257 2026-10-01"), [answer]);
  assert.deepEqual(contradictions.map(questionOfContradiction), [null]);
  assert.deepEqual(contradictionsLeft(contradictions, [answer]), contradictions);
});

test("a last day to appeal an expulsion whose year may be a slip is a day to be safe, and not known to be its last", () => {
  const days = (until: string) =>
    rightDays(rightsOf(exampleOf(`expulsion-decided 2026-11-20 to ${until}`, "2026-11-28")))
      .filter(({ right }) => right === "expulsion-appeal")
      .map(({ due, state }) => `${due} ${state}`);
  assert.deepEqual(days("2026-12-11"), ["2026-12-11 holds"]);
  const both = ["2026-12-11 unsure", "2027-12-11 unsure"];
  assert.deepEqual(days("2027-12-11"), both, "beside three weeks from the decision");
  const entry = aLifeEntry(idOf(1), {
    ...{ type: "expulsion-decided", day: day("2026-11-20"), until: day("2027-12-11") },
  });
  const known = (answer: string) =>
    rightDays(
      rightsOf(
        situationOf(
          { entries: [entry], outcomes: [], answers: [{ question: farAsked(entry.id), answer }] },
          day("2026-11-28"),
        ),
      ),
    ).map(({ due, state }) => `${due} ${state}`);
  assert.deepEqual(known("look-again"), both);
  assert.deepEqual(known("stands"), ["2027-12-11 holds"], "once somebody wrote that it stands");
});

test("two payments near each other that cover other pay are not one thing written twice", () => {
  const alike = (first: string, second: string) =>
    contradictionsIn(
      exampleOf(`wage-due 2026-07-15, ${first}, ${second}`, "2026-11-28").events,
    ).filter(({ why }) => why === "alike").length;
  const [july, october] = ["to 2026-07-28", "to 2026-10-28"];
  const [one, other] = ["wages-settled 2026-11-20", "wages-settled 2026-11-25"];
  assert.equal(alike(`${one} ${july}`, `${other} ${october}`), 0);
  assert.equal(alike(`${one} ${july}`, `${other} ${july}`), 1);
  assert.equal(alike(one, other), 1);
});
