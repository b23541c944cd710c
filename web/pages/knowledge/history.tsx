import type { Context } from "hono";
import { readApproved } from "../../../api/edit/history.ts";
import type { Desk, House } from "../../../api/house.ts";
import { dayOf } from "../../../domain/time/day.ts";
import { type Item, itemsOf } from "../../../law/items/items.ts";
import type { Law } from "../../../law/law.ts";
import type { ApprovedEdit } from "../../../store/edit.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { Facts } from "../../components/facts.tsx";
import { BackLink } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { errorPage } from "../../error-page.tsx";
import { page } from "../../frame.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { Difference, OneLanguage } from "../edit/item-shown.tsx";
import { heldTitle, itemTitle } from "../edit/labels.ts";
import { factorAt, placeText, StatementText } from "../edit/shown.tsx";
import { Whole } from "../edit/whole.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly law: Law;
  readonly item: Item | undefined;
}

function Changed({ say, language, law, item, edit }: Props & Pick<ApprovedEdit, "edit">) {
  if (edit.kind === "item") {
    return item === undefined ? null : (
      <Difference
        say={say}
        language={language}
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
    return <Whole say={say} language={language} law={law} edit={edit} waits={false} />;
  }
  const entry = law.decisions.find(({ id }) => id === edit.entry);
  const factor = factorAt(law, entry, edit.place);
  const sides = [
    [say("edit.was"), edit.was],
    [say("edit.became"), edit.would],
  ] as const;
  return (
    <>
      <h2>{placeText({ say, language, law }, edit.place)}</h2>
      <OneLanguage say={say} was={edit.was} would={edit.would} />
      <div class="persons">
        {sides.map(([heading, statement]) => (
          <div>
            <h3>{heading}</h3>
            <StatementText say={say} language={language} factor={factor} statement={statement} />
          </div>
        ))}
      </div>
    </>
  );
}

function OneEdit({ approved, ...props }: Props & { readonly approved: ApprovedEdit }) {
  const { say, language } = props;
  const { edit, why, source, approvedBy, proposedBy } = approved;
  return (
    <div class="piece">
      <p>
        {say("edit.history-change", {
          day: dayText(language, dayOf(approved.approved)),
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

export async function historyPage(
  c: Context<Env>,
  { law, cells }: House,
  { cell, actor }: Desk,
): Promise<Response> {
  const { kind = "", id = "" } = c.req.param() as { kind?: string; id?: string };
  const item = itemsOf(law.files).get(`${kind}/${id}`);
  const decision = kind === "decision" ? law.decisions.find((each) => each.id === id) : undefined;
  const retired = law.retired.get(`${kind}/${id}`);
  if (item === undefined && decision === undefined && retired === undefined) {
    return await errorPage(c, 404);
  }
  const entry = decision?.id ?? `${kind}/${id}`;
  const found = await readApproved(cell, actor, cells.values(), entry);
  if (!found.ok) {
    return await turnedAway(c, found.refused);
  }
  const say = c.get("say");
  const language = c.get("language");
  const held = retired === undefined ? "" : heldTitle(language, entry, retired.value);
  const name = decision?.name ?? (item === undefined ? held : itemTitle(language, item));
  const title = say("edit.history-of", { name });
  return await page(
    c,
    { title },
    <>
      <BackLink say={say} href={backTo({ kind, id })}>
        {name}
      </BackLink>
      <h1>{title}</h1>
      <p class="lead">{say("edit.history-intro")}</p>
      {found.value.length === 0 && <p>{say("edit.no-history")}</p>}
      {found.value.map((approved) => (
        <OneEdit say={say} language={language} law={law} item={item} approved={approved} />
      ))}
    </>,
  );
}
