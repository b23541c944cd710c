import { KeepDiary } from "../diary.tsx";
import type { Door } from "../door.tsx";
import { formatOf } from "../format.ts";
import { all, one } from "../given.ts";
import { Line, Lines, MoreRows } from "./controls.tsx";
import { type FieldProblem, rowsOf } from "./fields.ts";
import { type PayDrawing, PayFrame, rowCount } from "./page.tsx";
import { readDay } from "./read.ts";

interface Part {
  readonly door: Door;
  readonly problems: readonly FieldProblem[];
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const dayNames = ["day-date", "day-from", "day-to", "day-break"] as const;

/** What was not read stays as typed. */
export function dayValue(text: string): string {
  return readDay(text) ?? text;
}

function NormalWeek({ door, problems }: Part) {
  const { say, given, tongue } = door;
  const { weekday } = formatOf(tongue);
  const asked = (name: string) => ({ door, problems, name, value: one(given, name) });
  return (
    <>
      <p>{say("pay.week.help")}</p>
      <div class="rows">
        {weekdays.map((day) => (
          <fieldset class="row times">
            <legend>{weekday(day - 1, "long")}</legend>
            <Line {...asked(`week-${day}-from`)} label={say("pay.from")} size={5} />
            <Line {...asked(`week-${day}-to`)} label={say("pay.to")} size={5} />
            <Line {...asked(`week-${day}-break`)} label={say("pay.break")} size={5} />
          </fieldset>
        ))}
      </div>
      <div class="row">
        <Line
          {...asked("week-from")}
          value={dayValue(one(given, "week-from"))}
          type="date"
          label={say("pay.week.from")}
        />
        <Line
          {...asked("week-to")}
          value={dayValue(one(given, "week-to"))}
          type="date"
          label={say("pay.week.to")}
        />
      </div>
      <Lines
        {...asked("week-off")}
        label={say("pay.week.off")}
        help={say("pay.week.off.help")}
        rows={2}
      />
    </>
  );
}

function DayByDay({ door, problems }: Part) {
  const { say, given } = door;
  const rows = rowsOf(given, dayNames);
  const filled = rows.findLastIndex((row) => Object.values(row).some((value) => value !== "")) + 1;
  const shown = rowCount(filled, rows.length, one(given, "add-day") !== "", 3);
  return (
    <>
      <p>{say("pay.days.help")}</p>
      <div class="rows">
        {Array.from({ length: shown }, (_, row) => {
          const asked = (name: (typeof dayNames)[number]) => ({
            door,
            problems,
            name,
            row,
            value: rows[row]?.[name] ?? "",
          });
          return (
            <fieldset class="row dated">
              <legend>{row + 1}</legend>
              <Line
                {...asked("day-date")}
                value={dayValue(rows[row]?.["day-date"] ?? "")}
                type="date"
                label={say("pay.day")}
              />
              <Line {...asked("day-from")} label={say("pay.from")} size={5} />
              <Line {...asked("day-to")} label={say("pay.to")} size={5} />
              <Line {...asked("day-break")} label={say("pay.break")} size={5} />
            </fieldset>
          );
        })}
      </div>
      <MoreRows door={door} name="day" />
    </>
  );
}

/** With what came in a file, to be put right by hand. */
function listText(given: Door["given"]): string {
  return [...all(given, "list"), ...all(given, "list-file")]
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join("\n");
}

function Pasted({ door, problems }: Part) {
  const { say, given } = door;
  return (
    <>
      <Lines
        door={door}
        problems={problems}
        name="list"
        value={listText(given)}
        label={say("pay.list.label")}
        help={say("pay.list.help")}
        rows={6}
      />
      <div class="ds-field">
        <label class="ds-label" for="list-file">
          {say("pay.list.file")}
        </label>
        <input
          class="ds-input"
          type="file"
          id="list-file"
          name="list-file"
          accept=".csv,.tsv,.txt,text/plain,text/csv"
        />
      </div>
    </>
  );
}

/** A normal week, day by day, or a list; all count together. */
export const hoursPage: PayDrawing = (door, problems) => {
  const { say, given } = door;
  const has = (start: string) =>
    problems.some(({ field }) => field.startsWith(start)) ||
    [...given].some(
      ([name, values]) => name.startsWith(start) && values.some((text) => text !== ""),
    );
  const part = { door, problems };
  return {
    heading: "pay.hours",
    asks: [
      ...weekdays.flatMap((day) => [`week-${day}-from`, `week-${day}-to`, `week-${day}-break`]),
      "week-from",
      "week-to",
      "week-off",
      ...dayNames,
      "add-day",
      "list",
      "list-file",
    ],
    next: "pay-week",
    content: (
      <PayFrame door={door} page="pay-hours" problems={problems}>
        <p>{say("pay.hours.help")}</p>
        <details class="telling" open={has("week-") || !(has("day-") || has("list"))}>
          <summary>{say("pay.week")}</summary>
          <NormalWeek {...part} />
        </details>
        <details class="telling" open={has("day-") || one(given, "add-day") !== ""}>
          <summary>{say("pay.days")}</summary>
          <DayByDay {...part} />
        </details>
        <details class="telling" open={has("list")}>
          <summary>{say("pay.list")}</summary>
          <Pasted {...part} />
        </details>
        <KeepDiary door={door} />
      </PayFrame>
    ),
  };
};
