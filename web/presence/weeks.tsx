import type { PresenceDay, PresenceWeek } from "../../domain/presence/weeks.ts";
import { shades } from "../../domain/presence/weeks.ts";
import { daysBetween } from "../../domain/time/day.ts";
import { language, say, today } from "../page.ts";
import { numberText, shortDayText, weekdayText } from "../texts/formats.ts";

type Part = PresenceDay["parts"][number];

const width = 96;

export const hoursText = (minutes: number): string =>
  numberText(language(), Math.round(minutes / 6) / 10);

const clockText = (minutes: number): string => {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
};

/** Hatched once a page; each day fills by its name. */
function Hatch() {
  return (
    <svg class="hours-hatch" aria-hidden="true">
      <defs>
        <pattern
          id="hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V5" />
        </pattern>
        <pattern id="dots" width="4" height="4" patternUnits="userSpaceOnUse">
          <circle cx="2" cy="2" r="1.2" />
        </pattern>
      </defs>
    </svg>
  );
}

function Drawn({
  part: { shade, from, to },
  minutes,
}: {
  readonly part: Part;
  readonly minutes: number;
}) {
  const [x, end] = [(from / minutes) * width, (to / minutes) * width];
  return (
    <>
      <rect data-shade={shade} x={x.toFixed(1)} y="4" width={(end - x).toFixed(1)} height="16" />
      {shade === "contradicted" && (
        <path data-shade={shade} d={`M${x.toFixed(1)} 4L${end.toFixed(1)} 20`} />
      )}
    </>
  );
}

/** From 00 to 24; told in words, so that nothing rests on the drawing. */
function Day({ minutes, parts }: PresenceDay) {
  const words = parts.map(({ shade, from, to }) =>
    say("presence.part", {
      from: clockText(from),
      to: clockText(to),
      shade: say(`presence.shade.${shade}`),
    }),
  );
  const told = words.length === 0 ? say("presence.nothing") : words.join(", ");
  return (
    <svg viewBox={`0 0 ${width} 22`} preserveAspectRatio="none" role="img" aria-label={told}>
      <title>{told}</title>
      <path class="base" d={`M0 21.5H${width}`} />
      {parts.map((part) => (
        <Drawn part={part} minutes={minutes} />
      ))}
    </svg>
  );
}

interface Props {
  readonly weeks: readonly PresenceWeek[];
}

function Week({
  week,
  before,
}: {
  readonly week: PresenceWeek;
  readonly before: PresenceWeek | undefined;
}) {
  const [monday] = week.days;
  const last = before?.days[0];
  const between = monday && last ? daysBetween(last.day, monday.day) / 7 - 1 : 0;
  return (
    <>
      {between > 0 && (
        <tr>
          <td class="hours-between" colspan={10}>
            {say("presence.between", { count: between })}
          </td>
        </tr>
      )}
      <tr>
        <th scope="row">{monday && shortDayText(language(), monday.day, today())}</th>
        {week.days.map((day) => (
          <td data-label={weekdayText(language(), day.day)}>
            <Day {...day} />
          </td>
        ))}
        <td class="hours-sum" data-label={say("presence.independent")}>
          {say("presence.hours", { hours: hoursText(week.independent) })}
        </td>
        <td class="hours-sum" data-label={say("presence.told")}>
          {say("presence.hours", { hours: hoursText(week.told) })}
        </td>
      </tr>
    </>
  );
}

export function Weeks({ weeks }: Props) {
  return (
    <>
      <Hatch />
      <table class="hours-weeks">
        <caption class="unseen">{say("presence.weeks")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("presence.week")}</th>
            {weeks[0]?.days.map(({ day }) => (
              <th scope="col">{weekdayText(language(), day)}</th>
            ))}
            <th scope="col" class="hours-sum">
              {say("presence.independent")}
            </th>
            <th scope="col" class="hours-sum">
              {say("presence.told")}
            </th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, at) => (
            <Week week={week} before={weeks[at - 1]} />
          ))}
        </tbody>
      </table>
      <ul class="hours-key">
        {shades.map((shade) => (
          <li>
            <svg viewBox="0 0 36 16" aria-hidden="true">
              <rect data-shade={shade} x="1" y="1" width="34" height="14" />
              {shade === "contradicted" && <path data-shade={shade} d="M1 1L35 15" />}
            </svg>
            {say(`presence.shade.${shade}`)}
          </li>
        ))}
        <li>{say("presence.weeks")}</li>
      </ul>
    </>
  );
}
