import { handOver, takeOver } from "../../../api/plan/handover/hand-over.ts";
import { seeTakenPlan } from "../../../api/plan/handover/taken.ts";
import type { RightsOfPerson } from "../../../api/rights/read.ts";
import { may, mayOnPlan } from "../../../domain/access/may.ts";
import { newestOf } from "../../../domain/plan/entry.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { isShut, missingOf, notChosen, problemAt } from "../../case/form.ts";
import { Actions, Button } from "../../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select, TextArea } from "../../components/field.tsx";
import { typedIn } from "../../forms/post.ts";
import { allOf, type Typed, textOf } from "../../forms/typed.ts";
import { page } from "../../frame.tsx";
import { GoesAlong } from "../../journey/goes-along.tsx";
import { desk, house, param, redirect, say } from "../../page.ts";
import { ConsentEnded } from "../consent-ended.tsx";
import { AlsoTellsOf, alsoTellsIn } from "../entry/also-tells.tsx";
import { tooLong } from "../entry/form.tsx";
import { Unseen } from "../entry/list-parts.tsx";
import {
  addressOf,
  type Looking,
  PlanRail,
  PlanTop,
  personIn,
  titleOf,
  withPlan,
} from "../frame.tsx";
import { toKept } from "../kept.tsx";
import { LawDays, LookAtFirst, lawOf } from "../law-days.tsx";
import { OpenThings } from "../open-things.tsx";
import { FieldBoxes, fieldsIn } from "./colleagues.tsx";
import { Before, WhoHadIt } from "./handed.tsx";

interface Props {
  readonly looking: Looking;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

function ToWhom({ looking, typed, problems }: Props) {
  const { found } = looking;
  const holder = found.plan.coordinators.at(-1)?.id;
  const others = found.colleagues.filter(({ id }) => id !== holder);
  return (
    <>
      <Select
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
        name="must-know"
        label={say("plan.hand.must-know")}
        help={say("plan.hand.must-know-help")}
        error={problemOf(problems, "must-know")}
        value={textOf(typed, "must-know")}
      />
      <AlsoTellsOf typed={typed} />
    </>
  );
}

function HandForm(props: Props & { readonly law: RightsOfPerson | null }) {
  const { looking, typed, law } = props;
  const { found } = looking;
  return (
    <>
      <p>{say("plan.hand.intro")}</p>
      <LookAtFirst looking={looking} law={law} />
      <ConsentEnded looking={looking} />
      <h2>{say("plan.hand.goes-along")}</h2>
      <GoesAlong looking={looking} />
      <OpenThings looking={looking} standing={newestOf(found.entries)} goes />
      <LawDays looking={looking} law={law} level="h3" />
      <form method="post" action={`${addressOf(looking)}/hand-over`}>
        <ToWhom {...props} />
        <FieldBoxes
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

export async function handOverPage(
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  return await withPlan(async (looking) => {
    const { found } = looking;
    const { access } = found;
    const failed = problems.length > 0;
    const hands = mayOnPlan(desk().actor, "plan.hand-over", access, null);
    const leads = !hands && may(desk().actor, "plan.take-over", access);
    const law = hands ? await lawOf(looking) : null;
    const props = { looking, typed, problems };
    return await page(
      {
        title: titleOf(looking, "hand-over"),
        failed,
        status: failed ? 400 : 200,
        rail: <PlanRail looking={looking} here="hand-over" />,
      },
      <>
        <ErrorSummary problems={problems} />
        <PlanTop looking={looking} here="hand-over" law={law} />
        {hands && <HandForm {...props} law={law} />}
        {leads && <LedForm {...props} />}
        {!(hands || leads) && <Unseen looking={looking} />}
        <WhoHadIt looking={looking} />
        <Before looking={looking} />
      </>,
    );
  });
}

const fieldOf = (code: string): string => (code === "plan.must-know" ? "must-know" : "to");

export async function postHandOver(by: "hand-over" | "take-over"): Promise<Response> {
  const typed = await typedIn();
  const [to, mustKnow] = [textOf(typed, "to"), textOf(typed, "must-know")];
  const missing = missingOf(
    [to === "", notChosen("to", "plan.hand.to")],
    [mustKnow === "", problemAt("plan.must-know", "must-know")],
  );
  const long = tooLong(typed);
  if (long.length > 0) {
    return await handOverPage(typed, [...long, ...missing]);
  }
  const request = { ...personIn(), to, mustKnow, alsoTells: alsoTellsIn(typed) };
  const keeps = fieldsIn(typed, "keeps");
  const handed =
    by === "hand-over"
      ? await handOver(desk().cell, desk().actor, { ...request, keeps }, house().now())
      : await takeOver(desk().cell, desk().actor, request, house().now());
  if (handed.ok) {
    return toKept("overview", "handed");
  }
  if (isShut(handed.refused)) {
    return await turnedAway(handed.refused);
  }
  const field = fieldOf(handed.refused);
  const known = missing.some((problem) => problem.field === field);
  const refused = known ? [] : [problemAt(handed.refused, field)];
  return await handOverPage(typed, [...refused, ...missing]);
}

/** Marks a taking-over as seen. */
export async function postTakenSeen(): Promise<Response> {
  const taken = { plan: param("plan"), number: Number(param("number")) };
  const seen = await seeTakenPlan(desk().cell, desk().actor, taken, house().now());
  return seen.ok ? redirect("/work") : await turnedAway(seen.refused);
}
