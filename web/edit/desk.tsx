import { addedDecisions } from "../../api/edit/overlay.ts";
import { readEditorsDesk } from "../../api/edit/read.ts";
import { type SweepProgress, sweepProgress } from "../../api/edit/sweep.ts";
import { unreadSections } from "../../api/law/read.ts";
import { dayOf } from "../../domain/time/day.ts";
import { itemsOf } from "../../law/items/items.ts";
import type { KeptDraft } from "../../store/edit/edit.ts";
import type { KeptItemDraft } from "../../store/edit/item-draft.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { page } from "../frame.tsx";
import { desk, house, language, law, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { itemTitle } from "./labels.ts";
import { kindText, ProposalList } from "./shown.tsx";

function Drafts({
  drafts,
  itemDrafts,
}: {
  readonly drafts: readonly KeptDraft[];
  readonly itemDrafts: readonly KeptItemDraft[];
}) {
  const items = itemsOf(law().files);
  return (
    <>
      <h2>{say("edit.drafts")}</h2>
      {drafts.length + itemDrafts.length === 0 && <p>{say("edit.no-drafts")}</p>}
      <ul class="case-lines">
        {itemDrafts.map(({ id, entry, kept }) => {
          const item = items.get(entry);
          return (
            <li class="case-line">
              <a class="ds-link" href={`/edit/changes/${id}`}>
                {item === undefined
                  ? say("edit.new-in", { kind: kindText(entry) })
                  : itemTitle(item)}
              </a>
              <p class="terms">{say("edit.kept", { day: dayText(language(), dayOf(kept)) })}</p>
            </li>
          );
        })}
        {drafts.map(({ id, content, kept }) => (
          <li class="case-line">
            <a class="ds-link" href={`/edit/drafts/${id}`}>
              {content.about.name || say("edit.unnamed")}
            </a>
            <p class="terms">{say("edit.kept", { day: dayText(language(), dayOf(kept)) })}</p>
          </li>
        ))}
      </ul>
      <form method="post" action="/edit/drafts">
        <p>{say("edit.begin-how")}</p>
        <Actions>
          <Button>{say("edit.begin")}</Button>
        </Actions>
      </form>
    </>
  );
}

/** Counts only, nothing about an agency's cases. */
function Progresses({ progress }: { readonly progress: readonly SweepProgress[] }) {
  return (
    <>
      <h2>{say("edit.progress")}</h2>
      <p>{say(progress.length === 0 ? "edit.progress-none" : "edit.progress-why")}</p>
      {progress.map(({ decision, percent, ended, agencies }, index) => {
        const name = law().decisions.find(({ id }) => id === decision)?.name ?? decision;
        return (
          <div class="progress">
            <label for={`progress-${index}`}>{say("edit.progress-of", { name, percent })}</label>
            <progress id={`progress-${index}`} max={100} value={percent} />
            <p class="terms">{say("edit.progress-agencies", { ended, agencies })}</p>
          </div>
        );
      })}
    </>
  );
}

export async function editorsPage(): Promise<Response> {
  const { cell, actor } = desk();
  const found = await readEditorsDesk(cell, actor);
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  const { drafts, itemDrafts, waiting, answered } = found.value;
  const added = await addedDecisions(house().cells.values());
  const progress = await sweepProgress(house().cells.values(), added);
  const props = { me: actor.id };
  return await page(
    { title: say("edit.heading") },
    <>
      <h1>{say("edit.heading")}</h1>
      <p class="lead">{say("edit.intro")}</p>
      <ul>
        {[
          ["/edit/items", say("edit.all-items")],
          ["/edit/decisions", say("edit.all-entries")],
          ["/edit/law", say("edit.law.link", { count: unreadSections(law()).size })],
          ["/knowledge/review", say("edit.review")],
        ].map(([href, label]) => (
          <li>
            <a class="ds-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <h2>{say("edit.waiting")}</h2>
      {waiting.length === 0 && <p>{say("edit.none-waiting")}</p>}
      <ProposalList {...props} proposals={waiting} />
      <Drafts {...props} drafts={drafts} itemDrafts={itemDrafts} />
      <Progresses progress={progress} />
      <h2>{say("edit.answered")}</h2>
      {answered.length === 0 && <p>{say("edit.none-answered")}</p>}
      <ProposalList {...props} proposals={answered} />
    </>,
  );
}
