import type { Area } from "../area.ts";

export const take = {
  readBy: null,
  words: {
    "take.heading": "Take it along",
    "take.nothing": "There is nothing to take along yet. Work out your pay first.",
    "take.show": "Show it to a helper",
    "take.show.text":
      "Half a page in Norwegian, and in your language if that is another. Show it, or read it aloud. Nothing is saved.",
    "take.letter": "A letter to a helper",
    "take.letter.text":
      "In Norwegian. If you read another language, it stands beside it once a native has checked it, and English until then. You write the names in by hand.",
    "take.sheet": "A spreadsheet",
    "take.sheet.text":
      "Every step, so that a helper can check it. It is saved on this phone as {file}.",
    "take.saved":
      "Saved as {file}. Look in Files, under Downloads. Delete it when you have shown it.",
    "take.helpers": "Who can send it for you",
    "take.print": "Print",
    "take.pdf": "Save as PDF",
    "take.pdf.text":
      "To make the file {file}, the figures pass through our server. They are not kept there.",
    "take.to-employer": "To the employer instead?",
    "take.to-employer.make": "Make a letter to the employer",
    "take.short.worked": "I worked {hours}, from {from} to {to}.",
    "take.short.earned": "I have earned {amount} with holiday pay, before tax.",
    "take.short.earned-at-least": "I have earned at least {amount} with holiday pay, before tax.",
    "take.short.paid": "I was paid {amount}.",
    "take.short.kept": "{amount} was lawfully kept back: for tax, or as agreed in writing.",
    "take.short.paid-back": "I had to hand back or pay {amount} to get or keep the job.",
    "take.short.owed": "I am owed {amount} now.",
    "take.short.at-least": "I am owed at least {amount} now.",
    "take.short.barred": "It may be too late to claim {amount}.",
    "take.short.last-day": "The last day to claim the first part is {day}.",
    "take.short.above":
      "If the job was given out by another firm: firms above must have the claim in writing by {day}.",
    "take.short.unknown":
      "For some days I found no sure rate. They count at the last rate that is known, or at the pay we agreed.",
    "take.short.uncounted":
      "{hours} of this have no amount: I know neither a rate nor a pay that we agreed.",
    "take.short.cap": "The limit for a room is not sure. The last one that is known is used.",
    "take.short.supplement":
      "An extra amount may belong to some days. It is not sure, so it is not counted.",
    "take.short.help": "Please help me with this.",
    "take.part.minutes": "Hours worked",
    "take.sheet.what": "What",
    "take.sheet.minutes": "Minutes",
    "take.sheet.hours": "Hours",
    "take.sheet.rate": "Rate an hour, or base",
    "take.sheet.percent": "Per cent",
    "take.sheet.addition": "Of the minimum rate: per cent",
    "take.sheet.minimum": "Minimum rate",
    "take.sheet.why": "Why",
    "take.sheet.source": "Source",
    "take.sheet.check": "The steps added up",
    "take.sheet.due": "Due",
    "take.sheet.last-day": "Last day to claim",
    "take.sheet.state": "State",
    "take.state.due": "can be claimed",
    "take.state.not-due": "not due yet",
    "take.state.barred": "too late",
  },
} satisfies Area;
