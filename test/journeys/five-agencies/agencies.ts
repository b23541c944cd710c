import type { Desk } from "../../../api/house.ts";
import type { Colleague, Role } from "../../../domain/access/actor.ts";
import type { Cell } from "../../../store/cell.ts";
import { asKeeper } from "../../../store/cluster.ts";
import { introduce, testCell, testCluster, testColleague } from "../../cluster.ts";
import { testDesk, testHouse } from "../../house.ts";
import { movingClock } from "../../rights-walk.ts";

export const cluster = await testCluster();

const authority = ["administrative-agency", "public-authority"];
const kinds = {
  door: ["knowledge"],
  inspectorate: ["labour-inspectorate", "control-authority", ...authority],
  shelter: ["private-helper"],
  police: ["police", "public-authority"],
  "immigration-unit": ["police", "police-immigration", "public-authority"],
  union: ["union"],
  nav: ["nav", ...authority],
  coordination: ["coordination", "public-authority"],
} as const;
export type CellName = keyof typeof kinds;
export const cellNames = Object.keys(kinds) as CellName[];

const made: [CellName, Cell][] = [];
for (const name of cellNames) {
  made.push([name, await testCell(cluster, name, kinds[name])]);
}
export const cells = Object.fromEntries(made) as Readonly<Record<CellName, Cell>>;
await introduce(cluster, Object.values(cells), "http://localhost");

/** Everybody at work in the story: where, and as what. */
const people = {
  owner: ["inspectorate", "caseworker"],
  member: ["inspectorate", "caseworker"],
  officer: ["inspectorate", "officer"],
  leader: ["inspectorate", "supervisor"],
  standIn: ["inspectorate", "caseworker"],
  recused: ["inspectorate", "caseworker"],
  liv: ["shelter", "caseworker"],
  per: ["police", "caseworker"],
  pia: ["police", "caseworker"],
  paal: ["immigration-unit", "caseworker"],
  tomas: ["union", "caseworker"],
  marte: ["nav", "caseworker"],
  nina: ["coordination", "analyst"],
} as const satisfies Record<string, readonly [CellName, Role]>;
export type Person = keyof typeof people;
export const personNames = Object.keys(people) as Person[];

const hired: [Person, Colleague][] = [];
for (const name of personNames) {
  const [cell, role] = people[name];
  hired.push([name, await testColleague(cluster, cells[cell], role, `Name ${name}`)]);
}
export const who = Object.fromEntries(hired) as Readonly<Record<Person, Colleague>>;

// Each has an address at work, so that messages go.
for (const name of personNames) {
  await asKeeper(cluster, people[name][0], (client) =>
    client.query("update access.colleague set mail = $2 where id = $1", [
      who[name].id,
      `${name}@agency.example`,
    ]),
  );
}

export function cellOf(person: Person): Cell {
  return cells[people[person][0]];
}

export const desks = Object.fromEntries(
  personNames.map((name) => [name, testDesk(cellOf(name), who[name])]),
) as Readonly<Record<Person, Desk>>;

export const clock = movingClock("2026-03-10");
export const house = { ...testHouse(Object.values(cells)), now: clock.now };
