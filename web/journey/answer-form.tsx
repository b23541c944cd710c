import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { TextArea, TextField } from "../components/field.tsx";
import { allOf, type Typed, textOf } from "../forms/typed.ts";
import { desk, language, say } from "../page.ts";
import type { Looking } from "../plan/frame.tsx";
import { dayText } from "../texts/formats.ts";
import { isolate } from "../texts/isolate.ts";
import type { TextKey } from "../texts/texts.ts";
import { LabelField, QuestionFields } from "./fields.tsx";
import { Form, lastTalk } from "./frame.tsx";
import { answerLabel, peopleOf } from "./labels.ts";

export const oneByOne = [
  ...(["listed", "met_by", "tie", "arrangement", "travels_with"] as const),
  ...(["age", "for_child", "receiver", "goes_anyway", "also_tells_of"] as const),
] as const;
export type OneByOne = (typeof oneByOne)[number];

/** Those that are said in a talk. */
export const inTalk: readonly OneByOne[] = ["listed", "met_by", "tie", "arrangement"];

/** Those that say whom they are about, by a label. */
const labelled: readonly OneByOne[] = ["listed", "met_by", "travels_with"];
/** Those that are about the person themselves as a child, and not about a child who comes along. */
const ofChild: readonly OneByOne[] = ["for_child", "receiver"];
export const feared = (looking: Pick<Looking, "found">) => peopleOf(looking).feared;

/** What of a row is no column of its own. */
function Beside({
  looking,
  typed,
  kind,
}: {
  readonly looking: Looking;
  readonly typed: Typed;
  readonly kind: OneByOne;
}) {
  const boxes = (column: string, options: readonly string[], label: (of: string) => string) => (
    <Checkboxes
      name={`${kind}.${column}`}
      legend={say(`journey.column.${kind}.${column}` as TextKey)}
      options={options.map((value) => ({ value, label: label(value) }))}
      chosen={allOf(typed, `${kind}.${column}`)}
    />
  );
  const radios = (column: string) => (
    <RadioGroup
      name={`${kind}.${column}`}
      legend={say(`journey.column.${kind}.${column}` as TextKey)}
      options={["no", "yes"].map((value) => ({
        value,
        label:
          column === "confirmed" && value === "yes"
            ? say("journey.confirm", { name: desk().name })
            : answerLabel(say, kind, column, value),
      }))}
      chosen={textOf(typed, `${kind}.${column}`) || "no"}
      unknown={null}
    />
  );
  switch (kind) {
    case "listed":
      return boxes("whys", ["afraid", "debt", "work"], (why) =>
        answerLabel(say, "listed", "whys", why),
      );
    case "met_by":
      return radios("over");
    case "age":
      return (["authority", "reference"] as const).map((column) => (
        <TextField
          name={`age.${column}`}
          label={say(`journey.column.age.${column}`)}
          value={textOf(typed, `age.${column}`)}
          optional
        />
      ));
    case "goes_anyway":
      return (
        <TextField
          name="goes_anyway.day"
          label={say("journey.column.goes_anyway.day")}
          help={say("journey.day-help")}
          type="date"
          size={12}
          value={textOf(typed, "goes_anyway.day")}
          optional
        />
      );
    case "arrangement":
      return (
        <>
          {boxes(
            "covers",
            feared(looking).map(({ label }) => label),
            isolate,
          )}
          {radios("confirmed")}
        </>
      );
    default:
      return null;
  }
}

/** In which talk an answer counts as said; what was said elsewhere opens nothing. */
function InTalk({ looking }: { readonly looking: Looking }) {
  const talk = lastTalk(looking);
  return (
    <p>
      {talk === undefined
        ? say("journey.in-no-talk")
        : say("journey.in-talk", { date: dayText(language(), talk.on) })}
    </p>
  );
}

/** Whom a row is about: asked, or as the address says it. */
function Whom({
  looking,
  typed,
  kind,
}: {
  readonly looking: Looking;
  readonly typed: Typed;
  readonly kind: OneByOne;
}) {
  if (kind === "tie") {
    const [met, listed] = [textOf(typed, "met"), textOf(typed, "listed")];
    return (
      <>
        <input type="hidden" name="met" value={met} />
        <input type="hidden" name="listed" value={listed} />
        <p>
          <strong>{say("journey.pair", { met: isolate(met), listed: isolate(listed) })}</strong>
        </p>
      </>
    );
  }
  if (ofChild.includes(kind)) {
    return <p>{say("journey.of-whom", { person: looking.found.plan.pseudonym })}</p>;
  }
  return labelled.includes(kind) ? (
    <LabelField
      typed={typed}
      name="label"
      label={say("journey.label")}
      help={say("journey.label-help")}
    />
  ) : null;
}

export function AnswerForm({
  looking,
  kind,
  typed,
}: {
  readonly looking: Looking;
  readonly kind: OneByOne;
  readonly typed: Typed;
}) {
  const beside = <Beside looking={looking} typed={typed} kind={kind} />;
  const words = (
    <TextArea
      name="words"
      label={say(kind === "arrangement" ? "journey.row.arrangement" : "journey.words")}
      value={textOf(typed, "words")}
      rows={3}
      optional={kind !== "arrangement"}
    />
  );
  return (
    <Form looking={looking} path={`answers/${kind}`}>
      {inTalk.includes(kind) && <InTalk looking={looking} />}
      <Whom looking={looking} typed={typed} kind={kind} />
      {kind === "arrangement" && words}
      {kind === "arrangement" && beside}
      {kind === "also_tells_of" ? (
        <>
          <input type="hidden" name="also_tells_of.of" value="danger" />
          <p>{say("journey.help.also_tells_of")}</p>
        </>
      ) : (
        <QuestionFields typed={typed} kind={kind} />
      )}
      {kind !== "arrangement" && beside}
      {kind !== "arrangement" && words}
      <TextField
        name="on"
        label={say("journey.on-row")}
        type="date"
        size={12}
        value={textOf(typed, "on") || looking.today}
      />
    </Form>
  );
}
