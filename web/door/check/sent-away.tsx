import { dayNumber, dayText } from "../../../domain/time/calendar.ts";
import type { Day } from "../../../domain/time/day.ts";
import { dismissalDays } from "../../../rules/rights/dismissal.ts";
import { type Door, Go } from "../door.tsx";
import { formatOf } from "../format.ts";
import { one } from "../given.ts";
import { Line } from "../pay/controls.tsx";
import { readDay } from "../pay/read.ts";

export const toldOn = "check-told-on";

/** The safe day where the act leaves two. How the word came is not asked: it can only give more time. */
function LastDays({ door, told }: { readonly door: Door; readonly told: Day }) {
  const { say, today } = door;
  const format = formatOf(door.tongue);
  const { negotiateBy, sueBy } = dismissalDays({ dismissed: dayNumber(told) });
  const line = (what: "meeting" | "court", last: number) => {
    const by = dayText(last);
    const key =
      by < today
        ? (`check.sent-away.${what}-late` as const)
        : (`check.sent-away.${what}-by` as const);
    return (
      <li data-last-day={by}>
        <strong>{say(key, { day: format.day(by) })}</strong>
      </li>
    );
  };
  return (
    <ul>
      {line("meeting", negotiateBy.safe)}
      {sueBy !== null && line("court", sueBy.safe)}
    </ul>
  );
}

/** Until when, once the day is told. */
export function SentAway({ door }: { readonly door: Door }) {
  const { say, given, today } = door;
  const typed = one(given, toldOn);
  const told = readDay(typed);
  const isRead = told !== null && told <= today;
  return (
    <>
      <Line
        door={door}
        problems={
          typed === "" || isRead ? [] : [{ field: toldOn, key: "check.sent-away.wrong-day" }]
        }
        name={toldOn}
        label={say("check.sent-away.on")}
        help={say("check.sent-away.on-help")}
        value={told ?? typed}
        type="date"
      />
      {isRead && <LastDays door={door} told={told} />}
      <p>{say("check.sent-away.form")}</p>
      <p>
        <Go to="check-answer" variant="secondary">
          {say("check.sent-away.do")}
        </Go>
      </p>
    </>
  );
}
