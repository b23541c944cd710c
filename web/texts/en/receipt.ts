import type { Area } from "../area.ts";

export const receipt = {
  readBy: null,
  words: {
    "receipt.heading": "Your receipt",
    "receipt.intro": "Write the code you got when you sent something. You see what has come back.",
    "receipt.code": "The code",
    "receipt.code-help": "Twenty letters and digits. Hyphens and small letters do not matter.",
    "receipt.look": "Look",
    "receipt.sent-to": "Sent to",
    "receipt.sent-on": "Sent on",
    "receipt.where": "How far it has come",
    "receipt.delivered": "They have received it.",
    "receipt.refused":
      "It could not be received, and nobody has read it. Send it again, to another agency, or ring them.",
    "receipt.on-its-way": "It is on its way. It goes by itself; you need do nothing.",
    "receipt.replies": "What they have written to you",
    "receipt.no-replies": "Nothing yet",
    "receipt.no-replies-now":
      "If they write to you, it stands here. Come back whenever you like, with the same code.",
  },
} satisfies Area;
