import { type Context, Hono } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { askIn } from "../../../api/problem.ts";
import { giveLetter, makeLetter, readLetter, readLetters } from "../../../api/rights/promise.ts";
import { dayOf } from "../../../domain/base/day.ts";
import { helplinesFor } from "../../../domain/rights/helplines.ts";
import type { LetterLine } from "../../../store/promise.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { Actions, Button } from "../../components/button.tsx";
import { CaseRail } from "../../components/case-frame.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select } from "../../components/field.tsx";
import { KeptNotice, keptIn } from "../../components/kept.tsx";
import { EmptyState, Notice } from "../../components/notice.tsx";
import { Parts } from "../../components/parts.tsx";
import { BackLink } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { type PromiseLetter, promiseLetter, promisePdf } from "../../letter/promise.ts";
import { momentText } from "../../texts/formats.ts";
import { sayIn } from "../../texts/texts.ts";
import { formId, isShut, problemAt, type Typed, textOf, typedIn } from "../cases/form.ts";
import { languageName, languageOptions } from "../cases/questions-language.ts";
import type { Words } from "./by-state.tsx";
import { Kept, toKept } from "./kept.tsx";
import { ofPerson, PersonTop, rightsOfPerson } from "./person-frame.tsx";
import { ToldForm, ToldLine, toldAt, toldIn } from "./told-form.tsx";

interface Again {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}
const fresh: Again = { typed: {}, problems: [] };

function Line({
  say,
  language,
  at,
  letter,
  isLatest,
}: Words & { readonly at: string; readonly letter: LetterLine; readonly isLatest: boolean }) {
  const { id, madeAt, madeBy: name, language: spoken, given, overtaken } = letter;
  const made = momentText(language, madeAt);
  const line = { made, name, language: languageName({ say, language }, spoken) };
  return (
    <li class="case-line">
      <h2>{say("life.letter.line", line)}</h2>
      <p>
        <a class="ds-link" href={`${at}/letter/${id}`}>
          {say("life.letter.read-of", { made })}
        </a>
      </p>
      <p>{say(isLatest ? "life.letter.latest" : "life.letter.not-latest")}</p>
      {overtaken && <p>{say("life.letter.overtaken")}</p>}
      {given.length === 0 && <p>{say("life.letter.never-given")}</p>}
      <ul>
        {given.map((told) => (
          <li>
            <ToldLine say={say} language={language} told={told} />
          </li>
        ))}
      </ul>
    </li>
  );
}

async function list(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
  { typed, problems }: Again = fresh,
): Promise<Response> {
  const [say, language] = [c.get("say"), c.get("language")];
  const of = ofPerson(c);
  const read = await readLetters(cell, actor, of);
  if (!read.ok) {
    return await turnedAway(c, read.refused, askIn(read));
  }
  const { head, pseudonym, letters, spoken } = read.value;
  const at = rightsOfPerson(of.caseId, of.person);
  const failed = problems.length > 0;
  return await page(
    c,
    {
      title: `${say("life.view.letter")}, ${pseudonym}, ${head.label}`,
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail say={say} caseId={of.caseId} here="rights" />,
    },
    <>
      <ErrorSummary say={say} problems={problems} />
      <PersonTop say={say} head={head} person={of.person} pseudonym={pseudonym} here="letter" />
      <Kept c={c} say={say} />
      <p>{say("life.letter.intro")}</p>
      {letters.length === 0 && (
        <EmptyState heading={say("life.letter.empty")}>
          <p>{say("life.letter.empty-how")}</p>
        </EmptyState>
      )}
      <ul class="case-lines">
        {letters.map((letter, index) => (
          <Line say={say} language={language} at={at} letter={letter} isLatest={index === 0} />
        ))}
      </ul>
      <form method="post" action={`${at}/letter`}>
        <input type="hidden" name="id" value={formId(typed)} />
        <Select
          say={say}
          name="language"
          label={say("life.letter.language")}
          help={say("life.letter.language-help")}
          error={problemOf(problems, "language")}
          value={typed["language"] === undefined ? (spoken ?? "") : textOf(typed, "language")}
          options={[
            { value: "", label: say("life.form.choose") },
            ...languageOptions({ say, language, interview: house.law.interview }),
          ]}
        />
        <Actions>
          <Button>{say("life.letter.make")}</Button>
        </Actions>
      </form>
    </>,
  );
}

async function make(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const of = ofPerson(c);
  const language = textOf(typed, "language");
  const sender = [desk.cell.name, `${desk.name}, ${desk.title}`];
  const invented = c.get("invented");
  const made = await makeLetter(
    desk.cell,
    desk.actor,
    {
      ...{ ...of, id: formId(typed), language },
      words: (promises, day, situation) =>
        promiseLetter({
          ...{ promises, made: day, spoken: language, sender, invented },
          helplines: helplinesFor(house.law.directory, situation),
        }),
    },
    house.now(),
  );
  if (made.ok) {
    return c.redirect(
      `${rightsOfPerson(of.caseId, of.person)}/letter/${made.value.id}?kept=made`,
      303,
    );
  }
  if (isShut(made.refused) || made.refused === "person.not-found") {
    return await turnedAway(c, made.refused, askIn(made));
  }
  const problems = [problemAt(c.get("say"), made.refused, "language")];
  return await list(c, house, desk, { typed, problems });
}

/** A letter as it was made, on the screen and on paper, and below it the place to write that it was given. */
async function one(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
  { typed, problems }: Again = fresh,
): Promise<Response> {
  const [say, language] = [c.get("say"), c.get("language")];
  const of = ofPerson(c);
  const letter = c.req.param("letter") ?? "";
  const read = await readLetter<PromiseLetter>(cell, actor, { ...of, letter });
  if (!read.ok) {
    return await turnedAway(c, read.refused, askIn(read));
  }
  const { sender, texts } = read.value.words;
  const at = rightsOfPerson(of.caseId, of.person);
  const failed = problems.length > 0;
  return await page(
    c,
    {
      title: say("promise.subject"),
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail say={say} caseId={of.caseId} here="rights" />,
    },
    <>
      <div class="no-print">
        <ErrorSummary say={say} problems={problems} />
        <BackLink say={say} href={`${at}/letter`}>
          {say("life.letter.all")}
        </BackLink>
        {keptIn(c, ["made"]) !== undefined && (
          <KeptNotice say={say} heading={say("life.kept.made")} place={null} />
        )}
        <h1>{say("life.letter.heading")}</h1>
        {read.value.overtaken && (
          <Notice heading={say("life.letter.overtaken")} tone="awaited">
            <p>{say("life.letter.overtaken-how")}</p>
          </Notice>
        )}
        <p>
          <a class="ds-link" href={`${at}/letter/${letter}/pdf`}>
            {say("life.letter.pdf")}
          </a>
        </p>
        <p>
          <a class="ds-link" href="#give">
            {say("life.letter.give")}
          </a>
        </p>
      </div>
      {texts.map(({ language: tongue, day, subject, body }) => (
        <section lang={tongue} class="letter handed">
          {sender.map((line) => (
            <p class="terms">{line}</p>
          ))}
          <p>{day}</p>
          <h2>{subject}</h2>
          <Parts parts={body} sources={sayIn(tongue)("life.letter.sources")} />
        </section>
      ))}
      <div class="no-print">
        <h2 id="give" tabindex={-1}>
          {say("life.letter.give")}
        </h2>
        <ToldForm
          say={say}
          language={language}
          interview={house.law.interview}
          action={`${at}/letter/${letter}/given`}
          typed={typed}
          problems={problems}
          today={dayOf(house.now())}
        />
      </div>
    </>,
  );
}

async function pdf(c: Context<Env>, { cell, actor }: Desk): Promise<Response> {
  const letter = c.req.param("letter") ?? "";
  const read = await readLetter<PromiseLetter>(cell, actor, { ...ofPerson(c), letter });
  if (!read.ok) {
    return await turnedAway(c, read.refused, askIn(read));
  }
  const made = promisePdf(read.value.words);
  if (made === null) {
    return await turnedAway(c, "promise.not-found");
  }
  c.header("Content-Type", "application/pdf");
  c.header("Content-Disposition", `inline; filename="${c.get("say")("life.letter.file")}.pdf"`);
  return c.body(made);
}

async function give(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const of = ofPerson(c);
  const letter = c.req.param("letter") ?? "";
  const told = toldIn(c.get("say"), typed);
  if (!("on" in told)) {
    return await one(c, house, desk, { typed, problems: told });
  }
  const request = { ...of, ...told, id: formId(typed), letter };
  const given = await giveLetter(desk.cell, desk.actor, request, house.now());
  if (given.ok) {
    return toKept(c, "given");
  }
  const { refused } = given;
  return isShut(refused) || refused === "person.not-found" || refused === "promise.not-found"
    ? await turnedAway(c, refused, askIn(given))
    : await one(c, house, desk, {
        typed,
        problems: [problemAt(c.get("say"), refused, toldAt[refused])],
      });
}

/** Letters of what can and cannot be promised: made, kept word for word, given. */
export function letterPages(house: House): Hono<Env> {
  const at = "/cases/:id/persons/:person/rights/letter";
  return new Hono<Env>()
    .get(
      at,
      atDesk((c, desk) => list(c, house, desk)),
    )
    .post(
      at,
      atDesk((c, desk) => make(c, house, desk)),
    )
    .get(
      `${at}/:letter`,
      atDesk((c, desk) => one(c, house, desk)),
    )
    .get(
      `${at}/:letter/pdf`,
      atDesk((c, desk) => pdf(c, desk)),
    )
    .post(
      `${at}/:letter/given`,
      atDesk((c, desk) => give(c, house, desk)),
    );
}
