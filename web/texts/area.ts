import type { Day } from "../../domain/time/day.ts";

/** The native reader who has gone through an area's words, and when; null until someone has. */
export type ReadBy = { readonly name: string; readonly day: Day } | null;

/** The words of one area of the product, in one language. Keys begin with the area's name. */
export interface Area {
  readonly readBy: ReadBy;
  readonly words: { readonly [key: string]: string };
}

/** The same area in another language: exactly the same keys, or it does not compile. */
export interface Translated<Original extends Area> {
  readonly readBy: ReadBy;
  readonly words: { readonly [Key in keyof Original["words"]]: string };
}
