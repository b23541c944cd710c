import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { stages } from "../../domain/deadline/deadline.ts";
import { dayOf } from "../../domain/time/day.ts";
import { counselEndWays } from "../../rules/rights/counsel-end.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { areaRoutes } from "../openapi.ts";
import { problem } from "../problem.ts";
import { readGaps } from "./gap.ts";
import { readDeadlines, whoseDeadlines } from "./read.ts";
import { deadlineThing, shownDeadline } from "./shown.ts";

const shown = z.object({
  whose: z.enum(whoseDeadlines),
  count: z.object({ running: z.number().int(), missed: z.number().int() }),
  deadlines: z.array(
    z.object({
      id: z.string(),
      thing: deadlineThing,
      due: z.string(),
      case: z.object({ id: z.string(), label: z.string() }).nullable(),
      owner: z.object({ name: z.string(), left: z.boolean() }).nullable(),
      told: z.array(z.object({ name: z.string(), stage: z.enum(stages), at: z.string() })),
    }),
  ),
  next: z.string().nullable().openapi({ description: "Where the next page begins." }),
});

const read = createRoute({
  method: "get",
  path: "/deadlines",
  summary:
    "What cannot wait, then what runs out, the earliest day first; what was missed stays until it is done.",
  request: {
    query: z.object({
      whose: z.enum(whoseDeadlines).optional(),
      after: z.string().max(70).optional(),
    }),
  },
  responses: {
    200: { description: "Done.", content: { "application/json": { schema: shown } } },
    422: {
      description: "Refused, with a stable code.",
      content: { "application/json": { schema: z.object({ code: z.string() }) } },
    },
  },
});

const somebody = {
  person: z.object({ id: z.string(), pseudonym: z.string() }),
  case: z.object({ id: z.string(), label: z.string() }),
};
const gaps = z.object({
  counsel: z
    .object({
      lines: z.array(z.object({ ...somebody, until: z.string(), how: z.enum(counselEndWays) })),
      next: z.string().nullable(),
    })
    .nullable()
    .openapi({ description: "Null where rights are not the caller's to read." }),
  letters: z
    .object({
      lines: z.array(z.object({ ...somebody, given: z.string() })),
      next: z.string().nullable(),
    })
    .nullable()
    .openapi({
      description:
        "Whose last given letter was made before something that rights hang on was written down; null where rights are not the caller's to read.",
    }),
  unfollowed: z.object({
    lines: z.array(
      z.object({
        ...somebody,
        since: z.string(),
        holder: z.string().nullable(),
        hasPlan: z.boolean(),
      }),
    ),
    next: z.string().nullable(),
  }),
  ages: z
    .array(
      z.object({
        case: somebody.case,
        since: z.string(),
        persons: z.array(somebody.person.extend({ asked: z.boolean() })),
        toConfirm: z.array(somebody.person.extend({ by: z.string() })),
        unseen: z.object({ ask: z.string().nullable() }).nullable(),
        empty: z.boolean(),
        untold: z.array(z.string()),
      }),
    )
    .openapi({
      description:
        "The caller's own cases, whatever `whose` is, that say that somebody in them is or may be a child, where it is not written who, and of whom the caller is to answer that; and of whom child welfare was notified and is to confirm it, by when. `unseen`: something of that is open that is not the caller's to answer, and whom to ask. `empty`: nobody is in the case yet. `untold`: who has a referral of the case and does not have it as it holds now.",
    }),
  children: z
    .array(
      z.object({
        id: z.string(),
        label: z.string(),
        place: z.string(),
        sector: z.string(),
        safeguard: z.boolean(),
      }),
    )
    .openapi({
      description:
        "The caller's own cases that say that anyone is, or may be, under 18, where child welfare is to be told; and whether the safeguard holds.",
    }),
  toHandOn: z
    .array(z.object({ ...somebody, holder: z.string() }))
    .openapi({ description: "Plans that are with somebody who has stepped aside." }),
});

const missing = createRoute({
  method: "get",
  path: "/deadlines/gaps",
  summary:
    "Whose counsel lapses, whose letter is overtaken, and who has no plan, or one that nobody has followed up for some weeks or that needs another holder; and where it is not written who is or may be a child.",
  request: {
    query: z.object({
      whose: z.enum(whoseDeadlines).optional(),
      counsel: z.string().max(70).optional(),
      letters: z.string().max(70).optional(),
      unfollowed: z.string().max(70).optional(),
    }),
  },
  responses: {
    200: { description: "Done.", content: { "application/json": { schema: gaps } } },
    422: {
      description: "Refused, with a stable code.",
      content: { "application/json": { schema: z.object({ code: z.string() }) } },
    },
  },
});

export function deadlineRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(read, async (c) => {
      const { cell, actor } = c.get("desk");
      const { whose = null, after = null } = c.req.valid("query");
      const found = await readDeadlines(cell, actor, { whose, after }, dayOf(house.now()));
      if (!found.ok) {
        return problem(c, found.refused);
      }
      const deadlines = found.value.deadlines.map(shownDeadline);
      return c.json(shown.parse({ ...found.value, deadlines }), 200);
    })
    .openapi(missing, async (c) => {
      const { cell, actor } = c.get("desk");
      const {
        whose = "ours",
        counsel = null,
        letters = null,
        unfollowed = null,
      } = c.req.valid("query");
      const wanted = {
        ...{ whose, counselAfter: counsel, lettersAfter: letters, unfollowedAfter: unfollowed },
      };
      const found = await readGaps(cell, actor, wanted, dayOf(house.now()));
      return found.ok ? c.json(gaps.parse(found.value), 200) : problem(c, found.refused);
    });
}
