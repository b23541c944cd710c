import { z } from "@hono/zod-openapi";
import { form } from "../../../api/form.ts";
import { telling } from "../../../api/rights/letter/explain.ts";
import { spokenLanguages } from "../../../domain/question/asked.ts";
import type { Interview } from "../../../domain/question/question.ts";
import { puttingOver } from "../../../rules/rights/told-person.ts";
import type { KeptTold } from "../../../store/plan/promise.ts";
import { turnedFromPlan } from "../../access/turned-away.ts";
import { Actions, Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choice.tsx";
import { Select, TextArea, TextField } from "../../components/field.tsx";
import { FormId, idIn } from "../../forms/form-id.tsx";
import { language, say, today } from "../../page.ts";
import { AlsoTellsOf, alsoTellsIn } from "../../plan/entry/also-tells.tsx";
import { languageName, languageOptions } from "../../question/questions-language.ts";
import { dayText } from "../../texts/formats.ts";

interface Props {
  readonly interview: Interview;
  readonly action: string;
}

export function ToldForm({ interview, action }: Props) {
  return (
    <form method="post" action={action}>
      <FormId />
      <TextField name="on" type="date" label={say("life.told.on")} value={today()} size={12} />
      <Select
        name="language"
        label={say("life.told.language")}
        value=""
        options={[{ value: "", label: say("life.form.choose") }, ...languageOptions({ interview })]}
      />
      <RadioGroup
        name="interpreter"
        legend={say("life.told.interpreter")}
        options={puttingOver.map((value) => ({
          value,
          label: say(`question.interpreter.${value}`),
        }))}
        chosen={null}
        unknown={null}
      />
      <RadioGroup
        name="aloud"
        legend={say("life.told.aloud")}
        options={[
          { value: "yes", label: say("frame.yes") },
          { value: "no", label: say("frame.no") },
        ]}
        chosen={null}
        unknown={null}
      />
      <TextArea
        name="asked"
        label={say("life.told.asked")}
        help={say("life.told.asked-help")}
        rows={3}
        optional
      />
      <AlsoTellsOf />
      <Actions>
        <Button>{say("life.told.do")}</Button>
      </Actions>
    </form>
  );
}

/** With a language of the list. */
export const goneThrough = form(
  telling.shape.extend({ language: z.enum(spokenLanguages) }),
  telling.at,
);

export const toldLabels = {
  on: "life.told.on",
  language: "life.told.language",
  interpreter: "life.told.interpreter",
  aloud: "life.told.aloud",
  asked: "life.told.asked",
} as const;

/** Of each form of a person's rights. */
export const ofRights = {
  told: { id: idIn, alsoTells: alsoTellsIn },
  away: turnedFromPlan,
} as const;

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
