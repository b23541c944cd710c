import { z } from "zod";
import { outcomeKinds } from "../../../domain/outcome/outcome.ts";
import type { Provision } from "../../../domain/provision/provision.ts";
import { Actions, Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choice.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../../components/field.tsx";
import { say } from "../../page.ts";
import { provisionText } from "./provision.ts";

const text = z.string().catch("");

const form = z.object({
  id: z.uuid().catch(() => crypto.randomUUID()),
  kind: z.enum(outcomeKinds).nullable().catch(null),
  provision: text,
  note: text,
  happened: text,
});

export type TypedOutcome = z.infer<typeof form>;

export function typedOutcome(body: unknown): TypedOutcome {
  return form.parse(body);
}

interface Props {
  readonly provisions: readonly Provision[];
  readonly caseId: string;
  readonly typed: TypedOutcome;
  readonly problems: readonly Problem[];
}

export function NoteForm({ provisions, caseId, typed, problems }: Props) {
  return (
    <form method="post" action={`/cases/${caseId}/outcomes`}>
      <input type="hidden" name="id" value={typed.id} />
      <RadioGroup
        name="kind"
        legend={say("outcome.kind")}
        error={problemOf(problems, "kind")}
        options={outcomeKinds.map((value) => ({ value, label: say(`outcome.kind.${value}`) }))}
        chosen={typed.kind}
        unknown={null}
      />
      <TextField
        name="happened"
        type="date"
        label={say("outcome.happened")}
        error={problemOf(problems, "happened")}
        value={typed.happened}
      />
      <Select
        name="provision"
        label={say("outcome.provision")}
        error={problemOf(problems, "provision")}
        value={typed.provision}
        options={[
          { value: "", label: say("outcome.provision-none") },
          ...provisions.map(({ id }) => ({
            value: id,
            label: provisionText(provisions, id),
          })),
        ]}
      />
      <TextArea
        name="note"
        label={say("outcome.note-field")}
        help={say("outcome.note-help")}
        error={problemOf(problems, "note")}
        value={typed.note}
        optional
        rows={3}
      />
      <Actions>
        <Button>{say("outcome.keep")}</Button>
      </Actions>
    </form>
  );
}
