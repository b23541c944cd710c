import type { JsonObject } from "../../domain/base/json.ts";
import { kindAndId } from "../../domain/edit/item.ts";
import { type Factor, topLevel } from "../../domain/knowledge/factor.ts";
import type { Item } from "../../law/items/items.ts";
import { type KindName, kindNames, kinds } from "../../law/items/kinds.ts";
import type { Option } from "../components/field.tsx";
import { language, say } from "../page.ts";
import { type TextKey, texts } from "../texts/texts.ts";

/** Fields whose label differs between kinds. */
const ofKind: ReadonlySet<string> = new Set([
  "body.area",
  "body.needs",
  "question.kind",
  "sharing-rule.kind",
  "supplement.kind",
  "factor.kind",
  "sharing-rule.requires",
]);

export function fieldLabel(kind: KindName, name: string): string {
  const own = `${kind}.${name}`;
  return say((ofKind.has(own) ? `edit.field.${own}` : `edit.field.${name}`) as TextKey);
}

/** Choices that readers already have words for. */
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

export function choiceLabel(kind: KindName, name: string, value: string): string {
  const readers = told[`${kind}.${name}`] ?? told[name];
  const key = readers === undefined ? `edit.value.${value}` : `${readers}.${value}`;
  return Object.hasOwn(texts.en, key) ? say(key as TextKey) : value;
}

export function itemTitle({ title }: Pick<Item, "title">): string {
  return typeof title === "string" ? title : title[language()];
}

export function heldTitle(entry: string, value: JsonObject): string {
  const kind = kindNames.find((name) => name === kindAndId(entry)[0]);
  return kind === undefined ? entry : itemTitle({ title: kinds[kind].title(value) });
}

export function itemPath({ kind, id }: Pick<Item, "kind" | "id">): string {
  return `/edit/items/${kind}/${encodeURIComponent(id)}`;
}

export function levelsOf(factor: Factor | undefined): readonly Option[] {
  if (factor === undefined) {
    return [];
  }
  const lowest = factor.levels.length === 0 ? 1 : 0;
  return Array.from({ length: topLevel(factor) + 1 - lowest }, (_, index) => {
    const level = index + lowest;
    const words = factor.levels[level]?.[language()] ?? factor.definition[language()];
    return {
      value: String(level),
      label: factor.levels.length === 0 ? words : `${level}. ${words}`,
    };
  });
}
