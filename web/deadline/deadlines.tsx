import { readGaps } from "../../api/deadline/gap.ts";
import {
  asLine,
  type DeadlineList,
  readDeadlines,
  type SeenDeadline,
  type WhoseDeadlines,
  whoseDeadlines,
} from "../../api/deadline/read.ts";
import { type DeadlinePart, deadlineParts, inPart, lawFirst } from "../../domain/deadline/part.ts";
import { turnedAway } from "../access/turned-away.ts";
import { ActionLink, Actions } from "../components/button.tsx";
import { EmptyState } from "../components/notice.tsx";
import { page } from "../frame.tsx";
import { desk, query, say, today } from "../page.ts";
import { AgesToAnswer, ToConfirm, Untold } from "../rights/minor/ages-to-answer.tsx";
import { ChildCases } from "../safeguard/child-cases.tsx";
import { WorkTabs } from "../work/tabs.tsx";
import { GapLists } from "./gaps.tsx";
import { DeadlineLine, DeadlineMatter } from "./line.tsx";

interface PartProps {
  readonly part: DeadlinePart;
  readonly deadlines: readonly SeenDeadline[];
}

function Part({ part, deadlines }: PartProps) {
  return deadlines.length === 0 ? null : (
    <section>
      <h2>{say(`deadline.part.${part}`)}</h2>
      <ul class="case-lines">
        {deadlines.map((deadline) => {
          const props = { deadline };
          return (
            <li class="case-line">
              <DeadlineLine {...props} level="h3" />
              <DeadlineMatter {...props} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Paging({ list, first }: { readonly list: DeadlineList; readonly first: boolean }) {
  const { whose, next } = list;
  return (
    <Actions>
      {next !== null && (
        <ActionLink
          variant="secondary"
          href={`/deadlines?${new URLSearchParams({ whose, after: next })}`}
        >
          {say("deadline.next")}
        </ActionLink>
      )}
      {!first && (
        <ActionLink variant="tertiary" href={`/deadlines?whose=${whose}`}>
          {say("deadline.first")}
        </ActionLink>
      )}
    </Actions>
  );
}

function Whose({ whose }: { readonly whose: WhoseDeadlines }) {
  const items = whoseDeadlines.map((one) => ({
    href: `/deadlines?whose=${one}`,
    label: say(`deadline.whose.${one}`),
    here: one === whose,
  }));
  const within = [...items, { href: "/messages", label: say("message.heading") }];
  return <WorkTabs here="by-date" within={within} />;
}

export async function deadlinesPage(): Promise<Response> {
  const { cell, actor } = desk();
  const whose = whoseDeadlines.find((one) => one === query("whose")) ?? null;
  const after = query("after") ?? null;
  const found = await readDeadlines(cell, actor, { whose, after }, today());
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  const list = found.value;
  const beside = {
    whose: list.whose,
    counselAfter: query("counsel") ?? null,
    lettersAfter: query("letters") ?? null,
    unfollowedAfter: query("unfollowed") ?? null,
  };
  const gaps = await readGaps(cell, actor, beside, today());
  if (!gaps.ok) {
    return await turnedAway(gaps.refused);
  }
  const lines = lawFirst(list.deadlines.map(asLine), today());
  return await page(
    { title: say("deadline.heading"), tabs: <Whose whose={list.whose} /> },
    <>
      <h1>{say("deadline.heading")}</h1>
      <p>{say(`deadline.intro.${list.whose}`)}</p>
      <ChildCases cases={gaps.value.children} incoming={[]} />
      <AgesToAnswer ages={gaps.value.ages} />
      <ToConfirm ages={gaps.value.ages} />
      <Untold ages={gaps.value.ages} />
      {list.deadlines.length === 0 && (
        <EmptyState heading={say("deadline.empty")}>
          <p>{say("deadline.empty-how")}</p>
        </EmptyState>
      )}
      {deadlineParts.map((part) => (
        <Part
          part={part}
          deadlines={inPart(lines, part, today()).map(({ deadline }) => deadline)}
        />
      ))}
      <Paging list={list} first={after === null} />
      <GapLists {...{ whose: list.whose, gaps: gaps.value }} />
    </>,
  );
}
