import { mayOnPlan } from "../../../domain/access/may.ts";
import { type Entry, historyOf, isOfKind, newestOf } from "../../../domain/plan/entry.ts";
import type { FollowUp } from "../../../domain/plan/follow-up.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { isShut, problemAt } from "../../case/form.ts";
import { ErrorSummary, type Problem } from "../../components/error-summary.tsx";
import { Notice } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { typedIn } from "../../forms/post.ts";
import { textOf } from "../../forms/typed.ts";
import { page } from "../../frame.tsx";
import { desk, language, param, say } from "../../page.ts";
import { momentText } from "../../texts/formats.ts";
import {
  addressOf,
  type Looking,
  PlanRail,
  PlanTop,
  personIn,
  titleOf,
  withPlan,
} from "../frame.tsx";
import { toKept } from "../kept.tsx";
import { alsoTellsIn } from "./also-tells.tsx";
import { describe } from "./described.ts";
import { EntryCard, EntryLines, History } from "./entry-card.tsx";
import { wrongIn } from "./form.tsx";
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
      {(answered === null || shown.typed !== null) && (
        <>
          <h2>{say(before === null ? addKey[kind] : "plan.change")}</h2>
          <ThingForm looking={looking} shown={shown} before={before} />
        </>
      )}
    </>
  );
}

function Thing({ looking, shown, before }: ThingProps) {
  const { kind, thing, changed } = shown;
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

async function showThing(shown: Shown): Promise<Response> {
  const { kind, thing, problems } = shown;
  return await withPlan(async (looking) => {
    const here = partOf(kind);
    const before = newestOf(looking.found.entries).find((entry) => entry.thing === thing) ?? null;
    if (before === null && shown.typed === null) {
      return await turnedAway("plan.not-found");
    }
    const failed = problems.length > 0;
    return await page(
      {
        title: titleOf(looking, here),
        failed,
        status: failed ? 400 : 200,
        rail: <PlanRail looking={looking} here={here} />,
      },
      <>
        <ErrorSummary problems={problems} />
        <PlanTop looking={looking} here={here} />
        <Thing looking={looking} shown={shown} before={before} />
      </>,
    );
  });
}

export async function thingPage(kind: WrittenKind): Promise<Response> {
  const thing = param("thing");
  return await showThing({
    kind,
    thing,
    typed: null,
    problems: [],
    changed: false,
  });
}

/** Another's version is shown beside it. */
export async function postThing(kind: WrittenKind): Promise<Response> {
  const typed = await typedIn();
  const thing = param("thing");
  const writing = writings[kind];
  const again = (problems: readonly Problem[], changed = false) =>
    showThing({ kind, thing, typed, problems, changed });
  return await withPlan(async ({ found, today }) => {
    const seen = Number.parseInt(textOf(typed, "seen"), 10) || 0;
    // From the version seen, so that nothing changes unseen.
    const before = historyOf(found.entries, thing).find(({ version }) => version === seen) ?? null;
    const sent = writing.read({ typed, before, found, today });
    const wrong = wrongIn(typed, sent);
    if (wrong.length > 0) {
      return await again(wrong);
    }
    const keep = { ...personIn(), thing, seen, alsoTells: alsoTellsIn(typed), ...sent };
    const kept = await (writing.keep as (typeof writings)["step"]["keep"])(keep as never);
    if (kept.ok) {
      return toKept(partOf(kind), kind, thing);
    }
    return isShut(kept.refused)
      ? await turnedAway(kept.refused)
      : await again(
          [problemAt(kept.refused, writing.at[kept.refused] ?? writing.first)],
          kept.refused === "plan.already-changed",
        );
  });
}
