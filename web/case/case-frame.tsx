import type { CaseHead } from "../../store/case/case-head.ts";
import { BackLink, Rail } from "../components/way.tsx";
import { say } from "../page.ts";
import { ChildLine } from "../safeguard/child-box.tsx";
import { SafeguardBanner } from "../safeguard/safeguard-banner.tsx";
import { isolate } from "../texts/isolate.ts";
import { sectorText } from "../texts/sector-text.ts";

const caseViews = [
  "overview",
  "standing",
  "observations",
  "comparison",
  "provisions",
  "questions",
  "persons",
  "plans",
  "rights",
  "safeguards",
  "whom",
  "referrals",
  "outcomes",
  "log",
] as const;
type CaseView = (typeof caseViews)[number];

interface RailProps {
  readonly caseId: string;
  readonly here: CaseView;
}

export function CaseRail({ caseId, here }: RailProps) {
  const items = caseViews.map((view) => ({
    href: view === "overview" ? `/cases/${caseId}` : `/cases/${caseId}/${view}`,
    label: say(`case.view.${view}`),
    here: view === here,
  }));
  const fold = say("case.rail-fold", { here: say(`case.view.${here}`) });
  return <Rail label={say("case.rail")} items={items} fold={fold} />;
}

/** Either may be missing from a referral: then it is not known here. */
export function whereText({
  place,
  sector,
}: {
  readonly place: string;
  readonly sector: string;
}): string {
  const at = place === "" ? say("case.place-unknown") : isolate(place);
  return `${at}, ${sectorText(say, sector)}`;
}

interface TopProps {
  readonly head: Omit<CaseHead, "opened">;
  readonly heading: string;
  /** On a person's pages: others whom the child safeguard is about. */
  readonly others?: Parameters<typeof SafeguardBanner>[0]["others"];
}

/** Safeguards are part of the top of every view. */
export function CaseTop({ head, heading, others }: TopProps) {
  const { id, label, place, sector, restricted } = head;
  const where = whereText({ place, sector });
  const own = heading === label;
  return (
    <>
      {own ? (
        <BackLink href="/cases">{say("case.all")}</BackLink>
      ) : (
        <BackLink href={`/cases/${id}`}>{label}</BackLink>
      )}
      <SafeguardBanner safeguards={head.safeguards} askForWay={head.askForWay} others={others} />
      {!own && <ChildLine caseId={id} child={head.child} />}
      <h1>{heading}</h1>
      <p class="terms">
        {own ? where : `${label} · ${where}`}
        {restricted && ` · ${say("case.restricted")}`}
      </p>
    </>
  );
}
