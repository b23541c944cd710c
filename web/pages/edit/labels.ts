import type { JsonObject } from "../../../domain/base/json.ts";
import { kindAndId } from "../../../domain/edit/item.ts";
import type { Item } from "../../../law/items/items.ts";
import { type KindName, kindNames, kinds } from "../../../law/items/kinds.ts";
import { type Language, type Say, type TextKey, texts } from "../../texts/texts.ts";

/** What a field is called where it does not mean the same in every kind. */
const ofKind: ReadonlySet<string> = new Set([
  "body.area",
  "body.needs",
  "question.kind",
  "sharing-rule.kind",
  "supplement.kind",
  "factor.kind",
  "sharing-rule.requires",
]);

export function fieldLabel(say: Say, kind: KindName, name: string): string {
  const own = `${kind}.${name}`;
  return say((ofKind.has(own) ? `edit.field.${own}` : `edit.field.${name}`) as TextKey);
}

/** Where the words for a choice stand, when readers have words for it already. */
const told: Readonly<Record<string, string>> = {
  confirmed: "knowledge.confirmed",
  scope: "observation.scope",
  "sign.kind": "knowledge.sign",
  "sign.alone": "knowledge.alone",
  "risk.of": "knowledge.risk",
  "change.area": "knowledge.change",
  "body.needs": "knowledge.need",
  "right.ways": "check.do",
  "body.area": "knowledge.area",
  "provision.needs": "provision.needs",
};

/** One choice in words; what we have no words for stands as it is written. */
export function choiceLabel(say: Say, kind: KindName, name: string, value: string): string {
  const readers = told[`${kind}.${name}`] ?? told[name];
  const key = readers === undefined ? `edit.value.${value}` : `${readers}.${value}`;
  return Object.hasOwn(texts.en, key) ? say(key as TextKey) : value;
}

/** What a statement is called where statements are listed. */
export function itemTitle(language: Language, { title }: Pick<Item, "title">): string {
  return typeof title === "string" ? title : title[language];
}

/** What a statement is called that does not stand: not yet, or no more. */
export function heldTitle(language: Language, entry: string, value: JsonObject): string {
  const kind = kindNames.find((name) => name === kindAndId(entry)[0]);
  return kind === undefined ? entry : itemTitle(language, { title: kinds[kind].title(value) });
}

/** The address of a statement among those that editors change. */
export function itemPath({ kind, id }: Pick<Item, "kind" | "id">): string {
  return `/edit/items/${kind}/${encodeURIComponent(id)}`;
}
