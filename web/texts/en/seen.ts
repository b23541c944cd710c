import type { Area } from "../area.ts";

export const seen = {
  readBy: null,
  words: {
    "seen.start": "I have seen something",
    "seen.start-intro":
      "Twelve short questions, about four minutes. Then you see what you can do now, whom to call, and decided cases with something in common.",
    "seen.start-promise":
      "You need not be sure. “Don’t know” is always a good answer. We never ask where anyone is from, or about permits. We save nothing, and no one gets your answers unless you send them.",
    "seen.gone-when": "If you close this page or load it anew, your answers are gone.",
    "seen.no-script":
      "Your browser runs no script here. Use “Back” at the top of the page. The browser’s own Back and Reload ask whether to send the form again: say yes, and the page still shows your answers. After the way out, Back can still show what you answered. Use a private window, and close it when you are done.",
    "seen.gone": "What you had answered is gone",
    "seen.gone-answers":
      "The page was loaded anew. Your answers were in the page and nowhere else. Nothing was sent by it. You can begin again here.",
    "seen.gone-receipt":
      "The page was loaded anew. If you saw a receipt here, your report is sent. We cannot show the receipt again.",
    "seen.place": "Where is it?",
    "seen.place-help": "A town, a street or the name of the place.",
    "seen.sector": "What kind of work is it?",
    "seen.go-on": "Go on",
    "seen.skip-rest": "Skip the rest of the questions",
    "seen.words": "In your own words",
    "seen.words-label": "What did you see or hear?",
    "seen.words-help":
      "When it was, how often, and what made you react. You do not have to name anyone who works there.",
    "seen.words-short": "Your own words",
    "seen.check": "What you have answered",
    "seen.check-intro": "Change anything you like. Nothing has been sent.",
    "seen.change": "Change",
    "seen.not-answered": "Not answered",
    "seen.to-result": "See what you can do",
    "seen.more": "Answer more",
    "seen.more-intro": "Open what you know something about. You can leave out anything.",
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
    "seen.result": "What you can do now",
    "seen.danger": "Is someone in danger right now?",
    "seen.danger-now": "Keep your distance, and stay where you are safe.",
    "seen.call": "Call, and tell what you saw. You need not give your name.",
    "seen.call.child": "Someone is, or may be, under 18",
    "seen.child-tell":
      "Tell the child welfare service (barneverntjenesten) too. What you send here does not reach them. When they are closed:",
    "seen.call.report-conditions": "Pay, hours, housing and safety at work",
    "seen.call.crime": "Threats, force, papers taken",
    "seen.call.advice": "Advice first",
    "seen.not-rung":
      "We have not rung all these numbers lately. If no one answers, look at their own page.",
    "seen.cases": "Decided cases with something in common ({count})",
    "seen.cases-intro":
      "The nearest case where a court found that it had gone too far, and the nearest where it did not. We name a case only if it has something in common with what you answered.",
    "seen.no-case":
      "We show no decided case. No case that we know has anything in common with what you answered.",
    "seen.no-case-unanswered": "We show no decided case, because nothing has been answered yet.",
    "seen.no-case-towards":
      "Of the cases where a court found forced labour, servitude or trafficking, none that we know has anything in common with what you answered.",
    "seen.no-case-away":
      "Of the cases where a court did not find forced labour, none that we know has anything in common with what you answered.",
    "seen.cases-not-settled":
      "No decided case gives the answer here. A court looks at everything together, and much is still unknown. You do not have to decide what this is.",
    "seen.nearest-towards": "Here a court found forced labour, servitude or trafficking",
    "seen.nearest-away": "Here a court did not find forced labour",
    "seen.in-common": "In common with what you saw",
    "seen.differs": "What is different",
    "seen.not-known": "What is not known yet",
    "seen.not-spoken-of":
      "There are also {count} things we know nothing about, which could count against this outcome.",
    "seen.nothing-here": "Nothing, as far as you know.",
    "seen.case-silent": "You said this too. The case says nothing about it",
    "seen.you-said": "You said: {answer}.",
    "seen.whom": "What each of them does, and what they must pass on",
    "seen.now": "Do this",
    "seen.now.write":
      "Write down what you saw: date, time, place, cars and signs. Keep it where no one from the workplace finds it.",
    "seen.now.safe": "Stay where others can see you.",
    "seen.now.listen":
      "If you meet the worker alone, ask how they are. Let them choose what to tell.",
    "seen.now.number":
      "If it is safe, give them a number they can call. Not on paper that others may find.",
    "seen.not-now": "Do not do this",
    "seen.not-now.confront":
      "Do not talk to the employer about it. Do not say there that you have told anyone.",
    "seen.not-now.promise": "Do not promise that it will end well, or that no one will know.",
    "seen.not-now.status": "Do not ask about papers, permits or where anyone is from.",
    "seen.not-now.rescue":
      "Do not take anyone with you, follow anyone or investigate. It can cost the worker more than you see.",
    "seen.not-now.share": "Do not share pictures or names online.",
    "seen.send-heading": "Send it to someone who can act",
    "seen.send-intro":
      "Only if you want to. You choose who gets it, and whether to give your name. With the receipt you can read their answer and write more.",
    "seen.send": "Send it to someone",
    "seen.sealed": "How it is protected",
    "seen.sealed-today":
      "Today your report is sealed for the recipient on our server, and not yet on your phone. That is planned. We keep no copy that can be read here, and we do not record who you are. Must no one ever know that it was you? Leave out what only you can know, or phone without giving your name.",
    "seen.to-whom": "Who should get it?",
    "seen.as.labour-inspectorate":
      "Can inspect the workplace and order changes. Must not say who told them. Reports crime to the police.",
    "seen.as.police":
      "Can investigate and protect. Cannot ignore a crime they hear about. What you write may become part of a case.",
    "seen.as.union":
      "Can help with pay and agreements. Is not a public authority. Can usually keep things private, but not serious danger or matters about children.",
    "seen.as.shelter":
      "Can give a safe place and someone to talk to. Keeps things private, but not serious danger or matters about children.",
    "seen.as.private-helper":
      "Can advise and follow up. No authority, and mostly keeps things to itself, except grave danger and children.",
    "seen.name": "Your name and how to reach you",
    "seen.name-help":
      "If you give your name, the recipient keeps it apart from the report. Anyone who opens it must write down why.",
    "seen.what-is-sent": "This is what will be sent",
    "seen.send-now": "Send now",
    "seen.choose-recipient": "Choose who should get it.",
    "seen.isolated": "This copy of Lenke cannot send anything",
    "seen.isolated-now":
      "Nothing was sent or saved. Your answers are still in this page. Call one of the numbers below, or open Lenke at its usual address.",
    "seen.sent": "It is sent",
    "seen.sent-to": "It is sent to {name}",
    "seen.sent-elsewhere":
      "You had sent this to {name} already, so nothing was sent now. To write to others too, begin again.",
    "seen.receipt": "Your receipt",
    "seen.receipt-keep": "Write it down where nobody else looks. We cannot find it again for you.",
    "seen.receipt-use":
      "With it you can see when it has arrived, read their answer, and write more.",
    "seen.receipt-never":
      "It never shows whether there is a case or an inspection. No answer does not mean that nothing is done.",
    "seen.to-receipt": "To the page for receipts",
    "seen.leave": "When you are done, close this tab.",
  },
} satisfies Area;
