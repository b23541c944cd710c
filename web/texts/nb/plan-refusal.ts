import type { Translated } from "../area.ts";
import type { planRefusal as original } from "../en/plan-refusal.ts";

export const planRefusal: Translated<typeof original> = {
  readBy: null,
  words: {
    "refusal.plan.not-found":
      "Det er ingen plan for denne personen ennå, eller adressen er feil. Lag en plan fra listen over planer i saken.",
    "refusal.plan.entry.not-found":
      "Ingenting er lagret. Det du skrev om, står ikke i planen, eller ikke i en del av den som du ser. Åpne planen igjen.",
    "refusal.plan.already-open": "Denne personen har allerede en plan. Åpne den fra listen.",
    "refusal.plan.stands-already":
      "Ingenting ble lagret. Akkurat det samme står der fra før. Er dette noe annet, skriv hva som skiller det.",
    "refusal.plan.already-changed":
      "Ikke lagret ennå: noen andre endret dette mens du skrev. Begge tekstene står på siden. Sett sammen det som skal stå, og lagre.",
    "refusal.plan.wish-twice":
      "Ingenting er lagret. Det samme ønsket står to ganger. Velg hvert av dem én gang.",
    "refusal.plan.other-wish":
      "Ingenting er lagret. Du valgte «Noe annet». Skriv hva det er, med personens egne ord.",
    "refusal.plan.not-yet":
      "Ingenting er lagret. Dagen har ikke kommet ennå. Velg i dag eller tidligere.",
    "refusal.plan.no-words": "Ingenting er lagret. Det må stå hva det gjelder. Noen få ord er nok.",
    "refusal.plan.observed-by-whom":
      "Ingenting er lagret. Skriv hvem som la merke til det, med tittel eller arbeidssted.",
    "refusal.plan.assessed-by-whom":
      "Ingenting er lagret. Skriv hvilken fagperson som har vurdert det, eller velg «Ikke vurdert».",
    "refusal.plan.assessment-of-health":
      "Ingenting er lagret. Om en fagperson har vurdert det, sies om helse, og ikke om noe annet.",
    "refusal.plan.does-not-follow":
      "Ingenting er lagret. Det har kommet et annet sted imens, og dette kan ikke følge etter. Åpne det igjen og se hvor det står.",
    "refusal.plan.by-passed": "Ingenting er lagret. Dagen har gått. Velg i dag eller senere.",
    "refusal.plan.promised-day":
      "Ingenting er lagret. Det som er lovet, trenger en dag: sett dagen det skal være gjort innen, eller ta bort løftet.",
    "refusal.plan.by-too-far":
      "Ingenting er lagret. Dagen er mer enn et år fram. Velg en innen et år: da kan en ny dag settes.",
    "refusal.plan.day-is-moved":
      "Ingenting er lagret. Dette har en dag som løper. Flytt dagen for seg, med grunnen.",
    "refusal.plan.nothing-to-move":
      "Ingenting er lagret. Dette har ingen dag som løper: det er gjort, gitt opp, eller har aldri hatt noen.",
    "refusal.plan.same-day": "Ingenting er lagret. Det er den dagen det har allerede.",
    "refusal.plan.moved-why": "Ingenting er lagret. Skriv med noen få ord hvorfor dagen flyttes.",
    "refusal.plan.day-of-law":
      "Ingenting er lagret. Den dagen setter loven, og ingen kan flytte den. Det som endrer den, er det som har hendt personen.",
    "refusal.plan.waits-for-what": "Ingenting er lagret. Skriv hva det venter på.",
    "refusal.plan.given-up-why":
      "Ingenting er lagret. Skriv hvorfor det ikke blir gjort likevel, så den neste som leser, forstår.",
    "refusal.plan.doer-is-told":
      "Ingenting er lagret. Den som gjør denne plan B, får vite det når det har skjedd, og du er ikke gitt feltet Juss. Den som har planen, kan sette deg til den.",
    "refusal.plan.who-does-it": "Ingenting er lagret. Skriv hvem som gjør det.",
    "refusal.plan.tells-whom":
      "Ingenting er lagret. En som er utenfor etaten, må få vite noe for å gjøre noe. Velg eller skriv hvem.",
    "refusal.plan.no-consent":
      "Ingenting er lagret. Her går noe videre til andre, og personen har ikke sagt ja. Spør, skriv ned samtykket, og velg det her. Steget kan stå som planlagt imens.",
    "refusal.plan.consent-for-another":
      "Ingenting er lagret. Det samtykket gjelder en annen etat, eller ikke bistand. Velg et annet, eller spør personen om dette.",
    "refusal.plan.consent-ended":
      "Ingenting er lagret. Personen har trukket samtykket, eller den siste dagen har gått. Spør igjen, eller gi opp steget.",
    "refusal.plan.how-it-went": "Ingenting er lagret. Skriv med noen få ord hvordan det gikk.",
    "refusal.plan.set-aside-why":
      "Ingenting er lagret. Skriv hvorfor denne plan B ikke gjelder lenger.",
    "refusal.plan.no-own-words":
      "Ingenting er lagret. Skriv hva personen sa, med personens egne ord. Bare «Vet ikke» og «Vil ikke si det» kan stå uten.",
    "refusal.plan.said-is-said":
      "Ingenting er lagret. Det personen sa, står slik det ble sagt. Skriv hva som ble gjort, ved siden av.",
    "refusal.plan.what-was-done":
      "Ingenting er lagret. Skriv hva som ble gjort med det, eller hvorfor ingenting ble endret.",
    "refusal.plan.hand-to-oneself":
      "Ingenting er endret. Denne kollegaen har planen allerede. Velg en annen.",
    "refusal.plan.must-know":
      "Ingenting er endret. Skriv det den neste må vite, og som ikke står i planen.",
    "refusal.plan.no-such-colleague":
      "Ingenting er lagret. Ingen slik kollega arbeider her nå. Velg en fra listen.",
    "refusal.plan.no-such-agency":
      "Ingenting er lagret. Vi utveksler ikke noe med en slik etat. Velg en fra listen, eller skriv navnet under noen utenfor.",
    "refusal.plan.has-it-all":
      "Ingenting er endret. Den som har planen, ser alt i den. Gi planen videre i stedet.",
    "refusal.plan.no-fields": "Ingenting er endret. Velg minst én del av planen.",
    "refusal.plan.wishes-go-along":
      "Ingenting er endret. Hva personen vil, følger med alle de andre delene. Velg alle for å ta tilbake alt, eller la hva personen vil, stå.",
  },
};
