import { type ChronologyOfCase, readChronology, type Told } from "../../api/evidence/chronology.ts";
import { elementKey } from "../../domain/evidence/bearing.ts";
import type { Happening, Sieve } from "../../domain/evidence/chronology.ts";
import type { Independence } from "../../domain/evidence/independence.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { Button } from "../components/button.tsx";
import { Table } from "../components/facts.tsx";
import { Select } from "../components/field.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { page } from "../frame.tsx";
import { desk, language, law, param, query, say } from "../page.ts";
import { sectionText } from "../provision/parts.tsx";
import { legName } from "../travel/forms.tsx";
import { spanText } from "./item-facts.tsx";
import { always, evidenceAt, itemName } from "./names.tsx";

const words = ["own", "others-harmed", "independent", "source-not-known"] as const;

/** Whose word it is, is so towards a person: without one it chooses nothing. */
function sieveAsked(): Sieve {
  const [person = "", element = ""] = [query("person"), query("element")];
  const asked: Independence | null = words.find((each) => each === query("word")) ?? null;
  return {
    person: person === "" ? null : person,
    element: element === "" ? null : element,
    independence: person === "" ? null : asked,
  };
}

function Filter({ found, sieve }: { readonly found: ChronologyOfCase; readonly sieve: Sieve }) {
  const persons = found.persons.map(({ id, pseudonym }) => ({ value: id, label: pseudonym }));
  const elements = found.laid.provisions.map(({ provision, elements: all }) => ({
    label: sectionText(provision),
    options: all.map(({ element }) => ({
      value: elementKey(provision.id, element.id),
      label: element.text[language()],
    })),
  }));
  const every = { value: "", label: say("evidence.every") };
  return (
    <form method="get" class="sieve">
      <Select
        name="person"
        label={say("evidence.persons")}
        options={[every, ...persons]}
        value={sieve.person ?? ""}
      />
      <Select
        name="element"
        label={say("evidence.element")}
        options={[every]}
        groups={elements}
        value={sieve.element ?? ""}
      />
      <Select
        name="word"
        label={say("evidence.whose-word")}
        help={say("evidence.whose-word-help")}
        options={[
          every,
          ...words.map((value) => ({ value, label: say(`evidence.mark.${value}`) })),
        ]}
        value={sieve.independence ?? ""}
      />
      <Button variant="secondary">{say("timeline.show")}</Button>
    </form>
  );
}

function What({ caseId, what }: { readonly caseId: string; readonly what: Told }) {
  switch (what.kind) {
    case "item":
      return <a href={evidenceAt(caseId, `items/${what.item.id}`)}>{itemName(what.item)}</a>;
    case "fact":
      return <>{law().factors.get(what.factor)?.name[language()] ?? what.factor}</>;
    case "leg":
      return (
        <a href={`/cases/${caseId}/travel?person=${what.leg.travellers[0]}`}>
          <TypedText>{legName(what.leg)}</TypedText>
        </a>
      );
    case "outcome":
      return <>{say(`outcome.kind.${what.outcome.kind}`)}</>;
  }
}

function whomText({ persons }: ChronologyOfCase, { of }: Happening<Told>): string {
  const name = (id: string) => persons.find((each) => each.id === id)?.pseudonym ?? "";
  return of === "all" ? say("evidence.of-all") : [...new Set(of)].map(name).join(", ");
}

function kindText(what: Told): string {
  return what.kind === "leg"
    ? `${say("evidence.told.leg")}, ${say(`travel.way.${what.leg.way}`).toLowerCase()}`
    : say(`evidence.told.${what.kind}`);
}

function rowOf(caseId: string, found: ChronologyOfCase, event: Happening<Told>) {
  const { when, what, independence } = event;
  return [
    <TypedText>{spanText(when)}</TypedText>,
    <What {...{ caseId, what }} />,
    kindText(what),
    <TypedText>{whomText(found, event)}</TypedText>,
    independence === null ? "" : say(`evidence.mark.${independence}`),
  ];
}

/** What has no date is in a table of its own. Prints as it is. */
export async function chronologyPage(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const sieve = sieveAsked();
  const read = await readChronology(cell, actor, law(), { caseId, period: always, sieve });
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const { value: found } = read;
  const { dated, undated } = found.events;
  const columns = (["on-day", "what", "kind", "of-persons", "whose-word"] as const).map((name) => ({
    label: say(`evidence.${name}`),
  }));
  const rows = (events: typeof dated) => events.map((event) => rowOf(caseId, found, event));
  return await page(
    {
      title: `${say("evidence.chronology")}, ${found.head.label}`,
      tabs: <CaseTabs caseId={caseId} here="evidence-chronology" />,
    },
    <>
      <CaseTop head={found.head} heading={say("evidence.chronology")} />
      <Filter {...{ found, sieve }} />
      {dated.length + undated.length === 0 && <p>{say("evidence.no-events")}</p>}
      {dated.length > 0 && (
        <Table caption={say("evidence.dated")} columns={columns} rows={rows(dated)} />
      )}
      {undated.length > 0 && (
        <Table caption={say("evidence.undated")} columns={columns} rows={rows(undated)} />
      )}
    </>,
  );
}
