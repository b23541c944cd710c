import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { doubt, noteJourney, settle } from "../../../api/journey/settle.ts";
import { answers } from "../../../domain/journey/row.ts";
import { isOfKind, newestOf } from "../../../domain/plan/entry.ts";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextArea, TextField } from "../../components/field.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import type { Env } from "../../env.ts";
import type { TextKey } from "../../texts/texts.ts";
import {
  chosenOf,
  formId,
  missingOf,
  noDay,
  notChosen,
  problemAt,
  type Typed,
  textOf,
  typedIn,
} from "../cases/form.ts";
import { ChildFirst } from "../plan/child-first.tsx";
import { orNull, someDayIn, tooLong } from "../plan/form.tsx";
import { type Looking, personIn, withPlan } from "../plan/frame.tsx";
import { QuestionFields } from "./fields.tsx";
import { Form, formPage, type Shown, toNext } from "./frame.tsx";
import { AskedOf, aboutText } from "./questions.tsx";
import { JourneyLacks } from "./waits.tsx";

function Words({
  looking: { say },
  typed,
  problems,
  name,
  label,
}: {
  readonly looking: Looking;
  readonly name: string;
  readonly label: TextKey;
} & Shown) {
  return (
    <TextArea
      say={say}
      name={name}
      label={say(label)}
      value={textOf(typed, name)}
      error={problemOf(problems, name)}
      rows={4}
    />
  );
}

/** The page on which a named question is settled, with the reason. */
export async function settlePage(
  c: Context<Env>,
  house: House,
  desk: Desk,
  shown: Shown | null = null,
): Promise<Response> {
  const { typed, problems } = shown ?? { typed: c.req.query(), problems: [] };
  return await withPlan(c, house, desk, (looking) => {
    const { say } = looking;
    const question = textOf(typed, "question");
    const about = aboutText(looking, question, orNull(textOf(typed, "about")));
    return formPage(
      c,
      looking,
      { problems },
      <>
        <h2>{say(`journey.named.${question}` as TextKey)}</h2>
        {about !== null && (
          <p>
            <TypedText>{say("journey.about", { about })}</TypedText>
          </p>
        )}
        <AskedOf looking={looking} typed={typed} />
        <Form looking={looking} path="settle" typed={typed}>
          <p>{say("journey.you-settle", { name: desk.name })}</p>
          {["question", "about"].map((name) => (
            <input type="hidden" name={name} value={textOf(typed, name)} />
          ))}
          <QuestionFields fields={{ say, typed, problems }} kind="settled" />
          <Words {...{ looking, typed, problems }} name="reason" label="journey.reason" />
        </Form>
      </>,
    );
  });
}

export async function postSettle(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  return await withPlan(c, house, desk, async (looking) => {
    const { say } = looking;
    const thing = formId(typed);
    const again = (problems: readonly Problem[]) =>
      settlePage(c, house, desk, { typed: { ...typed, id: thing }, problems });
    const outcome = chosenOf(answers.settled.outcome, typed, "settled.outcome");
    const reason = textOf(typed, "reason");
    const wrong = [
      ...tooLong(say, typed),
      ...missingOf(
        [outcome === null, notChosen(say, "settled.outcome", "journey.ask.settled")],
        [reason === "", problemAt(say, "journey.no-reason", "reason")],
      ),
    ];
    if (outcome === null || wrong.length > 0) {
      return await again(wrong);
    }
    const about = orNull(textOf(typed, "about"));
    const request = { ...personIn(c), thing, question: textOf(typed, "question"), about };
    const settled = { ...request, outcome, reason };
    const kept = await settle(desk.cell, desk.actor, settled, house.now());
    return await toNext(c, looking, kept, { thing, at: () => "settled.outcome", again });
  });
}

/** The page on which a colleague says that an answer does not fit. */
export async function doubtPage(
  c: Context<Env>,
  house: House,
  desk: Desk,
  shown: Shown | null = null,
): Promise<Response> {
  const { typed, problems } = shown ?? { typed: c.req.query(), problems: [] };
  return await withPlan(c, house, desk, (looking) => {
    const { say } = looking;
    return formPage(
      c,
      looking,
      { problems },
      <>
        <h2>{say("journey.row.doubted")}</h2>
        <Form looking={looking} path="doubt" typed={typed}>
          <input type="hidden" name="about" value={textOf(typed, "about")} />
          <QuestionFields fields={{ say, typed, problems }} kind="doubted" />
          <Words {...{ looking, typed, problems }} name="reason" label="journey.reason" />
        </Form>
      </>,
    );
  });
}

export async function postDoubt(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  return await withPlan(c, house, desk, async (looking) => {
    const { say } = looking;
    const thing = formId(typed);
    const again = (problems: readonly Problem[]) =>
      doubtPage(c, house, desk, { typed: { ...typed, id: thing }, problems });
    const lock = chosenOf(answers.doubted.lock, typed, "doubted.lock");
    const reason = textOf(typed, "reason");
    const wrong = [
      ...tooLong(say, typed),
      ...missingOf(
        [lock === null, notChosen(say, "doubted.lock", "journey.column.doubted.lock")],
        [reason === "", problemAt(say, "journey.no-reason", "reason")],
      ),
    ];
    if (lock === null || wrong.length > 0) {
      return await again(wrong);
    }
    const request = { ...personIn(c), thing, lock, about: textOf(typed, "about"), reason };
    const kept = await doubt(desk.cell, desk.actor, request, house.now());
    return await toNext(c, looking, kept, { thing, at: () => "reason", again });
  });
}

/** The journey as it is written; null where none is. */
const journeyOf = ({ found }: Looking) =>
  newestOf(found.entries)
    .filter(isOfKind("return"))
    .find(({ content }) => content.row?.row === "journey") ?? null;

/** The page on which the journey itself is written. */
export async function journeyPage(
  c: Context<Env>,
  house: House,
  desk: Desk,
  shown: Shown | null = null,
): Promise<Response> {
  return await withPlan(c, house, desk, (looking) => {
    const { say, today } = looking;
    const before = journeyOf(looking);
    const row = before?.content.row;
    const begin: Typed = {
      ...(row?.row === "journey" ? { "journey.along": row.along } : {}),
      words: before?.content.words ?? "",
      seen: String(before?.version ?? 0),
      on: today,
    };
    const { typed, problems } = shown ?? { typed: begin, problems: [] };
    return formPage(
      c,
      looking,
      { problems },
      <>
        <h2>{say("journey.row.journey")}</h2>
        <ChildFirst looking={looking} law={house.law} before="journey" />
        <JourneyLacks looking={looking} />
        <p>{say("plan.return.first-law")}</p>
        <Form looking={looking} path="journey" typed={typed}>
          <input type="hidden" name="seen" value={textOf(typed, "seen")} />
          <QuestionFields fields={{ say, typed, problems }} kind="journey" />
          <Words {...{ looking, typed, problems }} name="words" label="journey.journey-words" />
          <TextField
            say={say}
            name="on"
            label={say("journey.on-row")}
            type="date"
            size={12}
            value={textOf(typed, "on")}
            error={problemOf(problems, "on")}
          />
        </Form>
      </>,
    );
  });
}

export async function postJourney(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  return await withPlan(c, house, desk, async (looking) => {
    const { say } = looking;
    const again = (problems: readonly Problem[]) =>
      journeyPage(c, house, desk, { typed, problems });
    const [words, on] = [textOf(typed, "words"), someDayIn(typed, "on")];
    const along = chosenOf(answers.journey.along, typed, "journey.along");
    const wrong = [
      ...tooLong(say, typed),
      ...missingOf(
        [along === null, notChosen(say, "journey.along", "journey.ask.journey")],
        [on === null, noDay(say, "on", "journey.on-row")],
      ),
    ];
    if (on === null || along === null || wrong.length > 0) {
      return await again(wrong);
    }
    const seen = Number.parseInt(textOf(typed, "seen"), 10) || 0;
    const request = { ...personIn(c), seen, along, words, on };
    const kept = await noteJourney(desk.cell, desk.actor, request, house.now());
    if (kept.codes.includes("along")) {
      return await again([{ field: "journey.along", text: say("journey.along-first") }]);
    }
    return await toNext(c, looking, kept, {
      thing: "journey",
      at: (code) => (code === "plan.not-yet" ? "on" : "words"),
      again,
    });
  });
}
