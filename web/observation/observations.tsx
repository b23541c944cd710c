import { addObservation } from "../../api/case/observe.ts";
import { type CaseOverview, readCase } from "../../api/case/read.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseRail, CaseTop } from "../case/case-frame.tsx";
import { formId, isShut, problemAt, tooLong } from "../case/form.ts";
import { ErrorSummary, type Problem } from "../components/error-summary.tsx";
import { EmptyState, Notice, NotShown } from "../components/notice.tsx";
import { typedIn } from "../forms/post.ts";
import type { Typed } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, law, param, query, redirect, say } from "../page.ts";
import { ObservationCard } from "./observation.tsx";
import { ObservationForm, writtenIn } from "./observation-form.tsx";

interface Props {
  readonly found: CaseOverview;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly kept: boolean;
}

function Observations({ found, typed, problems, kept }: Props) {
  const { head, observations, ask } = found;
  return (
    <>
      <ErrorSummary problems={problems} />
      <CaseTop head={head} heading={say("observation.heading")} />
      {kept && <Notice heading={say("observation.kept")} announced />}
      <p>
        <a class="ds-link" href="#new">
          {say("observation.add")}
        </a>
      </p>
      <NotShown ask={ask} />
      {observations.length === 0 && ask === null && (
        <EmptyState heading={say("case.overview.no-observations")}>
          <p>{say("case.overview.no-observations-how")}</p>
        </EmptyState>
      )}
      <section>
        {observations.length > 0 && (
          <h2>{say(ask === null ? "observation.so-far" : "observation.own")}</h2>
        )}
        {observations.map((observation) => (
          <ObservationCard
            factors={law().factors}
            observation={observation}
            asked={`/cases/${head.id}/questions/asked`}
          />
        ))}
      </section>
      <ObservationForm caseId={head.id} typed={typed} problems={problems} />
    </>
  );
}

export async function observationsPage(
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readCase(cell, actor, caseId);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const failed = problems.length > 0;
  return await page(
    {
      title: `${say("observation.heading")}, ${read.value.head.label}`,
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail caseId={caseId} here="observations" />,
    },
    <Observations
      found={read.value}
      typed={typed}
      problems={problems}
      kept={!failed && query("kept") !== undefined}
    />,
  );
}

export async function postObservation(): Promise<Response> {
  const typed = await typedIn();
  const caseId = param("id");
  const long = tooLong(typed, { words: 20_000 });
  if (long.length > 0) {
    return await observationsPage(typed, long);
  }
  const request = { id: formId(typed), caseId, ...writtenIn(typed) };
  const added = await addObservation(
    desk().cell,
    desk().actor,
    law().factors,
    request,
    house().now(),
  );
  if (added.ok) {
    return redirect(`/cases/${caseId}/observations?kept=yes`);
  }
  if (isShut(added.refused)) {
    return await turnedAway(added.refused);
  }
  return await observationsPage(typed, [problemAt(added.refused, "words")]);
}
