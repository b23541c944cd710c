import { sent } from "../forms/sent.ts";
import type { Problem } from "../forms/typed.ts";
import { say } from "../page.ts";

export type { Problem } from "../forms/typed.ts";

interface Props {
  /** Those of the form that was sent, where none are given. */
  readonly problems?: readonly Problem[];
  /** A form's address with a fragment would take the focus. */
  readonly id?: string;
}

/** Takes focus and works without script: every line links to its field. */
export function ErrorSummary({ problems = sent()?.problems ?? [], id }: Props) {
  if (problems.length === 0) {
    return null;
  }
  return (
    <div
      id={id}
      class="error-summary"
      role="alert"
      aria-labelledby="error-summary-heading"
      tabindex={-1}
      autofocus
    >
      <h2 id="error-summary-heading">{say("errors.heading")}</h2>
      <p>{say("errors.heading-why")}</p>
      <ul>
        {problems.map(({ field, text, code }) => (
          <li>
            <a class="ds-link" href={`#${field}`} data-code={code}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function problemOf(problems: readonly Problem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.text;
}
