import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { type Draft, type DraftFact, sourcesOf } from "../../../domain/edit/draft.ts";
import { confidences, scopes, statuses } from "../../../domain/edit/whole.ts";
import { type Factor, themes } from "../../../domain/knowledge/factor.ts";
import { Actions, Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choice.tsx";
import { Select, TextArea, TextField } from "../../components/field.tsx";
import { BackLink } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { errorPage } from "../../error-page.tsx";
import { page } from "../../frame.tsx";
import type { Language, Say } from "../../texts/texts.ts";
import { textOf, typedIn } from "../cases/form.ts";
import { DraftRail, keepAndGo, partPath, withDraft } from "./draft-frame.tsx";
import { levelsOf } from "./levels.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly id: string;
  readonly draft: Draft;
}

function Given({ say, language, id, fact }: Props & { readonly fact: DraftFact }) {
  const { factor, state } = fact;
  const words = fact[language];
  return (
    <>
      <p>
        {state === "absent" ? say("knowledge.absent", { text: words }) : words}{" "}
        <span class="terms">
          {fact.source} {fact.at}
        </span>
      </p>
      <form method="post" action={`${partPath(id, "facts")}/${factor}/out`}>
        <input type="hidden" name="state" value={state} />
        <Actions>
          <a class="ds-link" href={`${partPath(id, "facts")}/${factor}?state=${state}`}>
            {say("edit.fact.change")}
          </a>
          <Button variant="tertiary">{say("edit.fact.remove")}</Button>
        </Actions>
      </form>
    </>
  );
}

function FactorLine(props: Props & { readonly factor: Factor }) {
  const { language, id, draft, factor } = props;
  const given = draft.facts.filter((fact) => fact.factor === factor.id);
  return (
    <li class="case-line">
      <a class="ds-link" href={`${partPath(id, "facts")}/${factor.id}`}>
        {factor.name[language]}
      </a>
      <p class="terms">{factor.definition[language]}</p>
      {given.map((fact) => (
        <Given {...props} fact={fact} />
      ))}
    </li>
  );
}

export async function factsPage(c: Context<Env>, { law }: House, desk: Desk): Promise<Response> {
  return await withDraft(c, desk, async ({ id, content: draft }) => {
    const say = c.get("say");
    const props = { say, language: c.get("language"), id, draft };
    return await page(
      c,
      { title: say("edit.draft.facts"), rail: <DraftRail say={say} id={id} here="facts" /> },
      <>
        <h1>{say("edit.draft.facts")}</h1>
        <p class="lead">{say("edit.facts-intro")}</p>
        {themes.map((theme) => {
          const factors = [...law.factors.values()].filter((factor) => factor.theme === theme);
          const given = factors.filter(({ id: factor }) =>
            draft.facts.some((fact) => fact.factor === factor),
          );
          const others = factors.filter((factor) => !given.includes(factor));
          return (
            <section id={theme}>
              <h2>
                {say(`theme.${theme}`)} ({given.length})
              </h2>
              <ul class="case-lines">
                {given.map((factor) => (
                  <FactorLine {...props} factor={factor} />
                ))}
              </ul>
              <details class="sources">
                <summary>
                  {say("edit.fact.add")}
                  <span class="unseen">: {say(`theme.${theme}`)}</span>
                </summary>
                <ul>
                  {others.map((factor) => (
                    <FactorLine {...props} factor={factor} />
                  ))}
                </ul>
              </details>
            </section>
          );
        })}
        <form method="get" action={partPath(id, "remarks")}>
          <Actions>
            <Button>{say("edit.keep")}</Button>
          </Actions>
        </form>
      </>,
    );
  });
}

export function SourceFields({
  say,
  draft,
  source,
  at,
}: Pick<Props, "say" | "draft"> & {
  readonly source: string | undefined;
  readonly at: string | undefined;
}) {
  const sources = Object.entries(sourcesOf(draft));
  return (
    <>
      {sources.length === 0 && <p>{say("edit.fact.no-sources")}</p>}
      <Select
        say={say}
        name="source"
        label={say("edit.fact.source")}
        value={source}
        options={[
          ...(sources.length === 1 ? [] : [{ value: "", label: say("edit.choose") }]),
          ...sources.map(([value, title]) => ({ value, label: `${value}: ${title}`.slice(0, 90) })),
        ]}
      />
      <TextField
        say={say}
        name="at"
        label={say("edit.fact.at")}
        help={say("edit.fact.at-help")}
        value={at}
        size={20}
      />
    </>
  );
}

export function WordFields({
  say,
  nb,
  en,
}: Pick<Props, "say"> & { readonly nb: string | undefined; readonly en: string | undefined }) {
  const help = say("edit.fact.text-help");
  return (
    <>
      <TextArea
        say={say}
        name="nb"
        rows={2}
        label={say("edit.fact.text-nb")}
        help={help}
        value={nb}
      />
      <TextArea say={say} name="en" rows={2} label={say("edit.fact.text-en")} value={en} />
    </>
  );
}

export async function factPage(c: Context<Env>, { law }: House, desk: Desk): Promise<Response> {
  const factor = law.factors.get(c.req.param("factor") ?? "");
  if (factor === undefined) {
    return await errorPage(c, 404);
  }
  return await withDraft(c, desk, async ({ id, content: draft }) => {
    const say = c.get("say");
    const language = c.get("language");
    const state = c.req.query("state") === "absent" ? "absent" : "present";
    const fact = draft.facts.find((each) => each.factor === factor.id && each.state === state);
    const { about } = draft;
    const choose = { value: "", label: say("edit.choose") };
    const states = (["present", "absent"] as const).map((value) => ({
      value,
      label: say(`edit.fact.state.${value}`),
      help: value === "absent" ? say("edit.fact.state.absent-help") : undefined,
    }));
    return await page(
      c,
      { title: say("edit.fact"), rail: <DraftRail say={say} id={id} here="facts" /> },
      <>
        <BackLink say={say} href={`${partPath(id, "facts")}#${factor.theme}`}>
          {say("edit.fact.all")}
        </BackLink>
        <h1>{factor.name[language]}</h1>
        <p>{factor.definition[language]}</p>
        <form method="post" action={`${partPath(id, "facts")}/${factor.id}`}>
          <RadioGroup
            say={say}
            name="state"
            legend={say("edit.fact.state")}
            options={states}
            chosen={state}
            unknown={null}
          />
          <RadioGroup
            say={say}
            name="level"
            legend={say("edit.fact.level")}
            options={levelsOf(language, factor)}
            chosen={fact?.level ?? (factor.levels.length === 0 ? "1" : null)}
            unknown={null}
          />
          <Select
            say={say}
            name="scope"
            label={say("edit.fact.scope")}
            value={fact?.scope}
            options={[
              choose,
              ...scopes.map((value) => ({ value, label: say(`edit.fact.scope.${value}`) })),
            ]}
          />
          <Select
            say={say}
            name="status"
            label={say("edit.fact.status")}
            value={fact?.status}
            options={[
              choose,
              ...statuses.map((value) => ({ value, label: say(`knowledge.status.${value}`) })),
            ]}
          />
          <WordFields say={say} nb={fact?.nb} en={fact?.en} />
          <SourceFields say={say} draft={draft} source={fact?.source} at={fact?.at} />
          <Select
            say={say}
            name="confidence"
            label={say("edit.fact.confidence")}
            value={fact?.confidence ?? about.confidence}
            options={[
              choose,
              ...confidences.map((value) => ({
                value,
                label: say(`knowledge.confidence.${value}`),
              })),
            ]}
          />
          <Actions>
            <Button>{say("edit.fact.keep")}</Button>
          </Actions>
        </form>
      </>,
    );
  });
}

export async function keepFact(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const factor = house.law.factors.get(c.req.param("factor") ?? "");
  if (factor === undefined) {
    return await errorPage(c, 404);
  }
  const typed = await typedIn(c);
  const text = (field: string) => textOf(typed, field);
  const fact: DraftFact = {
    factor: factor.id,
    state: text("state") === "absent" ? "absent" : "present",
    level: text("level"),
    scope: text("scope"),
    status: text("status"),
    nb: text("nb"),
    en: text("en"),
    source: text("source"),
    at: text("at"),
    confidence: text("confidence"),
  };
  const to = `${partPath(c.req.param("id") ?? "", "facts")}#${factor.theme}`;
  return await keepAndGo(c, house, desk, { do: "fact", fact }, to);
}

export async function takeFactOut(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const state = textOf(await typedIn(c), "state");
  const factor = c.req.param("factor") ?? "";
  const to = partPath(c.req.param("id") ?? "", "facts");
  return await keepAndGo(c, house, desk, { do: "no-fact", factor, state }, to);
}
