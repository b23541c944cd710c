import {
  handing,
  handOver,
  type TakeOver,
  takeOver,
  takingOver,
} from "../../../api/plan/handover/hand-over.ts";
import { seeTakenPlan } from "../../../api/plan/handover/taken.ts";
import type { RightsOfPerson } from "../../../api/rights/read.ts";
import { may, mayOnPlan } from "../../../domain/access/may.ts";
import { newestOf } from "../../../domain/plan/entry.ts";
import { handoverFaults } from "../../../domain/plan/handover.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { Actions, Button } from "../../components/button.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { TextArea } from "../../components/field.tsx";
import { post } from "../../forms/post.ts";
import { page } from "../../frame.tsx";
import { GoesAlong } from "../../journey/goes-along.tsx";
import { desk, house, param, redirect, say } from "../../page.ts";
import { ConsentEnded } from "../consent-ended.tsx";
import { AlsoTellsOf, alsoTellsIn } from "../entry/also-tells.tsx";
import { Unseen } from "../entry/list-parts.tsx";
import {
  addressOf,
  type Looking,
  PlanTabs,
  PlanTop,
  personIn,
  titleOf,
  withPlan,
} from "../frame.tsx";
import { toKept } from "../kept.tsx";
import { LawDays, LookAtFirst, lawOf } from "../law-days.tsx";
import { OpenThings } from "../open-things.tsx";
import { FieldBoxes, OneOf } from "./colleagues.tsx";
import { Before, WhoHadIt } from "./handed.tsx";

interface Props {
  readonly looking: Looking;
}

function ToWhom({ looking }: Props) {
  const { found } = looking;
  const holder = found.plan.coordinators.at(-1)?.id;
  const others = found.colleagues.filter(({ id }) => id !== holder);
  return (
    <>
      <OneOf name="to" label={say("plan.hand.to")} colleagues={others} />
      <TextArea
        name="must-know"
        label={say("plan.hand.must-know")}
        help={say("plan.hand.must-know-help")}
      />
      <AlsoTellsOf />
    </>
  );
}

function HandForm(props: Props & { readonly law: RightsOfPerson | null }) {
  const { looking, law } = props;
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

export async function handOverPage(): Promise<Response> {
  return await withPlan(async (looking) => {
    const { found } = looking;
    const { access } = found;
    const hands = mayOnPlan(desk().actor, "plan.hand-over", access, null);
    const leads = !hands && may(desk().actor, "plan.take-over", access);
    const law = hands ? await lawOf(looking) : null;
    return await page(
      {
        title: titleOf(looking, "hand-over"),
        tabs: <PlanTabs looking={looking} />,
      },
      <>
        <ErrorSummary />
        <PlanTop looking={looking} here="hand-over" law={law} />
        {hands && <HandForm looking={looking} law={law} />}
        {leads && <LedForm looking={looking} />}
        {!(hands || leads) && <Unseen looking={looking} />}
        <WhoHadIt looking={looking} />
        <Before looking={looking} />
      </>,
    );
  });
}

const labels = { to: "plan.hand.to", "must-know": "plan.hand.must-know" } as const;

export const postHandOver = (by: "hand-over" | "take-over"): Promise<Response> =>
  withPlan(async ({ found: { plan } }) => {
    const holder = plan.coordinators.at(-1)?.id ?? "";
    const posted = {
      nameOf: (field: string) => (field === "mustKnow" ? "must-know" : field),
      told: { alsoTells: alsoTellsIn },
      judge: (handed: Omit<TakeOver, "caseId" | "person">) => handoverFaults(handed, holder),
      kept: () => toKept("overview", "handed"),
      again: handOverPage,
    };
    const { cell, actor } = desk();
    return by === "hand-over"
      ? await post(handing, labels, {
          ...posted,
          keep: (value) => handOver(cell, actor, { ...personIn(), ...value }, house().now()),
        })
      : await post(takingOver, labels, {
          ...posted,
          keep: (value) => takeOver(cell, actor, { ...personIn(), ...value }, house().now()),
        });
  });

/** Marks a taking-over as seen. */
export async function postTakenSeen(): Promise<Response> {
  const taken = { plan: param("plan"), number: Number(param("number")) };
  const seen = await seeTakenPlan(desk().cell, desk().actor, taken, house().now());
  return seen.ok ? redirect("/work") : await turnedAway(seen.refused);
}
