import { always, read } from "../../../pay/sections/section.ts";
import { rightOf } from "../../right.ts";
import { nothingEnds } from "../../sayings.ts";
import { who } from "../../who.ts";
import { say } from "../../words.ts";

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
  gives: {
    en: "A permit to be in Norway. The decision says whether it is a basis for permanent residence.",
    nb: "Tillatelse til å være i Norge. Vedtaket sier om den gir grunnlag for permanent opphold.",
  },
  hangsOn: {
    en: "An assessment of everything together. Having been exposed to trafficking is named among what counts.",
    nb: "En vurdering av alt sammen. Å ha vært utsatt for menneskehandel er nevnt blant det som teller.",
  },
  endedBy: {
    en: `${nothingEnds.en} Nor of anything that makes it depend on the police case.`,
    nb: `${nothingEnds.nb} Heller ikke om noe som gjør at den kommer an på straffesaken.`,
  },
  toPerson: {
    may: {
      en: "A permit on strong humanitarian grounds",
      nb: "Tillatelse på grunn av sterke menneskelige hensyn",
    },
    name: {
      en: "a permit on strong humanitarian grounds",
      nb: "tillatelse på grunn av sterke menneskelige hensyn",
    },
    isPermit: true,
  },
  on: {},
  cases: [
    {
      when: {},
      gives: "may",
      because: [
        say(
          "Whether the person was exposed to trafficking is among what is named as counting when this is decided; nothing that was read asks for a criminal case.",
          "Om personen er utsatt for menneskehandel, er nevnt blant det som teller når dette avgjøres; ingenting som er lest, krever en straffesak.",
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
  examples: `
    2026-06-01 | may        | -          | -          | -          | nothing | hangs on no case
    2026-06-01 | may        | -          | -          | -          | police-report 257 2026-03-01, case-dropped 2026-05-01 | a dropped case takes nothing away
  `,
});
