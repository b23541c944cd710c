import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import type { Body } from "../../../domain/directory/body.ts";
import { spokenLanguages } from "../../../domain/question/asked.ts";
import { type Day, dayOf, type Moment } from "../../../domain/time/day.ts";
import { mayBeChildOfCase } from "../../../rules/rights/child.ts";
import { answeredIn } from "../../../rules/rights/life.ts";
import { type Promises, safePromises } from "../../../rules/rights/promises.ts";
import { safeFromContradictions } from "../../../rules/rights/safe-from-contradictions.ts";
import type { Situation } from "../../../rules/rights/situation.ts";
import { type Told, type ToldRefusal, toldPerson } from "../../../rules/rights/told-person.ts";
import { idOrNull } from "../../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../../store/case/case-head.ts";
import { type OfPerson, pseudonymOf } from "../../../store/case/person.ts";
import type { Cell } from "../../../store/cell.ts";
import {
  insertGiven,
  insertLetter,
  type LetterLine,
  lastSpokenWith,
  letterById,
  lettersOf,
} from "../../../store/plan/promise.ts";
import { onRights, rightsSeenIn } from "../../access/perform.ts";
import { form } from "../../form.ts";
import { tell } from "../../plan/tell.ts";
import { type ChildOfCase, childOfCase, isAgeAsked } from "../../safeguard/child-of-case.ts";
import { lifeOf, type WrittenLife } from "../lives.ts";
import { contradictionsOf, type PersonRefusal, type RightsOfPerson } from "../read.ts";

export interface LettersOfPerson {
  readonly head: CaseHead;
  readonly pseudonym: string;
  readonly letters: readonly LetterLine[];
  /** The one last spoken with them, else that of the latest letter. */
  readonly spoken: string | null;
  readonly contradictions: RightsOfPerson["contradictions"];
  readonly life: WrittenLife;
  readonly child: ChildOfCase;
}

export async function readLetters(
  cell: Cell,
  actor: Colleague,
  { caseId, person }: OfPerson,
  today: Day,
): Promise<Outcome<LettersOfPerson, PersonRefusal>> {
  const act = { action: "rights.read", record: idOrNull(person) } as const;
  const of = { caseId, person };
  return await onRights<LettersOfPerson, "person.not-found">(cell, actor, of, act, async (tx) => {
    const pseudonym = await pseudonymOf(tx, caseId, person);
    if (pseudonym === null) {
      return refused("person.not-found");
    }
    const [head, letters, last, { life, situation }] = await Promise.all([
      caseHead(tx, caseId),
      lettersOf(tx, person),
      lastSpokenWith(tx, person),
      lifeOf(tx, of, today),
    ]);
    const child = await childOfCase(tx, person, { head, life, situation }, () =>
      rightsSeenIn(tx, actor, caseId),
    );
    const spoken = last ?? letters[0]?.language ?? null;
    return done({
      head,
      pseudonym,
      letters,
      spoken,
      contradictions: contradictionsOf(life),
      life,
      child,
    });
  });
}

interface LetterSetting {
  readonly promises: Promises;
  /** The rights that rest on words they were not read with. */
  readonly changed: ReadonlySet<string>;
  readonly made: Day;
  readonly spoken: string;
  readonly sender: readonly string[];
  readonly helplines: readonly Body[];
  readonly full: boolean;
}

/** The words are the pages': whoever starts the routes hands them over. */
export type WriteLetter = (setting: LetterSetting) => unknown;

export const making = form(
  z.object({
    id: z.uuid().openapi({ description: "Made by whoever sends it: sent twice it is kept once." }),
    language: z
      .string()
      .max(8)
      .openapi({ description: "The language of whoever it is for, by code." }),
    from: z.boolean().default(false).openapi({
      description:
        "Whether it says whom it is from: the agency, and whoever makes it. It may harm when somebody else finds it.",
    }),
    full: z.boolean().default(false).openapi({
      description: "Whether every right follows in full after the first page.",
    }),
  }),
  { "promise.no-language": "language", "promise.already-used": "language" },
);

/** `words` sets the promises in words, which are kept as they are. */
export interface MakeLetter<Words> extends OfPerson {
  /** The same form sent twice is one letter. */
  readonly id: string;
  readonly language: string;
  readonly words: (promises: Promises, made: Day, situation: Situation) => Words;
}

type MakeRefusal = PersonRefusal | "promise.no-language" | "promise.already-used";

/** From what is known today, kept word for word. */
export async function makeLetter<Words>(
  cell: Cell,
  actor: Colleague,
  { id, caseId, person, language, words }: MakeLetter<Words>,
  now: Moment,
): Promise<Outcome<{ readonly id: string }, MakeRefusal>> {
  const act = { action: "rights.promise", record: id } as const;
  return await onRights<{ readonly id: string }, MakeRefusal>(
    cell,
    actor,
    { caseId, person },
    act,
    async (tx) => {
      if ((await pseudonymOf(tx, caseId, person)) === null) {
        return refused("person.not-found");
      }
      if (!spokenLanguages.includes(language)) {
        return refused("promise.no-language");
      }
      const made = dayOf(now);
      const { situation, life } = await lifeOf(tx, { caseId, person }, made);
      const beyond = safeFromContradictions(situation, contradictionsOf(life));
      const head = await caseHead(tx, caseId);
      const isAgeInDoubt = beyond.isAgeInDoubt || mayBeChildOfCase(head, { life, situation });
      const promises = safePromises({ ...beyond, isAgeInDoubt }, answeredIn(life.answers));
      const letter = {
        ...{ id, caseId, person, made, language, at: now, by: actor.id },
        words: words(promises, made, situation),
      };
      const isNew = await insertLetter(tx, letter);
      return isNew || (await letterById(tx, id, { caseId, person })) !== null
        ? done({ id })
        : refused("promise.already-used");
    },
  );
}

interface ReadLetter<Words> {
  readonly words: Words;
  readonly overtaken: boolean;
  readonly head: CaseHead;
  readonly life: Pick<WrittenLife, "answers" | "asked">;
  /** Names nobody else of the case: the person reads along. */
  readonly child: ChildOfCase;
}

export async function readLetter<Words>(
  cell: Cell,
  actor: Colleague,
  { caseId, person, letter }: OfPerson & { readonly letter: string },
  today: Day,
): Promise<Outcome<ReadLetter<Words>, PersonRefusal | "promise.not-found">> {
  const act = { action: "rights.read", record: idOrNull(letter) } as const;
  return await onRights<ReadLetter<Words>, "promise.not-found">(
    cell,
    actor,
    { caseId, person },
    act,
    async (tx) => {
      const found = await letterById<Words>(tx, letter, { caseId, person });
      if (found === null) {
        return refused("promise.not-found");
      }
      const [head, { life, situation }] = await Promise.all([
        caseHead(tx, caseId),
        lifeOf(tx, { caseId, person }, today),
      ]);
      const { words, overtaken } = found;
      const child = { isAsked: isAgeAsked({ head, life, situation }), others: [] };
      return done({ words, overtaken, head, life, child });
    },
  );
}

export interface GiveLetter extends OfPerson, Told {
  readonly id: string;
  readonly letter: string;
}

export async function giveLetter(
  cell: Cell,
  actor: Colleague,
  { id, caseId, person, letter, ...told }: GiveLetter,
  now: Moment,
): Promise<Outcome<null, PersonRefusal | ToldRefusal | "promise.not-found">> {
  const act = { action: "rights.give", record: idOrNull(letter) } as const;
  return await onRights<null, ToldRefusal | "promise.not-found">(
    cell,
    actor,
    { caseId, person },
    act,
    async (tx) => {
      const found = await letterById(tx, letter, { caseId, person });
      if (found === null) {
        return refused("promise.not-found");
      }
      const given = toldPerson(told, found, dayOf(now));
      if (!given.ok) {
        return given;
      }
      await insertGiven(tx, { ...given.value, id, letter, at: now, by: actor.id });
      await tell(tx, { caseId, person }, told.alsoTells, { id, at: now, by: actor.id });
      return done(null);
    },
  );
}
