import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { waysToBear } from "../../domain/evidence/bearing.ts";
import { itemKinds, type Source, sourceKnown, speakers } from "../../domain/evidence/item.ts";
import {
  type KeptItem,
  type NewItem,
  problemWith,
  waysObtained,
} from "../../domain/evidence/kept.ts";
import { wrongSpan } from "../../domain/evidence/span.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Law } from "../../law/law.ts";
import type { Tx } from "../../store/as-actor.ts";
import { codeNamesIn } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { insertCustody, keepDigest } from "../../store/evidence/custody.ts";
import { caseOfItem, insertItem, itemsOf, lockEvidence } from "../../store/evidence/item.ts";
import { form } from "../form.ts";
import { someDay } from "../openapi.ts";
import { keepEach, ofPersons, places, placesWithin } from "./bear.ts";
import { type EvidenceRefusal, onEvidence } from "./gate.ts";

const words = z.string().trim().max(2_000);

export const adding = form(
  z.object({
    id: z.uuid().optional().openapi({ description: "Yours; the same again adds nothing." }),
    kind: z.enum(itemKinds),
    what: words.min(1),
    speaker: z.uuid().nullable().default(null),
    speakerIs: z.enum(speakers).nullable().default(null),
    who: z.string().trim().max(200).default(""),
    restsOnItems: z.array(z.uuid()).max(200).default([]),
    restsOnWords: z.array(z.uuid()).max(200).default([]),
    restsOnKnown: z.enum(sourceKnown),
    madeEarliest: someDay.nullable().default(null),
    madeLatest: someDay.nullable().default(null),
    madeSaid: z.string().trim().max(200).default(""),
    obtainedEarliest: someDay.nullable().default(null),
    obtainedLatest: someDay.nullable().default(null),
    obtainedSaid: z.string().trim().max(200).default(""),
    from: z.string().trim().max(500).default(""),
    how: z.enum(waysObtained),
    mayBeUsed: words.default(""),
    observation: z.uuid().nullable().default(null),
    corrects: z.uuid().nullable().default(null),
    on: places.default([]),
    bears: z.enum(waysToBear).nullable().default(null).openapi({
      description: "With `on`: what it does there, kept with the item or not at all.",
    }),
    persons: ofPersons,
  }),
  {
    "evidence.no-such-person": "speaker",
    "evidence.speaker-not-said": "speakerIs",
    "evidence.no-such-item": "restsOnItems",
    "evidence.rests-on-itself": "restsOnItems",
    "evidence.already-corrected": "corrects",
    "evidence.made-backwards": "madeLatest",
    "evidence.made-later": "madeEarliest",
    "evidence.obtained-backwards": "obtainedLatest",
    "evidence.obtained-later": "obtainedEarliest",
    "evidence.already-used": "kind",
    "evidence.no-bears": "bears",
    "evidence.no-on": "on",
    "evidence.no-such-place": "on",
    "evidence.not-in-case": "persons",
  },
);

type AddRefusal =
  | "evidence.no-such-person"
  | "evidence.speaker-not-said"
  | "evidence.no-such-item"
  | "evidence.rests-on-itself"
  | "evidence.already-corrected"
  | "evidence.made-backwards"
  | "evidence.made-later"
  | "evidence.obtained-backwards"
  | "evidence.obtained-later"
  | "evidence.already-used"
  | "evidence.no-bears"
  | "evidence.no-on"
  | "evidence.no-such-place"
  | "evidence.not-in-case";
type AddItem = z.output<typeof adding.shape>;

function asItem(request: AddItem): NewItem {
  const { restsOnItems, restsOnWords, madeEarliest, madeLatest, madeSaid, ...rest } = request;
  const {
    id: _,
    on,
    bears,
    persons,
    obtainedEarliest,
    obtainedLatest,
    obtainedSaid,
    ...item
  } = rest;
  const restsOn: readonly Source[] = [
    ...[...new Set(restsOnItems)].map((each) => ({ item: each })),
    ...[...new Set(restsOnWords)].map((wordOf) => ({ wordOf })),
  ];
  return {
    ...{ ...item, restsOn },
    made: { earliest: madeEarliest, latest: madeLatest, said: madeSaid },
    obtained: { earliest: obtainedEarliest, latest: obtainedLatest, said: obtainedSaid },
  };
}

/** What the words of the form already tell; null when nothing is wrong. */
function wrongIn(item: NewItem, now: Moment): AddRefusal | null {
  if (item.speaker !== null && item.speakerIs === null) {
    return "evidence.speaker-not-said";
  }
  const today = dayOf(now);
  const [made, obtained] = [wrongSpan(item.made, today), wrongSpan(item.obtained, today)];
  if (made !== null) {
    return `evidence.made-${made}`;
  }
  return obtained === null ? null : `evidence.obtained-${obtained}`;
}

/** What only the case can tell. */
function wrongAmong(
  item: NewItem & { readonly id: string },
  persons: ReadonlySet<string>,
  kept: readonly KeptItem[],
): AddRefusal | null {
  const named = item.restsOn.flatMap((source) => ("wordOf" in source ? [source.wordOf] : []));
  if ([item.speaker ?? [], named].flat().some((person) => !persons.has(person))) {
    return "evidence.no-such-person";
  }
  const corrected = kept.find(({ id }) => id === item.corrects);
  const isTaken = kept.some(({ corrects }) => corrects !== null && corrects === item.corrects);
  if (item.corrects !== null && (corrected === undefined || corrected.withdrawn || isTaken)) {
    return corrected === undefined ? "evidence.no-such-item" : "evidence.already-corrected";
  }
  const problem = problemWith(kept, item);
  if (problem === null) {
    return null;
  }
  return problem.problem === "round" ? "evidence.rests-on-itself" : "evidence.no-such-item";
}

async function keep(
  tx: Tx,
  cell: Cell,
  item: NewItem & { readonly id: string; readonly caseId: string; readonly by: string },
  now: Moment,
): Promise<void> {
  const { id, caseId, by, obtained, from, how } = item;
  await insertItem(tx, cell, { ...item, at: now });
  await keepDigest(tx, "item", { id, item: id, caseId, by });
  await insertCustody(tx, cell, {
    ...{ id: crypto.randomUUID(), item: id, caseId, deed: "came", sha256: null },
    happened: obtained.latest ?? obtained.earliest ?? dayOf(now),
    ...{ from, to: cell.name, where: "", seal: "", why: how, at: now, by },
  });
}

/** Nothing is said of what an item bears on by half. */
function halfSaid({ on, bears, persons }: AddItem): AddRefusal | null {
  if (on.length > 0) {
    return bears === null ? "evidence.no-bears" : null;
  }
  return bears !== null || persons.length > 0 ? "evidence.no-on" : null;
}

/** Adds an item, or a correction of one, with what it bears on. The same form twice is one item. */
export async function addItem(
  cell: Cell,
  actor: Colleague,
  law: Pick<Law, "provisions">,
  { caseId, ...request }: AddItem & { readonly caseId: string },
  now: Moment,
): Promise<Outcome<{ readonly id: string }, AddRefusal | EvidenceRefusal>> {
  const id = request.id ?? crypto.randomUUID();
  const item = { ...asItem(request), id };
  return await onEvidence<{ readonly id: string }, AddRefusal>(
    cell,
    actor,
    caseId,
    { action: "evidence.write", record: id },
    async (tx) => {
      await lockEvidence(tx, caseId);
      const before = await caseOfItem(tx, id);
      if (before !== null) {
        return before === caseId ? done({ id }) : refused("evidence.already-used");
      }
      const [persons, kept] = await Promise.all([
        codeNamesIn(tx, caseId),
        itemsOf(tx, cell, caseId),
      ]);
      const wrong =
        wrongIn(item, now) ??
        wrongAmong(item, new Set(persons.map((each) => each.id)), kept) ??
        halfSaid(request);
      if (wrong !== null) {
        return refused(wrong);
      }
      const { bears, persons: whom } = request;
      const found = await placesWithin(tx, cell, law, { ...request, caseId });
      if (!found.ok) {
        return found;
      }
      const own = { caseId, by: actor.id };
      await keep(tx, cell, { ...item, ...own }, now);
      if (bears !== null) {
        const said = { id, item: id, bears, persons: whom, words: "", at: now, ...own };
        await keepEach(tx, cell, said, found.value);
      }
      return done({ id });
    },
  );
}
