import { readPractice } from "../../api/practice/count.ts";
import { may } from "../../domain/access/may.ts";
import type { Exercise } from "../../domain/practice/exercise.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Table } from "../components/facts.tsx";
import { EmptyState } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { context, desk, language, law, say } from "../page.ts";
import { dateText } from "../texts/formats.ts";

function Exercises({ exercises }: { readonly exercises: readonly Exercise[] }) {
  return (
    <ul class="case-lines">
      {exercises.map(({ id, title, setting }) => (
        <li class="case-line">
          <h3>
            <a class="ds-link" href={`/practice/${id}`}>
              {title[language()]}
            </a>
          </h3>
          <p>{setting[language()]}</p>
        </li>
      ))}
    </ul>
  );
}

export function listPage(): Response | Promise<Response> {
  const desk = context().get("desk");
  const ofSize = (size: number) =>
    law().practice.filter(({ decisions }) => decisions.length === size);
  return page(
    { title: say("practice.heading") },
    <>
      <h1>{say("practice.heading")}</h1>
      <p class="lead">{say("practice.intro")}</p>
      <p>{say("practice.no-points")}</p>
      <h2>{say("practice.cases")}</h2>
      <Exercises exercises={ofSize(1)} />
      <h2>{say("practice.pairs")}</h2>
      <p>{say("practice.pairs-intro")}</p>
      <Exercises exercises={ofSize(2)} />
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

export async function countPage(): Promise<Response> {
  const { cell, actor } = desk();
  const found = await readPractice(cell, actor);
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  return await page(
    { title: say("practice.count") },
    <>
      <BackLink href="/practice">{say("practice.heading")}</BackLink>
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
            dateText(language(), month.slice(0, 7)),
            rounds.few ? say("chain.few") : say("practice.at-least", { count: rounds.atLeast }),
          ])}
        />
      )}
    </>,
  );
}
