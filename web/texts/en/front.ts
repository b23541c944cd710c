import type { Area } from "../area.ts";

export const front = {
  readBy: null,
  words: {
    "front.title": "When work is not as it should be",
    "front.heading": "When work is not as it should be",
    "front.intro":
      "You don’t need to know what it is called, or to be sure. Choose what fits you best.",
    "front.doors": "Three ways in",
    "front.job": "My job",
    "front.job.text":
      "You work, and something is wrong. Work out what you are owed, and see who can help you and what they must pass on.",
    "front.languages": "In {count} languages:",
    "front.job.terms": "No sign-in. We don’t ask your name, or about your papers.",
    "front.seen": "I have seen something",
    "front.seen.text":
      "You saw or heard something at a place of work. Answer a few questions and see what you can do.",
    "front.seen.terms": "About four minutes. No sign-in. Nothing is sent unless you send it.",
    "front.work": "I work with this",
    "front.work.text":
      "You work for an agency or an organisation that helps, inspects or investigates.",
    "front.work.terms": "You sign in with your work account.",
    "front.receipt": "See whether you have an answer",
    "front.receipt.text": "If you have sent something before, you need the code on your receipt.",
    "front.rights.text":
      "Write what has happened, without an account, and see what holds and until when. Nothing is kept.",
    "front.knowledge": "Read about work that has gone wrong",
    "front.knowledge.text": "Cases that courts have decided, and who helps.",
  },
} satisfies Area;
