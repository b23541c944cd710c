import { type PersonLine, readRightsOfCase } from "../../api/rights/read.ts";
import type { Day } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { EmptyState } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { page } from "../frame.tsx";
import { desk, language, param, say, today } from "../page.ts";
import { dayAndAwayText } from "../texts/formats.ts";
import { spoken } from "../texts/spoken.ts";
import { LookAgain } from "./event/happened-contradiction.tsx";
import { rightsOfPerson } from "./person-frame.tsx";

/** All of it stands with their rights. */
const most = 3;

function Pressing({
  today,
  pressing,
  next,
}: Pick<PersonLine, "pressing" | "next"> & { readonly today: Day }) {
  const more = pressing.length - most;
  return (
    <ul>
      {pressing.slice(0, most).map(({ title, due, todo: [act] }) => (
        <li>
          <strong>
            {due === null
              ? say("life.case.at-once")
              : `${say("life.case.missed")}: ${dayAndAwayText(language(), due, today)}.`}
          </strong>{" "}
          {title[language()]}
          {act !== undefined && (
            <>
              <br />
              {spoken(language(), act.what)}
            </>
          )}
        </li>
      ))}
      {more > 0 && <li>{say("life.case.more", { count: more })}</li>}
      {next !== null && (
        <li>
          {say("life.case.next", {
            day: dayAndAwayText(language(), next.due, today),
            title: next.title[language()],
          })}
        </li>
      )}
    </ul>
  );
}

function Line({ caseId, line }: { readonly caseId: string; readonly line: PersonLine }) {
  const { id, pseudonym, seen, next, pressing, open, lookAgain, noted } = line;
  if (!seen) {
    return (
      <li class="case-line">
        <h2>
          <TypedText>{pseudonym}</TypedText>
        </h2>
        <p>{say("life.case.not-yours")}</p>
      </li>
    );
  }
  return (
    <li class="case-line">
      <h2>
        <a class="ds-link" href={rightsOfPerson(caseId, id)}>
          <TypedText>{pseudonym}</TypedText>
        </a>
      </h2>
      {lookAgain > 0 && <LookAgain at={rightsOfPerson(caseId, id)} pseudonym={pseudonym} />}
      {(pressing.length > 0 || next !== null) && (
        <Pressing {...{ today: today(), pressing, next }} />
      )}
      {next === null && <p>{say(noted ? "life.case.no-next" : "life.case.nothing")}</p>}
      {open > 0 && <p class="terms">{say("life.case.open", { count: open })}</p>}
    </li>
  );
}

export async function rightsOfCasePage(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readRightsOfCase(cell, actor, caseId, today());
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const { head, persons } = read.value;
  return await page(
    {
      title: `${say("life.case.heading")}, ${head.label}`,
      tabs: <CaseTabs caseId={caseId} here="rights" />,
    },
    <>
      <CaseTop head={head} heading={say("life.case.heading")} />
      <p>{say("life.case.intro")}</p>
      {persons.length === 0 && (
        <EmptyState heading={say("life.case.empty")}>
          <p>{say("life.case.empty-how")}</p>
          <p>
            <a class="ds-link" href={`/cases/${caseId}/persons`}>
              {say("life.case.add")}
            </a>
          </p>
        </EmptyState>
      )}
      <ul class="case-lines">
        {persons.map((line) => (
          <Line caseId={caseId} line={line} />
        ))}
      </ul>
    </>,
  );
}
