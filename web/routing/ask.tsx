import type { Whom } from "../../api/routing/whom.ts";
import { sectors } from "../../domain/case/sector.ts";
import { routedNeeds, routedPurposes, urgencies } from "../../domain/routing/question.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { Select, TextField } from "../components/field.tsx";
import { say } from "../page.ts";

interface Props {
  readonly path: string;
  readonly found: Whom;
}

export function AskForm({ path, found }: Props) {
  const { place, sector, needs, purpose, urgency, underEighteen, privateToo } = found.asked;
  return (
    <form method="get" action={path} id="ask">
      <input type="hidden" name="asked" value="1" />
      <Checkboxes
        name="need"
        legend={say("routing.need")}
        help={say("routing.need-help")}
        options={routedNeeds.map((need) => ({ value: need, label: say(`knowledge.need.${need}`) }))}
        chosen={needs}
      />
      <RadioGroup
        name="urgency"
        legend={say("routing.urgency")}
        options={urgencies.map((each) => ({ value: each, label: say(`routing.urgency.${each}`) }))}
        chosen={urgency}
        unknown={null}
      />
      <TextField
        name="place"
        label={say("routing.place")}
        help={say("routing.place-help")}
        value={place ?? ""}
        size={24}
        optional
      />
      <Select
        name="sector"
        label={say("routing.sector")}
        value={sector ?? ""}
        options={[
          { value: "", label: say("frame.dont-know") },
          ...sectors.map((value) => ({ value, label: say(`sector.${value}`) })),
        ]}
      />
      <RadioGroup
        name="minor"
        legend={say("routing.minor")}
        help={say("routing.minor-help")}
        options={(["yes", "no"] as const).map((value) => ({
          value,
          label: say(`frame.${value}`),
        }))}
        chosen={underEighteen}
        unknown="unknown"
      />
      <Select
        name="purpose"
        label={say("routing.purpose")}
        value={purpose ?? ""}
        options={[
          { value: "", label: say("routing.purpose-any") },
          ...routedPurposes.map((value) => ({ value, label: say(`routing.purpose.${value}`) })),
        ]}
      />
      <Checkboxes
        name="private"
        legend={say("routing.private")}
        help={say("routing.private-help")}
        options={[{ value: "yes", label: say("routing.private-too") }]}
        chosen={privateToo ? ["yes"] : []}
      />
      <Actions>
        <Button>{say("routing.show")}</Button>
      </Actions>
    </form>
  );
}
