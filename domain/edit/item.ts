import { type Json, type JsonObject, sameJson } from "../base/json.ts";

/** Some fields of one statement, as they were when it was proposed and as they would be. */
export interface ItemEdit {
  readonly kind: "item";
  /** Its kind and id: "concept/trafficking". */
  readonly entry: string;
  readonly was: JsonObject;
  readonly would: JsonObject;
}

/** A statement that is not there yet, whole. */
export interface NewItemEdit {
  readonly kind: "new-item";
  readonly entry: string;
  readonly would: JsonObject;
}

/** A statement that is no longer to stand, as it stood when that was proposed. */
export interface RetireEdit {
  readonly kind: "retire";
  readonly entry: string;
  readonly was: JsonObject;
}

/** What can be done to a statement that is no decision. */
export type StatementEdit = ItemEdit | NewItemEdit | RetireEdit;

export function ofStatement(edit: { readonly kind: string }): edit is StatementEdit {
  return edit.kind === "item" || edit.kind === "new-item" || edit.kind === "retire";
}

/** A statement by the name it goes by among edits: its kind and its id. An id of none is one that is not there yet. */
export function kindAndId(entry: string): readonly [kind: string, id: string] {
  const at = entry.indexOf("/");
  return at === -1 ? ["", entry] : [entry.slice(0, at), entry.slice(at + 1)];
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
 * older-text: one of them was changed otherwise since, or there is another of that name; gone: the statement is no more.
 */
export function laysOn(
  standing: JsonObject | undefined,
  edit: StatementEdit,
): "fits" | "taken" | "older-text" | "gone" {
  if (edit.kind === "new-item") {
    return stands(standing, edit.would, ["fits", "taken"]);
  }
  if (edit.kind === "retire") {
    return stands(standing, edit.was, ["taken", "fits"]);
  }
  return standing === undefined ? "gone" : fieldsLay(standing, edit);
}

/** How it lies where nothing stands, where the same stands, and where something else does. */
function stands<How extends string>(
  standing: JsonObject | undefined,
  whole: JsonObject,
  [none, same]: readonly [How, How],
): How | "older-text" {
  if (standing === undefined) {
    return none;
  }
  return sameJson(standing, whole) ? same : "older-text";
}

function fieldsLay(
  standing: JsonObject,
  { was, would }: ItemEdit,
): "fits" | "taken" | "older-text" {
  const every = (fields: JsonObject) =>
    Object.entries(fields).every(([name, value]: [string, Json]) =>
      sameJson(standing[name], value),
    );
  if (every(would)) {
    return "taken";
  }
  return every(was) ? "fits" : "older-text";
}
