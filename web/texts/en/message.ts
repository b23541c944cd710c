import type { Area } from "../area.ts";

export const message = {
  readBy: null,
  words: {
    // All that a mail or text message says: others look at these phones.
    "message.text": "There is something for you in Lenke.",
    "message.heading": "Messages",
    "message.intro.mine":
      "What Lenke sends you by mail and text message. Each says this and no more:",
    "message.intro.ours":
      "What Lenke sends by mail and text message to those who work here. Each says this and no more:",
    "message.not-by-mail": "No mail goes out",
    "message.not-by-mail-how":
      "No mail server has been named where Lenke runs, so messages stay here. What waits is shown under Work and Deadlines all the same.",
    "message.line.mail": "To {name}, {at}",
    "message.line.text": "To {name} as a text message, {at}",
    "message.sent": "Sent {at}",
    "message.waits": "Waits to be sent",
    "message.problem.no-address":
      "Lenke knows no address or number for this. Ask the people who run Lenke to add it.",
    "message.problem.no-gateway": "Text messages are not sent from where Lenke runs.",
    "message.problem.not-sent": "The mail server has not taken it yet. It is tried again.",
    "message.problem.too-late": "Was not sent in time, and is not sent any more.",
    "message.empty": "No messages",
    "message.empty-how": "One comes when a deadline draws near, or has been missed.",
    "message.next": "Older",
    "message.first": "Back to the newest",
  },
} satisfies Area;
