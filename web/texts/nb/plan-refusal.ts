import type { Translated } from "../area.ts";
import type { planRefusal as original } from "../en/plan-refusal.ts";

export const planRefusal: Translated<typeof original> = {
  readBy: null,
  words: {
    "refusal.plan.not-found":
      "Det er ingen plan for denne personen ennå, eller adressen er feil. Lag en plan fra lista over planer i saken.",
    "refusal.plan.entry.not-found":
      "Ingenting er lagret. Det du skrev om, står ikke i planen, eller ikke i en del av den som du ser. Åpne planen igjen.",
    "refusal.plan.already-open": "Denne personen har allerede en plan. Åpne den fra lista.",
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
    "refusal.plan.diagnosis-by-whom":
      "Ingenting er lagret. Ordene nevner en diagnose. Skriv hva dere så eller hørte, eller hvilken fagperson som har vurdert det. Er det personen selv som forteller om den, velg det.",
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
    "refusal.plan.no-reads-as-fear":
      "Ingenting er lagret. Svaret er nei, men ordene sier mer enn nei, eller de sier nei bare om veien, eller de kan ikke leses her. Er det noen de kan være redde for, velg «Ja» eller «Personen sa dette:». Er du ikke sikker, spør igjen: alene, eller med tolk. Er det nei, skriv det så det bare sier det, for eksempel «Nei, ingen, verken der eller på veien», og det andre personen sa, der det hører til: hva som venter, hvem som vet. Er ordene på et annet språk, skriv ved siden av dem hva de betyr, på norsk eller engelsk.",
    "refusal.plan.yes-reads-as-if":
      "Ingenting er lagret. Ordene kan si noe annet enn et fritt ja uten vilkår, eller at andre ordner reisen. Spør personen, også hvem det er og hva de vil ha for det. Ellers velg «Ja, hvis» eller «Vet ikke». Er ordene på et annet språk, skriv ved siden av dem hva personen mener, på norsk eller engelsk.",
    "refusal.plan.safe-says-no-how":
      "Ingenting er lagret. Ordene sier ikke hvordan personen er trygg, eller de sier noe annet også. Spør, og skriv det: hvem som møter personen, hvor personen skal bo, hvem som ikke får vite det, og hva som er gjort med den de er redd for eller skylder penger. For eksempel: «Søsteren min møter meg, og jeg bor hos henne. Han vet ikke hvor.» Er det ikke avklart, velg «Nei» eller «Vet ikke».",
    "refusal.plan.safe-known-to":
      "Ingenting er lagret. Svar på om noen personen er redd for, skylder penger eller har jobbet for, vet hvor personen skal bo, eller hvem som møter. Gjør en av dem det, eller er det ikke sikkert, er det ikke avklart: velg «Nei» eller «Vet ikke» øverst, og planlegg et sted de ikke vet om.",
    "refusal.plan.safe-with-feared":
      "Ingenting er lagret. Den som møter personen eller tar imot, kan være en personen er redd for eller skylder penger, eller høre til dem, eller de kan bo der eller få vite om det. Spør. Er det en annen, skriv det så det ikke kan være den samme, for eksempel med navn. Skriv om hver av dem bare det som gjør at de ikke er en fare: at de ikke vet hvor, er døde, i fengsel eller langt unna. For eksempel: «Verken onkelen eller han jeg skylder penger, vet hvor jeg skal bo.» Ellers velg «Nei» eller «Ja, hvis».",
    "refusal.plan.no-such-answer":
      "Ingenting er lagret. Det er ikke et svar på dette spørsmålet. Velg et av dem på siden.",
    "refusal.plan.return-not-wanted":
      "Ingenting er lagret. Ingen reise planlegges før personen har sagt ja til å reise. Spør, og skriv ned hva personen sa.",
    "refusal.plan.return-not-alone":
      "Ingenting er lagret. Det ble sagt ja med andre til stede, og da teller det ikke. Spør igjen alene, eller med tolk hvis personen trenger det, og skriv ned hva som ble sagt.",
    "refusal.plan.return-no-interpreter":
      "Ingenting er lagret. Det ble sagt ja uten tolk, og i saken står det at det trengs tolk. Spør igjen med tolk, eller på et språk dere begge snakker godt, og skriv ned hva av det som ble gjort.",
    "refusal.plan.return-on-condition":
      "Ingenting er lagret. Personen sier ja bare hvis noe er på plass. Spør om det er slik nå, og skriv ned hva personen sa.",
    "refusal.plan.return-in-doubt":
      "Ingenting er lagret. Ordene som ja-et er sagt med, kan si noe annet enn et fritt ja uten vilkår. Spør på nytt, og skriv ned hva personen sa.",
    "refusal.plan.return-corrected":
      "Ingenting er lagret. Personen sier at svaret om å reise er feil. Ingen reise planlegges før det er gjort noe med det, og personen er spurt på nytt.",
    "refusal.plan.return-not-asked":
      "Ingenting er lagret. Spør først hva som venter der, hvem personen er redd for, og hvem som har fått vite det.",
    "refusal.plan.return-child":
      "Ingenting er lagret. Personen er eller kan være under atten, og det står ikke skrevet at barneverntjenesten har fått beskjed. Meld fra først, og skriv under «Rettigheter og frister» at det er gjort. Et ja fra barnet alene er ikke nok.",
    "refusal.plan.return-unseen":
      "Ingenting er lagret. Noe i planen som du ikke ser, kan gjøre reisen farlig. Spør den som har planen.",
    "refusal.plan.return-along":
      "Ingenting er lagret. Svar på om noen som er eller kan være under atten, er med på reisen.",
    "refusal.plan.return-takes-child":
      "Ingenting er lagret. Noen er med på reisen som er eller kan være under atten. Et barn som saken kan gjelde, har en reise for seg, med barneverntjenesten, også når mor eller far reiser samme dag. Er barnet ikke i saken ennå: legg det til som person, svar på alderen, og meld fra. Skriv denne reisen uten barnet.",
    "refusal.plan.return-age-to-ask":
      "Ingenting er lagret. I saken, eller i det personen har sagt, står det at noen er eller kan være under atten, og ingen har svart etter det på om det gjelder denne personen. Svar på det under «Rettigheter og frister» først.",
    "refusal.plan.return-child-not-seen":
      "Ingenting er lagret. I saken står det at noen er eller kan være under atten. Du ser ikke hvem det er, eller om barneverntjenesten har fått beskjed. Den som har planen, kan skrive ned reisen.",
    "refusal.plan.return-child-not-joined":
      "Ingenting er lagret. Personen er eller kan være under atten. Skriv hvem i barneverntjenesten som er med på reisen, eller hvilken verge, når de har sagt ja til det, for eksempel «Mona Lie fra barnevernet reiser med meg». Har de ikke sagt ja ennå, skriv det som et steg i planen.",
    "refusal.plan.return-not-safe": "Ingenting er lagret. Det er ikke kjent at reisen er trygg.",
    "refusal.plan.said-is-said":
      "Ingenting er lagret. Det personen sa, står slik det ble sagt. Skriv hva som ble gjort, ved siden av.",
    "refusal.plan.what-was-done":
      "Ingenting er lagret. Skriv hva som ble gjort med det, eller hvorfor ingenting ble endret.",
    "refusal.plan.hand-to-oneself":
      "Ingenting er endret. Denne kollegaen har planen allerede. Velg en annen.",
    "refusal.plan.must-know":
      "Ingenting er endret. Skriv det den neste må vite, og som ikke står i planen.",
    "refusal.plan.no-such-colleague":
      "Ingenting er lagret. Ingen slik kollega arbeider her nå. Velg en fra lista.",
    "refusal.plan.no-such-agency":
      "Ingenting er lagret. Vi utveksler ikke noe med en slik etat. Velg en fra lista, eller skriv navnet under noen utenfor.",
    "refusal.plan.has-it-all":
      "Ingenting er endret. Den som har planen, ser alt i den. Gi planen videre i stedet.",
    "refusal.plan.no-fields": "Ingenting er endret. Velg minst én del av planen.",
    "refusal.plan.wishes-go-along":
      "Ingenting er endret. Hva personen vil, følger med alle de andre delene. Velg alle for å ta tilbake alt, eller la hva personen vil, stå.",
  },
};
