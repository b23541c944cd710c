import { type Entry, isOfKind, newestOf } from "../../../domain/plan/entry.ts";
import { type PlanB, type PlanBCase, unanswered } from "../../../domain/plan/plan-b.ts";
import { Notice } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { say } from "../../page.ts";
import { rightsOfPerson } from "../../rights/person-frame.tsx";
import { comeIn } from "../came-about.tsx";
import { describe } from "../entry/described.ts";
import { planBStanding } from "../entry/described-open.ts";
import { Cards, type ListProps, New } from "../entry/list-parts.tsx";
import { addressOf, emptyKey, type Looking } from "../frame.tsx";
import { FallsAway } from "./if-it-comes.tsx";

interface Missing {
  readonly looking: Looking;
  /** Already happened: no time to ask before. */
  readonly come: readonly PlanBCase[];
}

function Asked({ looking, cases }: { readonly looking: Looking; readonly cases: Missing["come"] }) {
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

/** Questions that lead to the form; what has happened comes first. */
function PlanBMissing({ looking, come }: Missing) {
  const { found } = looking;
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

function Lines({
  looking,
  entries,
}: {
  readonly looking: Looking;
  readonly entries: readonly Entry<PlanB>[];
}) {
  return (
    <ul>
      {entries.map((entry) => (
        <li>
          <a class="ds-link" href={`${addressOf(looking)}/plan-b#${entry.thing}`}>
            {describe(looking, entry).heading}
          </a>
          : <PlanBWords looking={looking} entry={entry} />
        </li>
      ))}
    </ul>
  );
}

export function PlanBNow({ looking, come }: Missing) {
  const { found } = looking;
  const standing = newestOf(found.entries)
    .filter(isOfKind("plan-b"))
    .filter(({ content }) => content.standing.state !== "set-aside");
  return (
    <>
      {standing.length > 0 && <Lines looking={looking} entries={standing} />}
      <PlanBMissing looking={looking} come={come} />
    </>
  );
}

function ToWhatIf({ looking: { found } }: { readonly looking: Looking }) {
  const at = rightsOfPerson(found.plan.caseId, found.plan.person);
  return (
    <p class="no-print">
      <a class="ds-link" href={`${at}/what-if`}>
        {say("plan.b.what-if")}
      </a>
    </p>
  );
}

/** An existing one comes first, and the form is closed. */
export function PlanBs({ then = null, ...props }: ListProps) {
  const { found } = props.looking;
  const planBs = newestOf(found.entries).filter(isOfKind("plan-b"));
  const stands = planBs.filter(
    ({ content: { comes, standing } }) =>
      comes === props.begin["comes"] && standing.state !== "set-aside",
  );
  return (
    <>
      <p>{say("plan.b.intro")}</p>
      {(props.law ?? null) !== null && <ToWhatIf looking={props.looking} />}
      {stands.length > 0 && (
        <Notice heading={say("plan.b.stands")}>
          <Lines looking={props.looking} entries={stands} />
        </Notice>
      )}
      <PlanBMissing looking={props.looking} come={comeIn(props.looking, props.law ?? null)} />
      {stands.length > 0 && then !== null && <FallsAway looking={props.looking} then={then} />}
      <New {...props} {...(stands.length > 0 ? { begin: {} } : { then })} kind="plan-b" />
      {planBs.length > 0 && <h2>{say("plan.so-far")}</h2>}
      <Cards looking={props.looking} entries={planBs} />
    </>
  );
}
