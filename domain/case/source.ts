/** Other agencies and doors are named instead. */
export const ownSources = ["inspection", "talk", "call", "document", "other"] as const;
export type OwnSource = (typeof ownSources)[number];

export function isOwnSource(text: string): text is OwnSource {
  return ownSources.some((source) => source === text);
}
