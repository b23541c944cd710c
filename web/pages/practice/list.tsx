import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { readPractice } from "../../../api/practice/count.ts";
import { may } from "../../../domain/access/may.ts";
import type { Exercise } from "../../../domain/practice/exercise.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { Table } from "../../components/facts.tsx";
import { EmptyState } from "../../components/notice.tsx";
import { BackLink } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dateText } from "../../texts/formats.ts";
import type { Language } from "../../texts/texts.ts";

function Exercises({
  language,
  exercises,
}: {
  readonly language: Language;
  readonly exercises: readonly Exercise[];
}) {
  return (
    <ul class="case-lines">
      {exercises.map(({ id, title, setting }) => (
        <li class="case-line">
          <h3>
            <a class="ds-link" href={`/practice/${id}`}>
              {title[language]}
            </a>
          </h3>
          <p>{setting[language]}</p>
        </li>
      ))}
    </ul>
  );
}

export function listPage(c: Context<Env>, { law }: House): Response | Promise<Response> {
  const say = c.get("say");
  const language = c.get("language");
  const desk = c.get("desk");
  const ofSize = (size: number) =>
    law.practice.filter(({ decisions }) => decisions.length === size);
  return page(
    c,
    { title: say("practice.heading") },
    <>
      <h1>{say("practice.heading")}</h1>
      <p class="lead">{say("practice.intro")}</p>
      <p>{say("practice.no-points")}</p>
      <h2>{say("practice.cases")}</h2>
      <Exercises language={language} exercises={ofSize(1)} />
      <h2>{say("practice.pairs")}</h2>
      <p>{say("practice.pairs-intro")}</p>
      <Exercises language={language} exercises={ofSize(2)} />
      {desk !== null && may(desk.actor, "practice.count", null) && (
        <p>
          <a class="ds-link" href="/practice/count">
            {say("practice.count")}
          </a>
        </p>
      )}
    </>,
  );
}

export async function countPage(c: Context<Env>, { cell, actor }: Desk): Promise<Response> {
  const found = await readPractice(cell, actor);
  if (!found.ok) {
    return await turnedAway(c, found.refused);
  }
  const say = c.get("say");
  const language = c.get("language");
  return await page(
    c,
    { title: say("practice.count") },
    <>
      <BackLink say={say} href="/practice">
        {say("practice.heading")}
      </BackLink>
      <h1>{say("practice.count")}</h1>
      <p class="lead">{say("practice.count-intro")}</p>
      {found.value.length === 0 ? (
        <EmptyState heading={say("practice.count-none")}>
          <p>{say("practice.count-none-text")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={say("practice.count-table")}
          columns={[
            { label: say("practice.month") },
            { label: say("practice.rounds"), figures: true },
          ]}
          rows={found.value.map(({ month, rounds }) => [
            dateText(language, month.slice(0, 7)),
            rounds.few ? say("chain.few") : say("practice.at-least", { count: rounds.atLeast }),
          ])}
        />
      )}
    </>,
  );
}
