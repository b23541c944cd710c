import { changeRoutine, type RoutinesNow, readRoutines } from "../../api/routine/routine.ts";
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
import { isShut, problemAt, tooLong } from "../case/form.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes } from "../components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { BackLink } from "../components/way.tsx";
import { typedIn } from "../forms/post.ts";
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
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly changes: boolean;
}

function shown({ trigger, routine, typed }: Props) {
  const from = routine === undefined ? "08:00" : clockText(routine.from);
  const to = routine === undefined ? "16:00" : clockText(routine.to);
  const was: Readonly<Record<string, string>> = {
    decides: routine?.decides.id ?? "",
    "stands-in": routine?.standsIn?.id ?? "",
    from,
    to,
    "else-call": routine?.elseCall ?? "",
    "starts-when": routine?.startsWhen ?? "",
  };
  const resent = textOf(typed, "trigger") === trigger;
  const weekdays = resent
    ? allOf(typed, fieldOf("weekdays", trigger))
    : (routine?.weekdays ?? [1, 2, 3, 4, 5]).map(String);
  const value = (name: string) => (resent ? textOf(typed, fieldOf(name, trigger)) : was[name]);
  return { value, weekdays, resent };
}

function ChangeForm(props: Props) {
  const { trigger, found, problems } = props;
  const { value, weekdays, resent } = shown(props);
  const common = (name: string) => ({
    name: fieldOf(name, trigger),
    error: problemOf(problems, fieldOf(name, trigger)),
    value: value(name),
  });
  const people = [
    { value: "", label: say("consent.choose") },
    ...found.colleagues.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
  ];
  return (
    <details open={resent}>
      <summary>{say("routine.change")}</summary>
      <form method="post" action="/routine">
        <input type="hidden" name="trigger" value={trigger} />
        <TextArea
          {...common("starts-when")}
          label={say("routine.starts-when")}
          help={say("routine.starts-when-help")}
          rows={3}
          optional
        />
        <Select {...common("decides")} label={say("routine.decides")} options={people} />
        <Select {...common("stands-in")} label={say("routine.stands-in")} options={people} />
        <Checkboxes
          name={fieldOf("weekdays", trigger)}
          legend={say("routine.weekdays")}
          error={problemOf(problems, fieldOf("weekdays", trigger))}
          options={week.map((each) => ({ value: String(each), label: weekdayText(each) }))}
          chosen={weekdays}
        />
        <TextField {...common("from")} label={say("routine.from")} type="time" size={8} />
        <TextField
          {...common("to")}
          label={say("routine.to")}
          help={say("routine.to-help")}
          type="time"
          size={8}
        />
        <TextField
          {...common("else-call")}
          label={say("routine.else-call")}
          help={say("routine.else-call-help")}
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

export async function routinePage(
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  const { cell, actor } = desk();
  const now = house().now();
  const read = await readRoutines(cell, actor, now);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const found = read.value;
  const failed = problems.length > 0;
  return await page(
    { title: say("routine.heading"), failed, status: failed ? 400 : 200 },
    <>
      <ErrorSummary problems={problems} />
      <BackLink href="/work">{say("inbox.work")}</BackLink>
      <h1>{say("routine.heading")}</h1>
      <p>{say("routine.intro")}</p>
      {routineTriggers.map((trigger) => (
        <OneRoutine
          trigger={trigger}
          routine={found.routines.find(({ routine }) => routine.trigger === trigger)?.routine}
          found={found}
          clock={clockOf(now)}
          typed={typed}
          problems={problems}
          changes={may(actor, "routine.change", null)}
        />
      ))}
    </>,
  );
}

const fieldOfRefusal = {
  "routine.same-person": "stands-in",
  "routine.no-weekday": "weekdays",
  "routine.no-hours": "from",
  "routine.no-call": "else-call",
  "routine.no-such-colleague": "decides",
} as const;

export async function postRoutine(): Promise<Response> {
  const typed = await typedIn();
  const trigger = routineTriggers.find((each) => each === textOf(typed, "trigger"));
  if (trigger === undefined) {
    return await turnedAway("case.not-found");
  }
  const text = (name: string) => textOf(typed, fieldOf(name, trigger));
  const long = tooLong(typed, {
    [fieldOf("starts-when", trigger)]: 1000,
    [fieldOf("else-call", trigger)]: 200,
  });
  if (long.length > 0) {
    return await routinePage(typed, long);
  }
  const weekdays = allOf(typed, fieldOf("weekdays", trigger));
  const to = minutesOf(text("to"));
  const request = {
    trigger,
    decides: text("decides"),
    standsIn: text("stands-in"),
    weekdays: week.filter((each) => weekdays.includes(String(each))),
    from: minutesOf(text("from")),
    // Time fields have no 24:00: midnight as an end is 24:00.
    to: to === 0 ? 24 * 60 : to,
    elseCall: text("else-call"),
    startsWhen: textOf(typed, fieldOf("starts-when", trigger)),
  };
  const changed = await changeRoutine(desk().cell, desk().actor, request, house().now());
  if (changed.ok) {
    return redirect("/routine");
  }
  if (isShut(changed.refused)) {
    return await turnedAway(changed.refused);
  }
  const field = fieldOf(fieldOfRefusal[changed.refused], trigger);
  return await routinePage(typed, [problemAt(changed.refused, field)]);
}
