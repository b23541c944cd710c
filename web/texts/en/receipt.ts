import type { Area } from "../area.ts";

export const receipt = {
  readBy: null,
  words: {
    "receipt.heading": "Your receipt",
    "receipt.intro":
      "Write the code you got when you sent something. You see their answer, and you can write more.",
    "receipt.code": "The code",
    "receipt.code-help": "Twenty letters and digits. Hyphens and small letters do not matter.",
    "receipt.look": "Check for a reply",
    "receipt.sent-to": "Sent to",
    "receipt.sent-on": "Sent on",
    "receipt.where": "Status",
    "receipt.delivered": "They have received it.",
    "receipt.refused":
      "It could not be received, and no one has read it. Send it again to another agency, or call them.",
    "receipt.on-its-way": "It is on its way. You need not do anything.",
    "receipt.replies": "What they have written to you",
    "receipt.no-replies": "Nothing yet",
    "receipt.no-replies-now":
      "If they write to you, you can read it here. Come back when you like, with the same code.",
    "receipt.write": "Write more",
    "receipt.write-label": "What do you want to add?",
    "receipt.write-help":
      "{name} gets it together with what you sent before. You need not say who you are.",
    "receipt.write-do": "Send it",
    "receipt.isolated":
      "This copy of Lenke cannot send anything. Nothing was sent or saved, and what you wrote is still here. Open Lenke at its usual address, with the same code.",
    "receipt.written": "It is sent, and on its way",
    "receipt.written-how":
      "If they answer, you can read it here. You can write more when you like.",
    "receipt.own": "What you have written since",
    "receipt.own-unread": "We keep only the date. No one can read your words here.",
  },
} satisfies Area;
