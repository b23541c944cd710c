/** One of several wordings, as a part of a regular expression: a line for each idea. */
export const oneOf = (...wordings: readonly string[]): string => `(?:${wordings.join("|")})`;

/** The same, by itself and not within another word. */
const byItself = (...wordings: readonly string[]): string =>
  `(?<!\\p{L})${oneOf(...wordings)}(?!\\p{L})`;

/** One of several wordings by itself, looked for whole. */
export const whole = (...wordings: readonly string[]): RegExp =>
  new RegExp(byItself(...wordings), "iu");
