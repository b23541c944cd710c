/** One of several wordings, as a part of a regular expression: a line for each idea. */
export const oneOf = (...wordings: readonly string[]): string => `(?:${wordings.join("|")})`;
