import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import type { Draft, DraftRemark } from "../../../domain/edit/draft.ts";
import { type Factor, themes } from "../../../domain/knowledge/factor.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes, RadioGroup } from "../../components/choice.tsx";
import { Select } from "../../components/field.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import type { Language, Say } from "../../texts/texts.ts";
import { textOf, typedIn } from "../cases/form.ts";
import { DraftRail, keepAndGo, partPath, withDraft } from "./draft-frame.tsx";
import { SourceFields, WordFields } from "./facts.tsx";

const weights = ["singled-out", "irrelevant"] as const satisfies readonly DraftRemark["weight"][];

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly id: string;
  readonly draft: Draft;
  readonly factors: ReadonlyMap<string, Factor>;
}

function Remarks({ say, language, id, draft: { remarks }, factors }: Props) {
  return (
    <ul class="case-lines">
      {remarks.map((remark) => (
        <li class="case-line">
          <p>
            {say(`edit.remark.weight.${remark.weight}`)}:{" "}
            {factors.get(remark.factor)?.name[language] ?? remark.factor}
          </p>
          <p>{remark[language]}</p>
          <p class="terms">
            {remark.source} {remark.at}
          </p>
          <form method="post" action={`${partPath(id, "remarks")}/out`}>
            <input type="hidden" name="factor" value={remark.factor} />
            <input type="hidden" name="weight" value={remark.weight} />
            <Actions>
              <Button variant="tertiary">{say("edit.fact.remove")}</Button>
            </Actions>
          </form>
        </li>
      ))}
    </ul>
  );
}

function RemarkForm({ say, language, id, draft, factors }: Props) {
  const ordered = themes.flatMap((theme) =>
    [...factors.values()].filter((factor) => factor.theme === theme),
  );
  return (
    <form method="post" action={partPath(id, "remarks")}>
      <h2>{say("edit.remark.add")}</h2>
      <Select
        say={say}
        name="factor"
        label={say("edit.remark.factor")}
        options={ordered.map((factor) => ({
          value: factor.id,
          label: factor.name[language],
        }))}
      />
      <RadioGroup
        say={say}
        name="weight"
        legend={say("edit.remark.weight")}
        options={weights.map((value) => ({ value, label: say(`edit.remark.weight.${value}`) }))}
        chosen="singled-out"
        unknown={null}
      />
      <WordFields say={say} nb={undefined} en={undefined} />
      <SourceFields say={say} draft={draft} source={undefined} at={undefined} />
      <Checkboxes
        say={say}
        name="inferred"
        legend={say("edit.remark.inferred")}
        options={[{ value: "yes", label: say("edit.remark.inferred.yes") }]}
        chosen={[]}
      />
      <Actions>
        <Button variant="secondary">{say("edit.remark.keep")}</Button>
      </Actions>
    </form>
  );
}

export async function remarksPage(c: Context<Env>, { law }: House, desk: Desk): Promise<Response> {
  return await withDraft(c, desk, async ({ id, content: draft }) => {
    const say = c.get("say");
    const props = { say, language: c.get("language"), id, draft, factors: law.factors };
    return await page(
      c,
      { title: say("edit.draft.remarks"), rail: <DraftRail say={say} id={id} here="remarks" /> },
      <>
        <h1>{say("edit.draft.remarks")}</h1>
        <p class="lead">{say("edit.remarks-intro")}</p>
        {draft.remarks.length === 0 && <p>{say("edit.remark.none")}</p>}
        <Remarks {...props} />
        <RemarkForm {...props} />
        <form method="get" action={partPath(id, "preview")}>
          <Actions>
            <Button>{say("edit.draft.preview")}</Button>
          </Actions>
        </form>
      </>,
    );
  });
}

export async function keepRemark(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const text = (field: string) => textOf(typed, field);
  const remark: DraftRemark = {
    factor: text("factor"),
    weight: text("weight") === "irrelevant" ? "irrelevant" : "singled-out",
    nb: text("nb"),
    en: text("en"),
    source: text("source"),
    at: text("at"),
    inferred: text("inferred") === "yes",
  };
  const to = partPath(c.req.param("id") ?? "", "remarks");
  return await keepAndGo(c, house, desk, { do: "remark", remark }, to);
}

export async function takeRemarkOut(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const change = {
    do: "no-remark",
    factor: textOf(typed, "factor"),
    weight: textOf(typed, "weight"),
  } as const;
  return await keepAndGo(c, house, desk, change, partPath(c.req.param("id") ?? "", "remarks"));
}
