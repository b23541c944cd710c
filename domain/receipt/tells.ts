import type { Report } from "../document/document.ts";

/** Whether a report tells anything. A name alone does not, nor do answers that are all "don't know". */
export function tellsSomething({ place, sector, words, facts }: Report): boolean {
  return (
    [place, sector, words ?? ""].some((text) => text.trim() !== "") ||
    facts.some(({ state }) => state !== "not_observed")
  );
}
