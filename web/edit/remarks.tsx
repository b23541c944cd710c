import type { Draft, DraftRemark } from "../../domain/edit/draft.ts";
import { type Factor, themes } from "../../domain/knowledge/factor.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { Select } from "../components/field.tsx";
import { typedIn } from "../forms/post.ts";
import { textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { language, law, param, say } from "../page.ts";
import { DraftTabs, keepAndGo, partPath, withDraft } from "./draft-frame.tsx";
import { SourceFields, WordFields } from "./facts.tsx";

const weights = ["singled-out", "irrelevant"] as const satisfies readonly DraftRemark["weight"][];

interface Props {
  readonly id: string;
  readonly draft: Draft;
  readonly factors: ReadonlyMap<string, Factor>;
}

function Remarks({ id, draft: { remarks }, factors }: Props) {
  return (
    <ul class="case-lines">
      {remarks.map((remark) => (
        <li class="case-line">
          <p>
            {say(`edit.remark.weight.${remark.weight}`)}:{" "}
            {factors.get(remark.factor)?.name[language()] ?? remark.factor}
          </p>
          <p>{remark[language()]}</p>
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

function RemarkForm({ id, draft, factors }: Props) {
  const ordered = themes.flatMap((theme) =>
    [...factors.values()].filter((factor) => factor.theme === theme),
  );
  return (
    <form method="post" action={partPath(id, "remarks")}>
      <h2>{say("edit.remark.add")}</h2>
      <Select
        name="factor"
        label={say("edit.remark.factor")}
        options={ordered.map((factor) => ({
          value: factor.id,
          label: factor.name[language()],
        }))}
      />
      <RadioGroup
        name="weight"
        legend={say("edit.remark.weight")}
        options={weights.map((value) => ({ value, label: say(`edit.remark.weight.${value}`) }))}
        chosen="singled-out"
        unknown={null}
      />
      <WordFields nb={undefined} en={undefined} />
      <SourceFields draft={draft} source={undefined} at={undefined} />
      <Checkboxes
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

export async function remarksPage(): Promise<Response> {
  return await withDraft(async ({ id, content: draft }) => {
    const props = { id, draft, factors: law().factors };
    return await page(
      { title: say("edit.draft.remarks"), tabs: <DraftTabs id={id} here="remarks" /> },
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

export async function keepRemark(): Promise<Response> {
  const typed = await typedIn();
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
  const to = partPath(param("id"), "remarks");
  return await keepAndGo({ do: "remark", remark }, to);
}

export async function takeRemarkOut(): Promise<Response> {
  const typed = await typedIn();
  const change = {
    do: "no-remark",
    factor: textOf(typed, "factor"),
    weight: textOf(typed, "weight"),
  } as const;
  return await keepAndGo(change, partPath(param("id"), "remarks"));
}
