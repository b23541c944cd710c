import { mayOnPlan } from "../../../domain/access/may.ts";
import { type Entry, historyOf, isOfKind, newestOf } from "../../../domain/plan/entry.ts";
import type { FollowUp } from "../../../domain/plan/follow-up.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { Notice } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { typedIn } from "../../forms/post.ts";
import { sent } from "../../forms/sent.ts";
import { textOf } from "../../forms/typed.ts";
import { page } from "../../frame.tsx";
import { desk, language, param, say } from "../../page.ts";
import { momentText } from "../../texts/formats.ts";
import {
  addressOf,
  type Looking,
  PlanTabs,
  PlanTop,
  personIn,
  titleOf,
  withPlan,
} from "../frame.tsx";
import { toKept } from "../kept.tsx";
import { describe } from "./described.ts";
import { EntryCard, EntryLines, History } from "./entry-card.tsx";
import { partOf } from "./kinds.ts";
import { Unseen } from "./list-parts.tsx";
import { addKey, type Shown, ThingForm } from "./thing-form.tsx";
import { type WrittenKind, writings } from "./writing.tsx";

interface ThingProps {
  readonly looking: Looking;
  readonly shown: Shown;
  readonly before: Entry | null;
}

function Changed({ looking, entry }: { readonly looking: Looking; readonly entry: Entry }) {
  const { name } = entry.by;
  return (
    <Notice heading={say("plan.both")} tone="awaited" announced>
      <p>{say("plan.both-why", { name, moment: momentText(language(), entry.at) })}</p>
      <p>
        <strong>
          <TypedText>{describe(looking, entry).heading}</TypedText>
        </strong>
      </p>
      <EntryLines looking={looking} entry={entry} />
    </Notice>
  );
}

function AskAgain({
  looking,
  before,
}: {
  readonly looking: Looking;
  readonly before: Entry<FollowUp>;
}) {
  const begin = new URLSearchParams({
    area: before.field,
    what: before.content.what.slice(0, 200),
  });
  return (
    <p>
      <a class="ds-link" href={`${addressOf(looking)}/follow-ups?${begin}#new`}>
        {say("plan.follow-up.again")}
      </a>
    </p>
  );
}

function GoOn({ looking, shown, before }: ThingProps) {
  const { found } = looking;
  const { kind } = shown;
  const field = before?.field ?? null;
  if (!mayOnPlan(desk().actor, "plan.note", found.access, field)) {
    return before === null ? <Unseen looking={looking} /> : null;
  }
  const asked = before !== null && isOfKind("follow-up")(before) ? before : null;
  const answered = asked?.content.standing.state === "noted" ? asked : null;
  return (
    <>
      {answered !== null && <AskAgain looking={looking} before={answered} />}
      {(answered === null || sent() !== null) && (
        <>
          <h2>{say(before === null ? addKey[kind] : "plan.change")}</h2>
          <ThingForm looking={looking} shown={shown} before={before} />
        </>
      )}
    </>
  );
}

function Thing({ looking, shown, before }: ThingProps) {
  const { kind, thing } = shown;
  // Another's version is shown beside what was typed.
  const changed = sent()?.problems.some(({ code }) => code === "plan.already-changed") === true;
  return (
    <>
      {before !== null && changed && <Changed looking={looking} entry={before} />}
      {before !== null && !changed && (
        <>
          <h2>{say(`plan.field.${before.field}`)}</h2>
          <EntryCard looking={looking} entry={before} linked={false} within />
        </>
      )}
      <History looking={looking} thing={thing} />
      {before !== null && kind !== "correction" && (
        <p>
          <a class="ds-link" href={`${addressOf(looking)}/corrections?about=${thing}#new`}>
            {say("plan.wrong-here")}
          </a>
        </p>
      )}
      <GoOn looking={looking} shown={shown} before={before} />
    </>
  );
}

export async function thingPage(kind: WrittenKind): Promise<Response> {
  const thing = param("thing");
  return await withPlan(async (looking) => {
    const here = partOf(kind);
    const before = newestOf(looking.found.entries).find((entry) => entry.thing === thing) ?? null;
    if (before === null && sent() === null) {
      return await turnedAway("plan.not-found");
    }
    return await page(
      { title: titleOf(looking, here), tabs: <PlanTabs looking={looking} /> },
      <>
        <ErrorSummary />
        <PlanTop looking={looking} here={here} />
        <Thing looking={looking} shown={{ kind, thing, begin: null }} before={before} />
      </>,
    );
  });
}

export async function postThing(kind: WrittenKind): Promise<Response> {
  const thing = param("thing");
  const typed = await typedIn();
  return await withPlan(async ({ found, today }) => {
    const seen = Number.parseInt(textOf(typed, "seen"), 10) || 0;
    // From the version seen, so that nothing changes unseen.
    const before = historyOf(found.entries, thing).find(({ version }) => version === seen) ?? null;
    return await writings[kind].post({
      ...{ ...personIn(), thing, seen, before, found, today },
      kept: () => toKept(partOf(kind), kind, thing),
      again: () => thingPage(kind),
    });
  });
}
