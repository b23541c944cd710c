import type { ChildOfCase } from "../../api/safeguard/child-of-case.ts";
import type { CaseHead } from "../../store/case/case-head.ts";
import { CaseTitle } from "../case/case-frame.tsx";
import { BackLink } from "../components/way.tsx";
import { param, say } from "../page.ts";
import { ChildLine } from "../safeguard/child-box.tsx";
import { SafeguardBanner } from "../safeguard/safeguard-banner.tsx";

/** The first has no name of its own in the address. */
const personViews = ["rights", "happened", "what-if", "letter", "explained", "calendar"] as const;
export type PersonView = (typeof personViews)[number];

export function rightsOfPerson(caseId: string, person: string, view: PersonView = "rights") {
  const at = `/cases/${caseId}/persons/${person}/rights`;
  return view === "rights" ? at : `${at}/${view}`;
}

/** The pages of the rights, in order; the first and the letter have a place of their own. */
export const rightsLinks = (caseId: string, person: string) =>
  personViews
    .filter((view) => view !== "rights" && view !== "letter")
    .map((view) => ({
      href: rightsOfPerson(caseId, person, view),
      label: say(`life.view.${view}`),
    }));

export function ofPerson() {
  return { caseId: param("id"), person: param("person") };
}

/** A part of the person: it leads back there. */
export function PersonTop({
  head,
  person,
  pseudonym,
  here,
  child,
}: {
  readonly head: CaseHead;
  readonly person: string;
  readonly pseudonym: string;
  readonly here: PersonView;
  /** None where it is not read. */
  readonly child?: ChildOfCase;
}) {
  const heading =
    here === "rights" ? say("life.heading", { person: pseudonym }) : say(`life.view.${here}`);
  return (
    <>
      <BackLink href={`/cases/${head.id}/persons/${person}`}>{pseudonym}</BackLink>
      <SafeguardBanner
        safeguards={head.safeguards}
        askForWay={head.askForWay}
        others={child?.others}
      />
      <ChildLine caseId={head.id} child={head.child} />
      <CaseTitle head={head} heading={heading} />
    </>
  );
}

export function ThingTop({
  head,
  person,
  pseudonym,
  heading,
}: {
  readonly head: CaseHead;
  readonly person: string;
  readonly pseudonym: string;
  readonly heading: string;
}) {
  return (
    <>
      <BackLink href={rightsOfPerson(head.id, person)}>
        {say("life.heading", { person: pseudonym })}
      </BackLink>
      <SafeguardBanner safeguards={head.safeguards} askForWay={head.askForWay} />
      <h1>{heading}</h1>
    </>
  );
}

/** For staff, never for the person. */
export function OursOnly() {
  return (
    <p class="ours-only no-print">
      <strong>{say("rights.ours")}</strong> {say("rights.ours-why")}
    </p>
  );
}
