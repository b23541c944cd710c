import { namingLastDay } from "../../rules/rights/life-note.ts";
import { type EventType, places } from "../../rules/rights/situation.ts";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { typedAt } from "../forms/sent.ts";
import { say, today } from "../page.ts";
import { groups, lastDayLabel, provisionOptions, supposables, withProvision } from "./fields.ts";

function EventField({ type }: { readonly type: EventType }) {
  const words = { name: type, label: say(`rights.event.${type}`) };
  if (type === "wage-due") {
    return <TextArea {...words} help={say("rights.several")} rows={3} />;
  }
  const field = <TextField {...words} type="date" />;
  if (withProvision.includes(type)) {
    return (
      <div class="event">
        {field}
        <Select
          name={`${type}.provision`}
          label={say("rights.provision")}
          value=""
          options={provisionOptions(typedAt(`${type}.provision`)?.[0] ?? "")}
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
          value=""
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
        />
      </div>
    );
  }
  return field;
}

/** Sent to the same page, where it stands below the answer. */
export function SituationForm({
  answered,
}: {
  /** On paper the answer says what was filled in. */
  readonly answered: boolean;
}) {
  return (
    <form
      id="happened"
      class={answered ? "no-print" : undefined}
      method="post"
      action="/rights#answer"
    >
      {groups.map(({ name, types }) => (
        <fieldset class="ds-fieldset events">
          <legend class="ds-label">{say(`rights.group.${name}`)}</legend>
          {types.map((type) => (
            <EventField type={type} />
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
        chosen={null}
        unknown="unknown"
      />
      <RadioGroup
        name="origin"
        legend={say("rights.origin")}
        options={(["EEA", "third-country"] as const).map((value) => ({
          value,
          label: say(`rights.origin.${value}`),
        }))}
        chosen={null}
        unknown="unknown"
      />
      <fieldset class="ds-fieldset events">
        <legend class="ds-label">{say("rights.what-if")}</legend>
        <p data-field="description">{say("rights.what-if-help")}</p>
        <div class="event">
          <Select
            name="what-if"
            label={say("rights.what-may")}
            value=""
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
          />
        </div>
      </fieldset>
      <TextField name="as-of" label={say("rights.as-of")} type="date" value={today()} />
      <Actions>
        <Button>{say("rights.show")}</Button>
      </Actions>
    </form>
  );
}
