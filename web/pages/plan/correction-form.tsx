import type { Correction, CorrectionStanding } from "../../../domain/plan/correction.ts";
import { type Entry, newestOf } from "../../../domain/plan/entry.ts";
import type { PlanField } from "../../../domain/plan/field.ts";
import { Select, TextArea } from "../../components/field.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import type { Say } from "../../texts/texts.ts";
import { type Typed, textOf } from "../cases/form.ts";
import { describe } from "./described.ts";
import { common, DayField, dayIn, type FormProps, noDay, notChosen, type Sent } from "./form.tsx";

/** What can be said to be wrong: everything that one sees and that is no answer to such a saying. */
function subjects({ found }: FormProps): readonly Entry[] {
  return newestOf(found.entries).filter(
    ({ content, field }) =>
      content.kind !== "correction" &&
      content.kind !== "handover" &&
      found.access.fields.includes(field),
  );
}

/** Where something that is missing is written: what the reader sees, and what is not among the things of the plan yet. */
const missingIn = (field: PlanField) => `in:${field}`;

export function CorrectionFields({ props }: { readonly props: FormProps }) {
  const { say, before, found } = props;
  const content = before?.content.kind === "correction" ? before.content : null;
  if (content !== null) {
    return (
      <>
        <blockquote>
          <TypedText>{content.said}</TypedText>
        </blockquote>
        <TextArea
          {...common(props, "done")}
          label={say("plan.correction.done")}
          help={say("plan.correction.done-help")}
          rows={3}
        />
        <DayField props={props} name="done-on" label={say("plan.correction.done-on")} />
      </>
    );
  }
  const fields = found.access.fields.filter((field) => field !== "coordination");
  return (
    <>
      <Select
        {...common(props, "about")}
        label={say("plan.correction.about")}
        options={[
          { value: "", label: say("plan.choose") },
          ...subjects(props).map((entry) => ({
            value: entry.thing,
            label: `${say(`plan.field.${entry.field}`)}: ${describe(props, entry).heading}`.slice(
              0,
              90,
            ),
          })),
        ]}
        groups={[
          {
            label: say("plan.correction.about-none"),
            options: fields.map((field) => ({
              value: missingIn(field),
              label: say(`plan.field.${field}`),
            })),
          },
        ]}
      />
      <TextArea {...common(props, "said")} label={say("plan.correction.said")} rows={3} />
      <DayField props={props} name="on" label={say("plan.day-said")} />
    </>
  );
}

function standingIn(typed: Typed): CorrectionStanding | "no-day" {
  const on = dayIn(typed, "done-on");
  return on === null || on === "no-day"
    ? "no-day"
    : { state: "answered", done: textOf(typed, "done"), on };
}

/** A new saying, or, where it is there, what was done about it: then what was said is taken from what stands. */
export function correctionIn(
  say: Say,
  typed: Typed,
  before: Entry | null,
  entries: readonly Entry[],
): Sent<Correction> {
  if (before?.content.kind === "correction") {
    const standing = standingIn(typed);
    return standing === "no-day"
      ? noDay(say, "done-on", "plan.correction.done-on")
      : { field: before.field, content: { ...before.content, standing } };
  }
  const on = dayIn(typed, "on");
  if (on === null || on === "no-day") {
    return noDay(say, "on", "plan.day-said");
  }
  const about = textOf(typed, "about");
  if (about === "") {
    return notChosen(say, "about");
  }
  const of = entries.find(({ thing }) => thing === about);
  const field = of?.field ?? (about.slice("in:".length) as PlanField);
  const said = textOf(typed, "said");
  const standing = { state: "open" } as const;
  const thing = of === undefined ? null : about;
  return { field, content: { kind: "correction", about: thing, said, on, standing } };
}
