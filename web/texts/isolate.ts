/** A letter of a script that is written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their presentation forms. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]/u;

/**
 * Typed text for the middle of a sentence, where no element can stand (a title, a label): one in a script from right to left is
 * set between Unicode's isolates, so that it does not turn the words around it. All else comes out as it went in.
 */
export function isolate(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
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
