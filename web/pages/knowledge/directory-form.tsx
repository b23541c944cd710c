import { type Body, needs } from "../../../domain/directory/body.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes } from "../../components/choice.tsx";
import { Select, TextField } from "../../components/field.tsx";
import { language, say } from "../../page.ts";
import { tongueName } from "./body-facts.tsx";

interface Props {
  readonly directory: readonly Body[];
  readonly given: {
    readonly place: string;
    readonly need: string | null;
    readonly tongue: string | null;
    readonly open: "now" | null;
  };
}

/** The choices are in the address. */
export function DirectoryForm({ directory, given }: Props) {
  const tongues = [...new Set(directory.flatMap(({ languages }) => languages))]
    .map((code) => ({ value: code, label: tongueName(code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language()));
  return (
    <form method="get" action="/knowledge/directory">
      <Select
        name="need"
        label={say("knowledge.directory-need")}
        value={given.need ?? ""}
        options={[
          { value: "", label: say("knowledge.directory-any") },
          ...needs.map((need) => ({ value: need, label: say(`knowledge.need.${need}`) })),
        ]}
      />
      <TextField
        name="place"
        label={say("knowledge.directory-place")}
        help={say("help.place-help")}
        value={given.place}
        optional
        size={24}
      />
      <Select
        name="tongue"
        label={say("knowledge.directory-language")}
        value={given.tongue ?? ""}
        options={[{ value: "", label: say("knowledge.directory-any") }, ...tongues]}
      />
      <Checkboxes
        name="open"
        legend={say("knowledge.directory-hour")}
        options={[{ value: "now", label: say("knowledge.directory-open") }]}
        chosen={given.open === null ? [] : [given.open]}
      />
      <Actions>
        <Button>{say("knowledge.directory-show")}</Button>
      </Actions>
    </form>
  );
}
