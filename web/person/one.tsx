import { type OnePerson, readPerson } from "../../api/person/one.ts";
import { type PlanOfPerson, readPlan } from "../../api/plan/read.ts";
import { type RightsOfPerson, readRights } from "../../api/rights/read.ts";
import { newestOf, open } from "../../domain/plan/entry.ts";
import { childFirstOf } from "../../rules/rights/child.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseTabs, CaseTitle, caseTitle } from "../case/case-frame.tsx";
import { ChildTag, PersonTag } from "../case/look/people.tsx";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { Danger } from "../journey/waits.tsx";
import { desk, param, say, today } from "../page.ts";
import { ContradictionsNotice } from "../rights/event/happened-contradiction.tsx";
import { MinorNotice } from "../rights/minor/minor-notice.tsx";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { ChildLine } from "../safeguard/child-box.tsx";
import { Guard } from "../safeguard/guard.tsx";
import { Events } from "../timeline/events.tsx";
import { ConsentsPart, JourneyPart, Papers, Part, PlanPart } from "./one-parts.tsx";
import { RightsPart } from "./one-rights.tsx";

interface ViewProps {
  readonly found: OnePerson;
  /** Null where the reader sees none of it, or there is none. */
  readonly law: RightsOfPerson | null;
  readonly plan: PlanOfPerson | null;
}

/** Nearest of rights and plan, in one mark. */
function Nearest({ law, plan }: Omit<ViewProps, "found">) {
  const days = (law?.days ?? []).filter(({ met }) => met === null);
  const line = {
    missed: days.some(({ due }) => due < today()),
    atOnce: (law?.urgent ?? []).some(({ met }) => met === null),
    next: days.find(({ due }) => due >= today()) ?? null,
  };
  const steps = open(newestOf(plan?.entries ?? [])).filter(
    ({ content }) => content.kind === "step",
  );
  const inPlan = plan === null ? undefined : { open: steps.length };
  return <PersonTag line={line} plan={inPlan} today={today()} />;
}

/** A possible slip, and a child, before anything is told as fact. */
function First({ law, plan }: Omit<ViewProps, "found">) {
  const looking = plan === null ? null : { say, today: today(), found: plan };
  return (
    <>
      {looking !== null && <Danger looking={looking} />}
      {law !== null && <FirstOfRights law={law} />}
    </>
  );
}

function FirstOfRights({ law }: { readonly law: RightsOfPerson }) {
  const at = rightsOfPerson(law.head.id, param("person"));
  const { contradictions, head, life, child } = law;
  return (
    <>
      <ContradictionsNotice {...{ at, contradictions }} today={today()} />
      <MinorNotice {...{ at, head, life, child }} ring />
    </>
  );
}

function Latest({ found: { head, person, latest } }: Pick<ViewProps, "found">) {
  return (
    <Part
      heading={say("case.latest")}
      all={`/cases/${head.id}/timeline?person=${person.id}`}
      allText={say("case.latest.all")}
    >
      <Events caseId={head.id} today={today()} events={latest} />
    </Part>
  );
}

function View({ found, law, plan }: ViewProps) {
  const { head, person } = found;
  const looking = plan === null ? null : { say, today: today(), found: plan };
  return (
    <>
      <BackLink href={`/cases/${head.id}`}>{caseTitle(head)}</BackLink>
      <Guard caseId={head.id} safeguards={head.safeguards} askForWay={head.askForWay} />
      <ChildLine caseId={head.id} child={head.child} />
      <CaseTitle head={head} heading={person.pseudonym}>
        {law !== null && <ChildTag child={childFirstOf(head, law)} />}
        <Nearest law={law} plan={plan} />
      </CaseTitle>
      <First law={law} plan={plan} />
      <div class="look">
        <div>
          {law !== null && <RightsPart law={law} caseId={head.id} person={person.id} />}
          <PlanPart found={found} looking={looking} />
        </div>
        <div>
          <ConsentsPart found={found} />
          <Papers found={found} hasPlan={plan !== null} />
          {looking !== null && <JourneyPart looking={looking} />}
          <Latest found={found} />
        </div>
      </div>
    </>
  );
}

/** Each part is read by its own rule, and logged by it. */
export async function personPage(): Promise<Response> {
  const { cell, actor } = desk();
  const of = { caseId: param("id"), person: param("person") };
  const read = await readPerson(cell, actor, of);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const { value: found } = read;
  const { head, person, sees } = found;
  const [law, plan] = await Promise.all([
    sees.rights ? readRights(cell, actor, of, today()) : null,
    sees.plan ? readPlan(cell, actor, of, today()) : null,
  ]);
  return await page(
    {
      title: `${person.pseudonym}, ${head.label}`,
      tabs: <CaseTabs caseId={of.caseId} here="persons" />,
    },
    <View
      found={found}
      law={law?.ok === true ? law.value : null}
      plan={plan?.ok === true ? plan.value : null}
    />,
  );
}
