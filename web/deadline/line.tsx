import type { SeenDeadline } from "../../api/deadline/read.ts";
import type { DeadlineThing } from "../../domain/deadline/thing.ts";
import { addDays } from "../../domain/time/day.ts";
import { workingDayUntil } from "../../domain/time/working-day.ts";
import { Tag } from "../components/tag.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { language, say, today } from "../page.ts";
import { planAt } from "../plan/frame.tsx";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { dayAndAwayText, dayText, momentText } from "../texts/formats.ts";
import { spoken } from "../texts/spoken.ts";
import { firstTodo, thingText, titleOf, wayTo } from "./thing.ts";

const soon = 3;

interface Props {
  readonly deadline: SeenDeadline;
}

function When({ deadline: { due, thing } }: Props) {
  const day = dayAndAwayText(language(), due, today());
  if (thing?.kind === "right-at-once") {
    return <strong>{say("deadline.at-once", { day })}</strong>;
  }
  if (thing?.kind === "plan-b") {
    const { inUseSince } = thing;
    return (
      <strong>
        {inUseSince === null
          ? say("deadline.come", { day })
          : say("deadline.come-again", { day, since: dayText(language(), inUseSince) })}
      </strong>
    );
  }
  if (thing === null && due < today()) {
    return <>{say("deadline.hidden-was", { day })}</>;
  }
  if (due < today()) {
    return (
      <>
        <Tag kind="missed" /> {say("deadline.was", { day })}
      </>
    );
  }
  const working = workingDayUntil(due);
  return (
    <>
      {due <= addDays(today(), soon) && <Tag kind="due" />} {say("deadline.by", { day })}{" "}
      {(thing !== null || due > today()) &&
        working !== due &&
        say("deadline.day-off", { day: dayText(language(), working) })}
    </>
  );
}

function ToDone({ deadline: { thing, case: of, due } }: Props) {
  const right = titleOf(thing?.right ?? null);
  if (thing === null || thing.day === null || right === null || of === null) {
    return null;
  }
  const day =
    thing.kind === "right-at-once" ? say("rights.at-once-short") : dayText(language(), due);
  return (
    <a
      class="ds-link"
      href={wayTo(thing, of.id)}
      aria-label={say("life.meet-for", { title: right, day })}
    >
      {say("life.meet")}
    </a>
  );
}

function OfRight({ deadline: { thing } }: Props) {
  const first = thing === null ? null : firstTodo(thing);
  const right = titleOf(thing?.right ?? null);
  const [, ...others] = thing?.day?.todo ?? [];
  return first === null || right === null ? null : (
    <>
      <p class="terms">{say("deadline.who", { right, who: first.who })}</p>
      {first.rest !== "" && <p>{first.rest}</p>}
      {others.map(({ what, who }) => (
        <p>
          {say("deadline.also", {
            todo: say("rights.todo", { what: spoken(language(), what), who: who[language()] }),
          })}
        </p>
      ))}
      {thing?.kind === "right-day" && thing.day?.state === "unsure" && (
        <p>{say("life.safe-day")}</p>
      )}
    </>
  );
}

/** How it went last, where that did not end it. */
function Went({ deadline: { thing } }: Props) {
  const went = thing?.went ?? null;
  if (went === null) {
    return null;
  }
  const { how, on } = went;
  return (
    <p>
      {say(how === "done" ? "life.told.open" : `deadline.${how}`, { day: dayText(language(), on) })}
    </p>
  );
}

/** The journey waits, or whether it waits is not shown here. */
function OfGoing({ deadline: { thing, case: of } }: Props) {
  const person = thing?.person?.id ?? null;
  if (thing === null || thing.journey === null || person === null || of === null) {
    return null;
  }
  if (thing.journey === "not-seen") {
    return <p>{say("plan.return.step", { why: say("plan.return.not-seen") })}</p>;
  }
  return (
    <p>
      <strong>{say("deadline.of-going")}</strong>{" "}
      <a class="ds-link" href={`${planAt({ caseId: of.id, person })}/return`}>
        {say("deadline.of-going-why")}
      </a>
    </p>
  );
}

function Stops({ deadline: { thing, case: of } }: Props) {
  const person = thing?.person?.id ?? null;
  return thing?.stops === true && person !== null && of !== null ? (
    <p>
      <strong>{say("plan.consent-ended-heading")}.</strong>{" "}
      <a class="ds-link" href={planAt({ caseId: of.id, person })}>
        {say("plan.consent-ended-stop")}
      </a>
    </p>
  ) : null;
}

function Again({ deadline: { thing, case: of } }: Props) {
  const person = thing?.person ?? null;
  return thing?.lookAgain === true && person !== null && of !== null ? (
    <p>
      <a class="ds-link" href={rightsOfPerson(of.id, person.id, "happened")}>
        {say("deadline.look-again")}
        <span class="unseen"> {person.pseudonym}</span>
      </a>
    </p>
  ) : null;
}

function For({ deadline }: Props) {
  const person = deadline.thing?.person?.pseudonym ?? null;
  if (deadline.case === null) {
    return null;
  }
  const { id, label } = deadline.case;
  return (
    <p>
      {person !== null && (
        <>
          {say("deadline.for")} <TypedText>{person}</TypedText>,{" "}
        </>
      )}
      <a href={`/cases/${id}`}>
        <TypedText>{label}</TypedText>
      </a>
    </p>
  );
}

export function DeadlineLine(props: Props & { readonly level?: "h3" | undefined }) {
  const { deadline, level } = props;
  const { thing } = deadline;
  const caseId = deadline.case?.id ?? "";
  const way = (
    <a
      class={level === undefined ? "ds-link" : undefined}
      href={thing === null ? `/cases/${caseId}` : wayTo(thing, caseId)}
    >
      {thing === null ? say("deadline.hidden") : thingText(thing)}
    </a>
  );
  return (
    <>
      {level === "h3" ? <h3>{way}</h3> : way}
      <OfRight {...props} />
      <Went {...props} />
      <OfGoing {...props} />
      <Stops {...props} />
      <Again {...props} />
      <For {...props} />
      <p>
        <When {...props} /> <ToDone {...props} />
      </p>
    </>
  );
}

/** The decision's date, else the law's. A cautious or shared date is neither's. */
function ofWhom({ state, todo }: NonNullable<DeadlineThing["day"]>) {
  if (todo.every(({ named }) => named)) {
    return "deadline.named";
  }
  const isPartly = todo.some(({ named }) => named);
  return isPartly || state === "unsure" ? "deadline.not-moved" : "deadline.of-law";
}

/** The date of a right cannot be moved. */
function Moving({ deadline: { thing, case: of } }: Props) {
  if (thing?.kind === "right-day") {
    const key = thing.day === null ? "deadline.not-moved" : ofWhom(thing.day);
    return <p class="terms">{say(key)}</p>;
  }
  return thing?.moves === true ? (
    <p>
      <a class="ds-link" href={`${wayTo(thing, of?.id ?? "")}/move`}>
        {say("plan.move")}
        <span class="unseen"> {thing.words}</span>
      </a>
    </p>
  ) : null;
}

export function DeadlineMatter(props: Props) {
  const { deadline } = props;
  const { owner, told } = deadline;
  return (
    <>
      <p class="terms">
        {deadline.case === null && `${say("deadline.no-case")} · `}
        {owner === null
          ? say("deadline.no-owner")
          : say(owner.left ? "deadline.owner-left" : "deadline.owner", { name: owner.name })}
        {told.length === 0 && ` ${say("deadline.not-told")}`}
      </p>
      {told.length > 0 && (
        <details>
          <summary>{say("deadline.told", { count: told.length })}</summary>
          <ul>
            {told.map(({ name, stage, at }) => (
              <li>{say(`deadline.told.${stage}`, { name, at: momentText(language(), at) })}</li>
            ))}
          </ul>
        </details>
      )}
      <Moving {...props} />
    </>
  );
}
