import { judgements } from "../../domain/referral/judged.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { TextArea } from "../components/field.tsx";
import { sourceHelp } from "../help/source-help.ts";
import { language, law, say } from "../page.ts";
import { sharingHere } from "../sharing/answer.tsx";
import { requiredText } from "../sharing/words.ts";
import { dayText, locales } from "../texts/formats.ts";
import { type AnsweredFor, answeredCodes, fieldsFor, namesOf, oneOf, own } from "./form.ts";
import type { FormProps, OneTo } from "./part.tsx";
import { Track } from "./what.tsx";

type OneProps = FormProps & { readonly to: OneTo };

function codesFor({ typed, to }: OneProps): readonly string[] {
  const open = to.preview.fields.flatMap((line) => line.open);
  const answered = answeredCodes(typed, Object.keys(law().sharing.codes.requires), to.cell);
  // Danger matters for one purpose only.
  const danger =
    oneOf(typed, "purpose") === "avert-danger" ? ["danger-to-life-or-health" as const] : [];
  return [...new Set([...danger, ...open, ...answered])];
}

function Questions({
  codes,
  of,
  ...props
}: OneProps & { readonly codes: readonly string[]; readonly of: AnsweredFor }) {
  const { choices, typed, to } = props;
  const names = namesOf[of];
  return (
    <>
      {codes.map((code) => {
        const [answer, base] = [names.answer(code, to.cell), names.base(code, to.cell)];
        return (
          <>
            <RadioGroup
              name={answer}
              legend={requiredText(sharingHere(), code)}
              options={(["yes", "no"] as const).map((value) => ({
                value,
                label: say(`sharing.${value}`),
              }))}
              chosen={oneOf(typed, answer) || null}
              unknown=""
            />
            <TextArea
              name={base}
              label={say("referral.base")}
              help={sourceHelp(choices.sources, say("referral.base-help"))}
              value={oneOf(typed, base)}
              rows={2}
            />
          </>
        );
      })}
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
  const known = Object.keys(law().sharing.codes.requires);
  return [...new Set([...hangs, ...answeredCodes(typed, known, to.cell, "unit")])];
}

function Units(props: OneProps) {
  const { choices, typed, to } = props;
  const { units } = to.preview;
  const why = own("unit-why", to.cell);
  return units.length === 0 ? null : (
    <>
      <h3>{new Intl.ListFormat(locales[language()]).format(units.map(({ name }) => name))}</h3>
      <p>{say("referral.unit-may")}</p>
      <TextArea
        name={why}
        label={say("referral.unit-why")}
        help={sourceHelp(choices.sources, say("referral.unit-why-help"))}
        value={oneOf(typed, why)}
        optional
        rows={2}
      />
      <Questions {...props} codes={unitCodes(props)} of="unit" />
    </>
  );
}

/** A source's words stay, one by one, unless the person said them. */
function SourceWords({ typed, to }: OneProps) {
  const { sourceWords } = to.preview;
  const name = own("released", to.cell);
  const open = sourceWords.filter(({ fromDoor }) => !fromDoor);
  return (
    <>
      {sourceWords.length > open.length && <p>{say("referral.source-door")}</p>}
      {open.length > 0 && (
        <Checkboxes
          name={name}
          legend={say("referral.source-own")}
          help={say("referral.source-help")}
          options={open.map(({ id, day, words }) => ({
            value: id,
            label: `${dayText(language(), day)}: ${words ?? say("referral.source-notes")}`,
          }))}
          chosen={typed.get(name) ?? []}
        />
      )}
    </>
  );
}

function OwnWords({ choices, typed, to }: OneProps) {
  const question = own("question", to.cell);
  const withWords = fieldsFor(typed, choices, to.cell).includes("words");
  return (
    <>
      <TextArea
        name={question}
        label={say("referral.question")}
        help={sourceHelp(choices.sources, say("referral.question-help"))}
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
        name={own("nobody", to.cell)}
        legend={say("referral.names-nobody")}
        help={sourceHelp(choices.sources, say("referral.names-nobody-help"))}
        options={[{ value: "yes", label: say("referral.names-nobody-yes") }]}
        chosen={typed.get(own("nobody", to.cell)) ?? []}
      />
    </>
  );
}

function JudgeOne(props: OneProps) {
  const { choices, typed, to } = props;
  return (
    <>
      <h2>{say("referral.judge-for", { agency: to.name })}</h2>
      <Track {...props} />
      {judgements.map((each) => {
        const name = own(each, to.cell);
        return (
          <TextArea
            name={name}
            label={say(`referral.judge.${each}`)}
            help={sourceHelp(
              choices.sources,
              each === "interest" ? say("referral.judge.interest.help") : undefined,
            )}
            value={oneOf(typed, name)}
            rows={3}
          />
        );
      })}
      <HangsOn {...props} />
      <SourceWords {...props} />
      <OwnWords {...props} />
      <Units {...props} />
    </>
  );
}

/** What only a person can judge, for each recipient. */
export function Judge({ to, ...props }: FormProps & { readonly to: readonly OneTo[] }) {
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

function namesOfAll(codes: readonly string[], cell: string, of: AnsweredFor): readonly string[] {
  const { answer, base } = namesOf[of];
  return codes.flatMap((code) => [answer(code, cell), base(code, cell)]);
}

export function shownOnJudge(props: FormProps, to: readonly OneTo[]): readonly string[] {
  return to.flatMap((one) => [
    ...[...judgements, "question", "nobody"].map((name) => own(name, one.cell)),
    ...(one.preview.units.length > 0 ? [own("unit-why", one.cell)] : []),
    ...(one.preview.sourceWords.some(({ fromDoor }) => !fromDoor)
      ? [own("released", one.cell)]
      : []),
    ...namesOfAll(codesFor({ ...props, to: one }), one.cell, "recipient"),
    ...(one.preview.units.length > 0
      ? namesOfAll(unitCodes({ ...props, to: one }), one.cell, "unit")
      : []),
  ]);
}
