import type { Todo } from "../../../domain/rights/right.ts";
import { reachedWays } from "../../../domain/rights/who-was-told.ts";
import type { Day } from "../../../domain/time/day.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes, RadioGroup } from "../../components/choice.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextField } from "../../components/field.tsx";
import { spoken } from "../../texts/spoken.ts";
import { allOf, chosenOf, formId, type Typed, textOf } from "../cases/form.ts";
import type { Words } from "./by-state.tsx";

/** What is to be done by one day, each to be ticked: what is written as done counts for all of them. */
export const eachName = "each";

export interface DayFormProps extends Words {
  /** What is to be done by the day, each to be ticked. */
  readonly toTick: readonly Todo[];
  /** The address of the day. */
  readonly action: string;
  /** Whether it is to be done by a day. */
  readonly hasDay: boolean;
  /** Whether who was told must be said. */
  readonly asksWho: boolean;
  readonly today: Day;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** That what had to be done by the day was done. */
export function MeetForm(props: DayFormProps) {
  const { say, language, action, hasDay, asksWho, today, typed, problems, toTick } = props;
  const common = (name: string) => ({ say, name, error: problemOf(problems, name) });
  return (
    <form method="post" action={`${action}/met`}>
      <h2>{say("life.meet")}</h2>
      <input type="hidden" name="id" value={formId(typed)} />
      {toTick.length > 0 && (
        <Checkboxes
          {...common(eachName)}
          legend={say("life.meet-each")}
          help={toTick.length > 1 ? say("life.meet-each-help") : undefined}
          options={toTick.map(({ what }, at) => ({
            value: String(at),
            label: spoken(language, what),
          }))}
          chosen={allOf(typed, eachName)}
        />
      )}
      <TextField
        {...common("on")}
        type="date"
        label={say("life.meet-on")}
        help={hasDay ? say("life.meet-on-help") : undefined}
        value={typed["on"] === undefined ? today : textOf(typed, "on")}
        size={12}
      />
      {asksWho && (
        <RadioGroup
          {...common("reached")}
          legend={say("life.reached")}
          options={reachedWays.map((value) => ({ value, label: say(`life.reached.${value}`) }))}
          chosen={chosenOf(reachedWays, typed, "reached")}
          unknown={null}
        />
      )}
      <TextField
        {...common("words")}
        label={say(asksWho ? "life.meet-who" : "life.meet-words")}
        help={asksWho ? say("life.meet-who-help") : undefined}
        value={textOf(typed, "words")}
        optional={!asksWho}
      />
      <p class="terms">{say("life.meet-does")}</p>
      <Actions>
        <Button>{say("life.meet-do")}</Button>
      </Actions>
    </form>
  );
}

/** That what was written as done was not done after all. */
export function UndoForm(props: DayFormProps & { readonly met: string }) {
  const { say, action, met, typed, problems } = props;
  return (
    <form method="post" action={`${action}/not-met`}>
      <h2>{say("life.undo")}</h2>
      <input type="hidden" name="met" value={met} />
      <TextField
        say={say}
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
