import type { Child } from "hono/jsx";
import { may } from "../../domain/access/may.ts";
import { isSector } from "../../domain/case/sector.ts";
import { gathersEvidence } from "../../domain/evidence/mandate.ts";
import type { CaseHead } from "../../store/case/case-head.ts";
import { BackLink, Tabs } from "../components/way.tsx";
import { desk, say } from "../page.ts";
import { ChildLine } from "../safeguard/child-box.tsx";
import { SafeguardBanner } from "../safeguard/safeguard-banner.tsx";
import { sectorText } from "../texts/sector-text.ts";

/** The views of a case, by group; a group is at the address of its first. */
const groups = {
  overview: ["overview", "timeline", "standing"],
  facts: ["observations", "comparison", "questions"],
  people: ["persons", "plans", "rights", "safeguards"],
  evidence: [
    "evidence",
    "evidence-items",
    "evidence-gaps",
    "evidence-chronology",
    "hours",
    "travel",
    "provisions",
  ],
  sharing: ["referrals", "whom"],
  outcome: ["outcomes"],
  log: ["log"],
} as const;
type Group = keyof typeof groups;
type CaseView = (typeof groups)[Group][number];

const viewsOf = (group: Group): readonly CaseView[] => groups[group];

const ofEvidence: readonly CaseView[] = [
  "evidence",
  "evidence-items",
  "evidence-gaps",
  "evidence-chronology",
  "hours",
  "travel",
];

/** Evidence is in no agency that does not gather it, and for no role that may not read it. */
function shownOf(group: Group): readonly CaseView[] {
  const { cell, actor } = desk();
  const reads = gathersEvidence(cell.kinds) && may(actor, "evidence.read", null);
  return viewsOf(group).filter((view) => reads || !ofEvidence.includes(view));
}

interface TabsProps {
  readonly caseId: string;
  readonly here: CaseView;
}

export function CaseTabs({ caseId, here }: TabsProps) {
  const at = (view: CaseView | undefined) =>
    view === "overview"
      ? `/cases/${caseId}`
      : `/cases/${caseId}/${view?.replace("evidence-", "evidence/")}`;
  const names = Object.keys(groups) as Group[];
  const own = names.find((group) => viewsOf(group).includes(here)) ?? "overview";
  const items = names.map((group) => ({
    href: at(shownOf(group)[0]),
    label: say(`case.group.${group}`),
    here: group === own,
  }));
  const within = shownOf(own).map((view) => ({
    href: at(view),
    label: say(`case.view.${view}`),
    here: view === here,
  }));
  return <Tabs label={say("case.tabs")} items={items} within={within} />;
}

/** Either may be missing from a referral: then it is not known here. */
export function whereText({
  place,
  sector,
}: {
  readonly place: string;
  readonly sector: string;
}): string {
  const at = place === "" ? say("case.place-unknown") : place;
  return `${at}, ${sectorText(say, sector)}`;
}

export interface Titled {
  readonly place: string;
  readonly sector: string;
  /** How many have a pseudonym in it. */
  readonly personCount: number;
}

/** For example “Car care, Storås”. */
export function placedWork({ place, sector }: Omit<Titled, "personCount">): string {
  return say("case.where", {
    work: say(`case.work.${isSector(sector) ? sector : "unknown"}`),
    place: place === "" ? say("case.place-unknown") : place,
  });
}

/** Work, place and how many, or one of them by pseudonym: never a name, a nationality or an offence. */
export function caseTitle({ personCount, ...where }: Titled, pseudonym?: string): string {
  const persons = pseudonym === undefined ? howMany(personCount) : pseudonym;
  return say("case.title", { where: placedWork(where), persons });
}

function howMany(count: number): string {
  if (count === 0) {
    return say("case.title.none");
  }
  return count === 1 ? say("case.title.one") : say("case.title.many", { count: String(count) });
}

interface TopProps {
  readonly head: Omit<CaseHead, "opened">;
  readonly heading: string;
}

/** With what stands beside it. */
export function CaseTitle({
  head: { label, restricted, ...head },
  heading = caseTitle(head),
  children,
}: {
  readonly head: TopProps["head"];
  readonly heading?: string;
  readonly children?: Child;
}) {
  return (
    <div class="head">
      <h1>{heading}</h1>
      <span class="case-code">
        {label}
        {restricted && ` · ${say("case.restricted")}`}
      </span>
      {children}
    </div>
  );
}

/** Safeguards are part of the top of every view. */
export function CaseTop({ head, heading }: TopProps) {
  return (
    <>
      <BackLink href={`/cases/${head.id}`}>{caseTitle(head)}</BackLink>
      <SafeguardBanner safeguards={head.safeguards} askForWay={head.askForWay} />
      <ChildLine caseId={head.id} child={head.child} />
      <CaseTitle head={head} heading={heading} />
    </>
  );
}
