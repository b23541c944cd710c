import type { Say } from "../texts/texts.ts";

/** Shown before any paper or file for the person is made: who may find it, and that it is optional. */
export function MayBeFound({ say }: { readonly say: Say }) {
  return (
    <p class="no-print">
      <strong>{say("frame.may-be-found")}</strong>
    </p>
  );
}
