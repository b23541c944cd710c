import { judgements } from "../../../domain/referral/judged.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes, RadioGroup } from "../../components/choice.tsx";
import { problemOf } from "../../components/error-summary.tsx";
import { TextArea } from "../../components/field.tsx";
import { sourceHelp } from "../../components/source-help.ts";
import { requiredText } from "../sharing/words.ts";
import { answeredCodes, answerName, baseName, fieldsFor, oneOf, own } from "./form.ts";
import type { FormProps, OneTo } from "./part.tsx";
import { Track } from "./what.tsx";

type OneProps = FormProps & { readonly to: OneTo };

/** What is asked of one recipient's part: what rules hang on, and what was answered before, so that it can be taken back. */
function codesFor({ law, typed, to }: OneProps): readonly string[] {
  const open = to.preview.fields.flatMap((line) => line.open);
  const answered = answeredCodes(typed, Object.keys(law.sharing.codes.requires), to.cell);
  // Danger counts for one purpose only, and nobody is asked of it for any other.
  const danger =
    oneOf(typed, "purpose") === "avert-danger" ? ["danger-to-life-or-health" as const] : [];
  return [...new Set([...danger, ...open, ...answered])];
}

function HangsOn(props: OneProps) {
  const { say, language, law, choices, typed, problems, to } = props;
  const codes = codesFor(props);
  return codes.length === 0 ? null : (
    <>
      <h3>{say("referral.hangs-on")}</h3>
      <p>{say("referral.hangs-on-help")}</p>
      {codes.map((code) => {
        const base = baseName(code, to.cell);
        return (
          <>
            <RadioGroup
              say={say}
              name={answerName(code, to.cell)}
              legend={requiredText({ language, sharing: law.sharing }, code)}
              options={(["yes", "no"] as const).map((value) => ({
                value,
                label: say(`sharing.${value}`),
              }))}
              chosen={oneOf(typed, answerName(code, to.cell)) || null}
              unknown=""
            />
            <TextArea
              say={say}
              name={base}
              label={say("referral.base")}
              help={sourceHelp(say, choices.sources, say("referral.base-help"))}
              error={problemOf(problems, base)}
              value={oneOf(typed, base)}
              rows={2}
            />
          </>
        );
      })}
    </>
  );
}

function OwnWords({ say, choices, typed, problems, to }: OneProps) {
  const question = own("question", to.cell);
  const withWords = fieldsFor(typed, choices, to.cell).includes("words");
  return (
    <>
      <TextArea
        say={say}
        name={question}
        label={say("referral.question")}
        help={sourceHelp(say, choices.sources, say("referral.question-help"))}
        error={problemOf(problems, question)}
        value={oneOf(typed, question)}
        optional
        rows={3}
      />
      {withWords && (
        <p>
          <a
            class="ds-link"
            href={`/cases/${choices.head.id}/observations`}
            target="_blank"
            rel="noreferrer"
          >
            {say("referral.read-observations")}
          </a>
        </p>
      )}
      <Checkboxes
        say={say}
        name={own("nobody", to.cell)}
        legend={say("referral.names-nobody")}
        help={sourceHelp(say, choices.sources, say("referral.names-nobody-help"))}
        options={[{ value: "yes", label: say("referral.names-nobody-yes") }]}
        chosen={typed.get(own("nobody", to.cell)) ?? []}
      />
    </>
  );
}

function JudgeOne(props: OneProps) {
  const { say, choices, typed, problems, to } = props;
  return (
    <>
      <h2>{say("referral.judge-for", { agency: to.name })}</h2>
      <Track {...props} />
      {judgements.map((each) => {
        const name = own(each, to.cell);
        return (
          <TextArea
            say={say}
            name={name}
            label={say(`referral.judge.${each}`)}
            help={sourceHelp(
              say,
              choices.sources,
              each === "interest" ? say("referral.judge.interest.help") : undefined,
            )}
            error={problemOf(problems, name)}
            value={oneOf(typed, name)}
            rows={3}
          />
        );
      })}
      <HangsOn {...props} />
      <OwnWords {...props} />
    </>
  );
}

/** What no machine can know, in the sender's words, for each recipient. */
export function Judge({ to, ...props }: FormProps & { readonly to: readonly OneTo[] }) {
  const { say } = props;
  return (
    <>
      <p>{say("referral.judge-intro")}</p>
      {to.map((one) => (
        <JudgeOne {...props} to={one} />
      ))}
      <Actions>
        <Button name="step" value="preview">
          {say("referral.to-preview")}
        </Button>
        <Button name="step" value="what" variant="secondary">
          {say("referral.back-what")}
        </Button>
      </Actions>
    </>
  );
}

/** The fields that this page shows. */
export function shownOnJudge(props: FormProps, to: readonly OneTo[]): readonly string[] {
  return to.flatMap((one) => [
    ...[...judgements, "question", "nobody"].map((name) => own(name, one.cell)),
    ...codesFor({ ...props, to: one }).flatMap((code) => [
      answerName(code, one.cell),
      baseName(code, one.cell),
    ]),
  ]);
}
