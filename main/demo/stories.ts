import { helpers } from "./stories/helpers.ts";
import { inspections } from "./stories/inspections.ts";
import { police } from "./stories/police.ts";
import type { Story } from "./story.ts";

/** Everything that happens in the demo country. */
export const stories: readonly Story[] = [...inspections, ...police, ...helpers];
