import { judgements } from "../../domain/referral/judged.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { TextArea } from "../components/field.tsx";
import { textOf } from "../forms/typed.ts";
import { sourceHelp } from "../help/source-help.ts";
import { language, say } from "../page.ts";
import { sharingHere } from "../sharing/answer.tsx";
import { requiredText } from "../sharing/words.ts";
import { dayText, locales } from "../texts/formats.ts";
import {
  type AnsweredFor,
  type Asking,
  answeredCodes,
  answerName,
  baseName,
  fieldsFor,
  type OneProps,
  type OneTo,
  own,
} from "./form.ts";
import { Track } from "./what.tsx";

function codesFor({ typed, to }: OneProps): readonly string[] {
  const open = to.preview.fields.flatMap((line) => line.open);
  const answered = answeredCodes(typed, to.cell, "recipient");
  // Danger matters for one purpose only.
  const danger =
    textOf(typed, "purpose") === "avert-danger" ? ["danger-to-life-or-health" as const] : [];
  return [...new Set([...danger, ...open, ...answered])];
}

function Questions({
  codes,
  of,
  ...props
}: OneProps & { readonly codes: readonly string[]; readonly of: AnsweredFor }) {
  const { choices, to } = props;
  return (
    <>
      {codes.map((code) => (
        <>
          <RadioGroup
            name={answerName(of, code, to.cell)}
            legend={requiredText(sharingHere(), code)}
            options={(["yes", "no"] as const).map((value) => ({
              value,
              label: say(`sharing.${value}`),
            }))}
            chosen={null}
            unknown=""
          />
          <TextArea
            name={baseName(of, code, to.cell)}
            label={say("referral.base")}
            help={sourceHelp(choices.sources, say("referral.base-help"))}
            rows={2}
          />
        </>
      ))}
    </>
  );
}

function HangsOn(props: OneProps) {
  const codes = codesFor(props);
  return codes.length === 0 ? null : (
    <>
      <h3>{say("referral.hangs-on")}</h3>
      <p>{say("referral.hangs-on-help")}</p>
      <Questions {...props} codes={codes} of="recipient" />
    </>
  );
}

function unitCodes({ typed, to }: OneProps): readonly string[] {
  const hangs = to.preview.units.flatMap(({ codes }) => codes);
  return [...new Set([...hangs, ...answeredCodes(typed, to.cell, "unit")])];
}

function Units(props: OneProps) {
  const { choices, to } = props;
  const { units } = to.preview;
  return units.length === 0 ? null : (
    <>
      <h3>{new Intl.ListFormat(locales[language()]).format(units.map(({ name }) => name))}</h3>
      <p>{say("referral.unit-may")}</p>
      <TextArea
        name={own("unit-why", to.cell)}
        label={say("referral.unit-why")}
        help={sourceHelp(choices.sources, say("referral.unit-why-help"))}
        optional
        rows={2}
      />
      <Questions {...props} codes={unitCodes(props)} of="unit" />
    </>
  );
}

/** A source's words stay, one by one, unless the person said them. */
function SourceWords({ to }: OneProps) {
  const { sourceWords } = to.preview;
  const open = sourceWords.filter(({ fromDoor }) => !fromDoor);
  return (
    <>
      {sourceWords.length > open.length && <p>{say("referral.source-door")}</p>}
      {open.length > 0 && (
        <Checkboxes
          name={own("released", to.cell)}
          legend={say("referral.source-own")}
          help={say("referral.source-help")}
          options={open.map(({ id, day, words }) => ({
            value: id,
            label: `${dayText(language(), day)}: ${words ?? say("referral.source-notes")}`,
          }))}
          chosen={[]}
        />
      )}
    </>
  );
}

function OwnWords({ to, ...asking }: OneProps) {
  const { choices } = asking;
  const withWords = fieldsFor(asking, to.cell).includes("words");
  return (
    <>
      <TextArea
        name={own("question", to.cell)}
        label={say("referral.question")}
        help={sourceHelp(choices.sources, say("referral.question-help"))}
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
        name={own("nobody", to.cell)}
        legend={say("referral.names-nobody")}
        help={sourceHelp(choices.sources, say("referral.names-nobody-help"))}
        options={[{ value: "yes", label: say("referral.names-nobody-yes") }]}
        chosen={[]}
      />
    </>
  );
}

function JudgeOne(props: OneProps) {
  const { choices, to } = props;
  return (
    <>
      <h2>{say("referral.judge-for", { agency: to.name })}</h2>
      <Track {...props} />
      {judgements.map((each) => (
        <TextArea
          name={own(each, to.cell)}
          label={say(`referral.judge.${each}`)}
          help={sourceHelp(
            choices.sources,
            each === "interest" ? say("referral.judge.interest.help") : undefined,
          )}
          rows={3}
        />
      ))}
      <HangsOn {...props} />
      <SourceWords {...props} />
      <OwnWords {...props} />
      <Units {...props} />
    </>
  );
}

/** What only a person can judge, for each recipient. */
export function Judge({ to, ...props }: Asking & { readonly to: readonly OneTo[] }) {
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
