import type { Area } from "../area.ts";

/** The worker's door shows it marked, before a native has read it. */
export const danger = {
  readBy: null,
  words: {
    "danger.heading": "Danger to life or health? Call 112.",
    "danger.more": "Someone badly hurt or ill: 113. Fire: 110. All three answer day and night.",
    "danger.unread": "Not yet read by a native speaker.",
    "danger.keep-or-pass-on":
      "Many may keep what you tell them to themselves. Nobody may when a life is in grave danger, or when it is about a child. Ask before you tell: “What must you pass on?”",
    "danger.call-now": "Whom you can call now",
    "danger.hurt":
      "Nobody may hurt you, threaten you or lock you in. If it is happening now, call 112.",
    "danger.perhaps":
      "If you are not sure that you are safe, you can call and ask. If something is happening now, call 112.",
    "danger.child":
      "If you are or may be under 18, there is help just for you. Whoever helps may have to tell child welfare.",
  },
} satisfies Area;
