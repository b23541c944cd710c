import type { Comparison } from "../../domain/comparison/compare.ts";
import { hingesOf } from "../../domain/comparison/hinges.ts";
import type { Seen, Sighting } from "../../domain/comparison/picture.ts";
import { degreeOf } from "../../domain/comparison/reading.ts";
import type { Bearing, CaseRelation, Point } from "../../domain/comparison/relate.ts";
import { countSides } from "../../domain/comparison/sides.ts";
import {
  type Citation,
  type Decision,
  howRead,
  type Remark,
} from "../../domain/knowledge/decision.ts";
import type { Bilingual } from "../../domain/knowledge/factor.ts";
import { inForceOf, type Provision } from "../../domain/provision/provision.ts";
import type { ElementView, ProvisionView } from "../../domain/provision/view.ts";

export function comparisonJson(comparison: Comparison) {
  return {
    underEighteen: comparison.minority,
    cases: comparison.cases.map(caseJson),
    nearest: comparison.nearest,
    sides: countSides(comparison.cases.map(({ decision }) => decision)),
    conflicts: comparison.conflicts,
    contradicted: [...comparison.picture]
      .filter(([, { contradicted }]) => contradicted.length > 0)
      .map(([f, { contradicted }]) => ({ f, observed: contradicted.map(sightingJson) })),
    questions: comparison.questions.map(({ factor, settles, safe }) => ({
      f: factor.id,
      settles,
      safe,
    })),
    provisions: comparison.provisions.map(provisionJson),
  };
}

function caseJson(related: CaseRelation) {
  const { decision, standing, relation, points, conclusions } = related;
  const { alike, apart } = hingesOf(related);
  const those = (bearing: Bearing) =>
    points.filter((point) => point.bearing === bearing).map((point) => pointJson(point, decision));
  return {
    id: decision.id,
    name: decision.name,
    court: decision.court,
    date: decision.date,
    final: decision.final,
    side: decision.side,
    status: standing,
    supersededBy: decision.supersededBy,
    outcome: decision.outcome,
    caution: decision.caution,
    readAs: howRead(decision),
    reasonsNotRead: decision.reasonsNotRead,
    relation,
    matched: those("matched"),
    weaker: those("weaker"),
    against: those("against"),
    open: those("open"),
    extra: those("extra"),
    shared: those("shared"),
    unchecked: points
      .filter(({ bearing }) => bearing === "unchecked")
      .map(({ factor }) => factor.id),
    notNeeded: those("not_needed"),
    notRequired: those("not_required"),
    hinges: { alike: factorIds(alike), apart: factorIds(apart) },
    conclusions: conclusions.map(({ factor, state, text, citation }) => ({
      f: factor,
      state,
      text,
      source: sourceOf(citation, decision),
    })),
    treatedAsIrrelevant: decision.treatedAsIrrelevant.map((each) => remarkJson(each, decision)),
    singledOut: decision.singledOut.map((each) => remarkJson(each, decision)),
    sources: Object.values(decision.sources),
  };
}

function factorIds(points: readonly Point[]): readonly string[] {
  return [...new Set(points.map(({ factor }) => factor.id))];
}

function pointJson(point: Point, decision: Decision) {
  const { factor, decided, ours, bearing } = point;
  const degree = degreeOf(point);
  const observed = ours.sightings.map(sightingJson);
  if (decided === null) {
    return { f: factor.id, source: observed.map(({ source }) => source).join("; "), observed };
  }
  const { state, level, scope, status, text, citation } = decided;
  return {
    f: factor.id,
    decided: { state, level, scope, basis: status, text, readAs: decided.confidence },
    source: sourceOf(citation, decision),
    observed,
    ...(degree === null ? {} : { degree }),
    // A factor the court calls unneeded gives no point (roleOf), so this is inferred.
    ...(bearing === "not_needed" ? { inferred: true } : {}),
    ...(ours.contradicted.length > 0 ? { contradicted: true } : {}),
  };
}

function remarkJson({ factor, text, citation, inferred }: Remark, decision: Decision) {
  return { f: factor, text, inferred, source: sourceOf(citation, decision) };
}

function provisionJson({ provision, cover, versions, elements }: ProvisionView) {
  return {
    id: provision.id,
    law: provision.law,
    section: provision.section,
    title: provision.title,
    needs: provision.needs,
    buildsOn: provision.buildsOn,
    inForce: inForceOf(provision),
    cover,
    versions: versions.map(({ version, cover: inThis }) => ({
      from: version.from,
      until: version.until,
      cover: inThis,
      maximum: version.maximum,
      ...confirmedJson(version.unconfirmed),
      source: readOn(version.source),
    })),
    ...confirmedJson(provision.unconfirmed),
    source: readOn(provision.source),
    rights: provision.rights.map(({ text, confirmed, source }) => ({
      text,
      confirmed,
      source: readOn(source),
    })),
    elements: elements.map(elementJson),
  };
}

function confirmedJson(unconfirmed: Bilingual | null) {
  return unconfirmed === null ? { confirmed: true } : { confirmed: false, unconfirmed };
}

function readOn({ text, read }: Provision["source"]): string {
  return `${text}, read ${read}`;
}

function elementJson({ element, cover, state, notRequired, by }: ElementView) {
  return {
    id: element.id,
    text: element.text,
    ...(element.section === null ? {} : { section: element.section }),
    confirmed: element.confirmed,
    cover,
    state,
    ...(notRequired ? { notRequired } : {}),
    by: by.map(({ mark, bears, ours, disputed }) => ({
      f: mark.factor,
      level: mark.level,
      bears,
      ...(disputed ? { contradicted: true } : {}),
      source: seenSource(ours),
    })),
  };
}

function seenSource({ sightings }: Seen): string {
  return sightings.map((each) => sightingJson(each).source).join("; ");
}

function sightingJson({ observation, fact }: Sighting) {
  const { state, level, scope, how, day } = fact;
  const when = day === null ? "" : `, ${day}`;
  return { state, level, scope, source: `${observation} (${how}${when})` };
}

function sourceOf({ source, at }: Citation, decision: Decision): string {
  return `${decision.sources[source] ?? source}, ${at}`;
}
