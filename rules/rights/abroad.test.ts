import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { exampleOf } from "./example-language.ts";
import { answersTo } from "./life-answer.ts";
import { openQuestions } from "./open.ts";
import { rightsOf } from "./rights-of.ts";
import { stateIn, whatIf } from "./what-if.ts";
import { sentence } from "./words.ts";

const here = ["emergency-social-help", "health-care", "reflection-permit"] as const;

test("supposing that somebody leaves, what is only for whoever is in Norway falls away, and nothing of it stays", () => {
  const on = day("2026-12-10");
  const leaving = {
    type: "left-country",
    day: on,
    provision: null,
    until: null,
  } as const;
  const { changes } = whatIf(exampleOf("found 2026-03-01, wage-due 2026-03-15", "2026-11-25"), [
    leaving,
  ]);
  const kinds = new Map(changes.map(({ id, kind, on }) => [id, `${kind} ${on ?? ""}`]));
  for (const id of ["emergency-social-help", "health-care"]) {
    assert.equal(kinds.get(id), "falls-away 2026-12-10", id);
  }
  assert.equal(kinds.get("reflection-permit"), "falls-away ", "never had, so it has no last day");
  assert.equal(kinds.get("interpreter"), "changes ", "not known, and so it says");
  assert.equal(kinds.get("wage-claim"), "stays ", "pay hangs on the work alone");
});

test("whoever left and was then given a permit, or applied, is taken to be back", () => {
  const left = "found 2026-01-01, left-country 2026-02-01";
  const states = (text: string) => {
    const answer = rightsOf(exampleOf(text, "2026-06-01"));
    return here.map((id) => stateIn(answer, id));
  };
  assert.deepEqual(states(left), ["ended", "ended", "not-held"]);
  assert.deepEqual(states(`${left}, reflection-permit-granted 2026-03-01`), [
    ...["holds", "holds", "holds"],
  ]);
  assert.deepEqual(states(`${left}, reflection-permit-applied 2026-03-01`), [
    ...["holds", "holds", "may"],
  ]);
  assert.deepEqual(
    states(`${left}, reflection-permit-applied 2026-01-15`),
    ["ended", "ended", "unsure"],
    "applied before leaving tells nothing of after",
  );
});

test("what was never had has not ended: a reflection period is not applied for from abroad, and whether they are back is asked", () => {
  const away = exampleOf("found 2026-01-01, left-country 2026-02-01", "2026-06-01");
  const answer = rightsOf(away);
  const none = answer.notHeld.find(({ id }) => id === "reflection-permit");
  assert.ok(none !== undefined);
  const said = none.because.map((line) => sentence(line, "en")).join(" ");
  assert.match(said, /None was granted, as far as is known\..* from abroad\./);
  assert.match(said, /left Norway 2026-02-01, and nobody has written down that they came back/);
  const asked = openQuestions(away).find(({ question }) => question.id === "back-in-norway");
  assert.deepEqual(
    asked?.would.flatMap(({ changes }) =>
      changes.map(({ id, before, after }) => [id, before?.state ?? null, after?.state]),
    ),
    [
      ["reflection-permit", null, "may"],
      ["social-services", "ended", "unsure"],
      ["emergency-social-help", "ended", "holds"],
      ["health-care", "ended", "holds"],
      ["full-health-care", "ended", "unsure"],
      ["interpreter", "unsure", "holds"],
    ],
  );
  assert.deepEqual(answersTo("back-in-norway"), ["not-so", "words"]);
  const here = rightsOf(exampleOf("found 2026-01-01", "2026-06-01"));
  assert.ok(here.questions.every(({ question }) => question.id !== "back-in-norway"));
});

test("an EEA citizen who has left may come again without a wait, unless an expulsion bars it: then a lawyer is asked", () => {
  const left = "EEA, entered-country 2026-05-01, left-country 2026-05-20";
  const stay = (text: string) => {
    const { rights, questions } = rightsOf(exampleOf(text, "2026-06-01"));
    const { state, until } = rights.find(({ id }) => id === "eea-residence") ?? {};
    return [state, until, questions.some(({ question }) => question.id === "eea-coming-back")];
  };
  assert.deepEqual(stay(left), ["may", null, false]);
  assert.deepEqual(stay(`${left}, expulsion-decided 2026-05-10`), ["unsure", null, true]);
});

/** Applied for by going there, with what it does. */
const goingThere = [
  [
    "police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2026-12-01",
    "limited-permit",
    "2026-11-01",
    /^Apply to have it renewed/,
  ],
  [
    "police-report 257 2026-03-01, limited-permit-granted 2026-04-01",
    "limited-permit",
    "2027-03-01",
    /^At the very latest: apply/,
  ],
  [
    "third-country, police-report 257 2026-03-01, reflection-permit-granted 2026-03-10",
    "limited-permit",
    "2026-08-10",
    /^To be safe, apply by this day/,
  ],
  [
    "police-report 257 2026-03-01, reflection-permit-granted 2026-03-10",
    "reflection-permit",
    "2026-09-10",
    /^Decide together what comes after, and apply for it/,
  ],
] as const;

for (const [happened, id, by, here] of goingThere) {
  test(`${id}, ${by}: whoever has left asks a lawyer first, and is not told to go there; whoever is here, or back, is`, () => {
    const onDay = (text: string) => {
      const { rights } = rightsOf(exampleOf(text, "2026-06-01"));
      const all = rights.find((held) => held.id === id)?.todo ?? [];
      return all.flatMap(({ what, who, ...each }) =>
        each.by === by ? [[sentence(what, "en"), who.en] as const] : [],
      );
    };
    const left = `${happened}, left-country 2026-05-20`;
    for (const text of [happened, `${left}, entered-country 2026-05-25`]) {
      const [[words, who] = []] = onDay(text);
      assert.match(words ?? "", here);
      assert.doesNotMatch(who ?? "", /lawyer/);
    }
    const away = onDay(left);
    assert.equal(away.length, 1);
    assert.match(
      away[0]?.join(" ") ?? "",
      /^Ask a lawyer first: the person left Norway 2026-05-20.*§ 8-3.*come back in.*a lawyer/,
    );
  });
}

test("whoever has left, with a permit whose last day was not told, is told that the day is the latest it can be, and not to ask for renewal", () => {
  const permit = "police-report 257 2026-03-01, limited-permit-granted 2026-04-01";
  const steps = (text: string) => {
    const { rights } = rightsOf(exampleOf(text, "2026-06-01"));
    const all = rights.find(({ id }) => id === "limited-permit")?.todo ?? [];
    return ["en", "nb"].map((language) =>
      all.map(({ what }) => sentence(what, language as "en" | "nb")).join(" "),
    );
  };
  const latest = [
    /the latest that the day can be.*months before/,
    /seneste dagen kan være/,
  ] as const;
  const renew = [/ask for renewal/, /søk om fornyelse/] as const;
  const find = [
    /Find the last day in the decision today/,
    /Finn siste dag i vedtaket i dag/,
  ] as const;
  const [here, away] = [steps(permit), steps(`${permit}, left-country 2026-05-20`)];
  for (const at of [0, 1] as const) {
    for (const [words, isAway] of [
      [here[at] ?? "", false],
      [away[at] ?? "", true],
    ] as const) {
      assert.match(words, latest[at]);
      assert.equal(words.split(find[at]).length, 2, "the day is to be found, said once");
      assert.equal(renew[at].test(words), !isAway, words);
    }
  }
});

test("to whoever has left a day is done only once it was applied for: written as done it is taken to have been", () => {
  const life = exampleOf(
    "third-country, police-report 257 2026-03-01, reflection-permit-granted 2026-03-10, left-country 2026-05-20",
    "2026-06-01",
  );
  const limited = (met: Pick<typeof life, "met">) =>
    rightsOf({ ...life, ...met }).rights.find(({ id }) => id === "limited-permit");
  const due = day("2026-08-10");
  const [step] = limited({})?.todo.filter(({ by }) => by === due) ?? [];
  assert.match(step === undefined ? "" : sentence(step.what, "en"), /done only when it has been/);
  assert.match(step === undefined ? "" : sentence(step.what, "nb"), /gjort først når det er søkt/);
  const done = limited({ met: [{ right: "limited-permit", due, on: day("2026-06-01") }] });
  assert.match(done?.because.map((line) => sentence(line, "en")).join(" ") ?? "", /Applied for/);
});

test("whoever has left and has given evidence asks a lawyer first, and is not told to apply for protection; whoever is here is", () => {
  for (const evidence of ["testified court 2026-05-01", "testified court 2019-05-01"]) {
    const steps = (text: string) => {
      const { rights } = rightsOf(
        exampleOf(`charged 258 2019-02-01, ${evidence}${text}`, "2026-06-01"),
      );
      return rights.find(({ id }) => id === "witness-permit")?.todo ?? [];
    };
    const words = (text: string) => steps(text).map(({ what }) => sentence(what, "en"));
    const left = ", left-country 2026-05-20";
    const here = words("");
    assert.deepEqual(words(`${left}, entered-country 2026-05-25`), here);
    const apply = here.filter((each) => each.startsWith("Apply for protection"));
    assert.deepEqual([apply.length, steps(left).length], [1, 1]);
    assert.ok(
      words(left).every((each) =>
        /^Ask a lawyer first: .*come back in to apply is not known\.$/.test(each),
      ),
    );
  }
});
