import type { WrittenLife } from "../../../api/rights/lives.ts";
import { type Day, isMeantDay } from "../../../domain/time/day.ts";
import {
  happenedIn,
  lifeSources,
  type NewLifeEvent,
  provisionName,
  type Replaces,
} from "../../../rules/rights/life.ts";
import { eventTypes, type Happened, places } from "../../../rules/rights/situation.ts";
import { missingOf, noDay, notChosen, tooLong } from "../../case/form.ts";
import type { Problem } from "../../components/error-summary.tsx";
import { type Typed, textOf } from "../../forms/typed.ts";
import { alsoTellsIn, typedAlsoTells } from "../../plan/entry/also-tells.tsx";
import { provisionTyped } from "../fields.ts";

export interface ToCorrect {
  readonly value: string;
  readonly happened: Happened;
  /** As it was written down, with the words and the source of an entry. */
  readonly typed: Typed;
}

function replacesIn(text: string): Replaces {
  const [of, id = ""] = text.split(":");
  return of === "entry" || of === "outcome" ? { of, id } : null;
}

/** Its id alone says too; null where there is none such. */
export function toCorrect({ entries, ofCase }: WrittenLife, text: string): ToCorrect | null {
  const named = (of: "entry" | "outcome", id: string) => [id, `${of}:${id}`].includes(text);
  const entry = entries.find(({ id }) => named("entry", id));
  const outcome = ofCase.find(({ id }) => named("outcome", id));
  const judged: Happened | null =
    outcome?.kind === "judged"
      ? {
          ...{ type: "judgment-final", day: outcome.happened, until: null, where: null },
          provision: provisionName(outcome.provision),
        }
      : null;
  const happened = entry ?? (outcome === undefined ? null : (happenedIn(outcome) ?? judged));
  if (happened === null) {
    return null;
  }
  const { type, day, provision, until, where } = happened;
  const typed = {
    ...{ kind: type, day, provision: provision ?? "", until: until ?? "", where: where ?? "" },
    ...{ source: entry?.source ?? "", words: entry?.words ?? "" },
    ...typedAlsoTells(entry?.alsoTells),
  };
  const value = entry === undefined ? `outcome:${outcome?.id}` : `entry:${entry.id}`;
  return { value, happened, typed };
}

type Read =
  | { readonly ok: true; readonly event: NewLifeEvent }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function eventIn(typed: Typed): Read {
  const text = (name: string) => textOf(typed, name);
  const [day, until] = [text("day"), text("until")];
  const type = eventTypes.find((each) => each === text("kind"));
  const source = lifeSources.find((each) => each === text("source"));
  const problems = [
    ...missingOf(
      [type === undefined, notChosen("kind", "life.form.kind")],
      [!isMeantDay(day), noDay("day", "life.form.day")],
      [until !== "" && !isMeantDay(until), noDay("until", "rights.last-day")],
      [source === undefined, notChosen("source", "life.source")],
    ),
    ...tooLong(typed, { words: 500 }),
  ];
  if (type === undefined || source === undefined || problems.length > 0) {
    return { ok: false, problems };
  }
  const event = {
    ...{ type, day: day as Day, source, words: text("words"), alsoTells: alsoTellsIn(typed) },
    provision: provisionTyped(text("provision")),
    until: until === "" ? null : (until as Day),
    where: places.find((each) => each === text("where")) ?? null,
    holds: text("not") !== "not",
    replaces: replacesIn(text("replaces")),
  };
  return { ok: true, event };
}
