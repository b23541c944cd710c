import type { Say } from "../texts/texts.ts";

/** Warns where the case has words of an anonymous source: own words may reveal them. */
export function sourceHelp(say: Say, sources: boolean, help?: string): string | undefined {
  return sources ? [help ?? "", say("frame.source-help")].join(" ").trim() : help;
}
