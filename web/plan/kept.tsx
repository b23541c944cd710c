import { mayOnPlan } from "../../domain/access/may.ts";
import { namedIn } from "../../domain/plan/doer.ts";
import { type Entry, isArea, isOfKind, newestOf } from "../../domain/plan/entry.ts";
import { isHealth, type PlanField } from "../../domain/plan/field.ts";
import type { FollowUp } from "../../domain/plan/follow-up.ts";
import type { PlanB } from "../../domain/plan/plan-b.ts";
import type { Step } from "../../domain/plan/step.ts";
import { KeptNotice, keptIn } from "../components/kept.tsx";
import { aboutText, keptHeading, rowText, whomText } from "../journey/labels.ts";
import { desk, query, redirect, say } from "../page.ts";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { type Crossed, CrossedDays } from "./days-crossed.tsx";
import { fallenTo } from "./entry/described-open.ts";
import { colleagueText } from "./entry/telling.ts";
import { addressOf, holderOf, type Looking, type PlanPart, personIn, planAt } from "./frame.tsx";
import { keptWaits, stepGoes } from "./locks.ts";

type Falling = Entry<Step | FollowUp | PlanB>;
const isFalling = (entry: Entry): entry is Falling =>
  isOfKind("step")(entry) || isOfKind("follow-up")(entry) || isOfKind("plan-b")(entry);

const whatKept = [
  ...["opened", "wishes", "need", "step", "follow-up", "plan-b", "return", "correction"],
  ...["moved", "given", "taken-back", "handed"],
] as const;
type WhatKept = (typeof whatKept)[number];

/** Leads to the part that confirms it. */
export function toKept(part: PlanPart, what: WhatKept, thing?: string): Response {
  const at = planAt(personIn());
  const query = new URLSearchParams({ kept: what, ...(thing === undefined ? {} : { thing }) });
  return redirect(`${part === "overview" ? at : `${at}/${part}`}?${query}`);
}

/** Who does it instead, told to holder and writer. */
function Falls({ looking, entry }: { readonly looking: Looking; readonly entry: Falling }) {
  const { found } = looking;
  const [named, does] = [namedIn(entry.content), fallenTo(looking, entry)];
  if (named === null || does === null) {
    return null;
  }
  const who = colleagueText(looking, named);
  const field = say(`plan.field.${entry.field}`);
  const gives = mayOnPlan(desk().actor, "plan.give", found.access, null);
  return found.around.here.includes(named) ? (
    <>
      <p>{say("plan.kept.falls", { who, field, does: colleagueText(looking, does) })}</p>
      <p>
        {gives ? (
          <a class="ds-link" href={`${addressOf(looking)}/colleagues`}>
            {say("plan.kept.falls-give", { who, field })}
          </a>
        ) : (
          say("plan.kept.falls-ask", { who, field, holder: holderOf(looking) })
        )}
      </p>
    </>
  ) : (
    <p>{say("plan.falls", { who })}</p>
  );
}

/** If the reader may be told: the holder, or its writer. */
function fallingIn({ found }: Looking, entry: Entry | undefined): Falling | null {
  const isNamed = entry !== undefined && isFalling(entry);
  const tells = found.access.coordinates || entry?.by.id === desk().actor.id;
  return isNamed && tells ? entry : null;
}

/** Nobody is reminded of a used plan B: offers a step for it. */
function ToStep({ looking, entry }: { readonly looking: Looking; readonly entry: Entry<PlanB> }) {
  const { found } = looking;
  const { field, content } = entry;
  const may = mayOnPlan(desk().actor, "plan.note", found.access, field);
  if (content.standing.state !== "in-use" || !may) {
    return null;
  }
  const begin = new URLSearchParams({ area: field, what: content.instead.slice(0, 200) });
  return (
    <p>
      {say("plan.kept.in-use")}{" "}
      <a class="ds-link" href={`${addressOf(looking)}/steps?${begin}#new`}>
        {say("plan.kept.in-use-step")}
      </a>
    </p>
  );
}

/** Whether a wording is ticked to be about the age, while that is to be answered. */
const asksAge = ({ found: { child } }: Looking, entry: Entry | undefined): boolean =>
  (child === "age-to-ask" || child === "not-seen") && entry?.alsoTells?.includes("age") === true;

/** The part of the plan, of those that are not of health, in which a wording tells of it: everyone who has that part reads it. */
function tellsOfHealth(entry: Entry | undefined): PlanField | null {
  return entry?.alsoTells?.includes("health") && isArea(entry.field) && !isHealth(entry.field)
    ? entry.field
    : null;
}

/** Of such words, that the age is asked now, and what to do first. */
function AsksAge({ looking }: { readonly looking: Looking }) {
  const { found } = looking;
  const { caseId, person } = found.plan;
  return (
    <p>
      {say("plan.kept.asks-age")}{" "}
      {found.child === "not-seen" ? (
        say("plan.kept.asks-age-tell")
      ) : (
        <a class="ds-link" href={`${rightsOfPerson(caseId, person)}/answers/under-eighteen`}>
          {say("plan.kept.asks-age-answer")}
        </a>
      )}
    </p>
  );
}

/** What was kept; of going home the person and the question by name. */
function headingOf(looking: Looking, what: WhatKept, entry: Entry | undefined): string {
  if (entry === undefined || !isOfKind("return")(entry)) {
    return say(`plan.kept.${what}`);
  }
  const { row } = entry.content;
  const isSettled = row?.row === "settled";
  const about = isSettled ? aboutText(looking, row.question, row.about) : row && whomText(say, row);
  return keptHeading(looking.found.plan.pseudonym, entry.content, about);
}

/** What a colleague found of a question, and that something of a journey waits. */
function goesOf(looking: Looking, entry: Entry | undefined): readonly string[] {
  if (entry === undefined) {
    return [];
  }
  const row = isOfKind("return")(entry) ? entry.content.row : null;
  const found = row?.row === "settled" ? [rowText(looking.say, row)] : [];
  return [...found, ...stepGoes(looking, entry), ...keptWaits(looking, entry)];
}

/**
 * A child first; that a journey waits; law's dates passed; who does it instead; the way to it; a step for a used plan
 * B.
 */
export function Kept({
  looking,
  crossed = null,
}: {
  readonly looking: Looking;
  readonly crossed?: Crossed | null;
}) {
  const { found } = looking;
  const what = keptIn(whatKept);
  const thing = query("thing") ?? "";
  const entry = newestOf(found.entries).find((each) => each.thing === thing);
  const place = entry === undefined ? null : `#${thing}`;
  const falling = fallingIn(looking, entry);
  const goes = goesOf(looking, entry);
  const falls = falling !== null && fallenTo(looking, falling) !== null;
  const asks = asksAge(looking, entry);
  const healthIn = tellsOfHealth(entry);
  const isOtherwise = [falls, asks, healthIn !== null, goes.length > 0, crossed !== null];
  const tone = isOtherwise.includes(true) ? "awaited" : undefined;
  return what === undefined ? null : (
    <KeptNotice heading={headingOf(looking, what, entry)} place={place} tone={tone}>
      {crossed !== null && <CrossedDays looking={looking} crossed={crossed} />}
      {asks && <AsksAge looking={looking} />}
      {healthIn !== null && (
        <p>{say("plan.kept.health", { field: say(`plan.field.${healthIn}`) })}</p>
      )}
      {goes.map((line) => (
        <p>{line}</p>
      ))}
      {falling !== null && <Falls looking={looking} entry={falling} />}
      {entry !== undefined && isOfKind("plan-b")(entry) && (
        <ToStep looking={looking} entry={entry} />
      )}
    </KeptNotice>
  );
}
