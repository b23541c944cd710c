import { edition, noteExplained, readExplained } from "../../api/rights/letter/explain.ts";
import { citationIn } from "../../domain/base/citation.ts";
import type { Day } from "../../domain/time/day.ts";
import { explained } from "../../rules/rights/promises.ts";
import { turnedFromPlan } from "../access/turned-away.ts";
import { CaseTabs } from "../case/case-frame.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Facts } from "../components/facts.tsx";
import { post } from "../forms/post.ts";
import { page } from "../frame.tsx";
import { Cited } from "../law/cited.tsx";
import { desk, house, language, law, say } from "../page.ts";
import { MayBeFound } from "../plan/copy/may-be-found.tsx";
import { dayText } from "../texts/formats.ts";
import { goneThrough, ofRights, ToldForm, ToldLine, toldLabels } from "./event/told-form.tsx";
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
            <Cited
              text={say("life.explained.source", {
                source: citationIn(language(), source),
                day: dayText(language(), read as Day),
              })}
            />
          </p>
        </section>
      ))}
      <p class="terms">{say("life.explained.edition", { edition })}</p>
    </section>
  );
}

export async function explainedPage(): Promise<Response> {
  const { cell, actor } = desk();
  const of = ofPerson();
  const read = await readExplained(cell, actor, of);
  if (!read.ok) {
    return await turnedFromPlan(read);
  }
  const { head, pseudonym, times } = read.value;
  return await page(
    {
      title: `${say("life.view.explained")}, ${pseudonym}, ${head.label}`,
      tabs: <CaseTabs caseId={of.caseId} here="persons" />,
    },
    <>
      <div class="no-print">
        <ErrorSummary />
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
              <ToldLine told={told} />{" "}
              <span class="terms">{say("life.explained.mark", { edition: told.edition })}</span>
            </li>
          ))}
        </ul>
      </div>
      <Sheet />
      <div class="no-print">
        <h2 id="note" tabindex={-1}>
          {say("life.explained.note")}
        </h2>
        <ToldForm
          interview={law().interview}
          action={`${rightsOfPerson(of.caseId, of.person)}/explained`}
        />
      </div>
    </>,
  );
}

export async function postExplained(): Promise<Response> {
  const { cell, actor } = desk();
  return await post(goneThrough, toldLabels, {
    ...ofRights,
    keep: (told) => noteExplained(cell, actor, { ...ofPerson(), ...told }, house().now()),
    kept: () => toKept("explained"),
    again: explainedPage,
  });
}
