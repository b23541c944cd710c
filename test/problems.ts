/** What the summary of errors says, in its order: each field with its code. */
export const problemsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a class="ds-link" href="#([^"]+)" data-code="([^"]+)"/g)].map(
    ([, field, code]) => `${field} ${code}`,
  );
