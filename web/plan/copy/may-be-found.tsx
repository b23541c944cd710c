import { say } from "../../page.ts";

/** Shown before any paper or file for the person is made: who may find it, and that it is optional. */
export function MayBeFound() {
  return (
    <p class="no-print">
      <strong>{say("frame.may-be-found")}</strong>
    </p>
  );
}
