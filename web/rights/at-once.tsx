import type { UrgentToHold } from "../../api/rights/day/to-hold.ts";
import type { WrittenLife } from "../../api/rights/lives.ts";
import { language, say } from "../page.ts";
import { OfDay, ToDay } from "./day/of-day.tsx";
import { type WayToLastDay, wayToLastDay, wayWords } from "./event/event-asked.tsx";

/** Writing the last day is the first thing to do. */
function ToLastDay({ way }: { readonly way: WayToLastDay | null }) {
  return (
    way !== null && (
      <p class="no-print">
        <a class="ds-link" href={way.href}>
          {say(wayWords(way))}
        </a>
      </p>
    )
  );
}

/** Stands before the days. */
export function AtOnceLines({
  at,
  life,
  urgent,
}: {
  readonly at: string;
  readonly life: WrittenLife;
  readonly urgent: readonly UrgentToHold[];
}) {
  return urgent.map((one) => (
    <li class="case-line">
      {one.met === null && <strong>{say("rights.at-once")}</strong>} {one.title[language()]}
      <OfDay day={one} />
      {one.met === null && <ToLastDay way={wayToLastDay(at, life, one)} />}
      <ToDay at={at} day={one} />
    </li>
  ));
}
