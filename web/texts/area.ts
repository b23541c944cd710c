import type { Day } from "../../domain/time/day.ts";

/** The native reader of an area's words, and when; null without one. */
export type ReadBy = { readonly name: string; readonly day: Day } | null;

/** Keys begin with the area's name. */
export interface Area {
  readonly readBy: ReadBy;
  readonly words: { readonly [key: string]: string };
}

/** Exactly the same keys, or it does not compile. */
export interface Translated<Original extends Area> {
  readonly readBy: ReadBy;
  readonly words: { readonly [Key in keyof Original["words"]]: string };
}
