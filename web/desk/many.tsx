import type { Child } from "hono/jsx";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes } from "../components/choice.tsx";
import { type Option, Select } from "../components/field.tsx";
import { Notice } from "../components/notice.tsx";
import { say } from "../page.ts";

interface ManyProps {
  readonly action: string;
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  /** What is done with each of them. */
  readonly deed: string;
  /** The fields that hold for all. */
  readonly children?: Child;
}

/** Several that were chosen in a list: each may still be left out. */
export function Many({ action, name, legend, options, deed, children }: ManyProps) {
  return (
    <form method="post" action={action}>
      <Checkboxes
        name={name}
        legend={legend}
        options={options}
        chosen={options.map(({ value }) => value)}
      />
      {children}
      <Actions>
        <Button>{deed}</Button>
      </Actions>
    </form>
  );
}

interface ToProps {
  readonly colleagues: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
  }[];
  readonly help: string;
}

export function ToColleague({ colleagues, help }: ToProps) {
  const people = [
    { value: "", label: say("consent.choose") },
    ...colleagues.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
  ];
  return <Select name="colleague" label={say("case.give.who")} help={help} options={people} />;
}

interface Answered {
  readonly text: string;
  /** Null where it is not seen. */
  readonly href: string | null;
  readonly refused: { readonly code: string; readonly why: string } | null;
}

function Answers({ of }: { readonly of: readonly Answered[] }) {
  return (
    <ul>
      {of.map(({ text, href, refused }) => (
        <li data-code={refused?.code}>
          {href === null ? (
            text
          ) : (
            <a class="ds-link" href={href}>
              {text}
            </a>
          )}
          {refused !== null && <p>{refused.why}</p>}
        </li>
      ))}
    </ul>
  );
}

interface AnsweredProps {
  readonly answers: readonly Answered[];
  /** With how many. */
  readonly done: (count: number) => string;
  readonly not: (count: number) => string;
}

/** Each has its own answer: what was done first. */
export function AnsweredMany({ answers, done, not }: AnsweredProps) {
  const made = answers.filter(({ refused }) => refused === null);
  const kept = answers.filter(({ refused }) => refused !== null);
  return (
    <>
      {made.length > 0 && (
        <Notice heading={done(made.length)} announced>
          <Answers of={made} />
        </Notice>
      )}
      {kept.length > 0 && (
        <Notice heading={not(kept.length)} tone="awaited" announced>
          <Answers of={kept} />
        </Notice>
      )}
    </>
  );
}
