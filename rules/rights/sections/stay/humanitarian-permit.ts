import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { say } from "../../words.ts";

export const right = rightOf({
  section: {
    id: "humanitarian-permit",
    law: "utlendingsloven",
    section: "§§ 38, 61, 63, 71",
    read: day("2026-12-01"),
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
    en: "Its last day, unless it is renewed (§ 61); an expulsion that is final (§ 71); revocation where wrong information was knowingly given (§ 63). § 38 does not make it depend on the police case.",
    nb: "Siste dag, hvis den ikke fornyes (§ 61); en utvisning som er endelig (§ 71); tilbakekall der det mot bedre vitende ble gitt uriktige opplysninger (§ 63). § 38 lar den ikke komme an på straffesaken.",
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
          "Whether the person was exposed to trafficking is among what is named as counting when this is decided; § 38 asks for no criminal case.",
          "Om personen er utsatt for menneskehandel, er nevnt blant det som teller når dette avgjøres; § 38 krever ingen straffesak.",
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
