/** Each line of the summary of errors. */
export function wrongIn(html: string): readonly (readonly [field: string, code: string])[] {
  const lines = html.matchAll(/href="#([^"]+)" data-code="([^"]+)"/g);
  return [...lines].map(([, field = "", code = ""]) => [field, code] as const);
}

export function wordsIn(html: string, name: string): string | null {
  return new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)<`).exec(html)?.[1] ?? null;
}

export async function givenBack(answer: Response): Promise<readonly unknown[]> {
  return [answer.status, ...wrongIn(await answer.clone().text())];
}

/** Each line as “field code”. */
export const problemsIn = (html: string): readonly string[] =>
  wrongIn(html).map((line) => line.join(" "));
