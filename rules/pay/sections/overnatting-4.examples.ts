import { allowedForRoom, section } from "./overnatting-4.ts";
import { pageOf } from "./page.ts";

export const page = pageOf({
  section,
  heading: "Deductions for a room in hospitality",
  says: [
    "What may be deducted for a room has a cap a calendar month, and must be agreed in writing. What is above it is not allowed. Where the kind of room is not told, the higher cap is taken; where the cap of the day is not confirmed, that is told, and the deduction is judged by the agreement alone.",
  ],
  columns: ["deducted, øre", "before in the month, øre", "cap, øre", "allowed, øre"],
  rule: (amount: number, before: number, cap: number): readonly [number] => [
    allowedForRoom(amount, before, cap),
  ],
  examples: [
    [67_567, 0, 67_567, [67_567], "a single room from 2025-06-15, to the øre"],
    [200_000, 0, 67_567, [67_567], "more than the cap"],
    [40_000, 40_000, 67_567, [27_567], "two deductions in one month"],
    [10_000, 67_567, 67_567, [0], "the cap is used up"],
    [43_947, 0, 43_946, [43_946], "a double room, one øre above"],
  ],
});
