import type { Area } from "../area.ts";

export const front = {
  readBy: null,
  words: {
    "front.title": "Is something wrong at work?",
    "front.heading": "Is something wrong at work?",
    "front.intro":
      "You do not need to know what it is called, or to be sure. Choose what fits best.",
    "front.doors": "Choose where to start",
    "front.job": "My job",
    "front.job.text":
      "You work, and something is wrong. Work out what you are owed, and see who can help you and what they must pass on.",
    "front.languages": "In {count} languages:",
    "front.job.terms": "No sign-in. We do not ask for your name or your papers.",
    "front.seen": "I have seen something",
    "front.seen.text":
      "You saw or heard something at a place of work. Answer a few questions and see what you can do.",
    "front.seen.terms":
      "About four minutes. No sign-in. Nothing is sent until you choose to send it.",
    "front.work": "I work in this field",
    "front.work.text":
      "You work for an agency or an organisation that helps, inspects or investigates.",
    "front.work.terms": "You sign in with your work account.",
    "front.receipt": "Check for a reply",
    "front.receipt.text": "Have you sent us something? Use the code on your receipt.",
    "front.rights.text":
      "Enter what has happened and see which rights apply, and until when. No account. Nothing is saved.",
    "front.knowledge": "Read about court cases and who can help",
    "front.knowledge.text": "What courts have decided, what the law says, and who to contact.",
  },
} satisfies Area;
