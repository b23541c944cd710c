import type { Decision } from "../knowledge/decision.ts";
import { topLevel } from "../knowledge/factor.ts";
import type { Observation } from "../observation/observation.ts";
import {
  type Known,
  type Layout,
  layOutKnown,
  mark,
  type Place,
  type Row,
  scopes,
  wordOf,
} from "./bits.ts";
import type { Relation } from "./relate.ts";
import { roleOf, standingOf } from "./standing.ts";

export interface LaidOut {
  readonly layout: Layout;
  readonly decisions: readonly Decision[];
  /** What its outcome rests on; decision n from n × words. */
  readonly needs: Row;
  /** What is against it, beyond what it bore; likewise. */
  readonly beyond: Row;
  readonly compared: Uint8Array;
}

/** Once for each, whatever the number of situations. */
export function layOutDecisions(layout: Layout, decisions: readonly Decision[]): LaidOut {
  const { words } = layout;
  const needs = new Uint32Array(words * decisions.length);
  const beyond = new Uint32Array(words * decisions.length);
  for (const [index, decision] of decisions.entries()) {
    const [from, until] = [index * words, (index + 1) * words];
    for (const place of layout.places.values()) {
      const role = roleOf(place.factor, decision);
      if (role === "carries") {
        markNeeds(needs.subarray(from, until), place, decision);
      }
      if (role === "opposes") {
        markBeyond(beyond.subarray(from, until), place, decision);
      }
    }
  }
  const compared = Uint8Array.from(decisions, (each) => Number(standingOf(each) === "compared"));
  return { layout, decisions, needs, beyond, compared };
}

function markNeeds(row: Row, place: Place, { facts }: Decision): void {
  for (const fact of facts) {
    if (fact.factor === place.factor.id && fact.state === "present" && fact.level > 0) {
      mark(row, place, [fact.scope], fact.level, fact.level);
    }
  }
}

function markBeyond(row: Row, place: Place, { facts }: Decision): void {
  for (const [at, scope] of scopes.entries()) {
    const borne = facts
      .filter(
        (fact) =>
          fact.factor === place.factor.id &&
          fact.state === "present" &&
          scopes.indexOf(fact.scope) >= at,
      )
      .map(({ level }) => level);
    mark(row, place, [scope], Math.max(0, ...borne) + 1, topLevel(place.factor));
  }
}

/** As relate says, without the points, in the order of decisions. */
export function relationsOf(laidOut: LaidOut, known: Known): readonly Relation[] {
  return Array.from(laidOut.decisions, (_, index) => relationOf(laidOut, index, known));
}

function relationOf(laidOut: LaidOut, index: number, known: Known): Relation {
  const { layout, needs, beyond } = laidOut;
  const { reached, possible, minor } = known;
  const excusable = minor === "no" ? 0 : -1;
  let [met, open, unchecked, excused] = [0, 0, 0, 0];
  for (let word = 0, at = index * layout.words; word < layout.words; word += 1, at += 1) {
    const [here, may] = [wordOf(reached, word), wordOf(possible, word)];
    const [need, against] = [wordOf(needs, at), wordOf(beyond, at)];
    const forgiven = need & ~here & wordOf(layout.means, word) & excusable;
    const missing = need & ~here & ~forgiven;
    if (((missing & ~may) | (against & here)) !== 0) {
      return "differs";
    }
    met |= need & here;
    open |= missing;
    unchecked |= against & may;
    excused |= forgiven;
  }
  // Until an age is known the means may still be required.
  const settled = met !== 0 && open === 0 && !(minor === "maybe" && excused !== 0);
  if (!settled || laidOut.compared[index] !== 1) {
    return "possible";
  }
  return unchecked === 0 ? "necessary" : "onObserved";
}

/** Null unless the decision is one to compare with and a fact its outcome rests on is there. Little known is no reason to speak. */
export function speaker(
  layout: Layout,
  decision: Decision,
): (observations: readonly Observation[]) => Relation | null {
  const laidOut = layOutDecisions(layout, [decision]);
  return (observations) => {
    const known = layOutKnown(layout, observations);
    const inCommon = laidOut.needs.some((need, at) => (need & wordOf(known.reached, at)) !== 0);
    return laidOut.compared[0] === 1 && inCommon ? relationOf(laidOut, 0, known) : null;
  };
}
