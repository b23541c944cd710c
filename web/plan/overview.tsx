import { openPlan } from "../../api/plan/open.ts";
import type { RightsOfPerson } from "../../api/rights/read.ts";
import { asOf, type Entry, isOfKind, newestOf, until } from "../../domain/plan/entry.ts";
import { givenFields, type PlanArea, planAreas, planFields } from "../../domain/plan/field.ts";
import { type Day, dayOf, isMeantDay } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { Facts } from "../components/facts.tsx";
import { TextField } from "../components/field.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { page } from "../frame.tsx";
import { JourneyWaits, ReturnWrong } from "../journey/waits.tsx";
import { desk, house, language, query, redirect, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { CameAbout, comeIn } from "./came-about.tsx";
import { ConsentEnded } from "./consent-ended.tsx";
import { describe } from "./entry/described.ts";
import { EntryCard } from "./entry/entry-card.tsx";
import { InPart, Unseen } from "./entry/list-parts.tsx";
import {
  addressOf,
  asWritten,
  holderOf,
  type Looking,
  PlanTabs,
  PlanTop,
  personIn,
  planAt,
  titleOf,
  withPlan,
} from "./frame.tsx";
import { LastHanded } from "./handover/handed.tsx";
import { HolderAside } from "./handover/holder-aside.tsx";
import { Kept, toKept } from "./kept.tsx";
import { LawDays, LookAtFirst, lawOf } from "./law-days.tsx";
import { Next } from "./open-things.tsx";
import { PlanBNow } from "./plan-b/plan-b-list.tsx";

function AsOfForm({ looking }: { readonly looking: Looking }) {
  const { today } = looking;
  return (
    <details>
      <summary>{say("plan.on")}</summary>
      <form method="get" action={addressOf(looking)}>
        <TextField name="on" label={say("plan.on-day")} type="date" value={today} size={12} />
        <Actions>
          <Button variant="secondary">{say("plan.on-do")}</Button>
        </Actions>
      </form>
    </details>
  );
}

function Then({ looking, day }: { readonly looking: Looking; readonly day: Day }) {
  const { found } = looking;
  const then = asOf(found.entries, day);
  // By safeguards of that evening.
  const safeguards = found.head.safeguards.filter(({ at }) => dayOf(at) <= day);
  const before = { ...looking, found: { ...found, head: { ...found.head, safeguards } } };
  return (
    <>
      <p role="status">
        <strong>{say("plan.as-of", { day: dayText(language(), day) })}</strong>{" "}
        <a class="ds-link" href={addressOf(looking)}>
          {say("plan.today")}
        </a>
      </p>
      <InPart looking={looking} />
      {then.length === 0 && <p>{say("plan.copy.nothing")}</p>}
      {planFields.map((field) => {
        const here = then.filter((entry) => entry.field === field);
        return here.length === 0 ? null : (
          <>
            <h2>{say(`plan.field.${field}`)}</h2>
            {here.map((entry) => (
              <EntryCard
                looking={asWritten(before, until(found.entries, day))}
                entry={entry}
                linked={false}
                within
              />
            ))}
          </>
        );
      })}
    </>
  );
}

function Whose({ looking }: { readonly looking: Looking }) {
  const { found } = looking;
  const { access, plan } = found;
  const coordinator = plan.coordinators.at(-1);
  const seen = givenFields.filter((field) => access.fields.includes(field));
  const fields = seen.map((field) => say(`plan.field.${field}`)).join(", ");
  return (
    <p class="terms">
      {coordinator !== undefined &&
        say("plan.has-it", {
          name: coordinator.name,
          day: dayText(language(), dayOf(coordinator.since)),
        })}
      .{" "}
      {access.coordinates
        ? say("plan.you-see-all")
        : seen.length > 0 && say("plan.you-see", { fields })}
    </p>
  );
}

function Wanted({ looking }: { readonly looking: Looking }) {
  const { found } = looking;
  const wishes = newestOf(found.entries).find(isOfKind("wishes"));
  const at = `${addressOf(looking)}/wishes`;
  return (
    <>
      <h2>{say("plan.field.wishes")}</h2>
      {wishes === undefined ? (
        <p>{say("plan.wishes.none")}</p>
      ) : (
        <>
          <p>
            <strong>{describe(looking, wishes).heading}</strong>
          </p>
          <ul>
            {describe(looking, wishes).lines.map((line) => (
              <li>
                <TypedText>{line}</TypedText>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a class="ds-link" href={at}>
          {say("plan.wishes-all")}
        </a>
      </p>
    </>
  );
}

function areaText(entries: readonly Entry[], area: PlanArea): string {
  const needs = entries.filter(isOfKind("need")).filter(({ field }) => field === area);
  const count = needs.filter(({ content }) => content.state === "needed").length;
  if (needs.length === 0) {
    return say("plan.area.not-asked");
  }
  if (count > 0) {
    return say("plan.area.needed", { count });
  }
  const met = needs.some(({ content }) => content.state === "met");
  return say(met ? "plan.area.met" : "plan.area.none");
}

function Areas({ looking }: { readonly looking: Looking }) {
  const { found } = looking;
  const standing = newestOf(found.entries);
  const seen = planAreas.filter((area) => found.access.fields.includes(area));
  return (
    <>
      <h2>{say("plan.areas")}</h2>
      <p>{say("plan.not-asked-why")}</p>
      <Facts
        facts={seen.map((area) => ({
          term: say(`plan.field.${area}`),
          value: (
            <a class="ds-link" href={`${addressOf(looking)}/areas#${area}`}>
              {areaText(standing, area)}
              <span class="unseen">: {say(`plan.field.${area}`)}</span>
            </a>
          ),
        }))}
      />
    </>
  );
}

function Now({ looking, law }: { readonly looking: Looking; readonly law: RightsOfPerson | null }) {
  return (
    <>
      <LookAtFirst looking={looking} law={law} />
      <CameAbout looking={looking} law={law} />
      <ConsentEnded looking={looking} />
      {looking.found.state === null && (
        <p>{say("plan.case-not-shown", { name: holderOf(looking) })}</p>
      )}
      <JourneyWaits looking={looking} />
      <ReturnWrong looking={looking} />
      <InPart looking={looking} />
      <Wanted looking={looking} />
      <LawDays looking={looking} law={law} level="h2" />
      <Next looking={looking} />
      <Areas looking={looking} />
      <h2>{say("plan.part.plan-b")}</h2>
      <PlanBNow looking={looking} come={comeIn(looking, law)} />
      <AsOfForm looking={looking} />
    </>
  );
}

export async function overviewPage(): Promise<Response> {
  const on = query("on") ?? "";
  const listed = () => redirect(`/cases/${personIn().caseId}/plans`);
  return await withPlan(async (looking) => {
    const sees = looking.found.access.fields.length > 0;
    const day = isMeantDay(on) ? (on as Day) : null;
    const law = sees && day === null ? await lawOf(looking) : null;
    const shown =
      day === null ? <Now looking={looking} law={law} /> : <Then looking={looking} day={day} />;
    return await page(
      {
        title: titleOf(looking, "overview"),
        tabs: <PlanTabs looking={looking} />,
      },
      <>
        <PlanTop looking={looking} here="overview" law={law} />
        <Kept looking={looking} />
        <Whose looking={looking} />
        <LastHanded looking={looking} />
        <HolderAside plan={looking.found.plan} access={looking.found.access} actor={desk().actor} />
        {sees ? shown : <Unseen looking={looking} />}
      </>,
    );
  }, listed);
}

/** There is one already where a colleague was first. */
export async function postPlan(): Promise<Response> {
  const { cell, actor } = desk();
  const opened = await openPlan(cell, actor, personIn(), house().now());
  // A colleague opened it meanwhile: the wish is met.
  if (opened.ok) {
    return toKept("overview", "opened");
  }
  return opened.refused === "plan.already-open"
    ? redirect(planAt(personIn()))
    : await turnedAway(opened.refused);
}
