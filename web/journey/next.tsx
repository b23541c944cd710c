import type { Journey } from "../../domain/journey/kept.ts";
import { lastOf, rowsOf } from "../../domain/journey/row.ts";
import type { People } from "../../domain/journey/safe.ts";
import { say } from "../page.ts";
import type { Looking } from "../plan/frame.tsx";
import { isolate } from "../texts/isolate.ts";
import { type OneByOne, oneByOne } from "./answer-form.tsx";
import { entryOf, lastTalk, To } from "./frame.tsx";
import { answerLabel, columnLabel, labelsText, peopleOf, rowText } from "./labels.ts";

interface Props {
  readonly looking: Looking;
  readonly journey: Journey;
}

/** One person with two roles is one. */
const byLabels = ({ around, feared }: People["pairs"][number]) =>
  JSON.stringify([around.label, feared.label]);

/** The person on the list and each pair that is still to be asked about, or asked again. */
function ToAsk({ looking }: Pick<Props, "looking">) {
  const { feared, pairs } = peopleOf(looking);
  const query = (of: Readonly<Record<string, string>>) => new URLSearchParams(of);
  return (
    <>
      {feared.length > 0 && (
        <>
          <h3>{say("journey.people")}</h3>
          <ul>
            {feared.map((row) => (
              <li>
                <To looking={looking} path={`answers/listed?${query({ label: row.label })}`}>
                  {isolate(row.label)}
                </To>
                : {rowText(say, row)}
              </li>
            ))}
          </ul>
        </>
      )}
      {pairs.length > 0 && (
        <>
          <h3>{say("journey.pairs")}</h3>
          <ul>
            {lastOf(pairs, byLabels).map(
              ({ around: { label: met }, feared: { label: listed }, asked }) => (
                <li>
                  <To looking={looking} path={`answers/tie?${query({ met, listed })}`}>
                    {say("journey.pair", { met: isolate(met), listed: isolate(listed) })}
                  </To>
                  : {asked === null ? say("journey.not-asked") : rowText(say, asked)}
                </li>
              ),
            )}
          </ul>
        </>
      )}
    </>
  );
}

/** What is arranged, with whom it keeps away, who confirmed it, and whether it is enough. */
export function Arranged({ looking, journey }: Props) {
  const { found } = looking;
  const arranged = lastOf(rowsOf(journey.rows, "arrangement"), ({ covers }) =>
    JSON.stringify(covers),
  );
  const column = (name: "covers" | "enough", text: string) =>
    `${columnLabel(say, "arrangement", name)} ${text}`;
  return arranged.length === 0 ? null : (
    <>
      <h3 id="arranged">{say("journey.row.arrangement")}</h3>
      <ul>
        {arranged.map((row) => {
          const entry = entryOf(looking, row);
          const { covers, confirmed, enough } = row;
          const by =
            confirmed === null ? null : (found.names.get(confirmed) ?? say("plan.step.left"));
          return (
            <li>
              {entry !== undefined && (
                <To looking={looking} path={entry.thing}>
                  {entry.content.words ?? say("journey.row.arrangement")}
                </To>
              )}
              <ul>
                <li>{column("covers", labelsText(covers))}</li>
                <li>
                  {by === null
                    ? say("journey.arrangement.confirmed.no")
                    : say("journey.confirmed-by", { name: by })}
                </li>
                <li>{column("enough", answerLabel(say, "arrangement", "enough", enough))}</li>
              </ul>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const others: readonly OneByOne[] = oneByOne.filter((kind) => kind !== "tie");

/** The ways on: a talk, those to be asked about, and what else may be written down. */
export function Next({ looking, no }: { readonly looking: Looking; readonly no: boolean }) {
  const again = lastTalk(looking) === undefined ? "journey.row.sitting" : "journey.talk-again";
  return (
    <>
      <p>
        <To looking={looking} path="talk">
          {say(no ? "journey.talk-own" : again)}
        </To>
      </p>
      {!no && <ToAsk looking={looking} />}
      <details>
        <summary>{say("journey.more")}</summary>
        <ul>
          {others.map((kind) => (
            <li>
              <To looking={looking} path={`answers/${kind}`}>
                {say(`journey.row.${kind}`)}
              </To>
            </li>
          ))}
          <li>
            <a class="ds-link" href={`/cases/${looking.found.plan.caseId}/child`}>
              {say("journey.row.notified")}
            </a>
          </li>
        </ul>
      </details>
    </>
  );
}
