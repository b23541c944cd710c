import { addDays, type Day } from "../time/day.ts";
import type { Body, Need } from "./body.ts";

/** Null: every place, or every need. */
export interface Wanted {
  readonly place: string | null;
  readonly need: Need | null;
}

const emergency = "112";
const freshFor = 90;

/**
 * In danger puts 112 first, then the nearest; without a place, national first. For permits, advisers before
 * authorities. Drops bodies without needs.
 */
export function bodiesFor(directory: readonly Body[], wanted: Wanted): readonly Body[] {
  return nearestFirst(
    directory.filter((body) => body.needs.length > 0),
    wanted,
  );
}

/** Adds those that meet no public, when no need is asked for. */
export function nearestFirst(directory: readonly Body[], wanted: Wanted): readonly Body[] {
  return directory
    .filter((body) => meets(body, wanted.need) && reaches(body, wanted.place))
    .toSorted((a, b) => rank(a, wanted) - rank(b, wanted));
}

/** True within ninety days; false without a number or a call. */
export function numberIsFresh(body: Pick<Body, "phone" | "phoneRung">, today: Day): boolean {
  const { phone, phoneRung } = body;
  if (phone === null || phoneRung === null) {
    return false;
  }
  return phoneRung <= today && today <= addDays(phoneRung, freshFor);
}

function meets(body: Body, need: Need | null): boolean {
  return need === null || body.needs.includes(need);
}

function reaches({ area }: Body, place: string | null): boolean {
  if (place === null || area === "national" || area === "municipal") {
    return true;
  }
  const wanted = place.trim().toLocaleLowerCase("nb");
  return area.some((named) => named.toLocaleLowerCase("nb") === wanted);
}

function rank({ phone, area, authority }: Body, { need, place }: Wanted): number {
  if (need === "danger" && phone === emergency) {
    return 0;
  }
  const near = nearness(area);
  // Without a place, national bodies help most. For a child, the municipality's service comes first.
  const rank = place === null && need !== "child" ? 4 - near : near;
  return need === "residence" && authority ? rank + 4 : rank;
}

function nearness(area: Body["area"]): number {
  if (area === "national") {
    return 3;
  }
  return area === "municipal" ? 2 : 1;
}
