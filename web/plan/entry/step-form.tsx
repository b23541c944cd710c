import type { Child } from "hono/jsx";
import { consentWays } from "../../../domain/case/consent.ts";
import { type ConsentOfPlan, stepFollows } from "../../../domain/plan/step.ts";
import { Checkboxes } from "../../components/choice.tsx";
import { Select, TextArea } from "../../components/field.tsx";
import { problemAt } from "../../forms/sent.ts";
import { textOf } from "../../forms/typed.ts";
import { language, say, today } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import { DoerFields } from "./doer-fields.tsx";
import { AreaField, common, DayField, type FormProps, RunningDayField } from "./form.tsx";
import { stepStates } from "./step-typed.ts";

function TellsFields({ props }: { readonly props: FormProps }) {
  const { found, typed } = props;
  const holds = ({ withdrawn, until }: Pick<ConsentOfPlan, "withdrawn" | "until">) =>
    withdrawn === null && until >= today();
  // An ended consent is shown where used, not offered anew.
  const consents = found.consents.filter(
    (each) =>
      each.purpose === "assistance" && (holds(each) || each.id === textOf(typed, "consent")),
  );
  return (
    <>
      <Select
        {...common(props, "tells")}
        label={say("plan.step.tells-whom")}
        help={say("plan.step.tells-whom-help")}
        options={[
          { value: "", label: say("plan.choose") },
          { value: "nobody", label: say("plan.step.tells.nobody") },
          ...found.recipients.map(({ cell, name }) => ({
            value: `agency:${cell}`,
            label: name,
          })),
          { value: "other", label: say("plan.step.tells.other") },
        ]}
      />
      <Select
        {...common(props, "consent")}
        label={say("plan.step.consent")}
        help={say("plan.step.consent-help")}
        options={[
          { value: "", label: say("plan.step.consent.none") },
          ...consents.map((each) => {
            const line = say("plan.step.consent.line", {
              recipient: each.recipientName,
              purpose: say("consent.purpose.assistance"),
              day: dayText(language(), each.until),
            });
            const label = holds(each) ? line : `${line}: ${say("plan.consent.ended")}`;
            return { value: each.id, label };
          }),
        ]}
      />
      <DayField
        props={props}
        name="agreed"
        label={say("plan.step.agreed")}
        help={say("plan.step.agreed-help")}
      />
      <Select
        {...common(props, "agreed-how")}
        label={say("plan.step.agreed-how")}
        options={[
          { value: "", label: say("plan.choose") },
          ...consentWays.map((way) => ({ value: way, label: say(`consent.how.${way}`) })),
        ]}
      />
    </>
  );
}

function StandingFields({ props }: { readonly props: FormProps }) {
  const { before } = props;
  const stood = before?.content.kind === "step" ? before.content.standing.state : null;
  const follow =
    stood === null ? stepStates : stepStates.filter((state) => stepFollows[stood].includes(state));
  return (
    <>
      <Select
        {...common(props, "state")}
        label={say("plan.state")}
        options={follow.map((state) => ({ value: state, label: say(`plan.step.state.${state}`) }))}
      />
      <TextArea
        {...common(props, "state-words")}
        label={say("plan.step.state-words")}
        help={say("plan.step.state-words-help")}
        rows={2}
      />
      <DayField
        props={props}
        name="done-on"
        label={say("plan.step.done-on")}
        help={say("plan.step.done-on-help")}
      />
    </>
  );
}

const tellsNames = ["tells", "consent", "agreed", "agreed-how"];
const stateNames = ["state", "state-words", "done-on"];

/** Open when used or in error. */
function Fold({
  heading,
  names,
  open,
  children,
}: {
  readonly heading: "plan.step.tells" | "plan.state";
  readonly names: readonly string[];
  readonly open: boolean;
  readonly children?: Child;
}) {
  return (
    <details open={open || names.some((name) => problemAt(name) !== undefined)}>
      <summary>{say(heading)}</summary>
      {children}
    </details>
  );
}

export function StepFields({ props }: { readonly props: FormProps }) {
  const { typed, before } = props;
  const tells = textOf(typed, "tells");
  const tellsSomebody = (tells !== "" && tells !== "nobody") || textOf(typed, "doer") === "other";
  return (
    <>
      <AreaField props={props} />
      {before !== null && <StandingFields props={props} />}
      <TextArea {...common(props, "what")} label={say("plan.step.what")} rows={2} />
      <DoerFields props={props} helpOutside={say("plan.step.doer-name-help")} />
      <RunningDayField props={props} name="by" label={say("plan.step.by")} />
      <Checkboxes
        name="promised"
        legend={say("plan.step.promised")}
        options={[{ value: "yes", label: say("plan.step.promised-yes") }]}
        chosen={[textOf(typed, "promised")]}
      />
      <Fold heading="plan.step.tells" names={tellsNames} open={tellsSomebody || before !== null}>
        <TellsFields props={props} />
      </Fold>
      {before === null && (
        <Fold heading="plan.state" names={stateNames} open={false}>
          <StandingFields props={props} />
        </Fold>
      )}
    </>
  );
}
