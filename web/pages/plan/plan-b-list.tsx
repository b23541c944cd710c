import { type Entry, isOfKind, newestOf } from "../../../domain/plan/entry.ts";
import { type PlanB, type PlanBCase, unanswered } from "../../../domain/plan/plan-b.ts";
import { TypedText } from "../../components/typed-text.tsx";
import { comeIn } from "./came-about.tsx";
import { describe } from "./described.ts";
import { planBStanding } from "./described-open.ts";
import { addressOf, emptyKey, type Looking } from "./frame.tsx";
import { Cards, type ListProps, New } from "./list-parts.tsx";

interface Missing {
  readonly looking: Looking;
  /** What has come about already: there is no time left to ask before it does. */
  readonly come: readonly PlanBCase[];
}

function Asked({ looking, cases }: { readonly looking: Looking; readonly cases: Missing["come"] }) {
  const { say } = looking;
  return (
    <ul>
      {cases.map((comes) => (
        <li>
          <a class="ds-link" href={`${addressOf(looking)}/plan-b?comes=${comes}#new`}>
            {say("plan.b.heading", { comes: say(`plan.b.comes.${comes}`) })}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What has no plan B yet, each a question that leads to the form: what has come about first, and by itself. */
function PlanBMissing({ looking, come }: Missing) {
  const { say, found } = looking;
  const planBs = newestOf(found.entries).filter(isOfKind("plan-b"));
  const missing = unanswered(planBs.map(({ content }) => content));
  if (missing.length === 0) {
    return <p>{say("plan.b-all")}</p>;
  }
  const now = missing.filter((comes) => come.includes(comes));
  const later = missing.filter((comes) => !come.includes(comes));
  return (
    <>
      {now.length > 0 && (
        <>
          <p>{say("plan.b-missing-now")}:</p>
          <Asked looking={looking} cases={now} />
        </>
      )}
      {later.length > 0 && (
        <>
          <p>{say(emptyKey(looking, "plan.b-missing"))}:</p>
          <Asked looking={looking} cases={later} />
        </>
      )}
    </>
  );
}

/** What is done, and how it stands once it is in use or to be begun. */
export function PlanBWords({
  looking,
  entry,
}: {
  readonly looking: Looking;
  readonly entry: Entry<PlanB>;
}) {
  const { instead, standing } = entry.content;
  const isReady = standing.state === "ready" && !looking.found.begin.has(entry.thing);
  return (
    <>
      <TypedText>{instead}</TypedText>
      {!isReady && <span class="terms"> {planBStanding(looking, entry)}</span>}
    </>
  );
}

/** Which there are that stand, a line each that leads to it, then what has none yet. */
export function PlanBNow({ looking, come }: Missing) {
  const { found } = looking;
  const standing = newestOf(found.entries)
    .filter(isOfKind("plan-b"))
    .filter(({ content }) => content.standing.state !== "set-aside");
  return (
    <>
      {standing.length > 0 && (
        <ul>
          {standing.map((entry) => (
            <li>
              <a class="ds-link" href={`${addressOf(looking)}/plan-b#${entry.thing}`}>
                {describe(looking, entry).heading}
              </a>
              : <PlanBWords looking={looking} entry={entry} />
            </li>
          ))}
        </ul>
      )}
      <PlanBMissing looking={looking} come={come} />
    </>
  );
}

/** What is done if it goes otherwise. */
export function PlanBs(props: ListProps) {
  const { say, found } = props.looking;
  const planBs = newestOf(found.entries).filter(isOfKind("plan-b"));
  return (
    <>
      <p>{say("plan.b.intro")}</p>
      <PlanBMissing looking={props.looking} come={comeIn(props.looking, props.law ?? null)} />
      <New {...props} kind="plan-b" />
      {planBs.length > 0 && <h2>{say("plan.so-far")}</h2>}
      <Cards looking={props.looking} entries={planBs} />
    </>
  );
}
