import type { GapsOfCase } from "../../api/evidence/gap.ts";
import { elementKey } from "../../domain/evidence/bearing.ts";
import { lastDayWhys } from "../../domain/evidence/gap.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { Select, TextField } from "../components/field.tsx";
import { FormId } from "../forms/form-id.tsx";
import { language, query, say } from "../page.ts";
import { sectionText } from "../provision/parts.tsx";
import { said } from "./bears-fields.tsx";
import { evidenceAt } from "./names.tsx";

interface Props {
  readonly caseId: string;
  readonly found: GapsOfCase;
}

export function elementsIn({ laid }: GapsOfCase) {
  return laid.provisions.map(({ provision, elements }) => ({
    label: `${sectionText(provision)}: ${provision.title[language()]}`,
    options: elements.map(({ element }) => ({
      value: elementKey(provision.id, element.id),
      label: element.text[language()],
    })),
  }));
}

export function Missing({ caseId, found }: Props) {
  const [provision, element, person] = [query("provision"), query("element"), query("person")];
  return (
    <form method="post" action={evidenceAt(caseId, "gaps")} id="new">
      <h2>{say("evidence.add-gap")}</h2>
      <FormId />
      <TextField name="what" label={say("evidence.missing-what")} />
      <TextField name="askWhom" label={say("evidence.ask-whom")} />
      <Select
        name="on"
        label={say("evidence.for-element")}
        options={[]}
        groups={elementsIn(found)}
        value={elementKey(provision ?? "", element ?? "")}
      />
      <Checkboxes
        name="persons"
        legend={say("evidence.of-persons")}
        help={say("evidence.of-persons-help")}
        options={found.persons.map(({ id, pseudonym }) => ({ value: id, label: pseudonym }))}
        chosen={person === undefined ? [] : [person]}
      />
      <TextField name="basis" label={say("evidence.basis")} optional />
      <TextField
        name="lastDay"
        type="date"
        label={say("evidence.last")}
        help={say("evidence.last-help")}
        optional
      />
      <RadioGroup
        name="why"
        legend={say("evidence.why-last")}
        options={[{ value: "", label: say("evidence.no-last-day") }, ...said("why", lastDayWhys)]}
        chosen=""
        unknown={null}
      />
      <TextField name="source" label={say("evidence.last-source")} optional />
      <Actions>
        <Button>{say("evidence.keep-gap")}</Button>
      </Actions>
    </form>
  );
}
