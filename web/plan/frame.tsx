import { type PlanOfPerson, readPlan } from "../../api/plan/read.ts";
import type { RightsOfPerson } from "../../api/rights/read.ts";
import { givenFields } from "../../domain/plan/field.ts";
import type { Day } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseTabs } from "../case/case-frame.tsx";
import { BackLink } from "../components/way.tsx";
import { desk, param, say, today } from "../page.ts";
import { SafeguardBanner } from "../safeguard/safeguard-banner.tsx";
import type { Say } from "../texts/texts.ts";

/** In the order of the tabs; the first has no name in the address. */
const planParts = [
  "overview",
  "wishes",
  "areas",
  "steps",
  "follow-ups",
  "plan-b",
  "ways",
  "return",
  "corrections",
  "colleagues",
  "hand-over",
  "copy",
] as const;
export type PlanPart = (typeof planParts)[number];

export function planAt({ caseId, person }: { readonly caseId: string; readonly person: string }) {
  return `/cases/${caseId}/persons/${person}/plan`;
}

export interface Looking {
  readonly say: Say;
  readonly today: Day;
  readonly found: PlanOfPerson;
}

/** As it was: those wordings and doers, nothing since. */
export function asWritten(looking: Looking, entries: PlanOfPerson["entries"]): Looking {
  const { found } = looking;
  return {
    ...looking,
    found: { ...found, entries, begin: new Set(), around: { ...found.around, holder: null } },
  };
}

/** Only then does an empty list mean nothing. */
export function seesAll({ found }: Pick<Looking, "found">): boolean {
  const { coordinates, fields } = found.access;
  return coordinates || givenFields.every((field) => fields.includes(field));
}

/** For readers of a part. */
const emptyHere = {
  "plan.open-none": "plan.open-none-here",
  "plan.step.empty": "plan.step.empty-here",
  "plan.follow-up.empty": "plan.follow-up.empty-here",
  "plan.correction.empty": "plan.correction.empty-here",
  "plan.b-missing": "plan.b-missing-here",
} as const;

/** Nothing, or nothing in what the reader sees. */
export function emptyKey(looking: Pick<Looking, "found">, key: keyof typeof emptyHere) {
  return seesAll(looking) ? key : emptyHere[key];
}

export function holderOf({ found }: Pick<Looking, "found">): string {
  return found.plan.coordinators.at(-1)?.name ?? found.plan.openedBy;
}

export function addressOf({ found }: Pick<Looking, "found">): string {
  return planAt(found.plan);
}

/** The parts of a plan, in order; its first page and the copy have a place of their own. */
export const planLinks = (at: string) =>
  planParts
    .filter((part) => part !== "overview" && part !== "copy")
    .map((part) => ({ href: `${at}/${part}`, label: say(`plan.part.${part}`) }));

/** A plan is part of its person, who is among the people of the case. */
export function PlanTabs({ looking }: { readonly looking: Looking }) {
  return <CaseTabs caseId={looking.found.head.id} here="persons" />;
}

export function PlanTop({
  looking,
  here,
  law = null,
}: {
  readonly looking: Looking;
  readonly here: PlanPart;
  readonly law?: Pick<RightsOfPerson, "child"> | null;
}) {
  const { found } = looking;
  const { head, plan } = found;
  const whose = say("plan.of", { pseudonym: plan.pseudonym });
  const own = here === "overview";
  return (
    <>
      <BackLink href={`/cases/${head.id}/persons/${plan.person}`}>{plan.pseudonym}</BackLink>
      <SafeguardBanner
        safeguards={head.safeguards}
        askForWay={head.askForWay}
        others={law?.child.others}
      />
      <h1>{own ? whose : say(`plan.part.${here}`)}</h1>
    </>
  );
}

export function titleOf({ found }: Looking, here: PlanPart): string {
  const whose = say("plan.of", { pseudonym: found.plan.pseudonym });
  return here === "overview"
    ? `${whose}, ${found.head.label}`
    : `${say(`plan.part.${here}`)}, ${whose}`;
}

export const personIn = () => ({
  caseId: param("id"),
  person: param("person"),
});

/** Or turns the reader away. Without a plan, `none` says where to. */
export async function withPlan(
  show: (looking: Looking) => Response | Promise<Response>,
  none: (() => Response) | null = null,
): Promise<Response> {
  const read = await readPlan(desk().cell, desk().actor, personIn(), today());
  if (!read.ok && read.refused === "plan.not-found" && none !== null) {
    return none();
  }
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  return await show({ say, today: today(), found: read.value });
}
