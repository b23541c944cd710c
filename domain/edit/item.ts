import { type Json, type JsonObject, sameJson } from "../base/json.ts";

/** Some fields of one statement, as they were when it was proposed and as they would be. */
export interface ItemEdit {
  readonly kind: "item";
  /** Its kind and id: "concept/trafficking". */
  readonly entry: string;
  readonly was: JsonObject;
  readonly would: JsonObject;
}

/** The fields that differ, as they stand and as they would be; null where none does. */
export function changedFields(
  standing: JsonObject,
  would: JsonObject,
): Pick<ItemEdit, "was" | "would"> | null {
  const names = Object.keys(would).filter((name) => !sameJson(standing[name], would[name]));
  const pick = (from: JsonObject): JsonObject =>
    Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
  return names.length === 0 ? null : { was: pick(standing), would: pick(would) };
}

/**
 * How an edit lies to the statement as it stands. fits: its fields are as they were; taken: they are already as they would be;
 * older-text: one of them was changed otherwise since; gone: the statement is no more.
 */
export function laysOn(
  standing: JsonObject | undefined,
  { was, would }: Pick<ItemEdit, "was" | "would">,
): "fits" | "taken" | "older-text" | "gone" {
  if (standing === undefined) {
    return "gone";
  }
  const every = (fields: JsonObject) =>
    Object.entries(fields).every(([name, value]: [string, Json]) =>
      sameJson(standing[name], value),
    );
  if (every(would)) {
    return "taken";
  }
  return every(was) ? "fits" : "older-text";
}
