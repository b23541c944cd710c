import type { Translated } from "../area.ts";
import type { refusal as original } from "../en/refusal.ts";

export const refusal: Translated<typeof original> = {
  readBy: null,
  words: {
    "refusal.heading": "Dette ble ikke gjort",
    "refusal.not-permitted":
      "Du har ikke tilgang til å gjøre dette. Det hører ikke til rollen din, eller du er ikke med i saken. Spør en leder hvis du trenger det.",
    "refusal.case.not-found":
      "Vi fant ingen slik sak. Adressen kan være feil, eller så er det ikke en sak du er med på. Se i listen over sakene dine.",
    "refusal.observation.no-such-question":
      "Vi kunne ikke ta vare på dette svaret. Spørsmålet er ikke lenger blant dem vi stiller. Åpne skjemaet på nytt; det du skrev med egne ord, kan du bruke som det er.",
    "refusal.observation.no-such-answer":
      "Vi kunne ikke ta vare på dette svaret. Det er ikke et av svarene på spørsmålet. Velg et av dem på siden, eller «Vet ikke».",
    "refusal.receipt.not-found":
      "Vi fant ingenting på denne koden. Se på kvitteringen en gang til og skriv alle de tjue tegnene. Små bokstaver, mellomrom og bindestreker spiller ingen rolle.",
    "refusal.receipt.no-words": "Ingenting ble sendt, for ingenting er skrevet. Skriv noe først.",
    "refusal.receipt.refused":
      "Ingenting ble sendt. Det du sendte først, kunne ikke tas imot, så ingenting kan følge etter. Send en ny melding til en annen etat, eller ring dem.",
    "refusal.receipt.too-many":
      "Ingenting ble sendt. Du har skrevet så mange ganger som én kvittering gir lov til. Ring dem, eller send en ny melding.",
    "refusal.seen.no-such-recipient":
      "Ingenting ble sendt. Stedet du valgte, tar ikke imot meldinger på denne måten. Velg et annet fra listen, eller ring dem.",
    "refusal.seen.nothing-told":
      "Ingenting ble sendt, for du har ikke svart på noe ennå. Skriv her hva du så eller hørte, eller gå tilbake og svar på et spørsmål.",
    "refusal.referral.to-oneself":
      "Ingenting ble sendt. Mottakeren er deres egen etat. Velg en annen, eller gi saken til en kollega her.",
    "refusal.referral.no-fields":
      "Ingenting ble sendt. Du har ikke valgt noe å fortelle. Velg minst ett felt.",
    "refusal.referral.due-passed":
      "Ingenting ble sendt. Svarfristen er passert eller finnes ikke. Velg i dag eller senere.",
    "refusal.referral.ends-before-due":
      "Ingenting ble sendt. Mottakeren får bruke det bare til en dag før svaret skal komme. Flytt en av de to dagene.",
    "refusal.referral.consent-for-another":
      "Ingenting ble sendt. Samtykket gjelder en annen mottaker eller et annet formål. Spør personen om dette, eller send uten navn.",
    "refusal.referral.consent-ended":
      "Ingenting ble sendt. Personen har trukket samtykket, eller siste dag er passert. Spør på nytt, eller send uten navn.",
    "refusal.recusal.no-such-colleague":
      "Ingen ble satt til side. Velg en som arbeider her, fra listen.",
    "refusal.recusal.not-found": "De har ikke trådt til side, eller er sluppet inn igjen.",
    "refusal.recusal.already-aside": "De har trådt til side allerede.",
    "refusal.recusal.nobody-else":
      "Dette ble ikke gjort: ingen andre her kan ta saken, og den kan ikke stå uten noen. Be den som drifter Lenke, legge til en kollega først.",
    "refusal.document.not-authentic":
      "Lenke hos dem kunne ikke se at det kom uendret fra oss. De to installasjonene kan kjenne ulike nøkler for hverandre, eller ha ulike utgaver.",
    "refusal.document.belongs-nowhere":
      "Hos dem hører det ikke til noe: De tar ikke imot slikt fra oss, eller kjenner ikke det som det følger etter.",
    "refusal.document.no-basis":
      "Lenke hos dem tok ikke imot noe: Det står ikke hvilken deleregel som tillater det. Send på nytt fra saken, eller ring dem.",
    "refusal.document.basis-does-not-fit":
      "Lenke hos dem tok ikke imot noe: Etter reglene de har, kan vi ikke gi dem dette til dette formålet. Reglene våre kan være eldre eller nyere enn deres. Ring dem, og send på nytt eller velg et annet formål.",
    "refusal.document.too-large": "Det er større enn det Lenke hos dem tar imot.",
    "refusal.inbox.none-chosen": "Kryss av for meldingene du mener, eller velg alle.",
    "refusal.inbox.not-found":
      "Vi fant ikke dette i innboksen deres. Det kan være tatt imot under en annen adresse, eller ha gått til en annen etat. Se i innboksen.",
    "refusal.inbox.already-handled":
      "En kollega har alt behandlet dette. Se hvem det var, og hva de gjorde. Snakk med dem hvis du er uenig.",
    "refusal.inbox.cannot-have":
      "Ingenting ble gitt videre. Kollegaen har sluttet, eller kan ikke lese dette. Velg en annen fra listen.",
    "refusal.inbox.already-theirs": "Ingenting ble endret. Kollegaen har den allerede.",
    "refusal.inbox.other-has":
      "Ingenting ble gitt videre. En kollega har gitt den til en annen siden du åpnet siden. Se på den igjen.",
    "refusal.inbox.unreadable":
      "Det som ligger her, har ikke en form Lenke kan lese. Ingenting er borte, og resten av innboksen virker. Gi id-en over til den som drifter Lenke hos dere, og spør avsenderen imens.",
    "refusal.inbox.no-reason":
      "Ingenting ble endret. Skriv en kort grunn, så andre forstår det senere.",
    "refusal.inbox.no-words":
      "Ingenting ble sendt. Det er ingen tekst i svaret. Skriv det du vil si.",
    "refusal.inbox.not-a-referral":
      "Ingenting ble sendt. Bare en henvisning fra en annen etat kan avslås. En melding kan i stedet legges til side.",
    "refusal.inbox.not-a-report":
      "Ingenting ble endret. Dette kan bare gjøres med en melding fra den åpne døren. En henvisning blir i stedet tatt imot eller avslått.",
    "refusal.inbox.sender-unknown":
      "Ingenting ble sendt. Avsenderen står ikke lenger i katalogen vår, så det er ingen vei tilbake. Spør den som drifter Lenke hos dere.",
    "refusal.observation.says-nothing":
      "Ingenting ble tatt vare på. Alle svarene er «Vet ikke», og du har ikke skrevet noe selv. Svar på ett spørsmål, eller skriv hva du så.",
    "refusal.observation.no-such-factor":
      "Dette ble ikke tatt vare på. Ett av forholdene er ikke blant dem Lenke kjenner. Åpne skjemaet på nytt og velg fra listen.",
    "refusal.observation.no-such-level":
      "Dette ble ikke tatt vare på. Ett av forholdene har et trinn som ikke finnes. Velg et av trinnene på siden.",
    "refusal.observation.told-twice":
      "Observasjonen ble ikke lagret. Det samme forholdet står to ganger. Behold ett. Er kildene uenige, skriv to observasjoner.",
    "refusal.outcome.not-yet-happened":
      "Dette ble ikke skrevet ned. Dagen har ikke kommet ennå. Skriv det når det har skjedd.",
    "refusal.outcome.unknown-provision":
      "Dette ble ikke skrevet ned. Vi kjenner ikke bestemmelsen. Velg en fra listen, eller la den stå åpen.",
    "refusal.referral.longer-than-consent":
      "Ingenting ble sendt. Mottakeren ville beholdt det lenger enn samtykket varer. Velg en tidligere siste dag, eller spør personen på nytt.",
    "refusal.capacity.no-day": "Ingenting ble publisert. Skriv datoen det begynner å gjelde.",
    "refusal.capacity.no-such-number":
      "Ingenting ble sagt. Antall ledige plasser må være et helt tall med høyst fire sifre. La feltet stå tomt hvis det ikke gjelder plasser.",
    "refusal.capacity.ends-before-it-begins":
      "Ingenting ble sagt. Den siste dagen kommer før den første. Flytt en av dem.",
    "refusal.capacity.past":
      "Ingenting ble sagt. Den siste dagen er alt gått. Velg i dag eller senere, eller la det stå åpent.",
    "refusal.capacity.too-far-ahead":
      "Ingenting ble sagt. Den første dagen er mer enn et år unna. Velg en tidligere.",
    "refusal.capacity.places-though-paused":
      "Ingenting ble sagt. Dere tar ikke imot nye saker, og har likevel ledige plasser. Velg en av delene.",
    "refusal.capacity.already-said":
      "Ingenting ble sagt. Noen her har sagt noe annet mens du skrev; du ser det over. Er ditt fortsatt riktig, så send det én gang til.",
    "refusal.routine.same-person":
      "Rutinen ble ikke endret. Den som er stedfortreder, må være en annen enn den som bestemmer. Velg to personer.",
    "refusal.routine.no-weekday": "Rutinen ble ikke endret. Den har ingen ukedag. Velg minst én.",
    "refusal.routine.no-hours":
      "Rutinen ble ikke endret. Fra og til må være to ulike klokkeslett innenfor døgnet. Se på tidene en gang til.",
    "refusal.routine.no-call":
      "Rutinen ble ikke endret. Den må si hvem man ringer når ingen her svarer. Skriv navn og nummer.",
    "refusal.case.no-place":
      "Saken ble ikke åpnet. Den har ikke noe sted. Skriv kommune eller tettsted.",
    "refusal.case.no-such-sector": "Saken ble ikke åpnet. Velg en type arbeid fra listen.",
    "refusal.case.not-owner":
      "Saken ble ikke gitt videre. Du eier den ikke. Spør eieren, eller en leder.",
    "refusal.case.other-owner":
      "Saken ble ikke gitt videre. Den har fått en annen eier siden du åpnet siden. Se på den igjen.",
    "refusal.case.already-theirs": "Ingenting ble endret. Kollegaen eier saken allerede.",
    "refusal.case.cannot-own":
      "Saken ble ikke gitt videre. Velg en kollega fra listen: kollegaen kan ha sluttet.",
    "refusal.case.owner-aside":
      "Saken ble ikke gitt videre. Denne kollegaen har trukket seg fra den.",
    "refusal.case.too-many-views": "Du har 12 visninger, og kan ikke lagre flere. Fjern en først.",
    "refusal.case.no-reason": "Du gikk ikke inn. Skriv en grunn, så andre kan forstå det senere.",
    "refusal.case.no-such-colleague": "Ingen ble tatt inn. Velg en kollega fra listen.",
    "refusal.case.already-has-part":
      "Ingenting ble endret. Kollegaen er med i saken allerede, eller har trådt til side fra den. En leder kan slippe dem inn igjen, under Tre til side.",
    "refusal.case.in-by-plan":
      "Ingenting ble endret. Kollegaen er alt med i saken på grunn av en plan. Be den som har planen, om å gi mer tilgang. Med «Juss» leser kollegaen også det som er i saken.",
    "refusal.provision.period-backwards": "Den siste dagen kommer før den første. Endre en av dem.",
    "refusal.person.not-found": "Vi fant ingen slik person i denne saken. Se under personer.",
    "refusal.person.no-pseudonym":
      "Personen ble ikke lagt til. Skriv et dekknavn: en bokstav er nok.",
    "refusal.person.pseudonym-reaches":
      "Personen ble ikke lagt til. Et dekknavn har ikke e-postadresse, telefonnummer, fødselsnummer eller fødselsdato: Skriv en bokstav eller et ord.",
    "refusal.person.already-called-so":
      "Ingen ble lagt til: Noen i denne saken heter det allerede, og står i listen. En annen person trenger et annet dekknavn.",
    "refusal.person.no-name": "Ikke noe navn ble forseglet. Skriv navnet.",
    "refusal.person.already-named":
      "Ingenting ble endret. Et navn er tatt vare på fra før, og navn endres aldri.",
    "refusal.person.no-reason":
      "Navnet ble ikke åpnet. Si hvorfor du trenger det; grunnen loggføres.",
    "refusal.person.not-named":
      "Det er ikke noe navn å åpne. Det er ikke tatt vare på noe for denne personen.",
    "refusal.consent.not-found":
      "Vi fant ikke noe slikt samtykke i denne saken. Se under personer.",
    "refusal.consent.already-withdrawn":
      "Ingenting ble endret. Dette samtykket er allerede trukket.",
    "refusal.consent.no-such-recipient":
      "Samtykket ble ikke tatt vare på. Velg fra listen hvem som kan få vite.",
    "refusal.consent.no-such-purpose": "Samtykket ble ikke tatt vare på. Velg hva det gjelder.",
    "refusal.consent.no-day":
      "Samtykket ble ikke tatt vare på. Skriv begge dagene: da det ble gitt, og siste dag det gjelder.",
    "refusal.consent.not-given-yet":
      "Samtykket ble ikke tatt vare på. Dagen det ble gitt, har ikke kommet ennå.",
    "refusal.consent.ends-before-given":
      "Samtykket ble ikke tatt vare på. Siste dag er før dagen det ble gitt.",
    "refusal.consent.too-long":
      "Samtykket ble ikke lagret. Et samtykke kan vare høyst fem år. Sjekk årstallet, eller velg en tidligere dato.",
    "refusal.consent.past":
      "Samtykket ble ikke tatt vare på. Siste dag er allerede passert. Spør personen igjen.",
    "refusal.inbox.child-unanswered":
      "Den ble ikke lagt til side. Si først om barneverntjenesten har fått vite det, eller at den ikke gjelder noen under 18 år.",
    "refusal.child.no-basis":
      "Ingenting ble lagret. Velg hvordan du vet det, for å si at alle er voksne.",
    "refusal.child.no-words": "Ingenting ble lagret. Skriv hvordan du vet at alle er voksne.",
    "refusal.child.told-later-than-now":
      "Ingenting ble lagret. Dato og klokkeslett har ikke kommet ennå. Skriv når du meldte fra.",
    "refusal.safeguard.no-why": "Ingenting ble endret. Skriv en kort grunn, så andre forstår.",
    "refusal.safeguard.already-in-force": "Ingenting ble endret. Dette vernet gjelder allerede.",
    "refusal.safeguard.child-written":
      "Ingenting ble endret. Det er skrevet at noen i saken er eller kan være under atten, eller at ingen vet det. Vernet gjelder til noen har undersøkt alderen. Svar da på den under «Rettigheter og frister».",
    "refusal.safeguard.child-asked":
      "Ingenting ble endret. Det er spurt om noen i saken er under atten. Svar først på det under «Rettigheter og frister». Er personen voksen, må en annen kollega enn den som spurte, svare.",
    "refusal.safeguard.child-not-seen":
      "Ingenting ble endret. Du ser ikke hva som er skrevet om alderen til alle i saken. Til det trenger du «Juss» i planen til hver person i saken. Spør kollegaen som har planen.",
    "refusal.safeguard.child-unanswered":
      "Ingenting ble endret. Det er ikke svart om alle i saken på om de er under atten. Svar først på det under «Rettigheter og frister». Ble vernet satt på feil sak, kryss av for det.",
    "refusal.safeguard.already-lifted": "Ingenting ble endret. Dette vernet gjelder ikke.",
    "refusal.routine.no-such-colleague":
      "Rutinen ble ikke endret. Velg begge personene fra listen.",
    "refusal.referral.no-recipient":
      "Ingenting er sendt. Saker kan ikke henvises til mottakeren du valgte. Velg en annen fra listen.",
    "refusal.referral.no-person":
      "Ingenting er sendt. Du vil fortelle dekknavn eller navn, men har ikke sagt hvem det gjelder. Velg personen, eller ta bort de feltene.",
    "refusal.referral.name-not-open":
      "Ingenting er sendt. Enten er det ikke skrevet ned noe navn på personen, eller så har du ikke en del i saken og kan ikke åpne det. Ta bort navnet, eller la en kollega som har en del i saken, sende.",
    "refusal.referral.already-used":
      "Ingenting er sendt. Skjemaet er brukt i en annen sak. Begynn på en ny henvisning.",
    "refusal.referral.not-found":
      "Vi fant ingen slik henvisning. Adressen kan være feil, eller den hører til en sak du ikke er med i.",
    "refusal.outcome.already-used":
      "Ingenting er notert. Skjemaet er brukt i en annen sak. Åpne siden på nytt, og noter det der.",
    "refusal.outcome.not-found":
      "Vi fant ikke noe slikt utfall. Adressen kan være feil, eller det hører til en sak du ikke er med i.",
    "refusal.outcome.not-ours":
      "Ingenting er sendt. Dette har en annen etat fortalt dere: Det fortelles bare videre til den som henviste saken til dere.",
    "refusal.outcome.not-in-chain":
      "Ingenting er sendt. Utfall går bare til dem som tok imot en henvisning fra saken, eller som henviste den til dere.",
    "refusal.outcome.already-told":
      "Dette utfallet er allerede fortalt til dem. Det ble ikke sendt noe mer.",
    "refusal.question.already-answered":
      "Dette ble ikke lagret. Spørsmålet har alt et svar, og et svar endres aldri. Ble det sagt mer, skriv ned spørsmålet det ble sagt til.",
    "refusal.question.not-yet-answered":
      "Dette ble ikke lagret. Dagen for svaret er ikke kommet ennå. Oppgi dagen det ble sagt.",
    "refusal.question.answered-before-asked":
      "Dette ble ikke lagret. Svaret ville være eldre enn spørsmålet. Oppgi dagen det ble sagt.",
    "refusal.question.no-such-asked":
      "Dette ble ikke lagret. Det er ikke noe slikt spørsmål i denne saken. Gå tilbake til det som er spurt om.",
    "refusal.question.no-wording":
      "Spørsmålet ble ikke lagret. Det har ingen ord. Skriv det slik det ble sagt.",
    "refusal.question.not-yet-asked":
      "Spørsmålet ble ikke lagret. Dagen har ikke vært ennå. Skriv det ned når det er stilt.",
    "refusal.question.no-such-language": "Spørsmålet ble ikke lagret. Velg språket fra listen.",
    "refusal.question.told-what":
      "Spørsmålet ble ikke lagret. Du sier at rettighetene var forklart. Skriv hva personen ble fortalt.",
    "refusal.question.no-such-question":
      "Spørsmålet ble ikke lagret. Det begynte fra et vi ikke har lenger. Skriv det som ditt eget.",
    "refusal.question.agreed-by-whom":
      "Ingenting ble lagret. Skriv hvem i politiet som sa det, så andre kan spørre dem.",
    "refusal.question.not-yet-agreed":
      "Ingenting ble lagret. Dagen har ikke vært ennå. Skriv det ned når de har sagt det.",
    "refusal.edit.words-moved-on":
      "Ingenting ble lagret. Ordlyden, eller det som bygger på den, er endret etter at denne siden ble vist. Les den på nytt.",
    "refusal.edit.not-here":
      "Kunnskapen redigeres hos den nasjonale koordineringen, for alle, og bare der.",
    "refusal.edit.not-found": "Dette finnes ikke, eller det er ikke ditt.",
    "refusal.edit.no-why":
      "Ingenting ble foreslått. Skriv hvorfor, så den andre redaktøren kan vurdere det.",
    "refusal.edit.no-source":
      "Ingenting ble foreslått. Oppgi kilden, så den andre redaktøren kan lese den.",
    "refusal.edit.same-text": "Ingenting ble foreslått. Den nye teksten er lik den gamle.",
    "refusal.edit.not-sound":
      "Ingenting ble foreslått. Fyll ut alt, på begge språk, og velg blant det som finnes.",
    "refusal.edit.referred-to": "Ingenting ble foreslått. Noe viser til den: endre det først.",
    "refusal.edit.not-whole":
      "Ingenting ble foreslått. Noe av avgjørelsen mangler ennå. Lista sier hva.",
    "refusal.edit.already-proposed":
      "Dette utkastet er allerede foreslått. Det venter på den andre redaktøren.",
    "refusal.edit.own-proposal":
      "Ingenting ble endret. Du foreslo dette. En annen redaktør må svare på det.",
    "refusal.edit.already-answered": "Ingenting ble endret. Noen har allerede svart på dette.",
    "refusal.edit.no-reason":
      "Ingenting ble sendt tilbake. Si hva som må være annerledes, slik at det kan gjøres.",
    "refusal.edit.older-text":
      "Ingenting ble endret. Teksten er endret etter at dette ble foreslått. Foreslå det på nytt på teksten som står.",
    "refusal.notice.not-found":
      "Ingenting ble lagt til side. Avgjørelsen er ikke meldt på saken, eller noen har allerede lagt den til side.",
    "refusal.chain.not-here":
      "Kjeden telles hos den nasjonale koordineringen, og kan bare leses der.",
    "refusal.pay.category-unknown":
      "Vi kunne ikke regne på dette. Arbeidet er ikke et av dem i bransjen. Velg et fra listen.",
    "refusal.pay.category-needs-age":
      "Vi kunne ikke regne på dette. Lønna går etter alder her. Oppgi fødselsåret, eller velg en gruppe.",
    "refusal.pay.time-unreadable":
      "Vi kunne ikke regne på dette. Et klokkeslett eller en dag finnes ikke. Skriv klokken som 07:00, og en dag i kalenderen.",
    "refusal.pay.shift-backwards":
      "Vi kunne ikke regne på dette. Arbeidet slutter før det begynner. Gikk det over midnatt, slutter det dagen etter.",
    "refusal.pay.shift-too-long":
      "Vi kunne ikke regne på dette. En vakt er lengre enn tre døgn. Se på dagene, eller skriv den i deler.",
    "refusal.pay.break-too-long":
      "Vi kunne ikke regne på dette. Pausen er lengre enn arbeidet. Skriv færre minutter.",
    "refusal.pay.break-outside":
      "Vi kunne ikke regne på dette. En pause ligger utenfor arbeidet, eller over en annen pause. Flytt den innenfor.",
    "refusal.pay.shifts-overlap":
      "Vi kunne ikke regne på dette. To vakter ligger over hverandre, og en time teller bare én gang. Rett en av dem.",
    "refusal.pay.amount-negative":
      "Vi kunne ikke regne på dette. Et beløp eller dagen for det er feil. Skriv kroner fra null og opp, og en dag i kalenderen.",
    "refusal.pay.pay-day":
      "Vi kunne ikke regne på dette. Lønningsdagen er en dag i måneden, fra 1 til 31.",
    "refusal.pay.too-large":
      "Vi kunne ikke regne på dette. Det blir mer enn 15 millioner kroner. Se på beløpene, eller regn det i deler.",
    "refusal.sharing.no-such-body":
      "Vi kunne ikke svare. Vi kjenner ikke noe slikt organ eller en slik type organ. Velg et fra listen.",
    "refusal.sharing.no-such-purpose":
      "Vi kunne ikke svare. Reglene kjenner ikke noe slikt formål. Velg et fra listen.",
    "refusal.sharing.no-such-field":
      "Vi kunne ikke svare. Reglene kjenner ikke noe med det navnet som kan fortelles. Velg fra listen.",
    "refusal.sharing.no-such-circumstance":
      "Vi kunne ikke svare. Ingen regel avhenger av det. Svar på de spørsmålene som står på siden.",
    "refusal.consent.not-heard":
      "Samtykket ble ikke tatt vare på. Les høyt hvordan det kan trekkes og hva som blir, og kryss av for at personen hørte det. Et ja til noe ingen har forklart, er ikke et ja.",
    "refusal.consent.no-language":
      "Samtykket ble ikke tatt vare på. Skriv hvilket språk det ble gitt på.",
    "refusal.consent.no-reach":
      "Samtykket ble ikke tatt vare på. Velg om personen sa ja til alt det spørres om, eller bare til noe.",
    "refusal.consent.all-and-some":
      "Samtykket ble ikke tatt vare på. Du valgte alt det spørres om, og krysset også av for noe av det. Sa personen ja bare til det som er krysset av, velg det; ellers ta bort kryssene.",
    "refusal.consent.no-way": "Samtykket ble ikke tatt vare på. Velg hvordan det ble gitt.",
    "refusal.consent.no-fields":
      "Samtykket ble ikke tatt vare på. Du valgte bare noe av det, og krysset ikke av noe. Kryss av for hva det gjelder, eller velg alt det spørres om.",
    "refusal.safeguard.no-how":
      "Ingenting ble endret. Si hvordan: hvilket språk, eller hvilken vei som er trygg.",
    "refusal.safeguard.how-too-long":
      "Ingenting ble endret. Ordene i vernet saken har og i det som fulgte med, blir til sammen for lange til å sendes videre senere. Kort ned ordene i saken, under Vern, og prøv igjen etterpå.",
    "refusal.safeguard.how-reaches":
      "Ingenting ble endret. Skriv bare språket: ingen e-postadresse, telefonnummer eller fødselsnummer.",
    "refusal.outcome.no-reasoning":
      "Ingenting er sendt. Skriv hvorfor de trenger å vite det, og at det ikke er mer enn de trenger.",
    "refusal.outcome.no-rule-allows":
      "Ingenting er sendt. Ingen regel åpner for at de får vite hva det ble til, slik du har svart. Be personen om samtykke, eller se om et annet formål er det egentlige.",
    "refusal.referral.already-changed":
      "Ingenting er sendt. Det som ville blitt fortalt, er endret siden du leste det. Les det én gang til nedenfor, og send.",
    "refusal.referral.already-moved-on":
      "Dette ble ikke gjort. Henvisningen har kommet videre imens. Se statusen nå.",
    "refusal.referral.no-rule-allows":
      "Ingenting er sendt. Ingen regel åpner for noe av det du valgte, slik du har svart. Be personen om samtykke, ta bort det som viser hvem det er, eller svar på det reglene henger på.",
    "refusal.referral.no-such-consent":
      "Ingenting er sendt. Samtykket du valgte, er ikke i saken lenger. Velg på nytt.",
    "refusal.referral.no-such-purpose": "Ingenting er sendt. Velg fra listen hva det gjelder.",
    "refusal.referral.no-words":
      "Ingenting er sendt. Det er ingen tekst i svaret. Skriv det du vil si.",
    "refusal.referral.not-judged":
      "Ingenting er sendt. Skriv hvorfor det er nødvendig, står i forhold og er i personens interesse, og hva hvert ja bygger på.",
    "refusal.referral.words-name-somebody":
      "Du sa at ordene ikke navngir noen, men dette kan vise hvem det er. Skriv om spørsmålet, la ordene i observasjonene bli her, eller ta bort krysset.",
    "refusal.referral.nothing-there":
      "Ingenting er sendt. Det som kan gå, er tomt i denne saken, så de ville ikke fått vite noe. Skriv ned en observasjon først, eller still et spørsmål som ikke navngir noen.",
    "refusal.referral.already-withdrawn":
      "Dette ble ikke gjort. Avsenderen har trukket henvisningen tilbake.",
    "refusal.referral.no-such-safeguard":
      "Ingenting ble tatt vare på. Dette vernet kom ikke med henvisningen. Velg et som gjorde det.",
    "refusal.referral.none-acknowledged": "Ingenting ble åpnet. Kryss av for vernene du har lest.",
    "refusal.referral.reason-unread":
      "Den ble ikke avslått. Den grunnen kan bare gis av noen som har lest den. Kvitter for vernene og les den, eller velg en annen grunn.",
    "refusal.referral.day-passed":
      "Dette ble ikke gjort. Dagen den kunne brukes til, er gått. Be avsenderen henvise på nytt hvis det fortsatt trengs.",
    "refusal.referral.safeguard-not-set": "Ingenting er sendt. Dette vernet gjelder ikke i saken.",
    "refusal.referral.safeguard-no-rule":
      "Ingenting er sendt. Ingen regel åpner for at dette vernet går til dem nå. Ring dem, og si bare det dere kan.",
    "refusal.referral.not-acknowledged": "Dette ble ikke gjort. Les og bekreft hvert vern først.",
    "refusal.referral.not-bound":
      "Ingenting ble tatt vare på. Vernet «snakk før noen sendes ut» kom ikke med henvisningen. Noter det i deres egen sak.",
    "refusal.removal.not-decided-yet":
      "Ingenting ble tatt vare på. Dagen det ble bestemt, har ikke kommet ennå.",
    "refusal.removal.planned-before-decided":
      "Ingenting ble tatt vare på. Den planlagte dagen er før dagen det ble bestemt. Se på dagene igjen.",
    "refusal.removal.already-told":
      "Ingenting mer er sendt. De har fått vite det med disse dagene fra før.",
    "refusal.removal.too-often":
      "Ingenting er sendt. Det er fortalt så mange ganger i denne henvisningen at ingen kan følge det lenger. Ring dem.",
    "refusal.removal.none-here":
      "Ingenting er sendt. Det står ikke noe vedtak om å sende ut som er skrevet ned her, så det er ingenting å trekke.",
    "refusal.removal.stands-further":
      "Ingenting er sendt. Der denne ble sendt videre, står det et vedtak om å sende ut. De trekker det, og avsenderen får vite det av seg selv.",
    "refusal.removal.already-otherwise":
      "Ingenting ble tatt vare på. Det er en annen dag nå, eller vedtaket er trukket. Les over hvordan det er nå, og skriv det ned på nytt.",
    "refusal.removal.no-whom": "Ingenting ble tatt vare på. Skriv hvem du nådde.",
    "refusal.removal.no-words": "Ingenting ble tatt vare på. Skriv hva som ble gjort.",
    "refusal.removal.not-reached-yet":
      "Ingenting ble tatt vare på. Tidspunktet du nådde dem, har ikke kommet ennå.",
    "refusal.referral.not-taken-back":
      "Ingenting ble tatt vare på. Den som sendte den først, har ikke trukket den tilbake.",
    "refusal.referral.already-kept":
      "Ingenting ble tatt vare på. Noen har alt avgjort at den blir, og hvorfor.",
    "refusal.life.not-yet-happened":
      "Ingenting ble lagret. Dagen har ikke vært ennå. Skriv det som har skjedd; bare en fødselsdag, og en dag lønn forfaller, kan ligge fram i tid.",
    "refusal.life.too-long-ago":
      "Ingenting ble lagret. Dagen er lenger siden enn et menneskeliv. Se på årstallet en gang til.",
    "refusal.life.ends-before-it-began":
      "Ingenting ble lagret. Den siste dagen er før den første. Rett en av dem.",
    "refusal.life.which-pay-day":
      "Ingenting ble lagret. Skriv hvilken lønningsdag lønnen gjelder: den dagen den skulle vært betalt.",
    "refusal.life.settles-what-is-to-come":
      "Ingenting ble lagret. Siste lønnsdag det gjelder, er etter dagen det ble betalt. Det som skal betales senere, skrives ned når det er betalt.",
    "refusal.life.no-provision-here":
      "Ingenting ble lagret. Ingen bestemmelse hører til det som er valgt. Velg «Ikke kjent» her, og skriv bestemmelsen med egne ord hvis den er viktig, eller velg noe annet som skjedde.",
    "refusal.life.no-last-day-here":
      "Ingenting ble lagret. Ingen siste dag hører til det som er valgt. La feltet stå tomt, og skriv dagen med egne ord hvis den er viktig, eller velg noe annet som skjedde.",
    "refusal.life.no-place-here":
      "Ingenting ble lagret. Hvor personen forklarte seg, hører ikke til det som er valgt. Velg «Ikke kjent» her, eller velg noe annet som skjedde.",
    "refusal.life.no-award-here":
      "Ingenting ble lagret. Hva en dom ga hører ikke til det som er valgt. Velg «Ikke kjent» her, eller velg noe annet som skjedde.",
    "refusal.life.no-how-here":
      "Ingenting ble lagret. Hvordan en oppsigelse kom hører ikke til det som er valgt. Velg «Ikke kjent» her, eller velg noe annet som skjedde.",
    "refusal.life.no-form-here":
      "Ingenting ble lagret. Formen på en oppsigelse hører ikke til det som er valgt. Velg «Ikke kjent» her, eller velg noe annet som skjedde.",
    "refusal.life.no-ground-here":
      "Ingenting ble lagret. Grunnlaget for et trekk hører ikke til det som er valgt. Velg «Ikke kjent» her, eller velg noe annet som skjedde.",
    "refusal.life.no-notice-here":
      "Ingenting ble lagret. Hvordan beskjeden om å flytte kom, hører ikke til det som er valgt. Velg «Ikke kjent» her, eller velg noe annet som skjedde.",
    "refusal.life.no-home-here":
      "Ingenting ble lagret. Hva slags bolig det er, hører ikke til det som er valgt. Velg «Ikke kjent» her, eller velg noe annet som skjedde.",
    "refusal.life.no-post-here":
      "Ingenting ble lagret. Hva slags stilling det var, hører ikke til det som er valgt. Velg «Ikke kjent» her, eller velg noe annet som skjedde.",
    "refusal.life.no-rests-here":
      "Ingenting ble lagret. Hva en utvisning bygger på, hører ikke til det som er valgt. Velg «Ikke kjent» her, eller velg noe annet som skjedde.",
    "refusal.life.no-sought-here":
      "Ingenting ble lagret. Hva det ble søkt om og avslått, hører ikke til det som er valgt. Velg «Ikke kjent» her, eller velg noe annet som skjedde.",
    "refusal.life.no-work-here":
      "Ingenting ble lagret. Om en tillatelse gir arbeid, hører ikke til det som er valgt. Velg «Ikke kjent» her, eller velg noe annet som skjedde.",
    "refusal.life.no-close-here":
      "Ingenting ble lagret. Hvem som skadet eller truet personen, hører ikke til det som er valgt. Velg «Ikke kjent» her, eller velg noe annet som skjedde.",
    "refusal.life.takes-back-nothing":
      "Ingenting ble lagret. Det må stå hvilken hendelse som ikke skjedde. Åpne hendelsen i listen, og rett den derfra.",
    "refusal.life.already-noted":
      "Ingenting nytt ble lagret. Det samme på samme dag står der allerede.",
    "refusal.life.already-replaced":
      "Ingenting ble lagret. En kollega rettet den samme hendelsen før deg. Se hvordan det er nå, og rett det hvis det fortsatt er feil.",
    "refusal.life.no-such-entry":
      "Ingenting ble lagret. Hendelsen som skulle rettes, finnes ikke. Se i listen over hva som har skjedd.",
    "refusal.life.too-many":
      "Ingenting ble lagret. Det står to hundre hendelser på denne personen, og det er så mange det er plass til. Spør den som driver Lenke hos dere.",
    "refusal.life.already-used":
      "Ingenting ble lagret. Dette skjemaet er brukt før, til noe annet. Åpne et nytt; det du skrev, kan brukes som det er.",
    "refusal.life.no-such-question":
      "Ingenting ble lagret. Spørsmålet er ikke lenger blant dem rettigheter venter på. Åpne siden på nytt.",
    "refusal.life.no-such-answer":
      "Ingenting ble lagret. Det er ikke et av svarene på dette spørsmålet. Velg et av dem på siden.",
    "refusal.life.no-words":
      "Ingenting ble lagret. Det står ikke noe svar. Skriv hva som ble sagt, og av hvem.",
    "refusal.life.who-looked":
      "Ingenting ble lagret. Det er skrevet at personen er eller kan være under atten. Bare myndigheten som bestemte alderen, kan avslutte det: velg «Sagt av den som bestemte det», og skriv hvilken myndighet, når, og referansen. Har ingen bestemt den, velg «Ikke kjent likevel». Gjelder det en annen person i saken, svar om den først.",
    "refusal.life.by-another":
      "Ingenting ble lagret. Du spurte selv om alderen. En annen kollega må svare at personen er voksen, med en grunn. Har en myndighet bestemt alderen, velg det, så kan du svare selv.",
    "refusal.life.no-reason":
      "Ingenting ble lagret. Det er spurt om personen er under atten. Skriv hvordan du vet at personen er voksen.",
    "refusal.life.birthday-too-far":
      "Ingenting ble lagret. Ingen som er født, fyller atten så sent. Se på årstallet.",
    "refusal.life.birth-for-birthday":
      "Ingenting ble lagret. Er dette dagen personen ble født? Da er personen under atten: skriv dagen personen fyller atten, altså samme dag atten år senere. Fylte personen atten denne dagen, er personen mellom 28 og 36 år: svar da på alderen i stedet.",
    "refusal.life.due-day-too-far":
      "Ingenting ble lagret. Det er mer enn ett år til den dagen, og lønn forfaller ikke så lenge i forveien. Se på årstallet.",
    "refusal.life.two-birthdays":
      "Ingenting ble lagret. En dag personen fyller atten, er allerede skrevet ned. Rett den.",
    "refusal.life.not-yet-answered":
      "Ingenting ble lagret. Dagen det ble svart, har ikke vært ennå. Velg i dag eller tidligere.",
    "refusal.what-if.day-passed":
      "Ingenting er vist. Velg dagen rettighetene vises for, eller en senere: det som alt har skjedd, skrives ned som hendt.",
    "refusal.what-if.grown-up":
      "Ingenting er vist. Etter det som er fortalt, har personen alt fylt atten. Velg noe annet, eller rett alderen.",
    "refusal.right-day.not-found":
      "Vi fant ingen slik dag for denne personen. Den kan ha flyttet seg fordi noe som har skjedd, ble rettet. Åpne siden på nytt.",
    "refusal.right-day.already-met":
      "Ingenting ble lagret. Noen her har allerede skrevet at dette er gjort.",
    "refusal.right-day.already-used":
      "Ingenting ble lagret. Skjemaet er brukt før, og det som sto der, er siden skrevet som ikke gjort, eller det gjaldt en annen dag. Ordene dine står i et nytt skjema: se over dem, og send dem igjen hvis de stemmer.",
    "refusal.right-day.already-undone":
      "Ingenting ble lagret. Noen her har allerede skrevet at dette ikke ble gjort likevel.",
    "refusal.right-day.no-reason":
      "Ingenting ble lagret. Det står ikke hvordan det har seg at det ikke ble gjort. Skriv det med egne ord.",
    "refusal.right-day.not-this":
      "Kryss av bare hvis akkurat dette er gjort. Er noe annet gjort, skriv det i planen, og la dagen stå.",
    "refusal.right-day.not-each":
      "Alt som står her, må være gjort. Er bare noe gjort, skriv det i planen, og la dagen stå.",
    "refusal.right-day.who-was-told":
      "Ingenting ble lagret. Velg hvem som fikk beskjed, og om de tok imot. «Ikke kjent» er også et svar.",
    "refusal.right-day.agreed-passed":
      "Ingenting ble lagret. Datoen det er avtalt til, er over. Velg i dag eller senere.",
    "refusal.right-day.agreed-too-far":
      "Ingenting ble lagret. Datoen er mer enn et år fram. Se på årstallet.",
    "refusal.right-day.not-yet-done":
      "Ingenting ble lagret. Datoen har ikke kommet ennå. Velg i dag eller tidligere, eller «Avtalt til senere».",
    "refusal.right-day.before-it-hangs-on":
      "Ingenting ble lagret. Dagen er før det skjedde som dette henger på: da kunne det ikke være gjort. Se over dagen. Er det dagen for det som skjedde som er feil, rett den først under «Hva som har skjedd».",
    "refusal.promise.not-found":
      "Vi fant ikke noe slikt brev til denne personen. Se i listen over brev.",
    "refusal.search.ended": "Dette søket er avsluttet. Søk på nytt.",
    "refusal.promise.already-used":
      "Det ble ikke laget noe brev. Dette skjemaet er brukt før, til en annen. Åpne et nytt.",
    "refusal.promise.no-language":
      "Ingenting ble lagret. Velg et språk fra listen, eller «et annet språk».",
    "refusal.promise.put-over-by-whom":
      "Ingenting ble lagret. Teksten står ikke på det språket du valgte. Velg hvem som sa den på språket: en tolk, eller den som gikk gjennom det. Eller velg språket den ble lest på.",
    "refusal.promise.not-yet-told":
      "Ingenting ble lagret. Dagen har ikke vært ennå. Velg i dag eller tidligere.",
    "refusal.promise.told-before-made":
      "Ingenting ble lagret. Dagen er før brevet ble laget. Se på dagen en gang til.",
  },
};
