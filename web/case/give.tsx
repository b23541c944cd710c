import {
  type HandedOver,
  handingOverMany,
  handOverCases,
  readGiving,
} from "../../api/recusal/hand-over.ts";
import type { GivenCase } from "../../store/case/given.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select } from "../components/field.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { post } from "../forms/post.ts";
import { typedAt } from "../forms/sent.ts";
import { page } from "../frame.tsx";
import { desk, house, queries, say } from "../page.ts";
import { caseTitle } from "./case-frame.tsx";

const labels = { case: "case.give.which", colleague: "case.give.who" } as const;

const named = (of: GivenCase) => `${caseTitle(of)}, ${of.label}`;

/** What was chosen in the list; a form that comes back also says who had each. */
const chosen = (): readonly string[] =>
  (typedAt("case") ?? queries("case") ?? []).map((each) => each.slice(0, 36));

export async function givePage(): Promise<Response> {
  const { cell, actor } = desk();
  const read = await readGiving(cell, actor, chosen());
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const { cases, colleagues } = read.value;
  const options = cases.map((each) => ({
    value: `${each.id}.${each.owner.id}`,
    label: named(each),
    help: say("case.give.owner", { name: each.owner.name }),
  }));
  const people = [
    { value: "", label: say("consent.choose") },
    ...colleagues.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
  ];
  return await page(
    { title: say("case.give.heading") },
    <>
      <BackLink href="/cases">{say("case.all")}</BackLink>
      <ErrorSummary />
      <h1>{say("case.give.heading")}</h1>
      {cases.length === 0 ? (
        <EmptyState heading={say("case.give.none")}>
          <p>{say("case.give.none-how")}</p>
        </EmptyState>
      ) : (
        <form method="post" action="/cases/give">
          <Checkboxes
            name="case"
            legend={say("case.give.which")}
            options={options}
            chosen={options.map(({ value }) => value)}
          />
          <Select
            name="colleague"
            label={say("case.give.who")}
            help={say("case.give.why")}
            options={people}
          />
          <Actions>
            <Button>{say("case.give.do")}</Button>
          </Actions>
        </form>
      )}
    </>,
  );
}

interface TellProps {
  readonly answers: readonly HandedOver[];
  readonly cases: readonly GivenCase[];
}

function Answers({ answers, cases }: TellProps) {
  return (
    <ul>
      {answers.map(({ id, refused }) => {
        const of = cases.find((each) => each.id === id);
        return (
          <li data-code={refused ?? undefined}>
            {of === undefined ? (
              say("case.give.unseen")
            ) : (
              <a class="ds-link" href={`/cases/${id}`}>
                {named(of)}
              </a>
            )}
            {refused !== null && <p>{say(`refusal.${refused}`)}</p>}
          </li>
        );
      })}
    </ul>
  );
}

async function told(answers: readonly HandedOver[]): Promise<Response> {
  const { cell, actor } = desk();
  const read = await readGiving(
    cell,
    actor,
    answers.map(({ id }) => id),
  );
  const cases = read.ok ? read.value.cases : [];
  const [given, kept] = [
    answers.filter(({ refused }) => refused === null),
    answers.filter(({ refused }) => refused !== null),
  ];
  const to = cases.find(({ id }) => id === given[0]?.id)?.owner.name ?? "";
  return await page(
    {
      title: say("case.give.heading"),
      failed: kept.length > 0,
      status: kept.length > 0 ? 422 : 200,
    },
    <>
      <BackLink href="/cases">{say("case.all")}</BackLink>
      <h1>{say("case.give.heading")}</h1>
      {given.length > 0 && (
        <Notice heading={say("case.give.done", { name: to, count: given.length })} announced>
          <Answers answers={given} cases={cases} />
        </Notice>
      )}
      {kept.length > 0 && (
        <Notice heading={say("case.give.not", { count: kept.length })} tone="awaited" announced>
          <Answers answers={kept} cases={cases} />
        </Notice>
      )}
    </>,
  );
}

export async function postGive(): Promise<Response> {
  const { cell, actor } = desk();
  return await post(handingOverMany, labels, {
    keep: (wish) => handOverCases(cell, actor, wish, house().now()),
    kept: told,
    again: givePage,
  });
}
