import assert from "node:assert/strict";
import type { Cell } from "../../store/cell.ts";
import { asAdmin, asKeeper } from "../../store/cluster.ts";
import { testCell, testCluster } from "../cluster.ts";
import { testHouse } from "../house.ts";
import { type Asker, type Lying, mayRead, type Way } from "./cedar-reading.ts";
import { type Door, doorsOf, type Ids } from "./crawl.ts";
import { acquaint, type Crew, crewOf, type Name, word, wordForm } from "./stage.ts";
import { bringTo, lyingAt, type Side, type Standing, states } from "./states.ts";

// A referral in every state, with all readers; built once.

export const cluster = await testCluster();
const administration = ["administrative-agency", "public-authority"];
/** Known to the sender alone: its very name must go no further. */
export const firstId = "kanariagencyxearlierz";
const first = await testCell(cluster, firstId, ["municipality", ...administration]);
export const sender = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  ...administration,
]);
export const recipient = await testCell(cluster, "nav", ["nav", ...administration]);
const next = await testCell(cluster, "shelter", ["private-helper"]);
export const sides = { first, sender, recipient, next } as const;
export const sideNames = Object.keys(sides) as readonly Side[];
await acquaint(cluster, first, [sender]);
await acquaint(cluster, sender, [first, recipient]);
await acquaint(cluster, recipient, [sender, next]);
await acquaint(cluster, next, [recipient]);
const crews = new Map<Cell, Crew>();
for (const cell of Object.values(sides)) {
  crews.set(cell, await crewOf(cluster, cell));
}
const crew = (cell: Cell): Crew => {
  const found = crews.get(cell);
  assert.ok(found);
  return found;
};
const row = { ...sides, crew };
const standings: Standing[] = [];
for (const state of states) {
  standings.push(await bringTo(row, state));
}
export const house = testHouse(Object.values(sides));
export const doors = await doorsOf(cluster, house);

export const things = states.flatMap((state) =>
  sideNames.flatMap((side) =>
    [...lyingAt(side, state)].map(([written, lying]) => ({
      ...{ side, state, lying },
      text: word(state, written),
    })),
  ),
);
/** The first agency is known to itself and its recipient only. */
export const knowFirst: readonly Side[] = ["first", "sender"];
const asAgency = {
  lies: "agency",
  restricted: false,
  head: false,
  shut: false,
  kept: "row",
} as const;

export interface Reader {
  readonly side: Side;
  readonly name: Name;
}
export const readers: readonly Reader[] = sideNames.flatMap((side) =>
  (Object.keys(crew(sides[side])) as readonly Name[])
    .filter((name) => side === "sender" || side === "recipient" || name === "owner")
    .map((name) => ({ side, name })),
);
export const actorOf = ({ side, name }: Reader) => crew(sides[side])[name];

function partOf(name: Name, { lies, restricted }: Lying): Asker["part"] {
  if (lies !== "case") {
    return null;
  }
  if (name === "placed") {
    return restricted ? "placed" : null;
  }
  return name === "owner" || name === "member" || name === "recused" ? name : null;
}

function askerOf(reader: Reader, lying: Lying): Asker {
  const { name } = reader;
  return {
    role: actorOf(reader).role,
    part: partOf(name, lying),
    ended: name === "ended",
  };
}

export function allowedTo(reader: Reader, way: Way): ReadonlySet<string> {
  const own = things
    .filter(({ side }) => side === reader.side)
    .filter(({ lying }) => mayRead(way, askerOf(reader, lying), lying))
    .map(({ text }) => text);
  const known =
    knowFirst.includes(reader.side) && mayRead(way, askerOf(reader, asAgency), asAgency);
  return new Set([...own, ...(known ? [firstId] : [])]);
}

export type Seen = Map<string, string>;
export function note(seen: Seen, text: string, where: string): void {
  for (const [found] of text.matchAll(wordForm)) {
    if (!seen.has(found)) {
      seen.set(found, where);
    }
  }
}

export function beyond(reader: Reader, way: Way, seen: Seen): readonly string[] {
  const allowed = allowedTo(reader, way);
  return [...seen]
    .filter(([text]) => !allowed.has(text))
    .map(([text, where]) => `${reader.side} ${reader.name} must not read ${text}: ${where}`);
}

/** Gives what they may read and found nowhere. */
export function short(reader: Reader, way: Way, seen: Seen): readonly string[] {
  return [...allowedTo(reader, way)]
    .filter((text) => !seen.has(text))
    .map((text) => `${reader.side} ${reader.name} may read ${text}, and cannot`);
}

const rowsOf = async <Row extends object>(side: Side, sql: string) =>
  await asAdmin(cluster, sides[side].id, async (client) => (await client.query<Row>(sql)).rows);
export const unopened = standings.find(({ state }) => state === "unopened")?.id;

/** Unopened items are left out: no crawl may open them. */
async function idsOf(side: Side): Promise<Ids> {
  const cases = await rowsOf<Ids["cases"][number]>(
    side,
    `select c.id, coalesce(max(p.id::text), c.id::text) as person
       from work."case" c left join work.person p on p.case_id = c.id group by c.id order by c.id`,
  );
  const threads = await rowsOf<{ id: string }>(
    side,
    "select id from work.referral union select id from work.incoming order by id",
  );
  const kept = side === "recipient" ? unopened : undefined;
  return { cases, threads: threads.map(({ id }) => id).filter((id) => id !== kept) };
}
const ids = new Map<Side, Ids>();
for (const side of sideNames) {
  ids.set(side, await idsOf(side));
}
export const idsAt = (side: Side): Ids => ids.get(side) ?? { cases: [], threads: [] };

// All signed in while employed; one has left since.
const opened = new Map<Reader, Door>();
for (const reader of readers) {
  opened.set(reader, await doors.doorOf(actorOf(reader), sides[reader.side]));
}
export const doorAt = (reader: Reader): Door => {
  const found = opened.get(reader);
  assert.ok(found);
  return found;
};
for (const cell of Object.values(sides)) {
  await asKeeper(cluster, cell.id, (client) =>
    client.query("update access.colleague set ended = '2026-11-01' where id = $1", [
      crew(cell).ended.id,
    ]),
  );
}
