/** What words may tell of besides, for who writes them to tick. */
export const alsoTold = ["danger", "health", "law", "journey", "home", "age"] as const;
export type AlsoTold = (typeof alsoTold)[number];

/** What was ticked of some words. Empty: none of these. Null: nobody said, and so it is not known. */
export type AlsoTells = readonly AlsoTold[] | null;
