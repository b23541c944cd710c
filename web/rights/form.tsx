import { namingLastDay } from "../../rules/rights/life-note.ts";
import { type EventType, places } from "../../rules/rights/situation.ts";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { type Problem, problemOf } from "../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { type Typed, textOf } from "../forms/typed.ts";
import { say, today } from "../page.ts";
import { groups, lastDayLabel, provisionOptions, supposables, withProvision } from "./fields.ts";

interface Props {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  /** On paper the answer says what was filled in. */
  readonly answered?: boolean | undefined;
}

function EventField({ typed, problems, type }: Props & { readonly type: EventType }) {
  const words = {
    name: type,
    label: say(`rights.event.${type}`),
    error: problemOf(problems, type),
  };
  if (type === "wage-due") {
    return (
      <TextArea {...words} help={say("rights.several")} rows={3} value={textOf(typed, type)} />
    );
  }
  const field = <TextField {...words} type="date" value={textOf(typed, type)} />;
  if (withProvision.includes(type)) {
    return (
      <div class="event">
        {field}
        <Select
          name={`${type}.provision`}
          label={say("rights.provision")}
          value={textOf(typed, `${type}.provision`)}
          options={provisionOptions(textOf(typed, `${type}.provision`))}
        />
      </div>
    );
  }
  if (type === "testified") {
    return (
      <div class="event">
        {field}
        <Select
          name={`${type}.where`}
          label={say("rights.where")}
          value={textOf(typed, `${type}.where`)}
          options={[
            { value: "", label: say("rights.where.none") },
            ...places.map((value) => ({ value, label: say(`rights.where.${value}`) })),
          ]}
        />
      </div>
    );
  }
  if (namingLastDay.includes(type)) {
    const until = `${type}.until`;
    return (
      <div class="event">
        {field}
        <TextField
          name={until}
          label={say(lastDayLabel(type))}
          help={type === "wages-settled" ? say("rights.last-day-settled-help") : undefined}
          type="date"
          value={textOf(typed, until)}
          error={problemOf(problems, until)}
        />
      </div>
    );
  }
  return field;
}

/** Sent to the same page, where it stands below the answer. */
export function SituationForm(props: Props) {
  const { typed, problems, answered } = props;
  return (
    <form
      id="happened"
      class={answered === true ? "no-print" : undefined}
      method="post"
      action="/rights#answer"
    >
      {groups.map(({ name, types }) => (
        <fieldset class="ds-fieldset events">
          <legend class="ds-label">{say(`rights.group.${name}`)}</legend>
          {types.map((type) => (
            <EventField typed={typed} problems={problems} type={type} />
          ))}
        </fieldset>
      ))}
      <RadioGroup
        name="under-eighteen"
        legend={say("rights.under-eighteen")}
        options={(["yes", "no"] as const).map((value) => ({
          value,
          label: say(`rights.${value}`),
        }))}
        chosen={textOf(typed, "under-eighteen") || null}
        unknown="unknown"
      />
      <RadioGroup
        name="origin"
        legend={say("rights.origin")}
        options={(["EEA", "third-country"] as const).map((value) => ({
          value,
          label: say(`rights.origin.${value}`),
        }))}
        chosen={textOf(typed, "origin") || null}
        unknown="unknown"
      />
      <fieldset class="ds-fieldset events">
        <legend class="ds-label">{say("rights.what-if")}</legend>
        <p data-field="description">{say("rights.what-if-help")}</p>
        <div class="event">
          <Select
            name="what-if"
            label={say("rights.what-may")}
            value={textOf(typed, "what-if")}
            error={problemOf(problems, "what-if")}
            options={[
              { value: "", label: say("rights.what-if.nothing") },
              ...supposables.map((value) => ({ value, label: say(`rights.what-if.${value}`) })),
            ]}
          />
          <TextField
            name="what-if-day"
            label={say("rights.what-if-day")}
            help={say("rights.what-if-day-help")}
            type="date"
            value={textOf(typed, "what-if-day")}
            error={problemOf(problems, "what-if-day")}
          />
        </div>
      </fieldset>
      <TextField
        name="as-of"
        label={say("rights.as-of")}
        type="date"
        value={textOf(typed, "as-of") || today()}
        error={problemOf(problems, "as-of")}
      />
      <Actions>
        <Button>{say("rights.show")}</Button>
      </Actions>
    </form>
  );
}
