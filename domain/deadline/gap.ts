import { addDays, type Day } from "../time/day.ts";

/** Days listed after lapsing, and before it where known. */
export const counselDays = { after: 90, before: 30 } as const;

export const unfollowedWeeks = 4;

export function counselListed(today: Day): { readonly from: Day; readonly to: Day } {
  return { from: addDays(today, -counselDays.after), to: addDays(today, counselDays.before) };
}

export function unfollowedSince(today: Day): Day {
  return addDays(today, -7 * unfollowedWeeks);
}
