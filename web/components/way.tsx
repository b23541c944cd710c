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

interface Tab {
  readonly href: string;
  readonly label: string;
  readonly here?: boolean | undefined;
  readonly waiting?: number | undefined;
}

interface TabsProps {
  readonly label: string;
  readonly items: readonly Tab[];
  /** Views within the tab one is at. */
  readonly within?: readonly Tab[] | undefined;
}

interface RowProps {
  readonly items: readonly Tab[];
  /** What the row marks: the page itself, or the group that it is in. */
  readonly current: "page" | "true";
  readonly inner?: boolean;
}

function Row({ items, current, inner = false }: RowProps) {
  return (
    <ul class={inner ? "within" : undefined}>
      {items.map(({ href, label, here, waiting }) => (
        <li>
          <a href={href} aria-current={here === true ? current : undefined}>
            {label}
            {waiting !== undefined && waiting > 0 && <span class="count">{waiting}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A line under the bar, which scrolls sideways on a phone. Needs no script. */
export function Tabs({ label, items, within = [] }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      <Row items={items} current={within.length > 1 ? "true" : "page"} />
      {within.length > 1 && <Row items={within} current="page" inner />}
    </nav>
  );
}
