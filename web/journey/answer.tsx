import { form } from "../../api/form.ts";
import { answering, noteRow } from "../../api/journey/note.ts";
import { type Fault, faultsOf } from "../../domain/base/fault.ts";
import type { Answer } from "../../domain/journey/answer.ts";
import { turnedAway } from "../access/turned-away.ts";
import { idIn } from "../forms/form-id.tsx";
import { post, typedIn } from "../forms/post.ts";
import { sent } from "../forms/sent.ts";
import { allOf, type Typed, textOf } from "../forms/typed.ts";
import { context, desk, house, param, query, say } from "../page.ts";
import { orNull } from "../plan/entry/form.tsx";
import { type Looking, personIn, withPlan } from "../plan/frame.tsx";
import { toKept } from "../plan/kept.tsx";
import type { TextKey } from "../texts/texts.ts";
import { AnswerForm, feared, inTalk, type OneByOne, oneByOne } from "./answer-form.tsx";
import { formPage, lastTalk } from "./frame.tsx";
import { columnsOf } from "./labels.ts";
import { askedIn } from "./typed.ts";

const kindIn = (): OneByOne | undefined => oneByOne.find((kind) => kind === param("kind"));

/** The page for one answer: of a person, of a pair, of what is arranged, of a child. */
export async function answerPage(): Promise<Response> {
  const kind = kindIn();
  if (kind === undefined) {
    return await turnedAway("plan.not-found");
  }
  return await withPlan((looking) => {
    const label = query("label") ?? "";
    const known = feared(looking).find((each) => each.label === label);
    const begin: Typed = { ...context().req.query(), "listed.whys": known?.whys ?? [] };
    return formPage(
      looking,
      <>
        <h2>{say(`journey.row.${kind}`)}</h2>
        <AnswerForm looking={looking} kind={kind} typed={sent()?.typed ?? begin} />
      </>,
    );
  });
}

/** What a row holds besides its columns, as the form sent it. */
function besideIn(
  looking: Looking,
  typed: Typed,
  kind: OneByOne,
): Readonly<Record<string, unknown>> {
  const has = (column: string) => textOf(typed, `${kind}.${column}`) === "yes";
  const label = textOf(typed, "label");
  const said = inTalk.includes(kind) ? (lastTalk(looking)?.id ?? null) : null;
  switch (kind) {
    case "listed":
      return { said, label, whys: allOf(typed, "listed.whys") };
    case "met_by":
      return { said, label, over: has("over") };
    case "tie":
      return { said, met: textOf(typed, "met"), listed: textOf(typed, "listed") };
    case "arrangement":
      return {
        said,
        covers: allOf(typed, "arrangement.covers"),
        confirmed: has("confirmed") ? desk().actor.id : null,
      };
    case "travels_with":
      return { label };
    case "goes_anyway":
      return { day: orNull(textOf(typed, "goes_anyway.day")) };
    case "age":
      return {
        authority: orNull(textOf(typed, "age.authority")),
        reference: orNull(textOf(typed, "age.reference")),
      };
    default:
      return {};
  }
}

type ArrangedRefusal = "journey.no-arrangement" | "journey.no-covers";

/** What is arranged, and whom it keeps away. */
const arrangedFaults = ({ row, words }: Answer): readonly Fault<ArrangedRefusal>[] =>
  row.row === "arrangement"
    ? faultsOf(
        [words === null && "journey.no-arrangement", "words"],
        [row.covers.length === 0 && "journey.no-covers", "row.covers"],
      )
    : [];

const answered = form(answering.shape, {
  ...answering.at,
  "journey.no-arrangement": "words",
  "journey.no-covers": "row.covers",
});

const whole = {
  words: "journey.row.arrangement",
  "arrangement.covers": "journey.row.arrangement",
} as const;

const labelsOf = (kind: OneByOne, first: string) =>
  ({
    ...(kind === "arrangement" ? whole : {}),
    label: { wrong: "journey.no-label" },
    [`${kind}.${first}`]: `journey.ask.${kind}` as TextKey,
    "age.basis": "journey.column.age.basis",
    "goes_anyway.day": "journey.column.goes_anyway.day",
    on: "journey.on-row",
  }) as const;

/** Whom it is about has a field of its own, or is said by the address. */
function nameIn(kind: OneByOne, first: string, [column = first]: readonly PropertyKey[]): string {
  if (column === "label") {
    return "label";
  }
  return `${kind}.${column === "met" || column === "listed" ? first : String(column)}`;
}

export async function postAnswer(): Promise<Response> {
  const typed = await typedIn();
  const kind = kindIn();
  if (kind === undefined) {
    return await turnedAway("plan.not-found");
  }
  const [[first = ""] = []] = columnsOf(kind);
  const thing = idIn(typed);
  return await withPlan((looking) =>
    post(answered, labelsOf(kind, first), {
      nameOf: (field, path = []) => (field === "row" ? nameIn(kind, first, path) : field),
      told: { row: () => askedIn(typed, kind, besideIn(looking, typed, kind)) },
      judge: arrangedFaults,
      longest: 4000,
      keep: (value) =>
        noteRow(desk().cell, desk().actor, { ...personIn(), thing, ...value }, house().now()),
      kept: () => toKept("return", "return", thing),
      again: answerPage,
    }),
  );
}
