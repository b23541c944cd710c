import type { Incoming } from "../../../api/intake/incoming.ts";
import { compare } from "../../../domain/comparison/compare.ts";
import { nearestPair } from "../../../domain/comparison/pair.ts";
import type { CaseRelation, Point } from "../../../domain/comparison/relate.ts";
import type { Observation } from "../../../domain/observation/observation.ts";
import { InCommon } from "../../components/in-common.tsx";
import { levelText } from "../../components/observed.tsx";
import { language, law, say } from "../../page.ts";

interface Props {
  readonly incoming: Incoming;
}

function observationsOf(incoming: Incoming): readonly Observation[] {
  if (incoming.kind === "report") {
    return [{ id: incoming.id, facts: incoming.report.facts }];
  }
  const told = incoming.referral.told?.observations ?? [];
  return told.map(({ facts }, at) => ({ id: `${incoming.id} ${at}`, facts }));
}

function Near({ related }: Omit<Props, "incoming"> & { readonly related: CaseRelation }) {
  const here = ({ factor, ours }: Point) => {
    const known = ours.sightings.filter(({ fact }) => fact.state === "present");
    const levels = known.map(({ fact }) => levelText(say, language(), factor, fact));
    return say("inbox.here-says", { text: [...new Set(levels)].join("; ") });
  };
  return (
    <>
      <h3>{related.decision.name}</h3>
      <InCommon points={related.points} here={here} />
    </>
  );
}

export function BesideDecisions({ incoming }: Props) {
  const { towards, away } = nearestPair(compare(law(), observationsOf(incoming), null));
  const sides = [
    ["seen.nearest-towards", towards],
    ["seen.nearest-away", away],
  ] as const;
  return (
    <>
      <h2>{say("inbox.decisions")}</h2>
      <p>{say("inbox.decisions-how")}</p>
      {sides.map(([heading, related]) => (
        <>
          <p class="terms">{say(heading)}</p>
          {related === null ? <p>{say("inbox.nothing-in-common")}</p> : <Near related={related} />}
        </>
      ))}
    </>
  );
}
