import { giveLetter, readLetter } from "../../../api/rights/letter/promise.ts";
import { turnedAway, turnedFromPlan } from "../../access/turned-away.ts";
import { CaseTabs } from "../../case/case-frame.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { KeptNotice, keptIn } from "../../components/kept.tsx";
import { Notice } from "../../components/notice.tsx";
import { Parts } from "../../components/parts.tsx";
import { BackLink } from "../../components/way.tsx";
import { post } from "../../forms/post.ts";
import { page } from "../../frame.tsx";
import { pdfOf } from "../../letter/answer.ts";
import { type PromiseLetter, promiseSet } from "../../letter/promise.ts";
import { desk, house, law, param, say, today } from "../../page.ts";
import { MayBeFound } from "../../plan/copy/may-be-found.tsx";
import { languageNames, sayIn } from "../../texts/texts.ts";
import { goneThrough, ofRights, ToldForm, toldLabels } from "../event/told-form.tsx";
import { toKept } from "../kept.tsx";
import { MinorNotice } from "../minor/minor-notice.tsx";
import { ofPerson, rightsOfPerson } from "../person-frame.tsx";

type Sheet = PromiseLetter["texts"][number];

/** On a screen the rest is one tap off, on paper all of it stands. */
function InOneLanguage({
  sender,
  text: { language, day, subject, body, rest = body.length },
}: Pick<PromiseLetter, "sender"> & { readonly text: Sheet }) {
  const say = sayIn(language);
  const full = body.slice(rest);
  return (
    <section id={`in-${language}`} lang={language} class="letter handed">
      {sender.map((line) => (
        <p class="terms">{line}</p>
      ))}
      <p>{day}</p>
      <h2>{subject}</h2>
      <Parts parts={body.slice(0, rest)} sources={say("life.letter.sources")} />
      {full.length > 0 && (
        <details>
          <summary>{say("life.letter.in-full")}</summary>
          <Parts parts={full} sources={say("life.letter.sources")} />
        </details>
      )}
    </section>
  );
}

export async function letterPage(): Promise<Response> {
  const { cell, actor } = desk();
  const of = ofPerson();
  const letter = param("letter");
  const read = await readLetter<PromiseLetter>(cell, actor, { ...of, letter }, today());
  if (!read.ok) {
    return await turnedFromPlan(read);
  }
  const { head, life, child, words } = read.value;
  const { sender, texts } = words;
  const at = rightsOfPerson(of.caseId, of.person);
  return await page(
    {
      title: say("promise.subject"),
      tabs: <CaseTabs caseId={of.caseId} here="persons" />,
    },
    <>
      <div class="no-print">
        <ErrorSummary />
        <BackLink href={`${at}/letter`}>{say("life.letter.all")}</BackLink>
        {keptIn(["made"]) !== undefined && (
          <KeptNotice heading={say("life.kept.made")} place={null} />
        )}
        <h1>{say("life.letter.heading")}</h1>
        {read.value.overtaken && (
          <Notice heading={say("life.letter.overtaken")} tone="awaited">
            <p>{say("life.letter.overtaken-how")}</p>
          </Notice>
        )}
        <MinorNotice {...{ at, head, life, child }} letter />
        <MayBeFound />
        <p>
          <a class="ds-link" href={`${at}/letter/${letter}/pdf`}>
            {say("life.letter.pdf")}
          </a>
        </p>
        {texts.length > 1 && (
          <p>
            {texts.map(({ language: tongue }, at) => (
              <>
                {at > 0 && " · "}
                <a class="ds-link" lang={tongue} href={`#in-${tongue}`}>
                  {languageNames[tongue]}
                </a>
              </>
            ))}
          </p>
        )}
        <p>
          <a class="ds-link" href="#give">
            {say("life.letter.give")}
          </a>
        </p>
      </div>
      {texts.map((text) => (
        <InOneLanguage sender={sender} text={text} />
      ))}
      <div class="no-print">
        <h2 id="give" tabindex={-1}>
          {say("life.letter.give")}
        </h2>
        <ToldForm interview={law().interview} action={`${at}/letter/${letter}/given`} />
      </div>
    </>,
  );
}

export async function letterFile(): Promise<Response> {
  const { cell, actor } = desk();
  const of = { ...ofPerson(), letter: param("letter") };
  const read = await readLetter<PromiseLetter>(cell, actor, of, today());
  if (!read.ok) {
    return await turnedFromPlan(read);
  }
  const letter = promiseSet(read.value.words);
  if (letter === null) {
    return await turnedAway("promise.not-found");
  }
  return await pdfOf(letter, say("life.letter.file"));
}

export async function postGiven(): Promise<Response> {
  const { cell, actor } = desk();
  const of = { ...ofPerson(), letter: param("letter") };
  return await post(goneThrough, toldLabels, {
    ...ofRights,
    keep: (told) => giveLetter(cell, actor, { ...of, ...told }, house().now()),
    kept: () => toKept("given"),
    again: letterPage,
  });
}
