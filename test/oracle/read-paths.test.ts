import assert from "node:assert/strict";
import { test } from "node:test";
import { remindDue } from "../../api/deadline/remind.ts";
import { sendMessages } from "../../api/message/send.ts";
import { moment } from "../../domain/time/day.ts";
import { messageText, shortText } from "../../main/server/mail.ts";
import { asKeeper } from "../../store/cluster.ts";
import { everythingIn } from "../cluster.ts";
import {
  actorOf,
  allowedTo,
  beyond,
  cluster,
  doorAt,
  doors,
  firstId,
  house,
  idsAt,
  knowFirst,
  note,
  type Reader,
  readers,
  recipient,
  type Seen,
  sender,
  short,
  sideNames,
  sides,
  things,
  unopened,
} from "./country.ts";
import { filled, isOfRecord, rowsSeen } from "./crawl.ts";
import { type Name, word } from "./stage.ts";

/** Equal readers share all addresses; the others take turns. */
const pairs: readonly (readonly [Name, Name])[] = [
  ["owner", "member"],
  ["officer", "caseworker"],
];
const besides = (name: Name) => pairs.find((pair) => pair.includes(name));
/** Equal for all: each is skipped by two of three. */
const isCommon = (path: string) =>
  /^\/(api\/)?(knowledge|edit|job|script|practice|share)/.test(path);

function visits({ side, name }: Reader, path: string, at: number): readonly string[] {
  const all = filled(path, idsAt(side));
  const turn = at + readers.findIndex((each) => each.side === side && each.name === name);
  if (!isOfRecord(path)) {
    return all.filter(() => !isCommon(path) || turn % 3 === 0);
  }
  const pair = besides(name);
  // Alone in a cell, the owner goes everywhere.
  const [share, own] =
    side === "first" || side === "next"
      ? [1, 0]
      : [pair === undefined ? 7 : 2, pair?.indexOf(name) ?? turn];
  return all.filter((_, each) => (each + at) % share === own % share);
}

async function crawl(reader: Reader, kind: "pages" | "api"): Promise<Seen> {
  const ask = doorAt(reader)[kind];
  const seen: Seen = new Map();
  for (const [at, path] of doors.reads[kind].entries()) {
    for (const address of visits(reader, path, at)) {
      const { status, text } = await ask(address);
      assert.ok(status < 500, `${reader.side} ${reader.name} ${address}: ${status}`);
      note(seen, text, address);
    }
  }
  return seen;
}

/** Unopened: on no page but its own. */
const notYet = (reader: Reader, line: string) =>
  reader.side === "recipient" &&
  line.includes(word("unopened", "place").slice(0, -"placez".length));

for (const kind of ["pages", "api"] as const) {
  test(`${kind}: everybody reads what the oracle lets them, and nothing else`, async () => {
    const crawled = new Map<Reader, Seen>();
    await Promise.all(
      readers.map(async (reader) => crawled.set(reader, await crawl(reader, kind))),
    );
    const wrong = [...crawled].flatMap(([reader, seen]) => {
      const early = [...seen].filter(([text]) => notYet(reader, text));
      const pair = besides(reader.name);
      const both = [...crawled].filter(
        ([{ side, name }]) => side === reader.side && pair?.includes(name) === true,
      );
      const together: Seen = new Map(both.flatMap(([, theirs]) => [...theirs]));
      return [
        ...beyond(reader, "read", seen),
        ...early.map(
          (found) => `${reader.name} reads before anybody opened it: ${found.join(" ")}`,
        ),
        ...(pair === undefined ? [] : short(reader, "read", together)).filter(
          (line) => !notYet(reader, line),
        ),
      ];
    });
    assert.deepEqual([...new Set(wrong)], []);
  });
}

test("the database, asked as each of them, gives what the oracle lets it", async () => {
  const found = await Promise.all(
    readers
      // Former colleagues' sessions and tokens opened nothing above.
      .filter(({ name }) => name !== "ended")
      .map(async (reader) => {
        const seen: Seen = new Map();
        for (const [table, text] of await rowsSeen(sides[reader.side], actorOf(reader))) {
          note(seen, text, table);
        }
        return [...beyond(reader, "select", seen), ...short(reader, "select", seen)];
      }),
  );
  assert.deepEqual(found.flat(), []);
});

test("a whole cell, read past every policy, holds what lies there, no name, and nothing that stayed elsewhere", async () => {
  for (const side of sideNames) {
    const seen: Seen = new Map();
    note(seen, await everythingIn(cluster, sides[side].id), "its database");
    const lying = things.filter(
      (each) => each.side === side && ["way", "row"].includes(each.lying.kept),
    );
    const known = knowFirst.includes(side) ? [firstId] : [];
    assert.deepEqual(
      [...seen.keys()].toSorted(),
      [...new Set([...lying.map(({ text }) => text), ...known])].toSorted(),
      side,
    );
  }
});

test("a case is found by what it says only by those who may see it", async () => {
  const searching = readers.filter(
    ({ side, name }) =>
      (side === "sender" || side === "recipient") &&
      ["owner", "placed", "recused", "officer", "analyst", "ended"].includes(name),
  );
  const found = await Promise.all(
    searching.map(async (reader) => {
      const allowed = allowedTo(reader, "read");
      const wrong: string[] = [];
      for (const { text, state } of things.filter(
        (each) => each.side === reader.side && each.text === word(each.state, "place"),
      )) {
        const labels = [word(state, "label"), word(state, "taken"), word(state, "farther")];
        const page = await doorAt(reader).pages("/search/now", true, `q=${text}`);
        const route = await doorAt(reader).api("/api/search", true, `{"words":"${text}"}`);
        const inCase = labels.filter((label) => allowed.has(label));
        for (const { text: answer, address } of [page, route]) {
          const shown = labels.filter((label) => answer.includes(label));
          if (shown.join() !== inCase.join()) {
            wrong.push(`${reader.side} ${reader.name} ${address}: ${shown.join()}, not ${inCase}`);
          }
        }
      }
      return wrong;
    }),
  );
  assert.deepEqual(found.flat(), []);
});

test("a name opens for a reason to those the oracle names, and on no other answer", async () => {
  const reason = "Ring";
  const asking = readers.filter(({ side }) => side === "sender" || side === "recipient");
  const found = await Promise.all(
    asking.map(async (reader) => {
      const seen: Seen = new Map();
      const { cases, threads } = idsAt(reader.side);
      const { pages, api } = doorAt(reader);
      for (const [at, { id, person }] of cases.entries()) {
        const address = `/cases/${id}/persons/${person}/read-name`;
        const { text } =
          at % 3 === 0
            ? await pages(address, true, `reason-${person}=${reason}`)
            : await api(`/api${address}`, true, JSON.stringify({ reason }));
        note(seen, text, address);
      }
      for (const id of threads) {
        const address = `/inbox/${id}/name`;
        const { text } = await api(`/api${address}`, true, JSON.stringify({ reason }));
        note(seen, text, address);
      }
      const names = new Map([...seen].filter(([text]) => text.endsWith("xnamez")));
      const may = [...allowedTo(reader, "open")].filter((text) => text.endsWith("xnamez"));
      const short = may.filter((text) => !(names.has(text) || notYet(reader, text)));
      return [
        ...[...names].filter(([text]) => !may.includes(text)).map((each) => each.join(" ")),
        ...short.map((text) => `${reader.side} ${reader.name} may open ${text}, and cannot`),
      ];
    }),
  );
  assert.deepEqual(found.flat(), []);
});

/** Readers whom every verb on a case turns away. */
const turnedAway = readers.filter(
  ({ side, name }) =>
    (["analyst", "editor", "ended"].includes(name) &&
      (side === "sender" || side === "recipient")) ||
    (name === "recused" && side === "sender"),
);

async function tryEverything(reader: Reader, kind: "pages" | "api", seen: Seen): Promise<void> {
  for (const [at, path] of doors.posts[kind].filter(isOfRecord).entries()) {
    for (const address of filled(path, idsAt(reader.side)).filter(
      (_, each) => (each + at) % 7 === 0,
    )) {
      const { status, text } = await doorAt(reader)[kind](address, true);
      assert.ok(status >= 300 && status < 500, `${reader.name} ${address}: ${status}`);
      note(seen, text, address);
    }
  }
}

test("what is refused says nothing, whatever verb was asked", async () => {
  const found = await Promise.all(
    turnedAway.map(async (reader) => {
      const seen: Seen = new Map();
      await tryEverything(reader, "pages", seen);
      await tryEverything(reader, "api", seen);
      return beyond(reader, "read", seen);
    }),
  );
  assert.deepEqual(found.flat(), []);
});

test("a message says that something waits, and no word of what", async () => {
  const late = () => moment("2026-12-10T10:00:00Z");
  const mails: string[] = [];
  for (const cell of [sender, recipient]) {
    await asKeeper(cluster, cell.id, (client) =>
      client.query(
        "update access.colleague set mail = id || '@agency.example', phone = '+4700000001'",
      ),
    );
    await remindDue(cell, late, (error) => {
      throw error;
    });
    const carry = async (...mail: string[]) => void mails.push(mail.join(" "));
    await sendMessages(cell, { mail: carry, text: carry }, late);
  }
  assert.ok(mails.length > 0, "somebody must be told, or this means nothing");
  const seen: Seen = new Map();
  note(
    seen,
    [...mails, messageText(house.origin), shortText(house.origin)].join("\n"),
    "a message",
  );
  assert.deepEqual([...seen], []);
});

test("what nobody has opened stands on its own page, once somebody opens it", async () => {
  const reader = readers.find(({ side, name }) => side === "recipient" && name === "officer");
  assert.ok(reader);
  const { text } = await doorAt(reader).pages(`/inbox/${unopened}`);
  const seen: Seen = new Map();
  note(seen, text, "/inbox/:id");
  assert.deepEqual(
    [...allowedTo(reader, "read")].filter((each) => notYet(reader, each) && !seen.has(each)),
    [],
  );
});
