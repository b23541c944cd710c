import type { Area } from "../area.ts";

export const signIn = {
  readBy: null,
  words: {
    "sign-in.failed": "You are not signed in",
    "sign-in.again": "Try again",
    "sign-in.provider-away":
      "The sign-in service does not answer just now. Nothing is wrong with your account. Try again in a few minutes, or ask the one who runs Lenke for you.",
    "sign-in.took-too-long":
      "More than ten minutes passed between the start and the end of the sign-in, or it was begun in another browser. Start again from here.",
    "sign-in.not-confirmed":
      "The sign-in service did not confirm who you are. This also happens when the page is opened twice. Start again from here.",
    "sign-in.unknown-here":
      "The sign-in service knows you, but no agency here has you on its list. Ask your supervisor to have you added.",
    "sign-in.who": "Who are you?",
    "sign-in.demo":
      "This is the demo country. Everyone here is invented. Choose who you want to be. You can change at any time.",
  },
} satisfies Area;
