import { addObservation, observing } from "../../api/case/observe.ts";
import { type CaseOverview, readCase } from "../../api/case/read.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { EmptyState, Notice, NotShown } from "../components/notice.tsx";
import { post } from "../forms/post.ts";
import { sent } from "../forms/sent.ts";
import { page } from "../frame.tsx";
import { desk, house, law, param, query, redirect, say } from "../page.ts";
import { ObservationCard } from "./observation.tsx";
import { factsIn, ObservationForm } from "./observation-form.tsx";

function Observations({ found }: { readonly found: CaseOverview }) {
  const { head, observations, ask } = found;
  return (
    <>
      <ErrorSummary />
      <CaseTop head={head} heading={say("observation.heading")} />
      {sent() === null && query("kept") !== undefined && (
        <Notice heading={say("observation.kept")} announced />
      )}
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
      <ObservationForm caseId={head.id} />
    </>
  );
}

export async function observationsPage(): Promise<Response> {
  const caseId = param("id");
  const read = await readCase(desk().cell, desk().actor, caseId);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  return await page(
    {
      title: `${say("observation.heading")}, ${read.value.head.label}`,
      tabs: <CaseTabs caseId={caseId} here="observations" />,
    },
    <Observations found={read.value} />,
  );
}

const labels = { source: "observation.source", words: "observation.words" } as const;

export async function postObservation(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  return await post(observing, labels, {
    told: { facts: factsIn },
    keep: (written) =>
      addObservation(cell, actor, law().factors, { ...written, caseId }, house().now()),
    kept: () => redirect(`/cases/${caseId}/observations?kept=yes`),
    again: observationsPage,
  });
}
