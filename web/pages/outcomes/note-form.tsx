import { outcomeKinds } from "../../../domain/outcome/outcome.ts";
import type { Provision } from "../../../domain/provision/provision.ts";
import { Actions, Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choice.tsx";
import { Select, TextArea, TextField } from "../../components/field.tsx";
import { FormId } from "../../forms/form-id.tsx";
import { say } from "../../page.ts";
import { provisionText } from "./provision.ts";

interface Props {
  readonly provisions: readonly Provision[];
  readonly caseId: string;
}

export function NoteForm({ provisions, caseId }: Props) {
  return (
    <form method="post" action={`/cases/${caseId}/outcomes`}>
      <FormId />
      <RadioGroup
        name="kind"
        legend={say("outcome.kind")}
        options={outcomeKinds.map((value) => ({ value, label: say(`outcome.kind.${value}`) }))}
        chosen={null}
        unknown={null}
      />
      <TextField name="happened" type="date" label={say("outcome.happened")} />
      <Select
        name="provision"
        label={say("outcome.provision")}
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
        optional
        rows={3}
      />
      <Actions>
        <Button>{say("outcome.keep")}</Button>
      </Actions>
    </form>
  );
}
