import { joinColleague, joining, stepIn, steppingIn } from "../../api/case/join.ts";
import { deedsOf } from "../../api/case/next-step.ts";
import { putAside } from "../../api/case/notice.ts";
import { type CaseOverview, type InsideCase, readCase } from "../../api/case/read.ts";
import { type PersonLine, readRightsOfCase } from "../../api/rights/read.ts";
import { may } from "../../domain/access/may.ts";
import { clockOf, type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Facts } from "../components/facts.tsx";
import { Select, TextField } from "../components/field.tsx";
import { KeptNotice, keptIn } from "../components/kept.tsx";
import { EmptyState, NotShown } from "../components/notice.tsx";
import { Tag } from "../components/tag.tsx";
import { post } from "../forms/post.ts";
import { problemAt } from "../forms/sent.ts";
import { page } from "../frame.tsx";
import { ObservationCard } from "../observation/observation.tsx";
import { desk, house, language, law, param, redirect, say } from "../page.ts";
import { LawLines } from "../provision/law-lines.tsx";
import { ChildBox } from "../safeguard/child-box.tsx";
import { dayAndAwayText, dayText } from "../texts/formats.ts";
import { isolate } from "../texts/isolate.ts";
import { NewDecisions } from "../work/new-decisions.tsx";
import { NextStep } from "../work/next-step.tsx";
import { Removals } from "../work/removals.tsx";
import { CameFrom } from "./came-from.tsx";
import { CaseTabs, CaseTop, caseTitle } from "./case-frame.tsx";
import { ChainLarge } from "./chain.tsx";
import { stateText } from "./list-table.tsx";

interface Props {
  readonly found: CaseOverview;
}

function Standing({ found }: Props) {
  const { head, access, inside, persons, openedBy } = found;
  const { part } = access;
  const day = (at: Moment) => dayText(language(), dayOf(at));
  const facts = [
    {
      term: say("case.overview.state"),
      value:
        inside === null
          ? stateText(null)
          : say("case.state.since", {
              state: stateText(inside.state),
              day: day(inside.state.since),
            }),
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

interface InsideProps {
  readonly caseId: string;
  readonly inside: InsideCase;
  readonly now: Moment;
}

function Referrals({ caseId, inside, now }: InsideProps) {
  if (inside.referrals.length === 0) {
    return <p>{say("case.overview.no-referrals")}</p>;
  }
  return (
    <ul>
      {inside.referrals.map(({ id, recipient, purpose, sent, due, answer, answered }) => (
        <li>
          <a class="ds-link" href={`/cases/${caseId}/referrals#${id}`}>
            {say("case.overview.referral", { recipient, day: dayText(language(), dayOf(sent)) })}
          </a>
          , {say(`consent.purpose.${purpose}`)}:{" "}
          {answer === null || answered === null ? (
            <>
              <Tag kind="awaited" />{" "}
              {say("case.overview.awaited", { day: dayAndAwayText(language(), due, dayOf(now)) })}
            </>
          ) : (
            say(`case.answer.${answer}`, { day: dayText(language(), dayOf(answered)) })
          )}
        </li>
      ))}
    </ul>
  );
}

function Outcomes({ inside }: InsideProps) {
  if (inside.outcomes.length === 0) {
    return <p>{say("case.overview.no-outcomes")}</p>;
  }
  return (
    <ul>
      {inside.outcomes.map(({ kind, happened, cameFrom }) => (
        <li>
          {say("case.overview.outcome", {
            kind: say(`case.state.${kind}`),
            day: dayText(language(), happened),
          })}
          {cameFrom !== null && <>, {say("case.overview.told-by", { name: cameFrom })}</>}
        </li>
      ))}
    </ul>
  );
}

/** Says so when all colleagues are in already. */
function JoinForm({
  caseId,
  others,
}: {
  readonly caseId: string;
  readonly others: NonNullable<CaseOverview["toBringIn"]>;
}) {
  const options = [
    { value: "", label: say("consent.choose") },
    ...others.map((one) => ({ value: one.id, label: `${one.name}, ${one.title}` })),
  ];
  return (
    <details open={problemAt("colleague") !== undefined}>
      <summary>{say("case.join")}</summary>
      {others.length === 0 ? (
        <p id="colleague">{say("case.join.nobody")}</p>
      ) : (
        <form method="post" action={`/cases/${caseId}/join`}>
          <Select
            name="colleague"
            label={say("case.join.who")}
            help={say("case.join.why")}
            options={options}
          />
          <p class="terms">{say("case.join.left-out")}</p>
          <Actions>
            <Button variant="secondary">{say("case.join.do")}</Button>
          </Actions>
        </form>
      )}
    </details>
  );
}

function PartForms({ found }: Props) {
  const { access, head, toBringIn } = found;
  const { id } = head;
  if (toBringIn !== null) {
    return <JoinForm caseId={id} others={toBringIn} />;
  }
  if (access.part !== null || !may(desk().actor, "case.step-in", access)) {
    return null;
  }
  return (
    <details open={problemAt("reason") !== undefined}>
      <summary>{say("case.step-in")}</summary>
      <form method="post" action={`/cases/${id}/step-in`}>
        <TextField
          name="reason"
          label={say("case.step-in.reason")}
          help={say("case.step-in.why")}
        />
        <Actions>
          <Button variant="secondary">{say("case.step-in.do")}</Button>
        </Actions>
      </form>
    </details>
  );
}

interface ViewProps extends Props {
  readonly now: Moment;
  /** Empty for readers without access to rights. */
  readonly rights: readonly PersonLine[];
  readonly joined: boolean;
}

function Newest({ found }: ViewProps) {
  const { head, observations, ask } = found;
  const [newest] = observations;
  if (newest === undefined && ask !== null) {
    return null;
  }
  return (
    <>
      <h2>{say(ask === null ? "case.overview.newest" : "observation.own")}</h2>
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
            factors={law().factors}
            observation={newest}
            asked={`/cases/${head.id}/questions/asked`}
          />
          <p>
            <a class="ds-link" href={`/cases/${head.id}/observations`}>
              {say(ask === null ? "case.overview.all-observations" : "observation.all-own")} (
              {observations.length})
            </a>
          </p>
        </>
      )}
    </>
  );
}

function CameFromTo({ inside, now }: InsideProps) {
  const { cameFrom, reports, toTellOn } = inside;
  const today = dayOf(now);
  return <CameFrom {...{ today, cameFrom, reports, toTellOn }} />;
}

function WentTo(props: InsideProps) {
  return (
    <>
      <h2>{say("case.overview.referrals")}</h2>
      <Referrals {...props} />
      <h2>{say("case.overview.outcomes")}</h2>
      <Outcomes {...props} />
    </>
  );
}

function Overview(props: ViewProps) {
  const { found, now, rights } = props;
  const { head, inside, ask } = found;
  const within = inside === null ? null : { caseId: head.id, inside, now };
  return (
    <>
      <ErrorSummary />
      <ChildBox
        {...{ today: dayOf(now), directory: law().directory }}
        caseId={head.id}
        child={head.child}
      />
      <Removals removals={inside?.removals ?? []} />
      <CaseTop head={head} heading={head.label} />
      {found.chain !== null && <ChainLarge chain={found.chain} />}
      {props.joined && <KeptNotice heading={say("case.join.done")} place={null} />}
      <NewDecisions decisions={law().decisions} notices={inside?.notices ?? []} />
      <Standing found={found} />
      <NextStep
        {...{ caseId: head.id, routines: found.routines }}
        deeds={deedsOf(found, desk().actor, dayOf(now))}
        clock={clockOf(now)}
      />
      <NotShown ask={ask} />
      <LawLines today={dayOf(now)} caseId={head.id} persons={rights} />
      {within !== null && <CameFromTo {...within} />}
      <Newest {...props} />
      {within !== null && <WentTo {...within} />}
      <PartForms {...props} />
      <a class="ds-link" href={`/cases/${head.id}/aside`}>
        {say("recusal.heading")}
      </a>
    </>
  );
}

async function rightsIn({ head, access }: CaseOverview, today: Day) {
  const { cell, actor } = desk();
  if (!may(actor, "rights.read", access)) {
    return [];
  }
  const read = await readRightsOfCase(cell, actor, head.id, today, true);
  return read.ok ? read.value.persons : [];
}

export async function casePage(): Promise<Response> {
  const caseId = param("id");
  const read = await readCase(desk().cell, desk().actor, caseId);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const { value: found } = read;
  const now = house().now();
  const rights = await rightsIn(found, dayOf(now));
  return await page(
    { title: caseTitle(found.head), tabs: <CaseTabs caseId={caseId} here="overview" /> },
    <Overview found={found} now={now} rights={rights} joined={keptIn(["joined"]) !== undefined} />,
  );
}

export async function postJoin(): Promise<Response> {
  const caseId = param("id");
  const labels = { colleague: { wrong: "refusal.case.no-such-colleague" } } as const;
  return await post(joining, labels, {
    keep: ({ colleague }) => joinColleague(desk().cell, desk().actor, { caseId, colleague }),
    kept: () => redirect(`/cases/${caseId}?kept=joined`),
    again: casePage,
  });
}

export async function postStepIn(): Promise<Response> {
  const caseId = param("id");
  return await post(
    steppingIn,
    { reason: "case.step-in.reason" },
    {
      keep: ({ reason }) => stepIn(desk().cell, desk().actor, { caseId, reason }),
      kept: () => redirect(`/cases/${caseId}`),
      again: casePage,
    },
  );
}

export async function postNoticeSeen(): Promise<Response> {
  const caseId = param("id");
  const request = { caseId, decision: param("decision") };
  const put = await putAside(desk().cell, desk().actor, request, house().now());
  // A colleague put it aside meanwhile: the wish is met.
  return put.ok || put.refused === "notice.not-found"
    ? redirect(`/cases/${caseId}`)
    : await turnedAway(put.refused);
}
