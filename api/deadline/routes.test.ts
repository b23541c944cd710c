import assert from "node:assert/strict";
import test from "node:test";
import { Hono } from "hono";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { startDeadline } from "../../store/deadline/deadline.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse } from "../../test/house.ts";
import type { ApiEnv } from "../env.ts";
import { messageRoutes } from "../message/routes.ts";
import { deadlineRoutes } from "./routes.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Owner");
const analyst = await testColleague(cluster, cell, "analyst");
const desks = { owner: testDesk(cell, owner), analyst: testDesk(cell, analyst) };
const app = new Hono<ApiEnv>();
app.use(async (c, next) => {
  c.set("desk", c.req.header("x-desk") === "analyst" ? desks.analyst : desks.owner);
  await next();
});
app.route("/", deadlineRoutes(testHouse([cell])));
app.route("/", messageRoutes());

test("a system reads what runs out as the page shows it, and only what is listed leaves", async () => {
  const caseId = await anOpenCase(cell, owner, { label: "Mosebakken" });
  const about = crypto.randomUUID();
  const due = addDays(dayOf(noon), 7);
  const deadline = { kind: "safeguard-review", about, caseId, due, at: noon } as const;
  await asActor(cell, owner, (tx) => startDeadline(tx, deadline));
  const answer = await app.request("/deadlines");
  assert.equal(answer.status, 200);
  const { deadlines, ...rest } = (await answer.json()) as {
    readonly deadlines: readonly { readonly id: string }[];
  };
  assert.deepEqual(rest, { whose: "mine", count: { running: 1, missed: 0 }, next: null });
  const [{ id, ...line } = { id: "" }] = deadlines;
  assert.match(id, /^[0-9a-f-]{36}$/);
  assert.deepEqual(line, {
    ...{ due, told: [] },
    thing: {
      ...{
        kind: "safeguard-review",
        about,
        person: null,
        agency: null,
        words: null,
        comes: null,
        inUseSince: null,
        journey: null,
        stops: false,
      },
      ...{ right: null, todo: [], state: null, went: null, lookAgain: false, moves: false },
    },
    case: { id: caseId, label: "Mosebakken" },
    owner: { name: "Owner", left: false },
  });
  assert.deepEqual(await (await app.request("/messages")).json(), {
    ...{ whose: "mine", messages: [], next: null },
  });
});

test("what is not as described is refused, and an analyst sees neither", async () => {
  assert.equal((await app.request("/deadlines?whose=theirs")).status, 400);
  for (const path of ["/deadlines", "/messages"]) {
    const answer = await app.request(path, { headers: { "x-desk": "analyst" } });
    assert.deepEqual([answer.status, await answer.json()], [403, { code: "not-permitted" }]);
  }
});
