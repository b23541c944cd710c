import type { Say } from "../texts/texts.ts";

/** One thing to put right: the id of its field, and what to do, already said. */
export interface Problem {
  readonly field: string;
  readonly text: string;
}

interface Props {
  readonly say: Say;
  readonly problems: readonly Problem[];
  /** Where the form sent leads to, when its address names a place on the page: a browser that is led to a place focuses nothing else. */
  readonly id?: string;
}

/** A list of what to put right, which takes focus. Works without script: every line is a link to its field. */
export function ErrorSummary({ say, problems, id }: Props) {
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
        {problems.map(({ field, text }) => (
          <li>
            <a class="ds-link" href={`#${field}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is wrong with one field, or undefined. */
export function problemOf(problems: readonly Problem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.text;
}
