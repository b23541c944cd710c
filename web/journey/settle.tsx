import { doubt, noteJourney, settle } from "../../api/journey/settle.ts";
import { answers } from "../../domain/journey/row.ts";
import { isOfKind, newestOf } from "../../domain/plan/entry.ts";
import { chosenOf, formId, missingOf, noDay, notChosen, problemAt } from "../case/form.ts";
import { type Problem, problemOf } from "../components/error-summary.tsx";
import { TextArea, TextField } from "../components/field.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { context, desk, house, say } from "../page.ts";
import { ChildFirst } from "../plan/child-first.tsx";
import { dayIn, orNull, someDayIn, tooLong } from "../plan/entry/form.tsx";
import { type Looking, personIn, withPlan } from "../plan/frame.tsx";
import type { TextKey } from "../texts/texts.ts";
import { QuestionFields } from "./fields.tsx";
import { Form, formPage, type Shown, toNext } from "./frame.tsx";
import { aboutText } from "./labels.ts";
import { AskedOf } from "./questions.tsx";
import { JourneyLacks } from "./waits.tsx";

function Words({
  typed,
  problems,
  name,
  label,
}: {
  readonly name: string;
  readonly label: TextKey;
} & Shown) {
  return (
    <TextArea
      name={name}
      label={say(label)}
      value={textOf(typed, name)}
      error={problemOf(problems, name)}
      rows={4}
    />
  );
}

/** The page on which a named question is settled, with the reason. */
export async function settlePage(shown: Shown | null = null): Promise<Response> {
  const { typed, problems } = shown ?? { typed: context().req.query(), problems: [] };
  return await withPlan((looking) => {
    const question = textOf(typed, "question");
    const about = aboutText(looking, question, orNull(textOf(typed, "about")));
    return formPage(
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
          <p>{say("journey.you-settle", { name: desk().name })}</p>
          {["question", "about"].map((name) => (
            <input type="hidden" name={name} value={textOf(typed, name)} />
          ))}
          <QuestionFields fields={{ typed, problems }} kind="settled" />
          <Words {...{ typed, problems }} name="reason" label="journey.reason" />
        </Form>
      </>,
    );
  });
}

export async function postSettle(): Promise<Response> {
  const typed = await typedIn();
  return await withPlan(async () => {
    const thing = formId(typed);
    const again = (problems: readonly Problem[]) =>
      settlePage({ typed: { ...typed, id: thing }, problems });
    const outcome = chosenOf(answers.settled.outcome, typed, "settled.outcome");
    const reason = textOf(typed, "reason");
    const wrong = [
      ...tooLong(typed),
      ...missingOf(
        [outcome === null, notChosen("settled.outcome", "journey.ask.settled")],
        [reason === "", problemAt("journey.no-reason", "reason")],
      ),
    ];
    if (outcome === null || wrong.length > 0) {
      return await again(wrong);
    }
    const about = orNull(textOf(typed, "about"));
    const request = { ...personIn(), thing, question: textOf(typed, "question"), about };
    const settled = { ...request, outcome, reason };
    const kept = await settle(desk().cell, desk().actor, settled, house().now());
    return await toNext(kept, { thing, at: () => "settled.outcome", again });
  });
}

/** The page on which a colleague says that an answer does not fit. */
export async function doubtPage(shown: Shown | null = null): Promise<Response> {
  const { typed, problems } = shown ?? { typed: context().req.query(), problems: [] };
  return await withPlan((looking) => {
    return formPage(
      looking,
      { problems },
      <>
        <h2>{say("journey.row.doubted")}</h2>
        <Form looking={looking} path="doubt" typed={typed}>
          <input type="hidden" name="about" value={textOf(typed, "about")} />
          <QuestionFields fields={{ typed, problems }} kind="doubted" />
          <Words {...{ typed, problems }} name="reason" label="journey.reason" />
        </Form>
      </>,
    );
  });
}

export async function postDoubt(): Promise<Response> {
  const typed = await typedIn();
  return await withPlan(async () => {
    const thing = formId(typed);
    const again = (problems: readonly Problem[]) =>
      doubtPage({ typed: { ...typed, id: thing }, problems });
    const lock = chosenOf(answers.doubted.lock, typed, "doubted.lock");
    const reason = textOf(typed, "reason");
    const wrong = [
      ...tooLong(typed),
      ...missingOf(
        [lock === null, notChosen("doubted.lock", "journey.column.doubted.lock")],
        [reason === "", problemAt("journey.no-reason", "reason")],
      ),
    ];
    if (lock === null || wrong.length > 0) {
      return await again(wrong);
    }
    const request = { ...personIn(), thing, lock, about: textOf(typed, "about"), reason };
    const kept = await doubt(desk().cell, desk().actor, request, house().now());
    return await toNext(kept, { thing, at: () => "reason", again });
  });
}

/** The journey as it is written; null where none is. */
const journeyOf = ({ found }: Looking) =>
  newestOf(found.entries)
    .filter(isOfKind("return"))
    .find(({ content }) => content.row?.row === "journey") ?? null;

/** The page on which the journey itself is written. */
export async function journeyPage(shown: Shown | null = null): Promise<Response> {
  return await withPlan((looking) => {
    const { today } = looking;
    const before = journeyOf(looking);
    const row = before?.content.row;
    const begin: Typed = {
      ...(row?.row === "journey" ? { "journey.along": row.along, day: row.day ?? "" } : {}),
      words: before?.content.words ?? "",
      seen: String(before?.version ?? 0),
      on: today,
    };
    const { typed, problems } = shown ?? { typed: begin, problems: [] };
    return formPage(
      looking,
      { problems },
      <>
        <h2>{say("journey.row.journey")}</h2>
        <ChildFirst looking={looking} before="journey" />
        <JourneyLacks looking={looking} />
        <p>{say("plan.return.first-law")}</p>
        <Form looking={looking} path="journey" typed={typed}>
          <input type="hidden" name="seen" value={textOf(typed, "seen")} />
          <QuestionFields fields={{ typed, problems }} kind="journey" />
          <Words {...{ typed, problems }} name="words" label="journey.journey-words" />
          <TextField
            name="day"
            label={say("journey.column.journey.day")}
            help={say("journey.day-help")}
            type="date"
            size={12}
            value={textOf(typed, "day")}
            error={problemOf(problems, "day")}
            optional
          />
          <TextField
            name="on"
            label={say("journey.on-written")}
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

export async function postJourney(): Promise<Response> {
  const typed = await typedIn();
  return await withPlan(async () => {
    const again = (problems: readonly Problem[]) => journeyPage({ typed, problems });
    const [words, on] = [textOf(typed, "words"), someDayIn(typed, "on")];
    const along = chosenOf(answers.journey.along, typed, "journey.along");
    const wrong = [
      ...tooLong(typed),
      ...missingOf(
        [along === null, notChosen("journey.along", "journey.ask.journey")],
        [on === null, noDay("on", "journey.on-written")],
        [dayIn(typed, "day") === "no-day", noDay("day", "journey.column.journey.day")],
      ),
    ];
    if (on === null || along === null || wrong.length > 0) {
      return await again(wrong);
    }
    const seen = Number.parseInt(textOf(typed, "seen"), 10) || 0;
    const day = someDayIn(typed, "day");
    const request = { ...personIn(), seen, along, day, words, on };
    const kept = await noteJourney(desk().cell, desk().actor, request, house().now());
    if (kept.codes.includes("along")) {
      return await again([{ field: "journey.along", text: say("journey.along-first") }]);
    }
    return await toNext(kept, {
      thing: "journey",
      at: (code) => (code === "plan.not-yet" ? "on" : "words"),
      again,
    });
  });
}
