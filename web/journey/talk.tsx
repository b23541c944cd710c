import { noteTalk } from "../../api/journey/note.ts";
import { longestLabel } from "../../domain/journey/answer.ts";
import { labelsOf, meantBy } from "../../domain/journey/label.ts";
import { answers, type KeptRow, type RowKind, rowsOf } from "../../domain/journey/row.ts";
import { formId, missingOf, noDay, notChosen } from "../case/form.ts";
import { type Problem, problemOf } from "../components/error-summary.tsx";
import { Select, TextField } from "../components/field.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { desk, house, say } from "../page.ts";
import { dayIn, someDayIn, tooLong } from "../plan/entry/form.tsx";
import { type Looking, personIn, withPlan } from "../plan/frame.tsx";
import type { TextKey } from "../texts/texts.ts";
import { type Fields, LabelField, TalkQuestion } from "./fields.tsx";
import { Form, formPage, type Shown, toNext } from "./frame.tsx";
import { answerLabel, labelsText, peopleOf, rowText } from "./labels.ts";
import { asksWho, room, roomToTravel } from "./room.ts";
import { labelsIn, ofPeople, plainly, talkIn } from "./typed.ts";

/** One of a few answers to a person that is named. */
function Choice({
  fields: { typed },
  kind,
  column,
  values,
  at,
}: {
  readonly fields: Fields;
  readonly kind: "met_by" | "travels_with";
  readonly column: string;
  readonly values: readonly string[];
  readonly at: number;
}) {
  const name = kind === "met_by" ? `met.role.${at}` : `travels_with.age.${at}`;
  return (
    <Select
      name={name}
      label={say(`journey.column.${kind}.${column}` as TextKey)}
      value={textOf(typed, name)}
      options={[
        { value: "", label: say("plan.choose") },
        ...values.map((value) => ({ value, label: answerLabel(say, kind, column, value) })),
      ]}
    />
  );
}

/** Who is meant, a few at a time; of those whom they meet also what they do. */
function Who({
  fields,
  kind,
}: {
  readonly fields: Fields;
  readonly kind: keyof typeof room | "travels_with";
}) {
  const most = kind === "travels_with" ? roomToTravel : room[kind];
  const roles = answers.met_by.role.filter((role) => role !== "knows" && role !== "lives-with");
  return Array.from({ length: most }, (_, at) => (
    <>
      <LabelField
        fields={fields}
        name={`${kind}.who.${at}`}
        label={say("journey.person-at", { at: at + 1 })}
        help={at === 0 ? say("journey.label-help") : undefined}
      />
      {kind === "met" && (
        <Choice fields={fields} kind="met_by" column="role" values={roles} at={at} />
      )}
      {kind === "travels_with" && (
        <Choice
          fields={fields}
          kind="travels_with"
          column="age"
          values={answers.travels_with.age}
          at={at}
        />
      )}
    </>
  ));
}

function TalkForm({ looking, typed, problems }: { readonly looking: Looking } & Shown) {
  const fields: Fields = { typed, problems };
  const rows = looking.found.journey?.rows ?? [];
  const last = (kind: RowKind) => {
    const row = rowsOf(rows, kind).at(-1);
    return row === undefined ? null : rowText(say, row as KeptRow);
  };
  return (
    <Form looking={looking} path="talk" typed={typed}>
      <TextField
        name="on"
        label={say("journey.on")}
        type="date"
        size={12}
        value={textOf(typed, "on") || looking.today}
        error={problemOf(problems, "on")}
      />

      <p>
        <strong>{say("journey.ask.asked")}</strong>
      </p>
      <p class="terms">{say("journey.help.asked")}</p>
      <TalkQuestion fields={fields} kind="sitting" shown={3} notAsked={false} />

      {plainly.map((kind) => (
        <TalkQuestion fields={fields} kind={kind} last={last(kind)} />
      ))}
      {ofPeople.map((kind) => (
        <TalkQuestion fields={fields} kind={kind} last={last(kind)}>
          <Who fields={fields} kind={kind} />
        </TalkQuestion>
      ))}

      <p>
        <strong>{say("journey.ask.travels_with")}</strong>
      </p>
      <p class="terms">{say("journey.help.travels_with")}</p>
      <Who fields={fields} kind="travels_with" />

      <TalkQuestion fields={fields} kind="age" without={["basis"]} last={last("age")} />
    </Form>
  );
}

/** The labels in use, so that the same person has the same each time. */
function Known({ looking: { found } }: { readonly looking: Looking }) {
  const labels = labelsOf(found.journey?.rows ?? []);
  return labels.length === 0 ? null : (
    <p>{say("journey.labels", { labels: labelsText(labels) })}</p>
  );
}

const empty: Shown = { typed: {}, problems: [] };

/** The page for a talk: every question in its order, with the words that are said. */
export async function talkPage(shown = empty): Promise<Response> {
  return await withPlan((looking) =>
    formPage(
      looking,
      shown,
      <>
        <h2>{say("journey.row.sitting")}</h2>
        <p>{say("journey.talk-how")}</p>
        <Known looking={looking} />
        <TalkForm looking={looking} {...shown} />
      </>,
    ),
  );
}

const longIn = (typed: Typed): string | undefined =>
  Object.keys(typed).find(
    (name) => name.includes(".who.") && textOf(typed, name).length > longestLabel,
  );

/** Questions that were answered by people of whom nobody is named. */
const nobodyNamed = (looking: Looking, typed: Typed): readonly Problem[] =>
  ofPeople
    .filter((kind) => asksWho(typed, kind))
    .filter((kind) => labelsIn(typed, kind).length === 0)
    .filter((kind) => meantBy(peopleOf(looking), kind).length === 0)
    .map((kind) => ({ field: `${kind}.who.0`, text: say("journey.no-who") }));

const fieldOf: Readonly<Record<string, string>> = {
  "plan.not-yet": "on",
  "journey.stays-both": "stays.ticked",
};

/** Keeps a talk whole, or shows it again with what to put right. */
export async function postTalk(): Promise<Response> {
  const typed = await typedIn();
  return await withPlan(async (looking) => {
    const thing = formId(typed);
    const again = (problems: Shown["problems"]) =>
      talkPage({ typed: { ...typed, id: thing }, problems });
    const rows = looking.found.journey?.rows ?? [];
    const [answered, on] = [talkIn(typed, rows), someDayIn(typed, "on")];
    const wrong = [
      ...tooLong(typed),
      ...missingOf(
        [answered.length === 0, notChosen("sitting.asked", "journey.column.sitting.asked")],
        [on === null || dayIn(typed, "on") === "no-day", noDay("on", "journey.on")],
      ),
      ...nobodyNamed(looking, typed),
    ];
    if (on === null || wrong.length > 0) {
      return await again(wrong);
    }
    const talk = { ...personIn(), thing, on, answers: answered };
    const kept = await noteTalk(desk().cell, desk().actor, talk, house().now());
    return await toNext(kept, {
      thing,
      at: (code) => fieldOf[code] ?? longIn(typed) ?? "sitting.asked",
      again,
    });
  });
}
