import { questionFrom } from "../../api/sharing/asked.ts";
import { answerSharing, type SharingAnswer } from "../../rules/sharing/answer.ts";
import { partyOf } from "../../rules/sharing/party.ts";
import type { SharingQuestion } from "../../rules/sharing/question.ts";
import { ownWarningsFor, warningsFor } from "../../rules/sharing/warnings.ts";
import { ErrorSummary } from "../components/error-summary.tsx";
import { page } from "../frame.tsx";
import { context, language, law, say, today } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { Answer, sharingHere, Warnings } from "./answer.tsx";
import { AskForm } from "./ask.tsx";
import { askedOf, type Given, givenIn, wrongsIn } from "./form.ts";
import { answerInWords, partyText, warningIn } from "./words.ts";

interface Answered {
  readonly question: SharingQuestion;
  readonly answer: SharingAnswer;
}

function answerTo(given: Given): Answered | null {
  const read = questionFrom(askedOf(given, law().sharing.codes), law(), today());
  return read.ok
    ? { question: read.value, answer: answerSharing(law().sharing, read.value) }
    : null;
}

/** Includes earlier answers, so that they can be undone. */
function questionsOf(given: Given, answered: Answered | null): readonly string[] {
  const open = answered?.answer.unsure.flatMap((each) => each.open.map(({ code }) => code)) ?? [];
  return [...new Set([...open, ...given.answers.keys()])].toSorted();
}

/** Several bodies under one roof, each with its own rules. */
function isManyBodies({ from, to }: SharingQuestion): boolean {
  return [...from.kinds, ...to.kinds].some((kind) =>
    ["akrim-centre", "joint-public"].includes(kind),
  );
}

export function sharePage(): Response | Promise<Response> {
  const { sharing, directory } = law();
  const given = givenIn(new URL(context().req.url).searchParams, sharing.codes);
  const problems = wrongsIn(given, (id) => partyOf(directory, sharing.codes, id) !== null).map(
    ({ field, key }) => ({ field, text: say(key) }),
  );
  const answered = given.sent && problems.length === 0 ? answerTo(given) : null;
  const reading = sharingHere();
  const question = answered?.question ?? null;
  const party = ({ id }: SharingQuestion["from"]) => partyText(reading, directory, id);
  const between = question && { from: party(question.from), to: party(question.to) };
  const warnings = warningsFor(sharing, question, question?.day ?? today()).map((rule) =>
    warningIn(reading, rule, between),
  );
  const own = question === null ? [] : ownWarningsFor(question);
  const failed = problems.length > 0;
  return page(
    {
      title: say("sharing.heading"),
      failed,
      status: failed ? 400 : 200,
      // Danger to life comes first.
      door: given.danger === "yes",
    },
    <>
      <ErrorSummary problems={problems} id="answer" />
      <h1>{say("sharing.heading")}</h1>
      <p class="lead">{say("sharing.intro")}</p>
      <div id={failed ? undefined : "answer"}>
        {answered !== null && (
          <p>
            <strong>
              {say("sharing.asked", {
                from: partyText(reading, directory, answered.question.from.id),
                to: partyText(reading, directory, answered.question.to.id),
                day: dayText(language(), answered.question.day),
                purpose: sharing.codes.purposes[given.purpose]?.[language()] ?? given.purpose,
              })}
            </strong>
          </p>
        )}
        <Warnings own={own} rules={warnings} />
        {answered !== null && isManyBodies(answered.question) && <p>{say("sharing.centre")}</p>}
        {answered !== null && <Answer words={answerInWords(reading, answered.answer)} />}
      </div>
      <AskForm
        given={given}
        problems={problems}
        questions={questionsOf(given, answered)}
        answered={answered !== null}
      />
      <p class="terms">{say("sharing.not-advice")}</p>
    </>,
  );
}
