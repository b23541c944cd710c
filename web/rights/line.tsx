import { civilOf, dayNumber, monthsAfter, numberOf } from "../../domain/time/calendar.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Held, State } from "../../rules/rights/right.ts";
import { linesOf } from "../components/scale.tsx";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { spanText } from "./day/span.ts";

interface Props {
  readonly rights: readonly Held[];
  readonly asOf: Day;
  readonly asOfText: string;
  /** All that stand on one axis with these. */
  readonly beside?: readonly Held[] | undefined;
  /** Otherwise in the other drawing. */
  readonly moved?: ReadonlySet<string> | undefined;
}

/** Told by its form, and not by a colour. */
const movedMark = "◆ ";
const none: ReadonlySet<string> = new Set();

const width = 320;
const left = 4;
const right = 12;
const letters = 42;
const lineHeight = 17;
const bar = 10;
const gap = 12;
const head = 22;

interface Axis {
  readonly first: number;
  readonly last: number;
  readonly at: (day: number) => number;
}

/** A month more at each end, and never less than a year around today. */
function axisOf(rights: readonly Held[], asOf: number): Axis {
  const days = rights
    .flatMap(({ from, until }) => [from, until])
    .flatMap((day) => (day === null ? [] : [dayNumber(day)]));
  const first = monthsAfter(Math.min(asOf, ...days), -1);
  const last = monthsAfter(Math.max(monthsAfter(asOf, 10), ...days), 1);
  const room = width - left - right;
  return { first, last, at: (day) => left + ((day - first) / (last - first)) * room };
}

function years({ first, last }: Axis): readonly number[] {
  const from = civilOf(first).year + 1;
  return Array.from({ length: civilOf(last).year - from + 1 }, (_, at) => from + at);
}

const quarters = (axis: Axis): readonly number[] =>
  [civilOf(axis.first).year, ...years(axis)]
    .flatMap((year) => [4, 7, 10].map((month) => numberOf(year, month, 1)))
    .filter((day) => day > axis.first && day < axis.last);

function Time({ axis, height }: { readonly axis: Axis; readonly height: number }) {
  return (
    <>
      {years(axis).map((year) => {
        const x = axis.at(numberOf(year, 1, 1));
        return (
          <g>
            <path class="year" d={`M${x} ${head - 6}V${height}`} />
            <text x={x} y={12} text-anchor="middle">
              {year}
            </text>
          </g>
        );
      })}
      {quarters(axis).map((day) => (
        <path class="year" d={`M${axis.at(day)} ${head - 8}V${head}`} />
      ))}
    </>
  );
}

/** Without a last day it goes on to the edge with a point. */
function Bar({ held, axis, y }: { readonly held: Held; readonly axis: Axis; readonly y: number }) {
  const start = held.from === null ? left : axis.at(dayNumber(held.from));
  const end = held.until === null ? width - right : axis.at(dayNumber(held.until));
  const to = Math.max(end, start + 3);
  const middle = y + bar / 2;
  const tip = held.until === null && held.state !== "ended" ? bar / 2 : 0;
  return (
    <path
      data-state={held.state}
      d={
        held.state === "ended"
          ? `M${start} ${middle}H${to}M${to} ${y}V${y + bar}`
          : `M${start} ${y}H${to}L${to + tip} ${middle}L${to} ${y + bar}H${start}Z`
      }
    />
  );
}

const throughBar = (x: number, y: number): string => `M${x} ${y - 3}V${y + bar + 3}`;

interface Placed {
  readonly held: Held;
  readonly lines: readonly string[];
  readonly top: number;
}

type Reading = Required<Pick<Props, "moved">>;

/** To be read without the axis. */
function nameOf({ moved = none }: Reading, held: Held): string {
  const { id, title, until, state } = held;
  const mark = moved.has(id) ? movedMark : "";
  return mark + title[language()] + spanText({ from: null, until, state });
}

function place(rights: readonly Held[], reading: Reading) {
  const placed: Placed[] = [];
  let top = head;
  for (const held of rights) {
    const lines = linesOf(nameOf(reading, held), letters);
    placed.push({ held, lines, top });
    top += lines.length * lineHeight + bar + gap;
  }
  return { placed, height: top };
}

const states: readonly State[] = ["holds", "may", "unsure", "ended"];

function Legend({ asOfText, marks }: Pick<Props, "asOfText"> & { readonly marks: boolean }) {
  return (
    <ul class="scale-legend">
      {marks && (
        <li>
          <strong>{movedMark}</strong>
          {say("rights.drawing-moved")}
        </li>
      )}
      <li>
        <svg class="line-mark" viewBox="0 0 28 12" aria-hidden="true">
          <path class="today" d="M14 1V11" />
        </svg>{" "}
        {say("rights.drawing-day", { day: asOfText })}
      </li>
      {states.map((state) => (
        <li>
          <svg class="line-mark" viewBox="0 0 28 12" aria-hidden="true">
            <path data-state={state} d={state === "ended" ? "M2 6H26M26 1V11" : "M2 1H26V11H2Z"} />
          </svg>{" "}
          {say(`rights.state.${state}`)}: {say(`rights.state-means.${state}`)}
        </li>
      ))}
    </ul>
  );
}

/** On paper the two stand on one page. */
export function DrawnLine(props: Omit<Props, "asOfText">) {
  const { asOf } = props;
  return (
    <div class="drawing">
      <h2>{say("rights.drawing")}</h2>
      <LineOfRights {...props} asOfText={dayText(language(), asOf)} />
    </div>
  );
}

/** The list under it says the same in words. */
export function LineOfRights({ rights, asOf, asOfText, beside = rights, moved = none }: Props) {
  const axis = axisOf(beside, dayNumber(asOf));
  const { placed, height } = place(rights, { moved });
  const now = axis.at(dayNumber(asOf));
  const said = rights
    .map((held) =>
      say("rights.drawing-one", {
        title: held.title[language()],
        state: say(`rights.state.${held.state}`),
        span: spanText(held),
      }),
    )
    .join("; ");
  return (
    <>
      <div class="scale">
        <svg
          class="scale-drawing line-of-rights"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={say("rights.drawing-said", { day: asOfText, said })}
        >
          <Time axis={axis} height={height} />
          <path class="today" d={`M${now} ${head - 6}V${head}`} />
          {placed.map(({ held, lines, top }) => (
            <g>
              {lines.map((text, index) => (
                <text x={left} y={top + 12 + index * lineHeight}>
                  {text}
                </text>
              ))}
              <Bar held={held} axis={axis} y={top + lines.length * lineHeight} />
              <path class="today" d={throughBar(now, top + lines.length * lineHeight)} />
            </g>
          ))}
        </svg>
      </div>
      <div class="scale">
        <Legend asOfText={asOfText} marks={moved.size > 0} />
      </div>
    </>
  );
}
