import assert from "node:assert/strict";
import { test } from "node:test";
import { messageText, shortText } from "../../main/server/mail.ts";
import { everythingIn } from "../cluster.ts";
import { cellNames, clock, cluster, house, personNames } from "./five-agencies/agencies.ts";
import { leaves, months, named, table, type Viewer } from "./five-agencies/canaries.ts";
import { mails } from "./five-agencies/deeds.ts";
import { sightOf, sightOfWitness, whereSeen } from "./five-agencies/sight.ts";
import { opensTheName, story } from "./five-agencies/story.ts";

// One worker, five agencies, eight months: after each, everyone sees what the table says, by every path, and each database holds no more.

/** Everybody who is there to see something in a month. */
function viewers(month: number): readonly Viewer[] {
  const here = personNames.filter((person) => person !== "owner" || month < leaves);
  return [...here, "witness"];
}

async function wrongIn(viewer: Viewer, month: number): Promise<readonly string[]> {
  const language = month % 2 === 1 ? "nb" : "en";
  // At the end everywhere; before that wherever something that is written shows.
  const how = month === months ? "everywhere" : "written";
  const sight =
    viewer === "witness"
      ? await sightOfWitness(language, how)
      : await sightOf(viewer, language, how);
  return table.flatMap(({ what, eyes }) => {
    const at = whereSeen(sight, what);
    const may = named(eyes, month, viewer);
    if (may) {
      return at.length > 0 ? [] : [`${viewer} should see ${what}`];
    }
    return at.map((each) => `${viewer} sees ${what} at ${each}`);
  });
}

async function wrongInDatabases(month: number): Promise<readonly string[]> {
  const wrong = cellNames.map(async (cell) => {
    const all = new Map([["database", await everythingIn(cluster, cell)]]);
    return table
      .filter(({ what, cells }) => whereSeen(all, what).length > 0 !== named(cells, month, cell))
      .map(
        ({ what, cells }) => `${what} ${named(cells, month, cell) ? "is not" : "is"} in ${cell}`,
      );
  });
  return (await Promise.all(wrong)).flat();
}

for (const [at, [on, happens]] of story.entries()) {
  const month = at + 1;
  test(`${happens.name}: each sees what they may, by every path, and nothing else`, async () => {
    clock.moveTo(on);
    await happens();
    await opensTheName();
    const wrong = await Promise.all(viewers(month).map((viewer) => wrongIn(viewer, month)));
    assert.deepEqual([...wrong.flat(), ...(await wrongInDatabases(month))], []);
  });
}

test("every line was seen by somebody, and the messages that went say nothing of any", () => {
  assert.ok(table.every(({ eyes }) => eyes.length > 0));
  assert.ok(mails.length > 0, "some went, or this means nothing");
  const letters = new Map([
    ["mail", messageText(house.origin)],
    ["text", shortText(house.origin)],
    ["to", JSON.stringify(mails)],
  ]);
  assert.deepEqual(
    table.flatMap(({ what }) => whereSeen(letters, what)),
    [],
  );
});
