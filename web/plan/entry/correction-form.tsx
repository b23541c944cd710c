import type { Correction } from "../../../domain/plan/correction.ts";
import { type Entry, isOfKind, newestOf } from "../../../domain/plan/entry.ts";
import type { PlanField } from "../../../domain/plan/field.ts";
import { missingOf, noDay, notChosen, problemAt } from "../../case/form.ts";
import { Select, TextArea } from "../../components/field.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { textOf } from "../../forms/typed.ts";
import { say } from "../../page.ts";
import { describe } from "./described.ts";
import {
  common,
  DayField,
  type FormProps,
  type Reading,
  type Sent,
  someDayIn,
  stillToCome,
} from "./form.tsx";

/** Everything seen that is no such answer. */
function subjects({ found }: FormProps): readonly Entry[] {
  return newestOf(found.entries).filter(
    ({ content, field }) =>
      content.kind !== "correction" &&
      content.kind !== "handover" &&
      found.access.fields.includes(field),
  );
}

/** For missing things in visible fields. */
const missingIn = (field: PlanField) => `in:${field}`;

export function CorrectionFields({ props }: { readonly props: FormProps }) {
  const { before, found } = props;
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
            label:
              `${say(`plan.field.${entry.field}`)}: ${describe({ ...props, say }, entry).heading}`.slice(
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

function answerIn(reading: Reading, { field, content }: Entry<Correction>): Sent<Correction> {
  const { typed } = reading;
  const [done, on] = [textOf(typed, "done"), someDayIn(typed, "done-on")];
  const wrong = missingOf(
    [done === "", problemAt("plan.what-was-done", "done")],
    [on === null, noDay("done-on", "plan.correction.done-on")],
    stillToCome(reading, "done-on", "plan.correction.done-on", on),
  );
  return on === null || wrong.length > 0
    ? { wrong }
    : { field, content: { ...content, standing: { state: "answered", done, on } } };
}

/** New, or an answer to one, whose words stay. */
export function correctionIn(reading: Reading): Sent<Correction> {
  const { typed, before, found } = reading;
  if (before !== null && isOfKind("correction")(before)) {
    return answerIn(reading, before);
  }
  const [about, said, on] = [textOf(typed, "about"), textOf(typed, "said"), someDayIn(typed, "on")];
  const wrong = missingOf(
    [about === "", notChosen("about", "plan.correction.about")],
    [said === "", { field: "said", text: say("plan.correction.no-words") }],
    [on === null, noDay("on", "plan.day-said")],
    stillToCome(reading, "on", "plan.day-said", on),
  );
  if (on === null || wrong.length > 0) {
    return { wrong };
  }
  const of = newestOf(found.entries).find(({ thing }) => thing === about);
  const field = of?.field ?? (about.slice("in:".length) as PlanField);
  const standing = { state: "open" } as const;
  const thing = of === undefined ? null : about;
  return { field, content: { kind: "correction", about: thing, said, on, standing } };
}
