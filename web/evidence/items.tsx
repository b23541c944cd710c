import { type EvidenceOfCase, readEvidence } from "../../api/evidence/read.ts";
import type { KeptItem } from "../../domain/evidence/kept.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { ActionLink, Actions } from "../components/button.tsx";
import { Table } from "../components/facts.tsx";
import { EmptyState } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { page } from "../frame.tsx";
import { desk, law, param, say } from "../page.ts";
import { spanText } from "./item-facts.tsx";
import { always, evidenceAt, itemName } from "./names.tsx";

function standingOf({ items }: EvidenceOfCase, item: KeptItem): string {
  if (item.withdrawn !== null) {
    return say("evidence.withdrawn");
  }
  return items.some(({ corrects }) => corrects === item.id) ? say("evidence.corrected") : "";
}

/** All by number, also what was corrected or withdrawn. */
export async function evidenceItemsPage(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readEvidence(cell, actor, law(), { caseId, period: always });
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const { value: found } = read;
  const rows = found.items.map((item) => [
    <a href={evidenceAt(caseId, `items/${item.id}`)}>{itemName(item)}</a>,
    say(`evidence.kind.${item.kind}`),
    <TypedText>{spanText(item.made)}</TypedText>,
    standingOf(found, item),
  ]);
  const columns = (["what", "kind", "made", "standing"] as const).map((name) => ({
    label: say(`evidence.${name}`),
  }));
  return await page(
    {
      title: `${say("evidence.items")}, ${found.head.label}`,
      tabs: <CaseTabs caseId={caseId} here="evidence-items" />,
    },
    <>
      <CaseTop head={found.head} heading={say("evidence.items")} />
      <Actions>
        <ActionLink href={evidenceAt(caseId, "items/new")}>{say("evidence.add")}</ActionLink>
      </Actions>
      {rows.length === 0 ? (
        <EmptyState heading={say("evidence.no-items")}>
          <p>{say("evidence.no-items-how")}</p>
        </EmptyState>
      ) : (
        <Table caption={say("evidence.items")} columns={columns} rows={rows} />
      )}
    </>,
  );
}
