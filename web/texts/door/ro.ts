import { ro as directory } from "./directory/ro.ts";
import type { DoorTexts } from "./door-texts.ts";

export const ro: DoorTexts = {
  name: "Română",
  direction: "ltr",
  locale: "ro-RO",
  readBy: null,
  words: {
    "door.title": "Informații",
    "door.heading": "Munca și salariul în Norvegia",
    "door.lead": "Nu trebuie să spuneți cine sunteți.",
    "door.check": "E totul în regulă la munca mea?",
    "door.check.text":
      "Câteva întrebări despre salariu, program, locuință și acte. Vedeți ce drepturi aveți.",
    "door.pay": "Cât mai am de primit?",
    "door.pay.text": "Calculați salariul după orele lucrate, pas cu pas.",
    "door.help": "Cine mă poate ajuta?",
    "door.help.text":
      "Oameni la care puteți suna sau merge, și ce trebuie ei să spună mai departe.",
    "door.stays-here":
      "Ce scrieți rămâne pe acest telefon. Nu se trimite nicăieri și dispare când ieșiți din pagină.",
    "door.passes-server":
      "Browserul dumneavoastră nu rulează scripturi aici. De aceea, ce scrieți trece prin serverul nostru ca să facem calculul. Nu păstrăm nimic acolo. Nu folosiți butoanele Înapoi și Reîncarcă din browser: browserul poate cere să trimiteți încă o dată sau poate arăta ultima pagină, iar ce ați scris poate dispărea. Folosiți butoanele din pagină. Browserul însuși poate păstra ce ați scris. Folosiți o fereastră privată și închideți-o la sfârșit.",
    "door.not-loaded":
      "Pagina nu s-a încărcat. Nu s-a trimis nimic. Verificați dacă aveți internet și încercați din nou.",
    "door.busy.what": "Prea multe persoane folosesc acum această pagină",
    "door.busy.why": "Nu s-a făcut nimic și nu s-a pierdut nimic din ce ați scris.",
    "door.busy.now": "Așteptați câteva secunde și încercați din nou.",
    "door.busy.back": "Așteptați câteva secunde, mergeți o pagină înapoi și trimiteți din nou.",
    "door.busy.again": "Încercați din nou",
    "door.hello": "Bună ziua",
    "door.my-job": "Munca mea",
    "door.reloaded":
      "Pagina s-a încărcat din nou. Ce ați scris a dispărut: nu păstrăm nimic pe acest telefon.",
    "door.leave": "Ies acum din pagină",
    "door.back": "Înapoi",
    "door.go-on": "Mai departe",
    "door.start": "Începe",
    "door.aloud": "Citește cu voce tare",
    "door.dont-know": "Nu știu",
    "door.yes": "Da",
    "door.no": "Nu",
    "door.skip": "Sari la conținut",
    "door.interpreter":
      "Puteți cere pe cineva care vorbește limba dumneavoastră. O autoritate trebuie atunci să găsească un interpret (tolk). Nu plătiți nimic.",
    "door.not-read": "Niciun vorbitor nativ nu a verificat încă aceste cuvinte.",
    "door.diary": "Țineți un jurnal al orelor pe acest telefon",
    "door.diary.risk":
      "Oricine are telefonul în mână îl poate găsi: pagina îl arată atunci oricui o deschide. Nu îl păstrați pe un telefon care este al angajatorului sau în care angajatorul se uită.",
    "door.diary.keep": "Păstrează aici ce am scris",
    "door.diary.kept": "S-a păstrat pe acest telefon.",
    "door.diary.open": "Deschide jurnalul meu",
    "door.diary.forget": "Șterge jurnalul meu",
    "door.diary.forgotten": "S-a șters de pe acest telefon.",
    "door.invented":
      "Aceasta este o demonstrație. Toate persoanele și firmele de aici sunt inventate.",
    "door.own-words": "Textul legii, în norvegiană",
    "door.own-words.as-of": "Textul este cel în vigoare la {day}.",
    "door.own-words.amended": "Legea a fost modificată ultima dată cu efect de la {day}.",
    "door.own-words.changed":
      "Textul legii s-a schimbat de când l-am citit și încă nu am verificat din nou. Întrebați pe cineva care se pricepe. Este vorba despre: {sections}.",
    "door.source-read": "Citit pe {day}.",
    "door.sources": "De unde știm asta",
    "check.heading": "E totul în regulă la munca mea?",
    "check.intro": "Răspundeți la ce vreți. Vedeți ce drepturi aveți și ce puteți face.",
    "check.step": "({number} din {total})",
    "check.group.pay": "Salariul",
    "check.group.time": "Munca și programul",
    "check.group.home": "Locuința, actele și datoriile",
    "check.group.freedom": "Dumneavoastră și libertatea dumneavoastră",
    "check.q.bank": "Salariul vine în contul dumneavoastră de la bancă?",
    "check.q.paid-all": "Primiți tot salariul în ziua de salariu?",
    "check.q.taken": "Vă ia cineva o parte din salariu, înainte sau după ce îl primiți?",
    "check.q.contract": "Aveți un contract de muncă scris (arbeidsavtale)?",
    "check.q.long": "Lucrați mai mult de 9 ore pe zi sau 40 de ore pe săptămână?",
    "check.q.rest":
      "Aveți 11 ore libere în fiecare zi și 35 de ore libere la rând în fiecare săptămână?",
    "check.q.sent-away": "V-a spus șeful să nu mai veniți la muncă?",
    "check.q.home": "Stați într-o locuință primită odată cu munca?",
    "check.q.papers": "Ține altcineva pașaportul, cardul bancar sau telefonul dumneavoastră?",
    "check.q.fees": "V-a costat bani sau o datorie ca să primiți locul de muncă?",
    "check.q.young": "Aveți sub 18 ani?",
    "check.q.stay": "Vă este frică de ce se întâmplă dacă plecați de la acest loc de muncă?",
    "check.q.hurt": "V-a rănit, v-a amenințat sau v-a încuiat cineva?",
    "check.show": "Vreau să văd ce drepturi am",
    "check.answer": "Ce drepturi aveți",
    "check.answer.lead":
      "Asta reiese din răspunsurile dumneavoastră. Nu judecăm pe nimeni: nici pe dumneavoastră, nici pe altcineva.",
    "check.also": "Alte reguli valabile pentru dumneavoastră",
    "check.change": "Schimbă răspunsurile mele",
    "check.unconfirmed":
      "Nu suntem siguri de acest lucru: nu l-am citit noi în lege. Întrebați pe cineva care știe.",
    "check.right.safe":
      "Nimeni nu are voie să folosească violența sau amenințări ca să vă facă să munciți.",
    "check.right.papers":
      "Aveți dreptul să vă țineți pașaportul, cardul și telefonul la dumneavoastră. Nimeni nu are voie să le rețină.",
    "check.right.leave":
      "Puteți pleca de la un loc de muncă. Nimeni nu are voie să vă oblige să rămâneți, nici dacă aveți datorii.",
    "check.right.young":
      "Sub 18 ani: cel mult 8 ore pe zi și 40 pe săptămână, și fără muncă între orele 23 și 6.",
    "check.right.minimum":
      "În unele domenii regulile stabilesc un salariu minim (minstelønn). În alte munci primiți cât ați stabilit cu angajatorul.",
    "check.right.earned":
      "Banii pe care i-ați câștigat sunt ai dumneavoastră. De obicei îi puteți cere timp de trei ani.",
    "check.right.holiday-pay":
      "Vi se adună bani de concediu (feriepenger): cel puțin 10,2 la sută din salariu. Îi primiți și când plecați de la locul de muncă.",
    "check.right.bank":
      "Salariul trebuie plătit prin bancă, în afară de cazul când e imposibil sau foarte greu.",
    "check.right.payslip": "Trebuie să primiți un fluturaș de salariu în scris (lønnsslipp).",
    "check.right.deductions":
      "Nimeni nu are voie să vă oprească bani din salariu, în afară de câteva cazuri scrise în lege.",
    "check.right.fees":
      "Nimeni nu are voie să vă ceară bani ca să primiți sau să păstrați un loc de muncă.",
    "check.right.contract":
      "Trebuie să primiți un contract scris (arbeidsavtale): în șapte zile, sau imediat dacă munca ține mai puțin de o lună ori dacă vă trimite la lucru la altă firmă.",
    "check.right.hours":
      "Programul normal e de cel mult 9 ore pe zi și 40 pe săptămână. Pentru mai mult trebuie un motiv special sau un acord.",
    "check.right.overtime":
      "Orele suplimentare (overtid) se plătesc cu cel puțin 40 la sută mai mult.",
    "check.right.count": "Angajatorul trebuie să țină evidența orelor dumneavoastră.",
    "check.right.rest":
      "Trebuie să aveți 11 ore libere în fiecare zi și 35 de ore libere la rând în fiecare săptămână. Un acord poate coborî asta la 8 și 28 de ore.",
    "check.right.sent-away":
      "Dacă vi s-a spus să nu mai veniți, puteți cere în scris negocieri (forhandlinger) despre asta.",
    "check.sent-away.on": "În ce zi vi s-a spus?",
    "check.sent-away.on-help": "Ziua în care ați aflat. Nu se păstrează nicăieri.",
    "check.sent-away.do": "Arată ultimele zile",
    "check.sent-away.meeting-by":
      "Dacă este sigur pentru dumneavoastră, scrieți-i șefului cel târziu pe {day} că cereți negocieri („krever forhandlinger”) despre concediere. Vorbiți mai întâi cu cineva care dă sfaturi.",
    "check.sent-away.meeting-late": "Ultima zi pentru a cere negocieri a fost {day}.",
    "check.sent-away.court-by":
      "Un proces trebuie să înceapă cel târziu pe {day}. Vorbiți cu cineva care dă sfaturi cu mult înainte.",
    "check.sent-away.court-late":
      "Ultima zi pentru a începe un proces a fost {day}, dacă ați fost anunțat pe hârtie așa cum spune legea. Cereți sfat acum. Dacă vreți doar despăgubiri, sunt șase luni, iar după negocieri se socotește de la sfârșitul lor.",
    "check.sent-away.form":
      "Vi s-a spus doar prin vorbe sau într-un mesaj? Atunci puteți avea mai mult timp și mai multe drepturi. Cereți sfat. Ca să păstrați locul de muncă până se hotărăște, trebuie să faceți ceva înainte să se termine preavizul.",
    "check.sent-away.wrong-day":
      "Scrieți ziua în care vi s-a spus, de exemplu 3.3.2026. Nu poate fi o zi din viitor.",
    "check.right.home": "O locuință de la angajator trebuie să fie sigură și în stare bună.",
    "check.right.inspectorate":
      "Aveți voie să spuneți Inspecției Muncii (Arbeidstilsynet) cum e la muncă.",
    "check.right.union": "Aveți voie să intrați într-un sindicat (fagforening).",
    "check.do.reckon": "Calculează cât mai am de primit",
    "check.do.write":
      "Notați orele și banii în fiecare zi, într-un loc unde vedeți numai dumneavoastră.",
    "check.do.ask": "Cereți asta de la angajator, dacă nu e un risc pentru dumneavoastră.",
    "check.do.tell": "Spuneți Inspecției Muncii (Arbeidstilsynet) sau altora care fac controale",
    "check.do.advice": "Vorbiți cu cineva care dă sfaturi",
    "check.do.crime": "Spuneți despre ceva ce poate fi o infracțiune",
    "check.do.union": "Găsiți un sindicat",
    "check.do.child": "Găsiți ajutor pentru cei sub 18 ani",
    "pay.heading": "Cât mai am de primit?",
    "pay.problem.sector": "Alegeți munca cea mai apropiată sau „Altceva”.",
    "pay.problem.day": "Scrieți o zi, de exemplu 3.3.2025.",
    "pay.problem.amount": "Scrieți o sumă, de exemplu 9000 sau 9000,50.",
    "pay.problem.time": "Scrieți o oră, de exemplu 7 sau 19:30.",
    "pay.problem.break": "Scrieți pauza în minute, de exemplu 30.",
    "pay.problem.break-long":
      "Pauza nu se potrivește: este la fel de lungă ca munca sau mai lungă.",
    "pay.problem.same": "Ora de început și ora de sfârșit sunt la fel.",
    "pay.problem.off":
      "Scrieți zilele libere așa: 1.7.2025 – 14.7.2025, câte un rând pentru fiecare.",
    "pay.problem.backwards": "Ultima zi este înainte de prima.",
    "pay.problem.overlap": "Unele ore se suprapun cu alte ore.",
    "pay.problem.too-many":
      "Sunt mai multe ore decât putem calcula o dată. Alegeți o perioadă mai scurtă.",
    "pay.problem.born": "Scrieți un an, de exemplu 1990, sau o zi, de exemplu 3.5.2008.",
    "pay.problem.pay-day": "Scrieți o zi din lună, de la 1 la 31.",
    "pay.problem.stopped-by": "Alegeți ce s-a întâmplat în ziua aceea.",
    "pay.refused.category-unknown":
      "Pentru munca aceasta nu avem aici un tarif. Alegeți munca din nou.",
    "pay.refused.category-needs-age": "Scrieți anul nașterii: salariul depinde de el.",
    "pay.refused.shift-too-long": "O tură de muncă este mai lungă de trei zile.",
    "pay.refused.too-large": "Sunt mai multe ore sau sume decât putem calcula o dată.",
    "pay.step": "Pasul {step} din {steps}",
    "pay.problems": "Corectați întâi asta",
    "pay.intro": "Răspundeți la ce știți. Restul îl puteți lăsa gol.",
    "pay.sector": "Ce fel de muncă este?",
    "pay.sector.construction": "Construcții",
    "pay.sector.cleaning": "Curățenie",
    "pay.sector.hospitality": "Hotel, cafenea, mâncare",
    "pay.sector.shipyard": "Șantier naval",
    "pay.sector.agriculture": "Fermă, seră",
    "pay.sector.fish_processing": "Fabrică de pește",
    "pay.sector.electrical": "Lucrări electrice",
    "pay.sector.road_freight": "Transport de mărfuri",
    "pay.sector.tour_bus": "Autocar turistic (șofer)",
    "pay.sector.automotive": "Mașini: reparații, spălat, anvelope",
    "pay.sector.other": "Altceva",
    "pay.other-sector":
      "Norvegia nu are un salariu minim pentru toate muncile. E valabil ce ați stabilit cu angajatorul, chiar dacă a fost numai prin vorbe. Regulile despre program, ore suplimentare și bani de concediu (feriepenger) sunt valabile pentru toți.",
    "pay.work": "Despre muncă",
    "pay.category": "Ce muncă ați făcut?",
    "pay.category.help": "Dacă nu știți, luăm tariful cel mai mic. Poate aveți mai mult de primit.",
    "pay.category.skilled":
      "Muncă calificată, cu certificat de meserie (fagbrev) sau ceva asemănător",
    "pay.category.unskilled_min_1_year": "Fără certificat, un an sau mai mult în această muncă",
    "pay.category.unskilled_no_experience": "Fără certificat, mai puțin de un an în această muncă",
    "pay.category.specialised": "Muncă cu pregătire pentru anumite sarcini (spesialarbeider)",
    "pay.category.assistant": "Muncă de ajutor (hjelpearbeider)",
    "pay.category.permanent_unskilled": "Muncă permanentă sau de peste șase luni",
    "pay.category.seasonal_adult": "Muncă de sezon sau de vacanță",
    "pay.category.production": "Muncă în producție",
    "pay.category.other": "Altă muncă decât cea de electrician calificat",
    "pay.category.skilled_after_1_year":
      "Muncă calificată, un an sau mai mult de la certificat (fagbrev)",
    "pay.category.skilled_newly_qualified": "Muncă calificată, certificat nou",
    "pay.category.assistant_after_1_year": "Muncă de ajutor (hjelpearbeider), un an sau mai mult",
    "pay.category.assistant_18_plus": "Muncă de ajutor (hjelpearbeider), mai puțin de un an",
    "pay.skilled": "V-au angajat pentru muncă calificată?",
    "pay.away": "Ați dormit departe de casă din cauza muncii?",
    "pay.agreed": "Plata pe o oră, dacă ați stabilit una",
    "pay.agreed.help":
      "Înainte de impozit, în coroane norvegiene. Folosim salariul minim legal când e mai mare.",
    "pay.born": "Anul nașterii, dacă aveți sub 20 sau peste 58 de ani",
    "pay.born.help":
      "Numai fiindcă tinerii și cei mai în vârstă au alte tarife. Data întreagă dă un calcul mai exact.",
    "pay.contractor": "Angajatorul a primit această lucrare de la altă firmă?",
    "pay.contractor.help":
      "De exemplu, de la o mare firmă de construcții. Atunci poate trebuie să plătească și alții.",
    "pay.hirer": "V-a trimis angajatorul să lucrați la altă firmă, cu șefii de acolo (utleie)?",
    "pay.hours": "Când ați lucrat?",
    "pay.hours.help":
      "Scrieți așa cum vă amintiți. Puteți folosi o singură variantă sau pe toate trei: se adună.",
    "pay.week": "O săptămână obișnuită",
    "pay.week.help": "Lăsați goale zilele libere. Scrieți orele ca 7 sau 19:30, pauzele în minute.",
    "pay.week.from": "Prima zi a acestor săptămâni",
    "pay.week.to": "Ultima zi. Gol înseamnă până azi.",
    "pay.week.off": "Zile sau săptămâni în care nu ați lucrat",
    "pay.week.off.help": "De exemplu 1.7.2025 – 14.7.2025, câte un rând pentru fiecare.",
    "pay.from": "De la",
    "pay.to": "Până la",
    "pay.break": "Pauză",
    "pay.days": "Zi cu zi",
    "pay.days.help": "O zi scrisă aici se socotește în locul acelei zile din săptămâna obișnuită.",
    "pay.day": "Ziua",
    "pay.more": "Adaugă un rând",
    "pay.list": "O listă pe care o aveți",
    "pay.list.label": "Lipiți-o aici, câte un rând pentru fiecare dată când ați lucrat",
    "pay.list.help": "Ziua, de la, până la, pauza. De exemplu: 3.3.2025 7-19:30 30",
    "pay.list.file": "Sau alegeți un fișier cu astfel de rânduri",
    "pay.list.not-read": "Rânduri pe care nu le-am putut citi. Nu sunt socotite.",
    "pay.list.line": "Rândul {number}:",
    "pay.line.day": "Nu găsim o zi pe care s-o putem citi.",
    "pay.line.times": "Trebuie o oră de început și o oră de sfârșit.",
    "pay.line.same": "Ora de început și ora de sfârșit sunt la fel.",
    "pay.line.break": "Pauza nu se potrivește.",
    "pay.line.more": "Sunt mai multe numere decât ziua, începutul, sfârșitul și pauza.",
    "pay.understood": "Așa am înțeles",
    "pay.week.none": "Nu ați scris încă nicio oră.",
    "pay.week.total": "În total {hours}, fără pauze.",
    "pay.week.each": "{hours} pe săptămână, săptămâni: {weeks}",
    "pay.money": "Ce bani ați primit?",
    "pay.paid": "Salariul primit",
    "pay.paid.help":
      "Ce ați primit în mână sau în cont. Banii ținuți de angajator până vă întoarceți în țara dumneavoastră nu sunt plătiți: nu îi scrieți.",
    "pay.amount": "Suma, coroane",
    "pay.until": "Și în fiecare lună până la",
    "pay.way": "Cum",
    "pay.way.cash": "Numerar",
    "pay.way.bank": "Bancă",
    "pay.way.other": "Altfel",
    "pay.pay-day": "Ziua de salariu stabilită, în luna de după muncă",
    "pay.pay-day.help": "Un număr, de exemplu 15. Lăsați gol dacă nu era o zi stabilită.",
    "pay.cut": "Bani opriți din salariu",
    "pay.cut.help":
      "Ce a oprit angajatorul înainte să vă plătească. Și pentru unelte sau haine de lucru.",
    "pay.for": "Pentru ce",
    "pay.cut.rent": "Chirie",
    "pay.cut.food": "Mâncare",
    "pay.cut.travel": "Transport",
    "pay.cut.tools": "Unelte, haine",
    "pay.cut.tax": "Impozit",
    "pay.cut.other": "Altceva",
    "pay.cut-agreed": "Stabilit în scris dinainte?",
    "pay.room": "A fost pentru o cameră?",
    "pay.room.single": "Cameră doar pentru mine",
    "pay.room.double": "Cameră cu alții",
    "pay.back": "Bani dați înapoi",
    "pay.back.help":
      "Ce a trebuit să dați înapoi sau să plătiți ca să primiți sau să păstrați locul de muncă.",
    "pay.back.tax": "Dat înapoi ca „impozit”",
    "pay.back.visa": "Viză",
    "pay.back.recruitment": "Comision ca să primesc munca",
    "pay.back.debt": "Datorie pentru chirie, mâncare sau transport",
    "pay.back.loan": "Un împrumut pe numele meu",
    "pay.back.other": "Altceva",
    "pay.back-to": "Cui",
    "pay.to.employer": "Angajatorului",
    "pay.to.intermediary": "Celui care mi-a găsit munca",
    "pay.to.other": "Altcuiva",
    "pay.since": "S-a întâmplat ceva de atunci?",
    "pay.bankrupt": "Ziua în care s-a cerut falimentul (konkurs), dacă firma e în faliment",
    "pay.stopped":
      "Ziua în care s-a făcut un pas pentru a primi salariul sau angajatorul a recunoscut că îl datorează",
    "pay.stopped.help": "Atunci aveți mai mult timp să cereți banii. Numai o scrisoare nu ajunge.",
    "pay.stopped-by": "Ce s-a întâmplat în ziua aceea?",
    "pay.stop.conciliation-complaint": "Plângere la consiliul de conciliere (forliksklage)",
    "pay.stop.acknowledgement": "Angajatorul a recunoscut că are de plătit banii",
    "pay.stop.criminal-case-claim": "Cerere de bani într-un dosar penal",
    "pay.reckon": "Calculează",
    "pay.result": "Cât mai aveți de primit",
    "pay.result.owed": "După calculul nostru, aveți de primit acum (înainte de impozit):",
    "pay.result.at-least":
      "După calculul nostru, aveți de primit acum cel puțin (înainte de impozit):",
    "pay.later.wages": "Mai târziu, până la {day}, trebuie plătit {amount} ca salariu.",
    "pay.later.holidayPay":
      "Mai târziu, până la {day}, trebuie plătit {amount} ca bani de concediu (feriepenger).",
    "pay.result.nothing-now": "Acum nu aveți nimic de primit.",
    "pay.result.nothing": "Din ce ați scris reiese că nu mai aveți nimic de primit.",
    "pay.result.nothing-known":
      "Din câte știm despre tarife, nu mai aveți nimic de primit. Unele tarife nu sunt sigure, deci poate aveți mai mult de primit.",
    "pay.result.unknown":
      "Nu putem da o sumă. Pentru unele dintre orele dumneavoastră nu știm nici tariful, nici plata stabilită.",
    "pay.result.unknown.do":
      "Ați stabilit o plată? Mergeți înapoi și scrieți-o. Dacă nu, un sindicat (fagforening) sau Inspecția Muncii (Arbeidstilsynet) vă poate ajuta să găsiți tariful.",
    "pay.result.no-hours": "Nu sunt ore de calculat. Mergeți înapoi și scrieți când ați lucrat.",
    "pay.take": "Luați calculul cu dumneavoastră",
    "pay.change": "Schimbă ce am scris",
    "pay.to-result": "Înapoi la suma de primit",
    "pay.figures": "Toate sumele",
    "pay.figures.text": "Deschideți o sumă ca să vedeți cum a ieșit.",
    "pay.part.ordinary": "Salariu obișnuit",
    "pay.part.ordinary.text": "Ore care nu sunt suplimentare.",
    "pay.part.overtime": "Ore suplimentare (overtid)",
    "pay.part.overtime.text":
      "Munca peste 9 ore pe zi sau peste o săptămână întreagă. Se plătește cu cel puțin 40 % mai mult.",
    "pay.part.supplements": "Sporuri de noapte și altele",
    "pay.part.supplements.text": "O sumă în plus pentru fiecare astfel de oră.",
    "pay.part.holidayPay": "Bani de concediu (feriepenger)",
    "pay.part.holidayPay.text": "O parte din tot salariul, oricare ar fi angajatorul.",
    "pay.part.paid": "Plătit deja",
    "pay.part.paid.text":
      "Acoperă salariul care era scadent când au venit banii, apoi cel mai vechi.",
    "pay.part.lawfulDeductions": "Oprit din salariu, permis",
    "pay.part.lawfulDeductions.text": "Impozit sau ce era stabilit în scris dinainte.",
    "pay.part.deductionsNotAllowed": "Oprit din salariu, nepermis",
    "pay.part.deductionsNotAllowed.text":
      "Nu era stabilit în scris dinainte, deci se socotește ca neplătit. Intră în suma pe care o aveți de primit.",
    "pay.part.paidBack": "Bani dați înapoi de dumneavoastră",
    "pay.part.paidBack.text":
      "Suma aceasta e arătată separat și nu intră în ce aveți de primit. Cereți ajutor ca s-o luați înapoi.",
    "pay.part.barred": "Prea târziu de cerut",
    "pay.part.barred.text": "Au trecut peste trei ani de când trebuia plătit.",
    "pay.part.now": "De primit acum",
    "pay.part.now.text":
      "Ce ați câștigat, minus ce s-a plătit, ce s-a oprit cum e permis și ce e prea târziu de cerut.",
    "pay.part.later": "De plătit mai târziu",
    "pay.part.later.text": "Termenul de plată nu a venit încă.",
    "pay.part.owed": "Mai aveți de primit",
    "pay.part.leftPerHour": "Cât v-a rămas de fapt pe oră",
    "pay.part.leftPerHour.text":
      "Ce s-a plătit, minus ce ați dat înapoi, pentru fiecare oră lucrată.",
    "pay.because.ordinary": "Ore obișnuite",
    "pay.because.over-9-hours": "Ore suplimentare: peste 9 ore în ziua aceea",
    "pay.because.over-week": "Ore suplimentare: peste o săptămână întreagă",
    "pay.because.act-above-sector":
      "Ore suplimentare: 40 % peste plata dumneavoastră dă mai mult decât regula domeniului, deci o folosim pe aceasta",
    "pay.because.night": "Noapte, de la 21 la 6",
    "pay.because.may-day": "1 sau 17 mai, cel puțin cu jumătate în plus",
    "pay.because.skilled": "Muncă calificată",
    "pay.because.away-from-home": "Departe de casă",
    "pay.per-hour": "{amount} pe oră",
    "pay.rate.minimum": "Salariul minim legal, începând cu {day}.",
    "pay.rate.supplement": "O sumă în plus, începând cu {day}.",
    "pay.rate.agreed": "Plata pe care ați spus că ați stabilit-o.",
    "pay.rate.at-least": "Cel puțin atât: pentru aceste zile nu există un tarif confirmat.",
    "pay.rate.confirmed": "Confirmat.",
    "pay.rate.confirmed-on": "Confirmat, sursă din {date}.",
    "pay.due": "De plătit până la {day}.",
    "pay.due-later": "Trebuie plătit până la {day}.",
    "pay.amount-unknown": "suma nu e cunoscută",
    "pay.last-day": "Ultima zi în care se poate cere: {day}.",
    "pay.claim.wages": "Salariu",
    "pay.claim.holidayPay": "Bani de concediu",
    "pay.periods": "Perioadă cu perioadă",
    "pay.periods.text": "În coroane. Apăsați pe o perioadă ca să vedeți pașii.",
    "pay.periods.owed": "„Mai aveți de primit” cuprinde și ce trebuie plătit mai târziu.",
    "pay.period": "Perioada",
    "pay.earned": "Câștigat",
    "pay.period-steps": "Cum a ieșit suma",
    "pay.unknown": "Zile fără tarif sigur",
    "pay.unknown.counted":
      "Pentru aceste zile folosim ultimul tarif cunoscut sau plata stabilită, dacă e mai mare. Poate aveți mai mult de primit.",
    "pay.unknown.rate":
      "Ultimul tarif cunoscut este {amount} pe oră. E valabil din {from} și confirmat până la {through}.",
    "pay.unknown.cap":
      "Ultima limită cunoscută pentru cameră este {amount} pe lună. E valabilă din {from} și confirmată până la {through}.",
    "pay.unknown.agreed-alone":
      "Dacă acel tarif nu mai e valabil, aceste zile se socotesc cu plata stabilită. Atunci aveți de primit acum {amount}.",
    "pay.unknown.uncounted":
      "Dintre acestea, {hours} nu au sumă: nu știm nici tariful, nici plata stabilită.",
    "pay.unknown.gap": "Nu am găsit un tarif pentru aceste zile.",
    "pay.unknown.unconfirmed": "Tariful pentru aceste zile nu e confirmat, așa că nu îl folosim.",
    "pay.unknown.after-confirmed": "Nu știm încă dacă tariful s-a schimbat pentru aceste zile.",
    "pay.unknown.before-first-rate":
      "Nu cunoaștem un salariu minim pentru această muncă în acea perioadă. E valabil ce ați stabilit cu angajatorul.",
    "pay.unknown.no-agreed-pay":
      "Nu ați scris ce plată ați stabilit, și nu există salariu minim pentru această muncă.",
    "pay.unknown.age":
      "Tariful minim pentru această muncă nu se aplică la această vârstă sau poate nu se aplică: plata este cea convenită.",
    "pay.unknown.supplement-unconfirmed":
      "Poate există o sumă în plus pentru aceste zile, dar nu e confirmată. Numai ea lipsește din calcul.",
    "pay.unknown.room-cap-unconfirmed": "Nu e confirmat cât se putea opri atunci pentru cameră.",
    "pay.soon": "În curând va fi prea târziu",
    "pay.soon.text": "După {day} ({away}) nu mai puteți cere {amount}.",
    "pay.soon.stops":
      "O scrisoare nu oprește termenul. O plângere la consiliul de conciliere (forliksklage) îl oprește. Cereți ajutor acum.",
    "pay.breaches": "Pare mai mult decât permite legea",
    "pay.breaches.text":
      "Poate există un acord sau o excepție. Inspecția Muncii (Arbeidstilsynet) vă poate spune.",
    "pay.times": "{times} ×",
    "pay.in-week": "Săptămâna {week}, {year}",
    "pay.and-more": "Alte dăți: {count}",
    "pay.breach.over-13-hours-in-24": "Peste {limit} de muncă într-o zi și o noapte",
    "pay.breach.over-48-hours-on-average":
      "În medie peste 48 de ore pe săptămână: peste {limit} în opt săptămâni",
    "pay.breach.over-69-hours-in-week": "Peste {limit} într-o săptămână",
    "pay.breach.overtime-over-10-in-7-days": "Peste {limit} suplimentare într-o săptămână",
    "pay.breach.overtime-over-25-in-4-weeks": "Peste {limit} suplimentare în patru săptămâni",
    "pay.breach.overtime-over-200-in-52-weeks": "Peste {limit} suplimentare într-un an",
    "pay.breach.daily-rest-under-11": "Sub {limit} fără muncă într-o zi și o noapte",
    "pay.breach.weekly-rest-under-35": "Sub {limit} la rând fără muncă într-o săptămână",
    "pay.breach.under-18-over-8-hours": "Sub 18 ani: peste {limit} într-o zi",
    "pay.breach.under-18-over-40-hours": "Sub 18 ani: peste {limit} într-o săptămână",
    "pay.breach.under-18-at-night": "Sub 18 ani: muncă noaptea",
    "pay.breach.under-18-break": "Sub 18 ani: sub jumătate de oră de pauză",
    "pay.breach.under-18-daily-rest": "Sub 18 ani: sub {limit} fără muncă într-o zi și o noapte",
    "pay.breach.under-18-weekly-rest":
      "Sub 18 ani: sub {limit} la rând fără muncă într-o săptămână",
    "pay.breach.paid-in-cash": "Plată în numerar. Salariul trebuie plătit prin bancă.",
    "pay.breach.not-paid-by-pay-day": "În ziua de salariu nu s-a plătit tot (mai jos: cât venise)",
    "pay.breach.deduction-not-allowed": "Bani opriți din salariu, deși nu era permis",
    "pay.unless.agreement":
      "În afară de cazul când există un acord cu un sindicat sau altă excepție.",
    "pay.unless.bank-impossible":
      "În afară de cazul când plata prin bancă era imposibilă sau foarte grea.",
    "pay.unless.other-pay-day-agreed": "În afară de cazul când s-a stabilit altă zi de salariu.",
    "pay.against": "Cine poate fi nevoit să plătească",
    "pay.against.employer": "Angajatorul dumneavoastră",
    "pay.against.employer.text": "Întotdeauna primul. Trei ani de la fiecare zi de salariu.",
    "pay.against.contractors": "Firmele care au dat lucrarea angajatorului",
    "pay.against.contractors.text":
      "Trebuie să plătească și ele, dacă primesc o cerere scrisă în trei luni de la ziua de salariu.",
    "pay.against.hirer": "Firma la care v-a trimis angajatorul",
    "pay.against.hirer.text":
      "Trebuie să plătească și ea, dacă primește o cerere scrisă în trei luni de la ziua de salariu.",
    "pay.against.wage-guarantee": "Garanția de salariu a statului (lønnsgaranti), prin NAV",
    "pay.against.wage-guarantee.text":
      "Când firma e în faliment, garanția poate plăti pentru cel mult șase luni. Există o limită maximă.",
    "pay.if-in-a-chain": "Dacă altă firmă a dat lucrarea",
    "pay.if-hired-in":
      "Dacă v-a trimis să lucrați la altă firmă (utleie), iar angajatorul nu e în faliment",
    "pay.if-not-bankrupt": "Dacă firma care v-a angajat nu e în faliment",
    "pay.if-bankrupt": "Dacă firma e în faliment",
    "pay.against.passed": "Termenul a trecut. Ultima zi a fost {day}.",
    "pay.against.passed-for": "Ultima zi a trecut pentru:",
    "pay.against.next": "Următorul termen este {day} ({away}).",
    "pay.against.last": "Ultimul termen este {day}.",
    "pay.assumed": "De la ce am pornit în calcul",
    "pay.assumed.rounded": "Fiecare sumă e rotunjită o singură dată, la sfârșit.",
    "pay.assumed.due-twice-a-month":
      "Nu e scrisă o zi de salariu. De aceea salariul trebuie plătit pe 15 și în ultima zi din lună.",
    "pay.assumed.due-on-pay-day": "Salariul trebuie plătit în ziua de {0} a lunii următoare.",
    "pay.assumed.holiday-due-30-june":
      "Banii de concediu (feriepenger) trebuie plătiți pe 30 iunie, anul următor.",
    "pay.assumed.holiday-at-leaving":
      "Când se termină munca, banii de concediu pot fi de plătit mai devreme.",
    "pay.assumed.no-twelve-per-cent": "Banii de concediu sunt 10,2 %. Unele acorduri dau 12 %.",
    "pay.assumed.holiday-over-sixty":
      "Din anul în care faceți șaizeci de ani, banii de concediu sunt 12,5 %.",
    "pay.assumed.holiday-sixty-not-known":
      "Știm numai anul nașterii. Dacă ați împlinit șaizeci de ani înainte de septembrie, vi se cuvin mai mulți bani de concediu.",
    "pay.assumed.payments-own-period":
      "O plată acoperă întâi salariul care era scadent ultimul când au venit banii. Ce rămâne acoperă salariul cel mai vechi care mai putea fi cerut atunci.",
    "pay.assumed.payments-fill-unknown-days":
      "Ce ați primit se socotește pentru toate orele din acel timp, și pentru cele fără tarif sigur.",
    "pay.assumed.breaks-unpaid":
      "Pauzele nu sunt plătite. Dacă nu puteați pleca, ele trebuiau plătite.",
    "pay.assumed.breaks-in-the-middle": "Punem pauzele la mijlocul muncii.",
    "pay.assumed.clock-skipped":
      "Într-o noapte ceasul a fost dat înainte. Ora aceea nu e socotită.",
    "pay.assumed.clock-twice":
      "Într-o noapte ceasul a fost dat înapoi. Am socotit timpul mai scurt.",
    "pay.assumed.birthday-not-known":
      "Știm numai anul {0}, așa că luăm ultima lui zi ca zi de naștere.",
    "pay.assumed.agreed-pay-only":
      "Nu există salariu minim pentru această muncă, așa că folosim numai plata stabilită.",
    "pay.assumed.category-as-told":
      "Luăm felul de muncă ales de dumneavoastră sau pe cel cu tariful cel mai mic.",
    "pay.assumed.practice-not-known":
      "Ne luăm numai după vârstă. Dacă aveți peste 18 ani și ați făcut astfel de muncă patru luni, vi se cuvine tariful întreg.",
    "pay.assumed.seasonal-weeks": "După douăsprezece săptămâni folosim tariful de sezon mai mare.",
    "pay.assumed.under-18-share": "Sub 18 ani, tariful e o parte din tariful adulților.",
    "pay.assumed.may-come-in-addition":
      "Poate se mai adaugă bani: pentru ture, transport, mâncare sau cazare. Întrebați un sindicat sau Inspecția Muncii (Arbeidstilsynet).",
    "pay.assumed.deduction-by-law": "Impozitul oprit e socotit ca permis.",
    "pay.assumed.deduction-living": "După banii opriți trebuie să vă rămână destul ca să trăiți.",
    "pay.assumed.deduction-not-known":
      "Nu ați spus dacă reținerea a fost convenită în scris. O socotim ca neconvenită.",
    "pay.assumed.room-single":
      "Nu se știe dacă ați împărțit camera, așa că folosim limita mai mare.",
    "pay.assumed.room-cap-held":
      "Limita pentru cameră este ultima pe care o cunoaștem. Poate s-a schimbat.",
    "pay.assumed.agreed-at-least":
      "Zilele fără tarif sigur se socotesc cel puțin cu plata stabilită.",
    "pay.assumed.decree-holds":
      "O decizie despre salariul minim e valabilă până vine una nouă. Ea încetează dacă nimeni nu cere una nouă în cel mult o lună după un nou contract colectiv (allmenngjøringsloven § 7). Nu știm dacă cineva a cerut-o.",
    "pay.assumed.limitation-ignorance":
      "Dacă nu aveați cum să știți că aveți de primit acești bani, poate aveți încă un an. Întrebați.",
    "pay.assumed.may-days":
      "Munca pe 1 și 17 mai dă cel puțin 50 % în plus pentru orele obișnuite, sau cât s-a convenit pentru duminici. Plata întreagă pentru aceste zile când sunt libere, și sporul când cad duminica sau sunt ore suplimentare, nu sunt calculate: întrebați.",
    "pay.assumed.night-weeks":
      "Munca făcută mai ales noaptea, între 21 și 6, are 38 de ore obișnuite pe săptămână. Asta se folosește numai pentru săptămânile în care toate orele sunt noaptea. Dacă lucrați mai ales noaptea, întrebați.",
    "pay.assumed.before-tax": "Toate sumele sunt înainte de impozit.",
    "pay.assumed.no-interest": "Dobânda pentru plata întârziată nu e inclusă.",
    "pay.assumed.after-as-of": "Unele dintre zilele sau plățile scrise sunt după {0}.",
    "pay.assumed.exceptions":
      "Salariul minim nu e valabil pentru ucenici și pentru programe de ocupare a forței de muncă (arbeidsmarkedstiltak).",
    "pay.posted": "Dacă o firmă din altă țară v-a trimis aici la muncă",
    "pay.posted.text":
      "Regulile de bază din Norvegia despre salariu și muncă sunt valabile și pentru dumneavoastră cât lucrați aici, chiar dacă veniți din afara Europei.",
    "pay.posted.unconfirmed":
      "Informația e dintr-un raport din 2021. Nu am confirmat fiecare regulă. Întrebați Inspecția Muncii (Arbeidstilsynet).",
    "take.heading": "Luați calculul cu dumneavoastră",
    "take.nothing": "Încă nu aveți ce lua. Calculați întâi salariul.",
    "take.show": "Arătați cuiva care ajută",
    "take.show.text":
      "O jumătate de pagină în limba dumneavoastră și în norvegiană. Arătați-o sau citiți-o cu voce tare. Nu se salvează nimic.",
    "take.letter": "O scrisoare către cineva care ajută",
    "take.letter.text":
      "În norvegiană. Alături e limba dumneavoastră, după ce a verificat-o un vorbitor nativ, iar până atunci engleza. Numele le scrieți de mână.",
    "take.sheet": "Un tabel cu calculele",
    "take.sheet.text":
      "Fiecare pas, ca să-l poată verifica cineva care ajută. Se salvează pe acest telefon ca {file}.",
    "take.saved":
      "Salvat ca {file}. Căutați în Fișiere, la Descărcări. Ștergeți fișierul după ce l-ați arătat.",
    "take.helpers": "Cine poate trimite în locul dumneavoastră",
    "take.print": "Tipărește",
    "take.pdf": "Salvează ca PDF",
    "take.pdf.text":
      "Ca să facem fișierul {file}, cifrele trec prin serverul nostru. Nu se păstrează acolo.",
    "take.to-employer": "În loc de asta, către angajator?",
    "take.to-employer.make": "Fă o scrisoare către angajator",
    "take.short.worked": "Am lucrat {hours}, de la {from} până la {to}.",
    "take.short.earned": "Am câștigat {amount} cu bani de concediu, înainte de impozit.",
    "take.short.earned-at-least":
      "Am câștigat cel puțin {amount} cu bani de concediu, înainte de impozit.",
    "take.short.paid": "Am primit {amount}.",
    "take.short.kept":
      "Din salariu s-au oprit legal {amount}: pentru impozit sau după o înțelegere scrisă.",
    "take.short.paid-back":
      "Ca să primesc sau să păstrez locul de muncă, a trebuit să dau înapoi sau să plătesc {amount}.",
    "take.short.owed": "Acum am de primit {amount}.",
    "take.short.at-least": "Acum am de primit cel puțin {amount}.",
    "take.short.barred": "Pentru {amount} poate e prea târziu de cerut.",
    "take.short.last-day": "Ultima zi în care pot cere prima parte este {day}.",
    "take.short.above":
      "Dacă lucrarea a fost dată de altă firmă: firmele de deasupra trebuie să primească cererea în scris până la {day}.",
    "take.short.unknown":
      "Pentru unele zile nu am găsit un tarif sigur. Ele sunt socotite cu ultimul tarif cunoscut sau cu plata stabilită.",
    "take.short.uncounted":
      "Din acestea, {hours} nu au sumă: nu știu nici tariful, nici plata stabilită.",
    "take.short.cap": "Limita pentru cameră nu e sigură. E folosită ultima limită cunoscută.",
    "take.short.supplement":
      "Poate există o sumă în plus pentru unele zile. Nu e sigură, așa că lipsește din calcul.",
    "take.short.help": "Vă rog să mă ajutați cu asta.",
    "take.part.minutes": "Ore lucrate",
    "take.sheet.what": "Ce",
    "take.sheet.minutes": "Minute",
    "take.sheet.hours": "Ore",
    "take.sheet.rate": "Tarif pe oră sau bază",
    "take.sheet.percent": "Procent",
    "take.sheet.addition": "Din tariful minim: procent",
    "take.sheet.minimum": "Tarif minim",
    "take.sheet.why": "De ce",
    "take.sheet.source": "Sursa",
    "take.sheet.check": "Pașii adunați",
    "take.sheet.due": "De plătit până la",
    "take.sheet.last-day": "Ultima zi pentru cerere",
    "take.sheet.state": "Stare",
    "take.state.due": "se poate cere",
    "take.state.not-due": "încă nu trebuie plătit",
    "take.state.barred": "prea târziu",
    "help.heading": "Cine vă poate ajuta",
    "help.intro":
      "Alegeți de ce aveți nevoie. Vedeți cine ajută, ce face și ce trebuie să spună mai departe. Nu întrebăm cine sunteți și nu păstrăm nimic.",
    "help.need": "De ce aveți nevoie?",
    "help.need.danger": "Sunt în pericol acum",
    "help.need.safe-place": "Un loc sigur unde să stau",
    "help.need.child": "Cineva sub 18 ani are nevoie de ajutor",
    "help.need.health": "Am o boală sau o rană",
    "help.need.advice": "Pe cineva cu care să vorbesc și care dă sfaturi",
    "help.need.pay": "Nu am primit salariul pe care trebuia să-l primesc",
    "help.need.housing": "Un loc unde să locuiesc",
    "help.need.report-conditions": "Să spun cum e la muncă",
    "help.need.crime": "Să spun despre o infracțiune",
    "help.need.lawyer": "Un avocat sau sfaturi juridice",
    "help.need.union": "Un sindicat",
    "help.need.residence": "Permis de ședere sau de muncă",
    "help.need.going-home": "Să plec acasă, în țara mea",
    "help.need.check-firm": "Să caut informații despre o firmă",
    "help.place": "Unde sunteți?",
    "help.place-help": "Un oraș sau o comună (kommune). Vedeți și pe cei care ajută în toată țara.",
    "help.show": "Arată cine ajută",
    "help.found-for": "Ați ales: {need}.",
    "help.other": "Caută altceva",
    "help.nobody": "Nu știm pe nimeni exact pentru asta",
    "help.call": "Sunați la {phone}",
    "help.never-rung":
      "Noi nu am sunat la acest număr. Dacă nu răspunde nimeni, vedeți pagina lor.",
    "help.rung":
      "Noi am sunat ultima dată la acest număr pe {day}. Dacă nu răspunde nimeni, vedeți pagina lor.",
    "help.authority": "Autoritate",
    "help.no-authority": "Nu este o autoritate",
    "help.where": "Unde: {places}",
    "help.municipal": "În comuna (kommune) sau județul (fylke) unde sunteți.",
    "help.for-whom": "Pentru:",
    "help.pass-on": "Ce pot păstra pentru ei și ce trebuie să spună mai departe:",
    "help.languages": "Limbi: {languages}",
    "help.web": "Pagina {name}",
    "help.narrow": "Loc, limbă și program",
    "help.tongue": "În ce limbă vreți să vi se vorbească",
    "help.any-tongue": "Orice limbă",
    "help.open-now": "Numai unde poate fi deschis acum",
    "help.open.yes":
      "Deschis acum, după programul pe care îl știm. Sărbătorile legale nu sunt luate în calcul.",
    "help.open.no": "Închis acum, după programul pe care îl știm.",
    "help.open.not-known": "Nu știm când au deschis.",
    "help.perhaps": "Aceștia s-ar putea potrivi: nu le știm programul sau limbile",
    "help.can": "Ce poate face și ce nu poate promite:",
    "help.promise.police":
      "Poate să vă protejeze și să cerceteze o infracțiune. Nu poate promite cum se termină un caz.",
    "help.promise.health": "Vă poate trata. Nu poate promite nimic despre munca dumneavoastră.",
    "help.promise.court": "Poate hotărî asupra unei cereri. Nu poate promite că veți câștiga.",
    "help.promise.register":
      "Arată ce e scris acolo. Nu poate promite că totul e în regulă la firmă.",
    "help.promise.authority": "Poate face ce îi permite legea. Nu poate promite cum se termină.",
    "help.promise.helper":
      "Poate da sfaturi și ajuta. Nu poate hotărî în locul unei autorități și nu poate promite cum se termină.",
    "help.unconfirmed": "Nu e verificat complet",
  },
  safety: {
    readBy: null,
    words: {
      "danger.heading": "Pericol pentru viață sau sănătate? Sunați la 112.",
      "danger.more":
        "Cineva este grav rănit sau bolnav: 113. Incendiu: 110. La toate trei se răspunde zi și noapte.",
      "danger.unread": "Niciun vorbitor nativ de română nu a citit încă aceste cuvinte.",
      "danger.keep-or-pass-on":
        "Mulți pot păstra pentru ei ce le spuneți. Nimeni nu poate face asta când viața cuiva este în pericol grav sau când este vorba despre un copil. Întrebați înainte să povestiți: „Ce trebuie să spuneți mai departe?”",
      "danger.call-now": "La cine puteți suna acum",
      "danger.hurt":
        "Nimeni nu are voie să vă rănească, să vă amenințe sau să vă încuie. Dacă se întâmplă acum, sunați la 112.",
      "danger.perhaps":
        "Dacă nu știți sigur că sunteți în siguranță, puteți suna și întreba. Dacă se întâmplă ceva acum, sunați la 112.",
      "danger.child":
        "Dacă aveți sau este posibil să aveți sub 18 ani, există ajutor anume pentru dumneavoastră. Cine ajută poate fi obligat să anunțe protecția copilului (barnevernet).",
      "risk.heading": "Înainte să arătați asta angajatorului",
      "risk.lead":
        "Gândiți-vă ce poate face angajatorul. Alții au pățit asta sau s-au temut de asta. Angajatorul:",
      "risk.job": "dă mai puțin de lucru sau încetează munca",
      "risk.threats": "amenință persoana care lucrează sau familia de acasă",
      "risk.sent-home": "spune că persoana care lucrează va fi trimisă din țară",
      "risk.debt": "cere bani pentru drum, chirie sau mâncare și numește asta datorie",
      "risk.housing":
        "Angajatorul hotărăște unde locuiți? Atunci gândiți-vă mai întâi unde puteți dormi.",
      "risk.helper":
        "Arătați-o mai întâi cuiva care ajută. Un sindicat (fagforening), un serviciu gratuit de sfaturi juridice sau Caritas o poate trimite pentru dumneavoastră sau poate vorbi în locul dumneavoastră. Cereți-le să aștepte până spuneți da.",
      "risk.time":
        "O scrisoare nu oprește timpul. E prea târziu să cereți salariul după trei ani din ziua în care trebuia plătit. Timpul este oprit de o plângere la consiliul de conciliere (forliksklage), de un proces sau de o cerere într-un proces penal.",
      "risk.saved":
        "Ce se salvează pe telefon poate fi găsit de oricine are telefonul: în Fișiere, la Descărcări. Dacă arătați ecranul, nu se salvează nimic.",
    },
    directory,
  },
  letter: null,
};
