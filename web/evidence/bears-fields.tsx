import type { EvidenceOfCase } from "../../api/evidence/read.ts";
import { elementKey, waysToBear } from "../../domain/evidence/bearing.ts";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { Select } from "../components/field.tsx";
import { language, law, say } from "../page.ts";
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

interface Props {
  readonly found: EvidenceOfCase;
  /** Where it need not be answered at once. */
  readonly later?: boolean;
}

/** No way is chosen beforehand: Lenke speaks neither for nor against. */
export function BearsFields({ found, later = false }: Props) {
  const answerLater = { value: "", label: say("evidence.on-later") };
  return (
    <>
      <Select
        name="on"
        label={say("evidence.on")}
        options={[later ? answerLater : { value: "", label: say("consent.choose") }]}
        groups={placesOf(found)}
      />
      <RadioGroup
        name="bears"
        legend={say("evidence.bears")}
        options={[...(later ? [answerLater] : []), ...said("bears", waysToBear)]}
        chosen={later ? "" : null}
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
