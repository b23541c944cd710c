import { z } from "@hono/zod-openapi";
import { form } from "../../../api/form.ts";
import { alreadyIn } from "../../../api/problem.ts";
import { meeting, meetRightDay } from "../../../api/rights/day/meet-day.ts";
import type { DayToHold, UrgentToHold } from "../../../api/rights/day/to-hold.ts";
import { undoing, undoRightDay } from "../../../api/rights/day/undo-day.ts";
import { type RightsOfPerson, readRights } from "../../../api/rights/read.ts";
import { type Day, isMeantDay, type Moment } from "../../../domain/time/day.ts";
import { asksWhom } from "../../../rules/rights/done.ts";
import { isLateJointClaim, isToDo } from "../../../rules/rights/done-in-time.ts";
import type { Todo } from "../../../rules/rights/right.ts";
import { turnedAway, turnedFromPlan } from "../../access/turned-away.ts";
import { CaseTabs } from "../../case/case-frame.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { idIn } from "../../forms/form-id.tsx";
import { post, typedIn } from "../../forms/post.ts";
import { sent } from "../../forms/sent.ts";
import { allOf, type Typed, textOf } from "../../forms/typed.ts";
import { page } from "../../frame.tsx";
import { context, desk, house, language, param, say, today } from "../../page.ts";
import { dayAndAwayText, dayText, momentText } from "../../texts/formats.ts";
import type { TextKey } from "../../texts/texts.ts";
import { IsPaid, LastDayMissing, wayToLastDay } from "../event/event-asked.tsx";
import { toKept } from "../kept.tsx";
import { ofPerson, rightsOfPerson, ThingTop } from "../person-frame.tsx";
import { WhoHelps } from "../who-helps.tsx";
import { MeetForm, UndoForm } from "./day-form.tsx";
import { OfDay } from "./of-day.tsx";

/** Unkept words are shown: nothing typed is lost. */
function NotKept({ day }: { readonly day: DayToHold | UrgentToHold }) {
  const { typed, problems } = sent() ?? { typed: {}, problems: [] };
  const fields = day.met === null ? ["why"] : ["how", "on", "words"];
  const lost = problems.filter(({ field }) => fields.includes(field));
  if (lost.length === 0) {
    return null;
  }
  const words = textOf(typed, day.met === null ? "why" : "words");
  const on = day.met === null ? "" : textOf(typed, "on");
  return (
    <div>
      {lost.map(({ field, text }) => (
        <p class="ds-validation-message" id={field} tabindex={-1}>
          {text}
        </p>
      ))}
      {(words !== "" || isMeantDay(on)) && (
        <p>
          {say("life.not-kept")} {isMeantDay(on) && `${dayText(language(), on as Day)}. `}
          <TypedText>{words}</TypedText>
        </p>
      )}
    </div>
  );
}

const dayIn = (): string => param("day");

const dayOfPage = ({ urgent, days, earlier }: RightsOfPerson) =>
  [...urgent, ...days, ...earlier].find(({ id }) => id === dayIn());

export async function rightDayPage(status?: 409): Promise<Response> {
  const { cell, actor } = desk();
  const of = ofPerson();
  const read = await readRights(cell, actor, of, today());
  if (!read.ok) {
    return await turnedFromPlan(read);
  }
  const { head, pseudonym, life } = read.value;
  const day = dayOfPage(read.value);
  if (day === undefined) {
    return await turnedAway("right-day.not-found");
  }
  const when =
    day.due === null ? say("rights.at-once-short") : dayAndAwayText(language(), day.due, today());
  const heading = `${day.title[language()]}, ${when}`;
  const action = `${rightsOfPerson(of.caseId, of.person)}/days/${day.id}`;
  return await page(
    {
      title: `${heading}, ${pseudonym}, ${head.label}`,
      status,
      tabs: <CaseTabs caseId={of.caseId} here="persons" />,
    },
    <>
      <ErrorSummary />
      <ThingTop head={head} person={of.person} pseudonym={pseudonym} heading={heading} />
      <OfDay day={day} />
      <WhoHelps all={[day]} />
      <NotKept day={day} />
      {day.met === null ? (
        <div id="meet" tabindex={-1}>
          {day.due === null && (
            <LastDayMissing
              step={day.step}
              way={wayToLastDay(rightsOfPerson(of.caseId, of.person), life, day)}
            />
          )}
          {day.due === null && isLateJointClaim(day.step) && <p>{say("life.claimed-before")}</p>}
          <IsPaid at={rightsOfPerson(of.caseId, of.person)} right={day.right} />
          <MeetForm
            action={action}
            toTick={toTick(day)}
            hasDay={day.due !== null}
            asksWho={asksWho(day)}
          />
        </div>
      ) : (
        <UndoForm action={action} met={day.met.id} />
      )}
    </>,
  );
}

/** One by one, also a single one: a letter to the boss is no claim on the guarantee. Appeals are sent one by one. */
function toTick(day: DayToHold | UrgentToHold): readonly Todo[] {
  const left = day.todo.filter(isToDo);
  return (left.length > 1 && day.right === "drop-appeal") || asksWho(day) ? [] : left;
}

const asksWho = (day: DayToHold | UrgentToHold): boolean => day.due === null && asksWhom(day.step);

type TickRefusal = "right-day.not-this" | "right-day.not-each";

/** The page asks for each thing to be ticked, and for the date. */
const metOnPage = form(
  meeting.shape.extend({
    each: z.array(z.string()).default([]),
    on: meeting.shape.shape.on.unwrap(),
  }),
  { ...meeting.at, "right-day.not-this": "each", "right-day.not-each": "each" },
);

const labels = {
  how: "life.how",
  each: "life.meet-each",
  body: "life.told-body",
  takenIn: "child.told.taken-in",
  words: "life.with",
  on: "life.meet-on",
} as const;

/** What has to be done by the day, once it is said to be done. */
async function saidDone(): Promise<DayToHold | UrgentToHold | undefined> {
  if (textOf(await typedIn(), "how") !== "done") {
    return undefined;
  }
  const read = await readRights(desk().cell, desk().actor, ofPerson(), today());
  return read.ok ? dayOfPage(read.value) : undefined;
}

/** Both are asked where the law names who must be told; else they are told where both are known. */
const toldWhom = (isAsked: boolean) => (typed: Typed) => {
  const [body, taken] = [textOf(typed, "body"), textOf(typed, "takenIn")];
  return isAsked || (body !== "" && taken !== "") ? { body, takenIn: taken } : null;
};

export async function postMet(): Promise<Response> {
  const { cell, actor } = desk();
  const day = await saidDone();
  const asked = day === undefined ? [] : toTick(day);
  const not: TickRefusal = asked.length > 1 ? "right-day.not-each" : "right-day.not-this";
  return await post(metOnPage, labels, {
    nameOf: (field, [within] = []) => String(within ?? field),
    told: {
      id: idIn,
      told: toldWhom(day !== undefined && asksWho(day)),
      each: (typed) => [...new Set(allOf(typed, "each"))],
    },
    judge: ({ each }) => (each.length < asked.length ? [[not, "each"]] : []),
    keep: ({ id = crypto.randomUUID(), each: _, ...told }) => {
      const request = { ...ofPerson(), ...told, id, day: dayIn() };
      return meetRightDay(cell, actor, request, house().now());
    },
    kept: () => toKept("met", dayIn()),
    again: rightDayPage,
    away: turnedFromPlan,
    refused: (outcome: { readonly refused: MetBefore }) => writtenBefore(outcome, "words"),
  });
}

type MetBefore = "right-day.already-met" | "right-day.already-used";

/** Who and when, with typed words; the form gets a new id. */
async function writtenBefore(
  refused: { readonly refused: MetBefore | "right-day.already-undone" },
  field: string,
): Promise<Response> {
  const already = alreadyIn(refused);
  const at = already === null ? "" : momentText(language(), already.at as Moment);
  const { by: name = "", on } = already ?? {};
  const text = say(`refusal.${refused.refused}` as TextKey);
  const day = on === undefined ? "" : dayText(language(), on as Day);
  const who = say(on === undefined ? "life.written-undone" : "life.written-met", { name, at, day });
  const { fields = [], typed = {} } = sent() ?? {};
  context().set("sent", {
    fields: fields.filter((each) => each !== "id"),
    typed,
    problems: [{ field, code: refused.refused, text: already === null ? text : `${text} ${who}` }],
  });
  return await rightDayPage(409);
}

export async function postNotMet(): Promise<Response> {
  const { cell, actor } = desk();
  return await post(
    undoing,
    { why: "life.undo-why" },
    {
      keep: (undone) =>
        undoRightDay(cell, actor, { ...ofPerson(), ...undone, day: dayIn() }, house().now()),
      kept: () => toKept("undone", dayIn()),
      again: rightDayPage,
      away: turnedFromPlan,
      refused: (outcome: { readonly refused: "right-day.already-undone" }) =>
        writtenBefore(outcome, "why"),
    },
  );
}
