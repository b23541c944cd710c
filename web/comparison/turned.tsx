import type { Comparison } from "../../domain/comparison/compare.ts";
import type { CaseRelation } from "../../domain/comparison/relate.ts";
import {
  type Change,
  changesOf,
  relationMoved,
  type Supposed,
} from "../../domain/comparison/turned.ts";
import { type Factor, themes } from "../../domain/knowledge/factor.ts";
import type { Law } from "../../law/law.ts";
import { FactorName } from "../case/factor-name.tsx";
import { Actions, Button } from "../components/button.tsx";
import { askable } from "../observation/observation-form.tsx";
import { levelText } from "../observation/observed.tsx";
import { language, law, say } from "../page.ts";
import { relationText } from "./pair.tsx";
import { answerOf, takeAllBack } from "./suppose.ts";

/** The mirror's row buttons send this form. */
export const turnForm = "suppose";

interface FormProps {
  readonly action: string;
  readonly supposed: readonly Supposed[];
  /** Sent along, since it is stored nowhere. */
  readonly entered?: readonly (readonly [field: string, value: string])[];
}

function answersTo(factor: Factor) {
  const answer = (state: Supposed["state"], level: number) => {
    const value = answerOf({ factor: factor.id, state, level });
    return { value, label: levelText(say, language(), factor, { state, level }) };
  };
  const levels = factor.levels.length === 0 ? [1] : factor.levels.map((_, level) => level).slice(1);
  return [
    ...levels.map((level) => answer("present", level)),
    answer("absent", 1),
    answer("not_observed", 1),
  ];
}

/** Sends to the page itself; nothing is kept. */
export function TurnForm(props: FormProps) {
  const { action, supposed, entered = [] } = props;
  return (
    <form id={turnForm} class="no-print" method="post" action={`${action}#turned`}>
      <h2>{say("comparison.suppose")}</h2>
      <p>{say("comparison.suppose-how")}</p>
      {entered.map(([field, value]) => (
        <input type="hidden" name={field} value={value} />
      ))}
      {supposed.map((each) => (
        <input type="hidden" name="supposed" value={answerOf(each)} />
      ))}
      <div class="ds-field">
        <label class="ds-label" for="other">
          {say("comparison.suppose-which")}
        </label>
        <select class="ds-input" id="other" name="other">
          <option value="">{say("comparison.suppose-choose")}</option>
          {themes.map((theme) => (
            <optgroup label={say(`theme.${theme}`)}>
              {askable(law())
                .filter((factor) => factor.theme === theme)
                .map((factor) =>
                  answersTo(factor).map(({ value, label }) => (
                    <option value={value}>
                      {factor.name[language()]}: {label}
                    </option>
                  )),
                )}
            </optgroup>
          ))}
        </select>
      </div>
      <Actions>
        <Button variant="secondary">{say("comparison.suppose-do")}</Button>
      </Actions>
    </form>
  );
}

function SupposedFacts({ supposed }: FormProps) {
  return (
    <ul class="supposed">
      {supposed.map(({ factor: id, state, level }) => {
        const factor = law().factors.get(id);
        return factor === undefined ? null : (
          <li>
            <FactorName factor={factor}>
              : <strong>{levelText(say, language(), factor, { state, level })}</strong>
            </FactorName>
            <button class="ds-link" type="submit" form={turnForm} name="take-back" value={id}>
              {say("comparison.take-back")}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function readingText(reading: Change["moved"][number]["was"]): string {
  return reading === null ? say("comparison.no-part") : say(`compare.reading.${reading}`);
}

function Moved({ factors, change }: { readonly factors: Law["factors"]; readonly change: Change }) {
  const { was, is, moved } = change;
  const sentence = (related: CaseRelation) => relationText(say, language(), related);
  return (
    <li class="moved">
      <p class="decided-factor">
        {is.decision.name} <span class="terms">({say(`compare.side.${is.decision.side}`)})</span>
      </p>
      <div>
        <p class="decided-side">{say("comparison.as-known")}</p>
        <p>{sentence(was)}</p>
      </div>
      <div data-supposed="true">
        <p class="decided-side">{say("comparison.as-supposed")}</p>
        <p>{relationMoved(change) ? sentence(is) : say("comparison.same-relation")}</p>
        <ul>
          {moved.map((point) => (
            <li>
              {factors.get(point.factor)?.name[language()] ?? point.factor}:{" "}
              {readingText(point.was)} → <strong>{readingText(point.is)}</strong>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

interface TurnedProps extends FormProps {
  readonly real: Comparison;
  readonly turned: Comparison;
  /** Null where the facts are stored nowhere. */
  readonly back: string | null;
}

export function Turned(props: TurnedProps) {
  const { real, turned, back } = props;
  const changes = changesOf(real, turned);
  const whole = changes.filter(relationMoved);
  const inPoints = changes.filter((change) => !relationMoved(change));
  const words = { factors: law().factors };
  return (
    <section class="turned wide" id="turned" aria-labelledby="turned-heading" tabindex={-1}>
      <h2 id="turned-heading">{say("comparison.supposed")}</h2>
      <p>
        <strong>{say("comparison.supposed-not-kept")}</strong>
      </p>
      <SupposedFacts {...props} />
      {changes.length === 0 && <p>{say("comparison.changes-none")}</p>}
      {changes.length > 0 && whole.length === 0 && <p>{say("comparison.changes-points")}</p>}
      <ul class="decided-rows">
        {whole.map((change) => (
          <Moved {...words} change={change} />
        ))}
      </ul>
      {inPoints.length > 0 && (
        <details>
          <summary>{say("comparison.changes-only-points", { count: inPoints.length })}</summary>
          <ul class="decided-rows">
            {inPoints.map((change) => (
              <Moved {...words} change={change} />
            ))}
          </ul>
        </details>
      )}
      <p>
        {back === null ? (
          <button
            class="ds-link"
            type="submit"
            form={turnForm}
            name="take-back"
            value={takeAllBack}
          >
            {say("comparison.back-to-known")}
          </button>
        ) : (
          <a class="ds-link" href={back}>
            {say("comparison.back-to-known")}
          </a>
        )}
      </p>
    </section>
  );
}
