import {
  type HandedOver,
  handingOverMany,
  handOverCases,
  readGiving,
} from "../../api/recusal/hand-over.ts";
import type { GivenCase } from "../../store/case/given.ts";
import { turnedAway } from "../access/turned-away.ts";
import { ErrorSummary } from "../components/error-summary.tsx";
import { EmptyState } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { AnsweredMany, Many, ToColleague } from "../desk/many.tsx";
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
        <Many
          action="/cases/give"
          name="case"
          legend={say("case.give.which")}
          options={options}
          deed={say("case.give.do")}
        >
          <ToColleague colleagues={colleagues} help={say("case.give.why")} />
        </Many>
      )}
    </>,
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
  const said = answers.map(({ id, refused }) => {
    const of = cases.find((each) => each.id === id);
    return {
      text: of === undefined ? say("case.give.unseen") : named(of),
      href: of === undefined ? null : `/cases/${id}`,
      refused: refused === null ? null : { code: refused, why: say(`refusal.${refused}`) },
    };
  });
  const given = answers.find(({ refused }) => refused === null);
  const to = cases.find(({ id }) => id === given?.id)?.owner.name ?? "";
  const failed = answers.some(({ refused }) => refused !== null);
  return await page(
    { title: say("case.give.heading"), failed, status: failed ? 422 : 200 },
    <>
      <BackLink href="/cases">{say("case.all")}</BackLink>
      <h1>{say("case.give.heading")}</h1>
      <AnsweredMany
        answers={said}
        done={(count) => say("case.give.done", { name: to, count })}
        not={(count) => say("case.give.not", { count })}
      />
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
