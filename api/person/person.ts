import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { plainlyNames } from "../../domain/case/reaches.ts";
import type { Moment } from "../../domain/time/day.ts";
import { idOrNull } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import {
  insertPerson,
  insertPersonName,
  isCalled,
  personNameOf,
} from "../../store/case/case-opening.ts";
import { type OfPerson, pseudonymOf, sealedName } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { openAtRest } from "../../store/keys.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import { form } from "../form.ts";

export const addingPerson = form(z.object({ pseudonym: z.string().trim().max(60) }), {
  "person.no-pseudonym": "pseudonym",
  "person.pseudonym-reaches": "pseudonym",
  "person.already-called-so": "pseudonym",
});

export const naming = form(z.object({ name: z.string().trim().max(200) }), {
  "person.no-name": "name",
  "person.already-named": "name",
});

export const readingName = form(z.object({ reason: z.string().trim().max(500) }), {
  "person.no-reason": "reason",
  "person.not-named": "reason",
});

type AddPersonRefusal =
  | "person.no-pseudonym"
  | "person.pseudonym-reaches"
  | "person.already-called-so";

/** The pseudonym must say nothing of the person and be unique in the case. */
export async function addPerson(
  cell: Cell,
  actor: Colleague,
  request: { readonly caseId: string; readonly pseudonym: string },
  now: Moment,
): Promise<Outcome<string, AddPersonRefusal | ReadRefusal>> {
  const { caseId } = request;
  const pseudonym = request.pseudonym.trim();
  return await onCase(cell, actor, caseId, { action: "person.add" }, async (tx) => {
    if (pseudonym === "") {
      return refused("person.no-pseudonym");
    }
    // Pseudonyms go along with referrals as naming nobody.
    if (plainlyNames(pseudonym)) {
      return refused("person.pseudonym-reaches");
    }
    if (await isCalled(tx, caseId, pseudonym)) {
      return refused("person.already-called-so");
    }
    return done(await insertPerson(tx, { caseId, pseudonym, at: now, by: actor.id }));
  });
}

type NameRefusal = "person.not-found" | "person.no-name" | "person.already-named";

/** Seals the name apart from the case, once. Members only. */
export async function namePerson(
  cell: Cell,
  actor: Colleague,
  request: OfPerson & { readonly name: string },
): Promise<Outcome<null, NameRefusal | ReadRefusal>> {
  const { caseId, person } = request;
  const name = request.name.trim();
  const act = { action: "person.name", record: idOrNull(person) } as const;
  return await onCase(cell, actor, caseId, act, async (tx) => {
    if (name === "") {
      return refused("person.no-name");
    }
    if ((await pseudonymOf(tx, caseId, person)) === null) {
      return refused("person.not-found");
    }
    if ((await sealedName(tx, person)) !== null) {
      return refused("person.already-named");
    }
    await insertPersonName(tx, cell, person, name);
    return done(null);
  });
}

type ReadNameRefusal = "person.not-found" | "person.no-reason" | "person.not-named";

export interface OpenedName {
  readonly head: CaseHead;
  readonly pseudonym: string;
  readonly name: string;
}

/** Opens the name for a logged reason. Members only. */
export async function readName(
  cell: Cell,
  actor: Colleague,
  request: OfPerson & { readonly reason: string },
): Promise<Outcome<OpenedName, ReadNameRefusal | ReadRefusal>> {
  const { caseId, person } = request;
  const reason = request.reason.trim();
  const act = {
    action: "person.read-name",
    record: idOrNull(person),
    ground: reason || null,
  } as const;
  return await onCase(cell, actor, caseId, act, async (tx) => {
    if (reason === "") {
      return refused("person.no-reason");
    }
    const pseudonym = await pseudonymOf(tx, caseId, person);
    if (pseudonym === null) {
      return refused("person.not-found");
    }
    const sealed = await sealedName(tx, person);
    if (sealed === null) {
      return refused("person.not-named");
    }
    const head = await caseHead(tx, caseId);
    const name = await openAtRest(cell.keys, personNameOf(person), sealed);
    return done({ head, pseudonym, name });
  });
}
