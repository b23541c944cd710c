import type { RightsOfPerson, WrittenLife } from "../../../api/rights/read.ts";
import type { Day } from "../../../domain/base/day.ts";
import type { Happened } from "../../../domain/rights/situation.ts";
import type { Slip } from "../../../domain/rights/slip.ts";
import { dayText } from "../../texts/formats.ts";
import type { Words } from "./by-state.tsx";
import { eventText } from "./event-text.ts";

/** A person's life as a page shows it: in which words, at which address, seen on which day. */
export interface OfLife extends Words {
  readonly at: string;
  readonly today: Day;
  readonly life: WrittenLife;
  readonly slips: RightsOfPerson["slips"];
}

/** What somebody has to look at again: each with why, and what one can do. */
export function Slips({
  say,
  language,
  today,
  slips,
}: Words & { readonly today: Day; readonly slips: readonly Slip<Happened>[] }) {
  const named = (event: Happened) => ({
    what: eventText(say, language, event, today),
    day: dayText(language, event.day),
  });
  return (
    <>
      <p>
        <strong>{say("life.slip.heading")}</strong>
      </p>
      {slips.map(({ why, event, other }) => {
        const { what: after = "", day: on = "" } = other === null ? {} : named(other);
        return <p>{say(`life.slip.${why}`, { ...named(event), after, on })}</p>;
      })}
      <p>{say("life.slip.how")}</p>
    </>
  );
}

/** The same above what is made of a person's days, with the way to where they are put right; nothing where there is none. */
export function SlipsNotice({ at, slips, ...props }: Omit<OfLife, "life">) {
  return slips.length === 0 ? null : (
    <div class="notice" data-tone="awaited">
      <Slips {...props} slips={slips} />
      <p class="no-print">
        <a class="ds-link" href={`${at}/happened`}>
          {props.say("life.view.happened")}
        </a>
      </p>
    </div>
  );
}
