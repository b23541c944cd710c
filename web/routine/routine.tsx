import {
  changeRoutine,
  changing,
  type RoutinesNow,
  readRoutines,
} from "../../api/routine/routine.ts";
import { may } from "../../domain/access/may.ts";
import {
  type Clock,
  decidesNow,
  type Routine,
  type RoutineTrigger,
  routineTriggers,
} from "../../domain/case/routine.ts";
import { clockOf } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { BackLink } from "../components/way.tsx";
import { post, typedIn } from "../forms/post.ts";
import { typedAt } from "../forms/sent.ts";
import { allOf, type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, redirect, say } from "../page.ts";
import { isolate } from "../texts/isolate.ts";
import { clockText, DecidesNowText, weekdayText } from "../work/next-step.tsx";

const week = [1, 2, 3, 4, 5, 6, 7] as const;
const fieldOf = (name: string, trigger: RoutineTrigger) => `${trigger}-${name}`;

/** Minutes after midnight for “08:05” or “24:00”; -1 if invalid. */
function minutesOf(text: string): number {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text);
  const [, hours = "", minutes = ""] = found ?? [];
  return found === null || Number(minutes) > 59 ? -1 : Number(hours) * 60 + Number(minutes);
}

interface Props {
  readonly trigger: RoutineTrigger;
  readonly routine: Routine | undefined;
  readonly found: RoutinesNow;
  readonly clock: Clock;
  readonly changes: boolean;
}

function ChangeForm({ trigger, routine, found }: Props) {
  const named = (name: string) => ({ name: fieldOf(name, trigger) });
  const people = [
    { value: "", label: say("consent.choose") },
    ...found.colleagues.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
  ];
  return (
    <details open={typedAt(fieldOf("decides", trigger)) !== null}>
      <summary>{say("routine.change")}</summary>
      <form method="post" action="/routine">
        <input type="hidden" name="trigger" value={trigger} />
        <TextArea
          {...named("startsWhen")}
          label={say("routine.starts-when")}
          help={say("routine.starts-when-help")}
          value={routine?.startsWhen}
          rows={3}
          optional
        />
        <Select
          {...named("decides")}
          label={say("routine.decides")}
          value={routine?.decides.id}
          options={people}
        />
        <Select
          {...named("standsIn")}
          label={say("routine.stands-in")}
          value={routine?.standsIn?.id}
          options={people}
        />
        <Checkboxes
          {...named("weekdays")}
          legend={say("routine.weekdays")}
          options={week.map((each) => ({ value: String(each), label: weekdayText(each) }))}
          chosen={(routine?.weekdays ?? week.slice(0, 5)).map(String)}
        />
        <TextField
          {...named("from")}
          label={say("routine.from")}
          value={clockText(routine?.from ?? 8 * 60)}
          type="time"
          size={8}
        />
        <TextField
          {...named("to")}
          label={say("routine.to")}
          help={say("routine.to-help")}
          value={clockText(routine?.to ?? 16 * 60)}
          type="time"
          size={8}
        />
        <TextField
          {...named("elseCall")}
          label={say("routine.else-call")}
          help={say("routine.else-call-help")}
          value={routine?.elseCall}
        />
        <Actions>
          <Button variant="secondary">{say("routine.keep")}</Button>
        </Actions>
      </form>
    </details>
  );
}

function OneRoutine(props: Props) {
  const { trigger, routine, clock, changes } = props;
  return (
    <section class="person">
      <h2>{say(`routine.trigger.${trigger}`)}</h2>
      {routine === undefined ? (
        <p>{say("routine.none")}</p>
      ) : (
        <>
          {routine.startsWhen !== "" && (
            <p>
              <strong>{say("routine.starts-when")}:</strong> {isolate(routine.startsWhen)}
            </p>
          )}
          <DecidesNowText now={decidesNow(routine, clock)} clock={clock} />
          {routine.left.length > 0 && (
            <p>
              <strong>{say("routine.left", { names: routine.left.join(", ") })}</strong>
            </p>
          )}
          <p class="terms">
            {say("routine.hours", {
              weekdays: routine.weekdays.map((each) => weekdayText(each)).join(", "),
              from: clockText(routine.from),
              to: clockText(routine.to),
              call: routine.elseCall,
            })}
          </p>
        </>
      )}
      {changes && <ChangeForm {...props} />}
    </section>
  );
}

export async function routinePage(): Promise<Response> {
  const { cell, actor } = desk();
  const now = house().now();
  const read = await readRoutines(cell, actor, now);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const found = read.value;
  return await page(
    { title: say("routine.heading") },
    <>
      <ErrorSummary />
      <BackLink href="/work">{say("inbox.work")}</BackLink>
      <h1>{say("routine.heading")}</h1>
      <p>{say("routine.intro")}</p>
      {routineTriggers.map((trigger) => (
        <OneRoutine
          trigger={trigger}
          routine={found.routines.find(({ routine }) => routine.trigger === trigger)?.routine}
          found={found}
          clock={clockOf(now)}
          changes={may(actor, "routine.change", null)}
        />
      ))}
    </>,
  );
}

const labels = {
  startsWhen: "routine.starts-when",
  decides: { wrong: "refusal.routine.no-such-colleague" },
  standsIn: { wrong: "refusal.routine.no-such-colleague" },
  weekdays: { wrong: "refusal.routine.no-weekday" },
  elseCall: "routine.else-call",
} as const;

export async function postRoutine(): Promise<Response> {
  const chosen = textOf(await typedIn(), "trigger");
  const trigger = routineTriggers.find((each) => each === chosen);
  if (trigger === undefined) {
    return await turnedAway("case.not-found");
  }
  const nameOf = (field: string) => fieldOf(field, trigger);
  const minutesIn = (field: string) => (typed: Typed) => minutesOf(textOf(typed, nameOf(field)));
  return await post(changing, labels, {
    nameOf,
    told: {
      weekdays: (typed) => allOf(typed, nameOf("weekdays")).map(Number),
      from: minutesIn("from"),
      // Time fields have no 24:00: midnight as an end is 24:00.
      to: (typed) => minutesIn("to")(typed) || 24 * 60,
    },
    keep: (wish) => changeRoutine(desk().cell, desk().actor, { trigger, ...wish }, house().now()),
    kept: () => redirect("/routine"),
    again: routinePage,
  });
}
