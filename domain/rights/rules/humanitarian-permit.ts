import { always, read } from "../../pay/sections/section.ts";
import { rightOf } from "../right.ts";
import { who } from "../who.ts";
import { say } from "../words.ts";

export const right = rightOf({
  section: {
    id: "humanitarian-permit",
    law: "utlendingsloven",
    section: "§ 38 (2) d",
    read,
    inForce: always,
  },
  title: {
    en: "Permit on strong humanitarian grounds",
    nb: "Tillatelse på grunn av sterke menneskelige hensyn",
  },
  hangsOn: {
    en: "An assessment of the whole. Having been exposed to trafficking is one of what is listed.",
    nb: "En helhetsvurdering. Å ha vært utsatt for menneskehandel er ett av momentene som er nevnt.",
  },
  endedBy: {
    en: "Nothing that was read; it does not hang on the police case.",
    nb: "Ingenting som er lest; den henger ikke på straffesaken.",
  },
  on: {},
  cases: [
    {
      when: {},
      gives: "may",
      because: [
        say(
          "Whether the person was exposed to trafficking is listed among what weighs; no criminal case is needed.",
          "Om personen er utsatt for menneskehandel, er nevnt blant momentene; ingen straffesak trengs.",
        ),
      ],
      todo: [
        {
          what: say(
            "Look at it while other permits still run.",
            "Se på den mens andre tillatelser ennå løper.",
          ),
          by: null,
          who: who.lawyer,
        },
      ],
    },
  ],
});
