import type { FieldLine } from "../../api/referral/prepare.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import { type ChosenField, goesAlong, isSafeguard, ownWords } from "../../domain/referral/field.ts";
import { Actions, Button } from "../components/button.tsx";
import { Mark } from "../components/helper-card.tsx";
import { Hidden } from "../forms/kept.tsx";
import { drawn, problemAt } from "../forms/sent.ts";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import type { TextKey } from "../texts/texts.ts";
import {
  type Asking,
  consentFor,
  fieldsFor,
  type OneProps,
  type OneTo,
  offered,
  own,
} from "./form.ts";
import { Rules, WouldHelp } from "./rules.tsx";

/** With consent or without: the two are never confused. */
export function Track({ to, ...asking }: OneProps) {
  const { consent } = to.preview;
  if (consent === null) {
    return <p>{say("referral.without-consent")}</p>;
  }
  const values = { person: consent.pseudonym, day: dayText(language(), consent.until) };
  const only = consentFor(asking, to.cell)?.fields ?? null;
  return (
    <>
      <p>
        {say("referral.with-consent", values)}{" "}
        {say(consent.wayBack ? "referral.way-back" : "referral.no-way-back")}
      </p>
      {only !== null && (
        <p>
          <strong>
            {say("referral.consent-only", {
              fields: only.map((field) => say(`referral.field.${field}`)).join(", "),
            })}
          </strong>
        </p>
      )}
    </>
  );
}

/** Whether the consent for this recipient excludes a field. */
export function isBeyond(asking: Asking, { cell }: OneTo, field: FieldLine["field"]): boolean {
  const only = consentFor(asking, cell)?.fields ?? null;
  return only !== null && !only.includes(field);
}

function verdictOf({ told, why }: FieldLine): "goes" | "hangs" | "stays" | "nothing-there" {
  if (told) {
    return "goes";
  }
  if (why === "nothing-there") {
    return why;
  }
  return why === "unsure" ? "hangs" : "stays";
}

function Verdict({ line, beyond }: { readonly line: FieldLine; readonly beyond: boolean }) {
  const verdict = verdictOf(line);
  const name = say(`referral.field.${line.field}`);
  return (
    <>
      <p>
        {verdict === "nothing-there" ? (
          say(line.field === "pseudonym" ? "referral.why.no-person" : "referral.why.nothing-there")
        ) : (
          <Mark>{say(`referral.${verdict}`)}</Mark>
        )}
        {line.why === "of-source" && ` ${say("referral.why.of-source")}`}
        {beyond && verdict === "stays" && ` ${say("referral.not-in-consent")}`}
        {line.why === "identifies" && ` ${say("referral.why.identifies")}`}
        {verdict === "hangs" && ` ${say("referral.answers-next")}`}
        {verdict !== "goes" && ownWords.has(line.field) && ` ${say("referral.own-words")}`}
      </p>
      {verdict !== "nothing-there" && (
        <details>
          <summary>
            {say("referral.rules-of")}
            <span class="unseen">: {name}</span>
          </summary>
          {line.rules.length > 0 && (
            <p>{say(verdict === "goes" ? "referral.rules-allow" : "referral.rules-against")}</p>
          )}
          {line.rules.length === 0 && verdict === "stays" && <p>{say("sharing.no-rule")}</p>}
          <Rules rules={line.rules} />
          <WouldHelp line={line} />
        </details>
      )}
    </>
  );
}

const helps: Readonly<Partial<Record<FieldLine["field"], TextKey>>> = {
  name: "referral.field.name.help",
  "needs-time": "referral.field.needs-time.help",
  "safe-way-to-reach": "referral.field.safe-way-to-reach.help",
};

function Field({
  cell,
  line,
  ticked,
  beyond,
}: {
  readonly cell: string;
  readonly line: FieldLine;
  readonly ticked: boolean;
  readonly beyond: boolean;
}) {
  const id = `${own("fields", cell)}-${line.field}`;
  const help = helps[line.field];
  return (
    <li class="case-line">
      <div class="ds-field">
        <input
          class="ds-input"
          type="checkbox"
          name={own("fields", cell)}
          id={id}
          value={line.field}
          checked={ticked}
          aria-describedby={help === undefined ? undefined : `${id}-help`}
        />
        <label class="ds-label" for={id}>
          {say(`referral.field.${line.field}`)}
        </label>
        {help !== undefined && (
          <p data-field="description" id={`${id}-help`}>
            {say(help)}
          </p>
        )}
      </div>
      <Verdict line={line} beyond={beyond} />
    </li>
  );
}

function SafeguardsAlong({ to, ...props }: OneProps) {
  const along = to.preview.fields.filter(
    ({ field, why }) => goesAlong(field) && why !== "not-chosen",
  );
  return along.length === 0 ? null : (
    <>
      <h3>{say("referral.field.safeguards")}</h3>
      <p>{say("referral.safeguards-along")}</p>
      <ul class="case-lines">
        {along.map((line) => (
          <li class="case-line">
            <strong>{say(`referral.field.${line.field}`)}</strong>
            <Verdict line={line} beyond={isBeyond(props, to, line.field)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ForOne({ to, ...props }: OneProps) {
  const field = own("fields", to.cell);
  drawn(field);
  const wrong = problemAt(field);
  const ticked = fieldsFor(props, to.cell);
  const lines = offered.flatMap((name) =>
    to.preview.fields.filter((line) => line.field === name && isOffered(name, props.choices)),
  );
  return (
    <section>
      <fieldset class="ds-fieldset" id={field} tabindex={-1}>
        <legend>
          <h2>{say("referral.fields-for", { agency: to.name })}</h2>
        </legend>
        <Track {...props} to={to} />
        <p data-field="description">{say("referral.fields-help")}</p>
        {wrong !== undefined && (
          <p class="ds-validation-message" data-code={wrong.code}>
            {wrong.text}
          </p>
        )}
        <Hidden name={own("shown", to.cell)} value="yes" />
        <ul class="case-lines">
          {lines.map((line) => (
            <Field
              cell={to.cell}
              line={line}
              ticked={ticked.some((each) => each === line.field)}
              beyond={isBeyond(props, to, line.field)}
            />
          ))}
        </ul>
      </fieldset>
      <SafeguardsAlong {...props} to={to} />
    </section>
  );
}

function isOffered(field: ChosenField, { head, persons }: Asking["choices"]): boolean {
  if (isSafeguard(field)) {
    return inForce(head.safeguards).some(({ kind }) => kind === field);
  }
  return persons.length > 0 || (field !== "pseudonym" && field !== "name");
}

/** What the rules say of each field if all were asked for. */
export function What({ to, ...props }: Asking & { readonly to: readonly OneTo[] }) {
  return (
    <>
      {to.map((one) => (
        <ForOne {...props} to={one} />
      ))}
      <p>
        <a class="ds-link" href="/share" target="_blank" rel="noreferrer">
          {say("referral.look-up")}
        </a>
      </p>
      <Actions>
        <Button name="step" value="judge">
          {say("referral.to-judge")}
        </Button>
        <Button name="step" value="whom" variant="secondary">
          {say("referral.back-whom")}
        </Button>
      </Actions>
    </>
  );
}
