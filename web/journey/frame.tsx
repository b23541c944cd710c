import type { Child } from "hono/jsx";
import { mayOnPlan } from "../../domain/access/may.ts";
import type { JourneyAnswer } from "../../domain/journey/kept.ts";
import { labelsOf } from "../../domain/journey/label.ts";
import type { Row, RowOf } from "../../domain/journey/row.ts";
import { lastThatCounts } from "../../domain/journey/said.ts";
import { type Entry, isOfKind, newestOf } from "../../domain/plan/entry.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { FormId } from "../forms/form-id.tsx";
import { page } from "../frame.tsx";
import { desk, say } from "../page.ts";
import { addressOf, type Looking, PlanTabs, PlanTop, titleOf } from "../plan/frame.tsx";
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

/** Whether who looks may write in what is said of going home. */
export const writes = ({ found }: Looking): boolean =>
  mayOnPlan(desk().actor, "plan.note", found.access, "return");

/** A page of the journey with a form; turned away where it is not theirs to write. */
export async function formPage(looking: Looking, body: Child): Promise<Response> {
  if (!writes(looking) || looking.found.journey === null) {
    return await turnedAway("not-permitted");
  }
  return await page(
    {
      title: titleOf(looking, "return"),
      tabs: <PlanTabs looking={looking} />,
    },
    <>
      <ErrorSummary />
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
  children,
}: {
  readonly looking: Looking;
  readonly path: string;
  readonly children: Child;
}) {
  return (
    <form method="post" action={`${addressOf(looking)}/return/${path}`}>
      <datalist id={labelList}>
        {labelsOf(looking.found.journey?.rows ?? []).map((label) => (
          <option value={label} />
        ))}
      </datalist>
      <FormId />
      {children}
      <Actions>
        <Button>{say("plan.keep")}</Button>
      </Actions>
    </form>
  );
}

/** The last talk that counts: what is written down one by one was said in it. */
export const lastTalk = ({ found: { journey } }: Looking): RowOf<"sitting"> | undefined =>
  journey === null ? undefined : lastThatCounts(journey.sayings);

export const entryOf = ({ found }: Looking, row: Row): Entry<JourneyAnswer> | undefined =>
  newestOf(found.entries)
    .filter(isOfKind("return"))
    .find(({ thing }) => thing === row.written?.thing);
