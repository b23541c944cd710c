import type { Say } from "../texts/texts.ts";

/** Leads back to where one came from, in words when the page knows them. */
export function BackLink({
  say,
  href,
  children,
}: {
  readonly say: Say;
  readonly href: string;
  readonly children?: string;
}) {
  return (
    <p class="back">
      <a class="ds-link" href={href}>
        <span aria-hidden="true">← </span>
        {children ?? say("frame.back")}
      </a>
    </p>
  );
}

/** One place in the rail; `here` is the page one is on. */
export interface RailItem {
  readonly href: string;
  readonly label: string;
  readonly here?: boolean | undefined;
  /** How many wait there. */
  readonly waiting?: number | undefined;
}

/** Where am I in this: a narrow list at the left on a laptop, a line that wraps on a phone. */
export function Rail({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly RailItem[];
}) {
  return (
    <nav class="rail" aria-label={label}>
      <ul>
        {items.map(({ href, label: text, here, waiting }) => (
          <li>
            <a href={href} aria-current={here === true ? "page" : undefined}>
              {text}
              {waiting !== undefined && waiting > 0 && <span class="waiting"> {waiting}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
