import type { Child } from "hono/jsx";
import { problemAt, typedAt } from "../forms/sent.ts";
import { say } from "../page.ts";

interface Common {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly value?: string | undefined;
  readonly optional?: boolean | undefined;
}

interface Shell extends Common {
  readonly code: string | undefined;
  readonly children: Child;
}

function describedBy({ name, help, error }: Common): string | undefined {
  const ids = [
    help === undefined ? null : `${name}-help`,
    error === undefined ? null : `${name}-error`,
  ].filter((id) => id !== null);
  return ids.length === 0 ? undefined : ids.join(" ");
}

/** What was typed and is wrong, where the form was sent and is shown again. */
function shown<Of extends Common>(props: Of) {
  const problem = problemAt(props.name);
  return {
    ...props,
    value: typedAt(props.name)?.[0] ?? props.value,
    error: problem?.text ?? props.error,
    code: problem?.code,
  };
}

function FieldShell({ name, label, help, error, code, optional, children }: Shell) {
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {label}
        {optional === true && <span class="optional"> ({say("frame.optional")})</span>}
      </label>
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
      {children}
    </div>
  );
}

interface TextProps extends Common {
  readonly type?: "text" | "email" | "tel" | "date" | "time" | "number" | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: "numeric" | "decimal" | undefined;
  /** The expected length sets the width. */
  readonly size?: number | undefined;
  /** The id of a list of words to choose from. */
  readonly list?: string | undefined;
}

export function TextField(as: TextProps) {
  const props = shown(as);
  const { name, value, error, type, autocomplete, inputmode, size, list } = props;
  return (
    <FieldShell {...props}>
      <input
        class="ds-input"
        id={name}
        name={name}
        type={type ?? "text"}
        value={value}
        size={size}
        list={list}
        autocomplete={autocomplete ?? "off"}
        inputmode={inputmode}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : "true"}
      />
    </FieldShell>
  );
}

export function TextArea(as: Common & { readonly rows?: number | undefined }) {
  const props = shown(as);
  const { name, value, error, rows } = props;
  return (
    <FieldShell {...props}>
      <textarea
        class="ds-input"
        id={name}
        name={name}
        rows={rows ?? 4}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : "true"}
      >
        {value}
      </textarea>
    </FieldShell>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly help?: Child;
}

interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface SelectProps extends Common {
  readonly options: readonly Option[];
  readonly groups?: readonly OptionGroup[] | undefined;
}

export function Select(as: SelectProps) {
  const props = shown(as);
  const { name, value = "", error, options, groups } = props;
  return (
    <FieldShell {...props}>
      <select
        class="ds-input"
        id={name}
        name={name}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : "true"}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
        {groups?.map(({ label, options: under }) => (
          <optgroup label={label}>
            {under.map((option) => (
              <option value={option.value} selected={option.value === value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldShell>
  );
}
