import type { Translated } from "../area.ts";
import type { formats as original } from "../en/formats.ts";

export const formats: Translated<typeof original> = {
  readBy: null,
  words: {
    "formats.today": "i dag",
    "formats.tomorrow": "i morgen",
    "formats.yesterday": "i går",
    "formats.in-days": "om {days} dager",
    "formats.days-ago": "for {days} dager siden",
    "formats.at": "{day} kl. {time}",
  },
};
