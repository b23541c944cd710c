import { askIn } from "../../api/problem.ts";
import { edition, noteExplained, readExplained } from "../../api/rights/letter/explain.ts";
import { citationIn } from "../../domain/base/citation.ts";
import type { Day } from "../../domain/time/day.ts";
import { explained } from "../../rules/rights/promises.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseRail } from "../case/case-frame.tsx";
import { formId, isShut, problemAt } from "../case/form.ts";
import { ErrorSummary, type Problem } from "../components/error-summary.tsx";
import { Facts } from "../components/facts.tsx";
import { typedIn } from "../forms/post.ts";
import type { Typed } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, language, law, say } from "../page.ts";
import { MayBeFound } from "../plan/copy/may-be-found.tsx";
import { dayText } from "../texts/formats.ts";
import { ToldForm, ToldLine, toldAt, toldIn } from "./event/told-form.tsx";
import { Kept, toKept } from "./kept.tsx";
import { ofPerson, PersonTop, rightsOfPerson } from "./person-frame.tsx";

/** Nothing on it is of anybody: it may be printed, and left where others see it. */
function Sheet() {
  return (
    <section>
      <h2>{say("life.explained.sheet")}</h2>
      <p>
        <strong>{say("life.explained.you")}</strong>
      </p>
      {explained.map(({ title, gives, hangsOn, endedBy, source, read }) => (
        <section class="case-line">
          <h3>{title[language()]}</h3>
          <Facts
            facts={[
              { term: say("rights.gives"), value: gives[language()] },
              { term: say("life.explained.hangs-on"), value: hangsOn[language()] },
              { term: say("life.explained.ended-by"), value: endedBy[language()] },
            ]}
          />
          <p class="terms">
            {say("life.explained.source", {
              source: citationIn(language(), source),
              day: dayText(language(), read as Day),
            })}
          </p>
        </section>
      ))}
      <p class="terms">{say("life.explained.edition", { edition })}</p>
    </section>
  );
}

interface Again {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

export async function explainedPage(
  { typed, problems }: Again = { typed: {}, problems: [] },
): Promise<Response> {
  const { cell, actor } = desk();
  const words = {};
  const of = ofPerson();
  const read = await readExplained(cell, actor, of);
  if (!read.ok) {
    return await turnedAway(read.refused, askIn(read));
  }
  const { head, pseudonym, times } = read.value;
  const failed = problems.length > 0;
  return await page(
    {
      title: `${say("life.view.explained")}, ${pseudonym}, ${head.label}`,
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail caseId={of.caseId} here="rights" />,
    },
    <>
      <div class="no-print">
        <ErrorSummary problems={problems} />
        <PersonTop head={head} person={of.person} pseudonym={pseudonym} here="explained" />
        <Kept />
        <p>{say("life.explained.intro")}</p>
        <MayBeFound />
        <p>
          <a class="ds-link" href="#note">
            {say("life.explained.note")}
          </a>
        </p>
        <h2>{say("life.explained.times")}</h2>
        {times.length === 0 && <p>{say("life.explained.none")}</p>}
        <ul>
          {times.map((told) => (
            <li>
              <ToldLine {...words} told={told} />{" "}
              <span class="terms">{say("life.explained.mark", { edition: told.edition })}</span>
            </li>
          ))}
        </ul>
      </div>
      <Sheet {...words} />
      <div class="no-print">
        <h2 id="note" tabindex={-1}>
          {say("life.explained.note")}
        </h2>
        <ToldForm
          {...words}
          interview={law().interview}
          action={`${rightsOfPerson(of.caseId, of.person)}/explained`}
          typed={typed}
          problems={problems}
        />
      </div>
    </>,
  );
}

export async function postExplained(): Promise<Response> {
  const typed = await typedIn();
  const of = ofPerson();
  const told = toldIn(typed);
  if (!("on" in told)) {
    return await explainedPage({ typed, problems: told });
  }
  const request = { ...of, ...told, id: formId(typed) };
  const noted = await noteExplained(desk().cell, desk().actor, request, house().now());
  if (noted.ok) {
    return toKept("explained");
  }
  const { refused } = noted;
  return isShut(refused) || refused === "person.not-found"
    ? await turnedAway(refused, askIn(noted))
    : await explainedPage({
        typed,
        problems: [problemAt(refused, toldAt[refused])],
      });
}
