import type { Area } from "../area.ts";

export const seen = {
  readBy: null,
  words: {
    "seen.start": "I have seen something",
    "seen.start-intro":
      "Twelve short questions, about four minutes. Then you see decided cases beside what you saw, whom you can turn to, and what to do now.",
    "seen.start-promise":
      "You need not be sure, and “Don’t know” is always a good answer. We never ask where anyone is from, or about permits. Nothing is kept, and nothing is sent unless you send it.",
    "seen.place": "Where is it?",
    "seen.place-help": "A town, a street or the name of the place.",
    "seen.sector": "What kind of work is it?",
    "seen.go-on": "Go on",
    "seen.skip-rest": "Skip the rest of the questions",
    "seen.words": "In your own words",
    "seen.words-label": "What did you see or hear?",
    "seen.words-help":
      "When, how often, and what made you stop. You need not write the name of anyone who works there.",
    "seen.words-short": "Your own words",
    "seen.check": "What you have answered",
    "seen.check-intro": "Change anything you like. Nothing has been sent.",
    "seen.change": "Change",
    "seen.not-answered": "Not answered",
    "seen.to-result": "See what it looks like",
    "seen.more": "Answer more",
    "seen.more-intro": "Choose what you know something about. All of it can be left out.",
    "seen.answered": "{answered} of {of} answered",
    "seen.keep-answers": "Keep these answers",
    "seen.theme.work_pay": "Work and pay",
    "seen.theme.housing_sanitary": "Where they live",
    "seen.theme.movement_isolation": "Whether they are free to come and go",
    "seen.theme.use_of_power": "Threats and control",
    "seen.theme.subordination_dependency": "What ties them to the employer",
    "seen.theme.exit_consequences": "What happens if they leave",
    "seen.theme.background_recruitment": "How they came into the work",
    "seen.change-answers": "Change my answers",
    "seen.result": "What you saw, beside decided cases",
    "seen.result-intro":
      "Here is what courts have said in cases with something in common, whom you can turn to, and what to do now. Nothing has been sent.",
    "seen.danger": "Is somebody in danger right now?",
    "seen.danger-now": "Keep at a distance, and stay where you are safe yourself.",
    "seen.cases": "Two decided cases",
    "seen.cases-intro":
      "The nearest case where a court found that it had gone too far, and the nearest where it did not. Both are always shown.",
    "seen.cases-not-settled":
      "No decided case settles this one. A court looks at everything together, and much here is not known. It is not you who must decide what this is.",
    "seen.nearest-towards": "Here a court found forced labour, servitude or trafficking",
    "seen.nearest-away": "Here a court did not find forced labour",
    "seen.in-common": "In common with what you saw",
    "seen.differs": "What is different",
    "seen.not-known": "What is not known yet",
    "seen.not-spoken-of":
      "And {count} other things that could count against this outcome, which nobody has spoken of here.",
    "seen.nothing-here": "Nothing, as far as you know.",
    "seen.case-silent": "The case says nothing of this.",
    "seen.you-said": "You answered: {answer}.",
    "seen.did-not-matter": "What the court said did not matter",
    "seen.whom": "Whom you can turn to",
    "seen.now": "What you can do now",
    "seen.now.write":
      "Write down what you saw: day, time, place, what it said on cars and signs. Keep it where nobody from the place of work finds it.",
    "seen.now.safe": "Look after yourself. Stay where others can see you.",
    "seen.now.listen":
      "If you meet the worker alone: ask how they are, and let them choose what to tell. One meeting is seldom enough.",
    "seen.now.number":
      "If it is safe, give them a number they can call themselves. Not on a paper that others may find.",
    "seen.not-now": "What is better left undone",
    "seen.not-now.confront":
      "Do not talk to the employer about it, and do not say at the place that you have told anyone.",
    "seen.not-now.promise":
      "Do not promise anything: neither that it will end well, nor that nobody will get to know.",
    "seen.not-now.status": "Do not ask about papers, permits or where anyone is from.",
    "seen.not-now.rescue":
      "Do not take anybody with you, do not follow anyone, and do not investigate. It may cost the worker more than you can see.",
    "seen.not-now.share": "Do not share pictures or names online.",
    "seen.send-heading": "Send it to somebody who can act",
    "seen.send-intro":
      "Only if you wish to. You choose who gets it, and whether to give a name. You get a receipt, so that they can write back to you.",
    "seen.send": "Send it to somebody",
    "seen.sealed": "How it is protected",
    "seen.sealed-today":
      "Today it is sealed to the recipient on our server, and not yet on your phone; that is to come. We keep no copy that can be read here, and do not write down who you are. If nobody must ever be able to know that it was you, leave out what only you can know, or ring without giving a name.",
    "seen.to-whom": "Who should get it?",
    "seen.as.labour-inspectorate":
      "Can inspect the place of work and order changes. Must not say who told them. Passes crime on to the police.",
    "seen.as.police":
      "Can investigate and protect. May not look away from a crime they hear of. What you write may become part of a case.",
    "seen.as.union":
      "Can help with pay and agreements. No authority, and mostly keeps things to itself, except grave danger and children.",
    "seen.as.shelter":
      "Can give a safe place and someone to talk to. Keeps things to itself, except grave danger and children.",
    "seen.as.private-helper":
      "Can advise and follow up. No authority, and mostly keeps things to itself, except grave danger and children.",
    "seen.name": "Your name and how to reach you",
    "seen.name-help":
      "If you give it, it is kept apart from the rest at the recipient. Whoever opens it must write why.",
    "seen.what-is-sent": "This is what will be sent",
    "seen.send-now": "Send now",
    "seen.choose-recipient": "Choose who should get it.",
    "seen.too-long": "Make it shorter: at most {most} signs.",
    "seen.sent": "It is sent",
    "seen.sent-to": "It is sent to {name}",
    "seen.sent-elsewhere":
      "You had sent this to {name} already, so nothing was sent now. To write to others too, begin again.",
    "seen.receipt": "Your receipt",
    "seen.receipt-keep": "Write it down where nobody else looks. We cannot find it again for you.",
    "seen.receipt-use":
      "With it you can see when it has arrived, and read what they choose to write back to you.",
    "seen.receipt-never":
      "It never shows whether there is a case or an inspection. No answer does not mean that nothing is done.",
    "seen.to-receipt": "To the page for receipts",
    "seen.leave": "When you are done, close this tab.",
  },
} satisfies Area;
