import type { Area } from "../area.ts";

export const routine = {
  readBy: null,
  words: {
    "routine.heading": "Our own routine",
    "routine.intro":
      "Who here decides what, who stands in, and at what hours. It is shown as the next step on every case.",
    "routine.trigger.danger": "Somebody may be in danger now",
    "routine.trigger.minor": "Somebody may be under 18",
    "routine.trigger.suspicion": "A situation reminds you of forced labour or gross exploitation",
    "routine.trigger.removal": "Somebody may be sent out of the country",
    "routine.trigger.referral": "A case is to be referred or reported",
    "routine.now":
      "Now: {name}, {title}, decides. {standIn}, {standInTitle}, stands in. Until {time}.",
    "routine.closed": "Nobody here decides at this hour. Call: {call}",
    "routine.next-today": "Somebody here decides again today from {time}.",
    "routine.next": "Somebody here decides again on {weekday} from {time}.",
    "routine.hours": "{weekdays}, {from} to {to}. Otherwise: {call}",
    "routine.none": "Not set. Ask a supervisor to say who decides.",
    "routine.change": "Change this routine",
    "routine.starts-when": "What sets it off here",
    "routine.starts-when-help":
      "At what point you go to whoever decides: for instance which signs, or how many. In your own words.",
    "routine.decides": "Who decides",
    "routine.stands-in": "Who stands in",
    "routine.weekdays": "Weekdays",
    "routine.from": "From",
    "routine.to": "To",
    "routine.to-help": "An earlier time than from means the next morning.",
    "routine.else-call": "Whom to call otherwise",
    "routine.else-call-help": "A name and a number that answers outside the hours.",
    "routine.keep": "Keep the routine",
    "routine.weekday.1": "Monday",
    "routine.weekday.2": "Tuesday",
    "routine.weekday.3": "Wednesday",
    "routine.weekday.4": "Thursday",
    "routine.weekday.5": "Friday",
    "routine.weekday.6": "Saturday",
    "routine.weekday.7": "Sunday",
  },
} satisfies Area;
