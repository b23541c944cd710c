import type { Child } from "hono/jsx";
import type { Option } from "./field.tsx";

type Variant = "primary" | "secondary" | "tertiary";

interface ButtonProps {
  readonly children?: Child;
  readonly variant?: Variant | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Where this button sends the form, when not to the form's own address. */
  readonly formaction?: string | undefined;
}

/** Sends the form it stands in. One primary button a page. */
export function Button(props: ButtonProps) {
  const { children, variant, name, value, formaction } = props;
  return (
    <button
      class="ds-button"
      type="submit"
      data-variant={variant ?? "primary"}
      name={name}
      value={value}
      formaction={formaction}
    >
      {children}
    </button>
  );
}

interface LinkProps {
  readonly href: string;
  readonly children?: Child;
  readonly variant?: Variant | undefined;
}

/** A link that leads on, and looks as important as a button. */
export function ActionLink({ href, children, variant }: LinkProps) {
  return (
    <a class="ds-button" data-variant={variant ?? "primary"} href={href}>
      {children}
    </a>
  );
}

/** Buttons side by side on a laptop, one above the other on a phone, the primary nearest the thumb. */
export function Actions({ children }: { readonly children?: Child }) {
  return <div class="actions">{children}</div>;
}

interface AnswerProps {
  readonly name: string;
  readonly answers: readonly Option[];
  /** The answer given before, marked when one comes back to the question. */
  readonly given?: string | undefined;
}

/** One question a page: each answer is a large button that sends it and goes on. All look the same. */
export function AnswerButtons({ name, answers, given }: AnswerProps) {
  return (
    <div class="answers">
      {answers.map(({ value, label }) => (
        <button
          class="ds-button"
          data-variant="secondary"
          type="submit"
          name={name}
          value={value}
          aria-pressed={given === undefined ? undefined : String(given === value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
