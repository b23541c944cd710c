import type { UrgentToHold } from "../../../api/rights/to-hold.ts";
import type { Words } from "./by-state.tsx";
import { OfDay, ToDay } from "./of-day.tsx";

/** What cannot wait, and has no day: stands before the days. */
export function AtOnceLines({
  say,
  language,
  at,
  urgent,
}: Words & {
  /** Where the rights of the person stand. */
  readonly at: string;
  readonly urgent: readonly UrgentToHold[];
}) {
  return urgent.map((one) => (
    <li class="case-line">
      {one.met === null && <strong>{say("rights.at-once")}</strong>} {one.title[language]}
      <OfDay say={say} language={language} day={one} />
      <ToDay say={say} language={language} at={at} day={one} />
    </li>
  ));
}
