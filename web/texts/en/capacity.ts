import type { Area } from "../area.ts";

export const capacity = {
  readBy: null,
  words: {
    "capacity.heading": "Capacity",
    "capacity.ours": "What we have said",
    "capacity.nothing": "Nothing is said. That does not mean no: ring and ask.",
    "capacity.state": "Do we take on new cases?",
    "capacity.state.takes": "Takes on new cases.",
    "capacity.state.few": "Takes on few new cases.",
    "capacity.state.paused": "Takes on no new cases for now.",
    "capacity.free": "Free places: {free}.",
    "capacity.until-day": "Until {day}.",
    "capacity.said.holds": "Said {ago}.",
    "capacity.said.fading": "Said {ago}: ring before you go by it.",
    "capacity.said.old": "Said {ago}: too long ago to go by.",
    "capacity.coming": "From {day}:",
    "capacity.say": "Say how it is now",
    "capacity.say-why":
      "Everyone we can refer to gets it, in our name and with today’s date. It takes the place of what we said before. After two weeks they are asked to ring first, so say it again when it is still true.",
    "capacity.places": "Free places",
    "capacity.places-help": "Only if you have places to live. A whole number.",
    "capacity.from": "From",
    "capacity.until": "Until and including",
    "capacity.until-help": "If you know it. After that day nothing is known.",
    "capacity.words": "In your own words",
    "capacity.words-help":
      "What others should know first. No names, and nothing about anybody you help. At most {most} characters.",
    "capacity.send": "Send it to them",
    "capacity.was-said": "It is said, and on its way to the others",
    "capacity.who-says": "A supervisor here says what we have room for.",
    "capacity.others": "What others have said",
    "capacity.others-none": "We know no other agency",
    "capacity.others-none-how":
      "Here you see what each agency says about its own capacity, when the one who runs Lenke has introduced it to us.",
  },
} satisfies Area;
