import { lifeSources } from "../../../rules/rights/life.ts";
import { type EventType, eventTypes, places } from "../../../rules/rights/situation.ts";
import { formId } from "../../case/form.ts";
import { ActionLink, Actions, Button } from "../../components/button.tsx";
import { Checkboxes, RadioGroup } from "../../components/choice.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../../components/field.tsx";
import { type Typed, textOf } from "../../forms/typed.ts";
import { language, say, today } from "../../page.ts";
import { AlsoTellsOf } from "../../plan/entry/also-tells.tsx";
import { dayText } from "../../texts/formats.ts";
import { groups, lastDayLabel, provisionOptions } from "../fields.ts";
import { eventText } from "./event-text.ts";
import type { ToCorrect } from "./happened-typed.ts";

interface Props {
  readonly at: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly corrected: ToCorrect | null;
}

function Correcting({ typed, corrected }: Props) {
  return corrected === null ? null : (
    <>
      <p>
        {say("life.form.correct-what", {
          what: eventText(corrected.happened, today()),
          day: dayText(language(), corrected.happened.day),
        })}
      </p>
      <input type="hidden" name="replaces" value={corrected.value} />
      <Checkboxes
        name="not"
        legend={say("life.form.not-legend")}
        options={[{ value: "not", label: say("life.form.not") }]}
        chosen={textOf(typed, "not") === "not" ? ["not"] : []}
      />
    </>
  );
}

const ofPay: readonly EventType[] = ["wages-settled", "wage-paid"];

export function HappenedForm(props: Props) {
  const { at, typed, problems, corrected } = props;
  const kind = eventTypes.find((type) => type === textOf(typed, "kind"));
  const isSettled = kind === "wages-settled";
  const common = (name: string) => ({
    name,
    error: problemOf(problems, name),
    value: textOf(typed, name),
  });
  return (
    <form id="note" method="post" action={`${at}/happened`}>
      <h2>{say(corrected === null ? "life.form.heading" : "life.form.correct")}</h2>
      <input type="hidden" name="id" value={formId(typed)} />
      <Correcting {...props} />
      <Select
        {...common("kind")}
        label={say("life.form.kind")}
        options={[{ value: "", label: say("life.form.choose") }]}
        groups={groups.map(({ name, types }) => ({
          label: say(`rights.group.${name}`),
          options: types.map((type) => ({ value: type, label: say(`rights.event.${type}`) })),
        }))}
      />
      <TextField
        {...common("day")}
        type="date"
        label={say("life.form.day")}
        help={say("life.form.day-help")}
        size={12}
      />
      <Select
        {...common("provision")}
        label={say("rights.provision")}
        options={provisionOptions(textOf(typed, "provision"))}
      />
      <Select
        {...common("where")}
        label={say("rights.where")}
        options={[
          { value: "", label: say("rights.where.none") },
          ...places.map((value) => ({ value, label: say(`rights.where.${value}`) })),
        ]}
      />
      <TextField
        {...common("until")}
        type="date"
        label={say(
          kind !== undefined && ofPay.includes(kind) ? lastDayLabel(kind) : "rights.last-day",
        )}
        help={say(isSettled ? "rights.last-day-settled-help" : "rights.last-day-help")}
        size={12}
        optional
      />
      <RadioGroup
        name="source"
        legend={say("life.source")}
        error={problemOf(problems, "source")}
        options={lifeSources.map((value) => ({ value, label: say(`life.source.${value}`) }))}
        chosen={textOf(typed, "source")}
        unknown={null}
      />
      <TextArea
        {...common("words")}
        label={say("life.form.words")}
        help={say("life.form.words-help")}
        rows={2}
        optional
      />
      <AlsoTellsOf typed={typed} />
      <Actions>
        <Button>{say("life.form.do")}</Button>
        {corrected !== null && (
          <ActionLink href={`${at}/happened`} variant="tertiary">
            {say("life.form.back")}
          </ActionLink>
        )}
      </Actions>
    </form>
  );
}
