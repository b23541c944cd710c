import type { Child } from "hono/jsx";
import { mayOnPlan } from "../../domain/access/may.ts";
import type { JourneyAnswer } from "../../domain/journey/kept.ts";
import { labelsOf } from "../../domain/journey/label.ts";
import type { Row, RowOf } from "../../domain/journey/row.ts";
import { lastThatCounts } from "../../domain/journey/said.ts";
import { type Entry, isOfKind, newestOf } from "../../domain/plan/entry.ts";
import { turnedAway } from "../access/turned-away.ts";
import { isShut, problemAt } from "../case/form.ts";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary, type Problem } from "../components/error-summary.tsx";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, say } from "../page.ts";
import { addressOf, type Looking, PlanRail, PlanTop, titleOf } from "../plan/frame.tsx";
import { toKept } from "../plan/kept.tsx";
import { labelList } from "./fields.tsx";
import { Danger } from "./waits.tsx";

export function To({
  looking,
  path,
  children,
}: {
  readonly looking: Looking;
  readonly path: string;
  readonly children: string;
}) {
  return (
    <a class="ds-link" href={`${addressOf(looking)}/return/${path}`}>
      {children}
    </a>
  );
}

/** What a form about a journey shows again: what was typed, and what to put right. */
export interface Shown {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** Whether who looks may write in what is said of going home. */
export const writes = ({ found }: Looking): boolean =>
  mayOnPlan(desk().actor, "plan.note", found.access, "return");

/** A page of the journey with a form; turned away where it is not theirs to write. */
export async function formPage(
  looking: Looking,
  { problems }: Pick<Shown, "problems">,
  body: Child,
): Promise<Response> {
  if (!writes(looking) || looking.found.journey === null) {
    return await turnedAway("not-permitted");
  }
  const failed = problems.length > 0;
  return await page(
    {
      title: titleOf(looking, "return"),
      failed,
      status: failed ? 400 : 200,
      rail: <PlanRail looking={looking} here="return" />,
    },
    <>
      <ErrorSummary problems={problems} />
      <PlanTop looking={looking} here="return" />
      <Danger looking={looking} />
      {body}
    </>,
  );
}

/** The form itself, with the id that keeps it one where it is sent twice. */
export function Form({
  looking,
  path,
  typed,
  children,
}: {
  readonly looking: Looking;
  readonly path: string;
  readonly typed: Typed;
  readonly children: Child;
}) {
  return (
    <form method="post" action={`${addressOf(looking)}/return/${path}`}>
      <datalist id={labelList}>
        {labelsOf(looking.found.journey?.rows ?? []).map((label) => (
          <option value={label} />
        ))}
      </datalist>
      <input type="hidden" name="id" value={textOf(typed, "id") || crypto.randomUUID()} />
      {children}
      <Actions>
        <Button>{say("plan.keep")}</Button>
      </Actions>
    </form>
  );
}

/** Leads on from what was kept, or shows the form again with what to put right. */
export async function toNext(
  kept:
    | { readonly ok: true }
    | { readonly ok: false; readonly refused: Parameters<typeof problemAt>[0] },
  {
    thing,
    at,
    again,
  }: {
    readonly thing: string;
    /** The field of a refusal. */
    readonly at: (code: string) => string;
    readonly again: (problems: readonly Problem[]) => Promise<Response>;
  },
): Promise<Response> {
  if (kept.ok) {
    return toKept("return", "return", thing);
  }
  return isShut(kept.refused)
    ? await turnedAway(kept.refused)
    : await again([problemAt(kept.refused, at(kept.refused))]);
}

/** The last talk that counts: what is written down one by one was said in it. */
export const lastTalk = ({ found: { journey } }: Looking): RowOf<"sitting"> | undefined =>
  journey === null ? undefined : lastThatCounts(journey.sayings);

export const entryOf = ({ found }: Looking, row: Row): Entry<JourneyAnswer> | undefined =>
  newestOf(found.entries)
    .filter(isOfKind("return"))
    .find(({ thing }) => thing === row.written?.thing);
