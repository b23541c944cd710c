import { purposesIn } from "../../api/sharing/asked.ts";
import type { Law } from "../../law/law.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { type Problem, problemOf } from "../components/error-summary.tsx";
import { Select, TextField } from "../components/field.tsx";
import { language, law, say } from "../page.ts";
import { sharingHere } from "./answer.tsx";
import { answerName, fieldsByClass, fieldsName, type Given } from "./form.ts";
import { fieldText, headText, requiredText } from "./words.ts";

interface Props {
  readonly given: Given;
  readonly problems: readonly Problem[];
  readonly questions: readonly string[];
  readonly answered: boolean;
}

/** Codes for all or any kind: never a party of a question. */
const notAlone = ["anyone", "any"];

function byLabel() {
  return (a: { readonly label: string }, b: { readonly label: string }) =>
    a.label.localeCompare(b.label, language());
}

function bodyFor(
  directory: Law["directory"],
  kind: { readonly value: string; readonly label: string },
): Law["directory"][number] | undefined {
  return directory.find(({ id, name }) => id === kind.value || name === kind.label);
}

function kindText(kind: string): string {
  return headText(law().sharing.codes.bodies[kind]?.[language()] ?? "");
}

function Party({ name, ...props }: Props & { readonly name: "from" | "to" }) {
  const { given, problems } = props;
  const kinds = Object.entries(law().sharing.codes.bodies)
    .filter(([id]) => !notAlone.includes(id) && (name === "to" || id !== "same-body"))
    .map(([value, label]) => ({ value, label: headText(label[language()]) }))
    // A body of the same name represents its kind.
    .filter((kind) => bodyFor(law().directory, kind) === undefined);
  const chosen = { value: given[name], label: kindText(given[name]) };
  return (
    <Select
      name={name}
      label={say(`sharing.${name}`)}
      help={say("sharing.party-help")}
      error={problemOf(problems, name)}
      value={bodyFor(law().directory, chosen)?.id ?? given[name]}
      options={[{ value: "", label: say("sharing.choose") }]}
      groups={[
        {
          label: say("sharing.bodies"),
          options: law()
            .directory.map(({ id, name: label }) => ({ value: id, label }))
            .toSorted(byLabel()),
        },
        { label: say("sharing.kinds"), options: kinds.toSorted(byLabel()) },
      ]}
    />
  );
}

function Fields({ given, problems }: Props) {
  const error = problemOf(problems, "fields");
  return (
    <fieldset class="ds-fieldset" id="fields" tabindex={-1}>
      <legend class="ds-label">{say("sharing.fields")}</legend>
      <p data-field="description">{say("sharing.fields-help")}</p>
      {error !== undefined && <p class="ds-validation-message">{error}</p>}
      <div class="field-classes">
        {fieldsByClass(law().sharing.codes).map(({ of, fields }) => (
          <Checkboxes
            name={fieldsName(of)}
            legend={headText(law().sharing.codes.fieldClasses[of]?.[language()] ?? of)}
            options={fields.map((value) => ({ value, label: fieldText(say, value) }))}
            chosen={given.fields}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Consent({ given }: Props) {
  return (
    <>
      <RadioGroup
        name="consent"
        legend={say("sharing.consent")}
        help={say("sharing.consent-help")}
        options={(["no", "yes"] as const).map((value) => ({
          value,
          label: say(`sharing.consent.${value}`),
        }))}
        chosen={given.consent}
        unknown={null}
      />
      <details open={given.covers.length > 0}>
        <summary>{say("sharing.consent-part")}</summary>
        <Checkboxes
          name="covers"
          legend={say("sharing.consent-covers")}
          help={say("sharing.consent-covers-help")}
          options={fieldsByClass(law().sharing.codes).map(({ of }) => ({
            value: of,
            label: headText(law().sharing.codes.fieldClasses[of]?.[language()] ?? of),
          }))}
          chosen={given.covers}
        />
      </details>
    </>
  );
}

function Circumstances({ given }: Props) {
  return (
    <>
      <RadioGroup
        name="danger"
        legend={say("sharing.danger")}
        help={say("sharing.danger-help")}
        options={(["no", "yes"] as const).map((value) => ({
          value,
          label: say(`sharing.danger.${value}`),
        }))}
        chosen={given.danger}
        unknown={null}
      />
      <RadioGroup
        name="minor"
        legend={say("sharing.minor")}
        help={say("sharing.minor-help")}
        options={(["yes", "no"] as const).map((value) => ({
          value,
          label: say(`sharing.${value}`),
        }))}
        chosen={given.minor}
        unknown="unknown"
      />
    </>
  );
}

/** Asked only when an answer depends on it. */
function Questions({ given, questions }: Props) {
  return questions.length === 0 ? null : (
    <section aria-labelledby="questions">
      <h3 id="questions">{say("sharing.questions")}</h3>
      <p>{say("sharing.questions-help")}</p>
      {questions.map((code) => {
        const answer = given.answers.get(code);
        return (
          <RadioGroup
            name={answerName(code)}
            legend={requiredText(sharingHere(), code)}
            options={(["yes", "no"] as const).map((value) => ({
              value,
              label: say(`sharing.${value}`),
            }))}
            chosen={answer === undefined ? null : (answer && "yes") || "no"}
            unknown=""
          />
        );
      })}
    </section>
  );
}

/** The choices are in the address; none is about a person. */
export function AskForm(props: Props) {
  const { given, problems, answered } = props;
  const { codes } = law().sharing;
  return (
    <form method="get" action="/share#answer" id="ask">
      <h2>{say(answered ? "sharing.ask-again" : "sharing.ask")}</h2>
      <Questions {...props} />
      <Party {...props} name="from" />
      <Party {...props} name="to" />
      <Select
        name="purpose"
        label={say("sharing.purpose")}
        error={problemOf(problems, "purpose")}
        value={given.purpose}
        options={[
          { value: "", label: say("sharing.choose") },
          ...purposesIn(codes).map((value) => ({
            value,
            label: headText(codes.purposes[value]?.[language()] ?? value),
          })),
        ]}
      />
      <Fields {...props} />
      <Consent {...props} />
      <Circumstances {...props} />
      <TextField
        name="day"
        type="date"
        label={say("sharing.day")}
        error={problemOf(problems, "day")}
        value={given.day}
      />
      <Actions>
        <Button>{say("sharing.show")}</Button>
      </Actions>
    </form>
  );
}
