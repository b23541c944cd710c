import { form } from "../../api/form.ts";
import { noteTalk, talking } from "../../api/journey/note.ts";
import type { Fault } from "../../domain/base/fault.ts";
import type { Answer } from "../../domain/journey/answer.ts";
import { labelsOf, meantBy } from "../../domain/journey/label.ts";
import { answers, type KeptRow, type RowKind, rowsOf } from "../../domain/journey/row.ts";
import { Select, TextField } from "../components/field.tsx";
import { idIn } from "../forms/form-id.tsx";
import { post, typedIn } from "../forms/post.ts";
import { sent } from "../forms/sent.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { desk, house, say } from "../page.ts";
import { type Looking, personIn, withPlan } from "../plan/frame.tsx";
import { toKept } from "../plan/kept.tsx";
import type { TextKey } from "../texts/texts.ts";
import { LabelField, TalkQuestion } from "./fields.tsx";
import { Form, formPage } from "./frame.tsx";
import { answerLabel, labelsText, peopleOf, rowText } from "./labels.ts";
import { asksWho, room, roomToTravel } from "./room.ts";
import { labelsIn, ofPeople, plainly, talkIn } from "./typed.ts";

/** One of a few answers to a person that is named. */
function Choice({
  typed,
  kind,
  column,
  values,
  at,
}: {
  readonly typed: Typed;
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
  typed,
  kind,
}: {
  readonly typed: Typed;
  readonly kind: keyof typeof room | "travels_with";
}) {
  const most = kind === "travels_with" ? roomToTravel : room[kind];
  const roles = answers.met_by.role.filter((role) => role !== "knows" && role !== "lives-with");
  return Array.from({ length: most }, (_, at) => (
    <>
      <LabelField
        typed={typed}
        name={`${kind}.who.${at}`}
        label={say("journey.person-at", { at: at + 1 })}
        help={at === 0 ? say("journey.label-help") : undefined}
      />
      {kind === "met" && (
        <Choice typed={typed} kind="met_by" column="role" values={roles} at={at} />
      )}
      {kind === "travels_with" && (
        <Choice
          typed={typed}
          kind="travels_with"
          column="age"
          values={answers.travels_with.age}
          at={at}
        />
      )}
    </>
  ));
}

function TalkForm({ looking }: { readonly looking: Looking }) {
  const typed = sent()?.typed ?? {};
  const rows = looking.found.journey?.rows ?? [];
  const last = (kind: RowKind) => {
    const row = rowsOf(rows, kind).at(-1);
    return row === undefined ? null : rowText(say, row as KeptRow);
  };
  return (
    <Form looking={looking} path="talk">
      <TextField name="on" label={say("journey.on")} type="date" size={12} value={looking.today} />

      <p>
        <strong>{say("journey.ask.asked")}</strong>
      </p>
      <p class="terms">{say("journey.help.asked")}</p>
      <TalkQuestion typed={typed} kind="sitting" shown={3} notAsked={false} />

      {plainly.map((kind) => (
        <TalkQuestion typed={typed} kind={kind} last={last(kind)} />
      ))}
      {ofPeople.map((kind) => (
        <TalkQuestion typed={typed} kind={kind} last={last(kind)}>
          <Who typed={typed} kind={kind} />
        </TalkQuestion>
      ))}

      <p>
        <strong>{say("journey.ask.travels_with")}</strong>
      </p>
      <p class="terms">{say("journey.help.travels_with")}</p>
      <Who typed={typed} kind="travels_with" />

      <TalkQuestion typed={typed} kind="age" without={["basis"]} last={last("age")} />
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

export async function talkPage(): Promise<Response> {
  return await withPlan((looking) =>
    formPage(
      looking,
      <>
        <h2>{say("journey.row.sitting")}</h2>
        <p>{say("journey.talk-how")}</p>
        <Known looking={looking} />
        <TalkForm looking={looking} />
      </>,
    ),
  );
}

type WhoRefusal = "journey.no-who";

/** Questions that were answered by people of whom nobody is named. */
const nobodyNamed = (looking: Looking, typed: Typed): readonly Fault<WhoRefusal>[] =>
  ofPeople
    .filter((kind) => asksWho(typed, kind))
    .filter((kind) => labelsIn(typed, kind).length === 0)
    .filter((kind) => meantBy(peopleOf(looking), kind).length === 0)
    .map((kind) => ["journey.no-who", `answers.${kind}.who.0`]);

function nameIn(typed: Typed, answered: readonly Answer[], path: readonly PropertyKey[]): string {
  const [at, what, column] = path;
  if (typeof at !== "number") {
    return path.join(".") || "sitting.asked";
  }
  const row = answered[at]?.row;
  if (row === undefined || column !== "label" || !("label" in row)) {
    return `${row?.row}.${String(column ?? what)}`;
  }
  const isWho = (name: string) => name.includes(".who.") && textOf(typed, name) === row.label;
  return Object.keys(typed).find(isWho) ?? "sitting.asked";
}

const talked = form(talking.shape, { ...talking.at, "journey.no-who": "answers" });
const labels = {
  "sitting.asked": "journey.column.sitting.asked",
  on: "journey.on",
} as const;

export async function postTalk(): Promise<Response> {
  const typed = await typedIn();
  const thing = idIn(typed);
  return await withPlan((looking) => {
    const answered = talkIn(typed, looking.found.journey?.rows ?? []);
    return post(talked, labels, {
      nameOf: (field, path = []) => (field === "answers" ? nameIn(typed, answered, path) : field),
      told: { answers: () => answered },
      judge: () => nobodyNamed(looking, typed),
      longest: 4000,
      keep: (value) =>
        noteTalk(desk().cell, desk().actor, { ...personIn(), thing, ...value }, house().now()),
      kept: () => toKept("return", "return", thing),
      again: talkPage,
    });
  });
}
