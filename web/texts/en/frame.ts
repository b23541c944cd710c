import type { Area } from "../area.ts";

export const frame = {
  readBy: null,
  words: {
    "frame.proposed": "As it would be. This is a draft, and stands nowhere yet.",
    "frame.name": "Lenke",
    "desk.me": "Me",
    "desk.more": "More",
    "desk.menu": "Lenke",
    "desk.dock": "More places",
    "desk.office": "Our office",
    "desk.tools": "Tools",
    "frame.skip": "Skip to the content",
    "frame.slow": "This is slow to come. What you have answered and written is still here.",
    "frame.unreached":
      "The next page did not come, and nothing was lost. What you have answered and written is still here. Check the network, and try again.",
    "frame.too-much":
      "This was too long to send. Nothing was sent, and nothing was lost: what you have written is still here. Make it shorter, and try again.",
    "frame.language": "Language",
    "frame.sign-in": "Sign in",
    "frame.sign-out": "Sign out",
    "frame.signed-in": "{name}, {agency}",
    "frame.quiet-title": "Information",
    "frame.title": "{matter} – Lenke",
    "frame.failed-title": "Not done yet: {matter} – Lenke",
    "frame.about":
      "Lenke gives information and passes on what you choose to send. It never decides what someone is or has done.",
    "frame.invented": "This is a demonstration. Every person, firm and case in it is invented.",
    "frame.isolated":
      "This is a copy of Lenke. It sends nothing and takes in nothing. Do not report or work here.",
    "frame.may-be-found":
      "Ask the person first: who may find this, and where is it safe to keep it? You can read it aloud and not hand it out, or keep it here for them.",
    "frame.back": "Back",
    "frame.too-many": "Choose {most} at most. You have chosen {count}.",
    "frame.too-long":
      "This is {count} characters, and {most} is the most. Nothing was cut and nothing was kept: make it shorter, and send it again.",
    "frame.not-chosen": "{field}: Choose one. We never choose for you.",
    "frame.missing": "{field}: Write something. It is needed.",
    "frame.no-number": "{field}: Write a whole number.",
    "frame.no-day": "{field}: Write a day that exists, as year, month and day.",
    "frame.signs-lacking":
      "Some signs could not be written here. A box stands in the place of each.",
    "frame.kept-see": "See where it stands",
    "frame.optional": "you may leave this out",
    "frame.source-help":
      "This case holds what somebody told who is to stay unknown. Your own words may show who: leave out what only they could know.",
    "frame.maybe": "Maybe, I am not sure",
    "frame.dont-know": "Don’t know",
    "frame.yes": "Yes",
    "frame.no": "No",
    "frame.step": "Question {number} of {total}",
    "frame.sources": "Where this comes from",
    "frame.source-only-english": "Only the English wording was to be had.",
    "frame.source-read": "read {day}",
    "frame.beside": "In relation to this",
    "frame.tag.not-verified": "Not verified",
    "frame.tag.unconfirmed": "Unconfirmed",
    "frame.tag.awaited": "Awaited",
    "frame.tag.due": "Due soon",
    "frame.tag.missed": "Missed",
    "frame.tag.urgent": "Urgent",
  },
} satisfies Area;
