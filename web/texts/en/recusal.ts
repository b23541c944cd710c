import type { Area } from "../area.ts";

export const recusal = {
  readBy: null,
  words: {
    "recusal.heading": "Step aside",
    "recusal.what.case":
      "Do you know someone in this case, or is there another reason to doubt that you are impartial? Step aside. You do not have to say why.",
    "recusal.what.incoming":
      "Do you know someone this is about, or is there another reason to doubt that you are impartial? Step aside. You do not have to say why. If it becomes a case, you are aside from that too.",
    "recusal.then":
      "From then on you see nothing of it: no page, no list, no message. Only a supervisor can undo it. The log keeps that you stepped aside.",
    "recusal.falls-to": "You own this case. It goes to {name}, {title}.",
    "recusal.falls-to-nobody":
      "You own this case, and there is nobody else here who can take it. Ask the people who run Lenke to add a colleague first.",
    "recusal.do": "Step aside",
    "recusal.others": "Set a colleague aside",
    "recusal.others-what":
      "As a supervisor you can set another aside. If they own the case, it goes to the one who decides by your routine.",
    "recusal.who": "Colleague",
    "recusal.set": "Set aside",
    "recusal.aside": "Have stepped aside",
    "recusal.line": "{name}, {title}, {day}",
    "recusal.set-by": "set aside by {name}",
    "recusal.undo": "Let {name} back in",
    "recusal.done": "You have stepped aside",
    "recusal.done-how": "You see nothing of it from now on. A supervisor can undo it.",
    "recusal.to-incoming": "What came in",
  },
} satisfies Area;
