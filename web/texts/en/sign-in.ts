import type { Area } from "../area.ts";

export const signIn = {
  readBy: null,
  words: {
    "sign-in.ended": "You have been signed out",
    "sign-in.ended-why": "Nothing has been done yet. What you wrote is kept on this page only.",
    "sign-in.ended-sign-in": "Sign in, in a new tab",
    "sign-in.ended-back": "Come back to this tab and send it.",
    "sign-in.ended-behind":
      "Nothing was done yet. What you wrote is in the page before this one, and only there.",
    "sign-in.ended-go-back": "Come back to this tab, go back one page, and send it.",
    "sign-in.ended-send": "Send what I wrote",
    "sign-in.ended-leave":
      "Files are not kept here. If you share this computer, close this tab when you leave. Anyone who sends the page does it in their own name.",
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
