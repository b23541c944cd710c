import { readApproved } from "../../api/edit/history.ts";
import { dayOf } from "../../domain/time/day.ts";
import { type Item, itemsOf } from "../../law/items/items.ts";
import type { ApprovedEdit } from "../../store/edit/edit.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Facts } from "../components/facts.tsx";
import { BackLink } from "../components/way.tsx";
import { Difference, OneLanguage } from "../edit/item-shown.tsx";
import { heldTitle, itemTitle } from "../edit/labels.ts";
import { factorAt, placeText, StatementText } from "../edit/shown.tsx";
import { Whole } from "../edit/whole.tsx";
import { errorPage } from "../error-page.tsx";
import { page } from "../frame.tsx";
import { context, desk, house, language, law, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";

interface Props {
  readonly item: Item | undefined;
}

function Changed({ item, edit }: Props & Pick<ApprovedEdit, "edit">) {
  if (edit.kind === "item") {
    return item === undefined ? null : (
      <Difference
        kind={item.kind}
        was={edit.was}
        would={edit.would}
        headings={["edit.was", "edit.became"]}
      />
    );
  }
  if (edit.kind === "new-decision") {
    return <p>{say("edit.new-decision", { name: edit.would.name })}</p>;
  }
  if (edit.kind === "new-item" || edit.kind === "retire") {
    return <Whole edit={edit} waits={false} />;
  }
  const entry = law().decisions.find(({ id }) => id === edit.entry);
  const factor = factorAt(entry, edit.place);
  const sides = [
    [say("edit.was"), edit.was],
    [say("edit.became"), edit.would],
  ] as const;
  return (
    <>
      <h2>{placeText(edit.place)}</h2>
      <OneLanguage was={edit.was} would={edit.would} />
      <div class="persons">
        {sides.map(([heading, statement]) => (
          <div>
            <h3>{heading}</h3>
            <StatementText factor={factor} statement={statement} />
          </div>
        ))}
      </div>
    </>
  );
}

function OneEdit({ approved, ...props }: Props & { readonly approved: ApprovedEdit }) {
  const { edit, why, source, approvedBy, proposedBy } = approved;
  return (
    <div class="piece">
      <p>
        {say("edit.history-change", {
          day: dayText(language(), dayOf(approved.approved)),
          approver: approvedBy,
          proposer: proposedBy,
        })}
        .
      </p>
      <Facts
        facts={[
          { term: say("edit.why"), value: why },
          { term: say("edit.source"), value: source },
        ]}
      />
      <Changed {...props} edit={edit} />
    </div>
  );
}

function backTo({ kind, id }: Pick<Item, "id"> & { readonly kind: string }): string {
  const own: Readonly<Record<string, string>> = {
    decision: `/knowledge/decisions/${id}`,
    concept: `/knowledge/concepts/${id}`,
    body: `/knowledge/directory/${id}`,
    provision: `/knowledge/provisions/${id}`,
    sector: "/knowledge/sectors",
    risk: "/knowledge/sectors",
    sign: "/knowledge/signs",
    change: "/knowledge/changes",
    factor: "/knowledge/facts",
    "open-question": "/knowledge/questions",
  };
  return own[kind] ?? "/knowledge/review";
}

export async function historyPage(): Promise<Response> {
  const { cells } = house();
  const { cell, actor } = desk();
  const { kind = "", id = "" } = context().req.param() as { kind?: string; id?: string };
  const item = itemsOf(law().files).get(`${kind}/${id}`);
  const decision = kind === "decision" ? law().decisions.find((each) => each.id === id) : undefined;
  const retired = law().retired.get(`${kind}/${id}`);
  if (item === undefined && decision === undefined && retired === undefined) {
    return await errorPage(404);
  }
  const entry = decision?.id ?? `${kind}/${id}`;
  const found = await readApproved(cell, actor, cells.values(), entry);
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  const held = retired === undefined ? "" : heldTitle(entry, retired.value);
  const name = decision?.name ?? (item === undefined ? held : itemTitle(item));
  const title = say("edit.history-of", { name });
  return await page(
    { title },
    <>
      <BackLink href={backTo({ kind, id })}>{name}</BackLink>
      <h1>{title}</h1>
      <p class="lead">{say("edit.history-intro")}</p>
      {found.value.length === 0 && <p>{say("edit.no-history")}</p>}
      {found.value.map((approved) => (
        <OneEdit item={item} approved={approved} />
      ))}
    </>,
  );
}
