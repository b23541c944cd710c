import type { Door } from "../door.tsx";
import { formatOf } from "../format.ts";
import type { Line } from "./list.ts";
import { type PayDrawing, PayFrame } from "./page.tsx";
import { type Week, weeksOf } from "./weeks.ts";
import { workOf } from "./work-of.ts";

const places = [0, 1, 2, 3, 4, 5, 6] as const;

/** The words beside it say the same. */
function Drawing({ blocks }: Pick<Week, "blocks">) {
  return (
    <svg class="week" viewBox="0 0 168 10" preserveAspectRatio="none" aria-hidden="true">
      {places.map((day) => (
        <rect class="week-day" x={day * 24 + 0.4} y="0" width="23.2" height="10" />
      ))}
      {blocks.map(({ from, to }) => (
        <rect class="week-block" x={from} y="1" width={to - from} height="8" />
      ))}
    </svg>
  );
}

function Weeks({ door, weeks }: { readonly door: Door; readonly weeks: readonly Week[] }) {
  const { span, hours, weekday } = formatOf(door.tongue);
  return (
    <>
      <div class="week-head" aria-hidden="true">
        {places.map((day) => (
          <span>{weekday(day, "narrow")}</span>
        ))}
      </div>
      <ul class="weeks">
        {weeks.map(({ monday, lastSunday, weeks: same, minutes, blocks }) => (
          <li>
            <p class="sum">
              <span>{span(monday, lastSunday)}</span>
              <strong>
                {same === 1
                  ? hours(minutes)
                  : door.say("pay.week.each", { hours: hours(minutes), weeks: same })}
              </strong>
            </p>
            <Drawing blocks={blocks} />
          </li>
        ))}
      </ul>
    </>
  );
}

const mostNamed = 50;

/** Typed words are not for a browser's translator, which sends them away. */
export function NotRead({ door, lines }: { readonly door: Door; readonly lines: readonly Line[] }) {
  const { say } = door;
  const unread = lines.flatMap((line) => ("why" in line ? [line] : []));
  return unread.length === 0 ? null : (
    <section class="not-read">
      <h2>{say("pay.list.not-read")}</h2>
      <ul>
        {unread.slice(0, mostNamed).map(({ number, text, why }) => (
          <li>
            {say("pay.list.line", { number })}{" "}
            <q dir="auto" translate="no">
              {text.slice(0, 100)}
            </q>
            <br />
            {say(`pay.line.${why}`)}
          </li>
        ))}
      </ul>
      {unread.length > mostNamed && (
        <p>{say("pay.and-more", { count: unread.length - mostNamed })}</p>
      )}
    </section>
  );
}

/** Shown before anything is reckoned. */
export const weekPage: PayDrawing = (door, problems) => {
  const { say, given, today, tongue } = door;
  const { work, lines } = workOf(given, today);
  const weeks = weeksOf(work.shifts);
  const minutes = weeks.reduce((sum, week) => sum + week.minutes * week.weeks, 0);
  return {
    heading: "pay.understood",
    asks: [],
    next: "pay-money",
    content: (
      <PayFrame door={door} page="pay-week" problems={problems}>
        <NotRead door={door} lines={lines} />
        {weeks.length === 0 ? (
          <p>{say("pay.week.none")}</p>
        ) : (
          <>
            <p class="lead">{say("pay.week.total", { hours: formatOf(tongue).hours(minutes) })}</p>
            <Weeks door={door} weeks={weeks} />
          </>
        )}
      </PayFrame>
    ),
  };
};
