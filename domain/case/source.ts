/** Where a colleague's own observation comes from. What other agencies and the doors sent says so itself. */
export const ownSources = ["inspection", "talk", "call", "document", "other"] as const;
export type OwnSource = (typeof ownSources)[number];

export function isOwnSource(text: string): text is OwnSource {
  return ownSources.some((source) => source === text);
}
