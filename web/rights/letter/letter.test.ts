import assert from "node:assert/strict";
import { test } from "node:test";
import ICAL from "ical.js";
import { makeLetter } from "../../../api/rights/letter/promise.ts";
import { type Day, dayOf, momentAt } from "../../../domain/time/day.ts";
import { catalogue } from "../../../rules/rights/catalogue.ts";
import type { Promises } from "../../../rules/rights/promises.ts";
import { noon } from "../../../test/carry.ts";
import { filledIn } from "../../../test/factories/asks.ts";
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
  assert.deepEqual(problemsIn(none.text), ["language promise.no-language"]);
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
  const given = { en: "25 November 2026", nb: "25. november 2026" } as const;
  const says = async (language: keyof typeof given) => {
    const words = sayIn(language)("life.letter.given-overtaken", { day: given[language] });
    const { text } = await call(at, undefined, "owner", language);
    return text.includes(words) && text.slice(text.indexOf(words)).includes(`href="${at}/letter"`);
  };
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
  const shown = (await call(`${at}/calendar`)).text;
  assert.match(shown, /name="days"[^>]*value="2027-02-28"/, "there is something to tell");
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

test("without words of their own a neutral word stands; only days that are theirs and to come are taken, one at least", async () => {
  const { at } = await withPermit();
  const summaries = async (form?: Form, language = "nb") => {
    const { text } = await call(`${at}/calendar.ics`, form, "owner", language);
    return read(text).events.map(({ summary }) => summary);
  };
  assert.deepEqual(await summaries(), ["Avtale"]);
  assert.deepEqual(await summaries({ words: " ", days: "2027-02-28" }, "en"), ["Appointment"]);
  assert.deepEqual(await summaries({ words: "x", days: ["2020-01-01", "x"] }), []);
  const words = `${"ord ".repeat(100)}til slutt`;
  for (const [form, why] of [
    [{ words, days: "2027-02-28" }, "words too-long"],
    [{ words: "Tannlege", remind: "yes" }, "days not-chosen"],
  ] as const) {
    const { status, text } = await call(`${at}/calendar.ics`, form);
    assert.deepEqual([status, problemsIn(text)], [400, [why]], "refused, and not cut");
    assert.ok(text.includes(`value="${form.words}"`), "and given back whole");
  }
  assert.deepEqual(await summaries({ words: "å".repeat(60), days: "2027-02-28" }), [
    "å".repeat(60),
  ]);
});

test("a reminder is on from the start and stays off where it was taken off; that an old day stays on the phone is said", async () => {
  const { at } = await withPermit();
  const box = /<input[^>]*name="remind"[^>]*>/;
  const { text } = await call(`${at}/calendar`);
  assert.match(box.exec(text)?.[0] ?? "", / checked/);
  assert.ok(text.includes(sayIn("en")("life.calendar.changed")));
  const off = (await call(`${at}/calendar.ics`, { words: "Tannlege" })).text;
  assert.doesNotMatch(box.exec(off)?.[0] ?? " checked", / checked/);
});

test("how something was gone through is written down only where all of it was chosen, all that is missing is said at once, and nothing typed is lost", async () => {
  const { at } = await withPermit();
  const made = await call(`${at}/letter`, { language: "nb" });
  const [letter = ""] = (made.headers.get("location") ?? "").split("?");
  const shown = await call(letter, undefined, "owner", "nb");
  assert.match(shown.text, /22 33 11 60/);
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
      const asked = `${form["asked"]}`.replace("\r\n", "\n");
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
  const kept = (await call(`${at}/letter`)).text;
  assert.ok(kept.includes(sayIn("en")("life.told.aloud.false")));
});

test("the words that are read to the person say first that they are the person, and go on paper with them", async () => {
  const { at } = await withPermit();
  const words = sayIn("en")("life.explained.you");
  const { text } = await call(`${at}/explained`);
  const sheet = text.split('<div class="no-print">').find((part) => part.includes(words)) ?? "";
  assert.match(sheet, new RegExp(`</div><section><h2>[^<]*</h2><p><strong>${words}</strong>`));
  const [above = ""] = text.split(words);
  assert.match(above, /href="#note"/, "where it is written down that it was gone through");
  assert.match(text, /<h2 id="note" tabindex="-1">/);
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
  const [latest, earlier] = (["latest", "not-latest"] as const).map((which) =>
    sayIn("en")(`life.letter.${which}`),
  );
  assert.ok(latest !== undefined && earlier !== undefined);
  const { text } = await call(`${at}/letter`);
  const lines = text.match(/<li class="case-line">.*?<ul>/gs) ?? [];
  for (const [line, time, is, isNot] of [
    [lines[0] ?? "", "14:30", latest, earlier],
    [lines[1] ?? "", "09:05", earlier, latest],
  ] as const) {
    assert.match(line, new RegExp(`25 November 2026[^<]*${time}`));
    assert.ok(line.includes(is) && !line.includes(isNot), line);
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
    const { text } = await call(page);
    assert.match(text, /<select[^>]* id="language"[^>]*>.*?value="pl".*?<\/select>/s);
    assert.deepEqual(filledIn(text, "language"), [""]);
    const refused = await call(to, { ...unchosen, asked: "Jak długo?" });
    assert.deepEqual(problemsIn(refused.text), ["language not-chosen"]);
    assert.match(refused.text, /Jak długo\?/);
    assert.equal((await call(to, { ...unchosen, language: "pl" })).status, 303);
  }
});

test("a letter that was given in another language than the person speaks, with nobody putting it over, is not said to be understood", async () => {
  const { at } = await withPermit();
  const made = await call(`${at}/letter`, { language: "pl" });
  const [letter = ""] = (made.headers.get("location") ?? "").split("?");
  const unread = sayIn("en")("life.letter.not-put-over", { language: "Polish" });
  const says = async () => (await call(`${at}/letter`)).text.includes(unread);
  const told = { on: "2026-11-25", language: "nb", aloud: "yes", asked: "" };
  assert.equal(
    (await call(`${letter}/given`, { ...told, interpreter: "chosen-by-person" })).status,
    303,
  );
  assert.equal(await says(), false);
  assert.equal((await call(`${letter}/given`, { ...told, interpreter: "none" })).status, 303);
  assert.equal(await says(), true);
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
});

test("what ends a right is said in the same words here as in the plan", async () => {
  const { at } = await aPerson();
  const say = sayIn("nb");
  const words = say("life.explained.ended-by");
  assert.ok(say("plan.ways.ended", { by: "" }).startsWith(words));
  const { text } = await call(`${at}/explained`, undefined, "owner", "nb");
  assert.ok(text.includes(`<dt>${words}</dt>`));
});

test("each letter has a way to it in words of its own, also where several were made in one minute for one language", async () => {
  const { at } = await withPermit();
  for (const language of ["pl", "pl", "ro", "pl"]) {
    assert.equal((await call(`${at}/letter`, { language })).status, 303);
  }
  const { text } = await call(`${at}/letter`);
  const ways = [...text.matchAll(/href="[^"]*\/letter\/[0-9a-f-]{36}">([^<]*)</g)].map(
    ([, words = ""]) => words,
  );
  assert.equal(new Set(ways).size, 4, ways.join("\n"));
  assert.match(ways[0] ?? "", /3$/);
  assert.match(ways[1] ?? "", /Romanian$/, "one alone is told apart already");
});
