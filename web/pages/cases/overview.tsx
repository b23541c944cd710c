import { type Context, Hono } from "hono";
import { joinColleague, stepIn } from "../../../api/case/join.ts";
import { putAside } from "../../../api/case/notice.ts";
import { type CaseOverview, readCase } from "../../../api/case/read.ts";
import type { Desk, House } from "../../../api/house.ts";
import { type PersonLine, readRightsOfCase } from "../../../api/rights/read.ts";
import { type CaseAccess, may } from "../../../domain/access/may.ts";
import { clockOf, type Day, dayOf, type Moment } from "../../../domain/base/day.ts";
import type { Law } from "../../../law/law.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { Actions, Button } from "../../components/button.tsx";
import { CaseRail, CaseTop } from "../../components/case-frame.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { Facts } from "../../components/facts.tsx";
import { Select, TextField } from "../../components/field.tsx";
import { NewDecisions } from "../../components/new-decisions.tsx";
import { NextStep } from "../../components/next-step.tsx";
import { EmptyState } from "../../components/notice.tsx";
import { Removals } from "../../components/removals.tsx";
import { Tag } from "../../components/tag.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dayAndAwayText, dayText } from "../../texts/formats.ts";
import { isolate } from "../../texts/isolate.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { CameFrom } from "./came-from.tsx";
import { isShut, problemAt, type Typed, textOf, tooLong, typedIn } from "./form.ts";
import { LawLines } from "./law-lines.tsx";
import { stateText } from "./list.tsx";
import { ObservationCard } from "./observation.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly found: CaseOverview;
}

function Standing({ say, language, found }: Props) {
  const { head, state, part, persons, openedBy } = found;
  const day = (at: Moment) => dayText(language, dayOf(at));
  const facts = [
    {
      term: say("case.overview.state"),
      value: say("case.state.since", { state: stateText(say, state), day: day(state.since) }),
    },
    {
      term: say("case.overview.opened"),
      value: say("case.overview.opened-by", { day: day(head.opened), name: openedBy }),
    },
    {
      term: say("case.overview.part"),
      value: say(part === "owner" || part === "member" ? `case.part.${part}` : "case.part.none"),
    },
    {
      term: say("case.overview.persons"),
      value:
        persons.length === 0
          ? say("case.overview.no-persons")
          : persons.map(({ pseudonym }) => isolate(pseudonym)).join(", "),
    },
  ];
  return <Facts facts={facts} />;
}

function Referrals({ say, language, found, now }: Props & { readonly now: Moment }) {
  if (found.referrals.length === 0) {
    return <p>{say("case.overview.no-referrals")}</p>;
  }
  return (
    <ul>
      {found.referrals.map(({ id, recipient, purpose, sent, due, answer, answered }) => (
        <li>
          <a class="ds-link" href={`/cases/${found.head.id}/referrals#${id}`}>
            {say("case.overview.referral", { recipient, day: dayText(language, dayOf(sent)) })}
          </a>
          , {say(`consent.purpose.${purpose}`)}:{" "}
          {answer === null || answered === null ? (
            <>
              <Tag say={say} kind="awaited" />{" "}
              {say("case.overview.awaited", { day: dayAndAwayText(language, due, dayOf(now)) })}
            </>
          ) : (
            say(`case.answer.${answer}`, { day: dayText(language, dayOf(answered)) })
          )}
        </li>
      ))}
    </ul>
  );
}

function Outcomes({ say, language, found }: Props) {
  if (found.outcomes.length === 0) {
    return <p>{say("case.overview.no-outcomes")}</p>;
  }
  return (
    <ul>
      {found.outcomes.map(({ kind, happened, cameFrom }) => (
        <li>
          {say("case.overview.outcome", {
            kind: say(`case.state.${kind}`),
            day: dayText(language, happened),
          })}
          {cameFrom !== null && <>, {say("case.overview.told-by", { name: cameFrom })}</>}
        </li>
      ))}
    </ul>
  );
}

interface PartProps {
  readonly say: Say;
  readonly found: CaseOverview;
  readonly desk: Desk;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** Bringing a colleague in, for those with a part; stepping in, for a supervisor without one. */
function PartForms({ say, found, desk, typed, problems }: PartProps) {
  const { id, restricted } = found.head;
  const { part, byPlace } = found;
  const access: CaseAccess = { restricted, part, ...(byPlace ? { byPlace } : {}) };
  if (may(desk.actor, "case.join", access)) {
    const others = found.colleagues.filter((colleague) => colleague.id !== desk.actor.id);
    const options = [
      { value: "", label: say("consent.choose") },
      ...others.map((one) => ({ value: one.id, label: `${one.name}, ${one.title}` })),
    ];
    return (
      <details open={problems.length > 0}>
        <summary>{say("case.join")}</summary>
        <form method="post" action={`/cases/${id}/join`}>
          <Select
            say={say}
            name="colleague"
            label={say("case.join.who")}
            help={say("case.join.why")}
            error={problemOf(problems, "colleague")}
            value={textOf(typed, "colleague")}
            options={options}
          />
          <Actions>
            <Button variant="secondary">{say("case.join.do")}</Button>
          </Actions>
        </form>
      </details>
    );
  }
  if (part !== null || !may(desk.actor, "case.step-in", access)) {
    return null;
  }
  return (
    <details open={problems.length > 0}>
      <summary>{say("case.step-in")}</summary>
      <form method="post" action={`/cases/${id}/step-in`}>
        <TextField
          say={say}
          name="reason"
          label={say("case.step-in.reason")}
          help={say("case.step-in.why")}
          error={problemOf(problems, "reason")}
          value={textOf(typed, "reason")}
        />
        <Actions>
          <Button variant="secondary">{say("case.step-in.do")}</Button>
        </Actions>
      </form>
    </details>
  );
}

interface ViewProps extends PartProps {
  readonly language: Language;
  readonly law: Law;
  readonly now: Moment;
  /** Empty for whoever may not read rights here. */
  readonly rights: readonly PersonLine[];
}

function Overview(props: ViewProps) {
  const { say, language, found, law, now, rights, problems } = props;
  const { head, observations } = found;
  const [newest] = observations;
  return (
    <>
      <ErrorSummary say={say} problems={problems} />
      <Removals say={say} language={language} removals={found.removals} />
      <CaseTop say={say} head={head} heading={head.label} />
      <NewDecisions say={say} decisions={law.decisions} notices={found.notices} />
      <Standing say={say} language={language} found={found} />
      <LawLines {...{ say, language }} today={dayOf(now)} caseId={head.id} persons={rights} />
      <CameFrom
        say={say}
        language={language}
        today={dayOf(now)}
        cameFrom={found.cameFrom}
        reports={found.reports}
        toTellOn={found.toTellOn}
      />
      <h2>{say("case.overview.newest")}</h2>
      {newest === undefined ? (
        <EmptyState heading={say("case.overview.no-observations")}>
          <p>{say("case.overview.no-observations-how")}</p>
          <p>
            <a class="ds-link" href={`/cases/${head.id}/observations#new`}>
              {say("observation.add")}
            </a>
          </p>
        </EmptyState>
      ) : (
        <>
          <ObservationCard
            say={say}
            language={language}
            factors={law.factors}
            observation={newest}
            asked={`/cases/${head.id}/questions/asked`}
          />
          <p>
            <a class="ds-link" href={`/cases/${head.id}/observations`}>
              {say("case.overview.all-observations")} ({observations.length})
            </a>
          </p>
        </>
      )}
      <h2>{say("case.overview.referrals")}</h2>
      <Referrals say={say} language={language} found={found} now={now} />
      <h2>{say("case.overview.outcomes")}</h2>
      <Outcomes say={say} language={language} found={found} />
      <PartForms {...props} />
      <p>
        <a class="ds-link" href={`/cases/${head.id}/aside`}>
          {say("recusal.heading")}
        </a>
      </p>
    </>
  );
}

/** What the law says of each person, for whoever may read it. */
async function rightsIn({ cell, actor }: Desk, { head, part }: CaseOverview, today: Day) {
  if (!may(actor, "rights.read", { restricted: head.restricted, part })) {
    return [];
  }
  const read = await readRightsOfCase(cell, actor, head.id, today, true);
  return read.ok ? read.value.persons : [];
}

async function show(
  c: Context<Env>,
  house: House,
  desk: Desk,
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  const say = c.get("say");
  const caseId = c.req.param("id") ?? "";
  const read = await readCase(desk.cell, desk.actor, caseId);
  if (!read.ok) {
    return await turnedAway(c, read.refused);
  }
  const { value: found } = read;
  const failed = problems.length > 0;
  const now = house.now();
  const rights = await rightsIn(desk, found, dayOf(now));
  return await page(
    c,
    {
      title: found.head.label,
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail say={say} caseId={caseId} here="overview" />,
      beside: <NextStep say={say} caseId={caseId} routines={found.routines} clock={clockOf(now)} />,
    },
    <Overview
      say={say}
      language={c.get("language")}
      found={found}
      desk={desk}
      law={house.law}
      now={now}
      rights={rights}
      typed={typed}
      problems={problems}
    />,
  );
}

async function join(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const caseId = c.req.param("id") ?? "";
  const request = { caseId, colleague: textOf(typed, "colleague") };
  const joined = await joinColleague(desk.cell, desk.actor, request);
  if (joined.ok) {
    return c.redirect(`/cases/${caseId}`, 303);
  }
  if (isShut(joined.refused)) {
    return await turnedAway(c, joined.refused);
  }
  const problem = problemAt(c.get("say"), joined.refused, "colleague");
  return await show(c, house, desk, typed, [problem]);
}

async function takePart(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const caseId = c.req.param("id") ?? "";
  const long = tooLong(c.get("say"), typed, { reason: 500 });
  if (long.length > 0) {
    return await show(c, house, desk, typed, long);
  }
  const request = { caseId, reason: textOf(typed, "reason") };
  const stepped = await stepIn(desk.cell, desk.actor, request);
  if (stepped.ok) {
    return c.redirect(`/cases/${caseId}`, 303);
  }
  if (isShut(stepped.refused)) {
    return await turnedAway(c, stepped.refused);
  }
  const problem = problemAt(c.get("say"), stepped.refused, "reason");
  return await show(c, house, desk, typed, [problem]);
}

async function setAside(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const caseId = c.req.param("id") ?? "";
  const request = { caseId, decision: c.req.param("decision") ?? "" };
  const put = await putAside(desk.cell, desk.actor, request, house.now());
  // Put aside by somebody else meanwhile: what was asked for is so.
  return put.ok || put.refused === "notice.not-found"
    ? c.redirect(`/cases/${caseId}`, 303)
    : await turnedAway(c, put.refused);
}

/** The first view of a case. */
export function overviewPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/cases/:id",
      atDesk((c, desk) => show(c, house, desk)),
    )
    .post(
      "/cases/:id/join",
      atDesk((c, desk) => join(c, house, desk)),
    )
    .post(
      "/cases/:id/step-in",
      atDesk((c, desk) => takePart(c, house, desk)),
    )
    .post(
      "/cases/:id/notices/:decision",
      atDesk((c, desk) => setAside(c, house, desk)),
    );
}
