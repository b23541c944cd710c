import { ageAnswers, contradictionsIn } from "../../rules/rights/contradiction.ts";
import { namingLastDay } from "../../rules/rights/life-note.ts";
import { rightsOf } from "../../rules/rights/rights-of.ts";
import { detailsOf, type EventType } from "../../rules/rights/situation.ts";
import { whatIf } from "../../rules/rights/what-if.ts";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { typedIn } from "../forms/post.ts";
import { typedAt } from "../forms/sent.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { context, say, today } from "../page.ts";
import { Rights, Supposed } from "./answer.tsx";
import { Contradictions } from "./event/happened-contradiction.tsx";
import { situationIn, type TypedIn } from "./event/typed-in.ts";
import {
  detailOptions,
  groups,
  lastDayLabel,
  provisionOptions,
  supposables,
  withProvision,
} from "./fields.ts";

function EventField({ type }: { readonly type: EventType }) {
  const words = { name: type, label: say(`rights.event.${type}`) };
  if (type === "wage-due") {
    return <TextArea {...words} help={say("rights.several")} rows={3} />;
  }
  const field = <TextField {...words} type="date" />;
  const asked = detailsOf(type);
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
  if (asked.length === 0 && !namingLastDay.includes(type)) {
    return field;
  }
  return (
    <div class="event">
      {field}
      {namingLastDay.includes(type) && (
        <TextField
          name={`${type}.until`}
          label={say(lastDayLabel(type))}
          help={type === "wages-settled" ? say("rights.last-day-settled-help") : undefined}
          type="date"
        />
      )}
      {asked.map((name) => (
        <Select
          name={`${type}.${name}`}
          label={say(`rights.${name}`)}
          value=""
          options={detailOptions(name)}
        />
      ))}
    </div>
  );
}

/** Sent to the same page, where it stands below the answer. */
function SituationForm({
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

function Answered({ read }: { readonly read: TypedIn }) {
  const { situation, supposed } = read;
  const contradictions = contradictionsIn(situation.events, ageAnswers(situation));
  return (
    <section id="answer" class="wide">
      {contradictions.length > 0 && (
        <div class="notice" data-tone="awaited">
          <Contradictions contradictions={contradictions} />
        </div>
      )}
      {supposed !== null && (
        <Supposed what={supposed.what} supposed={whatIf(situation, [supposed.event])} />
      )}
      <Rights answer={rightsOf(situation)} asOf={situation.asOf} />
    </section>
  );
}

/** Nothing typed is as if it were not asked. */
const fieldsIn = (typed: Typed) => Object.keys(typed).filter((name) => textOf(typed, name) !== "");

function rightsPage(typed: Typed | null): Response | Promise<Response> {
  const read = typed === null ? null : situationIn(typed);
  const problems = read?.problems ?? [];
  if (typed !== null) {
    context().set("sent", { fields: fieldsIn(typed), typed, problems });
  }
  const isWrong = problems.length > 0;
  const answered = read !== null && !isWrong;
  return page(
    {
      title: say("rights.heading"),
      failed: isWrong,
      status: isWrong ? 400 : 200,
      form: "happened",
    },
    <>
      <ErrorSummary id="answer" />
      <h1>{say("rights.heading")}</h1>
      <p class={answered ? "lead no-print" : "lead"}>{say("rights.intro")}</p>
      <p class="ours-only no-print">
        <strong>{say("rights.ours")}</strong> {say("rights.ours-why")}
      </p>
      {answered && <Answered read={read} />}
      <SituationForm answered={answered} />
      <p class="no-print">
        <a class="ds-link" href="/rights/cliff">
          {say("life.cliff")}
        </a>
      </p>
    </>,
  );
}

export const openRightsPage = () => rightsPage(null);

export const postOpenRights = async () => await rightsPage(await typedIn());
