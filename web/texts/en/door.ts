import type { Area } from "../area.ts";

export const door = {
  readBy: null,
  words: {
    "door.title": "Information",
    "door.heading": "Work and pay in Norway",
    "door.lead": "You need not say who you are.",
    "door.check": "Is my job all right?",
    "door.check.text":
      "A few questions about pay, hours, housing and papers. You see what you have a right to.",
    "door.pay": "What am I owed?",
    "door.pay.text": "Work out your pay from your hours, step by step.",
    "door.help": "Who can help me?",
    "door.help.text": "People you can ring or visit, and what they must pass on.",
    "door.stays-here":
      "What you write stays on this phone. It is not sent, and it is gone when you leave the page.",
    "door.passes-server":
      "Your browser runs no script here, so what you write passes through our server to be worked out. It is not kept there, but the browser itself may keep it: use a private window, and close it when you are done. Do not use Back or Reload in the browser: it may then ask to send the form again, or show the last page, and what you wrote can be lost. Use the buttons on the page.",
    "door.not-loaded": "This did not load. Nothing was sent. Check the network, and try again.",
    "door.busy.what": "Too much is asked of us just now",
    "door.busy.why": "Nothing was done, and nothing of what you wrote is lost.",
    "door.busy.now": "Wait a few seconds, and try again.",
    "door.busy.back": "Wait a few seconds, go back one page, and send it again.",
    "door.busy.again": "Try again",
    "door.hello": "Hello",
    "door.my-job": "My job",
    "door.reloaded":
      "The page was loaded again. What you had written is gone: we keep nothing on this phone.",
    "door.leave": "Leave this page now",
    "door.back": "Back",
    "door.go-on": "Go on",
    "door.start": "Start",
    "door.aloud": "Read aloud",
    "door.dont-know": "Don’t know",
    "door.yes": "Yes",
    "door.no": "No",
    "door.skip": "Skip to the content",
    "door.interpreter":
      "You may ask for somebody who speaks your language. An authority must then find an interpreter, and you pay nothing.",
    "door.not-read": "No native reader has checked these words yet.",
    "door.diary": "Keep a diary of your hours on this phone",
    "door.diary.risk":
      "Whoever holds the phone can find it: this page then offers it to anyone who opens it. Do not keep it on a phone that your employer owns or looks into.",
    "door.diary.keep": "Keep what I have written here",
    "door.diary.kept": "Kept on this phone.",
    "door.diary.open": "Open my diary",
    "door.diary.forget": "Delete my diary",
    "door.diary.forgotten": "Deleted from this phone.",
    "door.invented": "This is a demonstration. Every person and firm in it is invented.",
    "door.own-words": "The law’s own words, in Norwegian",
    "door.own-words.as-of": "The words are those of {day}.",
    "door.own-words.amended": "The act was last changed with effect from {day}.",
    "door.own-words.changed":
      "The words of the law have changed since we read them, and we have not checked this again yet. Ask someone who knows. It is about {sections}.",
    "door.source-read": "Read on {day}.",
    "door.sources": "Where this comes from",
  },
} satisfies Area;
