import { readEditorsDesk, readHistory } from "../../api/edit/read.ts";
import { type Place, placesOf } from "../../domain/edit/statement.ts";
import { courtText } from "../../law/cited.ts";
import { turnedAway } from "../access/turned-away.ts";
import { BackLink } from "../components/way.tsx";
import { errorPage } from "../error-page.tsx";
import { page } from "../frame.tsx";
import { desk, language, law, param, say } from "../page.ts";
import { ProposalList, placeText, StatementText } from "./shown.tsx";

export async function entriesPage(): Promise<Response> {
  const { cell, actor } = desk();
  const allowed = await readEditorsDesk(cell, actor);
  if (!allowed.ok) {
    return await turnedAway(allowed.refused);
  }
  return await page(
    { title: say("edit.all-entries") },
    <>
      <BackLink href="/edit">{say("edit.heading")}</BackLink>
      <h1>{say("edit.all-entries")}</h1>
      <ul class="case-lines">
        {law()
          .decisions.toSorted((a, b) => a.name.localeCompare(b.name))
          .map(({ id, name, court }) => (
            <li class="case-line">
              <a class="ds-link" href={`/edit/decisions/${id}`}>
                {name}
              </a>
              <p class="terms">{courtText(language(), court)}</p>
            </li>
          ))}
      </ul>
    </>,
  );
}

export async function entryPage(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  const decision = law().decisions.find((each) => each.id === id);
  const history = await readHistory(cell, actor, id);
  if (!history.ok) {
    return await turnedAway(history.refused);
  }
  if (decision === undefined) {
    return await errorPage(404);
  }
  const props = {};
  const Statements = ({ places }: { readonly places: readonly Place[] }) => (
    <ul class="case-lines">
      {places.map(({ place, now, fact }) => (
        <li class="case-line">
          <h3>{placeText(place)}</h3>
          <StatementText factor={law().factors.get(fact?.factor ?? "")} statement={now} />
          <a
            class="ds-link"
            href={`/edit/decisions/${id}/change?place=${encodeURIComponent(place)}`}
          >
            {say("edit.propose-change")}
            <span class="unseen">: {placeText(place)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
  const places = placesOf(decision);
  return await page(
    { title: decision.name },
    <>
      <BackLink href="/edit/decisions">{say("edit.all-entries")}</BackLink>
      <h1>{say("edit.entry", { name: decision.name })}</h1>
      <p class="lead">{say("edit.entry-intro")}</p>
      <p>
        <a class="ds-link" href={`/knowledge/decisions/${id}`}>
          {say("edit.read-entry")}
        </a>
      </p>
      <h2>{say("edit.history")}</h2>
      {history.value.length === 0 && <p>{say("edit.no-history")}</p>}
      <ProposalList {...props} me={actor.id} proposals={history.value} />
      <h2>{say("edit.of-whole")}</h2>
      <Statements places={places.filter(({ fact }) => fact === null)} />
      <h2>{say("edit.draft.facts")}</h2>
      <Statements places={places.filter(({ fact }) => fact !== null)} />
    </>,
  );
}
