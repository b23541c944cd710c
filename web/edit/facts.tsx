import { type Draft, type DraftFact, sourcesOf } from "../../domain/edit/draft.ts";
import { confidences, scopes, statuses } from "../../domain/edit/whole.ts";
import { type Factor, themes } from "../../domain/knowledge/factor.ts";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { BackLink } from "../components/way.tsx";
import { errorPage } from "../error-page.tsx";
import { typedIn } from "../forms/post.ts";
import { textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { language, law, param, query, say } from "../page.ts";
import { DraftTabs, keepAndGo, partPath, withDraft } from "./draft-frame.tsx";
import { levelsOf } from "./labels.ts";

interface Props {
  readonly id: string;
  readonly draft: Draft;
}

function Given({ id, fact }: Props & { readonly fact: DraftFact }) {
  const { factor, state } = fact;
  const words = fact[language()];
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
  const { id, draft, factor } = props;
  const given = draft.facts.filter((fact) => fact.factor === factor.id);
  return (
    <li class="case-line">
      <a class="ds-link" href={`${partPath(id, "facts")}/${factor.id}`}>
        {factor.name[language()]}
      </a>
      <p class="terms">{factor.definition[language()]}</p>
      {given.map((fact) => (
        <Given {...props} fact={fact} />
      ))}
    </li>
  );
}

export async function factsPage(): Promise<Response> {
  return await withDraft(async ({ id, content: draft }) => {
    const props = { id, draft };
    return await page(
      { title: say("edit.draft.facts"), tabs: <DraftTabs id={id} here="facts" /> },
      <>
        <h1>{say("edit.draft.facts")}</h1>
        <p class="lead">{say("edit.facts-intro")}</p>
        {themes.map((theme) => {
          const factors = [...law().factors.values()].filter((factor) => factor.theme === theme);
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
  draft,
  source,
  at,
}: Pick<Props, "draft"> & {
  readonly source: string | undefined;
  readonly at: string | undefined;
}) {
  const sources = Object.entries(sourcesOf(draft));
  return (
    <>
      {sources.length === 0 && <p>{say("edit.fact.no-sources")}</p>}
      <Select
        name="source"
        label={say("edit.fact.source")}
        value={source}
        options={[
          ...(sources.length === 1 ? [] : [{ value: "", label: say("edit.choose") }]),
          ...sources.map(([value, title]) => ({ value, label: `${value}: ${title}`.slice(0, 90) })),
        ]}
      />
      <TextField
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
  nb,
  en,
}: {
  readonly nb: string | undefined;
  readonly en: string | undefined;
}) {
  const help = say("edit.fact.text-help");
  return (
    <>
      <TextArea name="nb" rows={2} label={say("edit.fact.text-nb")} help={help} value={nb} />
      <TextArea name="en" rows={2} label={say("edit.fact.text-en")} value={en} />
    </>
  );
}

export async function factPage(): Promise<Response> {
  const factor = law().factors.get(param("factor"));
  if (factor === undefined) {
    return await errorPage(404);
  }
  return await withDraft(async ({ id, content: draft }) => {
    const state = query("state") === "absent" ? "absent" : "present";
    const fact = draft.facts.find((each) => each.factor === factor.id && each.state === state);
    const choose = { value: "", label: say("edit.choose") };
    const states = (["present", "absent"] as const).map((value) => ({
      value,
      label: say(`edit.fact.state.${value}`),
      help: value === "absent" ? say("edit.fact.state.absent-help") : undefined,
    }));
    return await page(
      { title: say("edit.fact"), tabs: <DraftTabs id={id} here="facts" /> },
      <>
        <BackLink href={`${partPath(id, "facts")}#${factor.theme}`}>
          {say("edit.fact.all")}
        </BackLink>
        <h1>{factor.name[language()]}</h1>
        <p>{factor.definition[language()]}</p>
        <form method="post" action={`${partPath(id, "facts")}/${factor.id}`}>
          <RadioGroup
            name="state"
            legend={say("edit.fact.state")}
            options={states}
            chosen={state}
            unknown={null}
          />
          <RadioGroup
            name="level"
            legend={say("edit.fact.level")}
            options={levelsOf(factor)}
            chosen={fact?.level ?? (factor.levels.length === 0 ? "1" : null)}
            unknown={null}
          />
          <Select
            name="scope"
            label={say("edit.fact.scope")}
            value={fact?.scope}
            options={[
              choose,
              ...scopes.map((value) => ({ value, label: say(`edit.fact.scope.${value}`) })),
            ]}
          />
          <Select
            name="status"
            label={say("edit.fact.status")}
            value={fact?.status}
            options={[
              choose,
              ...statuses.map((value) => ({ value, label: say(`knowledge.status.${value}`) })),
            ]}
          />
          <WordFields nb={fact?.nb} en={fact?.en} />
          <SourceFields draft={draft} source={fact?.source} at={fact?.at} />
          <Select
            name="confidence"
            label={say("edit.fact.confidence")}
            value={fact?.confidence ?? draft.about.confidence}
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

export async function keepFact(): Promise<Response> {
  const factor = law().factors.get(param("factor"));
  if (factor === undefined) {
    return await errorPage(404);
  }
  const typed = await typedIn();
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
  const to = `${partPath(param("id"), "facts")}#${factor.theme}`;
  return await keepAndGo({ do: "fact", fact }, to);
}

export async function takeFactOut(): Promise<Response> {
  const state = textOf(await typedIn(), "state");
  const factor = param("factor");
  const to = partPath(param("id"), "facts");
  return await keepAndGo({ do: "no-fact", factor, state }, to);
}
