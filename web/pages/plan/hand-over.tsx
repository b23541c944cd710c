import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { handOver, takeOver } from "../../../api/plan/hand-over.ts";
import { seeTakenPlan } from "../../../api/plan/taken.ts";
import { may, mayOnPlan } from "../../../domain/access/may.ts";
import { dayOf } from "../../../domain/base/day.ts";
import { asOf, isOfKind, newestOf } from "../../../domain/plan/entry.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { Actions, Button } from "../../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select, TextArea } from "../../components/field.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dayText } from "../../texts/formats.ts";
import {
  allOf,
  isShut,
  missingOf,
  notChosen,
  problemAt,
  type Typed,
  textOf,
  typedIn,
} from "../cases/form.ts";
import { FieldBoxes, fieldsIn } from "./colleagues.tsx";
import { tooLong } from "./form.tsx";
import {
  addressOf,
  type Looking,
  PlanRail,
  PlanTop,
  personIn,
  titleOf,
  withPlan,
} from "./frame.tsx";
import { toKept } from "./kept.tsx";
import { Unseen } from "./list-parts.tsx";
import { OpenThings } from "./open-things.tsx";
import { colleagueText } from "./telling.ts";

interface Props {
  readonly looking: Looking;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

function ToWhom({ looking, typed, problems }: Props) {
  const { say, found } = looking;
  const holder = found.plan.coordinators.at(-1)?.id;
  const others = found.colleagues.filter(({ id }) => id !== holder);
  return (
    <>
      <Select
        say={say}
        name="to"
        label={say("plan.hand.to")}
        error={problemOf(problems, "to")}
        value={textOf(typed, "to")}
        options={[
          { value: "", label: say("plan.choose") },
          ...others.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
        ]}
      />
      <TextArea
        say={say}
        name="must-know"
        label={say("plan.hand.must-know")}
        help={say("plan.hand.must-know-help")}
        error={problemOf(problems, "must-know")}
        value={textOf(typed, "must-know")}
      />
    </>
  );
}

function HandForm(props: Props) {
  const { looking, typed } = props;
  const { say, found } = looking;
  return (
    <>
      <p>{say("plan.hand.intro")}</p>
      <h2>{say("plan.hand.goes-along")}</h2>
      <OpenThings looking={looking} standing={newestOf(found.entries)} goes />
      <form method="post" action={`${addressOf(looking)}/hand-over`}>
        <ToWhom {...props} />
        <FieldBoxes
          looking={looking}
          name="keeps"
          legend={say("plan.hand.keeps")}
          help={say("plan.hand.keeps-help")}
          chosen={allOf(typed, "keeps")}
        />
        <Actions>
          <Button>{say("plan.hand.do")}</Button>
        </Actions>
      </form>
    </>
  );
}

function LedForm(props: Props) {
  const { looking } = props;
  const { say } = looking;
  return (
    <>
      <h2>{say("plan.hand.led")}</h2>
      <p>{say("plan.hand.led-why")}</p>
      <form method="post" action={`${addressOf(looking)}/take-over`}>
        <ToWhom {...props} />
        <Actions>
          <Button>{say("plan.hand.do")}</Button>
        </Actions>
      </form>
    </>
  );
}

/** Earlier handovers, with what the next had to know and what was open that day. */
function Before({ looking }: { readonly looking: Looking }) {
  const { say, language, found } = looking;
  const before = newestOf(found.entries).filter(isOfKind("handover"));
  return before.length === 0 ? null : (
    <>
      <h2>{say("plan.hand.before")}</h2>
      {before.map(({ thing, at, content }) => {
        const day = dayOf(at);
        const name = colleagueText(looking, content.to);
        return (
          <section class="person" id={thing}>
            <h3>{say("plan.hand.line", { name, day: dayText(language, day) })}</h3>
            <blockquote>
              <TypedText>{content.mustKnow}</TypedText>
            </blockquote>
            <OpenThings
              looking={{ ...looking, today: day }}
              standing={asOf(
                found.entries.filter((entry) => entry.at <= at),
                day,
              )}
              goes={false}
            />
          </section>
        );
      })}
    </>
  );
}

/** Everyone who has had the plan, and how it came to them: known to all who see the case. */
function WhoHadIt({ looking }: { readonly looking: Looking }) {
  const { say, language, found } = looking;
  return (
    <>
      <h2>{say("plan.hand.who-had")}</h2>
      <ul>
        {found.plan.coordinators.map(({ name, since, givenBy, isTaken }, at) => {
          const day = dayText(language, dayOf(since));
          if (at === 0) {
            return <li>{say("plan.hand.opened", { name, day })}</li>;
          }
          const how = isTaken ? "plan.hand.taken" : "plan.hand.given";
          return <li>{say(how, { name, day, by: givenBy })}</li>;
        })}
      </ul>
    </>
  );
}

/** Handing a plan on: by who has it, or by a supervisor for somebody who is gone. */
export async function handOverPage(
  c: Context<Env>,
  house: House,
  desk: Desk,
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  return await withPlan(c, house, desk, async (looking) => {
    const { say, found } = looking;
    const { access } = found;
    const failed = problems.length > 0;
    const hands = mayOnPlan(desk.actor, "plan.hand-over", access, null);
    const leads = !hands && may(desk.actor, "plan.take-over", access);
    const props = { looking, typed, problems };
    return await page(
      c,
      {
        title: titleOf(looking, "hand-over"),
        failed,
        status: failed ? 400 : 200,
        rail: <PlanRail looking={looking} here="hand-over" />,
      },
      <>
        <ErrorSummary say={say} problems={problems} />
        <PlanTop looking={looking} here="hand-over" />
        {hands && <HandForm {...props} />}
        {leads && <LedForm {...props} />}
        {!(hands || leads) && <Unseen looking={looking} />}
        <WhoHadIt looking={looking} />
        <Before looking={looking} />
      </>,
    );
  });
}

const fieldOf = (code: string): string => (code === "plan.must-know" ? "must-know" : "to");

export async function postHandOver(
  c: Context<Env>,
  house: House,
  desk: Desk,
  by: "hand-over" | "take-over",
): Promise<Response> {
  const typed = await typedIn(c);
  const say = c.get("say");
  const [to, mustKnow] = [textOf(typed, "to"), textOf(typed, "must-know")];
  const missing = missingOf(
    [to === "", notChosen(say, "to", "plan.hand.to")],
    [mustKnow === "", problemAt(say, "plan.must-know", "must-know")],
  );
  const long = tooLong(say, typed);
  if (long.length > 0) {
    return await handOverPage(c, house, desk, typed, [...long, ...missing]);
  }
  const request = { ...personIn(c), to, mustKnow };
  const keeps = fieldsIn(typed, "keeps");
  const handed =
    by === "hand-over"
      ? await handOver(desk.cell, desk.actor, { ...request, keeps }, house.now())
      : await takeOver(desk.cell, desk.actor, request, house.now());
  if (handed.ok) {
    return toKept(c, "overview", "handed");
  }
  if (isShut(handed.refused)) {
    return await turnedAway(c, handed.refused);
  }
  const field = fieldOf(handed.refused);
  const known = missing.some((problem) => problem.field === field);
  const refused = known ? [] : [problemAt(say, handed.refused, field)];
  return await handOverPage(c, house, desk, typed, [...refused, ...missing]);
}

/** Whoever was told that a plan was taken over has seen it. */
export async function postTakenSeen(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const taken = { plan: c.req.param("plan") ?? "", number: Number(c.req.param("number")) };
  const seen = await seeTakenPlan(desk.cell, desk.actor, taken, house.now());
  return seen.ok ? c.redirect("/work", 303) : await turnedAway(c, seen.refused);
}
