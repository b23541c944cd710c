import type { Day } from "../../../domain/time/day.ts";
import { grainsPerOre } from "../../../rules/pay/grain.ts";

/** A formula has its value beside it: a phone may not work it out. */
export type SheetCell =
  | { readonly kind: "text"; readonly text: string; readonly strong?: boolean }
  | { readonly kind: "number"; readonly value: number; readonly shape: Shape }
  | { readonly kind: "day"; readonly day: Day }
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly value: number;
      readonly shape: Shape;
    }
  | null;

type Shape = "kroner" | "hours" | "percent" | "whole";

/** No program takes it for a formula, also as bare text. */
export function harmless(words: string): string {
  return /^[\s]*[=+\-@|%\t\r]/.test(words) ? `'${words}` : words;
}

export const words = (text: string, strong = false): SheetCell =>
  text === "" ? null : { kind: "text", text: harmless(text), strong };
export const number = (value: number, shape: Shape): SheetCell => ({
  kind: "number",
  value,
  shape,
});
export const day = (value: Day): SheetCell => ({ kind: "day", day: value });
export const formula = (text: string, value: number, shape: Shape): SheetCell => ({
  kind: "formula",
  formula: text,
  value,
  shape,
});

/** Exact. */
export const kroner = (grains: number): number => grains / grainsPerOre / 100;
