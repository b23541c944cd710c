import { isNight, nextChange, section } from "./night.ts";
import { pageOf } from "./page.ts";

function rule(time: string): readonly [boolean, string] {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const at = hour * 60 + minute;
  const next = nextChange(at);
  return [isNight(at), `${next / 60}:00`];
}

export const page = pageOf({
  section,
  heading: "Night",
  says: [
    "Night is from 21 to 06. In cleaning each hour at night has a supplement where a confirmed one covers the day; it is added to ordinary hours and overtime alike, and not multiplied. In shipyards and electrical work overtime at night is paid like that on Sundays.",
  ],
  columns: ["time", "night", "next change"],
  rule,
  examples: [
    ["20:59", [false, "21:00"], "the last minute of the day"],
    ["21:00", [true, "24:00"], "night begins"],
    ["00:00", [true, "6:00"], "midnight is a change of day"],
    ["05:59", [true, "6:00"], "the last minute of the night"],
    ["06:00", [false, "21:00"], "day begins"],
  ],
});
