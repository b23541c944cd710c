/** Hebrew, Arabic, Syriac, Thaana, N’Ko and their presentation forms. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]/u;

/** Isolates values in running text. In right-to-left pages every value: phone number groups would swap. */
export function isolate(text: string, direction: "ltr" | "rtl" = "ltr"): string {
  return direction === "rtl" || rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

/** A sum reads from left to right on every page; figures keep their own direction. */
export function sumIn(
  direction: "ltr" | "rtl",
): (signs: TemplateStringsArray, ...figures: readonly string[]) => string {
  return direction === "ltr"
    ? (signs, ...figures) => String.raw(signs, ...figures)
    : (signs, ...figures) =>
        `\u2066${String.raw(signs, ...figures.map((figure) => `\u2068${figure}\u2069`))}\u2069`;
}
