import type { Doer } from "../../../domain/plan/step.ts";
import { Select, TextField } from "../../components/field.tsx";
import { type Typed, textOf } from "../../forms/typed.ts";
import { say } from "../../page.ts";
import { colleaguesFor, common, type FormProps } from "./form.tsx";

export function DoerFields({
  props,
  help,
  helpOutside,
}: {
  readonly props: FormProps;
  readonly help?: string;
  readonly helpOutside: string;
}) {
  const { before } = props;
  const content = before?.content;
  const stood = content?.kind === "step" || content?.kind === "plan-b" ? content.doer : null;
  const has = stood?.who === "colleague" ? stood.id : null;
  return (
    <>
      <Select
        {...common(props, "doer")}
        label={say("plan.step.doer")}
        help={help}
        options={[
          { value: "", label: say("plan.choose") },
          { value: "person", label: say("plan.step.doer.person") },
          ...colleaguesFor(props, has),
          { value: "other", label: say("plan.step.doer.other") },
        ]}
      />
      <TextField {...common(props, "name")} label={say("plan.step.doer-name")} help={helpOutside} />
    </>
  );
}

export const doerNames = { "doer.who": "doer", "doer.id": "doer" };

export function doerIn(typed: Typed) {
  const doer = textOf(typed, "doer");
  if (doer === "" || doer === "person") {
    return { who: doer };
  }
  return doer === "other"
    ? { who: "other", name: textOf(typed, "name") }
    : { who: "colleague", id: doer };
}

export function typedDoer(doer: Doer): Typed {
  if (doer.who === "other") {
    return { doer: "other", name: doer.name };
  }
  return { doer: doer.who === "person" ? "person" : doer.id };
}
