import { z } from "@hono/zod-openapi";
import { form } from "../../api/form.ts";
import { someDay } from "../../api/openapi.ts";
import { type SupposedOfPerson, supposeRights } from "../../api/rights/suppose.ts";
import { done } from "../../domain/base/outcome.ts";
import { planBFor } from "../../domain/plan/plan-b.ts";
import type { Day } from "../../domain/time/day.ts";
import type { WhatIf } from "../../rules/rights/what-if.ts";
import { turnedFromPlan } from "../access/turned-away.ts";
import { CaseTabs } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select, TextField } from "../components/field.tsx";
import { post } from "../forms/post.ts";
import { typedAt } from "../forms/sent.ts";
import { page } from "../frame.tsx";
import { desk, language, say, today } from "../page.ts";
import { planAt } from "../plan/frame.tsx";
import { dayText } from "../texts/formats.ts";
import { Supposed } from "./answer.tsx";
import { ContradictionsNotice } from "./event/happened-contradiction.tsx";
import { atSuppose } from "./event/typed-in.ts";
import { type Supposable, supposables, supposedBy, supposedOn } from "./fields.ts";
import { LineOfRights } from "./line.tsx";
import { MinorNotice } from "./minor/minor-notice.tsx";
import { OursOnly, ofPerson, PersonTop, rightsOfPerson } from "./person-frame.tsx";

function SupposeForm({
  at,
  asked,
  already,
}: {
  readonly at: string;
  readonly asked: Asked | null;
  readonly already: readonly Supposable[];
}) {
  const chosen = typedAt("what-if")?.[0] ?? asked?.what ?? "";
  const offered = supposables.filter((value) => value === chosen || !already.includes(value));
  return (
    <form method="post" action={`${at}/what-if#lines`}>
      <Select
        name="what-if"
        label={say("rights.what-may")}
        value={chosen}
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
        value={asked?.on ?? today()}
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

interface Asked {
  readonly what: Supposable;
  readonly on: Day;
}

async function shownWith(found: SupposedOfPerson, asked: Asked | null): Promise<Response> {
  const { head, pseudonym, already, contradictions, life, child, supposed, seesPlan } = found;
  const of = ofPerson();
  const at = rightsOfPerson(of.caseId, of.person);
  return await page(
    {
      title: `${say("life.view.what-if")}, ${pseudonym}, ${head.label}`,
      tabs: <CaseTabs caseId={of.caseId} here="persons" />,
    },
    <>
      <ErrorSummary id="lines" />
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
      <SupposeForm at={at} asked={asked} already={supposedBy(already)} />
      {asked !== null && <Lines what={asked.what} supposed={supposed} to={{ ...of, seesPlan }} />}
    </>,
  );
}

export async function whatIfPage(): Promise<Response> {
  const { cell, actor } = desk();
  const found = await supposeRights(cell, actor, { ...ofPerson(), event: null }, today());
  return found.ok ? await shownWith(found.value, null) : await turnedFromPlan(found);
}

const asking = form(
  z.object({ "what-if": z.enum(supposables), "what-if-day": someDay }),
  atSuppose,
);
const labels = {
  "what-if": { wrong: "life.what-if.choose-one" },
  "what-if-day": "rights.what-if-day",
} as const;

export async function postWhatIf(): Promise<Response> {
  const { cell, actor } = desk();
  return await post(asking, labels, {
    keep: async ({ "what-if": what, "what-if-day": on }) => {
      const request = { ...ofPerson(), event: supposedOn(what, on) };
      const found = await supposeRights(cell, actor, request, today());
      return found.ok ? done({ found: found.value, asked: { what, on } }) : found;
    },
    kept: ({ found, asked }) => shownWith(found, asked),
    again: whatIfPage,
    away: turnedFromPlan,
  });
}
