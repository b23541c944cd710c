import { problemAt, typedAt } from "../forms/sent.ts";
import { say } from "../page.ts";
import type { Option } from "./field.tsx";

interface Props {
  /** Also the group's id, for the error summary. */
  readonly name: string;
  readonly legend: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly options: readonly Option[];
}

function Box({
  type,
  name,
  id,
  option,
  checked,
}: {
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly id: string;
  readonly option: Option;
  readonly checked: boolean;
}) {
  const help = option.help === undefined ? undefined : `${id}-own-help`;
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type={type}
        name={name}
        id={id}
        value={option.value}
        checked={checked}
        aria-describedby={help}
      />
      <label class="ds-label" for={id}>
        {option.label}
      </label>
      {option.help !== undefined && (
        <p data-field="description" id={help}>
          {option.help}
        </p>
      )}
    </div>
  );
}

type Shown = Omit<Props, "options"> & { readonly code: string | undefined };

function Legend({ name, legend, help, error, code }: Shown) {
  return (
    <>
      <legend class="ds-label">{legend}</legend>
      {help !== undefined && (
        <p data-field="description" id={`${name}-help`}>
          {help}
        </p>
      )}
      {error !== undefined && (
        <p class="ds-validation-message" id={`${name}-error`} data-code={code}>
          {error}
        </p>
      )}
    </>
  );
}

// The first box has the group's name as id, for links from the error summary.
function idOf(name: string, place: number): string {
  return place === 0 ? name : `${name}-${place}`;
}

function describedBy({ name, help, error }: Omit<Props, "options">): string | undefined {
  const ids = [
    ...(help === undefined ? [] : [`${name}-help`]),
    ...(error === undefined ? [] : [`${name}-error`]),
  ];
  return ids.length === 0 ? undefined : ids.join(" ");
}

/** What is wrong, where the form was sent and is shown again. */
function shown<Of extends Props>(props: Of) {
  const problem = problemAt(props.name);
  return { ...props, error: problem?.text ?? props.error, code: problem?.code };
}

interface RadioProps extends Props {
  readonly chosen: string | null;
  /** Sent by “Don't know”; null where not knowing is no answer. */
  readonly unknown: string | null;
}

/** “Don't know” comes first and is the default, so that an unanswered question is never a no. */
export function RadioGroup(as: RadioProps) {
  const props = shown(as);
  const { name, options, unknown } = props;
  const typed = typedAt(name);
  const chosen = typed === null ? props.chosen : (typed[0] ?? null);
  const all =
    unknown === null ? options : [{ value: unknown, label: say("frame.dont-know") }, ...options];
  return (
    <fieldset class="ds-fieldset" aria-describedby={describedBy(props)}>
      <Legend {...props} />
      <div class="choices">
        {all.map((option, place) => (
          <Box
            type="radio"
            name={name}
            id={idOf(name, place)}
            option={option}
            checked={option.value === (chosen ?? unknown)}
          />
        ))}
      </div>
    </fieldset>
  );
}

export function Checkboxes(as: Props & { readonly chosen: readonly string[] }) {
  const props = shown(as);
  const { name, options } = props;
  const chosen = typedAt(name) ?? props.chosen;
  // Without a box, the error summary leads to the group.
  const own = options.length === 0 ? { id: name, tabindex: -1 } : {};
  return (
    <fieldset class="ds-fieldset" aria-describedby={describedBy(props)} {...own}>
      <Legend {...props} />
      <div class="choices">
        {options.map((option, place) => (
          <Box
            type="checkbox"
            name={name}
            id={idOf(name, place)}
            option={option}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
