/** What is wrong in what is to be kept: a refusal, and the field that mends it. */
export type Fault<Code extends string> = readonly [code: Code, field: string];

/** All that is wrong, in the order of the rules. What could not be read is undefined, and breaks none. */
export function faultsOf<Code extends string>(
  ...rules: readonly (readonly [Code | false | null, string])[]
): readonly Fault<Code>[] {
  return rules.flatMap(([code, field]) => (code === false || code === null ? [] : [[code, field]]));
}

/** A verb refuses by the first. */
export function firstOf<Code extends string>(faults: readonly Fault<Code>[]): Code | null {
  return faults[0]?.[0] ?? null;
}
