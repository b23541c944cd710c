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
  /** What o'clock it is: a turn later today is said as today. */
  readonly clock: Clock;
}

/** When somebody here decides again: later today, or on a weekday. */
function nextText(say: Say, { weekday, minutes }: Clock, clock: Clock): string {
  const time = clockText(minutes);
  return weekday === clock.weekday && minutes > clock.minutes
    ? say("routine.next-today", { time })
    : say("routine.next", { weekday: weekdayText(say, weekday), time });
}

/** Who here decides at this hour, and whom to call when nobody does. */
export function DecidesNowText({ say, now, clock }: Props) {
  if (now.at === "work") {
    const { decides, standsIn, until } = now;
    const time = clockText(until);
    return standsIn === null ? (
      <p>{say("routine.now-alone", { name: decides.name, title: decides.title, time })}</p>
    ) : (
      <p>
        {say("routine.now", {
          name: decides.name,
          title: decides.title,
          standIn: standsIn.name,
          standInTitle: standsIn.title,
          time,
        })}
      </p>
    );
  }
  return (
    <p>
      {say("routine.closed", { call: now.elseCall })}
      {now.next !== null && ` ${nextText(say, now.next, clock)}`}
    </p>
  );
}

/** Routines that the same people decide, by the same hours, stand together, and are said once. */
function together(routines: readonly Routine[], clock: Clock) {
  const alike = new Map<string, { readonly now: DecidesNow; readonly all: Routine[] }>();
  for (const routine of routines) {
    const now = decidesNow(routine, clock);
    const who = JSON.stringify(now);
    alike.set(who, { now, all: [...(alike.get(who)?.all ?? []), routine] });
  }
  return [...alike.values()];
}

/** The next step of a case by the agency's own routine. */
export function NextStep({
  say,
  routines,
  clock,
  caseId,
}: {
  readonly say: Say;
  /** Null where whom the case goes to is not shown to whoever reads. */
  readonly caseId: string | null;
  readonly routines: readonly Routine[];
  readonly clock: Clock;
}) {
  return (
    <>
      <h2>{say("case.next")}</h2>
      {routines.length === 0 && <p>{say("routine.none")}</p>}
      {together(routines, clock).map(({ now, all }) => (
        <>
          <ul>
            {all.map(({ trigger }) => (
              <li>
                <strong>{say(`routine.trigger.${trigger}`)}</strong>
              </li>
            ))}
          </ul>
          <DecidesNowText say={say} now={now} clock={clock} />
        </>
      ))}
      {caseId !== null && (
        <p>
          <a class="ds-link" href={`/cases/${caseId}/whom`}>
            {say("routing.heading")}
          </a>
        </p>
      )}
      <p>
        <a class="ds-link" href="/routine">
          {say("routine.heading")}
        </a>
      </p>
    </>
  );
}
