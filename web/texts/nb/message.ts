import type { Translated } from "../area.ts";
import type { message as original } from "../en/message.ts";

export const message: Translated<typeof original> = {
  readBy: null,
  words: {
    "message.text": "Det er noe til deg i Lenke.",
    "message.heading": "Beskjeder",
    "message.intro.mine":
      "Det Lenke sender deg på e-post og SMS. Hver beskjed sier dette og ikke mer:",
    "message.intro.ours":
      "Det Lenke sender på e-post og SMS til dem som arbeider her. Hver beskjed sier dette og ikke mer:",
    "message.not-by-mail": "Det går ikke ut noen e-post",
    "message.not-by-mail-how":
      "Det er ikke satt noen e-posttjener der Lenke kjører, så beskjedene blir her. Det som venter, vises likevel under Arbeid og Frister.",
    "message.line.mail": "Til {name}, {at}",
    "message.line.text": "Til {name} som SMS, {at}",
    "message.sent": "Sendt {at}",
    "message.waits": "Venter på å bli sendt",
    "message.problem.no-address":
      "Lenke vet ingen adresse eller noe nummer for dette. Be den som driver Lenke, legge det inn.",
    "message.problem.no-gateway": "Det sendes ikke SMS fra der Lenke kjører.",
    "message.problem.not-sent": "E-posttjeneren har ikke tatt imot den ennå. Det prøves igjen.",
    "message.problem.too-late": "Ble ikke sendt i tide, og sendes ikke lenger.",
    "message.empty": "Ingen beskjeder",
    "message.empty-how": "Det kommer en når en frist nærmer seg, eller ikke ble holdt.",
    "message.next": "Eldre",
    "message.first": "Tilbake til de nyeste",
  },
};
