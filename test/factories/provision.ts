import type { Element, Provision, Version } from "../../domain/provision/provision.ts";
import { day } from "../../domain/time/day.ts";
import { aFactor, factorMap } from "./comparison.ts";

/** Made by hand, without the law. */

const words = { nb: "ord", en: "words" };
const source = { text: "An example", read: day("2026-11-25") };

export const provisionFactors = factorMap([
  aFactor("pay.deferred", "pro", 3),
  aFactor("power.threats", "pro"),
  aFactor("power.force", "pro", 2),
  aFactor("pay.as_promised", "con", 2),
  aFactor("sub.minor", "pro"),
  aFactor("consent.voluntary_start", "inert"),
]);

export function anElement(id: string, more: Partial<Element> = {}): Element {
  return {
    id,
    text: words,
    section: null,
    supports: [],
    contradicts: [],
    notRequiredUnder18: false,
    inForce: { from: null, until: null },
    confirmed: true,
    ...more,
  };
}

function aVersion(more: Partial<Version> = {}): Version {
  const bare = { maximum: words, wording: null, unconfirmed: null, source };
  return { from: null, until: null, ...bare, ...more };
}

export function aProvision(more: Partial<Provision> = {}): Provision {
  return {
    id: "example",
    place: 1,
    law: words,
    section: "§ 1",
    title: words,
    needs: "all",
    buildsOn: null,
    elements: [
      anElement("means", {
        supports: [
          { factor: "power.threats", level: 1 },
          { factor: "power.force", level: 2 },
        ],
        notRequiredUnder18: true,
      }),
      anElement("pay", {
        supports: [{ factor: "pay.deferred", level: 2 }],
        contradicts: [{ factor: "pay.as_promised", level: 2 }],
      }),
      anElement("intent"),
      anElement("bank", { inForce: { from: day("2022-01-01"), until: null } }),
    ],
    versions: [
      aVersion({ from: day("2015-10-01"), until: day("2021-12-31") }),
      aVersion({ from: day("2022-01-01") }),
    ],
    rights: [],
    unconfirmed: null,
    source,
    ...more,
  };
}
