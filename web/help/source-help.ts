import { say } from "../page.ts";

/** Warns where the case has words of an anonymous source: own words may reveal them. */
export function sourceHelp(sources: boolean, help?: string): string | undefined {
  return sources ? [help ?? "", say("frame.source-help")].join(" ").trim() : help;
}
