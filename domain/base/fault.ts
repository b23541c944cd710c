/** What is wrong in what is to be kept: a refusal, and the field that mends it. */
export type Fault<Code extends string> = readonly [code: Code, field: string];
