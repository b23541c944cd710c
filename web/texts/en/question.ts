import type { Area } from "../area.ts";

export const question = {
  readBy: null,
  words: {
    "question.heading": "Questions worth asking",
    "question.from-comparison": "How to ask about it, in open words",
    "question.for-you": "This page is for you, not for the person",
    "question.for-you-why":
      "Never show or read out the order, the facts or the comparison. An account that follows a list can be taken apart in court. The sheet for the person holds only questions about safety and needs.",
    "question.sheet": "Open the sheet for the person",
    "question.to-asked": "What has been asked ({count})",
    "question.own": "Write down another question that was asked",
    "question.reported": "Reported to the police {day}: ask only about safety and needs",
    "question.reported-why":
      "The police take the statement. If others ask about the facts meanwhile, the defence can say that the person was led towards what others expect. A Norwegian court wrote in 2008 that an account someone may gain from weighs less. Every question of ours can make that easier to claim.",
    "question.reported-source": "Fafo-notat 2021:11, lines 1297–1319, with Oslo tingrett 2008",
    "question.reported-held":
      "{count} questions about the facts are held back until the police agree.",
    "question.reported-tell":
      "If the person tells of their own accord: listen, do not dig, and write down their words.",
    "question.agreed": "The police agreed on {day} that you may ask on",
    "question.agreed-why":
      "{who} said so, written down by {name}. Ask no more than you need, and write down every question.",
    "question.how": "Each time you ask",
    "question.how.alone":
      "Alone with the person. Never where the employer, a foreman or a fellow worker hears or sees.",
    "question.how.interpreter":
      "With an interpreter the person has chosen or agreed to, never a relative, a colleague or the employer.",
    "question.how.rights":
      "Say first who you are, what you have to pass on, and that they can leave questions unanswered.",
    "question.how.one": "One question, in few words. Then wait. Suggest no answer.",
    "question.how.never":
      "Nothing about where someone is from or what papers they have. It is asked only where a right depends on it, and then not here.",
    "question.how.stop": "Stop if the person grows afraid, or if someone comes.",
    "question.in": "The person’s language",
    "question.in-do": "Show",
    "question.in-und": "another language",
    "question.no-words": "We have no words in this language",
    "question.no-words-how":
      "Words that no native reader has read could do harm, so we offer none. Get an interpreter; read them the question as it is written here.",
    "question.unread":
      "Nobody who has the language as their own has read our words yet: {languages}.",
    "question.interpreter": "To get an interpreter",
    "question.needs": "Safety and needs",
    "question.needs-why": "May always be asked, also after a report. In this order.",
    "question.settling": "What would settle most",
    "question.settling-why":
      "The first could settle most beside the decided cases. You need not ask them all, nor in one day.",
    "question.settling-more": "More questions ({count})",
    "question.settling-none": "No open questions",
    "question.settling-none-why":
      "Nothing that the decided cases depend on is open. New ones come when something is observed, or a decision is added.",
    "question.care": "How",
    "question.not-when": "Take care",
    "question.settles": "Could say something of",
    "question.note": "Write down that it was asked",
    "question.unasked": "Open, but not to be asked",
    "question.unasked-why":
      "Nobody is asked about this: it is about origin or papers, or the answer could be turned against the person. Note it if they tell.",
    "question.agreement": "What the police say about asking on",
    "question.agreement.note": "Write down what the police said",
    "question.agreement.holds": "What did they say?",
    "question.agreement.yes": "We may ask about the facts",
    "question.agreement.no": "We may not ask about the facts any more",
    "question.agreement.who": "Who in the police",
    "question.agreement.who-help": "Name and post, so that others can ring and ask.",
    "question.agreement.on": "Day they said it",
    "question.agreement.do": "Keep it",
    "question.agreement.was-given": "{day}: {who} agreed. Written down by {name}.",
    "question.agreement.was-ended": "{day}: {who} took it back. Written down by {name}.",
    "question.agreement.choose": "Choose what they said.",
    "question.agreement.no-day": "Write the day they said it.",
    "question.ask.heading": "A question that was asked",
    "question.ask.intro":
      "Write the words that were said, not the ones you wish you had said. What is kept here cannot be changed afterwards.",
    "question.ask.wording": "The question, word for word",
    "question.ask.person": "Who was asked",
    "question.ask.person-none": "Not written down",
    "question.ask.on": "Day",
    "question.ask.no-day": "Write the day it was asked.",
    "question.ask.language": "Language the person was spoken to in",
    "question.ask.interpreter": "Was an interpreter there?",
    "question.ask.interpreter-missing": "Say whether an interpreter was there.",
    "question.interpreter.none": "No interpreter",
    "question.interpreter.teller": "No, the person who went through it speaks the language",
    "question.interpreter.chosen-by-person": "Yes, one the person chose or agreed to",
    "question.interpreter.not-chosen-by-person": "Yes, one the person had no say in",
    "question.ask.rights": "Had someone explained their rights before?",
    "question.ask.told": "What the person had been told before",
    "question.ask.told-help":
      "For instance who you are, what you must pass on, that they may have a lawyer, and what help there is.",
    "question.ask.answer": "What the person said",
    "question.ask.answer-help":
      "In their own words. It is kept by itself, as an observation that refers to the question. No names here.",
    "question.ask.facts": "What the answer says of the facts",
    "question.ask.facts-help": "Only what was said. “Don’t know” is a full answer.",
    "question.ask.do": "Keep the question",
    "question.ask.keep-so": "Keep it as it was asked",
    "question.leading": "This wording may be called leading",
    "question.leading-why":
      "If it was asked so, keep it so. If you have not asked yet, try one that begins with how, what or tell me.",
    "question.sign.yes-or-no": "It can be answered with yes or no.",
    "question.sign.suggests": "It names an act, so the person may take it from you.",
    "question.sign.status-or-origin": "It asks where someone is from, or about their papers.",
    "question.asked.heading": "What was asked, in order",
    "question.asked.intro":
      "Every question as it was said, for those who must show how the account came about: the police, the prosecutor, the court. Print it from the browser’s menu.",
    "question.asked.empty": "Nothing is written down yet",
    "question.asked.empty-how": "Write down each question as soon as you have asked it.",
    "question.asked.by": "{name}, {day}",
    "question.asked.noted": "Written down",
    "question.asked.person": "Asked of",
    "question.asked.language": "Language",
    "question.asked.interpreter": "Interpreter",
    "question.asked.rights": "Told before",
    "question.asked.rights-no": "Rights not explained",
    "question.asked.rights-not-known": "Not known whether rights were explained",
    "question.asked.answer": "Answer",
    "question.asked.answer-none": "No answer is written down",
    "question.asked.answered": "{day}. Written down by {name}, {noted}.",
    "question.asked.answer-add": "Write down the answer",
    "question.answer.heading": "The answer to a question",
    "question.answer.intro":
      "Write it in the person’s own words, as soon as it is given. It is kept as an observation that refers to the question, and cannot be changed afterwards.",
    "question.answer.on": "Day it was said",
    "question.answer.keep": "Keep the answer",
    "question.answer.after":
      "The police have the case. An answer that was given is kept all the same, with the day it was said; do not ask on about it.",
    "question.answer.to": "Answer to: “{wording}”",
    "question.asked.answer-at": "Kept as an observation",
    "question.asked.after":
      "Asked after the report to the police {day}, and no agreement is written down.",
    "question.asked.after-needs": "Asked after the report {day}; about safety and needs.",
    "question.asked.after-agreed": "Asked after the report {day}, as agreed with {who}.",
    "question.sheet.print":
      "Print it from the browser’s menu, or turn the screen around. Never let go of the device: one tap away lies what the person must not see.",
    "question.sheet.interpreter": "An interpreter reads this aloud.",
  },
} satisfies Area;
