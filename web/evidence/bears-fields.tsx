import { bearItem, bearing } from "../../api/evidence/bear.ts";
import type { EvidenceOfCase } from "../../api/evidence/read.ts";
import { elementKey, waysToBear } from "../../domain/evidence/bearing.ts";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { Select } from "../components/field.tsx";
import { typedIn } from "../forms/post.ts";
import { allOf, textOf } from "../forms/typed.ts";
import { desk, house, language, law, say } from "../page.ts";
import { sectionText } from "../provision/parts.tsx";

export const said = (name: string, names: readonly string[]) =>
  names.map((value) => ({
    value,
    label: say(`evidence.${name}.${value}` as "evidence.kind.digital"),
  }));

/** Elements by provision, and facts that were written down. */
export function placesOf({ laid, observations }: EvidenceOfCase) {
  const elements = laid.provisions.map(({ provision, elements: all }) => ({
    label: `${sectionText(provision)}: ${provision.title[language()]}`,
    options: all.map(({ element }) => ({
      value: `element:${elementKey(provision.id, element.id)}`,
      label: element.text[language()],
    })),
  }));
  const facts = observations.flatMap(({ id, facts: those }) =>
    those
      .filter(({ state }) => state !== "not_observed")
      .map((fact) => ({
        value: `fact:${id}/${fact.factor}`,
        label: law().factors.get(fact.factor)?.name[language()] ?? fact.factor,
      })),
  );
  return [
    ...elements,
    ...(facts.length === 0 ? [] : [{ label: say("evidence.facts"), options: facts }]),
  ];
}

export function BearsFields({ found }: { readonly found: EvidenceOfCase }) {
  return (
    <>
      <Select
        name="on"
        label={say("evidence.on")}
        options={[{ value: "", label: say("evidence.on-later") }]}
        groups={placesOf(found)}
      />
      <RadioGroup
        name="bears"
        legend={say("evidence.bears")}
        options={said("bears", waysToBear)}
        chosen="for"
        unknown={null}
      />
      <Checkboxes
        name="persons"
        legend={say("evidence.of-persons")}
        help={say("evidence.of-persons-help")}
        options={found.persons.map(({ id, pseudonym }) => ({ value: id, label: pseudonym }))}
        chosen={[]}
      />
    </>
  );
}

/** The fifth question, where it was answered; it can be answered later on the item's own page. */
export async function bearAtOnce(caseId: string, item: string): Promise<void> {
  const { cell, actor } = desk();
  const typed = await typedIn();
  const wish = bearing.shape.safeParse({
    ...{ id: item, on: [textOf(typed, "on")], bears: textOf(typed, "bears") },
    persons: allOf(typed, "persons"),
  });
  if (textOf(typed, "on") !== "" && wish.success) {
    await bearItem(cell, actor, law(), { ...wish.data, caseId, item }, house().now());
  }
}
