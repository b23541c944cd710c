import { namedIn } from "../../domain/plan/doer.ts";
import {
  dueOf,
  type Entry,
  isOfKind,
  newestOf,
  open,
  runs,
  unanswered,
} from "../../domain/plan/entry.ts";
import type { FollowUp } from "../../domain/plan/follow-up.ts";
import type { PlanB } from "../../domain/plan/plan-b.ts";
import type { Step } from "../../domain/plan/step.ts";
import { Tag } from "../components/tag.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { goingWaits } from "../journey/held.ts";
import { say } from "../page.ts";
import { describe } from "./entry/described.ts";
import { byText } from "./entry/described-open.ts";
import { pathOf } from "./entry/kinds.ts";
import { addressOf, emptyKey, type Looking } from "./frame.tsx";
import { stepWaits } from "./locks.ts";
import { PlanBWords } from "./plan-b/plan-b-list.tsx";

const journeysIn = (standing: readonly Entry[]) =>
  standing.filter(isOfKind("return")).filter(({ content }) => content.row?.row === "journey");

function Journeys({
  looking,
  standing,
}: {
  readonly looking: Looking;
  readonly standing: readonly Entry[];
}) {
  const waits = goingWaits(looking);
  return journeysIn(standing).map(({ content }) => (
    <li>
      <a class="ds-link" href={`${addressOf(looking)}/return`}>
        {say("plan.field.return")}
      </a>
      : <TypedText>{content.words ?? ""}</TypedText>
      {waits !== null && (
        <>
          <br />
          <strong>{waits}</strong>
        </>
      )}
    </li>
  ));
}

/** By date, then plan Bs; promises are marked. */
export function OpenThings({
  looking,
  standing,
  goes,
}: {
  readonly looking: Looking;
  readonly standing: readonly Entry[];
  /** The holder's tasks fall to the next. */
  readonly goes: boolean;
}) {
  const { found } = looking;
  const holder = found.plan.coordinators.at(-1)?.id;
  const [all, wrong] = [open(standing), unanswered(standing)];
  const planBs = standing.filter(isOfKind("plan-b")).filter(({ content }) => runs(content));
  const journeys = journeysIn(standing);
  const needs = standing
    .filter(isOfKind("need"))
    .filter(({ content }) => content.state === "needed");
  if ([all, wrong, planBs, journeys, needs].every((each) => each.length === 0)) {
    return <p>{say("plan.hand.nothing-open")}</p>;
  }
  const falls = (content: Step | FollowUp | PlanB) =>
    goes && namedIn(content) === holder && <span class="terms"> {say("plan.hand.falls")}</span>;
  return (
    <ul>
      {all.map(({ content }) => (
        <li>
          {byText(looking, content)}: <TypedText>{content.what}</TypedText>
          {content.kind === "step" && content.promised && (
            <>
              {" "}
              <strong>{say("plan.step.is-promised")}</strong>
            </>
          )}
          {falls(content)}
        </li>
      ))}
      <Journeys looking={looking} standing={standing} />
      {planBs.map((entry) => (
        <li>
          {say("plan.part.plan-b")}. {describe(looking, entry).heading}:{" "}
          <PlanBWords looking={looking} entry={entry} />
          {falls(entry.content)}
        </li>
      ))}
      {wrong.map(({ content }) => (
        <li>
          {say("plan.wrong-here")}: <TypedText>{content.said}</TypedText>
        </li>
      ))}
      {needs.map(({ field, content }) => (
        <li>
          {say("plan.hand.needed", { field: say(`plan.field.${field}`) })}:{" "}
          <TypedText>{content.what}</TypedText>
        </li>
      ))}
    </ul>
  );
}

/** Corrections first, then by date. */
export function Next({ looking }: { readonly looking: Looking }) {
  return (
    <>
      <h2>{say("plan.open-now")}</h2>
      <NextList looking={looking} />
    </>
  );
}

export function NextList({
  looking,
  most,
}: {
  readonly looking: Looking;
  /** All of them where it is not given. */
  readonly most?: number;
}) {
  const { today, found } = looking;
  const standing = newestOf(found.entries);
  const [now, wrong] = [open(standing), unanswered(standing)];
  const none = [now, wrong, journeysIn(standing)].every((each) => each.length === 0);
  const isOfChild = found.child !== null && found.child !== "notified";
  return (
    <>
      {none && (
        <p>{say(isOfChild ? "plan.open-none-child" : emptyKey(looking, "plan.open-none"))}</p>
      )}
      <ul>
        <Journeys looking={looking} standing={standing} />
        {wrong.slice(0, most).map(({ thing, content }) => (
          <li>
            <a class="ds-link" href={`${addressOf(looking)}/${pathOf("correction")}/${thing}`}>
              {say("plan.wrong-here")}: <TypedText>{content.said}</TypedText>
            </a>
            <br />
            {say("plan.correction.state.open")}
          </li>
        ))}
        {now.slice(0, most).map((entry) => {
          const { thing, content } = entry;
          const due = dueOf(content);
          return (
            <li>
              <a class="ds-link" href={`${addressOf(looking)}/${pathOf(content.kind)}/${thing}`}>
                <TypedText>{content.what}</TypedText>
              </a>
              <br />
              {due !== null && due < today && (
                <>
                  <Tag kind="missed" />{" "}
                </>
              )}
              {byText(looking, content)}
              {stepWaits(looking, entry).map((line) => (
                <>
                  <br />
                  <strong>{line}</strong>
                </>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
