import type { Area } from "../area.ts";

export const formats = {
  readBy: null,
  words: {
    "formats.today": "today",
    "formats.tomorrow": "tomorrow",
    "formats.yesterday": "yesterday",
    "formats.in-days": "in {days} days",
    "formats.days-ago": "{days} days ago",
    "formats.at": "{day} at {time}",
  },
} satisfies Area;
