import { noteRow } from "../../api/journey/note.ts";
import type { KeptRow } from "../../domain/journey/row.ts";
import { turnedAway } from "../access/turned-away.ts";
import { formId, missingOf, noDay, notChosen } from "../case/form.ts";
import type { Problem } from "../components/error-summary.tsx";
import { typedIn } from "../forms/post.ts";
import { allOf, type Typed, textOf } from "../forms/typed.ts";
import { context, desk, house, param, query, say } from "../page.ts";
import { dayIn, orNull, someDayIn, tooLong } from "../plan/entry/form.tsx";
import { type Looking, personIn, withPlan } from "../plan/frame.tsx";
import type { TextKey } from "../texts/texts.ts";
import { AnswerForm, feared, inTalk, labelled, type OneByOne, oneByOne } from "./answer-form.tsx";
import { formPage, lastTalk, type Shown, toNext } from "./frame.tsx";
import { columnsOf } from "./labels.ts";
import { rowIn } from "./typed.ts";

const kindIn = (): OneByOne | undefined => oneByOne.find((kind) => kind === param("kind"));

/** The page for one answer: of a person, of a pair, of what is arranged, of a child. */
export async function answerPage(shown: Shown | null = null): Promise<Response> {
  const kind = kindIn();
  if (kind === undefined) {
    return await turnedAway("plan.not-found");
  }
  return await withPlan((looking) => {
    const label = query("label") ?? "";
    const known = feared(looking).find((each) => each.label === label);
    const typed: Typed = { ...context().req.query(), "listed.whys": known?.whys ?? [] };
    const { typed: sent, problems } = shown ?? { typed, problems: [] };
    return formPage(
      looking,
      { problems },
      <>
        <h2>{say(`journey.row.${kind}`)}</h2>
        <AnswerForm looking={looking} kind={kind} typed={sent} problems={problems} />
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
      return { day: someDayIn(typed, "goes_anyway.day") };
    case "age":
      return {
        authority: orNull(textOf(typed, "age.authority")),
        reference: orNull(textOf(typed, "age.reference")),
      };
    default:
      return {};
  }
}

/** What is to be put right in one answer. */
function wrongIn(typed: Typed, kind: OneByOne, row: KeptRow | null): readonly Problem[] {
  const [[first = ""] = []] = columnsOf(kind);
  return [
    ...tooLong(typed),
    ...missingOf(
      [
        kind === "arrangement" && textOf(typed, "words") === "",
        { field: "words", text: say("journey.no-arrangement") },
      ],
      [
        kind === "arrangement" && allOf(typed, "arrangement.covers").length === 0,
        { field: "arrangement.covers", text: say("journey.no-covers") },
      ],
      [
        labelled.includes(kind) && textOf(typed, "label") === "",
        { field: "label", text: say("journey.no-label") },
      ],
      [row === null, notChosen(`${kind}.${first}`, `journey.ask.${kind}` as TextKey)],
      [
        kind === "age" && textOf(typed, "age.basis") === "",
        notChosen("age.basis", "journey.column.age.basis"),
      ],
      [
        dayIn(typed, "goes_anyway.day") === "no-day",
        noDay("goes_anyway.day", "journey.column.goes_anyway.day"),
      ],
      [someDayIn(typed, "on") === null, noDay("on", "journey.on-row")],
    ),
  ];
}

const fieldOf: Readonly<Record<string, string>> = {
  "plan.not-yet": "on",
  "journey.label-too-long": "label",
  "journey.who-decided": "age.authority",
};

export async function postAnswer(): Promise<Response> {
  const typed = await typedIn();
  const kind = kindIn();
  if (kind === undefined) {
    return await turnedAway("plan.not-found");
  }
  return await withPlan(async (looking) => {
    const thing = formId(typed);
    const again = (problems: readonly Problem[]) =>
      answerPage({ typed: { ...typed, id: thing }, problems });
    const beside = besideIn(looking, typed, kind);
    const row = rowIn(typed, kind, beside);
    const [wrong, on] = [wrongIn(typed, kind, row), someDayIn(typed, "on")];
    if (row === null || on === null || wrong.length > 0) {
      return await again(wrong);
    }
    const words = orNull(textOf(typed, "words"));
    const request = { ...personIn(), thing, row, words, on };
    const kept = await noteRow(desk().cell, desk().actor, request, house().now());
    return await toNext(kept, {
      thing,
      at: (code) => fieldOf[code] ?? `${kind}.${columnsOf(kind)[0]?.[0] ?? ""}`,
      again,
    });
  });
}
