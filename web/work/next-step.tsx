import type { Clock, DecidesNow } from "../../domain/case/routine.ts";
import { say } from "../page.ts";

export function clockText(minutes: number): string {
  const two = (figure: number) => String(figure).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function weekdayText(weekday: number): string {
  const known = ([1, 2, 3, 4, 5, 6, 7] as const).find((each) => each === weekday);
  return known === undefined ? "" : say(`routine.weekday.${known}`);
}

interface Props {
  readonly now: DecidesNow;
  /** So that a turn later today is said as today. */
  readonly clock: Clock;
}

function nextText({ weekday, minutes }: Clock, clock: Clock): string {
  const time = clockText(minutes);
  return weekday === clock.weekday && minutes > clock.minutes
    ? say("routine.next-today", { time })
    : say("routine.next", { weekday: weekdayText(weekday), time });
}

export function DecidesNowText({ now, clock }: Props) {
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
      {now.next !== null && ` ${nextText(now.next, clock)}`}
    </p>
  );
}
