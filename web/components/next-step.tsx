import {
  type Clock,
  type DecidesNow,
  decidesNow,
  type Routine,
} from "../../domain/case/routine.ts";
import type { Say } from "../texts/texts.ts";

/** Minutes after midnight as a clock: 08:05. */
export function clockText(minutes: number): string {
  const two = (figure: number) => String(figure).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A weekday, 1 is Monday, in words. */
export function weekdayText(say: Say, weekday: number): string {
  const known = ([1, 2, 3, 4, 5, 6, 7] as const).find((each) => each === weekday);
  return known === undefined ? "" : say(`routine.weekday.${known}`);
}

interface Props {
  readonly say: Say;
  readonly now: DecidesNow;
}

/** Who here decides at this hour, and whom to call when nobody does. */
export function DecidesNowText({ say, now }: Props) {
  if (now.at === "work") {
    const { decides, standsIn, until } = now;
    return (
      <p>
        {say("routine.now", {
          name: decides.name,
          title: decides.title,
          standIn: standsIn.name,
          standInTitle: standsIn.title,
          time: clockText(until),
        })}
      </p>
    );
  }
  return (
    <p>
      {say("routine.closed", { call: now.elseCall })}
      {now.next !== null && (
        <>
          {" "}
          {say("routine.next", {
            weekday: weekdayText(say, now.next.weekday),
            time: clockText(now.next.minutes),
          })}
        </>
      )}
    </p>
  );
}

/** The next step of a case by the agency's own routine. */
export function NextStep({
  say,
  routines,
  clock,
  caseId,
}: {
  readonly say: Say;
  readonly caseId: string;
  readonly routines: readonly Routine[];
  readonly clock: Clock;
}) {
  return (
    <>
      <h2>{say("case.next")}</h2>
      {routines.length === 0 && <p>{say("routine.none")}</p>}
      {routines.map((routine) => (
        <>
          <h3>{say(`routine.trigger.${routine.trigger}`)}</h3>
          <DecidesNowText say={say} now={decidesNow(routine, clock)} />
        </>
      ))}
      <p>
        <a class="ds-link" href={`/cases/${caseId}/whom`}>
          {say("routing.heading")}
        </a>
      </p>
      <p>
        <a class="ds-link" href="/routine">
          {say("routine.heading")}
        </a>
      </p>
    </>
  );
}
