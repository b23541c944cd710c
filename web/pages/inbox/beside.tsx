import type { Incoming } from "../../../api/intake/incoming.ts";
import { compare } from "../../../domain/comparison/compare.ts";
import { nearestPair } from "../../../domain/comparison/pair.ts";
import type { CaseRelation } from "../../../domain/comparison/relate.ts";
import type { Observation } from "../../../domain/observation/observation.ts";
import type { Law } from "../../../law/law.ts";
import type { Language, Say } from "../../texts/texts.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly law: Law;
  readonly incoming: Incoming;
}

/** What came in, as observations that can be compared. */
function observationsOf(incoming: Incoming): readonly Observation[] {
  if (incoming.kind === "report") {
    return [{ id: incoming.id, facts: incoming.report.facts }];
  }
  const told = incoming.referral.told?.observations ?? [];
  return told.map(({ facts }, at) => ({ id: `${incoming.id} ${at}`, facts }));
}

function Near({
  say,
  language,
  related,
}: Omit<Props, "law" | "incoming"> & { readonly related: CaseRelation }) {
  const { decision, points } = related;
  const away = decision.side === "not_forced_labour";
  const common = points.filter(({ bearing }) => bearing === "matched" || bearing === "shared");
  return (
    <>
      <p class="terms">{say(away ? "seen.nearest-away" : "seen.nearest-towards")}</p>
      <h3>{decision.name}</h3>
      {common.length === 0 ? (
        <p>{say("inbox.nothing-in-common")}</p>
      ) : (
        <ul>
          {common.map(({ factor, decided }) => (
            <li>{decided?.text[language] ?? factor.name[language]}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The nearest decided case of each outcome, always both, with what it has in common with what came in. */
export function BesideDecisions({ say, language, law, incoming }: Props) {
  const pair = nearestPair(compare(law, observationsOf(incoming), null));
  return (
    <>
      <h2>{say("inbox.decisions")}</h2>
      <p>{say("inbox.decisions-how")}</p>
      {pair.map((related) => (
        <Near say={say} language={language} related={related} />
      ))}
    </>
  );
}
