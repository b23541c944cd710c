import { beginRound } from "../../api/practice/begin.ts";
import { finishRound, tallyAnswers } from "../../api/practice/finish.ts";
import { type Exercise, met } from "../../domain/practice/exercise.ts";
import { type Asked, askedAt, type Question } from "../../domain/practice/round.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { TextArea } from "../components/field.tsx";
import { Progress } from "../components/progress.tsx";
import { BackLink } from "../components/way.tsx";
import { errorPage } from "../error-page.tsx";
import { showTyped } from "../forms/kept.tsx";
import { typedIn } from "../forms/post.ts";
import { page } from "../frame.tsx";
import { chooseLanguage } from "../language.ts";
import { context, house, language, law, say } from "../page.ts";
import { EndPage } from "./end.tsx";
import { choiceText, questionText, type Standing } from "./label.ts";
import { Carried, formId, Noted, PieceText } from "./parts.tsx";
import { answersOf, fieldOf, readSheet, type Sheet } from "./sheet.ts";

interface Props {
  readonly standing: Standing;
  readonly sheet: Sheet;
}

function StartPage({
  standing,
  signedIn,
}: {
  readonly standing: Standing;
  readonly signedIn: boolean;
}) {
  const { exercise } = standing;
  return (
    <>
      <BackLink href="/practice">{say("practice.heading")}</BackLink>
      <h1>{exercise.title[language()]}</h1>
      <p class="lead">{exercise.setting[language()]}</p>
      <p>{say("practice.how", { pieces: exercise.pieces.length })}</p>
      <p>{say("practice.order")}</p>
      <p>{say(signedIn ? "practice.kept" : "practice.not-kept")}</p>
      <form method="post" action={`/practice/${exercise.id}`}>
        <Actions>
          <Button>{say("practice.begin")}</Button>
        </Actions>
      </form>
    </>
  );
}

/** Folded: the newest piece is what one reads. */
function Before({ standing, sheet }: Props) {
  const { exercise } = standing;
  return (
    <details>
      <summary>{say("practice.before")}</summary>
      {met(exercise, sheet.at - 1).map((piece, place) => {
        const note = sheet.notes[place];
        return (
          <section class="piece">
            <h2>{say(`practice.way.${piece.way}`)}</h2>
            <PieceText standing={standing} piece={piece} />
            {note !== undefined && (
              <>
                <h3>{say("practice.you-said")}</h3>
                <Noted standing={standing} note={note} />
              </>
            )}
          </section>
        );
      })}
    </details>
  );
}

function helpFor(question: Question, choice: string) {
  const { factors, questions } = law();
  if (question === "difference") {
    return factors.get(choice)?.definition[language()];
  }
  const alone = question === "ask" && questions.cautions.get(choice) === "only_in_private";
  return alone ? say("practice.alone") : undefined;
}

function AskedField({ standing, sheet, asked }: Props & { readonly asked: Asked }) {
  const { question, several, choices } = asked;
  const options = choices.map((choice) => ({
    value: choice,
    label: choiceText(question, choice),
    help: helpFor(question, choice),
  }));
  const shared = {
    name: fieldOf(sheet.at, question),
    legend: questionText(standing, question),
  };
  return several ? (
    <Checkboxes {...shared} options={options} chosen={[]} />
  ) : (
    <RadioGroup {...shared} options={options.slice(1)} chosen={null} unknown="dont-know" />
  );
}

function isLast(exercise: Exercise, at: number): boolean {
  return at === exercise.pieces.length - 1;
}

function PiecePage({ standing, sheet }: Props) {
  const { exercise } = standing;
  const { at } = sheet;
  const piece = exercise.pieces[at];
  if (piece === undefined) {
    return null;
  }
  const total = exercise.pieces.length;
  return (
    <>
      <BackLink href="/practice">{say("practice.heading")}</BackLink>
      <Progress label={say("practice.piece", { number: at + 1, total })} done={at} of={total} />
      <h1>{say(`practice.way.${piece.way}`)}</h1>
      {at > 0 && <Before standing={standing} sheet={sheet} />}
      <PieceText standing={standing} piece={piece} />
      <form id={formId} method="post" action={`/practice/${exercise.id}`}>
        {askedAt(exercise, at).map((asked) => (
          <AskedField standing={standing} sheet={sheet} asked={asked} />
        ))}
        <TextArea
          name={fieldOf(at, "words")}
          label={say("practice.words")}
          help={say("practice.words-help")}
          rows={3}
          optional
        />
        <Carried sheet={sheet} />
        <Actions>
          <Button>{say(isLast(exercise, at) ? "practice.to-end" : "practice.next")}</Button>
        </Actions>
      </form>
      <p class="terms">{say("practice.sources-later")}</p>
    </>
  );
}

/** Kept only for a signed-in user whose round has a code. */
async function end(standing: Standing, sheet: Sheet): Promise<Response> {
  const { exercise } = standing;
  const cell = context().get("desk")?.cell ?? null;
  if (cell !== null && sheet.code !== null) {
    const finished = { exercise: exercise.id, answers: answersOf(sheet) };
    await finishRound(cell, sheet.code, finished, house().now());
  }
  const tallies = cell === null ? null : await tallyAnswers(cell, exercise.id);
  return await page(
    { title: exercise.title[language()], form: formId, failed: false },
    <EndPage standing={standing} sheet={sheet} tallies={tallies} />,
  );
}

/** The round gets its code only when the user is signed in. */
async function begun(sheet: Sheet): Promise<Sheet | Response> {
  const desk = context().get("desk");
  if (desk === null) {
    return { ...sheet, at: 0, code: null };
  }
  const began = await beginRound(desk.cell, desk.actor);
  return began.ok ? { ...sheet, at: 0, code: began.value.code } : await turnedAway(began.refused);
}

const exerciseAt = (id: string) => law().practice.find((exercise) => exercise.id === id);

export function exercisePage(id: string): Response | Promise<Response> {
  const exercise = exerciseAt(id);
  if (exercise === undefined) {
    return errorPage(404);
  }
  const signedIn = context().get("desk") !== null;
  return page(
    { title: exercise.title[language()] },
    <StartPage standing={{ exercise }} signedIn={signedIn} />,
  );
}

export async function postExercise(id: string): Promise<Response> {
  const exercise = exerciseAt(id);
  if (exercise === undefined) {
    return await errorPage(404);
  }
  const { language: chosen, ...typed } = await typedIn();
  chooseLanguage(context(), house().origin, chosen);
  showTyped(typed);
  const came = readSheet(exercise, typed);
  const standing = { exercise };
  const last = exercise.pieces.length;
  const next = came.at < 0 ? await begun(came) : came;
  if (next instanceof Response) {
    return next;
  }
  const stays = came.at < 0 || chosen !== undefined;
  const sheet = stays ? next : { ...next, at: Math.min(next.at + 1, last) };
  if (sheet.at === last) {
    return await end(standing, sheet);
  }
  return await page(
    { title: exercise.title[language()], form: formId, failed: false },
    <PiecePage standing={standing} sheet={sheet} />,
  );
}
