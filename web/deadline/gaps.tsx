import type { Child } from "hono/jsx";
import type { CounselLine, Gaps, UnfollowedLine } from "../../api/deadline/gap.ts";
import type { WhoseDeadlines } from "../../api/deadline/read.ts";
import { counselDays, unfollowedWeeks } from "../../domain/deadline/gap.ts";
import { ActionLink, Actions } from "../components/button.tsx";
import { EmptyState } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { language, say, today } from "../page.ts";
import { planAt } from "../plan/frame.tsx";
import { PlansToHandOn } from "../plan/handover/to-hand-on.tsx";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { dayAndAwayText } from "../texts/formats.ts";

interface Props {
  readonly whose: WhoseDeadlines;
  readonly gaps: Gaps;
}

function Of({
  href,
  line,
}: {
  readonly href: string;
  readonly line: Pick<CounselLine, "person" | "case">;
}) {
  return (
    <>
      <h3>
        <a href={href}>
          <TypedText>{line.person.pseudonym}</TypedText>
        </a>
      </h3>
      <p>
        <a href={`/cases/${line.case.id}`}>
          <TypedText>{line.case.label}</TypedText>
        </a>
      </p>
    </>
  );
}

function counselText({ until, how }: CounselLine): string {
  const day = dayAndAwayText(language(), until, today());
  if (how !== "ended") {
    return say(`deadline.counsel.${how}`, { day });
  }
  return say(until > today() ? "deadline.counsel.ends" : "deadline.counsel.ended", { day });
}

function unfollowedText({ since, holder, hasPlan }: UnfollowedLine): string {
  const day = dayAndAwayText(language(), since, today());
  if (!hasPlan) {
    return say("deadline.unfollowed.no-plan", { day });
  }
  return holder === null
    ? say("deadline.unfollowed.nobody", { day })
    : say("deadline.unfollowed.since", { name: holder, day });
}

interface ListProps {
  readonly whose: WhoseDeadlines;
  readonly list: "letters" | "counsel" | "unfollowed";
  readonly intro: string;
  readonly how: string;
  readonly next: string | null;
  readonly children: readonly Child[];
}

function List({ whose, list, intro, how, next, children }: ListProps) {
  return (
    <section>
      <h2 id={list}>{say(`deadline.${list}`)}</h2>
      <p>{intro}</p>
      {children.length === 0 ? (
        <EmptyState heading={say(`deadline.${list}.empty`)}>
          <p>{how}</p>
        </EmptyState>
      ) : (
        <ul class="case-lines">{children}</ul>
      )}
      {next !== null && (
        <Actions>
          <ActionLink
            variant="secondary"
            href={`/deadlines?${new URLSearchParams({ whose, [list]: next })}#${list}`}
          >
            {say(`deadline.${list}.next`)}
          </ActionLink>
        </Actions>
      )}
    </section>
  );
}

/** Lists gaps that no date reveals: missing or unattended plans, outdated letters, lapsing counsel. */
export function GapLists(props: Props) {
  const { whose, gaps } = props;
  const { counsel, letters, unfollowed, toHandOn } = gaps;
  return (
    <>
      <PlansToHandOn plans={toHandOn} />
      <List
        {...{ whose }}
        list="unfollowed"
        intro={say("deadline.unfollowed.intro", { weeks: unfollowedWeeks })}
        how={say("deadline.unfollowed.empty-how", { weeks: unfollowedWeeks })}
        next={unfollowed.next}
      >
        {unfollowed.lines.map((line) => {
          const of = { caseId: line.case.id, person: line.person.id };
          return (
            <li class="case-line">
              <Of href={line.seen ? planAt(of) : `/cases/${of.caseId}/plans`} line={line} />
              <p>{unfollowedText(line)}</p>
            </li>
          );
        })}
      </List>
      {letters !== null && (
        <List
          {...{ whose }}
          list="letters"
          intro={say("deadline.letters.intro")}
          how={say("deadline.letters.empty-how")}
          next={letters.next}
        >
          {letters.lines.map((line) => (
            <li class="case-line">
              <Of href={`${rightsOfPerson(line.case.id, line.person.id)}/letter`} line={line} />
              <p>
                {say("deadline.letters.given", {
                  day: dayAndAwayText(language(), line.given, today()),
                })}
              </p>
            </li>
          ))}
        </List>
      )}
      {counsel !== null && (
        <List
          {...{ whose }}
          list="counsel"
          intro={say("deadline.counsel.intro", counselDays)}
          how={say("deadline.counsel.empty-how")}
          next={counsel.next}
        >
          {counsel.lines.map((line) => (
            <li class="case-line">
              <Of href={rightsOfPerson(line.case.id, line.person.id)} line={line} />
              <p>{counselText(line)}</p>
            </li>
          ))}
        </List>
      )}
    </>
  );
}
