import type { Area } from "../area.ts";

export const deadline = {
  readBy: null,
  words: {
    "deadline.heading": "Deadlines",
    "deadline.intro.mine":
      "What must be done by a day in the cases you have a part in. You are told before the day, and on it. What is missed stays here until it is done.",
    "deadline.intro.ours":
      "What must be done by a day in all the cases here that you may see. What is missed stays here until it is done.",
    "deadline.whose": "Whose deadlines",
    "deadline.whose.mine": "Mine",
    "deadline.whose.ours": "Everybody’s here",
    "deadline.part.missed": "Missed",
    "deadline.part.this-week": "This week",
    "deadline.part.coming-weeks": "The next four weeks",
    "deadline.part.later": "Later",
    "deadline.kind.referral-answer": "They owe us an answer to a referral",
    "deadline.kind.incoming-answer": "We owe an answer to a referral",
    "deadline.kind.reply-owed": "A question from another agency waits for an answer",
    "deadline.kind.plan-step": "A step of the plan",
    "deadline.kind.plan-follow-up": "Follow up the plan",
    "deadline.kind.safeguard-review": "See whether a safeguard is still needed",
    "deadline.kind.right-day": "A day on which a right ends, or something must be done to keep it",
    "deadline.kind.removal": "Somebody must be talked with at once: write down what was done",
    "deadline.kind.ground-gone":
      "What we passed on was taken back by whoever sent it first: take it back, or keep it",
    "deadline.kind.consent-ends": "A consent ends",
    "deadline.by": "By {day}",
    "deadline.was": "The day was {day}. It is not done yet.",
    "deadline.day-off": "That is a day off: the last working day before it is {day}.",
    "deadline.owner": "{name} has it.",
    "deadline.owner-left": "{name} had it, and no longer works here.",
    "deadline.no-owner": "Nobody has it yet.",
    "deadline.no-case": "In the inbox",
    "deadline.told": "Who has been told ({count})",
    "deadline.told.soon": "{name}, before the day: {at}",
    "deadline.told.due": "{name}, on the day: {at}",
    "deadline.told.missed": "{name}, when the day had passed: {at}",
    "deadline.told.still-missed": "{name}, when one more working day had passed: {at}",
    "deadline.not-told": "Nobody has been told yet.",
    "deadline.empty": "Nothing runs out",
    "deadline.empty-how":
      "When you refer a case, or a referral comes in, the day for the answer stands here, and whoever has it is told in time.",
    "deadline.next": "Those that come later",
    "deadline.first": "Back to the first",
  },
} satisfies Area;
