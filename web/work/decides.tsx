import { decidesNow, type Routine } from "../../domain/case/routine.ts";
import { clockOf } from "../../domain/time/day.ts";
import { dial } from "../components/dial.tsx";
import { house, say } from "../page.ts";
import { RingChildWelfare } from "../safeguard/child-box.tsx";
import { clockText, DecidesNowText } from "./next-step.tsx";

interface Props {
  readonly routines: readonly Routine[];
  /** Something in the list is about a child. */
  readonly ofChild: boolean;
}

/** By the agency's own routine for what comes in; nothing is invented where there is none. */
export function Decides({ routines, ofChild }: Props) {
  const routine = routines.find(({ trigger }) => trigger === "suspicion") ?? routines[0];
  if (routine === undefined && !ofChild) {
    return null;
  }
  const clock = clockOf(house().now());
  const now = routine === undefined ? null : decidesNow(routine, clock);
  return (
    <section class="card" aria-labelledby="decides-heading">
      <h2 id="decides-heading">{say("work.decides")}</h2>
      {now?.at === "work" && (
        <p>
          <b>{say("work.decides.until", { name: now.decides.name, time: clockText(now.until) })}</b>
          {now.standsIn !== null && (
            <span class="sub">{say("work.decides.then", { name: now.standsIn.name })}</span>
          )}
        </p>
      )}
      {now?.at === "closed" && <DecidesNowText now={now} clock={clock} />}
      {ofChild ? <RingChildWelfare /> : <p>{dial(say("work.decides.danger"))}</p>}
    </section>
  );
}
