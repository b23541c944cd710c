import type { Whom, WhomAsked } from "../../../api/routing/whom.ts";
import { sectors } from "../../../domain/case/sector.ts";
import {
  type RoutedNeed,
  routedNeeds,
  routedPurposes,
  urgencies,
} from "../../../domain/routing/question.ts";

const ages = ["unknown", "yes", "no"] as const;

function oneOf<Known extends string>(known: readonly Known[], text: string | null): Known | null {
  return known.find((each) => each === text) ?? null;
}

/** Unknown codes count as not asked. A form with no box ticked asks nothing. */
export function askedIn(query: URLSearchParams): WhomAsked {
  const needs = query.getAll("need");
  const place = (query.get("place") ?? "").trim().slice(0, 100);
  return {
    place: place === "" ? null : place,
    sector: oneOf(sectors, query.get("sector")),
    needs: wasSent(query) ? routedNeeds.filter((need) => needs.includes(need)) : null,
    purpose: oneOf(routedPurposes, query.get("purpose")),
    urgency: oneOf(urgencies, query.get("urgency")) ?? "days",
    underEighteen: oneOf(ages, query.get("minor")),
    privateToo: query.get("private") === "yes",
  };
}

export function wasSent(query: URLSearchParams): boolean {
  return query.has("asked") || query.has("need");
}

export function addressOf(
  path: string,
  { asked }: Whom,
  more: { readonly privateToo?: boolean; readonly needs?: readonly RoutedNeed[] },
): string {
  const { place, sector, needs, purpose, urgency, underEighteen, privateToo } = {
    ...asked,
    ...more,
  };
  const query = new URLSearchParams([
    ["asked", "1"],
    ...(place === null ? [] : [["place", place]]),
    ...(sector === null ? [] : [["sector", sector]]),
    ...needs.map((need) => ["need", need]),
    ...(purpose === null ? [] : [["purpose", purpose]]),
    ["urgency", urgency],
    ["minor", underEighteen],
    ...(privateToo ? [["private", "yes"]] : []),
  ]);
  return `${path}?${query}`;
}
