import { type MoveDay, moveDay } from "../../../api/plan/move-day.ts";
import { mayOnPlan } from "../../../domain/access/may.ts";
import { moveReasons } from "../../../domain/plan/by.ts";
import { type Entry, historyOf, isArea, isOfKind } from "../../../domain/plan/entry.ts";
import type { FollowUp } from "../../../domain/plan/follow-up.ts";
import { movedDayProblem, runningDay } from "../../../domain/plan/move.ts";
import type { Step } from "../../../domain/plan/step.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { chosenOf, isShut, missingOf, noDay, notChosen, problemAt } from "../../case/form.ts";
import { Actions, Button } from "../../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../../components/field.tsx";
import { typedIn } from "../../forms/post.ts";
import { type Typed, textOf } from "../../forms/typed.ts";
import { page } from "../../frame.tsx";
import { desk, house, param, say } from "../../page.ts";
import {
  addressOf,
  type Looking,
  PlanRail,
  PlanTop,
  personIn,
  titleOf,
  withPlan,
} from "../frame.tsx";
import { toKept } from "../kept.tsx";
import { AlsoTellsOf, alsoTellsIn, typedAlsoTells } from "./also-tells.tsx";
import { EntryCard } from "./entry-card.tsx";
import { orNull, someDayIn, tooLong, wrongAt } from "./form.tsx";
import { partOf, pathOf } from "./kinds.ts";

/** Where the date is moved. */
function moveAt(looking: Pick<Looking, "found">, { thing, content }: Entry): string {
  return `${addressOf(looking)}/${pathOf(content.kind)}/${thing}/move`;
}

/** It runs, and the reader may move it. */
function moves({ found }: Looking, { field, content }: Entry): boolean {
  const day = content.kind === "step" || content.kind === "follow-up" ? runningDay(content) : null;
  return day !== null && mayOnPlan(desk().actor, "plan.move-day", found.access, field);
}

function MoveForm({
  looking,
  entry,
  typed,
  problems,
}: {
  readonly looking: Looking;
  readonly entry: Entry;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}) {
  const common = (name: string) => ({
    name,
    error: problemOf(problems, name),
    value: textOf(typed, name),
  });
  return (
    <form method="post" action={moveAt(looking, entry)}>
      <input
        type="hidden"
        name="seen"
        value={problems.length > 0 ? textOf(typed, "seen") : String(entry.version)}
      />
      <TextField {...common("to")} label={say("plan.move.to")} type="date" size={12} />
      <Select
        {...common("why")}
        label={say("plan.move.why")}
        options={[
          { value: "", label: say("plan.choose") },
          ...moveReasons.map((why) => ({ value: why, label: say(`plan.move.why.${why}`) })),
        ]}
      />
      <TextArea
        {...common("words")}
        label={say("plan.move.words")}
        help={say("plan.move.words-help")}
        rows={2}
      />
      <AlsoTellsOf copied typed={problems.length > 0 ? typed : typedAlsoTells(entry.alsoTells)} />
      <Actions>
        <Button>{say("plan.move.do")}</Button>
      </Actions>
    </form>
  );
}

export async function movePage(
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  return await withPlan(async (looking) => {
    const { found } = looking;
    const [entry] = historyOf(found.entries, param("thing"));
    if (entry === undefined || !moves(looking, entry)) {
      return await turnedAway("plan.not-found");
    }
    const here = partOf(entry.content.kind);
    const failed = problems.length > 0;
    return await page(
      {
        title: titleOf(looking, here),
        failed,
        status: failed ? 400 : 200,
        rail: <PlanRail looking={looking} here={here} />,
      },
      <>
        <ErrorSummary problems={problems} />
        <PlanTop looking={looking} here={here} />
        <h2>{say(`plan.field.${entry.field}`)}</h2>
        <EntryCard looking={looking} entry={entry} linked within />
        <h2>{say("plan.move")}</h2>
        <p>{say("plan.move.law")}</p>
        <MoveForm looking={looking} entry={entry} typed={typed} problems={problems} />
      </>,
    );
  });
}

/** Null if unknown. */
function datedIn({ found }: Looking, thing: string): Entry<Step | FollowUp> | null {
  const [entry] = historyOf(found.entries, thing);
  const isDated = entry !== undefined && (isOfKind("step")(entry) || isOfKind("follow-up")(entry));
  return isDated ? entry : null;
}

const fieldOf: Readonly<Record<string, string>> = { "plan.moved-why": "words" };

/** Or all errors by field. */
function movedIn(
  { today }: Looking,
  typed: Typed,
  content: Step | FollowUp,
): Pick<MoveDay, "to" | "why" | "words"> | { readonly wrong: readonly Problem[] } {
  const [to, why] = [someDayIn(typed, "to"), chosenOf(moveReasons, typed, "why")];
  const words = orNull(textOf(typed, "words"));
  const wrong = [
    ...tooLong(typed),
    ...(to === null
      ? [noDay("to", "plan.move.to")]
      : wrongAt(movedDayProblem(content, to, today), "to")),
    ...missingOf(
      [why === null, notChosen("why", "plan.move.why")],
      [why === "other" && words === null, problemAt("plan.moved-why", "words")],
    ),
  ];
  return to === null || why === null || wrong.length > 0 ? { wrong } : { to, why, words };
}

export async function postMove(): Promise<Response> {
  const typed = await typedIn();
  const again = (problems: readonly Problem[]) => movePage(typed, problems);
  return await withPlan(async (looking) => {
    const thing = param("thing");
    const entry = datedIn(looking, thing);
    if (entry === null || !isArea(entry.field)) {
      return await turnedAway("plan.not-found");
    }
    const sent = movedIn(looking, typed, entry.content);
    if ("wrong" in sent) {
      return await again(sent.wrong);
    }
    const seen = Number.parseInt(textOf(typed, "seen"), 10) || 0;
    const alsoTells = alsoTellsIn(typed);
    const request = { ...personIn(), thing, seen, field: entry.field, alsoTells, ...sent };
    const moved = await moveDay(desk().cell, desk().actor, request, house().now());
    if (moved.ok) {
      return toKept(partOf(entry.content.kind), "moved", thing);
    }
    return isShut(moved.refused)
      ? await turnedAway(moved.refused)
      : await again([problemAt(moved.refused, fieldOf[moved.refused] ?? "to")]);
  });
}
