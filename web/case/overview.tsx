import { joinColleague, joining, stepIn, steppingIn } from "../../api/case/join.ts";
import { deedsOf } from "../../api/case/next-step.ts";
import { putAside } from "../../api/case/notice.ts";
import { type CaseOverview, readCase } from "../../api/case/read.ts";
import { type PersonLine, readRightsBeside } from "../../api/rights/read.ts";
import { may } from "../../domain/access/may.ts";
import { clockOf, type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { ErrorSummary } from "../components/error-summary.tsx";
import { KeptNotice, keptIn } from "../components/kept.tsx";
import { NotShown } from "../components/notice.tsx";
import { post } from "../forms/post.ts";
import { page } from "../frame.tsx";
import { desk, house, law, param, redirect, say } from "../page.ts";
import { LawNotices } from "../provision/law-lines.tsx";
import { ChildBox } from "../safeguard/child-box.tsx";
import { Guard } from "../safeguard/guard.tsx";
import { Events } from "../timeline/events.tsx";
import { NewDecisions } from "../work/new-decisions.tsx";
import { Removals } from "../work/removals.tsx";
import { CameFromNotices } from "./came-from.tsx";
import { CaseTabs, CaseTitle, caseTitle } from "./case-frame.tsx";
import { ChainLarge } from "./chain.tsx";
import { stateText } from "./list-table.tsx";
import { More } from "./look/more.tsx";
import { People } from "./look/people.tsx";
import { WhatNow } from "./look/what-now.tsx";

interface ViewProps {
  readonly found: CaseOverview;
  readonly now: Moment;
  /** Empty for readers without access to rights. */
  readonly rights: readonly PersonLine[];
  readonly joined: boolean;
}

/** Where the case stands, who has it, and the reader's own part. */
function Has({ found }: Pick<ViewProps, "found">) {
  const { access, inside, owner, others } = found;
  const { part } = access;
  const state = stateText(inside === null ? null : inside.state);
  return (
    <p class="owner">
      {state}. {say("case.owner")} <b>{owner}</b>
      {others.length > 0 && `, ${say("case.with", { names: others.join(", ") })}`}
      {part !== "owner" && part !== "member" && `. ${say("case.part.none")}`}
    </p>
  );
}

/** What cannot wait stands above the title. */
function Alarms({ found }: Pick<ViewProps, "found">) {
  const { head, inside } = found;
  return (
    <>
      <ChildBox caseId={head.id} child={head.child} />
      <Removals removals={inside?.removals ?? []} />
      <CameFromNotices cameFrom={inside?.cameFrom ?? []} />
    </>
  );
}

function Latest({ found, now }: ViewProps) {
  const { head, latest } = found;
  return (
    <section class="card latest">
      <div class="head">
        <h2>{say("case.latest")}</h2>
        <a class="ds-link" href={`/cases/${head.id}/timeline`}>
          {say("case.latest.all")}
        </a>
      </div>
      <Events caseId={head.id} today={dayOf(now)} events={latest} />
      <p>
        <a class="ds-link" href={`/cases/${head.id}/observations#new`}>
          {say("observation.add")}
        </a>
      </p>
    </section>
  );
}

function Overview(props: ViewProps) {
  const { found, now, rights } = props;
  const { head, inside, ask } = found;
  const today = dayOf(now);
  return (
    <>
      <ErrorSummary />
      <Guard caseId={head.id} safeguards={head.safeguards} askForWay={head.askForWay} />
      <Alarms found={found} />
      <CaseTitle head={head}>
        <Has found={found} />
      </CaseTitle>
      {found.chain !== null && <ChainLarge chain={found.chain} />}
      {props.joined && <KeptNotice heading={say("case.join.done")} place={null} />}
      <NotShown ask={ask} />
      <div class="look">
        <div>
          <WhatNow
            {...{ caseId: head.id, today, routines: found.routines, persons: rights }}
            deeds={deedsOf(found, desk().actor, today)}
            clock={clockOf(now)}
          />
          <People found={found} today={today} rights={rights} />
        </div>
        <Latest {...props} />
      </div>
      <LawNotices caseId={head.id} persons={rights} />
      <NewDecisions decisions={law().decisions} notices={inside?.notices ?? []} />
      <More found={found} now={now} />
    </>
  );
}

async function rightsIn({ head, access }: CaseOverview, today: Day) {
  const { cell, actor } = desk();
  if (!may(actor, "rights.read", access)) {
    return [];
  }
  const read = await readRightsBeside(cell, actor, head, today);
  return read.ok ? read.value : [];
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
