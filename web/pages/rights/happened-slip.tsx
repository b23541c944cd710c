import type { RightsOfPerson, WrittenLife } from "../../../api/rights/read.ts";
import type { Day } from "../../../domain/base/day.ts";
import type { Counting } from "../../../domain/rights/life.ts";
import type { Happened } from "../../../domain/rights/situation.ts";
import { questionOfSlip, type Slip } from "../../../domain/rights/slip.ts";
import { dayText } from "../../texts/formats.ts";
import type { Words } from "./by-state.tsx";
import { eventText } from "./event-text.ts";

/** A person's life as a page shows it: in which words, at which address, seen on which day. */
export interface OfLife extends Words {
  readonly at: string;
  readonly today: Day;
  readonly life: WrittenLife;
  readonly slips: RightsOfPerson["slips"];
  readonly settled: RightsOfPerson["slips"];
}

/** Why somebody has to look at it again. */
export function slipText(
  { say, language, today }: Words & { readonly today: Day },
  { why, event, other }: Slip<Happened>,
): string {
  const named = (each: Happened) => ({
    what: eventText(say, language, each, today),
    day: dayText(language, each.day),
  });
  const { what: after = "", day: on = "" } = other === null ? {} : named(other);
  return say(`life.slip.${why}`, { ...named(event), after, on });
}

/** What somebody has to look at again, and what one can do; of a life that is kept each leads to where it is written that it stands. */
export function Slips<Event extends Happened>({
  slips,
  stands,
  ...props
}: Words & {
  readonly today: Day;
  readonly slips: readonly Slip<Event>[];
  readonly stands?: (slip: Slip<Event>) => string | null;
}) {
  const { say } = props;
  return (
    <>
      <p>
        <strong>{say("life.slip.heading")}</strong>
      </p>
      {slips.map((slip) => {
        const text = slipText(props, slip);
        const href = stands?.(slip) ?? null;
        return (
          <p>
            {text}{" "}
            {href !== null && (
              <a
                class="ds-link no-print"
                href={href}
                aria-label={say("life.slip.stands-for", { what: text })}
              >
                {say("life.slip.stands")}
              </a>
            )}
          </p>
        );
      })}
      <p>{say(stands === undefined ? "life.slip.how" : "life.slip.how-kept")}</p>
    </>
  );
}

/** Where it is written that what may be a slip stands, among the rights of its person. */
export const standsAt =
  (at: string) =>
  (slip: Slip<Counting>): string | null => {
    const question = questionOfSlip(slip);
    return question === null ? null : `${at}/answers/${question}`;
  };

/** The same above what is made of a person's days, with the way to where they are put right; nothing where there is none. */
export function SlipsNotice({ at, slips, ...props }: Omit<OfLife, "life" | "settled">) {
  return slips.length === 0 ? null : (
    <div class="notice" data-tone="awaited">
      <Slips {...props} slips={slips} stands={standsAt(at)} />
      <p class="no-print">
        <a class="ds-link" href={`${at}/happened`}>
          {props.say("life.view.happened")}
        </a>
      </p>
    </div>
  );
}

/** That something of a person must be looked at again, with the way there: on a page that tells more than their rights. */
export function LookAgain({
  say,
  at,
  pseudonym,
}: Pick<Words, "say"> & { readonly at: string; readonly pseudonym: string }) {
  return (
    <p>
      <a class="ds-link" href={`${at}/happened`}>
        {say("life.slip.heading")}
        <span class="unseen"> {pseudonym}</span>
      </a>
      : {say("life.slip.again")}
    </p>
  );
}
