import { addDays, type Day } from "../time/day.ts";

/** For how many days counsel that lapsed is listed, and how long before it lapses, where that day is known. */
export const counselDays = { after: 90, before: 30 } as const;

/** How many weeks a plan may go without a follow-up that is noted or agreed, before it is listed. */
export const unfollowedWeeks = 4;

/** The days within which counsel that lapses is listed. */
export function counselListed(today: Day): { readonly from: Day; readonly to: Day } {
  return { from: addDays(today, -counselDays.after), to: addDays(today, counselDays.before) };
}

/** A plan is listed where nothing was noted after this day. */
export function unfollowedSince(today: Day): Day {
  return addDays(today, -7 * unfollowedWeeks);
}
