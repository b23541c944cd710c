import { moveDay, moving } from "../../../api/plan/move-day.ts";
import { mayOnPlan } from "../../../domain/access/may.ts";
import { moveReasons } from "../../../domain/plan/by.ts";
import { type Entry, historyOf, isOfKind } from "../../../domain/plan/entry.ts";
import { movedFaults, runningDay } from "../../../domain/plan/move.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { Actions, Button } from "../../components/button.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../../components/field.tsx";
import { post } from "../../forms/post.ts";
import { typedAt } from "../../forms/sent.ts";
import { textOf } from "../../forms/typed.ts";
import { page } from "../../frame.tsx";
import { desk, house, param, say } from "../../page.ts";
import {
  addressOf,
  type Looking,
  PlanTabs,
  PlanTop,
  personIn,
  titleOf,
  withPlan,
} from "../frame.tsx";
import { toKept } from "../kept.tsx";
import { AlsoTellsOf, alsoTellsIn, typedAlsoTells } from "./also-tells.tsx";
import { EntryCard } from "./entry-card.tsx";
import { partOf, pathOf } from "./kinds.ts";

function moveAt(looking: Pick<Looking, "found">, { thing, content }: Entry): string {
  return `${addressOf(looking)}/${pathOf(content.kind)}/${thing}/move`;
}

/** It runs, and the reader may move it. */
function moves({ found }: Looking, { field, content }: Entry): boolean {
  const day = content.kind === "step" || content.kind === "follow-up" ? runningDay(content) : null;
  return day !== null && mayOnPlan(desk().actor, "plan.move-day", found.access, field);
}

function MoveForm({ looking, entry }: { readonly looking: Looking; readonly entry: Entry }) {
  return (
    <form method="post" action={moveAt(looking, entry)}>
      <input type="hidden" name="seen" value={typedAt("seen")?.[0] ?? String(entry.version)} />
      <TextField name="to" label={say("plan.move.to")} type="date" size={12} />
      <Select
        name="why"
        label={say("plan.move.why")}
        options={[
          { value: "", label: say("plan.choose") },
          ...moveReasons.map((why) => ({ value: why, label: say(`plan.move.why.${why}`) })),
        ]}
      />
      <TextArea
        name="words"
        label={say("plan.move.words")}
        help={say("plan.move.words-help")}
        rows={2}
      />
      <AlsoTellsOf copied typed={typedAlsoTells(entry.alsoTells)} />
      <Actions>
        <Button>{say("plan.move.do")}</Button>
      </Actions>
    </form>
  );
}

export async function movePage(): Promise<Response> {
  return await withPlan(async (looking) => {
    const { found } = looking;
    const [entry] = historyOf(found.entries, param("thing"));
    if (entry === undefined || !moves(looking, entry)) {
      return await turnedAway("plan.not-found");
    }
    const here = partOf(entry.content.kind);
    return await page(
      { title: titleOf(looking, here), tabs: <PlanTabs looking={looking} /> },
      <>
        <ErrorSummary />
        <PlanTop looking={looking} here={here} />
        <h2>{say(`plan.field.${entry.field}`)}</h2>
        <EntryCard looking={looking} entry={entry} linked within />
        <h2>{say("plan.move")}</h2>
        <p>{say("plan.move.law")}</p>
        <MoveForm looking={looking} entry={entry} />
      </>,
    );
  });
}

const labels = { to: "plan.move.to", why: "plan.move.why", words: "plan.move.words" } as const;

export async function postMove(): Promise<Response> {
  return await withPlan(async ({ found, today }) => {
    const thing = param("thing");
    const [entry] = historyOf(found.entries, thing);
    const isDated = entry && (isOfKind("step")(entry) || isOfKind("follow-up")(entry));
    if (!isDated) {
      return await turnedAway("plan.not-found");
    }
    const { field, content } = entry;
    return await post(moving, labels, {
      told: {
        seen: (typed) => Number.parseInt(textOf(typed, "seen"), 10) || 0,
        field: () => field,
        alsoTells: alsoTellsIn,
      },
      judge: (value) => movedFaults(content, value, today),
      keep: (value) =>
        moveDay(desk().cell, desk().actor, { ...personIn(), thing, ...value }, house().now()),
      kept: () => toKept(partOf(content.kind), "moved", thing),
      again: movePage,
    });
  });
}
