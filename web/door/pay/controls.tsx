import type { Child } from "hono/jsx";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import { type Door, doorForm } from "../door.tsx";
import { formatOf } from "../format.ts";
import type { FieldProblem } from "./fields.ts";

interface Asked {
  readonly door: Door;
  readonly problems: readonly FieldProblem[];
  readonly name: string;
  readonly row?: number | undefined;
  readonly label: Child;
  readonly help?: Child | undefined;
  readonly value: string;
}

function idOf(name: string, row?: number): string {
  return row === undefined ? name : `${name}-${row}`;
}

function Wrong({
  door: { say },
  problems,
  id,
}: Pick<Asked, "door" | "problems"> & { readonly id: string }) {
  const wrong = problems.find(({ field }) => field === id);
  return wrong === undefined ? null : (
    <p class="ds-validation-message" id={`${id}-error`}>
      {say(wrong.key)}
    </p>
  );
}

function describedBy(id: string, help: Child | undefined, problems: readonly FieldProblem[]) {
  const wrong = problems.some(({ field }) => field === id);
  const ids = [...(help === undefined ? [] : [`${id}-help`]), ...(wrong ? [`${id}-error`] : [])];
  return {
    "aria-describedby": ids.length === 0 ? undefined : ids.join(" "),
    "aria-invalid": wrong ? ("true" as const) : undefined,
  };
}

function Help({ id, help }: { readonly id: string; readonly help: Child | undefined }) {
  return help === undefined ? null : (
    <p data-field="description" id={`${id}-help`}>
      {help}
    </p>
  );
}

interface LineProps extends Asked {
  readonly type?: "text" | "date" | undefined;
  readonly inputmode?: "numeric" | "decimal" | undefined;
  readonly size?: number | undefined;
}

/** A day that cannot be read stays as it was typed. */
export function Line(props: LineProps) {
  const { door, problems, name, row, label, help, value, type, inputmode, size } = props;
  const id = idOf(name, row);
  const shape = type === "date" && value !== "" && !/^\d{4}-\d\d-\d\d$/.test(value) ? "text" : type;
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <Help id={id} help={help} />
      <Wrong door={door} problems={problems} id={id} />
      <input
        class="ds-input"
        id={id}
        name={name}
        type={shape ?? "text"}
        value={value}
        size={size}
        inputmode={inputmode}
        autocomplete="off"
        dir="auto"
        {...describedBy(id, help, problems)}
      />
    </div>
  );
}

export function Lines(props: Asked & { readonly rows: number }) {
  const { door, problems, name, label, help, value, rows } = props;
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {label}
      </label>
      <Help id={name} help={help} />
      <Wrong door={door} problems={problems} id={name} />
      <textarea
        class="ds-input"
        id={name}
        name={name}
        rows={rows}
        autocomplete="off"
        dir="auto"
        {...describedBy(name, help, problems)}
      >
        {value}
      </textarea>
    </div>
  );
}

export interface Answer {
  readonly value: string;
  readonly key: DoorKey;
}

export function Select(props: Asked & { readonly answers: readonly Answer[] }) {
  const { door, name, row, label, value, answers } = props;
  const id = idOf(name, row);
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <select class="ds-input" id={id} name={name}>
        {answers.map((answer) => (
          <option value={answer.value} selected={answer.value === value}>
            {door.plain(answer.key)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Chosen until something else is. */
export const unknown: Answer = { value: "", key: "door.dont-know" };
export const yesNo: readonly Answer[] = [
  unknown,
  { value: "yes", key: "door.yes" },
  { value: "no", key: "door.no" },
];

/** The first box has the name as its id: the summary links to it. */
export function Choice(props: Asked & { readonly answers: readonly Answer[] }) {
  const { door, problems, name, label, help, value, answers } = props;
  return (
    <fieldset class="ds-fieldset" {...describedBy(name, help, problems)}>
      <legend class="ds-label">{label}</legend>
      <Help id={name} help={help} />
      <Wrong door={door} problems={problems} id={name} />
      <div class="choices">
        {answers.map((answer, place) => {
          const id = place === 0 ? name : `${name}-${place}`;
          return (
            <div class="ds-field">
              <input
                class="ds-input"
                type="radio"
                id={id}
                name={name}
                value={answer.value}
                checked={answer.value === value}
              />
              <label class="ds-label" for={id}>
                {door.say(answer.key)}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

export function MoreRows({ door, name }: { readonly door: Door; readonly name: string }) {
  return (
    <p>
      <button
        class="ds-button"
        data-variant="tertiary"
        type="submit"
        form={doorForm}
        name={`add-${name}`}
        value="1"
      >
        {door.say("pay.more")}
      </button>
    </p>
  );
}

interface SummaryProps {
  readonly door: Door;
  readonly problems: readonly FieldProblem[];
}

const rowNames: Readonly<Record<string, DoorKey>> = {
  day: "pay.days",
  paid: "pay.paid",
  cut: "pay.cut",
  back: "pay.back",
};

const partNames: Readonly<Record<string, DoorKey>> = {
  from: "pay.from",
  to: "pay.to",
  break: "pay.break",
};

/** The weekday and its part, or the number of the row. */
function which(door: Door, field: string, weekday: (place: number) => string): string {
  const [, day, part = ""] = /^week-([1-7])-(from|to|break)$/.exec(field) ?? [];
  const partName = partNames[part];
  if (partName !== undefined) {
    return `${weekday(Number(day) - 1)}, ${door.plain(partName)}: `;
  }
  const [, name = "", row] = /^([a-z]+)-[a-z]+-(\d+)$/.exec(field) ?? [];
  const key = rowNames[name];
  return key === undefined ? "" : `${door.plain(key)} ${Number(row) + 1}: `;
}

export function Summary({ door, problems }: SummaryProps) {
  if (problems.length === 0) {
    return null;
  }
  const { weekday, day } = formatOf(door.tongue);
  return (
    <div
      class="error-summary"
      role="alert"
      aria-labelledby="error-summary-heading"
      tabindex={-1}
      autofocus={door.here === "server"}
    >
      <h2 id="error-summary-heading">{door.say("pay.problems")}</h2>
      <ul>
        {problems.map(({ field, key, on }) => (
          <li>
            <a class="ds-link" href={`#${field}`}>
              {on === undefined
                ? which(door, field, (place) => weekday(place, "long"))
                : `${day(on)}: `}
              {door.say(key)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
