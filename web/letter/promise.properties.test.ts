import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { citationIn } from "../../domain/base/citation.ts";
import { addDays, day } from "../../domain/base/day.ts";
import { cited } from "../../domain/pay/sections/section.ts";
import { helplinesFor } from "../../domain/rights/helplines.ts";
import { promisesOf } from "../../domain/rights/promises.ts";
import type { Answer, Held } from "../../domain/rights/right.ts";
import { rightsOf } from "../../domain/rights/rights-of.ts";
import { eventTypes } from "../../domain/rights/situation.ts";
import { toYou } from "../../domain/rights/to-you.ts";
import { told } from "../../domain/rights/told.ts";
import { noLetterStops } from "../../domain/rights/wage-todo.ts";
import { type Line, tellsSettled, withoutHeard } from "../../domain/rights/words.ts";
import { loadLaw } from "../../law/law.ts";
import type { Part } from "../components/part.ts";
import { tongues } from "../pages/job/tongues.ts";
import { dayText } from "../texts/formats.ts";
import { spoken } from "../texts/spoken.ts";
import { type Language, sayIn, texts } from "../texts/texts.ts";
import { type PromiseLetter, promiseLetter, promisePdf } from "./promise.ts";

const made = day("2026-11-25");

const anySituation = fc.record({
  events: fc.array(
    fc.record({
      type: fc.constantFrom(...eventTypes),
      day: fc.integer({ min: 0, max: 1200 }).map((after) => addDays(day("2024-01-01"), after)),
      provision: fc.constantFrom(null, "257", "258", "259", "108a", "395", "19-1"),
      until: fc.constant(null),
      where: fc.constantFrom("court" as const, "police" as const, null),
    }),
    { maxLength: 9 },
  ),
  person: fc.record({
    underEighteen: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
    origin: fc.constantFrom("EEA" as const, "third-country" as const, "unknown" as const),
  }),
  asOf: fc.constant(made),
});

const letterOf = (answer: Answer, spoken = "pl"): PromiseLetter =>
  promiseLetter({
    promises: promisesOf(answer),
    made,
    spoken,
    sender: [],
    helplines: [],
    invented: false,
  });

function stringsOf(part: Part): readonly string[] {
  switch (part.kind) {
    case "heading":
    case "text":
      return [part.text];
    case "list":
      return part.items;
    case "blanks":
      return part.labels;
    case "table":
      return [part.caption, ...part.columns, ...part.rows.flat().map(({ text }) => text)];
  }
}

/** What a letter may say of a step of a right: by its day, which may be over, or that it cannot wait. */
function stepLines(
  language: Language,
  title: Held["title"],
  { state }: Pick<Held, "state">,
  { what, by, who, atOnce }: Held["todo"][number],
  rights: Answer["rights"],
): readonly string[] {
  const say = sayIn(language);
  const words = { what: spoken(language, withoutHeard(what)), who: who[language] };
  if (by === null) {
    // What several rights need at once is said once, of all of them.
    const of = rights
      .filter(({ todo }) =>
        todo.some(
          (each) =>
            each.atOnce?.step === atOnce?.step &&
            each.atOnce?.since === atOnce?.since &&
            each.atOnce !== undefined,
        ),
      )
      .map((each) => each.title[language]);
    return atOnce !== undefined
      ? [say("promise.at-once", { ...words, title: of.join(" · ") })]
      : [];
  }
  const on = { day: dayText(language, by), title: title[language] };
  const key = state === "holds" || state === "may" ? "promise.by" : "promise.by-safe";
  // What is said of each claim by itself stands once.
  const once = words.what.replace(` ${noLetterStops[language]}`, "");
  return [words.what, once].map((one) =>
    say(by < made ? `${key}-passed` : key, { ...on, ...words, what: one }),
  );
}

/** Everything that a letter may say of an answer, worked out from the answer and not from the letter. */
function sayable(answer: Answer, language: Language): ReadonlySet<string> {
  const say = sayIn(language);
  const line = (one: Line) => spoken(language, one);
  const fixed = Object.entries(texts[language])
    .filter(([key, words]) => key.startsWith("promise.") && !words.includes("{"))
    .map(([, words]) => words);
  const span = ({ from, until }: Held) =>
    [
      ...(from === null ? [] : [say("promise.from", { day: dayText(language, from) })]),
      ...(until === null ? [] : [say("promise.until", { day: dayText(language, until) })]),
    ].join(" ");
  const spans = (held: Held) => {
    const [first] = held.todo.flatMap(({ by }) => (by !== null && by >= made ? by : [])).toSorted();
    const isBefore = first !== undefined && first !== held.until;
    const short = [
      ...(isBefore ? [say("promise.first", { day: dayText(language, first) })] : []),
      span(held),
    ];
    const settled = held.because.filter(tellsSettled).map(line);
    const over =
      held.until === null ? [] : [say("promise.last", { day: dayText(language, held.until) })];
    const late = held.todo.some(({ atOnce: urgent }) =>
      /^ask-(late-joint-claim|old-pay|old-holiday-pay)$/.test(urgent?.step ?? ""),
    );
    const lateWords = (key: "promise.ended-ask" | "promise.part-lost") => (late ? [say(key)] : []);
    const last = settled.length > 0 ? settled : [...over, ...lateWords("promise.ended-ask")];
    const lost = lateWords("promise.part-lost");
    const all = (held.state === "ended" ? last : [...short, ...lost]).filter((each) => each !== "");
    const words = all.join(" ");
    return [span(held), say("promise.line", { title: held.title[language], words })];
  };
  const name = new Intl.DisplayNames(language, { type: "language" }).of("pl") ?? "";
  const ofRight = ({ title, because, section, endsIf, todo, ...held }: Held) => [
    title[language],
    ...(held.state === "ended" ? [] : held.beforeLeaving).map(({ what, who }) =>
      say("promise.leaving-line", {
        title: title[language],
        what: line(what),
        who: who[language],
      }),
    ),
    ...[...because, ...endsIf].map(line),
    ...todo.flatMap((each) => stepLines(language, title, held, each, answer.rights)),
    say("promise.law", {
      source: citationIn(language, cited(section)),
      day: dayText(language, section.read),
    }),
    ...(held.state === "unsure" ? [] : spans({ title, because, section, endsIf, todo, ...held })),
  ];
  const not = [...answer.rights.filter(({ state }) => state === "ended"), ...answer.notHeld].map(
    ({ title, because }) =>
      say("promise.line", { title: title[language], words: because.map(line).join(" ") }),
  );
  const all = [
    ...fixed,
    say("promise.intro", { day: dayText(language, made) }),
    say("promise.spoken", { language: name }),
    tongues.get("pl")?.words["door.interpreter"] ?? "",
    tongues.get("pl")?.words["door.not-read"] ?? "",
    ...answer.rights.flatMap(ofRight),
    ...not,
    ...answer.questions.map(({ question }) => question.words[language]),
  ];
  return new Set(all.map((each) => toYou(language, each)));
}

/** The titles of rights that stand under one heading of a letter. */
function titlesUnder(body: readonly Part[], heading: string): readonly string[] {
  const from = body.findIndex((part) => part.kind === "heading" && part.text === heading);
  const rest = from === -1 ? [] : body.slice(from + 1);
  const next = rest.findIndex((part) => part.kind === "heading" && part.depth === 1);
  return rest
    .slice(0, next === -1 ? rest.length : next)
    .flatMap((part) => (part.kind === "heading" ? [part.text] : []));
}

test("the letter never says more than the rights say, promises nothing that is not sure, and says what is not known", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const answer = rightsOf(situation);
      for (const { language, body } of letterOf(answer).texts) {
        const say = sayIn(language);
        const strings = body.flatMap(stringsOf);
        const allowed = sayable(answer, language);
        assert.deepEqual(
          strings.filter((each) => !allowed.has(each)),
          [],
        );
        for (const state of ["holds", "may", "unsure"] as const) {
          assert.deepEqual(
            titlesUnder(body, say(`promise.${state}`)),
            answer.rights
              .filter((held) => held.state === state)
              .map(({ title }) => toYou(language, title[language])),
            state,
          );
        }
        for (const { question } of answer.questions) {
          assert.ok(strings.includes(toYou(language, question.words[language])), question.id);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("a day that is not certain is never told as one that is", () => {
  const happened =
    "found 2026-09-01, police-report 257 2026-09-02, charged 108a 2026-10-01, reflection-permit-granted 2026-09-20";
  const answer = rightsOf(told(happened, made));
  const unsure = answer.rights.find(({ id }) => id === "state-compensation");
  const safe = dayText("en", unsure?.todo.find(({ by }) => by !== null)?.by ?? made);
  assert.equal(unsure?.state, "unsure");
  const body = letterOf(answer).texts.find(({ language }) => language === "en")?.body ?? [];
  const at = body.findIndex((part) => stringsOf(part).some((each) => each.startsWith(safe)));
  assert.ok(at > 0, "the day is told");
  assert.deepEqual(stringsOf(body[at + 1] as Part), [sayIn("en")("promise.safe")]);
  const lines = stringsOf(body[at] as Part).filter((each) => each.startsWith(safe));
  assert.ok(lines.every((each) => each.startsWith(`${safe}, not certain: `)));
});

test("that a day which is not certain is to be kept is not said where every such day is over", () => {
  const permit = "limited-permit-granted 2026-01-02 to 2026-12-19, expulsion-decided 2026-11-20";
  const kept = (asOf: string) => {
    const promises = promisesOf(rightsOf(told(permit, made)));
    const safeDays = promises.safeDays.filter(({ due }) => asOf === "all" || due < made);
    assert.ok(safeDays.length > 0);
    const letter = { made, spoken: "nb", sender: [], helplines: [], invented: false };
    return JSON.stringify(promiseLetter({ ...letter, promises: { ...promises, safeDays } }));
  };
  assert.ok(kept("all").includes(sayIn("nb")("promise.safe")));
  assert.ok(!kept("over").includes("hold dagen likevel"));
});

test("all days stand in one list, the first first, whether they are certain or only to be safe", () => {
  const happened =
    "found 2026-09-01, wage-due 2026-09-15, police-report 257 2026-09-02, case-dropped 2026-11-20";
  const { days, safeDays } = promisesOf(rightsOf(told(happened, made)));
  assert.ok(
    safeDays.some(({ due }) => due === "2026-12-11"),
    "the appeal is a day to be safe",
  );
  assert.ok(days.some(({ due }) => due > "2026-12-11"));
  for (const { language, body } of letterOf(rightsOf(told(happened, made))).texts) {
    const strings = body.flatMap(stringsOf);
    const places = [...days, ...safeDays]
      .toSorted((one, other) => (one.due < other.due ? -1 : 1))
      .map(({ due }) => strings.findIndex((each) => each.startsWith(dayText(language, due))));
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
    assert.ok(!places.includes(-1));
  }
});

test("words that few know are said plainly where the letter has them, and only there", () => {
  const dropped = letterOf(
    rightsOf(
      told("police-report 257 2026-10-01, case-dropped 2026-11-20, wage-due 2026-09-15", made),
    ),
  );
  const plain = letterOf(rightsOf(told("found 2026-09-01", made)));
  const lines = (letter: PromiseLetter, language: Language) => {
    const { body = [] } = letter.texts.find((each) => each.language === language) ?? {};
    const at = body.findIndex(
      (part) => part.kind === "heading" && part.text === sayIn(language)("promise.words"),
    );
    return at < 0 ? [] : stringsOf(body[at + 1] as Part);
  };
  for (const language of ["en", "nb"] as const) {
    const say = sayIn(language);
    for (const word of ["counsel", "complaint", "writ", "dropped"] as const) {
      assert.ok(lines(dropped, language).includes(say(`promise.word.${word}`)), word);
    }
    assert.ok(!lines(plain, language).includes(say("promise.word.writ")));
  }
});

test("that no letter is known to stop the time limit is said once, and hard words of what matters most come before those that stand only in the rest", () => {
  const life = "wage-due 2026-09-15, wage-due 2026-10-15, limited-permit-granted 2026-01-01";
  for (const { language, body, rest } of letterOf(rightsOf(told(life, made))).texts) {
    const lines = body.slice(0, rest).flatMap(stringsOf);
    const stops = lines.filter((line) => line.includes(noLetterStops[language]));
    assert.equal(stops.length, 1, language);
    const say = sayIn(language);
    const places = (["renewal", "claim", "rate"] as const).map((word) =>
      lines.indexOf(say(`promise.word.${word}`)),
    );
    assert.ok(!places.includes(-1), language);
    const [renewal = 0, claim = 0, rate = 0] = places;
    assert.ok(Math.max(renewal, claim) < rate, "a rate stands only in the rest");
  }
});

test("each language says the same hard words plainly, of whatever life", () => {
  const words = [
    "reflection",
    "expulsion",
    "appeals",
    "state",
    "holiday",
    "eea",
    "sections",
    "limited",
    "renewal",
    "guarantee",
    "claim",
  ] as const;
  fc.assert(
    fc.property(anySituation, (situation) => {
      const [nb, en] = (["nb", "en"] as const).map((language) => {
        const { body = [] } =
          letterOf(rightsOf(situation)).texts.find((each) => each.language === language) ?? {};
        const said = body.flatMap(stringsOf);
        return words.filter((word) => said.includes(sayIn(language)(`promise.word.${word}`)));
      });
      assert.deepEqual(nb, en);
    }),
    { numRuns: 200 },
  );
});

test("the letter speaks to whoever it is for, of whatever life: nobody in it is the person", () => {
  const ofThem = { en: /\bthe person\b(?! whom the case)/i, nb: /\bpersonens?\b/i };
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

test("what cannot wait stands first among the days, after the word of safety, in each language, also of a right that has ended", () => {
  const dropped = "police-report 257 2026-10-01, case-dropped 2026-11-20, wage-due 2026-03-15";
  for (const { language, body } of letterOf(rightsOf(told(dropped, made))).texts) {
    const at = body.findIndex(
      (part) => part.kind === "heading" && part.text === sayIn(language)("promise.days"),
    );
    const [safety, first = "", second] = [at + 1, at + 2, at + 3].map(
      (place) => stringsOf(body[place] as Part)[0],
    );
    assert.equal(safety, sayIn(language)("promise.heard"));
    assert.match(
      first,
      language === "nb"
        ? /^Dette kan ikke vente.*: Å klage på at saken er henlagt\. Spør.*henleggelsen/
        : /^This cannot wait.*: To appeal that the case was dropped\. Ask.*the drop/,
    );
    assert.match(second ?? "", /^11\.? [dD]e[cs]ember 2026/, "and the days after it");
  }
});

test("what was lost stands in the short half, by its title with its last day, and under no heading where nothing was", () => {
  const lost = {
    en: "Counsel paid by the state (bistandsadvokat). Last day: 20 November 2026.",
    nb: "Bistandsadvokat betalt av staten. Siste dag: 20. november 2026.",
  };
  const dropped = told("police-report 257 2026-10-01, case-dropped 2026-11-20", made);
  for (const { language, body, rest } of letterOf(rightsOf(dropped)).texts) {
    const short = body.slice(0, rest).flatMap(stringsOf);
    const at = short.indexOf(sayIn(language)("promise.ended"));
    assert.ok(at > short.indexOf(sayIn(language)("promise.short")), language);
    assert.ok(short.slice(at).includes(lost[language]), short.join("\n"));
  }
  const late = letterOf(rightsOf(told("wage-due 2026-03-15, work-ended 2026-04-20", made)));
  assert.match(JSON.stringify(late), /Last day: [^"]*Whether it can still be had is asked at once/);
  const nothing = letterOf(rightsOf(told("found 2026-09-01", made)));
  assert.doesNotMatch(JSON.stringify(nothing), /no longer have|ikke lenger/);
});

test("pay that was paid or settled stands in the short half as settled, and not among what is no longer had", () => {
  const shortOf = (happened: string, language: "en" | "nb") => {
    const letter = letterOf(rightsOf(told(happened, made)));
    const body = letter.texts.find((each) => each.language === language)?.body ?? [];
    return body.slice(0, letter.texts[0]?.rest).flatMap(stringsOf);
  };
  const pay = "wage-due 2026-08-15, wages-settled 2026-11-20";
  for (const [language, line] of [
    ["nb", "Krav på lønn. Lønnen er betalt eller gjort opp 20. november 2026."],
    ["en", "Claim for pay. The pay was paid or settled 20 November 2026."],
  ] as const) {
    const say = sayIn(language);
    const short = shortOf(pay, language);
    assert.equal(short[short.indexOf(line) - 1], say("promise.settled"));
    assert.ok(!short.includes(say("promise.ended")), "nothing was lost");
    assert.ok(!shortOf("wage-due 2026-08-15", language).includes(say("promise.settled")));
  }
});

test("that the employer hears of a claim stands once, strong, above the days, and only where there is one to make", () => {
  const heard = /(expect the employer to hear|regn med at arbeidsgiveren får vite)/gi;
  const unpaid = rightsOf(told("wage-due 2026-09-15, wage-due 2026-10-15", made));
  for (const { language, body } of letterOf(unpaid).texts) {
    const at = body.findIndex(
      (part) => part.kind === "heading" && part.text === sayIn(language)("promise.days"),
    );
    assert.deepEqual(body[at + 1], {
      ...{ kind: "text", text: sayIn(language)("promise.heard"), strong: true },
    });
    assert.equal(body.flatMap(stringsOf).join(" ").match(heard)?.length, 1);
  }
  assert.doesNotMatch(JSON.stringify(letterOf(rightsOf(told("found 2026-09-01", made)))), heard);
});

test("what a journey may end is said under its own heading before all that is only to be looked up, the permit first", () => {
  const life = "limited-permit-granted 2026-01-01 to 2026-12-31, wage-due 2026-09-15";
  for (const { language, body, rest } of letterOf(rightsOf(told(life, made))).texts) {
    const at = body.findIndex(
      (part) => part.kind === "heading" && part.text === sayIn(language)("promise.leaving"),
    );
    assert.ok(at > 0 && at < (rest ?? 0), language);
    const [first, ...others] = stringsOf(body[at + 1] as Part);
    assert.match(first ?? "", /: (leaving|å reise ut) /);
    assert.ok(others.some((each) => /å nå deg på i utlandet|reach you abroad/.test(each)));
  }
});

test("the days to hold, and what cannot be promised, stand before every right is gone through, which is said to be for looking up", () => {
  const answer = rightsOf(told("found 2026-09-01, reflection-permit-granted 2026-09-20", made));
  for (const { language, body } of letterOf(answer).texts) {
    const headings = body.flatMap((part) => (part.kind === "heading" ? [part.text] : []));
    const say = sayIn(language);
    assert.deepEqual(
      headings.slice(0, 6),
      (["days", "leaving", "short", "cannot", "words", "holds"] as const).map((name) =>
        say(`promise.${name}`),
      ),
    );
    const full = body.findIndex(
      (part) => part.kind === "heading" && part.text === say("promise.holds"),
    );
    assert.deepEqual(body[full - 1], { kind: "text", text: say("promise.rest"), strong: true });
  }
});

test("it is written in Norwegian, and in English too for whoever speaks neither, which it says; it is a tagged PDF in both", () => {
  const answer = rightsOf(told("found 2026-09-01", made));
  const languages = (spoken: string) =>
    letterOf(answer, spoken).texts.map(({ language }) => language);
  assert.deepEqual(
    [languages("nb"), languages("en"), languages("pl")],
    [["nb"], ["en", "nb"], ["nb", "en"]],
    "one's own first",
  );
  const said = (spoken: string) => JSON.stringify(letterOf(answer, spoken));
  assert.match(said("pl"), /somebody who speaks Polish/);
  assert.doesNotMatch(said("en"), /somebody who speaks/);
  const pdf = Buffer.from(promisePdf(letterOf(answer)) ?? []).toString("latin1");
  assert.match(pdf, /StructTreeRoot/);
  assert.match(pdf, /pdfuaid/);
});

test("of several days the first is in the short list beside the last, and each day names the right that it is of", () => {
  const unpaid = "wage-due 2026-09-15, wage-due 2026-10-15, work-ended 2026-10-15";
  const first = {
    en: "Pay from those above the employer. The first day to keep: 15 December 2026. From 15 September 2026. Until 15 January 2027.",
    nb: "Lønn fra dem over arbeidsgiveren. Første dag å holde: 15. desember 2026. Fra 15. september 2026. Til 15. januar 2027.",
  };
  const day = {
    en: /^15 December 2026: Pay from those above the employer\. Claim in writing/,
    nb: /^15\. desember 2026: Lønn fra dem over arbeidsgiveren\. Krev skriftlig/,
  };
  for (const { language, body } of letterOf(rightsOf(told(unpaid, made))).texts) {
    const lines = body.flatMap(stringsOf);
    assert.ok(lines.includes(first[language]), language);
    assert.ok(lines.some((line) => day[language].test(line)));
  }
});

test("a letter ends what matters most with whom to ring, as the directory has it, and says what is not sure of a number", () => {
  const { directory } = loadLaw();
  const situation = told("an adult", made);
  const setting = { promises: promisesOf(rightsOf(situation)), made, spoken: "pl", sender: [] };
  const [rosa] = helplinesFor(directory, situation);
  assert.ok(rosa !== undefined && rosa.confirmed === "yes");
  const lines = (helplines: Parameters<typeof promiseLetter>[0]["helplines"], language: Language) =>
    promiseLetter({ ...setting, helplines, invented: false })
      .texts.filter((each) => each.language === language)
      .flatMap(({ body }) => body.flatMap(stringsOf));
  const english = lines([rosa], "en");
  const at = english.indexOf("Whom you can ring");
  assert.deepEqual(english.slice(at + 1, at + 4), [
    "Ask us who gave you this letter. You can also ring:",
    "ROSA – nasjonal hjelpetelefon: 22 33 11 60. Helpline for adults who may be exploited, and for those who help them. Can find a safe place and a lawyer with experience. Adults over 18. Day and night.",
    "We have not rung there ourselves, and do not know that the number is right today.",
  ]);
  assert.equal(english[at + 4], sayIn("en")("promise.rest"));
  const unpaid = lines(helplinesFor(directory, told("an adult, wage-due 2026-11-15", made)), "nb");
  const saying = (name: string) => unpaid.find((line) => line.startsWith(name)) ?? "";
  assert.match(saying("Caritas Norge"), /: 23 33 43 60\. Ikke bekreftet\./);
  assert.match(saying("Arbeidstilsynet: 73 19 97 00"), /Kan melde lovbrudd til politiet/);
  assert.doesNotMatch(saying("Politiet"), /kan bli del av en sak/, "nobody in danger hesitates");
  const weak = { ...rosa, confirmed: "partly", phoneRung: made } as const;
  const norwegian = lines([weak], "nb");
  assert.ok(
    norwegian.includes(
      "ROSA – nasjonal hjelpetelefon: 22 33 11 60. Ikke bekreftet. Hjelpetelefon for voksne som kan være utnyttet, og for hjelpere. Kan finne trygt bosted og advokat med erfaring. Voksne over 18 år. Døgnet rundt.",
    ),
  );
  assert.ok(!norwegian.includes(sayIn("nb")("promise.unrung")));
  assert.ok(!lines([], "en").includes("Whom you can ring"));
});

test("a letter to somebody whose language the door has begins in it, with the interpreter, and says that no native has read that", () => {
  const letter = (spoken: string) =>
    promiseLetter({
      ...{ promises: promisesOf(rightsOf(told("nothing", made))), made, spoken, sender: [] },
      ...{ helplines: [], invented: true },
    });
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
