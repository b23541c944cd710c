import type { Translated } from "../area.ts";
import type { signIn as original } from "../en/sign-in.ts";

export const signIn = {
  readBy: null,
  words: {
    "sign-in.ended": "Du er logget ut",
    "sign-in.ended-why":
      "Ingenting er gjort ennå. Det du skrev, er bare tatt vare på i denne siden.",
    "sign-in.ended-sign-in": "Logg inn, i en ny fane",
    "sign-in.ended-back": "Kom tilbake til denne fanen og send det.",
    "sign-in.ended-behind":
      "Ingenting er gjort ennå. Det du skrev, ligger på siden før denne, og bare der.",
    "sign-in.ended-go-back": "Kom tilbake til denne fanen, gå én side tilbake, og send det.",
    "sign-in.ended-send": "Send det jeg skrev",
    "sign-in.ended-leave":
      "Filer blir ikke tatt vare på her. Deler du maskin med andre, lukk fanen når du går. Den som sender siden, gjør det i sitt eget navn.",
    "sign-in.failed": "Du er ikke logget inn",
    "sign-in.again": "Prøv igjen",
    "sign-in.provider-away":
      "Innloggingstjenesten svarer ikke akkurat nå. Det er ikke noe galt med kontoen din. Prøv igjen om noen minutter, eller spør den som drifter Lenke for dere.",
    "sign-in.took-too-long":
      "Det gikk mer enn ti minutter fra du begynte å logge inn, eller du begynte i en annen nettleser. Start på nytt herfra.",
    "sign-in.not-confirmed":
      "Innloggingstjenesten bekreftet ikke hvem du er. Det skjer også når siden åpnes to ganger. Start på nytt herfra.",
    "sign-in.unknown-here":
      "Innloggingstjenesten kjenner deg, men ingen etat her har deg på listen si. Be lederen din om å få deg lagt til.",
    "sign-in.who": "Hvem er du?",
    "sign-in.demo":
      "Dette er demolandet. Alle her er oppdiktet. Velg hvem du vil være. Du kan bytte når du vil.",
  },
} satisfies Translated<typeof original>;
