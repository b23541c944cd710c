import type { Area } from "../area.ts";

export const deadline = {
  readBy: null,
  words: {
    "deadline.heading": "Deadlines",
    "deadline.intro.mine":
      "What must be done by a day in the cases you have a part in and in the plans you have, and what you are to do yourself. You are told before the day, and on it. What is missed stays here until it is done.",
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
    "deadline.kind.right-day": "A right ends, or something must be done to keep it",
    "deadline.kind.removal": "Somebody must talk with the person at once: write down what was done",
    "deadline.kind.ground-gone":
      "What we passed on was taken back by whoever sent it first: take it back, or keep it",
    "deadline.kind.consent-ends": "A consent ends",
    "deadline.what": "{kind}: {what}",
    "deadline.todo": "To do: {todo}",
    "deadline.hidden": "Something is due: you may not see what",
    "deadline.for": "For",
    "deadline.of-law": "The law sets this day. It cannot be moved.",
    "deadline.not-moved": "It cannot be moved.",
    "deadline.by": "By {day}.",
    "deadline.was": "The day was {day}. It is not done yet.",
    "deadline.day-off": "That is not a working day: the last working day before it is {day}.",
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
    "deadline.counsel": "Whose counsel lapses",
    "deadline.counsel.intro":
      "Counsel paid by the state (bistandsadvokat) that ended in the last {after} days, or ends within {before}, by what is noted of each.",
    "deadline.counsel.ended": "The right to counsel ended {day}.",
    "deadline.counsel.ends": "The right to counsel ends {day}.",
    "deadline.counsel.for-court":
      "Since {day} the case goes under another provision than § 257: whether there is still counsel is not certain.",
    "deadline.counsel.unsure": "If there was counsel, it ended {day}.",
    "deadline.counsel.empty": "No counsel is noted as lapsed",
    "deadline.counsel.empty-how":
      "When a case is noted as dropped or finally judged, or as gone over to another provision, whoever it is about stands here.",
    "deadline.counsel.next": "Those whose counsel lapsed earlier",
    "deadline.unfollowed": "Plans that nobody follows up",
    "deadline.unfollowed.intro":
      "Plans of which no follow-up has been noted for {weeks} weeks, and none is agreed.",
    "deadline.unfollowed.since": "{name} has the plan. Nothing is noted or agreed since {day}.",
    "deadline.unfollowed.nobody":
      "Whoever had the plan no longer works here. Nothing is noted or agreed since {day}.",
    "deadline.unfollowed.empty": "Every plan is followed up",
    "deadline.unfollowed.empty-how":
      "A plan stands here when {weeks} weeks have gone without a follow-up, and none is agreed.",
    "deadline.unfollowed.next": "Those left for a shorter time",
    "deadline.next": "Those that come later",
    "deadline.first": "Back to the first",
  },
} satisfies Area;
