import type { Say } from "../texts/texts.ts";

/** The help of a field for own words; where the case holds what somebody told who is to stay unknown, with that words may show who. */
export function sourceHelp(say: Say, sources: boolean, help?: string): string | undefined {
  return sources ? [help ?? "", say("frame.source-help")].join(" ").trim() : help;
}
