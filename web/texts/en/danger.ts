import type { Area } from "../area.ts";

/** Guarded: shown in a language only when a native has read them there. */
export const danger = {
  readBy: null,
  words: {
    "danger.heading": "Danger to life or health? Call 112.",
    "danger.more": "Someone badly hurt or ill: 113. Fire: 110. All three answer day and night.",
    "danger.keep-or-pass-on":
      "Many may keep what you tell them to themselves. Nobody may when a life is in grave danger, or when it is about a child. Ask before you tell: “What must you pass on?”",
  },
} satisfies Area;
