import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Desk, House } from "../../../api/house.ts";
import { returnThing } from "../../../api/plan/return.ts";
import { wishesThing } from "../../../api/plan/wish.ts";
import { mayOnPlan } from "../../../domain/access/may.ts";
import { type Entry, isOfKind, newestOf, open } from "../../../domain/plan/entry.ts";
import { planAreas } from "../../../domain/plan/field.ts";
import { unanswered } from "../../../domain/plan/plan-b.ts";
import { locksOf, returnTopics } from "../../../domain/plan/return.ts";
import { Facts } from "../../components/facts.tsx";
import { EmptyState } from "../../components/notice.tsx";
import { Mark } from "../../components/tag.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import type { Typed } from "../cases/form.ts";
import { EntryCard, EntryLines, History } from "./entry-card.tsx";
import { areasFor } from "./form.tsx";
import {
  addressOf,
  type Looking,
  type PlanPart,
  PlanRail,
  PlanTop,
  titleOf,
  withPlan,
} from "./frame.tsx";
import { addKey, ThingForm } from "./thing.tsx";
import type { WrittenKind } from "./writing.ts";

interface ListProps {
  readonly looking: Looking;
  /** Whatever the address asks to begin a new one with. */
  readonly begin: Typed;
}

function Cards({ looking, entries }: { looking: Looking; entries: readonly Entry[] }) {
  return (
    <>
      {entries.map((entry) => (
        <EntryCard looking={looking} entry={entry} linked />
      ))}
    </>
  );
}

/** The form for a new thing, folded away, unless the address asked for it. */
function New({ looking, begin, kind }: ListProps & { readonly kind: WrittenKind }) {
  const { say, found, desk, today } = looking;
  const some = kind === "correction" ? found.access.fields : areasFor(desk.actor, found);
  if (!mayOnPlan(desk.actor, "plan.note", found.access, null) || some.length === 0) {
    return null;
  }
  const asked = Object.keys(begin).length > 0;
  const typed = asked ? { on: today, "done-on": today, ...begin } : null;
  const thing = crypto.randomUUID();
  const shown = { kind, thing, typed, problems: [], changed: false };
  return (
    <details id="new" open={asked}>
      <summary>{say(addKey[kind])}</summary>
      <ThingForm looking={looking} shown={shown} before={null} />
    </details>
  );
}

function Wishes({ looking }: ListProps) {
  const { say, found, desk } = looking;
  const before = newestOf(found.entries).find(isOfKind("wishes")) ?? null;
  const shown = {
    kind: "wishes",
    thing: wishesThing,
    typed: null,
    problems: [],
    changed: false,
  } as const;
  return (
    <>
      <p>{say("plan.wishes.intro")}</p>
      {before === null ? (
        <EmptyState heading={say("plan.wishes.none")} />
      ) : (
        <>
          <h2>{say("plan.field.wishes")}</h2>
          <EntryCard looking={looking} entry={before} linked={false} />
          <History looking={looking} thing={wishesThing} />
        </>
      )}
      {mayOnPlan(desk.actor, "plan.note", found.access, "wishes") && (
        <>
          <h2>{say("plan.return.ask")}</h2>
          <ThingForm looking={looking} shown={shown} before={before} />
        </>
      )}
    </>
  );
}

function Areas(props: ListProps) {
  const { say, found } = props.looking;
  const needs = newestOf(found.entries).filter(isOfKind("need"));
  const seen = planAreas.filter(
    (area) => found.access.fields.includes(area) || needs.some(({ field }) => field === area),
  );
  return (
    <>
      <p>{say("plan.need.intro")}</p>
      <New {...props} kind="need" />
      {seen.map((area) => {
        const here = needs.filter(({ field }) => field === area);
        return (
          <>
            <h2 id={area}>{say(`plan.field.${area}`)}</h2>
            {here.length === 0 && <p>{say("plan.area.not-asked")}</p>}
            <Cards looking={props.looking} entries={here} />
          </>
        );
      })}
    </>
  );
}

function Steps(props: ListProps) {
  const { say, found } = props.looking;
  const steps = newestOf(found.entries).filter(isOfKind("step"));
  const now = open(steps);
  const over = steps.filter(({ thing }) => !now.some((each) => each.thing === thing));
  return (
    <>
      <p>{say("plan.step.intro")}</p>
      {steps.length === 0 && (
        <EmptyState heading={say("plan.step.empty")}>
          <p>{say("plan.step.empty-how")}</p>
        </EmptyState>
      )}
      <New {...props} kind="step" />
      <h2>{say("plan.open-now")}</h2>
      {now.length === 0 && <p>{say("plan.open-none")}</p>}
      <Cards looking={props.looking} entries={now} />
      {over.length > 0 && <h2>{say("plan.step.over")}</h2>}
      <Cards looking={props.looking} entries={over} />
    </>
  );
}

function FollowUps(props: ListProps) {
  const { say, found } = props.looking;
  const all = newestOf(found.entries).filter(isOfKind("follow-up"));
  const now = open(all);
  const noted = all.filter(({ thing }) => !now.some((each) => each.thing === thing));
  return (
    <>
      <p>{say("plan.follow-up.intro")}</p>
      {all.length === 0 && (
        <EmptyState heading={say("plan.follow-up.empty")}>
          <p>{say("plan.follow-up.empty-how")}</p>
        </EmptyState>
      )}
      <New {...props} kind="follow-up" />
      {now.length > 0 && <h2>{say("plan.follow-up.state.asked-for")}</h2>}
      <Cards looking={props.looking} entries={now} />
      {noted.length > 0 && <h2>{say("plan.follow-up.state.noted")}</h2>}
      <Cards looking={props.looking} entries={noted} />
    </>
  );
}

/** What has no plan B yet, each a question that leads to the form. */
export function PlanBMissing({ looking }: { readonly looking: Looking }) {
  const { say, found } = looking;
  const planBs = newestOf(found.entries).filter(isOfKind("plan-b"));
  const missing = unanswered(planBs.map(({ content }) => content));
  if (missing.length === 0) {
    return <p>{say("plan.b-all")}</p>;
  }
  return (
    <>
      <p>{say("plan.b-missing")}:</p>
      <ul>
        {missing.map((comes) => (
          <li>
            <a class="ds-link" href={`${addressOf(looking)}/plan-b?comes=${comes}#new`}>
              {say("plan.b.heading", { comes: say(`plan.b.comes.${comes}`) })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function PlanBs(props: ListProps) {
  const { say, found } = props.looking;
  const planBs = newestOf(found.entries).filter(isOfKind("plan-b"));
  return (
    <>
      <p>{say("plan.b.intro")}</p>
      <PlanBMissing looking={props.looking} />
      <New {...props} kind="plan-b" />
      {planBs.length > 0 && <h2>{say("plan.part.plan-b")}</h2>}
      <Cards looking={props.looking} entries={planBs} />
    </>
  );
}

function Return({ looking }: ListProps) {
  const { say, found, desk } = looking;
  const notes = newestOf(found.entries).filter(isOfKind("return"));
  const { wanted, notAsked } = locksOf(notes.map(({ content }) => content));
  const lock = (isOpen: boolean) => (
    <Mark>{say(isOpen ? "plan.return.open" : "plan.return.shut")}</Mark>
  );
  const sees = mayOnPlan(desk.actor, "plan.read", found.access, "return");
  return (
    <>
      <p>{say("plan.return.intro")}</p>
      {sees ? (
        <>
          <h2>{say("plan.return.locks")}</h2>
          <Facts
            facts={[
              { term: say("plan.return.lock-wish"), value: lock(wanted) },
              { term: say("plan.return.lock-safety"), value: lock(notAsked.length === 0) },
            ]}
          />
          {returnTopics.map((topic) => {
            const note = notes.find(({ content }) => content.topic === topic);
            return (
              <>
                <h2>{say(`plan.return.topic.${topic}`)}</h2>
                {note === undefined ? (
                  <>
                    <p>{say("plan.return.not-asked")}</p>
                    <p>
                      <a
                        class="ds-link"
                        href={`${addressOf(looking)}/return/${returnThing(topic)}`}
                      >
                        {say("plan.return.ask")}
                        <span class="unseen"> {say(`plan.return.topic.${topic}`)}</span>
                      </a>
                    </p>
                  </>
                ) : (
                  <>
                    <EntryLines looking={looking} entry={note} />
                    <p>
                      <a class="ds-link" href={`${addressOf(looking)}/return/${note.thing}`}>
                        {say("plan.look")}
                        <span class="unseen"> {say(`plan.return.topic.${topic}`)}</span>
                      </a>
                    </p>
                  </>
                )}
              </>
            );
          })}
        </>
      ) : (
        <Unseen looking={looking} />
      )}
    </>
  );
}

/** What stands where one sees nothing of a plan, or not this part. */
export function Unseen({ looking }: { readonly looking: Looking }) {
  const { say, found } = looking;
  const name = found.plan.coordinators.at(-1)?.name ?? found.plan.openedBy;
  return (
    <EmptyState heading={say("plan.you-see-none")}>
      <p>{say("plan.you-see-none-how", { name })}</p>
    </EmptyState>
  );
}

function Corrections(props: ListProps) {
  const { say, found } = props.looking;
  const all = newestOf(found.entries).filter(isOfKind("correction"));
  return (
    <>
      <p>{say("plan.correction.intro")}</p>
      {all.length === 0 && (
        <EmptyState heading={say("plan.correction.empty")}>
          <p>{say("plan.correction.empty-how")}</p>
        </EmptyState>
      )}
      <New {...props} kind="correction" />
      {all.length > 0 && <h2>{say("plan.part.corrections")}</h2>}
      <Cards looking={props.looking} entries={all} />
    </>
  );
}

export const lists = {
  wishes: Wishes,
  areas: Areas,
  steps: Steps,
  "follow-ups": FollowUps,
  "plan-b": PlanBs,
  return: Return,
  corrections: Corrections,
} as const satisfies Partial<Record<PlanPart, (props: ListProps) => Child>>;

/** What an address can ask a new form to begin with: where a link leads to it. */
const beginnings = ["area", "what", "comes", "about"] as const;

/** One part of a plan: what stands in it, and the form for something new. */
export async function listPage(
  c: Context<Env>,
  house: House,
  desk: Desk,
  part: keyof typeof lists,
): Promise<Response> {
  return await withPlan(c, house, desk, async (looking) => {
    const List = lists[part];
    const begin = Object.fromEntries(
      beginnings.flatMap((name) => {
        const value = c.req.query(name)?.slice(0, 200);
        return value === undefined ? [] : [[name, value]];
      }),
    );
    const sees = looking.found.access.fields.length > 0;
    return await page(
      c,
      { title: titleOf(looking, part), rail: <PlanRail looking={looking} here={part} /> },
      <>
        <PlanTop looking={looking} here={part} />
        {sees ? <List looking={looking} begin={begin} /> : <Unseen looking={looking} />}
      </>,
    );
  });
}
