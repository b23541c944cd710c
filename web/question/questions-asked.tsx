import { type AskedOfCase, type AskedQuestion, readAsked } from "../../api/question/read.ts";
import { dayOf } from "../../domain/time/day.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { type Fact, Facts } from "../components/facts.tsx";
import { EmptyState } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { ObservedFacts } from "../observation/observed.tsx";
import { desk, house, language, law, param, say } from "../page.ts";
import { dayText, momentText } from "../texts/formats.ts";
import { isolate } from "../texts/isolate.ts";
import { languageName } from "./questions-language.ts";

interface Props {
  readonly caseId: string;
}

export function Standing({ one }: { readonly one: AskedQuestion }) {
  const { standing, ofNeeds } = one;
  if (standing.asks === "everything" && standing.because === "not-reported") {
    return null;
  }
  const day = dayText(language(), standing.reported);
  if (standing.asks === "everything") {
    return <p>{say("question.asked.after-agreed", { day, who: standing.agreement.who })}</p>;
  }
  return ofNeeds ? (
    <p>{say("question.asked.after-needs", { day })}</p>
  ) : (
    <p>
      <strong>{say("question.asked.after", { day })}</strong>
    </p>
  );
}

function Answer({ caseId, one }: Props & { readonly one: AskedQuestion }) {
  const { answer } = one;
  if (answer === null) {
    return (
      <p>
        <span class="terms">{say("question.asked.answer-none")}. </span>
        <a
          class="ds-link no-print"
          href={`/cases/${caseId}/questions/asked/${one.id}/answer`}
          aria-label={`${say("question.asked.answer-add")}: ${isolate(one.wording)}`}
        >
          {say("question.asked.answer-add")}
        </a>
      </p>
    );
  }
  const told = {
    day: dayText(language(), answer.on),
    name: answer.notedBy,
    noted: momentText(language(), answer.noted),
  };
  return (
    <>
      <h3>{say("question.asked.answer")}</h3>
      <p class="terms">{say("question.asked.answered", told)}</p>
      {answer.words !== null && (
        <p class="own-words letter">
          <TypedText>{answer.words}</TypedText>
        </p>
      )}
      <ObservedFacts factors={law().factors} facts={answer.facts} />
      <p class="no-print">
        <a class="ds-link" href={`/cases/${caseId}/observations#${answer.observation}`}>
          {say("question.asked.answer-at")}
        </a>
      </p>
    </>
  );
}

function rightsText({ rights, told }: AskedQuestion): string {
  const before = rights === "yes" ? "" : `${say(`question.asked.rights-${rights}`)}. `;
  return `${before}${told ?? ""}`.trim();
}

function One(props: Props & { readonly one: AskedQuestion }) {
  const { one } = props;
  const facts: readonly Fact[] = [
    {
      term: say("question.asked.person"),
      value:
        one.person === null ? say("question.ask.person-none") : <TypedText>{one.person}</TypedText>,
    },
    { term: say("question.asked.language"), value: languageName(one.language) },
    {
      term: say("question.asked.interpreter"),
      value: say(`question.interpreter.${one.interpreter}`),
    },
    { term: say("question.asked.rights"), value: <TypedText>{rightsText(one)}</TypedText> },
    { term: say("question.asked.noted"), value: momentText(language(), one.noted) },
  ];
  return (
    <li id={one.id} class="question">
      <p class="terms">
        {say("question.asked.by", { name: one.askedBy, day: dayText(language(), one.on) })}
      </p>
      <h2 class="own-words">
        <TypedText>{one.wording}</TypedText>
      </h2>
      <Standing {...props} one={one} />
      <Facts facts={facts} />
      <Answer {...props} one={one} />
    </li>
  );
}

function Asked(props: Props & { readonly found: AskedOfCase }) {
  const { caseId, found } = props;
  return (
    <>
      <CaseTop head={found.head} heading={say("question.asked.heading")} />
      <p>{say("question.asked.intro")}</p>
      {found.asked.length === 0 && (
        <EmptyState heading={say("question.asked.empty")}>
          <p>{say("question.asked.empty-how")}</p>
        </EmptyState>
      )}
      <ol class="questions">
        {found.asked.map((one) => (
          <One {...props} one={one} />
        ))}
      </ol>
      <BackLink href={`/cases/${caseId}/questions`}>{say("question.heading")}</BackLink>
    </>
  );
}

export async function askedPage(): Promise<Response> {
  const { now } = house();
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readAsked(cell, actor, law().interview, caseId, dayOf(now()));
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  return await page(
    {
      title: `${say("question.asked.heading")}, ${read.value.head.label}`,
      tabs: <CaseTabs caseId={caseId} here="questions" />,
    },
    <Asked caseId={caseId} found={read.value} />,
  );
}
