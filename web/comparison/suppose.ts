import type { Supposed } from "../../domain/comparison/turned.ts";
import { topLevel } from "../../domain/knowledge/factor.ts";
import { allOf, type Typed, textOf } from "../forms/typed.ts";
import { askable } from "../observation/observation-form.tsx";
import { law } from "../page.ts";

/** More facts would be another situation. */
const mostSupposed = 20;

export function answerOf({ factor, state, level }: Supposed): string {
  return `${factor}=${state}.${level ?? 1}`;
}

function supposedFrom(answer: string): readonly Supposed[] {
  const [, id, state, digits] = /^([\w.]+)=(present|absent|not_observed)\.(\d)$/.exec(answer) ?? [];
  const factor = askable(law()).find((each) => each.id === id);
  const level = Number(digits);
  if (factor === undefined || level < 1 || level > topLevel(factor)) {
    return [];
  }
  return [{ factor: factor.id, state: state as Supposed["state"], level }];
}

export const takeAllBack = "all";

/**
 * Earlier suppositions, minus those withdrawn, plus new ones; one answer per factor, the last. Out of bounds is
 * dropped.
 */
export function supposedIn(typed: Typed): readonly Supposed[] {
  const back = textOf(typed, "take-back");
  const answers = [...allOf(typed, "supposed"), textOf(typed, "turn"), textOf(typed, "other")];
  const found = answers.flatMap((answer) => supposedFrom(answer));
  const last = new Map(found.map((each) => [each.factor, each]));
  last.delete(back);
  return back === takeAllBack ? [] : [...last.values()].slice(-mostSupposed);
}
