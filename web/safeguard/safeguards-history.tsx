import type { SafeguardsOfCase } from "../../api/case/read.ts";
import {
  isByWhatIsWritten,
  isWay,
  type Safeguard,
  withoutStop,
} from "../../domain/case/safeguard.ts";
import { dayOf } from "../../domain/time/day.ts";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";

interface Props {
  readonly found: SafeguardsOfCase;
}

/** Those with a part alone read why. */
function lineKey(holds: boolean, isUntold: boolean) {
  if (isUntold) {
    return holds ? "safeguard.was-set-then" : "safeguard.was-lifted-then";
  }
  return holds ? "safeguard.was-set" : "safeguard.was-lifted";
}

/** Safeguards set by a written age have no reason in words. */
function whyOf(set: Pick<Safeguard, "kind" | "holds" | "why">): string {
  if (!isByWhatIsWritten(set)) {
    return set.why;
  }
  return say(set.holds ? "safeguard.why-age" : "safeguard.why-age-settled");
}

export function SafeguardHistory({ found }: Props) {
  const { askForWay } = found.head;
  return (
    <>
      <h2>{say("safeguard.history")}</h2>
      {found.history.length === 0 && <p>{say("safeguard.history-empty")}</p>}
      <ul>
        {found.history.map(({ kind, holds, why, how, at, by }) => (
          <li>
            {say(lineKey(holds, isWay(kind) && askForWay !== null), {
              kind:
                how === null
                  ? say(`case.safeguard.${kind}`)
                  : say("safeguard.kind-how", {
                      kind: say(`case.safeguard.${kind}`),
                      how: withoutStop(how),
                    }),
              day: dayText(language(), dayOf(at)),
              name: by,
              why: whyOf({ kind, why, holds }),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
