import { type Factor, topLevel } from "../../domain/knowledge/factor.ts";
import type { Option } from "../components/field.tsx";
import { language } from "../page.ts";

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
