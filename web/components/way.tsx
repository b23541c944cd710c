import { say } from "../page.ts";

export function BackLink({
  href,
  children,
}: {
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

interface RailItem {
  readonly href: string;
  readonly label: string;
  readonly here?: boolean | undefined;
  readonly waiting?: number | undefined;
}

interface RailProps {
  readonly label: string;
  readonly items: readonly RailItem[];
  readonly fold?: string | undefined;
}

/** A list at the left on a laptop, a line or a folded list on a phone. Needs no script. */
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
