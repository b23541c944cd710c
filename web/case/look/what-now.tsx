import type { PersonLine } from "../../../api/rights/read.ts";
import type { Deed } from "../../../domain/case/next-step.ts";
import { type Clock, decidesNow, type Routine } from "../../../domain/case/routine.ts";
import type { Day } from "../../../domain/time/day.ts";
import { lossOf } from "../../../rules/rights/urgent.ts";
import { ActionLink } from "../../components/button.tsx";
import { language, say } from "../../page.ts";
import { rightsOfPerson } from "../../rights/person-frame.tsx";
import { dayAndAwayText } from "../../texts/formats.ts";
import { isolate } from "../../texts/isolate.ts";
import { DecidesNowText } from "../../work/next-step.tsx";

interface Props {
  readonly caseId: string;
  readonly today: Day;
  readonly clock: Clock;
  readonly deeds: readonly Deed[];
  readonly routines: readonly Routine[];
  /** Only persons whose rights the reader may read. */
  readonly persons: readonly PersonLine[];
}

interface Row {
  readonly what: string;
  readonly why: string | null;
  readonly href: string;
  readonly button: string;
  readonly routine?: Routine | undefined;
}

const most = 3;
const first: ReadonlySet<Deed["deed"]> = new Set(["danger", "acknowledge", "ask-age"]);

function hrefOf(caseId: string, deed: Deed): string {
  const of = `/cases/${caseId}`;
  switch (deed.deed) {
    case "acknowledge":
      return `/inbox/${deed.incoming}`;
    case "chase":
      return `/referrals/${deed.referral}`;
    case "tell-on":
      return `/outcomes/${deed.outcome}/tell`;
    case "help-with":
    case "danger":
    case "other-recipient":
      return `${of}/whom`;
    case "ask-age":
      return `${of}/child#ages`;
    case "observe":
      return `${of}/observations#new`;
    case "add-person":
      return `${of}/persons`;
  }
}

function whyOf(deed: Deed, today: Day): string {
  if (deed.deed === "chase") {
    return say("next.why.chase", { day: dayAndAwayText(language(), deed.due, today) });
  }
  return say(`next.why.${deed.deed}`);
}

function whatOf(deed: Deed): string {
  if (deed.deed === "chase") {
    return say("next.chase", { recipient: isolate(deed.recipient) });
  }
  return deed.deed === "help-with"
    ? say("next.help-with", { need: say(`knowledge.need.${deed.need}`) })
    : say(`next.${deed.deed}`);
}

function rowOf({ caseId, today, routines }: Props, deed: Deed): Row {
  const routine = routines.find(({ trigger }) => trigger === deed.deed);
  return {
    what: whatOf(deed),
    why: routine === undefined ? whyOf(deed, today) : null,
    href: hrefOf(caseId, deed),
    button: say(`next.do.${deed.deed}`),
    routine,
  };
}

const lossIn = ({ pressing }: PersonLine): number =>
  Math.min(
    ...pressing.flatMap(({ todo }) => todo.flatMap(({ atOnce }) => (atOnce ? lossOf(atOnce) : []))),
  );

/** What the law does not let wait, and what has passed: the worst loss first. */
function lawRows({ caseId, today, persons }: Props): readonly Row[] {
  const lines = persons.toSorted((one, other) =>
    lossIn(one) < lossIn(other) ? -1 : Number(lossIn(one) > lossIn(other)),
  );
  return lines.flatMap(({ id, pseudonym, pressing }) =>
    pressing.map(({ title, due }) => {
      const when =
        due === null
          ? say("life.case.at-once")
          : say("next.why.passed", { day: dayAndAwayText(language(), due, today) });
      return {
        what: title[language()],
        why: `${isolate(pseudonym)}: ${when}`,
        href: `${rightsOfPerson(caseId, id)}#deadlines`,
        button: say("next.do.law"),
      };
    }),
  );
}

/** At most three, each with why and one way. Danger and a child come before the law, and the law before the rest. */
export function WhatNow(props: Props) {
  const { caseId, clock, deeds } = props;
  const law = lawRows(props);
  const rows = [
    ...deeds.filter(({ deed }) => first.has(deed)).map((deed) => rowOf(props, deed)),
    ...law,
    ...deeds.filter(({ deed }) => !first.has(deed)).map((deed) => rowOf(props, deed)),
  ];
  const shown = rows.slice(0, most);
  const more = law.filter((row) => !shown.includes(row)).length;
  return (
    <section class="card">
      <h2>{say("case.next")}</h2>
      {shown.length === 0 && <p>{say("case.next.none")}</p>}
      <ol class="steps">
        {shown.map(({ what, why, href, button, routine }, at) => (
          <li>
            <span>
              <b>{what}</b>
              {why !== null && <small>{why}</small>}
              {routine !== undefined && (
                <DecidesNowText now={decidesNow(routine, clock)} clock={clock} />
              )}
            </span>
            <ActionLink href={href} variant={at === 0 ? "primary" : "secondary"}>
              {button}
              <span class="unseen">: {what}</span>
            </ActionLink>
          </li>
        ))}
      </ol>
      {more > 0 && (
        <a class="ds-link" href={`/cases/${caseId}/rights`}>
          {say("life.case.more", { count: more })}
        </a>
      )}
    </section>
  );
}
