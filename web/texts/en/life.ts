import type { Area } from "../area.ts";

export const life = {
  readBy: null,
  words: {
    "life.heading": "Rights: {person}",
    "life.view.rights": "Rights and deadlines",
    "life.view.happened": "What has happened",
    "life.view.what-if": "What if",
    "life.view.letter": "What we can and cannot promise",
    "life.view.explained": "Explaining all rights",
    "life.view.calendar": "Calendar",
    "life.case.heading": "Rights and deadlines",
    "life.case.intro":
      "Each person in the case has their own rights. The rights depend on what has happened to the person, and on the case.",
    "life.case.empty": "No person in this case yet",
    "life.case.empty-how": "Add a person by a pseudonym, and their rights are shown here.",
    "life.case.add": "Add a person",
    "life.case.next": "Next deadline: {day}. {title}",
    "life.case.no-next": "We know of no deadline.",
    "life.case.at-once": "Do now.",
    "life.case.missed": "Deadline passed, not marked as done",
    "life.case.more": "And {count} more",
    "life.case.nothing": "Nothing has been written down about this person yet.",
    "life.case.not-yours":
      "You cannot see this person’s rights. You need access to Law in their plan. If there is no plan, someone must add you to the case. Ask the case owner.",
    "life.case.open": "Not known yet: {count} questions",
    "life.intro":
      "Status on {day}, based on what has been written down. Anything not written down counts as not known, never as no.",
    "life.nothing": "Nothing is written down yet",
    "life.nothing-how":
      "Write down what has happened to the person, with the day: found, permits, a report to the police, pay that fell due. Rights and deadlines follow from it.",
    "life.note-happened": "Write down what has happened",
    "life.passed": "Passed",
    "life.days-of-law":
      "We worked out these dates from the law as we have read it, except where it says that the decision names the date. No one here can move them. They change only if what has happened changes.",
    "life.at-once":
      "Tasks to do now have no date. When you mark one as done, the reminders stop. If the same thing happens again, the task comes back.",
    "life.child-help": "Who to ring about a child, at any hour:",
    "life.legal-help": "Who that is: lawyer, free legal advice, law clinic and union",
    "life.legal-help-all":
      "Everybody in the directory who gives legal advice, by place and language",
    "life.named-day":
      "This is the last day that the decision or the letter names, as it was written down. Look there whether it is right.",
    "life.safe-day": "Not certain. This date is on the safe side. Ask a lawyer.",
    "life.met-late": "That was after the deadline. Ask a lawyer what it means for the right.",
    "life.meet": "Write how it went",
    "life.meet-for": "Write how it went: {title}, {day}",
    "life.meet-on": "Date",
    "life.meet-on-help": "The date it was done or tried, or is agreed for.",
    "life.told.done": "Done {on}. Written down {at} by {name}.",
    "life.told.tried": "Tried {on}, not done yet. Written down {at} by {name}.",
    "life.told.agreed": "Agreed for {on}, not done yet. Written down {at} by {name}.",
    "life.told.words": "Written in words {on} by {name}. It is not answered whether it is done.",
    "life.told.open":
      "Still to be done: it is not answered that the child welfare service has taken it in.",
    "life.how": "How did it go?",
    "life.how.done": "Done",
    "life.how.tried": "Tried, not done yet",
    "life.how.agreed": "Agreed for later",
    "life.told-body": "Who was told?",
    "life.told-body.child-welfare": "The child welfare service or its emergency service",
    "life.told-body.another": "Another, for example the police or a helpline",
    "life.told-body.not-known": "Not known who was told",
    "life.with": "Who with",
    "life.with-help":
      "For example the lawyer or an office, and what was said. It is shown as you write it.",
    "life.meet-on-in-time":
      "The date it was done or tried, or is agreed for. If it was done by the last day, the right is still shown here afterwards, until it is decided.",
    "life.meet-each": "If it is done: tick what is done",
    "life.meet-each-help":
      "Mark it as done only when everything is done. Until then the deadline stays, with reminders.",
    "life.meet-does":
      "It is written down in your name, and can be undone. Only “Done” stops the reminders.",
    "life.meet-do": "Save how it went",
    "life.undo": "It was not done after all",
    "life.undo-for": "It was not done after all: {title}, {day}",
    "life.undo-why": "Why was it not done?",
    "life.undo-help":
      "Needed so that the next reader understands. The first entry can still be read. The task becomes open again.",
    "life.undo-do": "Write that it was not done",
    "life.undone": "Not done after all, written down {at} by {name}:",
    "life.kept.taken-back": "Taken back. What depended on it has been worked out again",
    "life.kept.event": "Kept: what happened is written down",
    "life.claimed-before":
      "If it was claimed in writing before the three months were over, write the day that was done and who did it: then it counts as claimed in time.",
    "life.kept.closes": "This is not claimed any more, what should have been paid: {days}.",
    "life.kept.closes-not":
      "If any of this was not paid, you can still claim it, and its deadlines still run. Correct what you wrote. If only one pay day was paid, choose that and enter which.",
    "life.kept.closes-correct": "Correct it",
    "life.kept.danger":
      "It tells of danger, so a journey home waits. Those who plan the journey do not read this: write it in the plan too.",
    "life.kept.reported-besides":
      "The case is still reckoned under {provision} too, and what depends on that is as before, in the letter to the person as well. If the police have it under the new one alone, write “Case dropped” with {provision} and the day, or “Charged” when it comes. If you do not know, ask the lawyer or the police.",
    "life.kept.reported-besides-way": "Write that that part was dropped",
    "life.kept.danger-way": "Write it under Safety in the plan",
    "life.kept.to-come": "{day} is still to come, and is written down as a day to come.",
    "life.kept.follows": "See the rights that follow from it",
    "life.kept.answer": "Kept: the answer is written down",
    "life.kept.stands": "Saved: the answer is written down",
    "life.kept.met": "Saved: how it went is written down",
    "life.kept.of-day": "{title}, by {day}.",
    "life.kept.of-urgent": "{title}, what had to be done at once.",
    "life.kept.undone": "Kept: it is written down that it was not done after all",
    "life.kept.made": "Kept: the letter is made. Read it through before it is given.",
    "life.kept.given": "Kept: it is written down that the letter was given",
    "life.kept.explained": "Kept: it is written down that all of it was explained",
    "life.not-kept": "You had written:",
    "life.how-days": "How the dates are worked out",
    "life.later": "Later deadlines: {count}",
    "life.done": "Written as done: {count}",
    "life.earlier": "What no longer needs to be done, and what was written of it",
    "life.written-met":
      "Done {day}, written down {at} by {name}. If that is wrong, write first that it was not done after all.",
    "life.written-undone": "Written down {at} by {name}.",
    "life.cliff": "What depends on the label: the rights cliff",
    "life.open": "What is not known",
    "life.open-intro":
      "Where you see what each answer would change, an answer can turn “not known” into something known. An answer in words is only saved as it was said. Ask only about what the person wants to talk about. Find the rest in papers and from agencies.",
    "life.open-none": "Nothing is open",
    "life.open-none-how": "Everything that the rights here depend on has been written down.",
    "life.lawyer": "Questions for a lawyer",
    "life.why": "Needed for: {rights}",
    "life.would": "What each answer would change",
    "life.would-nothing": "nothing of what is shown here",
    "life.would-if": "If the answer is “{answer}”:",
    "life.would-change": "{title}. Now: {before}, then: {after}",
    "life.would.underEighteen.yes": "under eighteen",
    "life.would.underEighteen.no": "eighteen or over",
    "life.would.origin.EEA": "the rights of an EEA citizen",
    "life.would.origin.third-country": "not the rights of an EEA citizen",
    "life.answer": "Write down the answer",
    "life.answer-for": "Write down the answer: {question}",
    "life.answer-again": "Write down a new answer",
    "life.answer-again-for": "Write down a new answer: {question}",
    "life.answer-which": "The answer",
    "life.answer-words": "What was said, and who said it",
    "life.answer-words-age":
      "Needed when you answer no and a child may be meant: the authority that decided the age, when, and the reference. If a colleague only asked: how you know.",
    "life.answer-on": "The day it was answered",
    "life.goes-on": "The case was dropped. The plan goes on without it.",
    "life.goes-on-none": "The case was dropped. A plan for the person does not depend on it.",
    "life.last-day-missing":
      "Once the last day is written down on what has happened, that day is shown here instead. Write this as done only if you have looked, and no day is named.",
    "life.last-day-beside":
      "The last day to appeal the expulsion is not written down. Look in the decision and write it down, then Lenke keeps that day too.",
    "life.last-day-missing-do": "Write down the last day",
    "life.is-paid":
      "Is the pay paid, or settled and paid? Write that down as something that has happened: then every day of that pay is over.",
    "life.is-paid-do": "Write down that the pay is paid",
    "life.last-day-wrong":
      "The last day is so close to, or so far from, the date it counts from that one of them may be wrong. Check both in the decision or letter, the year too, and correct what is wrong. Lenke does not use a last day that is too far ahead until you have done that.",
    "life.last-day-wrong-do": "Correct the days",
    "life.answer-event": "Write it down with its day",
    "life.answer-event-written": "Write it on what is written down already",
    "life.answer-event-why":
      "A deadline changes only when you write down what happened, with its date. An answer in words changes no date.",
    "life.answer-only": "Only an answer, which is kept as it was said",
    "life.answer-do": "Keep the answer",
    "life.answer.yes": "Yes",
    "life.answer.no": "No",
    "life.answer.unknown": "Not known after all",
    "life.answer.EEA": "Yes, EEA",
    "life.answer.third-country": "No, from outside the EEA",
    "life.answer.not-so": "It has not happened, or there are none",
    "life.answer.stands": "It is right as it is",
    "life.answer.look-again": "It has to be looked at again",
    "life.answer.words": "Something else, in words",
    "life.answered": "{day}: {answer}. {source}, written down by {name}.",
    "life.answered-kept": "This is kept as it was said. Nothing is reckoned from it.",
    "life.known": "Answered",
    "life.source": "How it is known",
    "life.source.told": "Told by the person",
    "life.source.document": "Read in a document",
    "life.source.authority": "Said by the authority that decided it",
    "life.source.seen": "Seen by us",
    "life.happened.intro":
      "Only what a right depends on. Permits are written down by the case owner, from papers; the person is not asked about them at a first meeting.",
    "life.happened.empty": "Nothing has been written down yet",
    "life.happened.empty-how": "What you write below is listed here in the order of its days.",
    "life.happened.until": "its last day: {day}",
    "life.happened.until-paid": "of pay due {day}",
    "life.happened.until-settled": "of pay due through {day}",
    "life.happened.by": "{source}. Written down {at} by {name}.",
    "life.happened.of-case": "From the outcomes of the case",
    "life.happened.of-case-from": "From the outcomes of the case, told by {name}",
    "life.happened.judged": "A judgment came {day}. It counts here from the day it is final.",
    "life.happened.judged-do": "Write that it is final",
    "life.happened.correct": "Correct this",
    "life.happened.correct-for": "Correct this: {what}, {day}",
    "life.happened.before": "Corrected and taken back",
    "life.happened.taken-back": "taken back: it did not happen",
    "life.happened.not-theirs": "an outcome of the case does not count for this person",
    "life.ages": "Someone is or may be under 18, and no one has answered the question about age",
    "life.ages-since": "That was written in the case on {day}.",
    "life.ages-how":
      "Answer for each person in it. What cannot wait for a child is then shown first.",
    "life.ages-unseen":
      "Someone in the case is or may be under eighteen, and something is not done",
    "life.ages-unseen-why":
      "It is not answered who, or child welfare is not notified. It is shown with the rights, which you cannot open.",
    "life.ages-ask": "Ask {name} today, and say so if you know something of the age.",
    "life.ages-ask-nobody":
      "We do not find who can answer it here. Bring in a caseworker or someone who leads today.",
    "life.ages-empty":
      "Nobody has been added to the case. Add who it may be, so that it can be answered.",
    "life.untold":
      "Others have the case, and do not have the safeguard “Under 18, or may be” as it holds now",
    "life.to-confirm": "Child welfare is to confirm that it was notified",
    "life.to-confirm-how":
      "If nothing comes by the day, ring it. If the person is in danger, or something new is known, ring now.",
    "life.to-confirm-by": "by {day}",
    "life.ages-of": "Is this a child?",
    "life.ages-asked": "asked about this person",
    "life.ages-more": "And {count} more in the case",
    "life.minor": "The case says: under 18, or may be",
    "life.minor-how":
      "If it is this person, answer it here: then the protection of children counts, and what cannot wait is shown first.",
    "life.minor-of": "That is not written of this person, but of:",
    "life.minor-too":
      "If this person may be under eighteen too, answer it here: then the protection of children counts for them as well, and what cannot wait is shown first.",
    "life.age-guard":
      "If the person may be under eighteen, answer “Not known after all”: then the protection of children applies until an authority has decided the age. A paper, what the person says, or how they look, is not enough to end it. If a colleague only asked, another colleague can answer that the person is an adult, and say how they know.",
    "life.minor-answered":
      "The safeguard was set {day}, after it was answered about this person. Look at whether the answer holds:",
    "life.minor-asked":
      "After it was answered, a colleague asked again on {day}. Look at whether the answer is still right:",
    "life.minor-still":
      "The case still says that someone is or may be under eighteen. Where it is another there, the safeguard is to hold. Where it is nobody there, it can be lifted:",
    "life.minor-letter":
      "Until it is answered, the letter is made as for an adult, but begins with what a child needs to know. A letter from before the case said so does not: make a new one.",
    "life.minor-do": "Answer whether the person is under eighteen",
    "life.contradiction.heading": "Look once more",
    "life.contradiction.again":
      "Something that was written down of the person may be wrong, or written twice. Look at it before anybody relies on the days.",
    "life.contradiction.before":
      "The days do not go together: “{what}”, {day}, is before “{after}”, {on}.",
    "life.contradiction.alike":
      "This may be the same, written twice: “{what}”, {day}, and “{after}”, {on}.",
    "life.contradiction.long":
      "“{what}”, {day}: its last day is later than what was read of such a permit. Look at the decision, at the year too.",
    "life.contradiction.short":
      "“{what}”, {day}: its last day is so soon after that it may be written wrong. Look in the decision or the letter.",
    "life.contradiction.far":
      "“{what}”, {day}, with {until} as its last day: so long between them is unusual. The year of one of them may be wrong. Look in the decision or the letter.",
    "life.contradiction.far-stands":
      "If you write that it is right, {until} is believed to be the last day, and nobody is reminded any more of {day}, the day to be safe: three weeks from the drop, nor of asking a lawyer at once.",
    "life.contradiction.answered":
      "“{what}”, {day}: an answer that is written down says otherwise. Look at both.",
    "life.contradiction.answered-typed":
      "“{what}”, {day}: the answer to whether the person is under eighteen does not go together with this day. Look at both.",
    "life.contradiction.how":
      "Correct what is wrong in the form below, or take the day away if it did not happen. If all is right, because there are two cases for instance, it may stay. The rights are reckoned from what is written here.",
    "life.contradiction.how-answered":
      "Correct the eighteenth birthday or the answer about the age in the form below. In doubt, the person is treated as a child.",
    "life.contradiction.how-answered-kept":
      "Where an answer says otherwise: correct the day, or answer again. Until then a letter to the person says that what rests on this is not known.",
    "life.contradiction.how-kept":
      "Correct what is wrong, or write that it did not happen. If all is right, because there are two cases for instance, write that it is. Until then a letter to the person says that what rests on this is not known.",
    "life.contradiction.rests": "Rests on what must be looked at again",
    "life.contradiction.else": "If something is wrong, correct it here:",
    "life.contradiction.stands": "Write that it is right",
    "life.contradiction.stands-for": "Write that it is right: {what}",
    "life.form.heading": "Write down something that has happened",
    "life.form.correct": "Correct what was written",
    "life.form.correct-what":
      "What you write takes the place of: {what}, {day}. The earlier stays to be seen.",
    "life.form.not-legend": "If it did not happen",
    "life.form.not": "It did not happen, or not to this person",
    "life.form.kind": "What happened",
    "life.form.choose": "Choose …",
    "life.form.day": "Which day",
    "life.form.day-help":
      "Where only the month is known, ask the authority that decided it for the day today; if a case was dropped or a permit is over, ask a lawyer at once, without the day too.",
    "life.form.words": "In your own words",
    "life.form.words-help": "Where it is written, or who said it. No names.",
    "life.form.do": "Keep",
    "life.form.back": "Leave it as it is",
    "life.what-if.intro":
      "Two lines beside each other, as of the day you choose: if it does not happen, and if it does. Nothing of it is kept.",
    "life.what-if.is": "If it does not happen, {day}",
    "life.what-if.would": "If it happens, {day}",
    "life.what-if.already":
      "Not in the list, since it is so already, or cannot happen as it is now: {what}.",
    "life.what-if.to-plan-b": "Take this into plan B",
    "life.what-if.plan-b-none": "What is done then belongs in a plan for the person.",
    "life.what-if.choose": "Choose …",
    "life.what-if.choose-one": "Choose what may happen.",
    "life.what-if.show": "Show both lines",
    "life.letter.intro":
      "The letter is one page in plain words, made from what is written down today. It says what the law gives, what others decide, and what we do not know. What staff must do is in the deadlines. It is saved word for word.",
    "life.letter.language": "The person’s language",
    "life.letter.language-help":
      "The letter is in Norwegian and English. No other language has been read by a native reader; then an interpreter goes through it.",
    "life.letter.also": "In the letter too",
    "life.letter.also.from": "Who it is from: the place, and your name",
    "life.letter.also.full": "Every right in full after the first page, to look things up in",
    "life.letter.make": "Make the letter",
    "life.letter.empty": "No letter has been made yet",
    "life.letter.empty-how":
      "Make one when you are to talk with the person about what they can count on.",
    "life.letter.heading": "The letter, as it was made",
    "life.letter.line": "Made {made} by {name}, for someone who speaks {language}",
    "life.letter.read-of": "Read the letter of {made}, {language}",
    "life.letter.read-one-of": "Read the letter of {made}, {language}, number {number}",
    "life.letter.latest": "This is the latest letter.",
    "life.letter.not-latest": "A later letter has been made.",
    "life.letter.pdf": "As PDF, to print",
    "life.letter.overtaken": "Something has been written down since this letter was made.",
    "life.letter.given-overtaken":
      "The person was given a letter on {day}, and something was written down after it was made. Go through a new one with them, and say what is different.",
    "life.letter.overtaken-how":
      "Some of it may no longer be right. Before you give it to the person, read the rights again and make a new letter.",
    "life.letter.not-put-over":
      "It was made for a person who speaks {language}, and no one interpreted. We do not know whether it was understood. Go through it again with an interpreter.",
    "life.letter.never-given": "Not given yet.",
    "life.letter.give": "Write that it was given",
    "life.letter.in-full": "Every right in full",
    "life.letter.all": "All letters",
    "life.letter.file": "letter",
    "life.letter.sources": "Sources",
    "life.told.on": "Which day",
    "life.told.language": "In which language",
    "life.told.interpreter": "Was there an interpreter?",
    "life.told.aloud": "Was it read aloud?",
    "life.told.asked": "What the person asked",
    "life.told.asked-help": "As they said it.",
    "life.told.do": "Keep",
    "life.told.line":
      "Gone through {day} by {name}, in {language}. Interpreter: {interpreter}. {aloud}.",
    "life.told.aloud.true": "Read aloud",
    "life.told.aloud.false": "Not read aloud",
    "life.told.they-asked": "They asked: {words}",
    "life.explained.intro":
      "Every right there is, in full and in the same words for everyone. Go through all of it before you ask anyone what happened. A story that is fitted to a reward helps no one in court.",
    "life.explained.sheet": "The words",
    "life.explained.you": "In these words “the person” is you.",
    "life.explained.hangs-on": "Depends on",
    "life.explained.ended-by": "Ended by",
    "life.explained.source": "{source}, read {day}",
    "life.explained.edition":
      "These words have the mark {edition}. Everyone who was told under the same mark heard the same.",
    "life.explained.times": "When they were explained",
    "life.explained.none": "Not explained to this person yet.",
    "life.explained.mark": "Mark {edition}.",
    "life.explained.note": "Write that all of it was explained",
    "life.calendar.intro":
      "A file with coming dates for the calendar on a phone. Others may look at the phone. The file has only the dates and the words you choose together. It does not say what they are about.",
    "life.calendar.changed":
      "When a day changes, the old one stays on the phone: delete it there, and make a new file.",
    "life.calendar.empty": "No day to come is known",
    "life.calendar.empty-how": "Days come here when more of what has happened is written down.",
    "life.calendar.words": "The words in the calendar",
    "life.calendar.words-help": "Words that the person chooses and that tell nobody anything.",
    "life.calendar.neutral": "Appointment",
    "life.calendar.days": "Which days",
    "life.calendar.remind": "Remind a week before, with the same words",
    "life.calendar.remind-near":
      "A day that is a week away or nearer is reminded of the day before. If it is today or tomorrow, the reminder comes on the day.",
    "life.calendar.remind.week-before": "Reminder a week before",
    "life.calendar.remind.day-before": "Reminder the day before",
    "life.calendar.remind.on-day": "Reminder on the day",
    "life.calendar.no-days": "Choose at least one day.",
    "life.calendar.do": "Make the file",
    "life.calendar.ready": "The file is ready",
    "life.calendar.tells":
      "The words may tell something to anyone who sees the calendar, an employer or family too. Ask the person whether other words are safer.",
    "life.calendar.fetch": "Fetch the file",
    "life.calendar.other": "Make another file",
    "life.cliff.heading": "What depends on the criminal provision",
    "life.cliff.intro":
      "One person, the same events, five labels: an adult from outside the EEA, found on 20 September 2026 with pay due on 15 September, and with a reflection permit since 25 September. The case is reported on 1 October under the label, and dropped on 20 October. In the last column it was reported under §\u00a0257, and charged on 10 October under the label. Every cell is worked out by the same rules as elsewhere.",
    "life.cliff.label": "Label",
    "life.cliff.open": "While it goes on",
    "life.cliff.dropped": "Dropped",
    "life.cliff.relabelled": "First §\u00a0257",
    "life.cliff.testified": "Charged, testified in court, protection applied for",
    "life.cliff.witness":
      "The cell is the same, the law is not: under §\u00a0257 a permit must be given if the terms that we ask about are met, under the others it may be given.",
    "life.cliff.level": "Where the label makes no difference",
    "life.cliff.to": "{before}; dropped: {after}",
    "life.cliff.level-line": "{title}: {state}",
    "life.cliff.state.not-held": "Does not apply",
    "life.cliff.state.not-listed": "Nothing to say",
    "life.cliff.label.257": "Trafficking, Penal Code §\u00a0257",
    "life.cliff.label.258": "Gross trafficking, Penal Code §\u00a0258",
    "life.cliff.label.108a": "Undue exploitation, Immigration Act §\u00a0108\u00a0a",
    "life.cliff.label.395": "Wage theft, Penal Code §§\u00a0395 and\u00a0396",
    "life.cliff.label.19-1": "Breach of the Working Environment Act, §\u00a019-1",
    "life.person-link": "Rights and deadlines of {person}",
  },
} satisfies Area;
