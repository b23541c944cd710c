import type { Child } from "hono/jsx";

type DangerKey = "danger.heading" | "danger.more";

interface WordsProps {
  readonly say: (key: DangerKey) => string;
  readonly dial: (text: string) => Child;
}

export function DangerWords({ say, dial }: WordsProps) {
  return (
    <>
      <p>
        <strong>{dial(say("danger.heading"))}</strong>
      </p>
      <p>{dial(say("danger.more"))}</p>
    </>
  );
}

/** Danger to life comes first: the same box, at the same place, on every door. */
export function DangerBox({
  label,
  children,
}: {
  readonly label: string;
  readonly children: Child;
}) {
  return (
    <aside class="danger" aria-label={label}>
      {children}
    </aside>
  );
}
