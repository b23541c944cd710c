import type { Sighting } from "../../domain/comparison/picture.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import type { Provision } from "../../domain/provision/provision.ts";
import type { Bearer, ElementView, ProvisionView } from "../../domain/provision/view.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { KeptObservation } from "../../store/case/case-reading.ts";
import { FactorName } from "../case/factor-name.tsx";
import { ElementMark, MarkedLines, type MarkKind } from "../components/scale.tsx";
import { Tag } from "../components/tag.tsx";
import { sourceText } from "../observation/observation.tsx";
import { levelText } from "../observation/observed.tsx";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import {
  daysText,
  Needs,
  ProvisionSources,
  Rights,
  sectionText,
  Unconfirmed,
  Versions,
} from "./parts.tsx";

interface Reader {
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

/** A disputed fact is listed once for each side. */
function OneElement({ view, ...reader }: Reader & { readonly view: ElementView }) {
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
      <Needs provision={provision} provisions={reader.provisions} />
      <ul class="case-lines">
        {elements.map((each) => (
          <OneElement {...reader} view={each} />
        ))}
      </ul>
      <details>
        <summary>{say("provision.rights")}</summary>
        <Rights provision={provision} />
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
