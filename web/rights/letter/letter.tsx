import {
  type MakeLetter,
  makeLetter,
  making,
  readLetters,
} from "../../../api/rights/letter/promise.ts";
import { changedOf } from "../../../law/acts/changed.ts";
import { helplinesFor } from "../../../rules/rights/helplines.ts";
import { isLeftToBeUnderstood } from "../../../rules/rights/told-person.ts";
import type { LetterLine } from "../../../store/plan/promise.ts";
import { turnedFromPlan } from "../../access/turned-away.ts";
import { CaseTabs } from "../../case/case-frame.tsx";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes } from "../../components/choice.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { Select } from "../../components/field.tsx";
import { EmptyState } from "../../components/notice.tsx";
import { FormId, idIn } from "../../forms/form-id.tsx";
import { post } from "../../forms/post.ts";
import { allOf, type Typed } from "../../forms/typed.ts";
import { page } from "../../frame.tsx";
import { type PromiseLetter, promiseLetter } from "../../letter/promise.ts";
import { context, desk, house, language, law, redirect, say, today } from "../../page.ts";
import { MayBeFound } from "../../plan/copy/may-be-found.tsx";
import { languageName, languageOptions } from "../../question/questions-language.ts";
import { momentText } from "../../texts/formats.ts";
import { ContradictionsNotice } from "../event/happened-contradiction.tsx";
import { ToldLine } from "../event/told-form.tsx";
import { Kept } from "../kept.tsx";
import { MinorNotice } from "../minor/minor-notice.tsx";
import { ofPerson, PersonTop, rightsOfPerson } from "../person-frame.tsx";

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

export async function letterList(): Promise<Response> {
  const { cell, actor } = desk();
  const of = ofPerson();
  const read = await readLetters(cell, actor, of, today());
  if (!read.ok) {
    return await turnedFromPlan(read);
  }
  const { head, pseudonym, letters, spoken, contradictions, life, child } = read.value;
  const at = rightsOfPerson(of.caseId, of.person);
  return await page(
    {
      title: `${say("life.view.letter")}, ${pseudonym}, ${head.label}`,
      tabs: <CaseTabs caseId={of.caseId} here="persons" />,
    },
    <>
      <ErrorSummary />
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
        <FormId />
        <Select
          name="language"
          label={say("life.letter.language")}
          help={say("life.letter.language-help")}
          value={spoken ?? ""}
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
          chosen={[]}
        />
        <Actions>
          <Button>{say("life.letter.make")}</Button>
        </Actions>
      </form>
    </>,
  );
}

export async function postLetter(): Promise<Response> {
  const { cell, actor, name, title } = desk();
  const { caseId, person } = ofPerson();
  const invented = context().get("invented");
  const isChosen = (what: string) => (typed: Typed) => allOf(typed, "also").includes(what);
  return await post(
    making,
    { language: "life.letter.language" },
    {
      told: { id: idIn, from: isChosen("from"), full: isChosen("full") },
      keep: ({ id, language, from, full }) => {
        const sender = from ? [cell.name, `${name}, ${title}`] : [];
        const words: MakeLetter<PromiseLetter>["words"] = (promises, made, situation) =>
          promiseLetter({
            ...{ promises, made, spoken: language, sender, invented, full },
            changed: changedOf(law(), "right"),
            helplines: helplinesFor(law().directory, situation, promises.isAgeInDoubt),
          });
        return makeLetter(cell, actor, { caseId, person, id, language, words }, house().now());
      },
      kept: ({ id }) => redirect(`${rightsOfPerson(caseId, person, "letter")}/${id}?kept=made`),
      again: letterList,
      away: turnedFromPlan,
    },
  );
}
