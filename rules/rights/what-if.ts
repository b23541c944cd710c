import type { Day } from "../../domain/time/day.ts";
import { catalogue } from "./catalogue.ts";
import { age } from "./facts.ts";
import { pictureOf } from "./picture-of.ts";
import type { Answer, Held, State, Todo } from "./right.ts";
import { rightsOf } from "./rights-of.ts";
import type { Happened, Person, Situation } from "./situation.ts";
import { type Line, tellsLost, type Words } from "./words.ts";

export interface Change {
  readonly id: string;
  readonly title: Words;
  readonly kind: "stays" | "changes" | "falls-away" | "comes";
  readonly before: Held | null;
  readonly after: Held | null;
  /** None of what is not known. */
  readonly on: Day | null;
  readonly secure: readonly Todo[];
  /** Of a day that is over then, only what says what to do after it. */
  readonly todo: readonly Todo[];
}

export interface WhatIf {
  /** The situation's own day, or the last of what is supposed. */
  readonly asOf: Day;
  readonly before: Answer;
  readonly after: Answer;
  readonly changes: readonly Change[];
}

export function withEvents(situation: Situation, extra: readonly Happened[]): Situation {
  const days = [situation.asOf, ...extra.map(({ day }) => day)].toSorted();
  const asOf = days.at(-1) ?? situation.asOf;
  return { ...situation, events: [...situation.events, ...extra], asOf };
}

/** A birthday that comes by the day of both lines comes on the other only: else nobody would read what ends with it. */
function withoutIt(situation: Situation, extra: readonly Happened[], asOf: Day): Situation {
  const { person, asOf: today, events } = situation;
  const comes = ({ type, day }: Happened) =>
    type === "turns-eighteen" && day > today && day <= asOf;
  const others = events.filter((event) => !comes(event));
  if (others.length === events.length || !extra.some(({ type }) => type === "turns-eighteen")) {
    return { ...situation, asOf };
  }
  const known: Person =
    age.of(pictureOf(situation)) === "child"
      ? { ...person, underEighteen: "yes" }
      : { ...person, underEighteen: "unknown", ageAnswered: person.ageAnswered ?? today };
  return { ...situation, events: others, person: known, asOf };
}

export function whatIf(situation: Situation, extra: readonly Happened[]): WhatIf {
  const supposed = withEvents(situation, extra);
  const before = rightsOf(withoutIt(situation, extra, supposed.asOf));
  const after = rightsOf(supposed);
  return {
    asOf: supposed.asOf,
    before,
    after,
    changes: changesOf(before, after, leavesIn(situation, extra)).map((change) => ({
      ...change,
      todo: change.todo.filter(({ by, late }) => by === null || by >= supposed.asOf || late),
    })),
  };
}

const order = new Map(catalogue.map(({ section }, at) => [section.id, at] as const));
const placeOf = ({ id }: Change) => order.get(id) ?? order.size;

function leavesIn(situation: Situation, extra: readonly Happened[]): boolean {
  return extra.some(({ type }) => type === "left-country") && !pictureOf(situation).abroad;
}

export function changesOf(before: Answer, after: Answer, leaves = false): readonly Change[] {
  const known = new Map(before.rights.map((held) => [held.id, held]));
  const then = new Map(after.rights.map((held) => [held.id, held]));
  const lost = before.rights.filter(({ id }) => !then.has(id));
  return [
    ...after.rights.map((held) => changeOf(known.get(held.id) ?? null, held, { ...held, leaves })),
    ...lost.map((held) => changeOf(held, null, { ...held, leaves })),
  ].sort((one, other) => placeOf(one) - placeOf(other));
}

const lives = (held: Held | null) => held !== null && held.state !== "ended";

interface Moving extends Pick<Held, "id" | "title"> {
  readonly leaves: boolean;
}

function changeOf(before: Held | null, after: Held | null, { id, title, leaves }: Moving): Change {
  const kind = kindOf(before, after);
  const isLost =
    kind === "falls-away" || (kind === "changes" && sureness(after) < sureness(before));
  const todo = kind === "stays" ? [] : (after?.todo ?? []);
  return {
    id,
    title,
    kind,
    before,
    after,
    on: kind === "stays" || after?.state === "unsure" ? null : (after?.until ?? null),
    secure: [
      ...(isLost ? (before?.secure ?? []) : []),
      ...(leaves && lives(before) ? (before?.beforeLeaving ?? []) : []),
      ...todo.filter(({ first }) => first),
    ],
    todo: todo.filter(({ first }) => !first),
  };
}

const surest: readonly (State | undefined)[] = ["holds", "may", "unsure", "ended"];
const sureness = (held: Held | null) => -surest.indexOf(held?.state);

function kindOf(before: Held | null, after: Held | null): Change["kind"] {
  if (sameHeld(before, after)) {
    return "stays";
  }
  if (lives(before) && !lives(after)) {
    return "falls-away";
  }
  return lives(after) && !lives(before) ? "comes" : "changes";
}

function sameHeld(one: Held | null, other: Held | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What was over before, and is so after, is not said to stay. */
export type ChangeGroup = Change["kind"] | "over";

export function groupOf({ kind, before }: Change): ChangeGroup {
  return kind === "stays" && before?.state === "ended" ? "over" : kind;
}

export const lostThen = ({ before, after }: Change): readonly Line[] =>
  (after?.because ?? []).filter(
    (line) =>
      tellsLost(line) && before?.because.every(({ words }) => words.nb !== line.words.nb) !== false,
  );

const partsHeld = {
  days: ["from", "until"],
  reasons: ["because"],
  "ends-if": ["endsIf"],
  "to-do": ["todo", "secure"],
} as const satisfies Readonly<Record<string, readonly (keyof Held)[]>>;

export type PartHeld = keyof typeof partsHeld;
const everyPart: readonly PartHeld[] = ["days", "reasons", "ends-if", "to-do"];

export function partsChanged(before: Held, after: Held): readonly PartHeld[] {
  const differs = (part: keyof Held) =>
    JSON.stringify(before[part]) !== JSON.stringify(after[part]);
  return everyPart.filter((part) => partsHeld[part].some(differs));
}

export function stateIn(answer: Answer, id: string): State | "not-held" | "not-listed" {
  const held = answer.rights.find((each) => each.id === id);
  if (held !== undefined) {
    return held.state;
  }
  return answer.notHeld.some((each) => each.id === id) ? "not-held" : "not-listed";
}
