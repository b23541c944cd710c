import { type Entry, isArea } from "../../../domain/plan/entry.ts";
import { Actions, Button } from "../../components/button.tsx";
import { sent } from "../../forms/sent.ts";
import type { Typed } from "../../forms/typed.ts";
import { desk, say } from "../../page.ts";
import type { TextKey } from "../../texts/texts.ts";
import { addressOf, type Looking } from "../frame.tsx";
import { AlsoTellsOf, typedAlsoTells } from "./also-tells.tsx";
import { areasFor, type FormProps } from "./form.tsx";
import { pathOf } from "./kinds.ts";
import { type WrittenKind, writings } from "./writing.tsx";

export interface Shown {
  readonly kind: WrittenKind;
  readonly thing: string;
  readonly begin: Typed | null;
}

export const addKey = {
  wishes: "plan.part.wishes",
  need: "plan.need.add",
  step: "plan.step.add",
  "follow-up": "plan.follow-up.add",
  "plan-b": "plan.b.add",
  correction: "plan.correction.add",
} as const satisfies Record<WrittenKind, TextKey>;

function beginning({ today }: Looking, { kind }: Shown, before: Entry | null): Typed {
  if (before === null || before.content.kind !== kind) {
    return { on: today, "done-on": today };
  }
  const typed = writings[kind].typed as (content: unknown) => Typed;
  return {
    ...{ on: today, "done-on": today },
    ...typed(before.content),
    ...typedAlsoTells(before.alsoTells),
  };
}

export function ThingForm({
  looking,
  shown,
  before,
}: {
  readonly looking: Looking;
  readonly shown: Shown;
  readonly before: Entry | null;
}) {
  const { found } = looking;
  const { kind, thing } = shown;
  const area = before !== null && isArea(before.field) ? [before.field] : null;
  const props: FormProps = {
    ...looking,
    typed: sent()?.typed ?? shown.begin ?? beginning(looking, shown, before),
    areas: area ?? areasFor(desk().actor, found),
    before,
  };
  const { Fields } = writings[kind];
  return (
    <form method="post" action={`${addressOf(looking)}/${pathOf(kind)}/${thing}`}>
      <input type="hidden" name="seen" value={String(before?.version ?? 0)} />
      <Fields props={props} />
      <AlsoTellsOf typed={props.typed} copied />
      <Actions>
        <Button>{say("plan.keep")}</Button>
      </Actions>
    </form>
  );
}
