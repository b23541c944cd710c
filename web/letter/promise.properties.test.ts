import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, type Day, day } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { exampleOf } from "../../rules/rights/example-language.ts";
import { helplinesFor } from "../../rules/rights/helplines.ts";
import { promisesOf } from "../../rules/rights/promises.ts";
import type { Answer, Held, Todo } from "../../rules/rights/right.ts";
import { rightsOf } from "../../rules/rights/rights-of.ts";
import { eventTypes } from "../../rules/rights/situation.ts";
import { youOf } from "../../rules/rights/words.ts";
import { withAnyDetails } from "../../test/factories/any-details.ts";
import { pagesOfPdf } from "../../test/read-pdf.ts";
import type { Part } from "../components/part.ts";
import { tongues } from "../job/tongues.ts";
import { dayText } from "../texts/formats.ts";
import { spoken } from "../texts/spoken.ts";
import { type Language, sayIn } from "../texts/texts.ts";
import { letterPdf } from "./letter.ts";
import { type PromiseLetter, promiseLetter, promiseSet } from "./promise.ts";

function promisePdf(letter: PromiseLetter): Uint8Array<ArrayBuffer> | null {
  const whole = promiseSet(letter);
  return whole === null ? null : letterPdf(whole);
}

const made = day("2026-11-25");
const { directory } = loadLaw();

const anySituation = fc.record({
  events: fc.array(
    withAnyDetails({
      type: fc.constantFrom(...eventTypes),
      day: fc.integer({ min: 0, max: 1200 }).map((after) => addDays(day("2024-01-01"), after)),
      provision: fc.constantFrom(null, "257", "258", "259", "108a", "395", "19-1"),
      until: fc.constant(null),
    }),
    { maxLength: 9 },
  ),
  person: fc.record({
    underEighteen: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
    origin: fc.constantFrom("EEA" as const, "third-country" as const, "unknown" as const),
  }),
  asOf: fc.constant(made),
});

const setting = { made, sender: [], helplines: [], full: false, invented: false };
const letterOf = (answer: Answer, more: { spoken?: string; full?: boolean } = {}): PromiseLetter =>
  promiseLetter({ ...setting, spoken: "pl", ...more, promises: promisesOf(answer) });
const lettersOf = (happened: string, full = false) =>
  letterOf(rightsOf(exampleOf(happened, made)), { full }).texts;

function stringsOf(part: Part): readonly string[] {
  switch (part.kind) {
    case "heading":
    case "text":
      return [part.text];
    case "list":
      return part.items;
    case "dates":
      return part.items.map(({ lead, text }) => `${lead}: ${text}`);
    case "blanks":
      return part.labels;
    case "table":
      return [part.caption, ...part.columns, ...part.rows.flat().map(({ text }) => text)];
  }
}

const datesIn = (body: readonly Part[]) =>
  body.flatMap((part) => (part.kind === "dates" ? part.items : []));

const moreOf = (language: Language) =>
  sayIn(language)("promise.more", { count: 0 }).split("(")[0] ?? "";

function under(body: readonly Part[], heading: string): readonly string[] {
  const from = body.findIndex((part) => part.kind === "heading" && part.text === heading);
  const rest = from === -1 ? [] : body.slice(from + 1);
  const next = rest.findIndex((part) => part.kind === "heading" && part.depth === 1);
  return rest.slice(0, next === -1 ? rest.length : next).flatMap(stringsOf);
}

const stepsOf = ({ rights }: Answer): readonly Todo[] =>
  rights.flatMap(({ todo, secure, beforeLeaving }) => [...todo, ...secure, ...beforeLeaving]);

test("nothing that staff must do is in the letter: no step of theirs, and nobody whose task it is", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const answer = rightsOf(situation);
      for (const { language, body } of letterOf(answer).texts) {
        const all = body.flatMap(stringsOf).join("\n");
        for (const { what, who } of stepsOf(answer)) {
          assert.ok(!all.includes(spoken(language, what)), spoken(language, what));
          assert.ok(!all.includes(who[language]) || who[language].length < 12, who[language]);
        }
        assert.doesNotMatch(all, /coordinator|koordinator|§|was not read|ikke lest/);
        for (const { question } of answer.questions) {
          assert.ok(!all.includes(question.words[language]), question.id);
        }
      }
    }),
    { numRuns: 200 },
  );
});

/** A child's letter never names a permit for children of theirs. */
function ofState(answer: Answer, body: readonly Part[], language: Language) {
  const isChild = body.some((part) => stringsOf(part).includes(sayIn(language)("promise.child")));
  return (state: Held["state"]) =>
    answer.rights.filter(
      (held) => held.state === state && !(isChild && held.id === "child-permit"),
    );
}

test("each right stands in the letter as what it is: had, decided by others, not known or over, in words of its own", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const answer = rightsOf(situation);
      for (const { language, body } of letterOf(answer).texts) {
        const say = sayIn(language);
        const of = ofState(answer, body, language);
        const [has, may] = [under(body, say("promise.holds")), under(body, say("promise.may"))];
        assert.equal(has.length, Math.max(1, of("holds").length));
        assert.equal(may.length, of("may").length);
        for (const { toPerson, id } of of("holds")) {
          const line = toPerson.has?.[language];
          assert.ok(line !== undefined && has.some((each) => each.startsWith(line)), id);
        }
        assert.ok(of("may").every(({ toPerson }) => toPerson.may !== undefined));
        const [unsure = ""] = under(body, say("promise.unsure"));
        const named = of("unsure").filter(
          ({ toPerson: { isPermit, within } }) => !(isPermit || within),
        );
        assert.ok(named.every(({ toPerson }) => unsure.includes(toPerson.name[language])));
      }
    }),
    { numRuns: 200 },
  );
});

function sureDates(answer: Answer, language: Language): ReadonlySet<string> {
  const isCounted = (right: string, due: string) =>
    answer.rights.some(
      ({ id, until, counted }) => id === right && until === due && counted === true,
    );
  const sure = promisesOf(answer).days.filter(
    ({ right, due, todo }) =>
      due >= made && !isCounted(right, due) && todo.some(({ toBeSafe }) => toBeSafe !== true),
  );
  return new Set(sure.map(({ due }) => dayText(language, due)));
}

test("no date is told as certain that is not: of what is not known, what is to be safe, and what we counted ourselves", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const answer = rightsOf(situation);
      for (const { language, body } of letterOf(answer).texts) {
        const say = sayIn(language);
        const sure = sureDates(answer, language);
        const doubts = (
          ["safe", "safe-again", "not-certain", "passed", "safe-passed", "counted"] as const
        ).map((key) => say(`promise.${key}`, { text: "" }).trim());
        const bare = datesIn(body).filter(
          ({ text }) => !doubts.some((each) => text.includes(each)),
        );
        for (const { lead, text } of bare) {
          assert.ok(sure.has(lead) || lead === say("promise.now"), `${lead}: ${text}`);
        }
        const counted = answer.rights.flatMap(({ until, counted: is }) =>
          is && until !== null ? [dayText(language, until)] : [],
        );
        const told = under(body, say("promise.holds")).filter((line) =>
          counted.some((date) => line.includes(date)),
        );
        assert.ok(told.every((line) => /as we count it|slik vi regner/.test(line)));
      }
    }),
    { numRuns: 200 },
  );
});

test("a last day that nobody told, and that the law's length was counted to, says that we counted it", () => {
  const untold =
    "third-country, police-report 257 2026-09-02, reflection-permit-granted 2026-09-20";
  for (const { language, body } of lettersOf(untold)) {
    const last = dayText(language, day("2027-03-20"));
    const line = datesIn(body).find(({ lead }) => lead === last);
    assert.match(line?.text ?? "", /^(As we count it|Slik vi regner): /);
  }
  for (const { language, body } of lettersOf(untold.replace("09-20", "09-20 to 2027-02-01"))) {
    const last = dayText(language, day("2027-02-01"));
    assert.doesNotMatch(
      datesIn(body).find(({ lead }) => lead === last)?.text ?? "as we count it",
      /as we count it|slik vi regner/i,
    );
  }
  for (const { language, body } of lettersOf(untold, true)) {
    const last = dayText(language, day("2027-03-20"));
    const lines = body.flatMap(stringsOf).filter((line) => line.includes(last));
    assert.ok(lines.length > 2, "in the rights in full, too");
    assert.ok(
      lines.every((line) => /as we count it|slik vi regner|reckoned|regnet ut/i.test(line)),
    );
  }
  for (const { language, body } of lettersOf("reflection-permit-granted 2026-01-20")) {
    const over = under(body, sayIn(language)("promise.ended")).join(" ");
    assert.match(over, /2026 (as we count it|slik vi regner)\)/);
  }
});

test("the letter speaks to whoever it is for, of whatever life: nobody in it is the person", () => {
  const ofThem = { en: /\bthe person\b|\bsomebody\b|\bwhoever\b/i, nb: /\bpersonens?\b/i };
  fc.assert(
    fc.property(anySituation, (situation) => {
      for (const { language, body } of letterOf(rightsOf(situation)).texts) {
        const said = body.flatMap(stringsOf).filter((each) => ofThem[language].test(each));
        assert.deepEqual(said, [], language);
      }
    }),
    { numRuns: 200 },
  );
});

test("the headings stand in one order, and one that has nothing under it is not there", () => {
  const life =
    "third-country, an adult, police-report 257 2026-09-02, reflection-permit-granted 2026-09-20";
  for (const { language, body } of lettersOf(life)) {
    const headings = body.flatMap((part) => (part.kind === "heading" ? [part.text] : []));
    const say = sayIn(language);
    assert.deepEqual(
      headings,
      (["days", "holds", "may", "unsure", "leaving", "cannot", "ring"] as const).map((name) =>
        say(`promise.${name}`),
      ),
    );
  }
  for (const { language, body } of lettersOf("an adult, left-country 2026-09-01")) {
    const headings = body.flatMap((part) => (part.kind === "heading" ? [part.text] : []));
    const say = sayIn(language);
    assert.ok(headings.includes(say("promise.ended")), "what was had in Norway has ended");
    assert.ok(under(body, say("promise.holds")).length > 0, "the authority still keeps its source");
  }
});

const lind =
  "an adult, found 2026-08-04, reflection-permit-applied 2026-08-20, police-report 257 2026-08-23, reflection-permit-granted 2026-08-27";

test("for somebody with a reflection period and a report the letter has fewer than 350 words, and is one page in each language", () => {
  const on = day("2026-08-29");
  const situation = exampleOf(lind, on);
  const letter = promiseLetter({
    ...{
      ...setting,
      made: on,
      spoken: "en",
      sender: ["Tryggheim botilbud (demo)"],
      invented: true,
    },
    promises: promisesOf(rightsOf(situation)),
    helplines: helplinesFor(directory, situation),
  });
  for (const { language, day: date, subject, body } of letter.texts) {
    const words = [...letter.sender, date, subject, ...body.flatMap(stringsOf)].join("\n");
    const count = words.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0;
    assert.ok(count > 250 && count < 350, `${language}: ${count} words`);
  }
  assert.equal(pagesOfPdf(promisePdf(letter) ?? new Uint8Array()), letter.texts.length);
});

test("whoever has very many rights and dates still has one page in each language, which says that there is more", () => {
  const pay = Array.from(
    { length: 30 },
    (_, at) => `wage-due ${addDays(day("2024-06-15"), 30 * at)}`,
  );
  for (const age of ["an adult", "a child, turns-eighteen 2027-03-01"]) {
    const situation = exampleOf(
      [
        `third-country, ${age}, found 2026-09-01, police-report 257 2026-09-02`,
        "case-dropped 2026-11-20, reflection-permit-granted 2026-09-20",
        "expulsion-decided 2026-11-20 to 2026-12-20",
        ...pay,
        "work-ended 2026-11-20, bankruptcy 2026-11-21, testified 2026-10-01",
      ].join(", "),
      made,
    );
    const letter = promiseLetter({
      ...{ ...setting, spoken: "en", sender: ["A place", "A name"], invented: true },
      promises: promisesOf(rightsOf(situation)),
      helplines: helplinesFor(directory, situation),
    });
    for (const { language, body } of letter.texts) {
      assert.ok(datesIn(body).length <= 6, language);
      const days = under(body, sayIn(language)("promise.days"));
      assert.ok(days.some((each) => each.startsWith(moreOf(language))));
    }
    assert.equal(pagesOfPdf(promisePdf(letter) ?? new Uint8Array()), letter.texts.length, age);
  }
});

const withLastDay = [
  "reflection-permit-granted",
  "limited-permit-granted",
  "expulsion-decided",
] as const;
const unpaid = ["wage-due", "work-ended", "bankruptcy", "case-dropped"] as const;

const anyStay = fc.record({
  events: fc
    .tuple(
      fc.array(
        fc.record({
          type: fc.constantFrom(...withLastDay),
          day: fc.integer({ min: 1, max: 200 }),
          lasts: fc.option(fc.integer({ min: 1, max: 364 })),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      fc.array(
        fc.record({
          type: fc.constantFrom("police-report", "entered-country", ...unpaid),
          day: fc.integer({ min: 1, max: 1100 }),
          lasts: fc.constant(null),
        }),
        { maxLength: 14 },
      ),
    )
    .map((all) =>
      all.flat().map(({ type, day: before, lasts }) => ({
        ...{ type, day: addDays(made, -before), provision: null },
        until: lasts === null ? null : addDays(made, lasts - before),
      })),
    ),
  person: fc.record({
    underEighteen: fc.constantFrom("yes" as const, "no" as const),
    origin: fc.constantFrom("EEA" as const, "third-country" as const),
  }),
  asOf: fc.constant(made),
});

const lastDaysOfStay = ({ rights }: Answer): readonly Day[] =>
  rights
    .filter(({ id, toPerson }) => toPerson.isPermit === true || id === "expulsion-appeal")
    .flatMap(({ state, until }) => (state === "holds" && until !== null ? [until] : []));

test("every last day of a stay that holds is in the letter, however much else there is", () => {
  let beside = 0;
  fc.assert(
    fc.property(anyStay, (situation) => {
      const answer = rightsOf(situation);
      for (const { language, body } of letterOf(answer).texts) {
        const said = body.flatMap(stringsOf).join("\n");
        const days = lastDaysOfStay(answer);
        const missing = days.filter((last) => !said.includes(dayText(language, last)));
        assert.deepEqual(missing, []);
        beside += said.includes(moreOf(language)) ? days.length : 0;
      }
    }),
    { numRuns: 400 },
  );
  assert.ok(beside > 20, "in letters that have no room for all");
});

test("no date and nothing to be done now is left out of the letter without its saying that there is more", () => {
  let left = 0;
  fc.assert(
    fc.property(anyStay, (situation) => {
      const promises = promisesOf(rightsOf(situation));
      for (const { language, body } of letterOf(rightsOf(situation)).texts) {
        const items = datesIn(body);
        const now = sayIn(language)("promise.now");
        const lines = [
          ...promises.atOnce.map(({ todo }) => ({ lead: now, todo })),
          ...[...promises.days, ...promises.safeDays].flatMap(({ due, todo }) =>
            todo.map((each) => ({ lead: dayText(language, due), todo: each })),
          ),
        ];
        const isTold = (lead: string, words: string) =>
          items.some(
            (item) =>
              item.text.includes(words) &&
              (item.lead === lead || /(More dates for|Flere datoer for)/.test(item.text)),
          );
        const missing = lines.filter(({ lead, todo }) => {
          const you = youOf(todo.what);
          return you !== null && !isTold(lead, spoken(language, you));
        });
        const saysMore = under(body, sayIn(language)("promise.days")).some((each) =>
          each.startsWith(moreOf(language)),
        );
        assert.ok(missing.length === 0 || saysMore, JSON.stringify(missing));
        left += missing.length;
      }
    }),
    { numRuns: 200 },
  );
  assert.ok(left > 20);
});

test("while much is to be done now, dates still have room, and those of a stay first", () => {
  const life =
    "third-country, police-report 257 2026-06-02, reflection-permit-granted 2026-07-01, expulsion-decided 2026-11-20 to 2026-12-11, case-dropped 2026-11-20, wage-due 2023-07-15, wage-due 2026-10-15, work-ended 2026-11-01, bankruptcy 2026-11-10";
  for (const { language, body } of lettersOf(life)) {
    const now = sayIn(language)("promise.now");
    const leads = datesIn(body).map(({ lead }) => lead);
    assert.equal(leads.filter((lead) => lead === now).length, 3);
    assert.deepEqual(
      leads.filter((lead) => lead !== now),
      (["2026-12-11", "2026-12-11", "2027-01-01"] as const).map((due) =>
        dayText(language, day(due)),
      ),
    );
  }
});

test("of months of pay the first date stands, with how many more there are", () => {
  const unpaid = "an adult, wage-due 2026-09-15, wage-due 2026-10-15, wage-due 2026-11-15";
  for (const { language, body } of lettersOf(unpaid)) {
    const first = dayText(language, day("2029-09-15"));
    const line = datesIn(body).find(({ lead }) => lead === first);
    assert.match(line?.text ?? "", /: 2\. (Ask us|Spør oss)/);
    assert.ok(!datesIn(body).some(({ lead }) => lead === dayText(language, day("2029-10-15"))));
  }
});

test("what cannot wait stands first among the dates, in each language, also of a right that has ended; what only staff do about it does not", () => {
  const dropped =
    "police-report 257 2026-10-01, case-dropped 2026-11-20, reflection-permit-granted 2026-09-20";
  for (const { language, body } of lettersOf(dropped)) {
    const [first, ...others] = datesIn(body);
    assert.equal(first?.lead, sayIn(language)("promise.now"));
    assert.match(first?.text ?? "", /\(henlagt\)|henlagt/);
    assert.equal(
      others.filter(({ lead }) => lead === first?.lead).length,
      0,
      "no last day to find",
    );
  }
});

test("that the employer hears of a claim stands once, strong, above the dates, and only where there is one to make", () => {
  const heard = /(the employer will hear of it|får arbeidsgiveren vite om det)/gi;
  for (const { language, body } of lettersOf("wage-due 2026-09-15, wage-due 2026-10-15")) {
    const at = body.findIndex(
      (part) => part.kind === "heading" && part.text === sayIn(language)("promise.days"),
    );
    assert.deepEqual(body[at + 1], {
      ...{ kind: "text", text: sayIn(language)("promise.heard"), strong: true },
    });
    assert.equal(body.flatMap(stringsOf).join(" ").match(heard)?.length, 1);
  }
  assert.doesNotMatch(JSON.stringify(lettersOf("found 2026-09-01")), heard);
});

test("a date that is over says so, and asks for a lawyer", () => {
  const late =
    "third-country, police-report 257 2026-01-01, limited-permit-granted 2026-01-02 to 2026-12-19";
  for (const { language, body } of lettersOf(late)) {
    const line = datesIn(body).find(({ lead }) => lead === dayText(language, day("2026-11-19")));
    assert.ok(line?.text.endsWith(sayIn(language)("promise.passed", { text: "" }).trim()));
    assert.doesNotMatch(line?.text ?? "", /go there yourself|møte opp selv/);
  }
});

test("what was lost stands under its own heading with its last day, and under none where nothing was", () => {
  const lost = {
    en: /^A lawyer paid by the state \(bistandsadvokat\) \(last date 20 November 2026\)\.$/,
    nb: /^En advokat som staten betaler \(bistandsadvokat\) \(siste dag 20\. november 2026\)\.$/,
  };
  for (const { language, body } of lettersOf(
    "police-report 257 2026-10-01, case-dropped 2026-11-20",
  )) {
    const said = under(body, sayIn(language)("promise.ended")).map((each) =>
      each.replaceAll("\u00a0", " "),
    );
    assert.equal(said.length, 1);
    assert.match(said[0] ?? "", lost[language]);
  }
  assert.doesNotMatch(JSON.stringify(lettersOf("found 2026-09-01")), /no longer have|ikke lenger/);
});

test("pay that was paid or settled stands as settled, and not among what is no longer had", () => {
  for (const { language, body } of lettersOf("wage-due 2026-08-15, wages-settled 2026-11-20")) {
    const say = sayIn(language);
    assert.match(
      under(body, say("promise.settled")).join(" "),
      language === "nb" ? /^Lønn/ : /^Pay/,
    );
    assert.deepEqual(under(body, say("promise.ended")), [], "nothing was lost");
  }
  for (const { language, body } of lettersOf("wage-due 2026-08-15")) {
    assert.deepEqual(under(body, sayIn(language)("promise.settled")), []);
  }
});

test("before leaving Norway a lawyer is asked first, and what a permit and pay need is said to them; nothing where there is nothing", () => {
  const life = "limited-permit-granted 2026-01-01 to 2026-12-31, wage-due 2026-09-15";
  for (const { language, body } of lettersOf(life)) {
    const say = sayIn(language);
    const [only = "", ...others] = under(body, say("promise.leaving"));
    assert.ok(only.startsWith(say("promise.leaving-first")));
    assert.match(only, /may be revoked.*how we reach you|trukket tilbake.*hvordan vi når deg/);
    assert.deepEqual(others, []);
  }
});

test("the rights in full follow only where that is asked for, each as the rules have it, and without what a lawyer is asked", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const answer = rightsOf(situation);
      assert.ok(letterOf(answer).texts.every(({ rest }) => rest === undefined));
      for (const [at, { language, body, rest = 0 }] of letterOf(answer, {
        full: true,
      }).texts.entries()) {
        const page = letterOf(answer).texts[at];
        assert.deepEqual(body.slice(0, rest), page?.body, "the first page is the same");
        const full = body.slice(rest);
        const strings = full.flatMap(stringsOf);
        const say = sayIn(language);
        assert.ok(strings.includes(say("promise.full-what")), "who “the person” is");
        const titles = full.flatMap((part) =>
          part.kind === "heading" && part.depth === 2 ? [part.text] : [],
        );
        const had = (["holds", "may", "unsure"] as const).flatMap((state) =>
          answer.rights.filter((held) => held.state === state),
        );
        assert.deepEqual(
          titles,
          had.map(({ title }) => title[language]),
        );
        for (const { because } of had) {
          assert.ok(because.every((line) => strings.includes(spoken(language, line))));
        }
        for (const { question } of answer.questions) {
          assert.equal(strings.includes(question.words[language]), question.to === "person");
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("the rights in full end with what difficult words mean, the same whatever the life, and the page before has none", () => {
  const glossary = (happened: string, full: boolean, language: Language) => {
    const { body = [] } =
      lettersOf(happened, full).find((each) => each.language === language) ?? {};
    return under(body, sayIn(language)("promise.words"));
  };
  for (const language of ["en", "nb"] as const) {
    const words = glossary("found 2026-09-01", true, language);
    assert.ok(words.includes(sayIn(language)("promise.word.writ")));
    assert.deepEqual(glossary("wage-due 2026-09-15", true, language), words);
    assert.deepEqual(glossary("found 2026-09-01", false, language), []);
  }
});

test("it is written in Norwegian, and in English too for whoever speaks neither, which it says; it is a tagged PDF in both", () => {
  const answer = rightsOf(exampleOf("found 2026-09-01", made));
  const languages = (spoken: string) =>
    letterOf(answer, { spoken }).texts.map(({ language }) => language);
  assert.deepEqual(
    [languages("nb"), languages("en"), languages("pl")],
    [["nb"], ["en", "nb"], ["nb", "en"]],
    "one's own first",
  );
  const said = (spoken: string) => JSON.stringify(letterOf(answer, { spoken }));
  assert.match(said("pl"), /someone who speaks Polish/);
  assert.doesNotMatch(said("en"), /someone who speaks/);
  const pdf = Buffer.from(promisePdf(letterOf(answer)) ?? []).toString("latin1");
  assert.match(pdf, /StructTreeRoot/);
  assert.match(pdf, /pdfuaid/);
});

test("the letter ends with whom to call, as the directory has it, and says what is not sure of a number", () => {
  const situation = exampleOf("an adult", made);
  const [rosa] = helplinesFor(directory, situation);
  assert.ok(rosa !== undefined && rosa.confirmed === "yes");
  const lines = (
    helplines: Parameters<typeof promiseLetter>[0]["helplines"],
    language: Language,
  ) => {
    const promises = promisesOf(rightsOf(situation));
    const letter = promiseLetter({ ...setting, spoken: "pl", promises, helplines });
    const { body = [] } = letter.texts.find((each) => each.language === language) ?? {};
    return under(body, sayIn(language)("promise.ring"));
  };
  assert.deepEqual(lines([rosa], "en"), [
    "Us, who gave you this.",
    "ROSA – nasjonal hjelpetelefon: 22 33 11 60. Day and night. Adults over 18.",
    sayIn("en")("promise.unrung"),
  ]);
  const unpaid = lines(
    helplinesFor(directory, exampleOf("an adult, wage-due 2026-11-15", made)),
    "nb",
  );
  const saying = (name: string) => unpaid.find((line) => line.includes(name)) ?? "";
  assert.match(saying("Caritas Norge"), /: 23 33 43 60\. Ikke bekreftet\./);
  assert.match(saying("Arbeidstilsynet: 73 19 97 00"), /Kan melde lovbrudd til politiet/);
  assert.match(saying("Politiet"), /^Er du i fare nå: .*112\.$/, "nobody in danger hesitates");
  const weak = { ...rosa, confirmed: "partly", phoneRung: made } as const;
  assert.match(lines([weak], "nb")[1] ?? "", /Ikke bekreftet\. Døgnet rundt\./);
  assert.ok(!lines([weak], "nb").includes(sayIn("nb")("promise.unrung")));
  assert.deepEqual(lines([], "en"), ["Us, who gave you this."]);
});

test("a letter to somebody whose language the door has begins in it, with the interpreter, and says that no native has read that", () => {
  const letter = (spoken: string) => letterOf(rightsOf(exampleOf("nothing", made)), { spoken });
  for (const [code, tongue] of tongues) {
    if (["nb", "en", "nn"].includes(code)) {
      continue;
    }
    const [first, ...more] = letter(code).texts;
    const [sentence, unread] = [tongue.words["door.interpreter"], tongue.words["door.not-read"]];
    assert.ok(sentence !== undefined && tongue.readBy === null && unread !== undefined, code);
    assert.deepEqual(
      first?.body.slice(0, 2),
      [sentence, unread].map((words) => ({ kind: "text", text: words, lang: code })),
    );
    assert.ok(more.every(({ body }) => !JSON.stringify(body).includes('"lang"')));
  }
  for (const code of ["nb", "en", "nn", "ti", "und"]) {
    assert.doesNotMatch(JSON.stringify(letter(code)), /"lang"/, code);
  }
  assert.ok((promisePdf(letter("ar"))?.length ?? 0) > 1000);
});

test("every date of a right that the person must keep is written to them, in both languages", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const { days, safeDays } = promisesOf(rightsOf(situation));
      for (const { right, due, todo } of [...days, ...safeDays]) {
        assert.ok(
          todo.some(({ what }) => youOf(what) !== null),
          `${right} ${due}`,
        );
      }
    }),
    { numRuns: 300 },
  );
});
