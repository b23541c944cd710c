import type { Day, Moment } from "../base/day.ts";
import { needsInterpreter, type Safeguard } from "../case/safeguard.ts";
import { type ChildFirst, type ChildWhy, childWhys } from "../rights/child.ts";
import { isAlongOpen } from "./along.ts";
import { type Entry, isOfKind, newestOf } from "./entry.ts";
import { isNotJoined } from "./joining.ts";
import { readsAsFear } from "./no-fear.ts";
import { correctedIn, firstAlike, isAfter, saidSince } from "./older.ts";
import { noHowIn, type ReturnNote, type ReturnTopic, readsAsIf } from "./return.ts";
import { isNewerRisk, journeyWithIn, newerInPlan, risksIn, withFearedIn } from "./risk.ts";

/** What has to be known before a journey is arranged: what waits there, whom they fear, and who has been told. */
const safety: readonly ReturnTopic[] = ["waits", "fear", "told"];

/**
 * Why an answer carries no journey. What others heard may be theirs, and what nobody put over may not be understood; not known is never
 * no. Of one that the person says is wrong: nothing is done yet; it was dealt with and not asked anew; asked anew and not dealt with.
 */
const whys = [
  "not-asked",
  "corrected",
  "corrected-to-ask",
  "corrected-to-deal-with",
  "not-told",
  "not-alone",
  "no-interpreter",
  "no",
  "on-condition",
  "in-doubt",
  "reads-as-fear",
  "newer-fear",
  "newer-risk",
  "newer-unseen",
  "newer-wish",
  "wish-corrected",
] as const;
export type Why = (typeof whys)[number];

/** All that can keep a lock shut, or a journey waiting. */
export const lackWhys = [
  ...whys,
  "newer-answer",
  "said-missing",
  "not-joined",
  "with-feared",
  "child-along",
  ...childWhys,
] as const;

interface AnswerLack {
  readonly topic: ReturnTopic;
  readonly why: Why;
}

/**
 * What keeps a lock shut: an answer and why; that the person says something is missing, and nobody has dealt with it; or that whoever
 * is or may be a child has nobody grown up on the journey yet, that it is with whom they fear, or does not say that it is without another who may be one. And of a journey, that it was written down without what they said on a day.
 */
export type Lack =
  | AnswerLack
  | { readonly topic: "journey"; readonly why: "newer-answer"; readonly on: Day }
  | { readonly topic: "journey"; readonly why: "not-joined" | "with-feared" | "child-along" }
  | { readonly topic: null; readonly why: "said-missing" | ChildWhy };

/** The two locks on a journey, the person's own yes and how safe it is, each open when nothing lacks; and what hangs on them. */
export interface ReturnLocks {
  readonly wish: readonly AnswerLack[];
  readonly safety: readonly Lack[];
  /** Whether they are afraid of somebody there or on the way; null while nobody asked. */
  readonly afraid: "yes" | "no" | "not-known" | null;
  /** Why a journey that is written down waits; empty where it does not, or none is. */
  readonly waits: readonly Lack[];
}

/** What holds in the case, and what stands of whoever is or may be a child, as far as the locks go. */
export interface Holding {
  readonly safeguards: readonly Pick<Safeguard, "kind">[];
  readonly child: ChildFirst | null;
  /** Whether another in the case is or may be a child, as far as the case says. */
  readonly childBeside?: boolean;
  /** What tells of a danger in parts of the plan that whoever asks does not see: the day it was said, and since when it stands. */
  readonly unseen?: readonly { readonly on: Day; readonly since: Moment }[];
}

/** All wordings of a plan, the oldest first, as far as a return goes. */
interface Told {
  readonly entries: readonly Entry[];
  readonly holding: Holding;
  readonly needsInterpreter: boolean;
  readonly of: (topic: ReturnTopic) => Entry<ReturnNote> | undefined;
}

function toldIn(entries: readonly Entry[], holding: Holding): Told {
  const notes = newestOf(entries).filter(isOfKind("return"));
  return {
    entries,
    holding,
    needsInterpreter: needsInterpreter(holding.safeguards),
    of: (topic) => notes.find(({ content }) => content.topic === topic),
  };
}

/** Why an answer does not count by who heard it; null where it does. */
function whyNotHeard(told: Told, { heard }: ReturnNote): Why | null {
  if (heard === "others-there") {
    return "not-alone";
  }
  return heard === "alone" && told.needsInterpreter ? "no-interpreter" : null;
}

/** An answer that was kept before its words were read may say something else: a yes that is no free one, or a no beside a fear. */
function doubtOf(note: ReturnNote): Why | null {
  if (readsAsFear(note)) {
    return "reads-as-fear";
  }
  return readsAsIf(note) || noHowIn(note) !== null ? "in-doubt" : null;
}

function whyNot(told: Told, topic: ReturnTopic): Why | null {
  const note = told.of(topic);
  if (note === undefined) {
    return "not-asked";
  }
  const corrected = correctedIn(told.entries, note);
  if (corrected !== null) {
    return corrected;
  }
  const { answer } = note.content;
  if (answer === "does-not-know" || answer === "will-not-say") {
    return "not-told";
  }
  // A no to going, or to being safe, needs nobody's leave.
  if (answer === "no" && topic !== "fear") {
    return "no";
  }
  const doubt = doubtOf(note.content);
  return whyNotHeard(told, note.content) ?? (answer === "yes-if" ? "on-condition" : doubt);
}

/** Whether a part of the plan that whoever asks does not see tells of a danger that is newer than how the person is safe. */
function isUnseenNewer({ entries, holding: { unseen = [] }, of }: Told): boolean {
  const now = of("safe");
  const safe = now && firstAlike(entries, now);
  return unseen.some(
    ({ on, since }) => safe === undefined || on > safe.content.on || since > safe.at,
  );
}

/** Of an answer to how the person is safe, whether a danger hangs on it that whoever writes does not see: only who sees it can ask about it. */
export const isUnseen = (
  entries: readonly Entry[],
  holding: Holding,
  { topic, answer }: Pick<ReturnNote, "topic" | "answer">,
): boolean =>
  topic === "safe" && answer.startsWith("yes") && isUnseenNewer(toldIn(entries, holding));

/**
 * Where a fear is told, or something names an employer, a debt or others who arrange the journey, that it is settled how they are safe:
 * said after it, which may be of others than before.
 */
function whyNotSafe(
  told: Told,
  risks: readonly Entry<ReturnNote>[],
  isNewerElsewhere: boolean,
): Why | null {
  const [fear, safe] = [told.of("fear"), told.of("safe")];
  if (isUnseenNewer(told)) {
    return "newer-unseen";
  }
  const why = whyNot(told, "safe");
  if (why === "not-asked" && (risks.length > 0 || isNewerElsewhere)) {
    return "newer-risk";
  }
  if (why !== null || safe === undefined) {
    return why;
  }
  if (fear !== undefined && isAfter(told.entries, fear, safe)) {
    return "newer-fear";
  }
  if (withFearedIn(told.entries, safe.content) !== null) {
    return "in-doubt";
  }
  return isNewerElsewhere || isNewerRisk(told.entries, risks, safe) ? "newer-risk" : null;
}

/** Whether the person says that something is wrong in what they want, and nobody has dealt with it: it may be that they do not go. */
const saysWrong = (entries: readonly Entry[]): boolean =>
  newestOf(entries)
    .filter(isOfKind("correction"))
    .some(({ field, content }) => field === "wishes" && content.standing.state === "open");

/** That the yes to going stands, and that what the person wants, as they said it last, still has it in it. */
function whyNotWish(told: Told): Why | null {
  const [yes, why] = [told.of("wish"), whyNot(told, "wish")];
  if (why === null && saysWrong(told.entries)) {
    return "wish-corrected";
  }
  const wanted = newestOf(told.entries).find(isOfKind("wishes"));
  if (why !== null || yes === undefined || wanted === undefined) {
    return why;
  }
  const { on, inOrder } = wanted.content;
  const isNewer =
    on > yes.content.on ||
    (on === yes.content.on && told.entries.indexOf(wanted) > told.entries.indexOf(yes));
  return isNewer && !inOrder.includes("go-home") ? "newer-wish" : null;
}

const lackOf = (topic: ReturnTopic, why: Why | null): readonly AnswerLack[] =>
  why === null ? [] : [{ topic, why }];

function afraidIn(told: Told): ReturnLocks["afraid"] {
  const note = told.of("fear");
  if (note === undefined) {
    return null;
  }
  const { answer } = note.content;
  // A yes stays one while it is in doubt, and a no is one only while it counts.
  return answer === "yes" || (answer === "no" && whyNot(told, "fear") === null)
    ? answer
    : "not-known";
}

/** Whether the person says that something is missing of what stands of the return, and nobody has dealt with it. */
function saysMissing(entries: readonly Entry[]): boolean {
  return newestOf(entries)
    .filter(isOfKind("correction"))
    .some(
      ({ field, content }) =>
        field === "return" && content.about === null && content.standing.state === "open",
    );
}

/** A yes from a child alone is not enough: first the child welfare service is told. */
function childLack({ child }: Holding): readonly Lack[] {
  const why = childWhys.find((each) => each === child);
  return why === undefined ? [] : [{ topic: null, why }];
}

/** Why a journey waits: it is written anew last, when all else is in place. */
function waitsIn(
  { entries, holding }: Pick<Told, "entries" | "holding">,
  journey: Entry<ReturnNote>,
  shut: readonly Lack[],
): readonly Lack[] {
  const alone: readonly Lack[] = isNotJoined(journey.content, holding)
    ? [{ topic: "journey", why: "not-joined" }]
    : [];
  const withFeared: readonly Lack[] =
    journeyWithIn(entries) === null ? [] : [{ topic: "journey", why: "with-feared" }];
  const along: readonly Lack[] =
    holding.childBeside === true && isAlongOpen(journey.content)
      ? [{ topic: "journey", why: "child-along" }]
      : [];
  const wrong = lackOf("journey", correctedIn(entries, journey));
  const first = [...withFeared, ...shut, ...wrong, ...alone, ...along];
  const on = saidSince(entries, journey);
  return first.length > 0 || on === null ? first : [{ topic: "journey", why: "newer-answer", on }];
}

/**
 * How the locks stand, by all wordings of a plan, the oldest first, and what holds in its case. Only for who sees what
 * stands of the return. `anew`: an answer that is about to be written, so that what stands of it shuts nothing.
 */
export function locksOf(
  entries: readonly Entry[],
  holding: Holding,
  anew: ReturnTopic | null = null,
): ReturnLocks {
  const told = toldIn(entries, holding);
  const [fear, journey] = [told.of("fear"), told.of("journey")];
  const tells = fear?.content.answer === "yes" || fear?.content.answer === "said";
  const risks = risksIn(entries, anew);
  const elsewhere = newerInPlan(entries).length > 0;
  const wish = lackOf("wish", whyNotWish(told));
  const safe: readonly Lack[] = [
    ...childLack(holding),
    ...safety.flatMap((topic) => lackOf(topic, whyNot(told, topic))),
    ...(tells || risks.length > 0 || elsewhere || isUnseenNewer(told)
      ? lackOf("safe", whyNotSafe(told, risks, elsewhere))
      : []),
    ...(saysMissing(entries) ? [{ topic: null, why: "said-missing" } as const] : []),
  ];
  return {
    wish,
    safety: safe,
    afraid: afraidIn(told),
    waits: journey === undefined ? [] : waitsIn(told, journey, [...wish, ...safe]),
  };
}

/** Whether a journey waits, written down or not. */
export const isShut = ({ wish, safety, waits }: ReturnLocks): boolean =>
  [wish, safety, waits].some((lacks) => lacks.length > 0);
