import type { CaseProvisions } from "../../api/provision/read.ts";
import type { Sighting } from "../../domain/comparison/picture.ts";
import { rowsIn } from "../../domain/evidence/laid.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import type { Provision } from "../../domain/provision/provision.ts";
import type { Bearer, ElementView, ProvisionView } from "../../domain/provision/view.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { UnderCharge } from "../../rules/rights/cliff.ts";
import type { KeptObservation } from "../../store/case/case-reading.ts";
import { FactorName } from "../case/factor-name.tsx";
import { ElementMark, MarkedLines, type MarkKind } from "../components/scale.tsx";
import { Tag } from "../components/tag.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { Numbers } from "../evidence/element-row.tsx";
import { nameOf } from "../evidence/item-facts.tsx";
import { evidenceAt } from "../evidence/names.tsx";
import { sourceText } from "../observation/observation.tsx";
import { levelText } from "../observation/observed.tsx";
import { language, say } from "../page.ts";
import { cliffState } from "../rights/cliff.tsx";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { dayText } from "../texts/formats.ts";
import {
  daysText,
  Limits,
  Needs,
  ProvisionSources,
  Rights,
  sectionText,
  Unconfirmed,
  Versions,
} from "./parts.tsx";

interface Reader {
  readonly evidence: CaseProvisions["evidence"];
  readonly provisions: readonly Provision[];
  readonly factors: ReadonlyMap<string, Factor>;
  readonly observations: ReadonlyMap<string, KeptObservation>;
}

/** Means that need not be shown are marked apart. */
function markOf({ state, notRequired }: ElementView): MarkKind {
  return notRequired ? "excused" : state;
}

export function marksOf(elements: readonly ElementView[]) {
  return elements.map((view) => ({ kind: markOf(view), name: view.element.text[language()] }));
}

function Said({
  observations,
  factor,
  sighting,
}: Reader & {
  readonly factor: Factor;
  readonly sighting: Sighting;
}) {
  const { fact, observation } = sighting;
  const kept = observations.get(observation);
  const source =
    kept === undefined
      ? ""
      : `, ${sourceText(kept.cameFrom)}, ${dayText(language(), fact.day ?? dayOf(kept.noted))}`;
  return (
    <li>
      <strong>{levelText(say, language(), factor, fact)}</strong>{" "}
      <span class="terms">
        ({say(`observation.how.${fact.how}`).toLowerCase()}
        {source})
      </span>
    </li>
  );
}

function Bears(props: Reader & { readonly bearer: Bearer }) {
  const { factors, bearer } = props;
  const factor = factors.get(bearer.mark.factor);
  return factor === undefined ? null : (
    <li>
      <FactorName factor={factor}>
        : {say(`provision.bears.${bearer.bears}`).toLowerCase()}
        {bearer.disputed && <strong> {say("provision.disputed")}</strong>}
      </FactorName>
      <ul>
        {bearer.ours.sightings
          .filter(({ fact }) => fact.state !== "not_observed")
          .map((sighting) => (
            <Said {...props} factor={factor} sighting={sighting} />
          ))}
      </ul>
    </li>
  );
}

/** Which sources there are for each person, in the words of the page of evidence. */
function OfPersons({ evidence, of, view }: Pick<Reader, "evidence"> & OfElement) {
  const rows = evidence === null ? null : rowsIn(evidence.laid, of.id, view.element.id);
  if (evidence === null || rows === null || rows.length === 0) {
    return null;
  }
  const all = { caseId: evidence.head.id, items: evidence.items };
  const at = (person: string) => `?${new URLSearchParams({ provision: of.id, person })}`;
  return (
    <ul aria-label={say("evidence.so-far")}>
      {rows.map(({ person, state, against, explained }) => (
        <li>
          <a class="ds-link" href={evidenceAt(all.caseId) + at(person)}>
            <TypedText>{nameOf(evidence, person)}</TypedText>
          </a>
          : <strong>{say(`evidence.state.${state}`)}.</strong>{" "}
          {against.length > 0 && <Numbers {...all} label={say("evidence.against")} ids={against} />}{" "}
          {explained.length > 0 && (
            <Numbers {...all} label={say("evidence.explained")} ids={explained} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface OfElement {
  readonly of: Provision;
  readonly view: ElementView;
}

/** A disputed fact is listed once for each side. */
function OneElement({ view, ...reader }: Reader & OfElement) {
  const { element, state, notRequired, cover, by } = view;
  const late = element.inForce.from !== null || element.inForce.until !== null;
  return (
    <li class="case-line">
      <p>
        <ElementMark kind={markOf(view)} />{" "}
        <strong>{say(`provision.mark.${notRequired ? "excused" : state}`)}.</strong>{" "}
        {element.text[language()]}{" "}
        {element.section !== null && <span class="terms">({element.section})</span>}{" "}
        {!element.confirmed && <Tag kind="unconfirmed" />}
      </p>
      {late && cover !== "whole" && <p class="terms">{daysText(element.inForce)}</p>}
      <OfPersons {...reader} view={view} />
      {element.supports.length + element.contradicts.length === 0 && (
        <p class="terms">{say("provision.no-fact-bears")}</p>
      )}
      {by.length > 0 && (
        <ul>
          {by.map((bearer) => (
            <Bears {...reader} bearer={bearer} />
          ))}
        </ul>
      )}
    </li>
  );
}

function OneUnder({ under }: { readonly under: readonly UnderCharge[] | undefined }) {
  return under === undefined ? (
    <> {say("provision.rights.not-reckoned")}</>
  ) : (
    <ul>
      {under.map(({ title, state }) => (
        <li>
          {title[language()]}: {cliffState(state).toLowerCase()}
        </li>
      ))}
    </ul>
  );
}

function RightsOfPersons({ evidence, of }: Pick<Reader, "evidence"> & Pick<OfElement, "of">) {
  return evidence === null || evidence.persons.length === 0 ? null : (
    <>
      <p>{say("provision.rights.charged")}</p>
      <ul>
        {evidence.persons.map(({ id, pseudonym }) => {
          const under = evidence.rights.get(id);
          return (
            <li>
              <a class="ds-link" href={rightsOfPerson(evidence.head.id, id, "what-if")}>
                <TypedText>{pseudonym}</TypedText>
              </a>
              :
              {under === undefined ? (
                <> {say("provision.rights.not-yours")}</>
              ) : (
                <OneUnder under={under.get(of.id)} />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function LimitsBeside({
  evidence,
  of,
}: Pick<OfElement, "of"> & { readonly evidence: NonNullable<Reader["evidence"]> }) {
  const limits = evidence.limits.get(of.id) ?? [];
  return <Limits limits={limits} nameOf={(person) => nameOf(evidence, person)} />;
}

function Inside({ view, ...reader }: Reader & { readonly view: ProvisionView }) {
  const { provision, cover, versions, elements } = view;
  return (
    <>
      {/* A link to something inside opens what is folded up; a link to the fold itself does not. */}
      <p class="terms" id={provision.id}>
        {sectionText(provision)}
      </p>
      <Unconfirmed what={provision.unconfirmed} />
      {cover !== "whole" && cover !== "none" && <p>{say(`provision.cover.${cover}`)}</p>}
      <Versions versions={versions.map(({ version }) => version)} />
      {reader.evidence !== null && <LimitsBeside evidence={reader.evidence} of={provision} />}
      <Needs provision={provision} provisions={reader.provisions} />
      <ul class="case-lines">
        {elements.map((each) => (
          <OneElement {...reader} of={provision} view={each} />
        ))}
      </ul>
      <details open={reader.evidence !== null}>
        <summary>{say("provision.rights")}</summary>
        <Rights provision={provision} />
        <RightsOfPersons evidence={reader.evidence} of={provision} />
      </details>
      <ProvisionSources provision={provision} />
    </>
  );
}

export function OneProvision(props: Reader & { readonly view: ProvisionView }) {
  const { view } = props;
  const { provision, elements } = view;
  return (
    <details class="provision">
      <summary>
        <h3>{provision.title[language()]}</h3>{" "}
        <span class="terms">
          <MarkedLines marks={marksOf(elements)} />
        </span>
      </summary>
      <Inside {...props} />
    </details>
  );
}
