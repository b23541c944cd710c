import assert from "node:assert/strict";
import { test } from "node:test";
import ICAL from "ical.js";
import { makeLetter } from "../../../api/rights/letter/promise.ts";
import { type Day, dayOf, momentAt } from "../../../domain/time/day.ts";
import { catalogue } from "../../../rules/rights/catalogue.ts";
import type { Promises } from "../../../rules/rights/promises.ts";
import { noon } from "../../../test/carry.ts";
import { problemsIn } from "../../../test/factories/forms.ts";
import { canary, type Form, rightsPages } from "../../../test/factories/rights-page.ts";
import { promiseLetter } from "../../letter/promise.ts";
import { sayIn } from "../../texts/texts.ts";

const { cell, owner, call, aPerson, withPermit } = await rightsPages();

async function aLetter(how: "short" | "full" | "as-before") {
  const { caseId, person, at } = await aPerson();
  const id = crypto.randomUUID();
  const of = { caseId, person };
  const words = (promises: Promises, day: Day) => {
    const setting = { promises, made: day, spoken: "pl", sender: [], helplines: [] };
    const letter = promiseLetter({ ...setting, full: how !== "short", invented: false });
    const old = letter.texts.map(({ rest: _, ...text }) => text);
    return how === "as-before" ? { ...letter, texts: old } : letter;
  };
  const made = await makeLetter(cell, owner, { ...of, id, language: "pl", words }, noon);
  assert.ok(made.ok);
  return (await call(`${at}/letter/${id}`)).text;
}

/** Open and folded. */
function partsIn(text: string, language: string) {
  const [, section = ""] =
    new RegExp(`<section id="in-${language}"[^>]*>([\\s\\S]*?)</section>`).exec(text) ?? [];
  const [open = "", full = ""] = section.split("<details>");
  return { open, full };
}

test("the rights in full are one tap off where they were asked for, and not there where they were not, in each language, which the top leads to", async () => {
  const [short, long] = [await aLetter("short"), await aLetter("full")];
  for (const language of ["en", "nb"] as const) {
    const say = sayIn(language);
    const [page, { open, full }] = [partsIn(short, language), partsIn(long, language)];
    assert.equal(page.full, "");
    assert.ok(page.open.includes(say("promise.cannot")), language);
    assert.equal(open, page.open, "the first page is the same");
    assert.ok(full.includes(`<summary>${say("life.letter.in-full")}`), language);
    assert.ok(full.includes(say("promise.full-what")));
    assert.ok(long.includes(`href="#in-${language}"`), "the top leads to it");
  }
});

test("a letter that was made before, and has no such place, stands whole and word for word", async () => {
  const { open, full } = partsIn(await aLetter("as-before"), "en");
  assert.equal(full, "");
  assert.ok(open.includes(sayIn("en")("promise.full-what")));
});

test("a letter is one page unless the rights in full are chosen, and is shown again as it was made", async () => {
  const { at } = await withPermit();
  const letterOf = async (form: Form) => {
    const made = await call(`${at}/letter`, { language: "nb", ...form });
    assert.equal(made.status, 303);
    return (await call(made.headers.get("location") ?? "")).text;
  };
  const [one, whole] = [await letterOf({}), await letterOf({ also: ["full"] })];
  const full = sayIn("nb")("promise.full-what");
  assert.ok(!one.includes(full) && whole.includes(full));
  const form = (await call(`${at}/letter`)).text;
  assert.match(form, /<input[^>]*name="also"[^>]*value="full"/);
  assert.doesNotMatch(form, /<input[^>]*value="full"[^>]* checked/);
  const refused = await call(`${at}/letter`, { language: "", also: ["full"] });
  assert.match(refused.text, /<input[^>]*value="full"[^>]* checked/, "nothing chosen is lost");
});

test("the letter is made for the language that was last spoken with the person; where none was, it is chosen", async () => {
  const { at } = await withPermit();
  const chosen = async () => {
    const choices = /<select[^>]* id="language"[^>]*>(.*?)<\/select>/s;
    const [, options = ""] = choices.exec((await call(`${at}/letter`)).text) ?? [];
    assert.match(options, /value="pl"/, "there must be something to choose");
    return /value="([^"]*)" selected/.exec(options)?.[1];
  };
  assert.equal(await chosen(), "", "nothing is taken for granted");
  const none = await call(`${at}/letter`, { language: "" });
  assert.equal(none.status, 400);
  assert.match(none.text, /href="#language"[^>]*>Nothing was kept\. Choose a language/);
  const made = await call(`${at}/letter`, { language: "pl" });
  assert.equal(made.status, 303);
  assert.equal(await chosen(), "pl", "the latest letter's, while nothing was gone through");
  const spoken = { interpreter: "teller", aloud: "yes", on: "2026-11-25" };
  const told = await call(`${at}/explained`, { ...spoken, language: "ro" });
  assert.equal(told.status, 303);
  assert.equal(await chosen(), "ro");
  const other = await call(`${at}/explained`, { ...spoken, language: "und" });
  assert.equal(other.status, 303);
  assert.equal(await chosen(), "ro", "another language is none to make a letter for");
});

test("the rights say that the letter a person was given is overtaken, with the way to a new one; of one that was not given nothing is said", async () => {
  const { at } = await withPermit();
  const overtaken = {
    en: /was given a letter on 25 November 2026, and something was written down after/,
    nb: /fikk et brev 25\. november 2026, og noe er skrevet ned etter/,
  } as const;
  const says = async (language: keyof typeof overtaken) =>
    overtaken[language].test((await call(at, undefined, "owner", language)).text);
  const aLetterMade = async () => {
    const made = await call(`${at}/letter`, { language: "nb" });
    return (made.headers.get("location") ?? "").replace(/\?.*/, "");
  };
  const happens = async (kind: string, day: string) =>
    assert.equal((await call(`${at}/happened`, { kind, day, source: "document" })).status, 303);
  const give = async (letter: string) => {
    const told = { language: "nb", interpreter: "teller", aloud: "yes", on: "2026-11-25" };
    assert.equal((await call(`${letter}/given`, told)).status, 303);
  };
  const first = await aLetterMade();
  await happens("police-report", "2026-11-20");
  assert.equal(await says("en"), false, "never given");
  await give(first);
  assert.equal(await says("en"), true);
  assert.equal(await says("nb"), true);
  const { text } = await call(at);
  assert.match(text.slice(text.indexOf("was given a letter")), new RegExp(`href="${at}/letter"`));
  await give(await aLetterMade());
  assert.equal(await says("en"), false, "the newest that was given tells all");
});

test("whom a letter is from stands on it only where that is chosen with the person", async () => {
  const { at } = await withPermit();
  const letterOf = async (form: Record<string, string>) => {
    const made = await call(`${at}/letter`, { language: "nb", ...form });
    const { text } = await call(made.headers.get("location") ?? "");
    return text.slice(text.indexOf("<section"));
  };
  const from = />Cell shelter<.*>A caseworker/;
  assert.doesNotMatch(await letterOf({}), from);
  assert.match(await letterOf({ also: "from" }), from);
});

/** Engine words that could reveal a date's purpose. */
const telling = catalogue.flatMap(({ title, section }) => [
  ...[title.en, title.nb, section.law, section.section],
]);

function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
  return { calendar, events };
}

test("the calendar file, read back, holds the days and the chosen words and nothing else", async () => {
  const { at } = await withPermit();
  assert.match(
    (await call(`${at}/calendar`)).text,
    /Reflection period/,
    "there is something to tell",
  );
  const form = { words: "Дядя Ваня, tannlege", days: ["2027-02-28"], remind: "yes" };
  const { headers, text } = await call(`${at}/calendar.ics`, form);
  assert.match(headers.get("content-type") ?? "", /^text\/calendar/);
  const { calendar, events } = read(text);
  assert.deepEqual(
    events.map(({ summary, startDate, description, location }) => [
      ...[summary, String(startDate), description, location],
    ]),
    [["Дядя Ваня, tannlege", "2027-02-28", null, null]],
  );
  const names = new Set(
    calendar
      .getAllSubcomponents("vevent")
      .flatMap((event) => [event, ...event.getAllSubcomponents("valarm")])
      .flatMap((part) => part.getAllProperties().map(({ name }) => name)),
  );
  assert.deepEqual([...names].toSorted(), [
    ...["action", "description", "dtstamp", "dtstart", "sequence", "summary", "trigger", "uid"],
    // Needed by Outlook and Mozilla for whole dates; hold TRUE.
    ...["x-microsoft-cdo-alldayevent", "x-microsoft-msncalendar-alldayevent"],
  ]);
  for (const words of [...telling, ...Object.values(canary), "Lenke", "localhost"]) {
    assert.equal(text.includes(words), false, words);
  }
});

test("without words of their own a neutral word stands, and only days that are theirs and to come are taken", async () => {
  const { at } = await withPermit();
  const summaries = async (form?: Form, language = "nb") => {
    const { text } = await call(`${at}/calendar.ics`, form, "owner", language);
    return read(text).events.map(({ summary }) => summary);
  };
  assert.deepEqual(await summaries(), ["Avtale"]);
  assert.deepEqual(await summaries({ words: " ", days: "2027-02-28" }, "en"), ["Appointment"]);
  assert.deepEqual(await summaries({ words: "x", days: ["2020-01-01", "x"] }), []);
  const words = `${"ord ".repeat(100)}til slutt`;
  const long = await call(`${at}/calendar.ics`, { words, days: "2027-02-28" });
  assert.equal(long.status, 400, "too long for a calendar, it is refused and not cut");
  assert.ok(long.text.includes(words), "and given back whole");
  assert.deepEqual(await summaries({ words: "å".repeat(60), days: "2027-02-28" }), [
    "å".repeat(60),
  ]);
});

test("a reminder is on from the start and stays off where it was taken off; that an old day stays on the phone is said", async () => {
  const { at } = await withPermit();
  const box = /<input[^>]*name="remind"[^>]*>/;
  for (const [language, words] of [
    ["en", "When a day changes, the old one stays on the phone"],
    ["nb", "Endres en dag, blir den gamle stående på telefonen"],
  ] as const) {
    const { text } = await call(`${at}/calendar`, undefined, "owner", language);
    assert.match(box.exec(text)?.[0] ?? "", / checked/);
    assert.ok(text.includes(words), language);
  }
  const off = (await call(`${at}/calendar.ics`, { words: "Tannlege" })).text;
  assert.doesNotMatch(box.exec(off)?.[0] ?? " checked", / checked/);
});

test("a calendar without a day is not made, and the page says so with the words that were chosen", async () => {
  const { at } = await withPermit();
  const none = await call(`${at}/calendar.ics`, { words: "Tannlege", remind: "yes" });
  assert.equal(none.status, 400);
  assert.match(none.text, /Choose at least one day\./);
  assert.match(none.text, /value="Tannlege"/);
});

test("how something was gone through is written down only where all of it was chosen, all that is missing is said at once, and nothing typed is lost", async () => {
  const { at } = await withPermit();
  const made = await call(`${at}/letter`, { language: "nb" });
  const [letter = ""] = (made.headers.get("location") ?? "").split("?");
  const shown = await call(letter, undefined, "owner", "nb");
  assert.match(shown.text, /<h3>Ring<\/h3>.*22 33 11 60/s);
  const said = { on: "2026-11-25", language: "pl", asked: "Jak?" };
  const whole = { ...said, interpreter: "teller", aloud: "no" };
  const long = "é".repeat(2001);
  const tries: readonly (readonly [Form, readonly string[]])[] = [
    [
      { on: "i går", asked: "Jak?" },
      ["on no-day", "language not-chosen", "interpreter not-chosen", "aloud not-chosen"],
    ],
    [said, ["interpreter not-chosen", "aloud not-chosen"]],
    [{ ...said, interpreter: "none" }, ["aloud not-chosen"]],
    [{ ...whole, interpreter: "none" }, ["interpreter promise.put-over-by-whom"]],
    [{ ...whole, on: "2027-01-01" }, ["on promise.not-yet-told"]],
    [{ ...whole, asked: long }, ["asked too-long"]],
    [
      { ...whole, interpreter: "", asked: `${"é".repeat(1999)}\r\né`.slice(1) },
      ["interpreter not-chosen"],
    ],
  ];
  for (const to of [`${letter}/given`, `${at}/explained`]) {
    for (const [form, problems] of tries) {
      const { status, text } = await call(to, form);
      assert.equal(status, 400);
      assert.deepEqual(problemsIn(text), problems, to);
      const asked = form["asked"]?.replace("\r\n", "\n");
      assert.ok(text.includes(`>${asked}</textarea>`), "nothing typed is lost");
      for (const [field] of problems.map((each) => each.split(" "))) {
        assert.match(text, new RegExp(` id="${field}"`), "the way there leads somewhere");
        assert.match(text, new RegExp(` id="${field}-error" data-code=`));
      }
    }
    const none = await call(to.replace("/given", ""));
    assert.doesNotMatch(none.text, /Jak\?/, "and nothing was kept");
    assert.equal((await call(to, whole)).status, 303);
  }
  assert.match((await call(`${at}/letter`)).text, /in Polish\. Interpreter: No, whoever/);
});

test("the words that are read to the person say first that they are the person, and go on paper with them", async () => {
  const { at } = await withPermit();
  for (const [language, words] of [
    ["en", "In these words “the person” is you."],
    ["nb", "Når det står «personen» i disse ordene, er det deg."],
  ] as const) {
    const { text } = await call(`${at}/explained`, undefined, "owner", language);
    const sheet = text.split('<div class="no-print">').find((part) => part.includes(words)) ?? "";
    assert.match(sheet, new RegExp(`</div><section><h2>[^<]*</h2><p><strong>${words}</strong>`));
  }
});

test("letters of one day are told apart by the time in Norway, and the latest says that it is", async () => {
  const { caseId, at } = await withPermit();
  const [, person = ""] = /persons\/([^/]+)/.exec(at) ?? [];
  for (const [language, time] of [
    ["pl", 9 * 60 + 5],
    ["nb", 14 * 60 + 30],
  ] as const) {
    const id = crypto.randomUUID();
    const request = { id, caseId, person, language, words: () => ({}) };
    assert.ok((await makeLetter(cell, owner, request, momentAt(dayOf(noon), time))).ok);
  }
  for (const [language, words] of [
    ["en", ["25 November 2026", "This is the latest letter.", "A later letter has been made."]],
    ["nb", ["25. november 2026", "Dette er det siste brevet.", "Et senere brev er laget."]],
  ] as const) {
    const [day, latest, earlier] = words;
    const { text } = await call(`${at}/letter`, undefined, "owner", language);
    const lines = text.match(/<li class="case-line">.*?<ul>/gs) ?? [];
    for (const [line, time, is, isNot] of [
      [lines[0] ?? "", "14:30", latest, earlier],
      [lines[1] ?? "", "09:05", earlier, latest],
    ] as const) {
      assert.match(line, new RegExp(`${day.replace(".", "\\.")}[^<]*${time}`));
      assert.ok(line.includes(is) && !line.includes(isNot), line);
    }
  }
});

test("in which language it was given is chosen, and never filled in beforehand", async () => {
  const { at } = await withPermit();
  const made = await call(`${at}/letter`, { language: "pl" });
  const [letter = ""] = (made.headers.get("location") ?? "").split("?");
  const unchosen = { on: "2026-11-25", language: "", interpreter: "teller", aloud: "no" };
  for (const [page, to] of [
    [letter, `${letter}/given`],
    [`${at}/explained`, `${at}/explained`],
  ] as const) {
    for (const language of ["en", "nb"]) {
      const { text } = await call(page, undefined, "owner", language);
      const choices = /<select[^>]* id="language"[^>]*>(.*?)<\/select>/s.exec(text)?.[1] ?? "";
      assert.match(choices, /^<option value="" selected/);
      assert.match(choices, /value="pl"/);
      assert.equal(choices.match(/ selected/g)?.length, 1);
    }
    const refused = await call(to, { ...unchosen, asked: "Jak długo?" });
    assert.equal(refused.status, 400);
    assert.match(refused.text, /href="#language"/);
    assert.match(refused.text, /Jak długo\?/);
    assert.equal((await call(to, { ...unchosen, language: "pl" })).status, 303);
  }
});

test("a letter that was given in another language than the person speaks, with nobody putting it over, is not said to be understood", async () => {
  const { at } = await withPermit();
  const made = await call(`${at}/letter`, { language: "pl" });
  const [letter = ""] = (made.headers.get("location") ?? "").split("?");
  const list = async (language = "en") =>
    (await call(`${at}/letter`, undefined, "owner", language)).text;
  const told = { on: "2026-11-25", language: "nb", aloud: "yes", asked: "" };
  assert.equal(
    (await call(`${letter}/given`, { ...told, interpreter: "chosen-by-person" })).status,
    303,
  );
  assert.doesNotMatch(await list(), /nobody interpreted/);
  assert.equal((await call(`${letter}/given`, { ...told, interpreter: "none" })).status, 303);
  assert.match(
    await list(),
    /somebody who speaks Polish, and nobody interpreted\. Whether it was understood is not known/,
  );
  assert.match(await list("nb"), /en som snakker polsk, og ingen tolket/);
});

test("what is long to read says above it how it is printed and where it is written that it was gone through", async () => {
  const { at } = await withPermit();
  const made = await call(`${at}/letter`, { language: "pl" });
  const [letter = ""] = (made.headers.get("location") ?? "").split("?");
  const [top = "", below = ""] = (await call(letter)).text.split('class="letter handed"');
  assert.ok(top.includes(`href="${letter}/pdf"`));
  assert.match(top, /href="#give"/);
  assert.match((await call(letter)).text, /<h2 id="give" tabindex="-1">.*name="interpreter"/s);
  assert.ok(below.length > 0, "there must be a letter");
  const [above = ""] = (await call(`${at}/explained`)).text.split("In these words");
  assert.match(above, /href="#note"/);
  assert.match((await call(`${at}/explained`)).text, /<h2 id="note" tabindex="-1">/);
});

test("what ends a right is said in the same words here as in the plan", async () => {
  const { at } = await aPerson();
  const norwegian = (await call(`${at}/explained`, undefined, "owner", "nb")).text;
  assert.match(norwegian, /<dt>Slutter med<\/dt>/);
  assert.doesNotMatch(norwegian, /Slutter ved/);
});

test("each letter has a way to it in words of its own, also where several were made in one minute for one language", async () => {
  const { at } = await withPermit();
  for (const language of ["pl", "pl", "ro", "pl"]) {
    assert.equal((await call(`${at}/letter`, { language })).status, 303);
  }
  for (const [language, first] of [
    ["en", /^Read the letter of .* at \d\d:\d\d, Polish, number 3$/],
    ["nb", /^Les brevet fra .* kl\. \d\d:\d\d, polsk, nummer 3$/],
  ] as const) {
    const { text } = await call(`${at}/letter`, undefined, "owner", language);
    const ways = [...text.matchAll(/href="[^"]*\/letter\/[0-9a-f-]{36}">([^<]*)</g)].map(
      ([, words = ""]) => words,
    );
    assert.equal(new Set(ways).size, 4, ways.join("\n"));
    assert.match(ways[0] ?? "", first);
    assert.match(ways[1] ?? "", /(?:Romanian|rumensk)$/, "one alone is told apart already");
  }
});
