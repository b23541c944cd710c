import { takenIn } from "../../../domain/case/child.ts";
import { doneWays, toldBodies } from "../../../rules/rights/done.ts";
import type { Todo } from "../../../rules/rights/right.ts";
import { chosenOf, formId } from "../../case/form.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes, RadioGroup } from "../../components/choice.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextField } from "../../components/field.tsx";
import { allOf, type Typed, textOf } from "../../forms/typed.ts";
import { language, say, today } from "../../page.ts";
import { spoken } from "../../texts/spoken.ts";

/** Ticked one by one; completion counts for all. */
export const eachName = "each";

export interface DayFormProps {
  /** Ticked one by one. */
  readonly toTick: readonly Todo[];
  readonly action: string;
  readonly hasDay: boolean;
  readonly asksWho: boolean;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** Who was told, where the law names who must be, and whether they took it in. */
function ToldWhom({ typed, problems }: DayFormProps) {
  const common = (name: string) => ({
    ...{ name, error: problemOf(problems, name), unknown: null },
  });
  return (
    <>
      <RadioGroup
        {...common("body")}
        legend={say("life.told-body")}
        options={toldBodies.map((value) => ({ value, label: say(`life.told-body.${value}`) }))}
        chosen={chosenOf(toldBodies, typed, "body")}
      />
      <RadioGroup
        {...common("takenIn")}
        legend={say("child.told.taken-in")}
        help={say("child.told.taken-in-help")}
        options={takenIn.map((value) => ({ value, label: say(`child.told.taken-in.${value}`) }))}
        chosen={chosenOf(takenIn, typed, "takenIn")}
      />
    </>
  );
}

/** How it went with what had to be done by the day. */
export function MeetForm(props: DayFormProps) {
  const { action, hasDay, asksWho, typed, problems, toTick } = props;
  const common = (name: string) => ({ name, error: problemOf(problems, name) });
  return (
    <form method="post" action={`${action}/met`}>
      <h2>{say("life.meet")}</h2>
      <input type="hidden" name="id" value={formId(typed)} />
      <RadioGroup
        {...common("how")}
        legend={say("life.how")}
        options={doneWays.map((value) => ({ value, label: say(`life.how.${value}`) }))}
        chosen={chosenOf(doneWays, typed, "how")}
        unknown={null}
      />
      {toTick.length > 0 && (
        <Checkboxes
          {...common(eachName)}
          legend={say("life.meet-each")}
          help={toTick.length > 1 ? say("life.meet-each-help") : undefined}
          options={toTick.map(({ what }, at) => ({
            value: String(at),
            label: spoken(language(), what),
          }))}
          chosen={allOf(typed, eachName)}
        />
      )}
      {asksWho && <ToldWhom {...props} />}
      <TextField
        {...common("words")}
        label={say("life.with")}
        help={say("life.with-help")}
        value={textOf(typed, "words")}
        optional
      />
      <TextField
        {...common("on")}
        type="date"
        label={say("life.meet-on")}
        help={say(hasDay ? "life.meet-on-in-time" : "life.meet-on-help")}
        value={typed["on"] === undefined ? today() : textOf(typed, "on")}
        size={12}
      />
      <p class="terms">{say("life.meet-does")}</p>
      <Actions>
        <Button>{say("life.meet-do")}</Button>
      </Actions>
    </form>
  );
}

export function UndoForm(props: DayFormProps & { readonly met: string }) {
  const { action, met, typed, problems } = props;
  return (
    <form method="post" action={`${action}/not-met`}>
      <h2>{say("life.undo")}</h2>
      <input type="hidden" name="met" value={met} />
      <TextField
        name="why"
        label={say("life.undo-why")}
        help={say("life.undo-help")}
        error={problemOf(problems, "why")}
        value={textOf(typed, "why")}
      />
      <Actions>
        <Button>{say("life.undo-do")}</Button>
      </Actions>
    </form>
  );
}
