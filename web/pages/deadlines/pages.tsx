import { type Context, Hono } from "hono";
import { readGaps } from "../../../api/deadline/gap.ts";
import {
  asLine,
  type DeadlineList,
  readDeadlines,
  type SeenDeadline,
  type WhoseDeadlines,
  whoseDeadlines,
} from "../../../api/deadline/read.ts";
import type { Desk, House } from "../../../api/house.ts";
import {
  type DeadlinePart,
  deadlineParts,
  inPart,
  lawFirst,
} from "../../../domain/deadline/part.ts";
import { type Day, dayOf } from "../../../domain/time/day.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { ActionLink, Actions } from "../../components/button.tsx";
import { ChildCases } from "../../components/child-cases.tsx";
import { EmptyState } from "../../components/notice.tsx";
import { Rail } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import type { Language, Say } from "../../texts/texts.ts";
import { AgesToAnswer, ToConfirm, Untold } from "../rights/ages-to-answer.tsx";
import { GapLists } from "./gaps.tsx";
import { DeadlineLine, DeadlineMatter } from "./line.tsx";

interface PartProps {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
  readonly part: DeadlinePart;
  readonly deadlines: readonly SeenDeadline[];
}

function Part({ say, language, today, part, deadlines }: PartProps) {
  return deadlines.length === 0 ? null : (
    <section>
      <h2>{say(`deadline.part.${part}`)}</h2>
      <ul class="case-lines">
        {deadlines.map((deadline) => {
          const props = { say, language, today, deadline };
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

function Paging({
  say,
  list,
  first,
}: {
  readonly say: Say;
  readonly list: DeadlineList;
  readonly first: boolean;
}) {
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

function Whose({ say, whose }: { readonly say: Say; readonly whose: WhoseDeadlines }) {
  const items = whoseDeadlines.map((one) => ({
    href: `/deadlines?whose=${one}`,
    label: say(`deadline.whose.${one}`),
    here: one === whose,
  }));
  return (
    <Rail
      label={say("deadline.whose")}
      items={[...items, { href: "/messages", label: say("message.heading") }]}
    />
  );
}

async function show(c: Context<Env>, house: House, { cell, actor }: Desk): Promise<Response> {
  const say = c.get("say");
  const today = dayOf(house.now());
  const whose = whoseDeadlines.find((one) => one === c.req.query("whose")) ?? null;
  const after = c.req.query("after") ?? null;
  const found = await readDeadlines(cell, actor, { whose, after }, today);
  if (!found.ok) {
    return await turnedAway(c, found.refused);
  }
  const list = found.value;
  const beside = {
    whose: list.whose,
    counselAfter: c.req.query("counsel") ?? null,
    lettersAfter: c.req.query("letters") ?? null,
    unfollowedAfter: c.req.query("unfollowed") ?? null,
  };
  const gaps = await readGaps(cell, actor, beside, today);
  if (!gaps.ok) {
    return await turnedAway(c, gaps.refused);
  }
  const lines = lawFirst(list.deadlines.map(asLine), today);
  return await page(
    c,
    { title: say("deadline.heading"), rail: <Whose say={say} whose={list.whose} /> },
    <>
      <h1>{say("deadline.heading")}</h1>
      <p>{say(`deadline.intro.${list.whose}`)}</p>
      <ChildCases
        {...{ say, today }}
        language={c.get("language")}
        directory={house.law.directory}
        cases={gaps.value.children}
        incoming={[]}
      />
      <AgesToAnswer
        {...{ say, today }}
        language={c.get("language")}
        ages={gaps.value.ages}
        directory={house.law.directory}
      />
      <ToConfirm {...{ say, today }} language={c.get("language")} ages={gaps.value.ages} />
      <Untold say={say} ages={gaps.value.ages} />
      {list.deadlines.length === 0 && (
        <EmptyState heading={say("deadline.empty")}>
          <p>{say("deadline.empty-how")}</p>
        </EmptyState>
      )}
      {deadlineParts.map((part) => (
        <Part
          say={say}
          language={c.get("language")}
          today={today}
          part={part}
          deadlines={inPart(lines, part, today).map(({ deadline }) => deadline)}
        />
      ))}
      <Paging say={say} list={list} first={after === null} />
      <GapLists
        {...{ say, today, whose: list.whose, gaps: gaps.value }}
        language={c.get("language")}
      />
    </>,
  );
}

export function deadlinePages(house: House): Hono<Env> {
  return new Hono<Env>().get(
    "/deadlines",
    atDesk((c, desk) => show(c, house, desk)),
  );
}
