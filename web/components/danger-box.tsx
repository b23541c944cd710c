import type { Say } from "../texts/texts.ts";

/** Danger to life first: the same box, at the same place, on every door. */
export function DangerBox({ say }: { readonly say: Say }) {
  return (
    <aside class="danger" aria-labelledby="danger-heading">
      <p id="danger-heading">
        <a href="tel:112">{say("frame.danger-heading")}</a>
      </p>
      <p>{say("frame.danger-more")}</p>
    </aside>
  );
}
