import type { Report } from "../document/document.ts";

/** A name alone tells nothing, nor do only “don't know”. */
export function tellsSomething({ place, sector, words, facts }: Report): boolean {
  return (
    [place, sector, words ?? ""].some((text) => text.trim() !== "") ||
    facts.some(({ state }) => state !== "not_observed")
  );
}
