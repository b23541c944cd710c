import { type EvidenceOfCase, readEvidence } from "../../api/evidence/read.ts";
import type { LaidProvision } from "../../domain/evidence/laid.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { Select } from "../components/field.tsx";
import { EmptyState } from "../components/notice.tsx";
import { page } from "../frame.tsx";
import { desk, language, law, param, query, say } from "../page.ts";
import { sectionText } from "../provision/parts.tsx";
import { ElementRow, MarksExplained, type Shown, told } from "./element-row.tsx";
import { always, evidenceAt, itemName } from "./names.tsx";
import { PersonNav } from "./person-nav.tsx";

/** What was asked for, else the gravest that anything bears on. */
function provisionShown({ laid }: EvidenceOfCase): LaidProvision | undefined {
  const all = laid.provisions.toSorted((a, b) => b.provision.place - a.provision.place);
  const isTold = ({ elements }: LaidProvision) =>
    elements.some(({ rows }) => rows.some((row) => told(row).length > 0));
  const asked = query("provision");
  return (
    all.find(({ provision }) => provision.id === asked) ??
    all.find(isTold) ??
    all.find(({ provision }) => provision.id === "strl-257") ??
    all[0]
  );
}

function Chosen({ caseId, found, provision, person }: Shown) {
  const options = found.laid.provisions.map(({ provision: each }) => ({
    value: each.id,
    label: `${sectionText(each)}: ${each.title[language()]}`,
  }));
  const of = (id: string) =>
    `?${new URLSearchParams({ provision: provision.provision.id, person: id })}`;
  return (
    <div class="evidence-chosen">
      <PersonNav persons={found.persons} here={person.id} at={of} />
      <form method="get" action={evidenceAt(caseId)} class="sieve">
        <input type="hidden" name="person" value={person.id} />
        <Select
          name="provision"
          label={say("evidence.provision")}
          options={options}
          value={provision.provision.id}
        />
        <Button variant="secondary">{say("timeline.show")}</Button>
      </form>
    </div>
  );
}

function Matrix(shown: Shown) {
  const { caseId, found, provision, person } = shown;
  const rows = provision.elements.flatMap((each) => each.rows);
  const ids = new Set(rows.filter((row) => row.person === person.id).flatMap(told));
  const columns = found.items.filter(({ id }) => ids.has(id));
  const heading = say("evidence.for-person", {
    provision: sectionText(provision.provision),
    person: person.pseudonym,
  });
  return (
    <>
      <h2>{heading}</h2>
      <p>
        {provision.provision.title[language()]}.{" "}
        {say(`provision.needs.${provision.provision.needs}`)}
      </p>
      <section class="evidence-scroll" aria-label={heading} tabindex={0}>
        <table class="evidence-table">
          <thead>
            <tr>
              <th scope="col">{say("evidence.element")}</th>
              {columns.map((item) => (
                <th scope="col">
                  <a href={evidenceAt(caseId, `items/${item.id}`)}>{itemName(item)}</a>
                </th>
              ))}
              <th scope="col">{say("evidence.so-far")}</th>
            </tr>
          </thead>
          <tbody>
            {provision.elements.map((laid) => (
              <ElementRow {...shown} laid={laid} columns={columns} />
            ))}
          </tbody>
        </table>
      </section>
      <MarksExplained />
    </>
  );
}

function Below({ caseId }: { readonly caseId: string }) {
  return (
    <section class="card">
      <h2>{say("evidence.not-done")}</h2>
      <p>{say("evidence.not-done-text")}</p>
      <p>
        <a class="ds-link" href={`/cases/${caseId}/provisions`}>
          {say("evidence.beside")}
        </a>
      </p>
    </section>
  );
}

/** Every element for one person, with the sources so far. Never on a page that the person is handed. */
export async function evidencePage(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readEvidence(cell, actor, law(), { caseId, period: always });
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const { value: found } = read;
  const provision = provisionShown(found);
  const person = found.persons.find(({ id }) => id === query("person")) ?? found.persons[0];
  return await page(
    {
      title: `${say("evidence.heading")}, ${found.head.label}`,
      tabs: <CaseTabs caseId={caseId} here="evidence" />,
    },
    <>
      <CaseTop head={found.head} heading={say("evidence.heading")} />
      <Actions>
        <ActionLink href={evidenceAt(caseId, "items/new")}>{say("evidence.add")}</ActionLink>
      </Actions>
      {person === undefined || provision === undefined ? (
        <EmptyState heading={say("evidence.no-person")}>
          <p>
            <a class="ds-link" href={`/cases/${caseId}/persons`}>
              {say("evidence.no-person-how")}
            </a>
          </p>
        </EmptyState>
      ) : (
        <>
          <Chosen {...{ caseId, found, provision, person }} />
          <Matrix {...{ caseId, found, provision, person }} />
        </>
      )}
      <Below caseId={caseId} />
    </>,
  );
}
