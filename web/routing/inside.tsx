import type { Clock } from "../../domain/case/routine.ts";
import type { Inside, Step } from "../../domain/routing/inside.ts";
import { say } from "../page.ts";
import { isolate } from "../texts/isolate.ts";
import { DecidesNowText } from "../work/next-step.tsx";

interface Props {
  readonly inside: Inside;
  readonly clock: Clock;
}

function together(steps: readonly Step[]): readonly (readonly Step[])[] {
  const alike = new Map<string, Step[]>();
  for (const step of steps) {
    const who = JSON.stringify(step.now);
    alike.set(who, [...(alike.get(who) ?? []), step]);
  }
  return [...alike.values()];
}

function Decision({ steps, clock }: Pick<Props, "clock"> & { readonly steps: readonly Step[] }) {
  const [first] = steps;
  const now = first?.now ?? null;
  return (
    <li class="case-line">
      {now === null ? <p>{say("routine.none")}</p> : <DecidesNowText now={now} clock={clock} />}
      <ul>
        {steps.map(({ trigger, startsWhen, insteadOf }) => (
          <li>
            {say(`routine.trigger.${trigger}`)}
            {insteadOf !== null && (
              <>
                {" "}
                <span class="terms">{say("routing.instead")}</span>
              </>
            )}
            {startsWhen !== "" && <div class="terms">{isolate(startsWhen)}</div>}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Our own routine first: who decides now, who stands in, whom to call. */
export function InsideFirst({ inside, clock }: Props) {
  return (
    <section>
      <h2>{say("routing.inside")}</h2>
      <p>{say("routing.inside-why")}</p>
      {inside.holiday && <p>{say("routing.holiday")}</p>}
      <ul class="case-lines">
        {together(inside.steps).map((steps) => (
          <Decision steps={steps} clock={clock} />
        ))}
      </ul>
      <p>
        <a class="ds-link" href="/routine">
          {say("routine.heading")}
        </a>
      </p>
    </section>
  );
}
