import type { OneItem } from "../../api/evidence/read.ts";
import { type At, elementKey } from "../../domain/evidence/bearing.ts";
import type { Source } from "../../domain/evidence/item.ts";
import type { Span } from "../../domain/evidence/span.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Fact } from "../components/facts.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { language, law, say } from "../page.ts";
import { sectionText } from "../provision/parts.tsx";
import { dayText } from "../texts/formats.ts";
import { evidenceAt, itemName } from "./names.tsx";

interface Props {
  readonly caseId: string;
  readonly found: OneItem;
}

/** As it was said; the days beside it, as far as known. */
export function spanText({ earliest, latest, said }: Span): string {
  const text = (day: Day) => dayText(language(), day);
  const days = [earliest, latest].filter((day) => day !== null);
  const dates = [...new Set(days)].map(text).join(" – ");
  if (dates === "" && said === "") {
    return say("evidence.no-date");
  }
  return said === "" || dates === "" ? `${said}${dates}` : `${said} (${dates})`;
}

export const nameOf = (found: Pick<OneItem, "persons">, person: string): string =>
  found.persons.find(({ id }) => id === person)?.pseudonym ?? "";

function sourceText({ found, caseId, source }: Props & { readonly source: Source }) {
  if ("wordOf" in source) {
    return say("evidence.word-of", { person: nameOf(found, source.wordOf) });
  }
  const item = found.items.find(({ id }) => id === source.item);
  return item === undefined ? null : (
    <a class="ds-link" href={evidenceAt(caseId, `items/${item.id}`)}>
      {itemName(item)}
    </a>
  );
}

function RestsOn({ caseId, found }: Props) {
  const { restsOn, restsOnKnown } = found.item;
  return (
    <>
      {restsOn.length > 0 && (
        <ul>
          {restsOn.map((source) => (
            <li>{sourceText({ caseId, found, source })}</li>
          ))}
        </ul>
      )}
      {say(`evidence.known.${restsOnKnown}`)}
    </>
  );
}

function whoseText({ item, ...found }: OneItem): string {
  const { speaker, speakerIs, who } = item;
  const is =
    speakerIs === null ? say("evidence.speaker.nobody") : say(`evidence.speaker.${speakerIs}`);
  const name = speaker === null ? who : nameOf(found, speaker);
  return name === "" ? is : `${is}: ${name}`;
}

export function factsOf({ caseId, found }: Props): readonly Fact[] {
  const { item } = found;
  const typed = (words: string) =>
    words === "" ? say("evidence.not-said") : <TypedText>{words}</TypedText>;
  return [
    { term: say("evidence.kind"), value: say(`evidence.kind.${item.kind}`) },
    { term: say("evidence.speaker-is"), value: <TypedText>{whoseText(found)}</TypedText> },
    { term: say("evidence.q.rests-on"), value: <RestsOn {...{ caseId, found }} /> },
    { term: say("evidence.made"), value: <TypedText>{spanText(item.made)}</TypedText> },
    { term: say("evidence.obtained"), value: <TypedText>{spanText(item.obtained)}</TypedText> },
    { term: say("evidence.from"), value: typed(item.from) },
    { term: say("evidence.how"), value: say(`evidence.how.${item.how}`) },
    { term: say("evidence.may-be-used"), value: typed(item.mayBeUsed) },
  ];
}

export function placeName(found: OneItem, on: At): string {
  if ("factor" in on) {
    return law().factors.get(on.factor)?.name[language()] ?? on.factor;
  }
  const of = found.laid.provisions.find(({ provision }) => provision.id === on.provision);
  const element = of?.elements.find((each) => each.element.id === on.element)?.element;
  return of === undefined || element === undefined
    ? elementKey(on.provision, on.element)
    : `${sectionText(of.provision)}: ${element.text[language()]}`;
}
