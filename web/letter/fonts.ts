import { fileURLToPath } from "node:url";

// Shipped, so that letters are equal on every machine: docs/decisions/2026-11-28-letters-in-every-script.md.
const carried = [
  ["Libertinus Serif", import.meta.resolve("@expo-google-fonts/libertinus-serif")],
  ["Noto Sans Arabic", import.meta.resolve("@expo-google-fonts/noto-sans-arabic")],
  ["Noto Sans Armenian", import.meta.resolve("@expo-google-fonts/noto-sans-armenian")],
  ["Noto Sans Bengali", import.meta.resolve("@expo-google-fonts/noto-sans-bengali")],
  ["Noto Sans Devanagari", import.meta.resolve("@expo-google-fonts/noto-sans-devanagari")],
  ["Noto Sans Ethiopic", import.meta.resolve("@expo-google-fonts/noto-sans-ethiopic")],
  ["Noto Sans Georgian", import.meta.resolve("@expo-google-fonts/noto-sans-georgian")],
  ["Noto Sans Gurmukhi", import.meta.resolve("@expo-google-fonts/noto-sans-gurmukhi")],
  ["Noto Sans Khmer", import.meta.resolve("@expo-google-fonts/noto-sans-khmer")],
  ["Noto Sans Lao", import.meta.resolve("@expo-google-fonts/noto-sans-lao")],
  ["Noto Sans Myanmar", import.meta.resolve("@expo-google-fonts/noto-sans-myanmar")],
  ["Noto Sans Sinhala", import.meta.resolve("@expo-google-fonts/noto-sans-sinhala")],
  ["Noto Sans Tamil", import.meta.resolve("@expo-google-fonts/noto-sans-tamil")],
  ["Noto Sans Thai", import.meta.resolve("@expo-google-fonts/noto-sans-thai")],
] as const;
const chinese = ["Noto Sans S Chinese", import.meta.resolve("@embedpdf/fonts-sc")] as const;

/** Each sign is of the first family that has it. */
export const families: readonly string[] = [...carried, chinese].map(([family]) => family);

const beside = (file: string, folder: string) => fileURLToPath(new URL(folder, file));

export const fontFolders: readonly string[] = [
  ...carried.flatMap(([, file]) => [beside(file, "400Regular"), beside(file, "700Bold")]),
  beside(chinese[1], "../fonts"),
];
