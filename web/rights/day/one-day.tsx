import { alreadyIn, askIn, statusOf } from "../../../api/problem.ts";
import { meetRightDay } from "../../../api/rights/day/meet-day.ts";
import type { DayToHold, UrgentToHold } from "../../../api/rights/day/to-hold.ts";
import { undoRightDay } from "../../../api/rights/day/undo-day.ts";
import { readRights } from "../../../api/rights/read.ts";
import { takenIn } from "../../../domain/case/child.ts";
import { type Day, isMeantDay, type Moment } from "../../../domain/time/day.ts";
import { asksWhom, doneWays, toldBodies } from "../../../rules/rights/done.ts";
import { isLateJointClaim, isToDo } from "../../../rules/rights/done-in-time.ts";
import type { Todo } from "../../../rules/rights/right.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { CaseRail } from "../../case/case-frame.tsx";
import {
  chosenOf,
  formId,
  missingOf,
  noDay,
  notChosen,
  problemAt,
  tooLong,
} from "../../case/form.ts";
import { ErrorSummary, type Problem } from "../../components/error-summary.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { typedIn } from "../../forms/post.ts";
import { allOf, type Typed, textOf } from "../../forms/typed.ts";
import { page } from "../../frame.tsx";
import { desk, house, language, param, say, today } from "../../page.ts";
import { dayAndAwayText, dayText, momentText } from "../../texts/formats.ts";
import type { TextKey } from "../../texts/texts.ts";
import { IsPaid, LastDayMissing, wayToLastDay } from "../event/event-asked.tsx";
import { toKept } from "../kept.tsx";
import { ofPerson, rightsOfPerson, ThingTop } from "../person-frame.tsx";
import { WhoHelps } from "../who-helps.tsx";
import { type DayFormProps, eachName, MeetForm, UndoForm } from "./day-form.tsx";
import { OfDay } from "./of-day.tsx";

interface Again {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly status?: 409;
}

/** Unkept words are shown: nothing typed is lost. */
function NotKept({
  day,
  typed,
  problems,
}: Pick<DayFormProps, "typed" | "problems"> & { readonly day: DayToHold | UrgentToHold }) {
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

export async function rightDayPage(
  { typed, problems, status }: Again = { typed: {}, problems: [] },
): Promise<Response> {
  const { cell, actor } = desk();
  const words = {};
  const of = ofPerson();
  const read = await readRights(cell, actor, of, today());
  if (!read.ok) {
    return await turnedAway(read.refused, askIn(read));
  }
  const { head, pseudonym, urgent, days, earlier, life } = read.value;
  const day = [...urgent, ...days, ...earlier].find(({ id }) => id === dayIn());
  if (day === undefined) {
    return await turnedAway("right-day.not-found");
  }
  const when =
    day.due === null ? say("rights.at-once-short") : dayAndAwayText(language(), day.due, today());
  const heading = `${day.title[language()]}, ${when}`;
  const failed = problems.length > 0;
  const form: DayFormProps = {
    ...words,
    toTick: toTick(day),
    action: `${rightsOfPerson(of.caseId, of.person)}/days/${day.id}`,
    ...{ hasDay: day.due !== null, typed, problems },
    asksWho: asksWho(day),
  };
  return await page(
    {
      title: `${heading}, ${pseudonym}, ${head.label}`,
      failed,
      status: failed ? (status ?? 400) : 200,
      rail: <CaseRail caseId={of.caseId} here="rights" />,
    },
    <>
      <ErrorSummary problems={problems} />
      <ThingTop head={head} person={of.person} pseudonym={pseudonym} heading={heading} />
      <OfDay {...words} day={day} />
      <WhoHelps all={[day]} />
      <NotKept {...words} day={day} typed={typed} problems={problems} />
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
          <MeetForm {...form} />
        </div>
      ) : (
        <UndoForm {...form} met={day.met.id} />
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

/** What the form asked of the day and was not answered: each thing to be ticked, and who was told. */
async function notAnswered(typed: Typed): Promise<readonly Problem[]> {
  if (textOf(typed, "how") !== "done") {
    return [];
  }
  const read = await readRights(desk().cell, desk().actor, ofPerson(), today());
  const { urgent = [], days = [] } = read.ok ? read.value : {};
  const day = [...urgent, ...days].find(({ id }) => id === dayIn());
  const asked = day === undefined ? [] : toTick(day);
  const asksBody = day !== undefined && asksWho(day);
  const not = say(asked.length > 1 ? "life.meet-not-each" : "life.meet-not-this");
  return missingOf(
    [new Set(allOf(typed, eachName)).size < asked.length, { field: eachName, text: not }],
    [asksBody && textOf(typed, "body") === "", notChosen("body", "life.told-body")],
    [asksBody && textOf(typed, "takenIn") === "", notChosen("takenIn", "child.told.taken-in")],
  );
}

/** Where each is put right. */
const fieldOf: ReadonlyMap<string, "on" | "words" | "body"> = new Map([
  ["right-day.not-yet-done", "on"],
  ["right-day.before-it-hangs-on", "on"],
  ["right-day.agreed-passed", "on"],
  ["right-day.agreed-too-far", "on"],
  ["right-day.who-was-told", "body"],
  ["life.says-young", "words"],
]);

function toldIn(typed: Typed) {
  const [body, taken] = [chosenOf(toldBodies, typed, "body"), chosenOf(takenIn, typed, "takenIn")];
  return body === null || taken === null ? null : { body, takenIn: taken };
}

export async function postMet(): Promise<Response> {
  const typed = await typedIn();
  const [on, words] = [textOf(typed, "on"), textOf(typed, "words")];
  const how = chosenOf(doneWays, typed, "how");
  const wrong = [
    ...missingOf([how === null, notChosen("how", "life.how")]),
    ...(await notAnswered(typed)),
    ...tooLong(typed, { words: 500 }),
    ...missingOf([!isMeantDay(on), noDay("on", "life.meet-on")]),
  ];
  if (how === null || wrong.length > 0) {
    return await rightDayPage({ typed, problems: wrong });
  }
  const answer = { how, on: on as Day, words, told: toldIn(typed) };
  const request = { ...ofPerson(), id: formId(typed), day: dayIn(), ...answer };
  const met = await meetRightDay(desk().cell, desk().actor, request, house().now());
  if (met.ok) {
    return toKept("met", dayIn());
  }
  const field = fieldOf.get(met.refused);
  if (field !== undefined) {
    return await rightDayPage({ typed, problems: [problemAt(met.refused, field)] });
  }
  return statusOf(met.refused) === 409
    ? await writtenBefore({ refused: met, typed, field: "words" })
    : await turnedAway(met.refused, askIn(met));
}

/** Who and when, with typed words; the form gets a new id. */
async function writtenBefore({
  refused,
  typed: { id: _used, ...typed },
  field,
}: {
  readonly refused: { readonly refused: string };
  readonly typed: Typed;
  readonly field: string;
}): Promise<Response> {
  const already = alreadyIn(refused);
  const at = already === null ? "" : momentText(language(), already.at as Moment);
  const { by: name = "", on } = already ?? {};
  const text = say(`refusal.${refused.refused}` as TextKey);
  const day = on === undefined ? "" : dayText(language(), on as Day);
  const who = say(on === undefined ? "life.written-undone" : "life.written-met", { name, at, day });
  const problem = { field, text: already === null ? text : `${text} ${who}` };
  return await rightDayPage({ typed, problems: [problem], status: 409 });
}

export async function postNotMet(): Promise<Response> {
  const typed = await typedIn();
  const long = tooLong(typed, { why: 500 });
  if (long.length > 0) {
    return await rightDayPage({ typed, problems: long });
  }
  const [met, why] = [textOf(typed, "met"), textOf(typed, "why")];
  const request = { ...ofPerson(), day: dayIn(), met, why };
  const undone = await undoRightDay(desk().cell, desk().actor, request, house().now());
  if (undone.ok) {
    return toKept("undone", dayIn());
  }
  const { refused } = undone;
  if (refused === "right-day.no-reason") {
    return await rightDayPage({ typed, problems: [problemAt(refused, "why")] });
  }
  return refused === "right-day.already-undone"
    ? await writtenBefore({ refused: undone, typed, field: "why" })
    : await turnedAway(refused, askIn(undone));
}
