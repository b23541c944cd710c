import { type EditorsDesk, readEditorsDesk } from "../../api/edit/read.ts";
import { readWork, type Work } from "../../api/work/read.ts";
import { may } from "../../domain/access/may.ts";
import { isOfChild } from "../../domain/deadline/thing.ts";
import type { Body } from "../../domain/directory/body.ts";
import type { Decision } from "../../domain/knowledge/decision.ts";
import { specialUnit } from "../../domain/referral/fact.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { NewsLine } from "../../store/document/news.ts";
import type { Awaited } from "../../store/work/work.ts";
import { turnedAway } from "../access/turned-away.ts";
import { whereText } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { Notice } from "../components/notice.tsx";
import { Tag } from "../components/tag.tsx";
import { DeadlineLine } from "../deadline/line.tsx";
import { EditorsWork } from "../edit/work.tsx";
import { page } from "../frame.tsx";
import { InboxLine } from "../inbox/line.tsx";
import { HeldNotice } from "../inbox/list.tsx";
import { desk, language, law, query, say, today } from "../page.ts";
import { PersonsOf } from "../person/persons-of.tsx";
import { Stopped } from "../plan/consent-ended.tsx";
import { planAt } from "../plan/frame.tsx";
import { PlansToHandOn } from "../plan/handover/to-hand-on.tsx";
import { Corrected, WaitingJourneys } from "../plan/on-work.tsx";
import { AgesToAnswer, ToConfirm, Untold } from "../rights/minor/ages-to-answer.tsx";
import { ChildCases } from "../safeguard/child-cases.tsx";
import { ChildWelfareLines } from "../safeguard/child-welfare.tsx";
import { dayAndAwayText, dayText } from "../texts/formats.ts";
import type { TextKey } from "../texts/texts.ts";
import { relationText } from "./new-decisions.tsx";
import { Removals } from "./removals.tsx";
import { WorkSection } from "./work-section.tsx";

interface Props {
  readonly work: Work;
  readonly name: string;
  readonly decisions: readonly Decision[];
  readonly directory: readonly Body[];
}

/** Without those already listed as unanswered. */
function Inbox({ work: { inbox, toAnswer } }: Props) {
  const above = new Set((toAnswer ?? []).map(({ id }) => id));
  const newest = (inbox?.newest ?? []).filter(({ id }) => !above.has(id));
  return inbox === null ? null : (
    <>
      <HeldNotice held={inbox.held} />
      {(newest.length > 0 || inbox.waiting === 0) && (
        <WorkSection
          name="inbox"
          href="/inbox"
          waiting={above.size === 0 ? inbox.waiting : undefined}
          lines={newest.map((line) => <InboxLine line={line} />)}
        />
      )}
    </>
  );
}

function AskedBack({
  one,
}: Omit<Props, "work" | "name" | "decisions" | "directory"> & { one: Awaited }) {
  return (
    <li class="case-line">
      <a class="ds-link" href={`/referrals/${one.id}#acts`}>
        {say("inbox.work.asked-back", { label: one.caseLabel, name: one.recipient })}
      </a>
      <p class="terms">
        {one.due < today() && <Tag kind="missed" />}{" "}
        {say("inbox.work.we-answer-by", { day: dayAndAwayText(language(), one.due, today()) })}
      </p>
    </li>
  );
}

/** Questions about our referrals, and referrals that came in. */
function ToAnswer({ work: { toAnswer, askedBack } }: Props) {
  return toAnswer === null ? null : (
    <WorkSection
      name="to-answer"
      href="/inbox"
      lines={[
        ...askedBack.map((one) => <AskedBack one={one} />),
        ...toAnswer.map((line) => <InboxLine line={line} />),
      ]}
    />
  );
}

function newsHref({ what, about, case: of }: NewsLine): string {
  switch (what) {
    case "declined":
    case "asked":
      return `/referrals/${about}`;
    case "outcome":
      return `/cases/${about}/outcomes`;
    case "falls":
    case "added":
    case "brought":
      return `/cases/${about}`;
    case "given":
      return planAt({ caseId: of?.id ?? "", person: about });
    case "lifted":
    case "answered":
      return `/cases/${about}/safeguards`;
    default:
      return `/inbox/${about}`;
  }
}

function newsText({ what, from, case: of }: NewsLine): string {
  const key = what === "came" && from === null ? "news.report" : (`news.${what}` as const);
  const text = say(key, { name: from ?? "", label: of?.label ?? "" });
  const names = ["falls", "added", "lifted", "answered", "given", "brought"].includes(what);
  return of === null || names ? text : say("news.in-case", { text, label: of.label });
}

function NewsLines({ lines }: { readonly lines: readonly NewsLine[] }) {
  return (
    <ul class="case-lines">
      {lines.map((line) => (
        <li class="case-line">
          <a class="ds-link" href={newsHref(line)}>
            {newsText(line)}
          </a>
          <p class="terms">{dayText(language(), dayOf(line.at))}</p>
        </li>
      ))}
    </ul>
  );
}

function News({ work: { news } }: Props) {
  const others = news.filter(({ what }) => what !== "lifted");
  return others.length === 0 ? null : (
    <section>
      <h2>{say("news.heading")}</h2>
      <NewsLines lines={others} />
    </section>
  );
}

/** A colleague lifted what one wrote of a child: known before the next bed or journey. */
function Lifted({ work: { news } }: Props) {
  const lifted = news.filter(({ what }) => what === "lifted");
  return lifted.length === 0 ? null : (
    <Notice heading={say("news.lifted-heading")} tone="awaited">
      <NewsLines lines={lifted} />
    </Notice>
  );
}

/** For those who lead: routines that name a former colleague. */
function RoutinesToName({ work: { routinesToName } }: Props) {
  return routinesToName.length === 0 ? null : (
    <Notice heading={say("routine.left-work")} tone="awaited">
      <ul>
        {routinesToName.map(({ trigger, left }) => (
          <li>
            {say("routine.left-line", {
              what: say(`routine.trigger.${trigger}`),
              names: left.join(", "),
            })}
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href="/routine">
          {say("routine.heading")}
        </a>
      </p>
    </Notice>
  );
}

function takenText(isMine: boolean, to: string | null): TextKey {
  if (isMine) {
    return "plan.given.line";
  }
  return to === null ? "plan.taken.by" : "plan.taken.line";
}

/** Plans taken over, shown to old and new owner and those who lead, until seen. */
function PlansTaken({ work: { taken } }: Props) {
  return taken.map(({ plan, number, isMine, by, to, at, of }) => (
    <Notice heading={say(isMine ? "plan.given" : "plan.taken")} tone="awaited">
      <p>{say(takenText(isMine, to), { by, to: to ?? "", day: dayText(language(), dayOf(at)) })}</p>
      {of === null ? (
        <p>{say("plan.taken.closed")}</p>
      ) : (
        <p>
          <a class="ds-link" href={isMine ? planAt(of) : `${planAt(of)}/hand-over`}>
            {say("plan.of", { pseudonym: of.pseudonym })}, {of.label}
          </a>
        </p>
      )}
      <form method="post" action={`/plans/${plan}/taken/${number}`}>
        <Actions>
          <Button variant="secondary">{say("plan.taken.seen")}</Button>
        </Actions>
      </form>
    </Notice>
  ));
}

function Cases({ work: { cases } }: Props) {
  return cases === null ? null : (
    <WorkSection
      name="cases"
      href="/cases"
      count={cases.count}
      lines={cases.newest.map(({ id, label, place, sector, persons }) => (
        <li class="case-line">
          <a class="ds-link" href={`/cases/${id}`}>
            {label}
          </a>
          <PersonsOf persons={persons} />
          <p class="terms">{whereText({ place, sector })}</p>
        </li>
      ))}
    />
  );
}

type RunsOut = NonNullable<Work["deadlines"]>;

/** That more is urgent than is shown, and whether a child is among it. */
function moreText({ moreAtOnce, moreOfChild }: RunsOut): string | undefined {
  if (moreOfChild) {
    return say("inbox.work.more-of-child");
  }
  return moreAtOnce ? say("inbox.work.more-at-once") : undefined;
}

function WhoHas({
  deadline: { owner, isOthers },
}: {
  readonly deadline: RunsOut["pressing"][number];
}) {
  if (owner === null || !(isOthers || owner.left)) {
    return null;
  }
  const key = owner.left ? "deadline.owner-left" : "deadline.owner";
  return <p class="terms">{say(key, { name: owner.name })}</p>;
}

function Deadlines({ work }: Props) {
  const { deadlines } = work;
  // The box of that case already says whom to ring.
  const boxed = new Set(work.children.map(({ id }) => id));
  const child = deadlines?.pressing.find(
    ({ thing, case: of }) => thing !== null && isOfChild(thing) && !boxed.has(of?.id ?? ""),
  );
  return deadlines === null ? null : (
    <WorkSection
      name="deadlines"
      href="/deadlines"
      waiting={deadlines.count.running}
      beside={moreText(deadlines)}
      lines={deadlines.pressing.map((deadline) => (
        <li class="case-line">
          <DeadlineLine deadline={deadline} />
          <WhoHas deadline={deadline} />
          {deadline === child && (
            <>
              <p>{say("life.child-help")}</p>
              <ChildWelfareLines />
            </>
          )}
        </li>
      ))}
    />
  );
}

function AwaitedAnswers({ work: { awaited } }: Props) {
  return awaited === null ? null : (
    <WorkSection
      name="awaited"
      href="/referrals"
      lines={awaited.map(({ id, caseLabel, recipient, due, refused }) => (
        <li class="case-line">
          <a class="ds-link" href={`/referrals/${id}`}>
            {say("inbox.work.awaited-from", { label: caseLabel, name: recipient })}
          </a>
          {refused ? (
            <p>{say("referral.state.refused")}</p>
          ) : (
            <p class="terms">
              {due < today() && <Tag kind="awaited" />}{" "}
              {say("inbox.answer-by", { day: dayAndAwayText(language(), due, today()) })}
            </p>
          )}
        </li>
      ))}
    />
  );
}

function NewOnes({ work: { notices }, decisions }: Props) {
  return notices.length === 0 ? null : (
    <section>
      <h2>{say("edit.notice.work")}</h2>
      <ul class="case-lines">
        {notices.map((notice) => {
          const name = decisions.find(({ id }) => id === notice.decision)?.name ?? notice.decision;
          return (
            <li class="case-line">
              <a class="ds-link" href={`/cases/${notice.caseId}`}>
                {say("edit.notice.line", { label: notice.caseLabel, name })}
              </a>
              <p class="terms">{relationText(notice)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Only the national coordination sees the chain counted. */
const counts = () =>
  may(desk().actor, "chain.read", null) && desk().cell.kinds.includes("coordination");

function Chain() {
  return (
    <section>
      <h2>{say("inbox.work.chain")}</h2>
      <p>{say("inbox.work.chain-what")}</p>
      <p>
        <a class="ds-link" href="/chain">
          {say("inbox.work.chain-see")}
        </a>
      </p>
    </section>
  );
}

/** A special unit is told by notes: they are no referrals and in no inbox. */
function Facts() {
  return (
    <section>
      <h2>{say("referral.facts")}</h2>
      <p>
        <a class="ds-link" href="/referrals#facts">
          {say("inbox.work.facts-see")}
        </a>
      </p>
    </section>
  );
}

/** Null for others, and where the knowledge is not kept. */
async function editorsDeskOf(): Promise<EditorsDesk | null> {
  const { cell, actor } = desk();
  const found = may(actor, "edit.read", null) ? await readEditorsDesk(cell, actor) : null;
  return found?.ok ? found.value : null;
}

export async function workPage(): Promise<Response> {
  const { cell, actor, name } = desk();
  const found = await readWork(cell, actor, today());
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  const editing = await editorsDeskOf();
  const props = {
    work: found.value,
    name,
    decisions: law().decisions,
    directory: law().directory,
  };
  return await page(
    { title: say("inbox.work") },
    <>
      <h1>{say("inbox.work.hello", { name })}</h1>
      {query("aside") === "yes" && (
        <Notice heading={say("recusal.done")} announced>
          <p>{say("recusal.done-how")}</p>
        </Notice>
      )}
      <ChildCases cases={props.work.children} incoming={props.work.childrenIn} />
      <AgesToAnswer ages={props.work.ages} />
      <ToConfirm ages={props.work.ages} />
      <Untold ages={props.work.ages} />
      <Lifted {...props} />
      <Removals removals={props.work.removals} />
      <Stopped steps={props.work.stopped} />
      <WaitingJourneys journeys={props.work.journeys} />
      <Corrected plans={props.work.corrected} />
      {counts() && <Chain />}
      <Deadlines {...props} />
      <PlansTaken {...props} />
      <PlansToHandOn plans={props.work.plansToHandOn} />
      <RoutinesToName {...props} />
      <News {...props} />
      <ToAnswer {...props} />
      <Inbox {...props} />
      {cell.kinds.includes(specialUnit) && may(actor, "referral.read", null) && <Facts />}
      <Cases {...props} />
      <AwaitedAnswers {...props} />
      <NewOnes {...props} />
      {editing !== null && <EditorsWork {...props} me={actor.id} desk={editing} />}
    </>,
  );
}
