import { ownSources } from "../../domain/case/source.ts";
import type { Scope } from "../../domain/knowledge/decision.ts";
import { type Factor, type Theme, themes, topLevel } from "../../domain/knowledge/factor.ts";
import { maybeFactors, type ObservedFact } from "../../domain/observation/observation.ts";
import { type Day, isMeantDay } from "../../domain/time/day.ts";
import type { Law } from "../../law/law.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { FormId } from "../forms/form-id.tsx";
import { typedAt } from "../forms/sent.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { language, law, say } from "../page.ts";

const ways = ["seen", "told", "document"] as const satisfies readonly ObservedFact["how"][];
export const scopes = ["one", "some", "most", "all"] as const satisfies readonly Scope[];

/** Factors that can be observed: raw, private, and not about origin or papers. */
export function askable(law: Law): readonly Factor[] {
  return [...law.factors.values()].filter(
    ({ id, kind, domain }) =>
      kind === "raw" &&
      domain === "private" &&
      law.questions.cautions.get(id) !== "never_asked_status_or_origin",
  );
}

function factOf(factor: Factor, answer: string): Pick<ObservedFact, "state" | "level"> | null {
  if (answer === "no" || answer === "0") {
    return { state: "absent", level: 1 };
  }
  if (answer === "maybe" && maybeFactors.has(factor.id)) {
    return { state: "maybe", level: 1 };
  }
  if (answer === "yes" && factor.levels.length === 0) {
    return { state: "present", level: 1 };
  }
  const level = Number(answer);
  const known = /^\d$/.test(answer) && level >= 1 && level <= topLevel(factor);
  return known && factor.levels.length > 0 ? { state: "present", level } : null;
}

/** Answers out of bounds are none: nothing is guessed. */
export function factsIn(typed: Typed): readonly ObservedFact[] {
  const how = ways.find((each) => each === textOf(typed, "how")) ?? "told";
  const scope = scopes.find((each) => each === textOf(typed, "scope")) ?? "one";
  const on = textOf(typed, "day");
  const day = isMeantDay(on) ? (on as Day) : null;
  return askable(law()).flatMap((factor) => {
    const said = factOf(factor, textOf(typed, `f.${factor.id}`));
    return said === null ? [] : [{ factor: factor.id, ...said, scope, how, day, note: null }];
  });
}

const answerTo = ({ id }: Factor) => typedAt(`f.${id}`)?.[0] ?? "";

export function FactorChoice({ factor }: { readonly factor: Factor }) {
  const name = `f.${factor.id}`;
  const chosen = answerTo(factor);
  const answers =
    factor.levels.length === 0
      ? [
          ["yes", say("frame.yes")],
          ...(maybeFactors.has(factor.id) ? [["maybe", say("frame.maybe")]] : []),
          ["no", say("frame.no")],
        ]
      : factor.levels.map((level, at) => [String(at), level[language()]]);
  return (
    <fieldset class="factor">
      <legend>
        <strong>{factor.name[language()]}</strong> {factor.definition[language()]}
        {law().questions.cautions.get(factor.id) === "only_in_private" && (
          <span class="terms"> ({say("observation.caution").toLowerCase()})</span>
        )}
      </legend>
      {[["", say("frame.dont-know")], ...answers].map(([value, label]) => (
        <label>
          <input type="radio" name={name} value={value} checked={chosen === value} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

export function ThemeOfFactors({ theme }: { readonly theme: Theme }) {
  const factors = askable(law()).filter((factor) => factor.theme === theme);
  const answered = factors.some((factor) => answerTo(factor) !== "");
  return (
    <details class="theme" open={answered}>
      <summary>{say(`theme.${theme}`)}</summary>
      {factors.map((factor) => (
        <FactorChoice factor={factor} />
      ))}
    </details>
  );
}

export function ObservationForm({ caseId }: { readonly caseId: string }) {
  return (
    <form id="new" method="post" action={`/cases/${caseId}/observations`}>
      <FormId />
      <h2>{say("observation.add")}</h2>
      <p>{say("observation.intro")}</p>
      <Select
        name="source"
        label={say("observation.source")}
        options={ownSources.map((value) => ({ value, label: say(`observation.source.${value}`) }))}
      />
      <RadioGroup
        name="how"
        legend={say("observation.how")}
        options={ways.map((value) => ({ value, label: say(`observation.how.${value}`) }))}
        chosen="told"
        unknown={null}
      />
      <RadioGroup
        name="scope"
        legend={say("observation.scope")}
        options={scopes.map((value) => ({ value, label: say(`observation.scope.${value}`) }))}
        chosen="one"
        unknown={null}
      />
      <TextField name="day" type="date" label={say("observation.day")} optional size={12} />
      <div id="facts" tabindex={-1}>
        <h3>{say("observation.facts")}</h3>
        <p class="terms">{say("observation.facts-help")}</p>
        {themes.map((theme) => (
          <ThemeOfFactors theme={theme} />
        ))}
      </div>
      <TextArea
        name="words"
        label={say("observation.words")}
        help={say("observation.words-help")}
        rows={6}
        optional
      />
      <Checkboxes
        name="verified"
        legend={say("observation.verified-ask")}
        help={say("observation.verified-help")}
        options={[{ value: "yes", label: say("observation.verified-yes") }]}
        chosen={[]}
      />
      <Actions>
        <Button>{say("observation.keep")}</Button>
      </Actions>
    </form>
  );
}
