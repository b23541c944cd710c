import type { Child } from "hono/jsx";
import type { OnePerson } from "../../api/person/one.ts";
import { isOfKind, newestOf } from "../../domain/plan/entry.ts";
import { codesIn, noText } from "../journey/home.tsx";
import { JourneyWaits } from "../journey/waits.tsx";
import { language, say, today } from "../page.ts";
import { InPart } from "../plan/entry/list-parts.tsx";
import { addressOf, holderOf, type Looking, planAt, planLinks } from "../plan/frame.tsx";
import { NextList } from "../plan/open-things.tsx";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { dayText } from "../texts/formats.ts";
import { isolate } from "../texts/isolate.ts";
import { purposeText } from "./person-consents.tsx";

/** Of each part; the rest is behind its link. */
export const most = 3;

export interface Way {
  readonly href: string;
  readonly label: string;
}

export function Part({
  heading,
  all,
  allText,
  children,
}: {
  readonly heading: string;
  readonly all: string;
  readonly allText: string;
  readonly children?: Child;
}) {
  return (
    <section class="card">
      <div class="head">
        <h2>{heading}</h2>
        <a class="ds-link" href={all}>
          {allText}
          <span class="unseen">: {heading}</span>
        </a>
      </div>
      {children}
    </section>
  );
}

export function Links({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly Way[];
}) {
  return (
    <nav aria-label={label}>
      <ul class="ways-on">
        {links.map(({ href, label: text }) => (
          <li>
            <a class="ds-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Wants({ looking }: { readonly looking: Looking }) {
  const wishes = newestOf(looking.found.entries).find(isOfKind("wishes"));
  const names = wishes?.content.inOrder.map((wish) => say(`plan.wish.${wish}`)) ?? [];
  return names.length === 0 ? null : (
    <p>{say("case.people.wants", { wishes: names.join(", ") })}</p>
  );
}

/** Null is read as: none that the reader sees. */
export function PlanPart({
  found: { head, person, opensPlan, sees },
  looking,
}: {
  readonly found: OnePerson;
  readonly looking: Looking | null;
}) {
  const heading = say("person.one.plan");
  if (looking === null) {
    return opensPlan && !sees.plan ? (
      <Part heading={heading} all={`/cases/${head.id}/plans`} allText={say("plan.list")} />
    ) : null;
  }
  return (
    <Part heading={heading} all={addressOf(looking)} allText={say("plan.read")}>
      <p>{say("person.one.has-plan", { name: holderOf(looking) })}</p>
      <InPart looking={looking} />
      <Wants looking={looking} />
      <h3>{say("plan.open-now")}</h3>
      <NextList looking={looking} most={most} />
      <details>
        <summary>{say("person.one.plan-parts")}</summary>
        <Links
          label={say("plan.of", { pseudonym: person.pseudonym })}
          links={planLinks(addressOf(looking))}
        />
      </details>
    </Part>
  );
}

/** What is not shown is said to be so: an empty list would say that there are none. */
export function ConsentsPart({ found: { head, person, ask } }: { readonly found: OnePerson }) {
  const runs = person.consents.filter(
    ({ until, withdrawn }) => withdrawn === null && until >= today(),
  );
  return (
    <Part
      heading={say("timeline.kind.consent")}
      all={`/cases/${head.id}/persons#person-${person.id}`}
      allText={say("case.people.all")}
    >
      {ask !== null && <p>{say("consent.not-shown", { name: ask })}</p>}
      {ask === null && runs.length === 0 && <p>{say("case.people.no-consent")}</p>}
      <ul class="firsts">
        {runs.slice(0, most).map(({ recipientName, purpose, until }) => (
          <li>
            {say("consent.line", {
              recipient: isolate(recipientName),
              purpose: purposeText(purpose),
            })}
            <small>{say("consent.until", { day: dayText(language(), until) })}</small>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function Papers({
  found: { head, person, sees },
  hasPlan,
}: {
  readonly found: OnePerson;
  readonly hasPlan: boolean;
}) {
  const of = { caseId: head.id, person: person.id };
  const links = [
    ...(sees.rights
      ? [{ href: rightsOfPerson(head.id, person.id, "letter"), label: say("life.view.letter") }]
      : []),
    ...(hasPlan ? [{ href: `${planAt(of)}/copy`, label: say("plan.part.copy") }] : []),
  ];
  return links.length === 0 ? null : (
    <section class="card">
      <h2>{say("person.one.papers")}</h2>
      <Links label={say("person.one.papers")} links={links} />
    </section>
  );
}

/** Only for those who see the return. */
export function JourneyPart({ looking }: { readonly looking: Looking }) {
  const { journey } = looking.found;
  return journey === null ? null : (
    <Part
      heading={say("person.one.journey")}
      all={`${addressOf(looking)}/return`}
      allText={say("plan.part.return")}
    >
      <p>{noText(looking, journey) ?? journeyText(journey)}</p>
      <JourneyWaits looking={looking} />
    </Part>
  );
}

function journeyText(journey: NonNullable<Looking["found"]["journey"]>): string {
  if (journey.isWritten) {
    return say("person.one.journey-written");
  }
  const count = codesIn(journey, "questions").length;
  if (journey.rows.length === 0) {
    return say("person.one.journey-none");
  }
  return count === 0 ? say("person.one.journey-begun") : say("person.one.journey-open", { count });
}
