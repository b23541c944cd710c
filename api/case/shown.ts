import { z } from "@hono/zod-openapi";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import { caseShows, referralAnswers } from "../../domain/case/state.ts";
import { caseLinks } from "../../domain/chain/of-case.ts";
import type { CaseOverview } from "./read.ts";

const state = z.object({
  state: z.string(),
  since: z.string(),
  answers: z.number().optional(),
});

const safeguard = z.object({
  kind: z.enum(safeguardKinds),
  how: z.string().nullable(),
  holds: z.boolean(),
  why: z.string(),
  at: z.string(),
  by: z.string(),
});

const child = z
  .discriminatedUnion("state", [
    z.object({ state: z.literal("none") }),
    z.object({ state: z.literal("ask") }),
    z.object({
      state: z.enum(["open", "told"]),
      says: z.enum(["under-18", "maybe"]).nullable(),
      since: z.string(),
      safeguard: z.boolean(),
    }),
  ])
  .openapi({
    description:
      "Whether anyone is, or may be, under 18: `open` until child welfare was told (`told`), `none` once all are answered to be adults, `ask` where nobody knows. `says` is null where the safeguard alone says so.",
  });

export const head = z.object({
  id: z.string(),
  label: z.string(),
  place: z.string(),
  sector: z.string(),
  restricted: z.boolean(),
  opened: z.string(),
  safeguards: z.array(safeguard),
  askForWay: z.string().nullable().openapi({
    description:
      "Whom to ask for the safe way to the person, where the caller has no part in the case: then neither the way is told nor why it was set or lifted.",
  }),
  child,
});

export const caseList = z.object({
  cases: z.array(
    head.omit({ safeguards: true, askForWay: true, child: true }).extend({
      safeguards: z.array(z.enum(safeguardKinds)),
      state: state.nullable().openapi({
        description: "Null where what became of the case is not shown to the caller.",
      }),
      persons: z.array(z.string()).openapi({ description: "Whom it is about, by pseudonym." }),
      urgent: z.boolean().openapi({
        description:
          "Whether something that the law sets cannot wait, is missed or is due within a week, of what the caller may read.",
      }),
      child: z.enum(["none", "ask", "open", "told"]),
      chain: z
        .array(
          z.object({
            link: z.enum(caseLinks),
            state: z.enum(["passed", "now", "not-yet", "stopped"]),
            at: z.string().nullable(),
          }),
        )
        .nullable()
        .openapi({ description: "How far it came; null where that is not shown to the caller." }),
      owner: z.object({ id: z.string(), name: z.string(), left: z.boolean() }),
      nextDue: z.string().nullable().openapi({ description: "The first of its deadlines." }),
      lastAt: z.string().nullable().openapi({
        description: "The newest of what all who see inside may read; null where it is not shown.",
      }),
      mayGive: z.boolean().openapi({
        description: "Whether the caller may give it to another owner.",
      }),
    }),
  ),
  counts: z.record(z.enum(caseShows), z.number()).openapi({
    description: "How many cases each `show` gives, counted no further than 100.",
  }),
  next: z.string().nullable(),
});

const observation = z.object({
  id: z.string(),
  noted: z.string(),
  notedBy: z.string().nullable(),
  cameFrom: z.string(),
  verified: z.boolean(),
  answers: z.object({ question: z.string(), wording: z.string() }).nullable(),
  words: z.string().nullable(),
  facts: z.array(
    z.object({
      factor: z.string(),
      state: z.string(),
      level: z.number().nullable(),
      scope: z.string(),
      how: z.string(),
      day: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
});

const person = z.object({
  id: z.string(),
  pseudonym: z.string(),
  added: z.string(),
  named: z.boolean(),
  consents: z.array(
    z.object({
      id: z.string(),
      recipient: z.string(),
      recipientName: z.string(),
      purpose: z.string(),
      given: z.string(),
      givenHow: z.string(),
      until: z.string(),
      withdrawn: z.string().nullable(),
      fields: z.array(z.string()).nullable(),
      language: z.string(),
      wayBack: z.boolean(),
      heard: z.boolean(),
    }),
  ),
});

const ask = z.string().nullable().openapi({
  description:
    "Whom to ask for the rest of the case, where the caller came into a restricted one by a part of a plan that is not law: then what others observed, other persons' consents, what came in, referrals and outcomes are not shown, and null or left out is not none.",
});

export const caseOverview = z.object({
  head,
  state: state.nullable(),
  openedBy: z.string(),
  part: z.enum(["owner", "member", "recused"]).nullable(),
  ask,
  persons: z.array(person),
  observations: z.array(observation),
  cameFrom: z
    .array(
      z.object({
        id: z.string(),
        senderName: z.string(),
        came: z.string(),
        state: z.string(),
        until: z.string(),
        wayBack: z.string().nullable(),
        safeguardsOwed: z.array(z.enum(safeguardKinds)),
        removal: z.boolean(),
      }),
    )
    .nullable(),
  reports: z
    .array(
      z.object({
        ...{ id: z.string(), came: z.string(), place: z.string(), sector: z.string() },
        additions: z.array(z.object({ words: z.string(), at: z.string() })),
      }),
    )
    .nullable(),
  removals: z
    .array(
      z.object({
        id: z.string(),
        recipient: z.string(),
        decided: z.string(),
        planned: z.string().nullable(),
      }),
    )
    .nullable()
    .openapi({
      description:
        "Removals decided elsewhere that nobody here has written down what was done about.",
    }),
  referrals: z
    .array(
      z.object({
        id: z.string(),
        recipient: z.string(),
        purpose: z.string(),
        sent: z.string(),
        due: z.string(),
        answer: z.enum(referralAnswers).nullable(),
        answered: z.string().nullable(),
      }),
    )
    .nullable(),
  outcomes: z
    .array(
      z.object({
        id: z.string(),
        kind: z.string(),
        provision: z.string().nullable(),
        happened: z.string(),
        noted: z.string(),
        cameFrom: z.string().nullable(),
      }),
    )
    .nullable(),
});

const notShown = {
  ...{ state: null, cameFrom: null, reports: null },
  ...{ removals: null, referrals: null, outcomes: null },
};

/** What the caller may not see is null, never empty. */
export const shownCase = ({ access, inside, ...rest }: CaseOverview) =>
  caseOverview.parse({ ...rest, part: access.part, ...(inside ?? notShown) });

export const persons = z.object({ head, ask, persons: z.array(person) });

export const safeguards = z.object({
  head,
  history: z.array(safeguard),
  agesAsked: z
    .array(z.object({ person: z.string(), pseudonym: z.string(), at: z.string(), by: z.string() }))
    .openapi({
      description:
        "Whose age is asked by what is written elsewhere and not answered since, and by whom, as far as the caller reads their rights.",
    }),
});

export const openedName = z.object({ pseudonym: z.string(), name: z.string() });

export const caseLog = z.object({
  lines: z.array(
    z.object({
      at: z.string(),
      who: z.string(),
      verb: z.string(),
      ground: z.string().nullable(),
      person: z.string().nullable(),
    }),
  ),
});
