import type { Child } from "hono/jsx";
import type { Option } from "./field.tsx";

type Variant = "primary" | "secondary" | "tertiary";

interface ButtonProps {
  readonly children?: Child;
  readonly variant?: Variant | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** When not the form's own address. */
  readonly formaction?: string | undefined;
  /** Which key gives it focus: the act of its row, or to take on. */
  readonly by?: "act" | "take" | undefined;
}

export function Button(props: ButtonProps) {
  const { children, variant, name, value, formaction, by } = props;
  return (
    <button
      class="ds-button"
      type="submit"
      data-variant={variant ?? "primary"}
      name={name}
      value={value}
      formaction={formaction}
      data-act={by === "act" ? "" : undefined}
      data-take={by === "take" ? "" : undefined}
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

export function ActionLink({ href, children, variant }: LinkProps) {
  return (
    <a class="ds-button" data-variant={variant ?? "primary"} href={href}>
      {children}
    </a>
  );
}

/** The primary is nearest the thumb on phones. */
export function Actions({ children }: { readonly children?: Child }) {
  return <div class="actions">{children}</div>;
}

interface AnswerProps {
  readonly name: string;
  readonly answers: readonly Option[];
  /** Marks the earlier answer. */
  readonly given?: string | undefined;
}

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
