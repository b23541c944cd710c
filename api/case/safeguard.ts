import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { plainlyReaches } from "../../domain/case/reaches.ts";
import {
  inForce,
  type Safeguard,
  type SafeguardKind,
  saysHow,
} from "../../domain/case/safeguard.ts";
import {
  saysOfAnother,
  saysWhatWasMisread,
  saysWhoLooked,
} from "../../domain/rights/who-looked.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import { insertSafeguard, lockSafeguards } from "../../store/case-opening.ts";
import type { Cell } from "../../store/cell.ts";
import { holdLife } from "../../store/life.ts";
import { personIdsOf } from "../../store/right-day.ts";
import { everNotified } from "../../store/urgent-step.ts";
import { fieldsSeenIn, onCase, rightsSeenIn } from "../access/perform.ts";
import { agesSaidOpenIn, childrenIn, isWrittenWho } from "../rights/ages.ts";
import { keepAnswer } from "../rights/keep-answer.ts";
import type { ReadRefusal } from "./read.ts";

/** A safeguard that is set (holds) or lifted, and why. */
export interface SetSafeguard {
  readonly caseId: string;
  readonly kind: SafeguardKind;
  readonly holds: boolean;
  readonly why: string;
  /** Which language, or which way: for those that say how, while they hold. */
  readonly how: string | null;
  /** Of what somebody says of their age: which wordings whoever lifts it has read and means, by id; each is lifted by itself. */
  readonly misread?: readonly string[] | undefined;
  /** That whoever lifts it has talked with the person. */
  readonly talked?: boolean | undefined;
}

export type SafeguardRefusal =
  | "safeguard.no-why"
  | "safeguard.no-how"
  | "safeguard.how-reaches"
  | "safeguard.already-in-force"
  | "safeguard.already-lifted"
  | "safeguard.child-written"
  | "safeguard.child-not-seen"
  | "safeguard.child-unanswered"
  | "safeguard.child-said"
  | "safeguard.child-part-not-seen"
  | "safeguard.child-not-all-read"
  | "safeguard.child-not-talked"
  | "safeguard.child-not-read";

/** How, in words, for a safeguard that says how while it holds; null for the others. */
function howOf(kind: SafeguardKind, holds: boolean, how: string | null): string | null {
  return holds && saysHow.has(kind) ? (how ?? "").trim() : null;
}

/** A way to reach the person is a way to reach them; a language is none. */
function wrongWords(kind: SafeguardKind, why: string, how: string | null) {
  if (why.trim() === "") {
    return "safeguard.no-why";
  }
  if (how === "") {
    return "safeguard.no-how";
  }
  return kind === "interpreter" && plainlyReaches(how ?? "") ? "safeguard.how-reaches" : null;
}

/**
 * Why what somebody says of their age is not lifted as misread: whoever lifts it wrote some of it, or does not see each part of a plan
 * where it stands; or does not say what was misread, does not mean each wording, or has not talked with the person. Null where it is lifted.
 */
async function whyNotRead(
  tx: Tx,
  actor: Colleague,
  { caseId, why, misread = [], talked = false }: SetSafeguard,
  persons: readonly string[],
  today: Day,
) {
  const said = (await agesSaidOpenIn(tx, caseId)).filter(({ person }) => persons.includes(person));
  const sees = await fieldsSeenIn(tx, actor, caseId);
  if (said.some(({ by }) => by === actor.id)) {
    return "safeguard.child-said";
  }
  if (said.some(({ person, field }) => !sees(person, field))) {
    return "safeguard.child-part-not-seen";
  }
  if (!saysWhatWasMisread(why, today)) {
    return "safeguard.child-not-read";
  }
  if (said.some(({ id }) => !misread.includes(id))) {
    return "safeguard.child-not-all-read";
  }
  return talked ? null : "safeguard.child-not-talked";
}

/** What whoever lifts it knows of those in the case. */
type Ages = Awaited<ReturnType<typeof childrenIn>>;

/**
 * Of whom it was answered that nobody knows, of nothing but words that are lifted as misread. Only where nobody else in the case says so:
 * what was misread is told of one; and not once child welfare was notified of them, also where that is written not to be so.
 */
async function doubtedIn(tx: Tx, ages: Ages): Promise<readonly string[]> {
  const saying = [...ages].filter(([, { age, maybeMisread }]) => age === "said" || maybeMisread);
  const [one, ...more] = saying;
  return one === undefined ||
    more.length > 0 ||
    !one[1].maybeMisread ||
    (await everNotified(tx, one[0]))
    ? []
    : [one[0]];
}

interface Lifting {
  readonly held: Safeguard;
  readonly ages: Ages;
  readonly doubted: readonly string[];
  readonly today: Day;
}

/**
 * Why a case goes on to say that somebody in it is or may be a child: that is written of somebody there; whoever asks does not read of
 * everybody there whether it is; somebody says it themselves, which may be misread, also where it was answered since that nobody knows:
 * another colleague than wrote it, who sees where it stands, reads it and lifts it, and not by a paper; or nobody has answered of
 * somebody there, and why it is lifted says neither who looked into the age nor that it is of another case. Null where none is so.
 */
async function whyStaysChild(
  tx: Tx,
  actor: Colleague,
  request: SetSafeguard,
  { held, ages, doubted, today }: Lifting,
) {
  const those = (of: string) => [...ages.keys()].filter((person) => ages.get(person)?.age === of);
  if (those("child").length > doubted.length) {
    return "safeguard.child-written";
  }
  if (those("not-seen").length > 0) {
    return "safeguard.child-not-seen";
  }
  const say = [...those("said"), ...doubted];
  const notRead = say.length === 0 ? null : await whyNotRead(tx, actor, request, say, today);
  if (notRead !== null) {
    return notRead;
  }
  // One that was set by what is written has no words of its own; those of a colleague, or of another agency, are of more.
  const isOfMore = held.why !== "" || say.length === 0;
  const isOfAnother = doubted.length === 0 && saysOfAnother(request.why);
  const isLooked = saysWhoLooked(request.why, today) || isOfAnother;
  return isOfMore && those("unanswered").length + say.length > 0 && !isLooked
    ? "safeguard.child-unanswered"
    : null;
}

/** What comes of it where it is lifted: whether the case says so still, of another, and who is answered to be none, as what was misread was of them. */
interface Lifted {
  readonly holds: boolean;
  readonly answered: readonly string[];
}

/**
 * Beside another who is a child: of whom whoever lifts it names a wording, of whom nothing was answered since. What was misread is told of
 * one, and of nobody while it may be of another, of whom it was answered that nobody knows.
 */
async function namedIn(
  tx: Tx,
  { caseId, misread = [] }: SetSafeguard,
  ages: Ages,
): Promise<readonly string[]> {
  const meant = (await agesSaidOpenIn(tx, caseId)).filter(({ id }) => misread.includes(id));
  const named: string[] = [];
  if ([...ages.values()].some(({ maybeMisread }) => maybeMisread)) {
    return [];
  }
  for (const person of new Set(meant.map((each) => each.person))) {
    if (ages.get(person)?.age === "said" && !(await everNotified(tx, person))) {
      named.push(person);
    }
  }
  return named.length > 1 ? [] : named;
}

/** Whether a case no longer says that somebody in it is or may be a child, or no longer of those whose words were misread. */
async function liftChild(
  tx: Tx,
  actor: Colleague,
  request: SetSafeguard,
  { held, today }: { readonly held: Safeguard; readonly today: Day },
): Promise<Outcome<Lifted, SafeguardRefusal>> {
  const { caseId } = request;
  const sees = await rightsSeenIn(tx, actor, caseId);
  const ages = await childrenIn(tx, { caseId, safeguards: [held], sees, today });
  const doubted = await doubtedIn(tx, ages);
  const stays = await whyStaysChild(tx, actor, request, { held, ages, doubted, today });
  if (stays === null) {
    return done({ holds: false, answered: doubted });
  }
  const answered = stays === "safeguard.child-written" ? await namedIn(tx, request, ages) : [];
  if (answered.length === 0) {
    return refused(stays);
  }
  // What a colleague says for a reason of their own, after what is written of the child, may be of whom the words are.
  const isOfMore = held.why !== "" && !isWrittenWho(ages, held);
  const unanswered =
    isOfMore && !saysWhoLooked(request.why, today) ? "safeguard.child-unanswered" : null;
  const why = unanswered ?? (await whyNotRead(tx, actor, request, answered, today));
  return why === null ? done({ holds: true, answered }) : refused(why);
}

/** Whoever lifts what was misread has talked with those whom it is of: they are answered with that. */
async function answerMisread(
  tx: Tx,
  { caseId, why }: SetSafeguard,
  persons: readonly string[],
  { at, by }: { readonly at: Moment; readonly by: string },
): Promise<void> {
  for (const person of persons) {
    const said = { question: "under-eighteen", answer: "no", words: why.trim(), on: dayOf(at) };
    const answer = { ...said, id: crypto.randomUUID(), source: "told" } as const;
    await keepAnswer(tx, { caseId, person }, answer, { at, by });
  }
}

/** That nothing would change; but what a colleague says is put on top of what is written of an age, which has no words. */
function alreadySo(held: Safeguard | undefined, holds: boolean) {
  if (held === undefined) {
    return holds ? null : "safeguard.already-lifted";
  }
  return holds && held.why !== "" ? "safeguard.already-in-force" : null;
}

/** Nobody else sets, lifts or answers of those meanwhile: in the order of whoever answers, their lives first and then what the case says. */
async function holdWhatIsSaid(tx: Tx, { caseId, kind, holds }: SetSafeguard): Promise<void> {
  const persons = holds || kind !== "minor-or-maybe" ? [] : await personIdsOf(tx, caseId);
  for (const person of persons.toSorted()) {
    await holdLife(tx, person);
  }
  await lockSafeguards(tx, caseId);
}

/**
 * Sets a safeguard, or lifts it, which needs a part in the case. What stood before stays in its history. That somebody is or may be a
 * child is lifted by who reads what the law says of everybody there, and not while it is written of anybody; what was misread of another
 * there is answered, and the case says it still. Returns whether the case says it now.
 */
export async function setSafeguard(
  cell: Cell,
  actor: Colleague,
  request: SetSafeguard,
  now: Moment,
): Promise<Outcome<{ readonly holds: boolean }, SafeguardRefusal | ReadRefusal>> {
  const { caseId, kind, holds, why, how } = request;
  const act = { action: holds ? "safeguard.set" : "safeguard.lift", record: kind } as const;
  return await onCase(cell, actor, caseId, act, async (tx) => {
    const words = howOf(kind, holds, how);
    const wrong = wrongWords(kind, why, words);
    if (wrong !== null) {
      return refused(wrong);
    }
    await holdWhatIsSaid(tx, request);
    const held = inForce(await safeguardsOf(tx, caseId)).find((each) => each.kind === kind);
    const already = alreadySo(held, holds);
    if (already !== null) {
      return refused(already);
    }
    // Who helps with a bed or a journey reads nothing else of it.
    const lifted =
      !holds && held?.kind === "minor-or-maybe"
        ? await liftChild(tx, actor, request, { held, today: dayOf(now) })
        : done({ holds, answered: [] });
    if (!lifted.ok) {
      return lifted;
    }
    const { holds: holdsNow, answered } = lifted.value;
    const written = { at: now, by: actor.id };
    if (holds || !holdsNow) {
      const set = { caseId, kind, holds, why: why.trim(), how: words };
      await insertSafeguard(tx, { ...set, ...written });
    }
    await answerMisread(tx, request, answered, written);
    return done({ holds: holdsNow });
  });
}
