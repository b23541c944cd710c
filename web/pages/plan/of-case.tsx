import type { Context } from "hono";
import type { Desk } from "../../../api/house.ts";
import { listPlans, type PlansOfCase } from "../../../api/plan/read.ts";
import type { Colleague } from "../../../domain/access/actor.ts";
import { type CaseAccess, may, type PlanAccess } from "../../../domain/access/may.ts";
import { coordinates } from "../../../domain/plan/place.ts";
import { dayOf } from "../../../domain/time/day.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { Button } from "../../components/button.tsx";
import { CaseRail, CaseTop } from "../../components/case-frame.tsx";
import { EmptyState } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { planAt } from "./frame.tsx";
import { HolderAside } from "./holder-aside.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly caseId: string;
  readonly person: PlansOfCase["persons"][number];
  readonly plan: PlansOfCase["plans"][number] | null;
  readonly opens: boolean;
  readonly subject: CaseAccess;
  readonly actor: Colleague;
}

/** Without asking for its content. */
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

function OfPerson({ say, language, caseId, person, plan, opens, subject, actor }: Props) {
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
              day: dayText(language, dayOf(coordinator.since)),
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
        <HolderAside say={say} plan={plan} access={around(actor, subject, plan)} actor={actor} />
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

export async function plansPage(c: Context<Env>, { cell, actor }: Desk): Promise<Response> {
  const say = c.get("say");
  const caseId = c.req.param("id") ?? "";
  const read = await listPlans(cell, actor, caseId);
  if (!read.ok) {
    return await turnedAway(c, read.refused);
  }
  const { head, access: subject, persons, plans } = read.value;
  const opens = may(actor, "plan.open", subject);
  return await page(
    c,
    {
      title: `${say("plan.list")}, ${head.label}`,
      rail: <CaseRail say={say} caseId={caseId} here="plans" />,
    },
    <>
      <CaseTop say={say} head={head} heading={say("plan.list")} />
      <p>{say("plan.list.intro")}</p>
      {persons.length === 0 && (
        <EmptyState heading={say("plan.list.empty")}>
          <p>{say("plan.list.empty-how")}</p>
        </EmptyState>
      )}
      {persons.map((person) => (
        <OfPerson
          say={say}
          language={c.get("language")}
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
