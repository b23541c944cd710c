import type { Area } from "../area.ts";

export const away = {
  readBy: null,
  words: {
    "away.what": "We cannot reach our records just now",
    "away.why": "We could not do what you asked for. You did nothing wrong.",
    "away.now": "Wait a minute, and try again. If it is urgent, use the telephone.",
    "away.again": "Try again",
    "away.not-sure": "We are not certain that this was saved",
    "away.not-sure-why":
      "We lost contact with our records while saving. You did nothing wrong. It may have been saved, or not.",
    "away.not-sure-again":
      "Wait a minute, and send it again. If it has been saved already, it is not saved twice.",
    "away.not-sure-look":
      "Wait a minute. Open the page in another tab, and see whether it was saved. If it was not, send it from here.",
    "away.typed":
      "What you wrote is kept in this page, where no one can see it. Do not close the page. Files must be chosen again.",
    "away.behind":
      "What you wrote is in the page before. Press Back in a while, and send it again.",
    "away.send": "Send what I wrote",
  },
} satisfies Area;
