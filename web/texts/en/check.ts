import type { Area } from "../area.ts";

export const check = {
  readBy: null,
  words: {
    "check.heading": "Is my job all right?",
    "check.intro": "Answer what you like. You see what you have a right to, and what you can do.",
    "check.step": "({number} of {total})",
    "check.group.pay": "Pay",
    "check.group.time": "Work and time",
    "check.group.home": "Home, papers and debt",
    "check.group.freedom": "You and your freedom",
    "check.q.bank": "Does your pay go into your own bank account?",
    "check.q.paid-all": "Do you get all your pay on pay day?",
    "check.q.taken": "Does anybody take some of your pay, before or after you get it?",
    "check.q.contract": "Do you have a written work contract?",
    "check.q.long": "Do you work more than 9 hours a day or 40 hours a week?",
    "check.q.rest": "Do you get 11 hours off every day, and 35 hours in a row every week?",
    "check.q.sent-away": "Has your boss told you not to come back to work?",
    "check.q.home": "Does the place you live in come with the job?",
    "check.q.papers": "Does anybody else keep your passport, bank card or phone?",
    "check.q.fees": "Did getting the job cost you money, or a debt?",
    "check.q.young": "Are you under 18?",
    "check.q.stay": "Are you afraid of what happens if you quit?",
    "check.q.hurt": "Has anybody hurt you, threatened you or locked you in?",
    "check.show": "See what I have a right to",
    "check.answer": "What you have a right to",
    "check.answer.lead":
      "This follows from what you answered. It judges neither you nor anybody else.",
    "check.also": "More that holds for you",
    "check.change": "Change my answers",
    "check.unconfirmed":
      "We are not sure of this: we have not read it in the law ourselves. Ask somebody who knows.",
    "check.right.safe": "Nobody may use violence or threats to make you work.",
    "check.right.papers": "You may keep your passport, card and phone. Nobody may hold them.",
    "check.right.leave":
      "You may quit. Nobody may force you to stay in a job, not even when you owe money.",
    "check.right.young":
      "Under 18: at most 8 hours a day and 40 a week, and no work between 23 and 6 at night.",
    "check.right.minimum":
      "In some kinds of work there is a lowest pay set by regulation. In other work you get what was agreed.",
    "check.right.earned":
      "What you have earned is yours. As a rule you can claim it for three years.",
    "check.right.holiday-pay":
      "You earn holiday pay: at least 10.2 per cent of your pay. You get it also when you quit.",
    "check.right.bank": "Your pay must go through a bank, unless that is impossible or very hard.",
    "check.right.payslip": "You must get a written payslip.",
    "check.right.deductions":
      "Nobody may take from your pay, except in a few cases that stand in the law.",
    "check.right.fees": "Nobody may make you pay to get a job or to keep it.",
    "check.right.contract":
      "You must get a written contract: within seven days, or at once if the job is for less than a month or you are hired out.",
    "check.right.hours":
      "Ordinary hours are at most 9 a day and 40 a week. More needs a special reason, or an agreement.",
    "check.right.overtime": "Overtime gives at least 40 per cent more pay.",
    "check.right.count": "Your employer must keep a record of your hours.",
    "check.right.rest":
      "You must have 11 hours off every day and 35 hours in a row every week. An agreement can make it 8 and 28.",
    "check.right.sent-away":
      "If you are told not to come back, you can demand negotiations (forhandlinger) about it, in writing.",
    "check.sent-away.on": "Which day were you told?",
    "check.sent-away.on-help": "The day the word reached you. It is not kept anywhere.",
    "check.sent-away.do": "Show the last days",
    "check.sent-away.meeting-by":
      "If it is safe for you, write to your boss by {day} at the latest that you demand negotiations (“krever forhandlinger”) about the dismissal. Talk to somebody who gives advice first.",
    "check.sent-away.meeting-late": "The last day to demand negotiations was {day}.",
    "check.sent-away.court-by":
      "A case in court must begin by {day} at the latest. Talk to somebody who gives advice well before that.",
    "check.sent-away.court-late":
      "The last day to begin a case in court was {day}, if you were told on paper as the law says. Ask for advice now. If you only want compensation it is six months, and after negotiations it counts from their end.",
    "check.sent-away.form":
      "Were you told only in speech or in a message? Then there may be more time, and more that you have a right to. Ask for advice. To keep the job while it is decided, you must act before the notice is out.",
    "check.sent-away.wrong-day":
      "Write the day you were told, such as 3.3.2026. It cannot be a day to come.",
    "check.right.home": "A home from your employer must be safe and sound.",
    "check.right.inspectorate": "You may tell the labour inspectorate how it is at work.",
    "check.right.union": "You may join a union.",
    "check.do.reckon": "Work out what I am owed",
    "check.do.write": "Write down hours and pay every day, where only you see it.",
    "check.do.ask": "Ask your employer for it, if that is safe for you.",
    "check.do.tell": "Tell the labour inspectorate or others who check",
    "check.do.advice": "Talk to somebody who gives advice",
    "check.do.crime": "Tell about something that may be a crime",
    "check.do.union": "Find a union",
    "check.do.child": "Find help for those under 18",
  },
} satisfies Area;
