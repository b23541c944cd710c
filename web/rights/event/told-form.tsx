import type { Interview } from "../../../domain/question/question.ts";
import { type Day, isMeantDay } from "../../../domain/time/day.ts";
import { puttingOver, type Told, type ToldRefusal } from "../../../rules/rights/told-person.ts";
import type { KeptTold } from "../../../store/plan/promise.ts";
import { chosenOf, formId, missingOf, noDay, notChosen, tooLong } from "../../case/form.ts";
import { Actions, Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choice.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../../components/field.tsx";
import { type Typed, textOf } from "../../forms/typed.ts";
import { language, say, today } from "../../page.ts";
import { AlsoTellsOf, alsoTellsIn } from "../../plan/entry/also-tells.tsx";
import { languageName, languageOptions } from "../../question/questions-language.ts";
import { dayText } from "../../texts/formats.ts";

interface Props {
  readonly interview: Interview;
  readonly action: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

export function ToldForm(props: Props) {
  const { interview, action, typed, problems } = props;
  const common = (name: string) => ({ name, error: problemOf(problems, name) });
  return (
    <form method="post" action={action}>
      <input type="hidden" name="id" value={formId(typed)} />
      <TextField
        {...common("on")}
        type="date"
        label={say("life.told.on")}
        value={typed["on"] === undefined ? today() : textOf(typed, "on")}
        size={12}
      />
      <Select
        {...common("language")}
        label={say("life.told.language")}
        value={textOf(typed, "language")}
        options={[{ value: "", label: say("life.form.choose") }, ...languageOptions({ interview })]}
      />
      <RadioGroup
        {...common("interpreter")}
        legend={say("life.told.interpreter")}
        options={puttingOver.map((value) => ({
          value,
          label: say(`question.interpreter.${value}`),
        }))}
        chosen={textOf(typed, "interpreter")}
        unknown={null}
      />
      <RadioGroup
        {...common("aloud")}
        legend={say("life.told.aloud")}
        options={[
          { value: "yes", label: say("frame.yes") },
          { value: "no", label: say("frame.no") },
        ]}
        chosen={textOf(typed, "aloud")}
        unknown={null}
      />
      <TextArea
        {...common("asked")}
        label={say("life.told.asked")}
        help={say("life.told.asked-help")}
        value={textOf(typed, "asked")}
        rows={3}
        optional
      />
      <AlsoTellsOf typed={typed} />
      <Actions>
        <Button>{say("life.told.do")}</Button>
      </Actions>
    </form>
  );
}

/** What nobody chose is not written down of a person. */
export function toldIn(typed: Typed): Told | readonly Problem[] {
  const [on, read, language] = [
    textOf(typed, "on"),
    textOf(typed, "aloud"),
    textOf(typed, "language"),
  ];
  const interpreter = chosenOf(puttingOver, typed, "interpreter");
  const asked = textOf(typed, "asked");
  const wrong = [
    ...missingOf(
      [!isMeantDay(on), noDay("on", "life.told.on")],
      [language === "", notChosen("language", "life.told.language")],
      [interpreter === null, notChosen("interpreter", "life.told.interpreter")],
      [read !== "yes" && read !== "no", notChosen("aloud", "life.told.aloud")],
    ),
    ...tooLong(typed, { asked: 2000 }),
  ];
  return interpreter === null || wrong.length > 0
    ? wrong
    : {
        on: on as Day,
        language,
        interpreter,
        aloud: read === "yes",
        asked,
        alsoTells: alsoTellsIn(typed),
      };
}

export const toldAt = {
  "promise.not-yet-told": "on",
  "promise.told-before-made": "on",
  "promise.no-language": "language",
  "promise.put-over-by-whom": "interpreter",
} as const satisfies Readonly<Record<ToldRefusal, string>>;

export function ToldLine({ told }: { readonly told: KeptTold }) {
  const { on, by: name, language: spoken, interpreter, aloud, asked } = told;
  const line = {
    ...{ day: dayText(language(), on), name, language: languageName(spoken) },
    interpreter: say(`question.interpreter.${interpreter}`),
    aloud: say(`life.told.aloud.${aloud}`),
  };
  return (
    <>
      {say("life.told.line", line)}
      {asked !== null && (
        <span class="own-words"> {say("life.told.they-asked", { words: asked })}</span>
      )}
    </>
  );
}
