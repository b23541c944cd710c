import type { Task, WorkTodo } from "../../api/work/todo.ts";
import { daysBetween } from "../../domain/time/day.ts";
import type { CaseTitled } from "../../store/work/work.ts";
import { caseTitle, placedWork } from "../case/case-frame.tsx";
import { Button } from "../components/button.tsx";
import { language, law, say, today } from "../page.ts";
import { awayText, shortDayText } from "../texts/formats.ts";
import { isolate } from "../texts/isolate.ts";
import { type Words, wordsOf } from "./words.ts";

type Titles = ReadonlyMap<string, CaseTitled>;

interface Props {
  readonly todo: WorkTodo;
  readonly titles: Titles;
}

const decisionName = (decision: string): string =>
  law().decisions.find(({ id }) => id === decision)?.name ?? decision;

/** What one must know before opening it. */
function warningsOf(task: Task): readonly string[] {
  switch (task.kind) {
    case "child":
      return ofChild(task);
    case "age": {
      const count = task.ages.persons.length - 1;
      return count > 0 ? [say("work.more", { count })] : [];
    }
    case "age-unseen":
      return [say("work.as-child")];
    case "removal": {
      const day = shortDayText(language(), task.removal.decided, today());
      return [say("work.decided", { day })];
    }
    case "to-hand-on":
      return [say("work.aside", { name: task.plan.holder })];
    case "stopped":
      return [say("work.stops")];
    case "not-received":
      return [say("referral.state.refused")];
    case "taken":
      return [say("work.taken-by", { name: task.taken.by })];
    case "decisions":
      return [decisionName(task.notice.decision)];
    case "routine":
      return [say("work.left", { names: task.left.join(", ") })];
    case "deadline":
      return ofDeadline(task);
    default:
      return [];
  }
}

function ofChild({ child: { along, safeguard } }: Extract<Task, { kind: "child" }>) {
  const names = along.map((name) => isolate(name)).join(", ");
  return [
    ...(along.length === 0 ? [] : [say("child.along", { names })]),
    ...(safeguard ? [] : [say("work.not-safe")]),
  ];
}

function ofDeadline({
  deadline: { thing },
}: Extract<Task, { kind: "deadline" }>): readonly string[] {
  if (thing === null) {
    return [];
  }
  const { journey, stops, went, lookAgain, day, kind } = thing;
  return [
    ...(journey === null ? [] : [say(journey === "waits" ? "work.waits" : "work.not-seen")]),
    ...(stops ? [say("work.stops")] : []),
    ...(went === null
      ? []
      : [
          say(`work.${went.how === "agreed" ? "agreed" : "tried"}`, {
            day: shortDayText(language(), went.on, today()),
          }),
        ]),
    ...(kind === "right-day" && day?.state === "unsure" ? [say("work.unsure")] : []),
    ...(lookAgain ? [say("work.look-again")] : []),
  ];
}

/** Of what came in, of one's office, or of a case: never a name. */
function aboutOf({ todo, titles }: Props): readonly string[] {
  const { task, caseId, person } = todo;
  const title = caseId === null ? undefined : titles.get(caseId);
  if (title !== undefined) {
    return [caseTitle(title, person?.pseudonym)];
  }
  switch (task.kind) {
    case "child-in":
    case "to-answer":
    case "given-in":
      return [
        ...(task.line.purpose === null
          ? [say("work.came")]
          : [say(`referral.purpose.${task.line.purpose}`)]),
        ...(task.line.place === null || task.line.place === ""
          ? []
          : [placedWork({ place: task.line.place, sector: task.line.sector ?? "" })]),
      ];
    default:
      return [];
  }
}

function whoText({ whose, owner }: WorkTodo): string {
  if (whose === "own") {
    return say("work.you");
  }
  return owner ?? say("work.nobody");
}

function overText(days: number): string {
  return days === 1 ? say("work.over-one") : say("work.over", { days });
}

function Day({ todo: { due, since, at } }: Pick<Props, "todo">) {
  const short = (day: NonNullable<typeof due>) => shortDayText(language(), day, today());
  if (due === null) {
    return (
      <>
        {at === "at-once" && say("work.group.at-once")}
        {since !== null && <span class="sub">{say("work.since", { day: short(since) })}</span>}
      </>
    );
  }
  const over = daysBetween(due, today());
  return over > 0 ? (
    <>
      <b>{overText(over)}</b>
      <span class="sub">{short(due)}</span>
    </>
  ) : (
    <>
      {short(due)}
      <span class="sub">{awayText(say, due, today())}</span>
    </>
  );
}

function Act({
  todo,
  words,
  of,
}: Pick<Props, "todo"> & { readonly words: Words; readonly of: string }) {
  const { task } = todo;
  if (task.kind === "taken") {
    return (
      <form method="post" action={`/plans/${task.taken.plan}/taken/${task.taken.number}`}>
        <Button variant="secondary" by="act">
          {say("plan.taken.seen")}
        </Button>
      </form>
    );
  }
  const { what, act, href } = words;
  return (
    <a
      class="ds-button"
      data-variant={todo.at === "at-once" ? "primary" : "secondary"}
      data-act=""
      data-take={act === "work.act.take-on" ? "" : undefined}
      href={href}
      aria-label={say("work.act-on", { deed: say(act), what, of })}
    >
      {say(act)}
    </a>
  );
}

/** Two lines at most: what does not fit is on the page it leads to. */
export function TodoRow(props: Props) {
  const { todo } = props;
  const words = wordsOf(todo);
  const about = aboutOf(props);
  const warnings = warningsOf(todo.task);
  return (
    <li class="todo" data-kind={todo.task.kind} data-weight={todo.weight} data-row="">
      <div>
        <a class="what" href={words.href}>
          {words.what}
        </a>
        <span class="sub">{[...about, ...warnings].join(" · ")}</span>
      </div>
      <div class="by sub">{whoText(todo)}</div>
      <div class="day">
        <Day todo={todo} />
      </div>
      <div class="act">
        <Act todo={todo} words={words} of={about[0] ?? ""} />
      </div>
    </li>
  );
}
