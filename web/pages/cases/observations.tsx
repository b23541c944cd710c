import { type Context, Hono } from "hono";
import { addObservation } from "../../../api/case/observe.ts";
import { type CaseOverview, readCase } from "../../../api/case/read.ts";
import type { Desk, House } from "../../../api/house.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { CaseRail, CaseTop } from "../../components/case-frame.tsx";
import { ErrorSummary, type Problem } from "../../components/error-summary.tsx";
import { EmptyState, Notice, NotShown } from "../../components/notice.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import type { Language, Say } from "../../texts/texts.ts";
import { formId, isShut, problemAt, type Typed, tooLong, typedIn } from "./form.ts";
import { ObservationCard } from "./observation.tsx";
import { ObservationForm, writtenIn } from "./observation-form.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly house: House;
  readonly found: CaseOverview;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly kept: boolean;
}

function Observations({ say, language, house, found, typed, problems, kept }: Props) {
  const { head, observations, ask } = found;
  return (
    <>
      <ErrorSummary say={say} problems={problems} />
      <CaseTop say={say} head={head} heading={say("observation.heading")} />
      {kept && <Notice heading={say("observation.kept")} announced />}
      <p>
        <a class="ds-link" href="#new">
          {say("observation.add")}
        </a>
      </p>
      <NotShown say={say} ask={ask} />
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
            say={say}
            language={language}
            factors={house.law.factors}
            observation={observation}
            asked={`/cases/${head.id}/questions/asked`}
          />
        ))}
      </section>
      <ObservationForm
        say={say}
        language={language}
        law={house.law}
        caseId={head.id}
        typed={typed}
        problems={problems}
      />
    </>
  );
}

async function show(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  const say = c.get("say");
  const caseId = c.req.param("id") ?? "";
  const read = await readCase(cell, actor, caseId);
  if (!read.ok) {
    return await turnedAway(c, read.refused);
  }
  const failed = problems.length > 0;
  return await page(
    c,
    {
      title: `${say("observation.heading")}, ${read.value.head.label}`,
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail say={say} caseId={caseId} here="observations" />,
    },
    <Observations
      say={say}
      language={c.get("language")}
      house={house}
      found={read.value}
      typed={typed}
      problems={problems}
      kept={!failed && c.req.query("kept") !== undefined}
    />,
  );
}

async function add(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const caseId = c.req.param("id") ?? "";
  const long = tooLong(c.get("say"), typed, { words: 20_000 });
  if (long.length > 0) {
    return await show(c, house, desk, typed, long);
  }
  const request = { id: formId(typed), caseId, ...writtenIn(house.law, typed) };
  const added = await addObservation(
    desk.cell,
    desk.actor,
    house.law.factors,
    request,
    house.now(),
  );
  if (added.ok) {
    return c.redirect(`/cases/${caseId}/observations?kept=yes`, 303);
  }
  if (isShut(added.refused)) {
    return await turnedAway(c, added.refused);
  }
  return await show(c, house, desk, typed, [problemAt(c.get("say"), added.refused, "words")]);
}

export function observationPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/cases/:id/observations",
      atDesk((c, desk) => show(c, house, desk)),
    )
    .post(
      "/cases/:id/observations",
      atDesk((c, desk) => add(c, house, desk)),
    );
}
