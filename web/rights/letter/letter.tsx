import { askIn } from "../../../api/problem.ts";
import { makeLetter, readLetters } from "../../../api/rights/letter/promise.ts";
import { helplinesFor } from "../../../rules/rights/helplines.ts";
import { isLeftToBeUnderstood } from "../../../rules/rights/told-person.ts";
import type { LetterLine } from "../../../store/plan/promise.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { CaseRail } from "../../case/case-frame.tsx";
import { formId, isShut, problemAt } from "../../case/form.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes } from "../../components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select } from "../../components/field.tsx";
import { EmptyState } from "../../components/notice.tsx";
import { typedIn } from "../../forms/post.ts";
import { allOf, type Typed, textOf } from "../../forms/typed.ts";
import { page } from "../../frame.tsx";
import { promiseLetter } from "../../letter/promise.ts";
import { context, desk, house, language, law, redirect, say, today } from "../../page.ts";
import { MayBeFound } from "../../plan/copy/may-be-found.tsx";
import { languageName, languageOptions } from "../../question/questions-language.ts";
import { momentText } from "../../texts/formats.ts";
import { ContradictionsNotice } from "../event/happened-contradiction.tsx";
import { ToldLine } from "../event/told-form.tsx";
import { Kept } from "../kept.tsx";
import { MinorNotice } from "../minor/minor-notice.tsx";
import { ofPerson, PersonTop, rightsOfPerson } from "../person-frame.tsx";

interface Again {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}
const fresh: Again = { typed: {}, problems: [] };

/** Of several alike which it is, the oldest first. */
function readOf(letter: LetterLine, letters: readonly LetterLine[]): string {
  const when = ({ madeAt }: LetterLine) => momentText(language(), madeAt);
  const alike = letters.filter(
    (other) => other.language === letter.language && when(other) === when(letter),
  );
  const of = { made: when(letter), language: languageName(letter.language) };
  return alike.length === 1
    ? say("life.letter.read-of", of)
    : say("life.letter.read-one-of", { ...of, number: alike.length - alike.indexOf(letter) });
}

function Line({
  at,
  letter,
  letters,
}: {
  readonly at: string;
  readonly letter: LetterLine;
  readonly letters: readonly LetterLine[];
}) {
  const { id, madeAt, madeBy: name, language: spoken, given, overtaken } = letter;
  const made = momentText(language(), madeAt);
  const line = { made, name, language: languageName(spoken) };
  return (
    <li class="case-line">
      <h2>{say("life.letter.line", line)}</h2>
      <p>
        <a class="ds-link" href={`${at}/letter/${id}`}>
          {readOf(letter, letters)}
        </a>
      </p>
      <p>{say(letter === letters[0] ? "life.letter.latest" : "life.letter.not-latest")}</p>
      {overtaken && <p>{say("life.letter.overtaken")}</p>}
      {given.length === 0 && <p>{say("life.letter.never-given")}</p>}
      <ul>
        {given.map((told) => (
          <li>
            <ToldLine told={told} />
            {isLeftToBeUnderstood(told, spoken) && (
              <strong> {say("life.letter.not-put-over", { language: line.language })}</strong>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

export async function letterList({ typed, problems }: Again = fresh): Promise<Response> {
  const { cell, actor } = desk();
  const of = ofPerson();
  const read = await readLetters(cell, actor, of, today());
  if (!read.ok) {
    return await turnedAway(read.refused, askIn(read));
  }
  const { head, pseudonym, letters, spoken, contradictions, life, child } = read.value;
  const at = rightsOfPerson(of.caseId, of.person);
  const failed = problems.length > 0;
  return await page(
    {
      title: `${say("life.view.letter")}, ${pseudonym}, ${head.label}`,
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail caseId={of.caseId} here="rights" />,
    },
    <>
      <ErrorSummary problems={problems} />
      <PersonTop head={head} person={of.person} pseudonym={pseudonym} here="letter" />
      <Kept />
      <MinorNotice {...{ at, head, life, child }} letter />
      <p>{say("life.letter.intro")}</p>
      {letters.length === 0 && (
        <EmptyState heading={say("life.letter.empty")}>
          <p>{say("life.letter.empty-how")}</p>
        </EmptyState>
      )}
      <ul class="case-lines">
        {letters.map((letter) => (
          <Line {...{ at, letter, letters }} />
        ))}
      </ul>
      <ContradictionsNotice {...{ at, today: today(), contradictions }} />
      <MayBeFound />
      <form method="post" action={`${at}/letter`}>
        <input type="hidden" name="id" value={formId(typed)} />
        <Select
          name="language"
          label={say("life.letter.language")}
          help={say("life.letter.language-help")}
          error={problemOf(problems, "language")}
          value={typed["language"] === undefined ? (spoken ?? "") : textOf(typed, "language")}
          options={[
            { value: "", label: say("life.form.choose") },
            ...languageOptions({ interview: law().interview }),
          ]}
        />
        <Checkboxes
          name="also"
          legend={say("life.letter.also")}
          help={say("plan.copy.also-help")}
          options={[
            { value: "from", label: say("life.letter.also.from") },
            { value: "full", label: say("life.letter.also.full") },
          ]}
          chosen={allOf(typed, "also")}
        />
        <Actions>
          <Button>{say("life.letter.make")}</Button>
        </Actions>
      </form>
    </>,
  );
}

export async function postLetter(): Promise<Response> {
  const typed = await typedIn();
  const of = ofPerson();
  const language = textOf(typed, "language");
  const also = allOf(typed, "also");
  const sender = also.includes("from") ? [desk().cell.name, `${desk().name}, ${desk().title}`] : [];
  const invented = context().get("invented");
  const made = await makeLetter(
    desk().cell,
    desk().actor,
    {
      ...{ ...of, id: formId(typed), language },
      words: (promises, day, situation) =>
        promiseLetter({
          ...{ promises, made: day, spoken: language, sender, invented },
          full: also.includes("full"),
          helplines: helplinesFor(law().directory, situation, promises.isAgeInDoubt),
        }),
    },
    house().now(),
  );
  if (made.ok) {
    return redirect(`${rightsOfPerson(of.caseId, of.person)}/letter/${made.value.id}?kept=made`);
  }
  if (isShut(made.refused) || made.refused === "person.not-found") {
    return await turnedAway(made.refused, askIn(made));
  }
  const problems = [problemAt(made.refused, "language")];
  return await letterList({ typed, problems });
}
