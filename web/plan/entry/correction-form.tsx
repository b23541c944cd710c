import { correcting, noteCorrection } from "../../../api/plan/correct.ts";
import { correctionFaults } from "../../../domain/plan/correction.ts";
import { type Entry, isOfKind, newestOf } from "../../../domain/plan/entry.ts";
import type { PlanField } from "../../../domain/plan/field.ts";
import { Select, TextArea } from "../../components/field.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { post } from "../../forms/post.ts";
import type { Typed } from "../../forms/typed.ts";
import { desk, house, say } from "../../page.ts";
import { describe } from "./described.ts";
import {
  asPosted,
  common,
  DayField,
  type FormProps,
  inContent,
  ofThing,
  type Reading,
  textIn,
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

const labels = {
  about: "plan.correction.about",
  said: "plan.correction.said",
  on: "plan.day-said",
  done: "plan.correction.done",
  "done-on": "plan.correction.done-on",
} as const;

const names = { field: "about", "standing.done": "done", "standing.on": "done-on" };

/** New, or an answer to one, whose words stay. */
function correctionIn({ before, found }: Reading, typed: Typed) {
  const text = textIn(typed);
  if (before !== null && isOfKind("correction")(before)) {
    const standing = { state: "answered", done: text("done"), on: text("done-on") };
    return { field: before.field, content: { ...before.content, standing } };
  }
  const about = text("about");
  const of = newestOf(found.entries).find(({ thing }) => thing === about);
  const content = {
    ...{ kind: "correction", about: of === undefined ? null : about },
    ...{ said: text("said"), on: text("on"), standing: { state: "open" } },
  };
  return { field: of?.field ?? about.slice("in:".length), content };
}

export function postCorrection(reading: Reading): Promise<Response> {
  const { before, today } = reading;
  const stood = before !== null && isOfKind("correction")(before) ? before.content : null;
  const { told, says, ...posted } = asPosted(
    reading,
    (typed) => correctionIn(reading, typed).content,
    names,
  );
  return post(correcting, labels, {
    ...posted,
    told: { ...told, field: (typed: Typed) => correctionIn(reading, typed).field },
    says: { ...says, "plan.no-own-words": "plan.correction.no-words" },
    judge: ({ content }) => inContent(correctionFaults(stood, content, today)),
    keep: (value) =>
      noteCorrection(desk().cell, desk().actor, { ...ofThing(reading), ...value }, house().now()),
  });
}
