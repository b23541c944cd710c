import { createHash } from "node:crypto";
import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import { dayOf, type Moment } from "../../../domain/time/day.ts";
import { explained } from "../../../rules/rights/promises.ts";
import {
  puttingOver,
  type Told,
  type ToldRefusal,
  toldPerson,
} from "../../../rules/rights/told-person.ts";
import { idOrNull } from "../../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../../store/case/case-head.ts";
import { type OfPerson, pseudonymOf } from "../../../store/case/person.ts";
import type { Cell } from "../../../store/cell.ts";
import { explainedTo, insertExplained, type KeptExplained } from "../../../store/plan/promise.ts";
import { onRights } from "../../access/perform.ts";
import { form } from "../../form.ts";
import { alsoTells, someDay } from "../../openapi.ts";
import { tell } from "../../plan/tell.ts";
import type { PersonRefusal } from "../read.ts";

export const telling = form(
  z.object({
    id: z.uuid().openapi({ description: "Made by whoever sends it: sent twice it is kept once." }),
    on: someDay,
    language: z.string().max(8),
    interpreter: z.enum(puttingOver).openapi({
      description:
        "Who put it over. `none` only where the text stands in that language; `teller`: whoever went through it speaks it.",
    }),
    aloud: z.boolean(),
    asked: z.string().trim().max(2000).nullable().default(null),
    alsoTells,
  }),
  {
    "promise.not-yet-told": "on",
    "promise.told-before-made": "on",
    "promise.no-language": "language",
    "promise.put-over-by-whom": "interpreter",
  },
);

/** Who was told under the same edition heard the same. */
export const edition = createHash("sha256")
  .update(JSON.stringify(explained))
  .digest("hex")
  .slice(0, 12);

export interface ExplainedOfPerson {
  readonly head: CaseHead;
  readonly pseudonym: string;
  readonly times: readonly KeptExplained[];
}

export async function readExplained(
  cell: Cell,
  actor: Colleague,
  { caseId, person }: OfPerson,
): Promise<Outcome<ExplainedOfPerson, PersonRefusal>> {
  const act = { action: "rights.read", record: idOrNull(person) } as const;
  return await onRights<ExplainedOfPerson, "person.not-found">(
    cell,
    actor,
    { caseId, person },
    act,
    async (tx) => {
      const pseudonym = await pseudonymOf(tx, caseId, person);
      if (pseudonym === null) {
        return refused("person.not-found");
      }
      const [head, times] = await Promise.all([caseHead(tx, caseId), explainedTo(tx, person)]);
      return done({ head, pseudonym, times });
    },
  );
}

/** Whole, in the words that everyone hears, which are kept too. */
export async function noteExplained(
  cell: Cell,
  actor: Colleague,
  { id, caseId, person, ...told }: OfPerson & Told & { readonly id: string },
  now: Moment,
): Promise<Outcome<null, PersonRefusal | ToldRefusal>> {
  const act = { action: "rights.explain", record: id } as const;
  return await onRights<null, ToldRefusal | "person.not-found">(
    cell,
    actor,
    { caseId, person },
    act,
    async (tx) => {
      if ((await pseudonymOf(tx, caseId, person)) === null) {
        return refused("person.not-found");
      }
      const taken = toldPerson(told, "explained", dayOf(now));
      if (!taken.ok) {
        return taken;
      }
      const by = { caseId, person, edition, words: explained, at: now, by: actor.id };
      await insertExplained(tx, { ...taken.value, id, ...by });
      await tell(tx, { caseId, person }, told.alsoTells, { id, at: now, by: actor.id });
      return done(null);
    },
  );
}
