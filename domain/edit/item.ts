import { type Json, type JsonObject, sameJson } from "../base/json.ts";

export interface ItemEdit {
  readonly kind: "item";
  /** For example “concept/trafficking”. */
  readonly entry: string;
  readonly was: JsonObject;
  readonly would: JsonObject;
}

export interface NewItemEdit {
  readonly kind: "new-item";
  readonly entry: string;
  readonly would: JsonObject;
}

/** To be retired, as it was when proposed. */
export interface RetireEdit {
  readonly kind: "retire";
  readonly entry: string;
  readonly was: JsonObject;
}

export type StatementEdit = ItemEdit | NewItemEdit | RetireEdit;

export function ofStatement(edit: { readonly kind: string }): edit is StatementEdit {
  return edit.kind === "item" || edit.kind === "new-item" || edit.kind === "retire";
}

/** Without an id it is not there yet. */
export function kindAndId(entry: string): readonly [kind: string, id: string] {
  const at = entry.indexOf("/");
  return at === -1 ? ["", entry] : [entry.slice(0, at), entry.slice(at + 1)];
}

/** Null where none differs. */
export function changedFields(
  standing: JsonObject,
  would: JsonObject,
): Pick<ItemEdit, "was" | "would"> | null {
  const names = Object.keys(would).filter((name) => !sameJson(standing[name], would[name]));
  const pick = (from: JsonObject): JsonObject =>
    Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
  return names.length === 0 ? null : { was: pick(standing), would: pick(would) };
}

/** fits: unchanged; taken: already so; older-text: changed otherwise, or the name is used; gone: no longer there. */
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
