/** A letter of a script that is written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their presentation forms. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]/u;

/**
 * A value for the middle of a sentence, where no element can stand (a title, a label): one that may run the other way is set
 * between Unicode's isolates, so that neither turns the other around. From right to left that is every value: the groups of a
 * telephone number would else change places.
 */
export function isolate(text: string, direction: "ltr" | "rtl" = "ltr"): string {
  return direction === "rtl" || rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

/**
 * Writes a sum or a product: it is read from left to right, also on a page that is not, where a bare one would come out with
 * its figures in another order. Each figure keeps the direction it is written in.
 */
export function sumIn(
  direction: "ltr" | "rtl",
): (signs: TemplateStringsArray, ...figures: readonly string[]) => string {
  return direction === "ltr"
    ? (signs, ...figures) => String.raw(signs, ...figures)
    : (signs, ...figures) =>
        `\u2066${String.raw(signs, ...figures.map((figure) => `\u2068${figure}\u2069`))}\u2069`;
}
