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
interface RailItem {
  readonly href: string;
  readonly label: string;
  readonly here?: boolean | undefined;
  /** How many wait there. */
  readonly waiting?: number | undefined;
}

interface RailProps {
  readonly label: string;
  readonly items: readonly RailItem[];
  /** What the button says that opens the list on a phone; without it the list always stands. */
  readonly fold?: string | undefined;
}

/**
 * Where am I in this: a narrow list at the left on a laptop; on a phone a line that wraps, or where that would be many lines, a
 * button that brings it up. The browser does that itself, without script; one that cannot shows the list.
 */
export function Rail({ label, items, fold }: RailProps) {
  return (
    <nav class="rail" aria-label={label}>
      {fold !== undefined && (
        <button type="button" class="ds-button" data-variant="secondary" popovertarget="rail">
          {fold}
        </button>
      )}
      <ul {...(fold === undefined ? {} : { id: "rail", popover: "auto" as const })}>
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
