import { listPlans, type PlansOfCase } from "../../api/plan/read.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { type CaseAccess, may, type PlanAccess } from "../../domain/access/may.ts";
import { coordinates } from "../../domain/plan/place.ts";
import { dayOf } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { Button } from "../components/button.tsx";
import { EmptyState } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { page } from "../frame.tsx";
import { desk, language, param, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { planAt } from "./frame.tsx";
import { HolderAside } from "./handover/holder-aside.tsx";

interface Props {
  readonly caseId: string;
  readonly person: PlansOfCase["persons"][number];
  readonly plan: PlansOfCase["plans"][number] | null;
  readonly opens: boolean;
  readonly subject: CaseAccess;
  readonly actor: Colleague;
}

const around = (
  actor: Colleague,
  subject: CaseAccess,
  { coordinators }: PlansOfCase["plans"][number],
): PlanAccess => ({
  ...subject,
  coordinates: coordinates(
    actor.id,
    subject.part,
    coordinators.map(({ id }) => id),
  ),
  fields: [],
});

function OfPerson({ caseId, person, plan, opens, subject, actor }: Props) {
  const at = planAt({ caseId, person: person.id });
  const coordinator = plan?.coordinators.at(-1);
  return (
    <section class="person">
      <h2>
        <TypedText>{person.pseudonym}</TypedText>
      </h2>
      {coordinator === undefined ? (
        <p>{say("plan.none")}</p>
      ) : (
        <>
          <p>
            {say("plan.has-it", {
              name: coordinator.name,
              day: dayText(language(), dayOf(coordinator.since)),
            })}
          </p>
          <p>
            <a class="ds-link" href={at}>
              {say("plan.read")}
              <span class="unseen"> {person.pseudonym}</span>
            </a>
          </p>
        </>
      )}
      {plan !== null && (
        <HolderAside plan={plan} access={around(actor, subject, plan)} actor={actor} />
      )}
      {plan === null && opens && (
        <form method="post" action={at}>
          <p>{say("plan.none-how")}</p>
          <Button variant="secondary">
            {say("plan.open-for", { pseudonym: person.pseudonym })}
          </Button>
        </form>
      )}
    </section>
  );
}

export async function plansPage(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await listPlans(cell, actor, caseId);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const { head, access: subject, persons, plans } = read.value;
  const opens = may(actor, "plan.open", subject);
  return await page(
    {
      title: `${say("plan.list")}, ${head.label}`,
      tabs: <CaseTabs caseId={caseId} here="plans" />,
    },
    <>
      <CaseTop head={head} heading={say("plan.list")} />
      <p>{say("plan.list.intro")}</p>
      {persons.length === 0 && (
        <EmptyState heading={say("plan.list.empty")}>
          <p>{say("plan.list.empty-how")}</p>
        </EmptyState>
      )}
      {persons.map((person) => (
        <OfPerson
          caseId={caseId}
          person={person}
          plan={plans.find((plan) => plan.person === person.id) ?? null}
          opens={opens}
          subject={subject}
          actor={actor}
        />
      ))}
    </>,
  );
}
