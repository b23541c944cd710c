import type { Child } from "hono/jsx";
import { wishesThing } from "../../../api/plan/wish.ts";
import { mayOnPlan } from "../../../domain/access/may.ts";
import { isOfKind, newestOf, open } from "../../../domain/plan/entry.ts";
import { planAreas } from "../../../domain/plan/field.ts";
import { EmptyState } from "../../components/notice.tsx";
import { page } from "../../frame.tsx";
import { Return } from "../../journey/home.tsx";
import { Danger } from "../../journey/waits.tsx";
import { desk, query, say } from "../../page.ts";
import { ChildFirst } from "../child-first.tsx";
import { daysCrossed } from "../days-crossed.tsx";
import {
  addressOf,
  emptyKey,
  type PlanPart,
  PlanTabs,
  PlanTop,
  titleOf,
  withPlan,
} from "../frame.tsx";
import { Kept } from "../kept.tsx";
import { lawOf } from "../law-days.tsx";
import { ifItComes } from "../plan-b/if-it-comes.tsx";
import { PlanBs } from "../plan-b/plan-b-list.tsx";
import { EntryCard, History } from "./entry-card.tsx";
import { areasFor } from "./form.tsx";
import { Cards, InPart, type ListProps, New, Unseen } from "./list-parts.tsx";
import { ThingForm } from "./thing-form.tsx";

function Wishes({ looking }: ListProps) {
  const { found } = looking;
  const before = newestOf(found.entries).find(isOfKind("wishes")) ?? null;
  const shown = {
    kind: "wishes",
    thing: wishesThing,
    begin: null,
  } as const;
  return (
    <>
      <p>{say("plan.wishes.intro")}</p>
      {before === null ? (
        <EmptyState heading={say("plan.wishes.none")} />
      ) : (
        <>
          <h2>{say("plan.field.wishes")}</h2>
          <EntryCard looking={looking} entry={before} linked={false} within />
          <History looking={looking} thing={wishesThing} />
        </>
      )}
      {mayOnPlan(desk().actor, "plan.note", found.access, "wishes") && (
        <>
          <h2>{say("plan.return.ask")}</h2>
          <ThingForm looking={looking} shown={shown} before={before} />
        </>
      )}
    </>
  );
}

function Areas(props: ListProps) {
  const { found } = props.looking;
  const writes = areasFor(desk().actor, found);
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
            {here.length === 0 && writes.includes(area) && (
              <p>
                <a class="ds-link" href={`${addressOf(props.looking)}/areas?area=${area}#new`}>
                  {say("plan.need.add")}
                  <span class="unseen"> {say(`plan.field.${area}`)}</span>
                </a>
              </p>
            )}
            <Cards looking={props.looking} entries={here} within />
          </>
        );
      })}
    </>
  );
}

function Steps(props: ListProps) {
  const { found } = props.looking;
  const steps = newestOf(found.entries).filter(isOfKind("step"));
  const now = open(steps);
  const over = steps.filter(({ thing }) => !now.some((each) => each.thing === thing));
  return (
    <>
      <p>{say("plan.step.intro")}</p>
      {steps.length === 0 && (
        <EmptyState heading={say(emptyKey(props.looking, "plan.step.empty"))}>
          <p>{say("plan.step.empty-how")}</p>
        </EmptyState>
      )}
      <New {...props} kind="step" />
      <h2>{say("plan.open-now")}</h2>
      {now.length === 0 && <p>{say(emptyKey(props.looking, "plan.open-none"))}</p>}
      <Cards looking={props.looking} entries={now} />
      {over.length > 0 && <h2>{say("plan.step.over")}</h2>}
      <Cards looking={props.looking} entries={over} />
    </>
  );
}

function FollowUps(props: ListProps) {
  const { found } = props.looking;
  const all = newestOf(found.entries).filter(isOfKind("follow-up"));
  const now = open(all);
  const noted = all.filter(({ thing }) => !now.some((each) => each.thing === thing));
  return (
    <>
      <p>{say("plan.follow-up.intro")}</p>
      {all.length === 0 && (
        <EmptyState heading={say(emptyKey(props.looking, "plan.follow-up.empty"))}>
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

function Corrections(props: ListProps) {
  const { found } = props.looking;
  const all = newestOf(found.entries).filter(isOfKind("correction"));
  return (
    <>
      <p>{say("plan.correction.intro")}</p>
      {all.length === 0 && (
        <EmptyState heading={say(emptyKey(props.looking, "plan.correction.empty"))}>
          <p>{say("plan.correction.empty-how")}</p>
        </EmptyState>
      )}
      <New {...props} kind="correction" />
      {all.length > 0 && <h2>{say("plan.so-far")}</h2>}
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

/** Of one field: seen whole or not at all. */
const wholeParts: readonly PlanPart[] = ["wishes", "return"];

/** What a link may prefill. */
const beginnings = ["area", "what", "comes", "about", "alsoTells"] as const;

/** With the form for something new. */
export async function listPage(part: keyof typeof lists): Promise<Response> {
  return await withPlan(async (looking) => {
    const List = lists[part];
    const begin = Object.fromEntries(
      beginnings.flatMap((name) => {
        const value = query(name)?.slice(0, 200);
        return value === undefined ? [] : [[name, value]];
      }),
    );
    const sees = looking.found.access.fields.length > 0;
    const law = sees && part === "plan-b" ? await lawOf(looking) : null;
    const crossed = sees && part === "steps" ? await daysCrossed(looking) : null;
    const then = law === null ? null : await ifItComes(looking, begin["comes"], query("from"));
    return await page(
      { title: titleOf(looking, part), tabs: <PlanTabs looking={looking} /> },
      <>
        <PlanTop looking={looking} here={part} law={law} />
        <Kept looking={looking} crossed={crossed} />
        {sees && part === "return" && (
          <>
            <Danger looking={looking} />
            <ChildFirst looking={looking} before="journey" />
          </>
        )}
        {sees && !wholeParts.includes(part) && <InPart looking={looking} />}
        {sees ? (
          <List looking={looking} begin={begin} law={law} then={then} />
        ) : (
          <Unseen looking={looking} />
        )}
      </>,
    );
  });
}
