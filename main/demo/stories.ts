import { mixed } from "./mixed.ts";
import { helpers } from "./stories/helpers.ts";
import { inspections } from "./stories/inspections.ts";
import { police } from "./stories/police.ts";
import type { Story } from "./story.ts";

/** Everything that happens in the demo country: told at length, and mixed from parts. */
export const stories: readonly Story[] = [...inspections, ...police, ...helpers, ...mixed];
