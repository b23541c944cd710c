import type { Desk } from "../../api/house.ts";
import { askIn } from "../../api/problem.ts";
import { type SupposedOfPerson, supposeRights } from "../../api/rights/suppose.ts";
import { planBFor } from "../../domain/plan/plan-b.ts";
import { type Day, isMeantDay } from "../../domain/time/day.ts";
import type { WhatIf } from "../../rules/rights/what-if.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseRail } from "../case/case-frame.tsx";
import { noDay } from "../case/form.ts";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { Select, TextField } from "../components/field.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, language, say, today } from "../page.ts";
import { planAt } from "../plan/frame.tsx";
import { dayText } from "../texts/formats.ts";
import { Supposed } from "./answer.tsx";
import { ContradictionsNotice } from "./event/happened-contradiction.tsx";
import { isOfSupposing, supposeProblem } from "./event/typed-in.ts";
import { type Supposable, supposables, supposedBy, supposedOn } from "./fields.ts";
import { LineOfRights } from "./line.tsx";
import { MinorNotice } from "./minor/minor-notice.tsx";
import { OursOnly, ofPerson, PersonTop, rightsOfPerson } from "./person-frame.tsx";

function SupposeForm({
  at,
  typed,
  problems,
  already,
}: {
  readonly at: string;
  readonly already: readonly Supposable[];
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}) {
  const chosen = textOf(typed, "what-if");
  const offered = supposables.filter((value) => value === chosen || !already.includes(value));
  return (
    <form method="post" action={`${at}/what-if#lines`}>
      <Select
        name="what-if"
        label={say("rights.what-may")}
        value={chosen}
        error={problemOf(problems, "what-if")}
        options={[
          { value: "", label: say("life.what-if.choose") },
          ...offered.map((value) => ({ value, label: say(`rights.what-if.${value}`) })),
        ]}
      />
      {already.length > 0 && (
        <p class="terms">
          {say("life.what-if.already", {
            what: already.map((value) => say(`rights.what-if.${value}`)).join(" · "),
          })}
        </p>
      )}
      <TextField
        name="what-if-day"
        label={say("rights.what-if-day")}
        type="date"
        value={typed["what-if-day"] === undefined ? today() : textOf(typed, "what-if-day")}
        error={problemOf(problems, "what-if-day")}
        size={12}
      />
      <Actions>
        <Button>{say("life.what-if.show")}</Button>
      </Actions>
    </form>
  );
}

interface ToPlan {
  readonly caseId: string;
  readonly person: string;
  readonly seesPlan: boolean;
}

/** The way to agree on it before it comes. */
function ToPlanB({
  what,
  supposed: { asOf, changes },
  to: { caseId, person, seesPlan },
}: {
  readonly what: Supposable;
  readonly supposed: WhatIf;
  readonly to: ToPlan;
}) {
  if (changes.every(({ kind, secure }) => kind !== "falls-away" && secure.length === 0)) {
    return null;
  }
  const comes = planBFor(supposedOn(what, asOf));
  return seesPlan ? (
    <p class="no-print">
      <a
        class="ds-link"
        href={`${planAt({ caseId, person })}/plan-b?comes=${comes}&from=${asOf}#new`}
      >
        {say("life.what-if.to-plan-b")}
      </a>
    </p>
  ) : (
    <p class="no-print">
      {say("life.what-if.plan-b-none")}{" "}
      <a class="ds-link" href={`/cases/${caseId}/plans`}>
        {say("plan.list")}
      </a>
    </p>
  );
}

function Lines({
  what,
  supposed,
  to,
}: { readonly what: Supposable; readonly to: ToPlan } & Pick<SupposedOfPerson, "supposed">) {
  if (supposed === null) {
    return null;
  }
  const { asOf, before, after, changes } = supposed;
  const day = dayText(language(), asOf);
  const moved = new Set(changes.flatMap(({ id, kind }) => (kind === "stays" ? [] : [id])));
  const beside = [...before.rights, ...after.rights];
  const lines = { asOf, asOfText: day, beside, moved };
  return (
    <section id="lines" class="wide" tabindex={-1}>
      <Supposed what={what} supposed={supposed} />
      <ToPlanB {...{ what, supposed, to }} />
      <div class="pair">
        <div>
          <h2>{say("life.what-if.is", { day })}</h2>
          <LineOfRights {...lines} rights={before.rights} />
        </div>
        <div>
          <h2>{say("life.what-if.would", { day })}</h2>
          <LineOfRights {...lines} rights={after.rights} />
        </div>
      </div>
    </section>
  );
}

/** What cannot be supposed is said above the form. */
async function supposing(
  { cell, actor }: Pick<Desk, "cell" | "actor">,
  request: Parameters<typeof supposeRights>[2],
) {
  const asked = await supposeRights(cell, actor, request, today());
  return !asked.ok && isOfSupposing(asked.refused)
    ? {
        why: asked.refused,
        read: await supposeRights(cell, actor, { ...request, event: null }, today()),
      }
    : { why: null, read: asked };
}

export async function whatIfPage(typed: Typed = {}): Promise<Response> {
  const { cell, actor } = desk();
  const of = ofPerson();
  const what = supposables.find((each) => each === textOf(typed, "what-if"));
  const isAsked = Object.keys(typed).length > 0;
  const on = isAsked ? textOf(typed, "what-if-day") : today();
  const wrong: readonly Problem[] = [
    ...(isAsked && what === undefined
      ? [{ field: "what-if", text: say("life.what-if.choose-one") }]
      : []),
    ...(isMeantDay(on) ? [] : [noDay("what-if-day", "rights.what-if-day")]),
  ];
  const event = what === undefined || wrong.length > 0 ? null : supposedOn(what, on as Day);
  const { why, read } = await supposing({ cell, actor }, { ...of, event });
  if (!read.ok) {
    return await turnedAway(read.refused, askIn(read));
  }
  const { head, pseudonym, already, contradictions, life, child, supposed, seesPlan } = read.value;
  const at = rightsOfPerson(of.caseId, of.person);
  const problems = why === null ? wrong : [supposeProblem(why)];
  const failed = problems.length > 0;
  return await page(
    {
      title: `${say("life.view.what-if")}, ${pseudonym}, ${head.label}`,
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail caseId={of.caseId} here="rights" />,
    },
    <>
      <ErrorSummary problems={problems} id="lines" />
      <PersonTop
        head={head}
        person={of.person}
        pseudonym={pseudonym}
        here="what-if"
        child={child}
      />
      <OursOnly />
      <ContradictionsNotice {...{ at, today: today(), contradictions }} />
      <MinorNotice {...{ at, head, life, child }} />
      <p>{say("life.what-if.intro")}</p>
      <SupposeForm at={at} typed={typed} problems={problems} already={supposedBy(already)} />
      {what !== undefined && <Lines {...{ what, supposed }} to={{ ...of, seesPlan }} />}
    </>,
  );
}

export const postWhatIf = async () => await whatIfPage(await typedIn());
