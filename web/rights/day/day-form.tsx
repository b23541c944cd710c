import { takenIn } from "../../../domain/case/child.ts";
import { doneWays, toldBodies } from "../../../rules/rights/done.ts";
import type { Todo } from "../../../rules/rights/right.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes, RadioGroup } from "../../components/choice.tsx";
import { TextField } from "../../components/field.tsx";
import { FormId } from "../../forms/form-id.tsx";
import { language, say, today } from "../../page.ts";
import { spoken } from "../../texts/spoken.ts";

interface Props {
  /** Ticked one by one. */
  readonly toTick: readonly Todo[];
  readonly action: string;
  readonly hasDay: boolean;
  readonly asksWho: boolean;
}

/** Who was told, where the law names who must be, and whether they took it in. */
function ToldWhom() {
  const common = { chosen: null, unknown: null };
  return (
    <>
      <RadioGroup
        {...common}
        name="body"
        legend={say("life.told-body")}
        options={toldBodies.map((value) => ({ value, label: say(`life.told-body.${value}`) }))}
      />
      <RadioGroup
        {...common}
        name="takenIn"
        legend={say("child.told.taken-in")}
        help={say("child.told.taken-in-help")}
        options={takenIn.map((value) => ({ value, label: say(`child.told.taken-in.${value}`) }))}
      />
    </>
  );
}

/** How it went with what had to be done by the day. */
export function MeetForm({ action, hasDay, asksWho, toTick }: Props) {
  return (
    <form method="post" action={`${action}/met`}>
      <h2>{say("life.meet")}</h2>
      <FormId />
      <RadioGroup
        name="how"
        legend={say("life.how")}
        options={doneWays.map((value) => ({ value, label: say(`life.how.${value}`) }))}
        chosen={null}
        unknown={null}
      />
      {toTick.length > 0 && (
        <Checkboxes
          name="each"
          legend={say("life.meet-each")}
          help={toTick.length > 1 ? say("life.meet-each-help") : undefined}
          options={toTick.map(({ what }, at) => ({
            value: String(at),
            label: spoken(language(), what),
          }))}
          chosen={[]}
        />
      )}
      {asksWho && <ToldWhom />}
      <TextField name="words" label={say("life.with")} help={say("life.with-help")} optional />
      <TextField
        name="on"
        type="date"
        label={say("life.meet-on")}
        help={say(hasDay ? "life.meet-on-in-time" : "life.meet-on-help")}
        value={today()}
        size={12}
      />
      <p class="terms">{say("life.meet-does")}</p>
      <Actions>
        <Button>{say("life.meet-do")}</Button>
      </Actions>
    </form>
  );
}

export function UndoForm({ action, met }: Pick<Props, "action"> & { readonly met: string }) {
  return (
    <form method="post" action={`${action}/not-met`}>
      <h2>{say("life.undo")}</h2>
      <input type="hidden" name="met" value={met} />
      <TextField name="why" label={say("life.undo-why")} help={say("life.undo-help")} />
      <Actions>
        <Button>{say("life.undo-do")}</Button>
      </Actions>
    </form>
  );
}
