import type { Say } from "../texts/texts.ts";

/** Before anything is made for the person or given to them, paper or file: who may find it, and that it need not be given. */
export function MayBeFound({ say }: { readonly say: Say }) {
  return (
    <p class="no-print">
      <strong>{say("frame.may-be-found")}</strong>
    </p>
  );
}
