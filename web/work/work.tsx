import { type EditorsDesk, readEditorsDesk } from "../../api/edit/read.ts";
import { readWork, type Work } from "../../api/work/read.ts";
import type { WorkTodo } from "../../api/work/todo.ts";
import { may } from "../../domain/access/may.ts";
import { decidesNow, type Routine } from "../../domain/case/routine.ts";
import { specialUnit } from "../../domain/referral/fact.ts";
import { clockOf } from "../../domain/time/day.ts";
import type { GroupOfTodos } from "../../domain/work/todo.ts";
import { turnedAway } from "../access/turned-away.ts";
import { dial } from "../components/dial.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { EditorsWork } from "../edit/work.tsx";
import { page } from "../frame.tsx";
import { desk, house, language, query, say, today } from "../page.ts";
import { RingChildWelfare } from "../safeguard/child-box.tsx";
import { dayText, shortDayText } from "../texts/formats.ts";
import { NewBox, newIn } from "./new-box.tsx";
import { clockText, DecidesNowText } from "./next-step.tsx";
import { TodoRow } from "./row.tsx";
import { WorkTabs } from "./tabs.tsx";
import { wordsOf } from "./words.ts";

type Group = GroupOfTodos<WorkTodo["task"]>;

interface Props {
  readonly work: Work;
}

const all = ({ open, more }: Group): readonly WorkTodo[] => [...open, ...more];

const colourOf = { "at-once": "danger", overdue: "danger" } as const;
const colour = (group: Group["group"]) =>
  group in colourOf ? colourOf[group as keyof typeof colourOf] : undefined;

function Tally({ groups }: { readonly groups: readonly Group[] }) {
  return (
    <nav class="tally" data-filters="" aria-label={say("work.groups")}>
      {groups.map((group) => (
        <a href={`#${group.group}`} data-color={colour(group.group)}>
          <b>{all(group).length}</b> {say(`work.group.${group.group}`)}
        </a>
      ))}
    </nav>
  );
}

function moreText({ more }: Group): string {
  const ofChild = more.some(({ weight }) => weight === "child");
  return say(ofChild ? "work.more-of-child" : "work.more", { count: more.length });
}

/** For example “permit for Lind ends, Mon 14 Dec”. */
function nextOf(todos: readonly WorkTodo[]): { what: string; day: string } | null {
  const next = todos.find(({ due }) => due !== null);
  return next === undefined || next.due === null
    ? null
    : { what: wordsOf(next).what, day: shortDayText(language(), next.due, today()) };
}

function Rows({ todos, work }: Props & { readonly todos: readonly WorkTodo[] }) {
  return todos.length === 0 ? null : (
    <ol class="todos">
      {todos.map((todo) => (
        <TodoRow todo={todo} titles={work.titles} />
      ))}
    </ol>
  );
}

function More({ group, work }: Props & { readonly group: Group }) {
  const { more } = group;
  const next = group.group === "later" ? nextOf(more) : null;
  return more.length === 0 ? null : (
    <details class="fold">
      <summary>
        {moreText(group)}
        {next !== null && <span class="sub">{say("work.next", next)}</span>}
      </summary>
      <Rows todos={more} work={work} />
    </details>
  );
}

function Part({ group, work }: Props & { readonly group: Group }) {
  const { group: name } = group;
  return (
    <section class="due" data-group={name} id={name}>
      <h2>
        {say(`work.group.${name}`)}{" "}
        <span class="count" data-color={colour(name)}>
          {all(group).length}
        </span>
      </h2>
      <Rows todos={group.open} work={work} />
      <More group={group} work={work} />
    </section>
  );
}

/** Nothing to do today: what comes next is said. */
function Nothing({ work: { todos } }: Props) {
  const next = nextOf(todos.groups.flatMap(all)) ?? nextOf(todos.rest.toSorted(soonest));
  return (
    <EmptyState heading={say("work.empty")}>
      <p>{next === null ? say("work.empty-none") : say("work.empty-next", next)}</p>
    </EmptyState>
  );
}

const soonest = ({ due: one }: WorkTodo, { due: other }: WorkTodo): number =>
  (one ?? "") < (other ?? "") ? -1 : 1;

function List(props: Props) {
  const { todos, deadlines } = props.work;
  const groups = todos.groups.filter((group) => all(group).length > 0);
  const isFree = groups.every(({ group }) => group === "later");
  const count = deadlines?.count.running ?? 0;
  return (
    <>
      {isFree && <Nothing {...props} />}
      {groups.length > 1 && <Tally groups={groups} />}
      {groups.map((group) => (
        <Part group={group} {...props} />
      ))}
      {count > 0 && (
        <p>
          <a class="ds-link" href="/deadlines">
            {say("work.all-by-date", { count })}
          </a>
        </p>
      )}
    </>
  );
}

/** Only the national coordination sees the chain counted. */
const counts = () =>
  may(desk().actor, "chain.read", null) && desk().cell.kinds.includes("coordination");

/** What a role has to look at that is nothing to do. */
function Ways() {
  const { cell, actor } = desk();
  return (
    <>
      {counts() && (
        <p>
          <a class="ds-link" href="/chain">
            {say("inbox.work.chain")}
          </a>
        </p>
      )}
      {cell.kinds.includes(specialUnit) && may(actor, "referral.read", null) && (
        <p>
          <a class="ds-link" href="/referrals#facts">
            {say("referral.facts")}
          </a>
        </p>
      )}
    </>
  );
}

/** Null for others, and where the knowledge is not kept. */
async function editorsDeskOf(): Promise<EditorsDesk | null> {
  const { cell, actor } = desk();
  const found = may(actor, "edit.read", null) ? await readEditorsDesk(cell, actor) : null;
  return found?.ok ? found.value : null;
}

interface DecidesProps {
  readonly routines: readonly Routine[];
  /** Something in the list is about a child. */
  readonly ofChild: boolean;
}

/** By the agency's own routine for what comes in; nothing is invented where there is none. */
function Decides({ routines, ofChild }: DecidesProps) {
  const routine = routines.find(({ trigger }) => trigger === "suspicion") ?? routines[0];
  if (routine === undefined && !ofChild) {
    return null;
  }
  const clock = clockOf(house().now());
  const now = routine === undefined ? null : decidesNow(routine, clock);
  return (
    <section class="card" aria-labelledby="decides-heading">
      <h2 id="decides-heading">{say("work.decides")}</h2>
      {now?.at === "work" && (
        <p>
          <b>{say("work.decides.until", { name: now.decides.name, time: clockText(now.until) })}</b>
          {now.standsIn !== null && (
            <span class="sub">{say("work.decides.then", { name: now.standsIn.name })}</span>
          )}
        </p>
      )}
      {now?.at === "closed" && <DecidesNowText now={now} clock={clock} />}
      {ofChild ? <RingChildWelfare /> : <p>{dial(say("work.decides.danger"))}</p>}
    </section>
  );
}

export async function workPage(): Promise<Response> {
  const { cell, actor } = desk();
  const found = await readWork(cell, actor, today());
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  const work = found.value;
  const editing = await editorsDeskOf();
  const ofChild = work.todos.groups.flatMap(all).some(({ weight }) => weight === "child");
  const hasCases = work.deadlines !== null || work.inbox !== null;
  const fresh = newIn(work);
  return await page(
    {
      title: say("inbox.work"),
      tabs: work.deadlines === null ? null : <WorkTabs here="work" />,
      beside: hasCases && (
        <>
          <NewBox work={work} />
          <Decides routines={work.routines} ofChild={ofChild} />
        </>
      ),
    },
    <>
      <div class="head">
        <h1>{say("inbox.work")}</h1>
        <span class="sub">{dayText(language(), today())}</span>
      </div>
      {query("aside") === "yes" && (
        <Notice heading={say("recusal.done")} announced>
          <p>{say("recusal.done-how")}</p>
        </Notice>
      )}
      {fresh > 0 && (
        <p class="card phone-new">
          <a href="#new">{say("work.new.count", { count: fresh })}</a>
        </p>
      )}
      {hasCases && <List work={work} />}
      <Ways />
      {editing !== null && <EditorsWork me={actor.id} desk={editing} />}
    </>,
  );
}
