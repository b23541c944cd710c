import type { Journey } from "../../../domain/journey/kept.ts";
import { type Row, type RowKind, rowsOf } from "../../../domain/journey/row.ts";
import { peopleIn } from "../../../domain/journey/safe.ts";
import { say } from "../../page.ts";
import { isolate } from "../../texts/isolate.ts";
import type { TextKey } from "../../texts/texts.ts";
import type { Looking } from "../plan/frame.tsx";
import { seesLaw } from "../plan/law-days.tsx";
import { type ListProps, Unseen } from "../plan/list-parts.tsx";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { type OneByOne, oneByOne } from "./answer-form.tsx";
import { lastTalk, To, writes } from "./frame.tsx";
import { rowText } from "./labels.ts";
import { Questions } from "./questions.tsx";
import { Answers, Written } from "./said.tsx";
import { ofPeople, plainly } from "./typed.ts";
import { JourneyWaits } from "./waits.tsx";

interface Props {
  readonly looking: Looking;
  readonly journey: Journey;
}

/** The last answer of each question, in the order of asking. */
const lastAnswers = ({ rows }: Journey): readonly Row[] =>
  [...plainly, ...ofPeople].flatMap(
    (kind): readonly Row[] => rowsOf<RowKind>(rows, kind).slice(-1) as never,
  );

/** What the person said, what is not known, and what must be in place first: in words to them, and no settlement's reason. */
function Now({ journey }: Pick<Props, "journey">) {
  const { yes, safe, child, mayBeWritten } = journey.locks;
  const [shut, unknown] = (["shut", "questions"] as const).map((key) => [
    ...new Set([yes, safe, child].flatMap((lock): readonly string[] => lock[key])),
  ]);
  const said = lastAnswers(journey);
  const list = (heading: TextKey, codes: readonly string[] = []) =>
    codes.length > 0 && (
      <>
        <h3>{say(heading)}</h3>
        <ul>
          {codes.map((code) => (
            <li>{say(`journey.you.${code}` as TextKey)}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <h2>{say("journey.now")}</h2>
      <p class="terms">{say("journey.read-out")}</p>
      {said.length > 0 && (
        <>
          <h3>{say("journey.you-said")}</h3>
          <ul>
            {said.map((row) => (
              <li>
                {say(`journey.ask.${row.row}` as TextKey)} <strong>{rowText(say, row)}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      {list("journey.not-known", unknown)}
      {list("journey.first", shut)}
      {mayBeWritten && <p>{say("journey.nothing-missing")}</p>}
    </>
  );
}

/** The person on the list and each pair that is still to be asked about, or asked again. */
function ToAsk({ looking, journey }: Props) {
  const { feared, pairs } = peopleIn(journey.sayings);
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
            {pairs.map(({ around: { label: met }, feared: { label: listed }, asked }) => (
              <li>
                <To looking={looking} path={`answers/tie?${query({ met, listed })}`}>
                  {say("journey.pair", { met: isolate(met), listed: isolate(listed) })}
                </To>
                : {asked === null ? say("journey.not-asked") : rowText(say, asked)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What may be written down by itself. */
const others: readonly OneByOne[] = oneByOne.filter((kind) => kind !== "tie");

/** The ways on: a talk, those to be asked about, and what else may be written down. */
function Next({ looking, journey }: Props) {
  return (
    <>
      <p>
        <To looking={looking} path="talk">
          {say(lastTalk(looking) === undefined ? "journey.talk" : "journey.talk-again")}
        </To>
      </p>
      <ToAsk looking={looking} journey={journey} />
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

/** How it is with the journey home, in the person's words, what must be asked next, and what colleagues settle. */
export function Return({ looking }: ListProps) {
  const { found } = looking;
  const { journey, plan } = found;
  if (journey === null) {
    return <Unseen looking={looking} />;
  }
  return (
    <>
      <JourneyWaits looking={looking} within />
      <p>{say("journey.intro")}</p>
      <p>
        {say("plan.return.first-law")}{" "}
        {seesLaw(looking) && (
          <a class="ds-link" href={rightsOfPerson(plan.caseId, plan.person, "what-if")}>
            {say("plan.return.first-law-see")}
          </a>
        )}
      </p>
      <Now journey={journey} />
      {writes(looking) && <Next looking={looking} journey={journey} />}
      <Written looking={looking} journey={journey} />
      <Questions looking={looking} journey={journey} />
      <Answers looking={looking} />
    </>
  );
}
