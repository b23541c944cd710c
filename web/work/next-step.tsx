import { type Deed, routineOf } from "../../domain/case/next-step.ts";
import {
  type Clock,
  type DecidesNow,
  decidesNow,
  type Routine,
} from "../../domain/case/routine.ts";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";

export function clockText(minutes: number): string {
  const two = (figure: number) => String(figure).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function weekdayText(weekday: number): string {
  const known = ([1, 2, 3, 4, 5, 6, 7] as const).find((each) => each === weekday);
  return known === undefined ? "" : say(`routine.weekday.${known}`);
}

interface Props {
  readonly now: DecidesNow;
  /** So that a turn later today is said as today. */
  readonly clock: Clock;
}

function nextText({ weekday, minutes }: Clock, clock: Clock): string {
  const time = clockText(minutes);
  return weekday === clock.weekday && minutes > clock.minutes
    ? say("routine.next-today", { time })
    : say("routine.next", { weekday: weekdayText(weekday), time });
}

export function DecidesNowText({ now, clock }: Props) {
  if (now.at === "work") {
    const { decides, standsIn, until } = now;
    const time = clockText(until);
    return standsIn === null ? (
      <p>{say("routine.now-alone", { name: decides.name, title: decides.title, time })}</p>
    ) : (
      <p>
        {say("routine.now", {
          name: decides.name,
          title: decides.title,
          standIn: standsIn.name,
          standInTitle: standsIn.title,
          time,
        })}
      </p>
    );
  }
  return (
    <p>
      {say("routine.closed", { call: now.elseCall })}
      {now.next !== null && ` ${nextText(now.next, clock)}`}
    </p>
  );
}

interface NextProps {
  readonly caseId: string;
  readonly deeds: readonly Deed[];
  readonly routines: readonly Routine[];
  readonly clock: Clock;
}

function wayOf({ caseId }: NextProps, deed: Deed): readonly [string, string] {
  const of = `/cases/${caseId}`;
  switch (deed.deed) {
    case "acknowledge":
      return [say("next.acknowledge"), `/inbox/${deed.incoming}`];
    case "chase": {
      const { recipient, due } = deed;
      const day = dayText(language(), due);
      return [say("next.chase", { recipient, day }), `/referrals/${deed.referral}`];
    }
    case "tell-on":
      return [say("next.tell-on"), `/outcomes/${deed.outcome}/tell`];
    case "help-with":
      return [say("next.help-with", { need: say(`knowledge.need.${deed.need}`) }), `${of}/whom`];
    case "danger":
      return [say("next.danger"), `${of}/whom`];
    case "other-recipient":
      return [say("next.other-recipient"), `${of}/whom`];
    case "ask-age":
      return [say("next.ask-age"), `${of}/child#ages`];
    case "observe":
      return [say("next.observe"), `${of}/observations#new`];
    case "add-person":
      return [say("next.add-person"), `${of}/persons`];
  }
}

export function NextStep(props: NextProps) {
  const { deeds, routines, clock } = props;
  return deeds.length === 0 ? null : (
    <section>
      <h2>{say("case.next")}</h2>
      <ul class="case-lines">
        {deeds.map((deed) => {
          const [text, href] = wayOf(props, deed);
          const routine = routines.find(({ trigger }) => trigger === routineOf[deed.deed]);
          return (
            <li class="case-line">
              <a class="ds-link" href={href}>
                {text}
              </a>
              {routine !== undefined && (
                <DecidesNowText now={decidesNow(routine, clock)} clock={clock} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
