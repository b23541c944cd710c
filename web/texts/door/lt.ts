import { lt as directory } from "./directory/lt.ts";
import type { DoorTexts } from "./door-texts.ts";

export const lt: DoorTexts = {
  name: "Lietuvių",
  direction: "ltr",
  locale: "lt-LT",
  readBy: null,
  words: {
    "door.title": "Informacija",
    "door.heading": "Darbas ir atlyginimas Norvegijoje",
    "door.lead": "Jums nereikia sakyti, kas esate.",
    "door.check": "Ar mano darbe viskas gerai?",
    "door.check.text":
      "Keli klausimai apie atlyginimą, darbo laiką, būstą ir dokumentus. Pamatysite, į ką turite teisę.",
    "door.pay": "Kiek man priklauso?",
    "door.pay.text": "Apskaičiuokite atlyginimą pagal darbo valandas, žingsnis po žingsnio.",
    "door.help": "Kas man gali padėti?",
    "door.help.text": "Kam galite paskambinti ar pas ką nueiti ir ką jie privalo perduoti toliau.",
    "door.stays-here":
      "Tai, ką rašote, lieka šiame telefone. Niekas nesiunčiama. Kai išeisite iš puslapio, viskas dings.",
    "door.passes-server":
      "Jūsų naršyklėje čia neveikia skriptai. Todėl tai, ką rašote, eina per mūsų serverį, kad būtų galima apskaičiuoti. Serveryje tai neišsaugoma. Nenaudokite naršyklės mygtukų „Atgal“ ir „Įkelti iš naujo“: naršyklė gali paprašyti išsiųsti dar kartą arba parodyti paskutinį puslapį, o tai, ką parašėte, gali dingti. Naudokite puslapio mygtukus. Pati naršyklė gali tai išsaugoti. Naudokite privatų langą ir pabaigę jį uždarykite.",
    "door.not-loaded":
      "Nepavyko įkelti. Niekas nebuvo išsiųsta. Patikrinkite, ar yra internetas, ir bandykite dar kartą.",
    "door.busy.what": "Šiuo metu tuo naudojasi per daug žmonių",
    "door.busy.why": "Nieko nebuvo padaryta, ir niekas iš to, ką parašėte, nedingo.",
    "door.busy.now": "Palaukite kelias sekundes ir bandykite dar kartą.",
    "door.busy.back":
      "Palaukite kelias sekundes, grįžkite vienu puslapiu atgal ir išsiųskite dar kartą.",
    "door.busy.again": "Bandyti dar kartą",
    "door.hello": "Laba diena",
    "door.my-job": "Mano darbas",
    "door.reloaded":
      "Puslapis įkeltas iš naujo. Tai, ką parašėte, dingo: šiame telefone nieko nesaugome.",
    "door.leave": "Išeiti iš puslapio dabar",
    "door.back": "Atgal",
    "door.go-on": "Toliau",
    "door.start": "Pradžia",
    "door.aloud": "Skaityti garsiai",
    "door.dont-know": "Nežinau",
    "door.yes": "Taip",
    "door.no": "Ne",
    "door.skip": "Pereiti prie turinio",
    "door.interpreter":
      "Galite prašyti žmogaus, kuris kalba jūsų kalba. Valdžios įstaiga tada turi rasti vertėją (tolk), o jūs nieko nemokate.",
    "door.not-read": "Šių žodžių dar nepatikrino niekas, kam ši kalba yra gimtoji.",
    "door.diary": "Rašykite valandų dienoraštį šiame telefone",
    "door.diary.risk":
      "Jį gali rasti kiekvienas, kas turi šį telefoną: šis puslapis siūlys dienoraštį visiems, kas jį atvers. Nelaikykite jo telefone, kuris priklauso darbdaviui arba kurį darbdavys tikrina.",
    "door.diary.keep": "Išsaugoti čia tai, ką parašiau",
    "door.diary.kept": "Išsaugota šiame telefone.",
    "door.diary.open": "Atverti mano dienoraštį",
    "door.diary.forget": "Ištrinti mano dienoraštį",
    "door.diary.forgotten": "Ištrinta iš šio telefono.",
    "door.invented": "Tai tik pavyzdys. Visi žmonės ir įmonės čia išgalvoti.",
    "door.own-words": "Įstatymo tekstas norvegų kalba",
    "door.own-words.as-of": "Tekstas toks, koks galiojo {day}.",
    "door.own-words.amended": "Paskutinis įstatymo pakeitimas galioja nuo {day}.",
    "door.own-words.changed":
      "Įstatymo tekstas pasikeitė po to, kai jį skaitėme, ir dar iš naujo to nepatikrinome. Klauskite žmogaus, kuris tai išmano. Tai susiję su: {sections}.",
    "door.source-read": "{day} skaitėme šį šaltinį.",
    "door.sources": "Iš kur tai žinome",
    "check.heading": "Ar mano darbe viskas gerai?",
    "check.intro":
      "Atsakykite į tai, į ką norite. Pamatysite, į ką turite teisę ir ką galite daryti.",
    "check.step": "({number} iš {total})",
    "check.group.pay": "Atlyginimas",
    "check.group.time": "Darbas ir laikas",
    "check.group.home": "Būstas, dokumentai ir skolos",
    "check.group.freedom": "Jūs ir jūsų laisvė",
    "check.q.bank": "Ar atlyginimą gaunate į savo banko sąskaitą?",
    "check.q.paid-all": "Ar atlyginimo dieną gaunate visą atlyginimą?",
    "check.q.taken": "Ar kas nors pasiima dalį jūsų atlyginimo, prieš išmokėjimą ar po jo?",
    "check.q.contract": "Ar turite rašytinę darbo sutartį (arbeidsavtale)?",
    "check.q.long": "Ar dirbate daugiau nei 9 valandas per dieną arba 40 valandų per savaitę?",
    "check.q.rest":
      "Ar kas parą turite 11 laisvų valandų ir kas savaitę 35 laisvas valandas iš eilės?",
    "check.q.sent-away": "Ar viršininkas pasakė, kad daugiau neateitumėte į darbą?",
    "check.q.home": "Ar būstą gaunate kartu su darbu?",
    "check.q.papers": "Ar jūsų pasą, banko kortelę ar telefoną laiko kas nors kitas?",
    "check.q.fees": "Ar tai, kad gavote darbą, jums kainavo pinigų ar skolų?",
    "check.q.young": "Ar jums mažiau nei 18 metų?",
    "check.q.stay": "Ar bijote to, kas bus, jei išeisite iš darbo?",
    "check.q.hurt": "Ar kas nors jus skriaudė, jums grasino ar jus užrakino?",
    "check.show": "Pažiūrėti, į ką turiu teisę",
    "check.answer": "Į tai turite teisę",
    "check.answer.lead": "Tai paremta jūsų atsakymais. Čia neteisiame nei jūsų, nei kitų.",
    "check.also": "Kas jums dar galioja",
    "check.change": "Keisti atsakymus",
    "check.unconfirmed":
      "Dėl to nesame tikri: patys to įstatyme neskaitėme. Paklauskite žmogaus, kuris tai išmano.",
    "check.right.safe": "Niekas neturi teisės smurtu ar grasinimais versti jūsų dirbti.",
    "check.right.papers":
      "Pasą, kortelę ir telefoną galite laikyti pas save. Niekas neturi teisės jų pasilikti.",
    "check.right.leave":
      "Galite išeiti iš darbo. Niekas neturi teisės versti jūsų likti, net jei turite skolų.",
    "check.right.young":
      "Iki 18 metų: daugiausia 8 valandos per dieną ir 40 per savaitę, jokio darbo naktį nuo 23 iki 6.",
    "check.right.minimum":
      "Kai kuriuose darbuose taisyklės nustato mažiausią atlyginimą (minstelønn). Kituose darbuose jums priklauso tiek, kiek sutarta.",
    "check.right.earned":
      "Tai, ką uždirbote, yra jūsų. Paprastai to galite reikalauti trejus metus.",
    "check.right.holiday-pay":
      "Jums priklauso atostogų pinigai (feriepenger): bent 10,2 % atlyginimo. Juos gaunate ir tada, kai išeinate iš darbo.",
    "check.right.bank": "Atlyginimas turi eiti per banką, nebent tai neįmanoma ar labai sunku.",
    "check.right.payslip": "Jums priklauso rašytinis atlyginimo lapelis (lønnsslipp).",
    "check.right.deductions":
      "Niekas neturi teisės imti pinigų iš jūsų atlyginimo, išskyrus kelis atvejus, kurie įrašyti įstatyme.",
    "check.right.fees":
      "Niekas neturi teisės reikalauti, kad mokėtumėte už tai, jog gausite ar išlaikysite darbą.",
    "check.right.contract":
      "Jums priklauso rašytinė sutartis (arbeidsavtale): per septynias dienas, o kai darbas trumpesnis nei mėnuo arba jus išnuomoja kitai įmonei – iš karto.",
    "check.right.hours":
      "Įprastas darbo laikas – daugiausia 9 valandos per dieną ir 40 per savaitę. Ilgiau galima tik dėl ypatingos priežasties arba pagal atskirą susitarimą.",
    "check.right.overtime": "Už viršvalandžius (overtid) priklauso bent 40 % daugiau.",
    "check.right.count": "Darbdavys privalo žymėti jūsų darbo valandas.",
    "check.right.rest":
      "Jums priklauso 11 laisvų valandų kas parą ir 35 iš eilės kas savaitę. Atskiras susitarimas gali tai sumažinti iki 8 ir 28.",
    "check.right.sent-away":
      "Jei jums pasakė daugiau neateiti, galite raštu pareikalauti derybų (forhandlinger) dėl to.",
    "check.sent-away.on": "Kurią dieną jums tai pasakė?",
    "check.sent-away.on-help": "Diena, kai ši žinia jus pasiekė. Ji niekur nesaugoma.",
    "check.sent-away.do": "Rodyti paskutines dienas",
    "check.sent-away.meeting-by":
      "Jei jums tai saugu, ne vėliau kaip {day} parašykite viršininkui, kad reikalaujate derybų („krever forhandlinger“) dėl atleidimo. Pirmiausia pasikalbėkite su tuo, kas konsultuoja.",
    "check.sent-away.meeting-late": "Paskutinė diena pareikalauti derybų buvo {day}.",
    "check.sent-away.court-by":
      "Byla teisme turi prasidėti ne vėliau kaip {day}. Gerokai anksčiau pasikalbėkite su tuo, kas konsultuoja.",
    "check.sent-away.court-late":
      "Paskutinė diena pradėti bylą teisme buvo {day}, jei jums pranešė raštu taip, kaip nustato įstatymas. Prašykite patarimo dabar. Jei norite tik kompensacijos, yra šeši mėnesiai, o po derybų laikas skaičiuojamas nuo jų pabaigos.",
    "check.sent-away.form":
      "Jums pasakė tik žodžiu ar žinute? Tada gali būti daugiau laiko ir daugiau teisių. Prašykite patarimo. Kad išlaikytumėte darbą, kol bus nuspręsta, reikia veikti, kol nesibaigė įspėjimo laikas.",
    "check.sent-away.wrong-day":
      "Parašykite dieną, kai jums tai pasakė, pavyzdžiui, 3.3.2026. Tai negali būti būsima diena.",
    "check.right.home": "Darbdavio duotas būstas turi būti saugus ir tvarkingas.",
    "check.right.inspectorate":
      "Galite papasakoti darbo inspekcijai (Arbeidstilsynet), kaip yra darbe.",
    "check.right.union": "Galite įstoti į profsąjungą (fagforening).",
    "check.do.reckon": "Apskaičiuoti, kiek man priklauso",
    "check.do.write": "Kasdien rašykite valandas ir atlyginimą ten, kur matote tik jūs.",
    "check.do.ask": "Paprašykite to darbdavio, jei jums tai saugu.",
    "check.do.tell": "Pranešti darbo inspekcijai (Arbeidstilsynet) ar kitiems, kas tikrina",
    "check.do.advice": "Pasikalbėti su tuo, kas duoda patarimų",
    "check.do.crime": "Papasakoti apie tai, kas gali būti nusikaltimas",
    "check.do.union": "Rasti profsąjungą (fagforening)",
    "check.do.child": "Rasti pagalbą tiems, kam nėra 18 metų",
    "pay.heading": "Kiek man priklauso?",
    "pay.problem.sector": "Pasirinkite panašiausią darbą arba „Kas nors kita“.",
    "pay.problem.day": "Įrašykite dieną, pavyzdžiui, 3.3.2025.",
    "pay.problem.amount": "Įrašykite sumą, pavyzdžiui, 9000 arba 9000,50.",
    "pay.problem.time": "Įrašykite laiką, pavyzdžiui, 7 arba 19:30.",
    "pay.problem.break": "Įrašykite pertrauką minutėmis, pavyzdžiui, 30.",
    "pay.problem.break-long": "Pertrauka netinka: ji tokia pat ilga kaip darbas arba ilgesnė.",
    "pay.problem.same": "Pradžia ir pabaiga sutampa.",
    "pay.problem.off":
      "Laisvas dienas rašykite taip: 1.7.2025 – 14.7.2025, kiekvieną laikotarpį naujoje eilutėje.",
    "pay.problem.backwards": "Paskutinė diena yra prieš pirmąją.",
    "pay.problem.overlap": "Kai kurios valandos persidengia su kitomis.",
    "pay.problem.too-many":
      "Tai daugiau valandų, nei galime apskaičiuoti iš karto. Pasirinkite trumpesnį laiką.",
    "pay.problem.born": "Įrašykite metus, pavyzdžiui, 1990, arba dieną, pavyzdžiui, 3.5.2008.",
    "pay.problem.pay-day": "Įrašykite mėnesio dieną, nuo 1 iki 31.",
    "pay.problem.stopped-by": "Pasirinkite, kas įvyko tą dieną.",
    "pay.refused.category-unknown": "Šiam darbui čia nėra įkainio. Pasirinkite darbą iš naujo.",
    "pay.refused.category-needs-age": "Įrašykite gimimo metus: nuo jų priklauso atlyginimas.",
    "pay.refused.shift-too-long": "Viena pamaina ilgesnė nei trys dienos.",
    "pay.refused.too-large": "Tai daugiau valandų ar sumų, nei galime apskaičiuoti iš karto.",
    "pay.step": "{step} žingsnis iš {steps}",
    "pay.problems": "Pirmiausia pataisykite tai",
    "pay.intro": "Atsakykite į tai, ką žinote. Kitką galite palikti tuščią.",
    "pay.sector": "Koks tai darbas?",
    "pay.sector.construction": "Statybos",
    "pay.sector.cleaning": "Valymas",
    "pay.sector.hospitality": "Viešbutis, kavinė, maistas",
    "pay.sector.shipyard": "Laivų statykla",
    "pay.sector.agriculture": "Ūkis, šiltnamis",
    "pay.sector.fish_processing": "Žuvies fabrikas",
    "pay.sector.electrical": "Elektros darbai",
    "pay.sector.road_freight": "Krovinių vežimas",
    "pay.sector.tour_bus": "Turistinio autobuso vairavimas",
    "pay.sector.automotive": "Automobiliai: remontas, plovimas, padangos",
    "pay.sector.other": "Kas nors kita",
    "pay.other-sector":
      "Norvegijoje nėra mažiausio atlyginimo visiems darbams. Galioja tai, kas sutarta, net jei tik žodžiu. Taisyklės apie darbo laiką, viršvalandžius ir atostogų pinigus (feriepenger) galioja visiems.",
    "pay.work": "Apie darbą",
    "pay.category": "Ką dirbote?",
    "pay.category.help":
      "Jei nežinote, skaičiuojame pagal mažiausią įkainį. Jums gali priklausyti daugiau.",
    "pay.category.skilled": "Darbas pagal profesiją, su pažymėjimu (fagbrev) ar panašiu dokumentu",
    "pay.category.unskilled_min_1_year": "Be pažymėjimo (fagbrev), metai ar daugiau tokiame darbe",
    "pay.category.unskilled_no_experience":
      "Be pažymėjimo (fagbrev), mažiau nei metai tokiame darbe",
    "pay.category.specialised": "Darbas po mokymų tam tikroms užduotims (spesialarbeider)",
    "pay.category.assistant": "Pagalbinis darbas",
    "pay.category.permanent_unskilled": "Nuolatinis darbas arba ilgiau nei šeši mėnesiai",
    "pay.category.seasonal_adult": "Sezoninis ar atostogų darbas",
    "pay.category.production": "Gamybos darbas",
    "pay.category.other": "Kitas darbas, ne elektriko profesijos",
    "pay.category.skilled_after_1_year":
      "Darbas pagal profesiją, metai ar daugiau po pažymėjimo (fagbrev)",
    "pay.category.skilled_newly_qualified": "Pagal profesiją, ką tik po fagbrev",
    "pay.category.assistant_after_1_year": "Pagalbinis darbas, metai ar daugiau",
    "pay.category.assistant_18_plus": "Pagalbinis darbas, mažiau nei metai",
    "pay.skilled": "Ar jus priėmė dirbti pagal profesiją (fagarbeid)?",
    "pay.away": "Ar dėl darbo nakvojote ne namie?",
    "pay.agreed": "Atlyginimas už valandą, jei dėl jo susitarėte",
    "pay.agreed.help":
      "Neatskaičius mokesčių, Norvegijos kronomis. Jei mažiausias atlyginimas pagal įstatymą didesnis, skaičiuojame pagal jį.",
    "pay.born": "Gimimo metai, jei jums mažiau nei 20 arba daugiau nei 58",
    "pay.born.help":
      "Tik todėl, kad jauniems ir vyresniems galioja kiti įkainiai. Visa data yra tikslesnė.",
    "pay.contractor": "Ar šį darbą jūsų darbdaviui davė kita įmonė?",
    "pay.contractor.help": "Pavyzdžiui, didelė statybų įmonė. Tada gali tekti mokėti ir kitiems.",
    "pay.hirer": "Ar darbdavys jus išnuomojo dirbti kitoje įmonėje?",
    "pay.hours": "Kada dirbote?",
    "pay.hours.help":
      "Rašykite taip, kaip prisimenate. Galite naudoti vieną būdą arba visus tris: jie skaičiuojami kartu.",
    "pay.week": "Įprasta savaitė",
    "pay.week.help":
      "Laisvas dienas palikite tuščias. Laiką rašykite kaip 7 arba 19:30, pertraukas minutėmis.",
    "pay.week.from": "Pirma tokių savaičių diena",
    "pay.week.to": "Paskutinė diena. Tuščia reiškia iki šiandien.",
    "pay.week.off": "Dienos ar savaitės, kai nedirbote",
    "pay.week.off.help": "Pavyzdžiui, 1.7.2025 – 14.7.2025, kiekvieną laikotarpį naujoje eilutėje.",
    "pay.from": "Nuo",
    "pay.to": "Iki",
    "pay.break": "Pertrauka",
    "pay.days": "Diena po dienos",
    "pay.days.help": "Čia įrašyta diena skaičiuojama vietoj tos dienos įprastoje savaitėje.",
    "pay.day": "Diena",
    "pay.more": "Pridėti eilutę",
    "pay.list": "Jūsų turimas sąrašas",
    "pay.list.label": "Įklijuokite jį čia, kiekvieną pamainą naujoje eilutėje",
    "pay.list.help": "Diena, nuo, iki, pertrauka. Pavyzdžiui: 3.3.2025 7-19:30 30",
    "pay.list.file": "Arba pasirinkite failą su tokiomis eilutėmis",
    "pay.list.not-read": "Eilutės, kurių nepavyko perskaityti. Jos neįskaičiuotos.",
    "pay.list.line": "{number} eilutė:",
    "pay.line.day": "Nėra dienos, kurią galėtume perskaityti.",
    "pay.line.times": "Reikia pradžios laiko ir pabaigos laiko.",
    "pay.line.same": "Pradžia ir pabaiga sutampa.",
    "pay.line.break": "Pertrauka netinka.",
    "pay.line.more": "Skaičių daugiau nei diena, nuo, iki ir pertrauka.",
    "pay.understood": "Taip jus supratome",
    "pay.week.none": "Dar neįrašėte jokių valandų.",
    "pay.week.total": "Iš viso {hours}, pertraukos atimtos.",
    "pay.week.each": "{hours} per savaitę, savaičių: {weeks}",
    "pay.money": "Kiek gavote?",
    "pay.paid": "Gautas atlyginimas",
    "pay.paid.help":
      "Tai, ką gavote į rankas ar į sąskaitą. Atlyginimas, kurį kas nors laiko, kol grįšite į savo šalį, nėra sumokėtas: jo nerašykite.",
    "pay.amount": "Suma kronomis",
    "pay.until": "Ir kas mėnesį iki",
    "pay.way": "Kaip",
    "pay.way.cash": "Grynaisiais",
    "pay.way.bank": "Per banką",
    "pay.way.other": "Kitaip",
    "pay.pay-day": "Sutarta atlyginimo diena, kitą mėnesį po darbo",
    "pay.pay-day.help": "Skaičius, pavyzdžiui, 15. Palikite tuščią, jei tokios dienos nebuvo.",
    "pay.cut": "Išskaičiuota iš atlyginimo",
    "pay.cut.help":
      "Tai, ką darbdavys pasiliko prieš mokėdamas. Ir už įrankius bei darbo drabužius.",
    "pay.for": "Už ką",
    "pay.cut.rent": "Nuoma",
    "pay.cut.food": "Maistas",
    "pay.cut.travel": "Kelionė",
    "pay.cut.tools": "Įrankiai, drabužiai",
    "pay.cut.tax": "Mokesčiai",
    "pay.cut.other": "Kas nors kita",
    "pay.cut-agreed": "Iš anksto sutarta raštu?",
    "pay.room": "Ar tai už kambarį?",
    "pay.room.single": "Atskiras kambarys",
    "pay.room.double": "Kambarys su kitais",
    "pay.back": "Atiduoti pinigai",
    "pay.back.help":
      "Tai, ką turėjote atiduoti arba sumokėti, kad gautumėte ar išlaikytumėte darbą.",
    "pay.back.tax": "Atiduoti „mokesčiai“",
    "pay.back.visa": "Viza",
    "pay.back.recruitment": "Mokestis už tai, kad gautumėte darbą",
    "pay.back.debt": "Skola už nuomą, maistą ar kelionę",
    "pay.back.loan": "Paskola mano vardu",
    "pay.back.other": "Kas nors kita",
    "pay.back-to": "Kam",
    "pay.to.employer": "Darbdaviui",
    "pay.to.intermediary": "Tam, kas man rado darbą",
    "pay.to.other": "Kam nors kitam",
    "pay.since": "Ar po to kas nors įvyko?",
    "pay.bankrupt": "Diena, kai paprašyta paskelbti bankrotą (konkurs), jei įmonė bankrutavo",
    "pay.stopped":
      "Diena, kai imtasi žingsnio gauti atlyginimą arba darbdavys pripažino, kad yra skolingas",
    "pay.stopped.help": "Tada turite daugiau laiko reikalauti pinigų. Vien laiško neužtenka.",
    "pay.stopped-by": "Kas įvyko tą dieną?",
    "pay.stop.conciliation-complaint": "Skundas taikinimo tarybai (forliksklage)",
    "pay.stop.acknowledgement": "Darbdavys pripažino, kad jums skolingas",
    "pay.stop.criminal-case-claim": "Pinigų reikalavimas baudžiamojoje byloje",
    "pay.reckon": "Apskaičiuoti",
    "pay.result": "Kiek jums priklauso",
    "pay.result.owed": "Mūsų skaičiavimu, jums dabar priklauso, neatskaičius mokesčių:",
    "pay.result.at-least":
      "Mūsų skaičiavimu, jums dabar priklauso bent tiek, neatskaičius mokesčių:",
    "pay.later.wages": "Vėliau, iki {day}, reikia sumokėti {amount} atlyginimo.",
    "pay.later.holidayPay":
      "Vėliau, iki {day}, reikia sumokėti {amount} atostogų pinigų (feriepenger).",
    "pay.result.nothing-now": "Dabar nieko nepriklauso.",
    "pay.result.nothing": "Pagal tai, ką įrašėte, daugiau nieko nepriklauso.",
    "pay.result.nothing-known":
      "Kiek žinome įkainius, daugiau nieko nepriklauso. Kai kurie įkainiai nėra tikri, todėl jums gali priklausyti daugiau.",
    "pay.result.unknown":
      "Sumos pasakyti negalime. Kai kurioms jūsų valandoms nežinome nei įkainio, nei sutarto atlyginimo.",
    "pay.result.unknown.do":
      "Ar susitarėte dėl atlyginimo? Grįžkite ir jį įrašykite. Jei ne, rasti įkainį gali padėti profsąjunga (fagforening) ar darbo inspekcija (Arbeidstilsynet).",
    "pay.result.no-hours":
      "Nėra valandų, kurias galėtume skaičiuoti. Grįžkite ir įrašykite, kada dirbote.",
    "pay.take": "Pasiimti su savimi",
    "pay.change": "Keisti, ką įrašiau",
    "pay.to-result": "Atgal prie to, kas priklauso",
    "pay.figures": "Visi skaičiai",
    "pay.figures.text": "Atidarykite skaičių ir pamatysite, iš kur jis.",
    "pay.part.ordinary": "Įprastas atlyginimas",
    "pay.part.ordinary.text": "Valandos, kurios nėra viršvalandžiai.",
    "pay.part.overtime": "Viršvalandžiai (overtid)",
    "pay.part.overtime.text":
      "Darbas ilgiau nei 9 valandas per dieną ar ilgiau nei pilną savaitę. Už jį priklauso bent 40 % daugiau.",
    "pay.part.supplements": "Priedai už naktį ir panašiai",
    "pay.part.supplements.text": "Suma už kiekvieną tokią valandą, papildomai prie atlyginimo.",
    "pay.part.holidayPay": "Atostogų pinigai (feriepenger)",
    "pay.part.holidayPay.text": "Dalis nuo viso atlyginimo, kad ir kam dirbtumėte.",
    "pay.part.paid": "Jums sumokėta",
    "pay.part.paid.text":
      "Padengia atlyginimą, kurio terminas buvo suėjęs, kai atėjo pinigai, paskui seniausią.",
    "pay.part.lawfulDeductions": "Išskaičiuota, leidžiama",
    "pay.part.lawfulDeductions.text": "Mokesčiai valstybei arba tai, kas iš anksto sutarta raštu.",
    "pay.part.deductionsNotAllowed": "Išskaičiuota, neleidžiama",
    "pay.part.deductionsNotAllowed.text":
      "Tai nebuvo iš anksto sutarta raštu, todėl laikoma nesumokėta. Tai yra dalis to, kas jums priklauso.",
    "pay.part.paidBack": "Jūsų atiduota",
    "pay.part.paidBack.text":
      "Tai rodoma atskirai ir neįeina į tai, kas jums priklauso. Prašykite pagalbos tai atgauti.",
    "pay.part.barred": "Reikalauti per vėlu",
    "pay.part.barred.text": "Praėjo daugiau nei treji metai nuo dienos, kai reikėjo sumokėti.",
    "pay.part.now": "Priklauso dabar",
    "pay.part.now.text":
      "Tai, ką uždirbote, atėmus tai, kas sumokėta, kas išskaičiuota teisėtai ir ko reikalauti per vėlu.",
    "pay.part.later": "Reikės sumokėti vėliau",
    "pay.part.later.text": "Šio mokėjimo terminas dar neatėjo.",
    "pay.part.owed": "Dar priklauso",
    "pay.part.leftPerHour": "Iš tikrųjų liko už valandą",
    "pay.part.leftPerHour.text":
      "Tai, kas sumokėta, atėmus tai, ką atidavėte, už kiekvieną dirbtą valandą.",
    "pay.because.ordinary": "Įprastos valandos",
    "pay.because.over-9-hours": "Viršvalandžiai: daugiau nei 9 valandos tą dieną",
    "pay.because.over-week": "Viršvalandžiai: daugiau nei pilna savaitė",
    "pay.because.act-above-sector":
      "Viršvalandžiai: 40 % prie jūsų atlyginimo duoda daugiau nei šio darbo taisyklė, todėl skaičiuojame taip",
    "pay.because.night": "Naktis, nuo 21 iki 6",
    "pay.because.may-day": "Gegužės 1 ar 17 d., bent puse daugiau",
    "pay.because.skilled": "Darbas pagal profesiją",
    "pay.because.away-from-home": "Ne namie",
    "pay.per-hour": "{amount} už valandą",
    "pay.rate.minimum": "Nuo {day} galiojantis mažiausias atlyginimas pagal įstatymą.",
    "pay.rate.supplement": "Nuo {day} galiojantis priedas.",
    "pay.rate.agreed": "Atlyginimas, kurį įrašėte kaip sutartą.",
    "pay.rate.at-least": "Bent tiek: šioms dienoms nėra patvirtinto įkainio.",
    "pay.rate.confirmed": "Patvirtinta.",
    "pay.rate.confirmed-on": "Patvirtinta (šaltinio data: {date}).",
    "pay.due": "Iki {day} tai reikėjo sumokėti.",
    "pay.due-later": "Iki {day} tai reikia sumokėti.",
    "pay.amount-unknown": "suma nežinoma",
    "pay.last-day": "{day} yra paskutinė diena to reikalauti.",
    "pay.claim.wages": "Atlyginimas",
    "pay.claim.holidayPay": "Atostogų pinigai (feriepenger)",
    "pay.periods": "Laikotarpis po laikotarpio",
    "pay.periods.text": "Kronomis. Paspauskite laikotarpį ir pamatysite žingsnius.",
    "pay.periods.owed": "„Dar priklauso“ apima ir tai, ką reikės sumokėti vėliau.",
    "pay.period": "Laikotarpis",
    "pay.earned": "Uždirbta",
    "pay.period-steps": "Kaip tai gavome",
    "pay.unknown": "Dienos be tikro įkainio",
    "pay.unknown.counted":
      "Šias dienas skaičiuojame pagal paskutinį žinomą įkainį arba pagal sutartą atlyginimą, jei jis didesnis. Jums gali priklausyti daugiau.",
    "pay.unknown.rate":
      "Paskutinis žinomas įkainis yra {amount} už valandą. Jis galioja nuo {from}, o iki {through} yra patvirtintas.",
    "pay.unknown.cap":
      "Paskutinė žinoma kambario riba yra {amount} per mėnesį. Ji galioja nuo {from}, o iki {through} yra patvirtinta.",
    "pay.unknown.agreed-alone":
      "Jei tas įkainis nebegalioja, šios dienos skaičiuojamos pagal sutartą atlyginimą. Tada dabar priklauso {amount}.",
    "pay.unknown.uncounted":
      "Iš jų {hours} neturi sumos: nežinome nei įkainio, nei sutarto atlyginimo.",
    "pay.unknown.gap": "Šioms dienoms neradome įkainio.",
    "pay.unknown.unconfirmed": "Šių dienų įkainis nepatvirtintas, todėl jo nenaudojame.",
    "pay.unknown.after-confirmed": "Dar nežinome, ar šioms dienoms įkainis pasikeitė.",
    "pay.unknown.before-first-rate":
      "Nežinome, ar tada šiam darbui buvo mažiausias atlyginimas. Galioja tai, kas sutarta.",
    "pay.unknown.no-agreed-pay":
      "Neįrašėte, dėl ko susitarėte, o šiam darbui nėra mažiausio atlyginimo.",
    "pay.unknown.age":
      "Minimalus šio darbo įkainis šiame amžiuje negalioja arba gali negalioti: mokama tiek, kiek sutarta.",
    "pay.unknown.supplement-unconfirmed":
      "Už šias dienas gali priklausyti priedas, bet jis nepatvirtintas. Neįskaičiuotas tik jis.",
    "pay.unknown.room-cap-unconfirmed":
      "Nepatvirtinta, kiek tada buvo galima išskaičiuoti už kambarį.",
    "pay.soon": "Greitai bus per vėlu",
    "pay.soon.text": "{amount}: po {day} reikalauti bus per vėlu ({away}).",
    "pay.soon.stops":
      "Laiškas to nesustabdo. Sustabdo skundas taikinimo tarybai (forliksklage). Prašykite pagalbos dabar.",
    "pay.breaches": "Atrodo, kad tai daugiau, nei leidžia įstatymas",
    "pay.breaches.text":
      "Gali būti susitarimas arba išimtis. Gali atsakyti darbo inspekcija (Arbeidstilsynet).",
    "pay.times": "{times} ×",
    "pay.in-week": "{week} savaitė, {year}",
    "pay.and-more": "Dar kartų: {count}",
    "pay.breach.over-13-hours-in-24": "Daugiau nei {limit} darbo per parą",
    "pay.breach.over-48-hours-on-average":
      "Vidutiniškai daugiau nei 48 valandos per savaitę: daugiau nei {limit} per aštuonias savaites",
    "pay.breach.over-69-hours-in-week": "Daugiau nei {limit} per vieną savaitę",
    "pay.breach.overtime-over-10-in-7-days": "Daugiau nei {limit} viršvalandžių per savaitę",
    "pay.breach.overtime-over-25-in-4-weeks":
      "Daugiau nei {limit} viršvalandžių per keturias savaites",
    "pay.breach.overtime-over-200-in-52-weeks": "Daugiau nei {limit} viršvalandžių per metus",
    "pay.breach.daily-rest-under-11": "Mažiau nei {limit} be darbo per parą",
    "pay.breach.weekly-rest-under-35": "Mažiau nei {limit} iš eilės be darbo per savaitę",
    "pay.breach.under-18-over-8-hours": "Iki 18 metų: daugiau nei {limit} per dieną",
    "pay.breach.under-18-over-40-hours": "Iki 18 metų: daugiau nei {limit} per savaitę",
    "pay.breach.under-18-at-night": "Iki 18 metų: darbas naktį",
    "pay.breach.under-18-break": "Iki 18 metų: mažiau nei pusvalandis pertraukos",
    "pay.breach.under-18-daily-rest": "Iki 18 metų: mažiau nei {limit} be darbo per parą",
    "pay.breach.under-18-weekly-rest":
      "Iki 18 metų: mažiau nei {limit} iš eilės be darbo per savaitę",
    "pay.breach.paid-in-cash": "Sumokėta grynaisiais. Atlyginimas turi eiti per banką.",
    "pay.breach.not-paid-by-pay-day":
      "Atlyginimo dieną sumokėta ne viskas (žemiau: kiek buvo gauta)",
    "pay.breach.deduction-not-allowed": "Iš atlyginimo išskaičiuota, nors neleidžiama",
    "pay.unless.agreement": "Nebent yra susitarimas su profsąjunga ar kita išimtis.",
    "pay.unless.bank-impossible": "Nebent mokėti per banką buvo neįmanoma ar labai sunku.",
    "pay.unless.other-pay-day-agreed": "Nebent sutarta kita atlyginimo diena.",
    "pay.against": "Kam gali tekti mokėti",
    "pay.against.employer": "Jūsų darbdavys",
    "pay.against.employer.text": "Visada pirmiausia. Treji metai nuo kiekvienos atlyginimo dienos.",
    "pay.against.contractors": "Įmonės, kurios davė darbą jūsų darbdaviui",
    "pay.against.contractors.text":
      "Jos irgi turi mokėti, jei gauna rašytinį reikalavimą (krav) per tris mėnesius nuo atlyginimo dienos.",
    "pay.against.hirer": "Įmonė, kuriai jus išnuomojo",
    "pay.against.hirer.text":
      "Ji irgi turi mokėti, jei gauna rašytinį reikalavimą (krav) per tris mėnesius nuo atlyginimo dienos.",
    "pay.against.wage-guarantee": "Valstybės atlyginimo garantija (lønnsgaranti) per NAV",
    "pay.against.wage-guarantee.text":
      "Kai įmonė bankrutuoja, garantija gali padengti iki šešių mėnesių atlyginimo. Yra viršutinė riba.",
    "pay.if-in-a-chain": "Jei darbą davė kita įmonė",
    "pay.if-hired-in": "Jei jus išnuomojo dirbti kitoje įmonėje, o darbdavys nebankrutavo",
    "pay.if-not-bankrupt": "Jei jus įdarbinusi įmonė nebankrutavo (konkurs)",
    "pay.if-bankrupt": "Jei įmonė bankrutavo (konkurs)",
    "pay.against.passed": "{day} terminas baigėsi.",
    "pay.against.passed-for": "Paskutinė diena jau praėjo:",
    "pay.against.next": "Artimiausias terminas baigiasi {day} ({away}).",
    "pay.against.last": "{day} baigiasi pats paskutinis terminas.",
    "pay.assumed": "Kuo rėmėmės skaičiuodami",
    "pay.assumed.rounded": "Kiekvienas skaičius apvalinamas vieną kartą, pabaigoje.",
    "pay.assumed.due-twice-a-month":
      "Atlyginimo diena neįrašyta, todėl laikome, kad mokėti reikia mėnesio 15 dieną ir paskutinę dieną.",
    "pay.assumed.due-on-pay-day": "Atlyginimą reikia sumokėti kito mėnesio {0} dieną.",
    "pay.assumed.holiday-due-30-june":
      "Atostogų pinigus (feriepenger) reikia sumokėti iki kitų metų birželio 30 dienos.",
    "pay.assumed.holiday-at-leaving":
      "Kai darbas baigiasi, atostogų pinigus gali reikėti sumokėti anksčiau.",
    "pay.assumed.no-twelve-per-cent":
      "Atostogų pinigai yra 10,2 %. Kai kurie susitarimai duoda 12 %.",
    "pay.assumed.holiday-over-sixty": "Nuo metų, kai sukanka 60, atostogų pinigai yra 12,5 %.",
    "pay.assumed.holiday-sixty-not-known":
      "Žinome tik gimimo metus. Jei 60 metų jums sukako iki rugsėjo, atostogų pinigų priklauso daugiau.",
    "pay.assumed.payments-own-period":
      "Mokėjimas pirmiausia padengia atlyginimą, kurio terminas suėjo paskutinis, kai atėjo pinigai. Likutis padengia seniausią atlyginimą, kurio tada dar buvo galima reikalauti.",
    "pay.assumed.payments-fill-unknown-days":
      "Tai, ką jums sumokėjo, įskaičiuojama už visas to laiko valandas, taip pat ir be tikro įkainio.",
    "pay.assumed.breaks-unpaid":
      "Pertraukos neapmokamos. Jei per jas negalėjote išeiti, už jas reikėjo sumokėti.",
    "pay.assumed.breaks-in-the-middle": "Laikome, kad pertraukos yra darbo viduryje.",
    "pay.assumed.clock-skipped":
      "Vieną naktį laikrodis pasuktas į priekį. Ta valanda neskaičiuojama.",
    "pay.assumed.clock-twice": "Vieną naktį laikrodis pasuktas atgal. Skaičiavome trumpesnį laiką.",
    "pay.assumed.birthday-not-known":
      "Žinome tik {0} metus, todėl gimtadieniu laikome paskutinę tų metų dieną.",
    "pay.assumed.agreed-pay-only":
      "Šiam darbui nėra mažiausio atlyginimo, todėl skaičiuojame tik pagal tai, kas sutarta.",
    "pay.assumed.category-as-told":
      "Imame jūsų pasirinktą darbo rūšį arba tą, kurios įkainis mažiausias.",
    "pay.assumed.practice-not-known":
      "Skaičiuojame tik pagal amžių. Jei jums daugiau nei 18 metų ir tokį darbą dirbote keturis mėnesius, jums priklauso visas įkainis.",
    "pay.assumed.seasonal-weeks": "Didesnis sezono įkainis taikomas po dvylikos savaičių.",
    "pay.assumed.under-18-share": "Iki 18 metų įkainis yra dalis suaugusiųjų įkainio.",
    "pay.assumed.may-come-in-addition":
      "Gali priklausyti daugiau: už pamainas, kelionę, maistą ar nakvynę. Klauskite profsąjungos (fagforening) ar darbo inspekcijos (Arbeidstilsynet).",
    "pay.assumed.deduction-by-law": "Išskaičiuoti mokesčiai valstybei laikomi leidžiamais.",
    "pay.assumed.deduction-living": "Išskaičiavus turi likti tiek, kad užtektų gyventi.",
    "pay.assumed.deduction-not-known":
      "Nenurodyta, ar dėl išskaitymo susitarta raštu. Laikome, kad nesusitarta.",
    "pay.assumed.room-single":
      "Nežinoma, ar kambaryje gyvenote su kitais, todėl taikome didesnę ribą.",
    "pay.assumed.room-cap-held": "Kambario riba yra paskutinė, kurią žinome. Ji galėjo pasikeisti.",
    "pay.assumed.agreed-at-least":
      "Dienos be tikro įkainio skaičiuojamos bent pagal sutartą atlyginimą.",
    "pay.assumed.decree-holds":
      "Sprendimas dėl mažiausio atlyginimo galioja, kol priimamas naujas. Jis nustoja galioti, jei per mėnesį po naujos kolektyvinės sutarties niekas nepareikalauja naujo (allmenngjøringsloven § 7). Nežinome, ar kas nors to pareikalavo.",
    "pay.assumed.limitation-ignorance":
      "Jei negalėjote žinoti, kad šie pinigai jums priklauso, galite turėti dar vienus metus. Paklauskite.",
    "pay.assumed.may-days":
      "Darbas gegužės 1 ir 17 d. duoda bent 50 % daugiau už įprastas valandas arba tiek, kiek sutarta už sekmadienius. Viso užmokesčio už šias dienas, kai jos laisvos, ir priedo, kai jos sekmadienį ar viršvalandžiai, neskaičiavome: paklauskite.",
    "pay.assumed.night-weeks":
      "Darbas daugiausia naktį, nuo 21 iki 6, turi 38 įprastas valandas per savaitę. Tai naudojama tik toms savaitėms, kurių visos valandos yra naktį. Jei dirbate daugiausia naktį, paklauskite.",
    "pay.assumed.before-tax": "Visos sumos neatskaičius mokesčių.",
    "pay.assumed.no-interest": "Palūkanos už vėluojantį atlyginimą neįskaičiuotos.",
    "pay.assumed.after-as-of": "Po {0} yra dalis jūsų įrašytų dienų ar mokėjimų.",
    "pay.assumed.exceptions":
      "Mažiausias atlyginimas negalioja profesijos mokiniams (lærling) ir užimtumo programoms (arbeidsmarkedstiltak).",
    "pay.posted": "Jei jus čia dirbti atsiuntė kitos šalies įmonė",
    "pay.posted.text":
      "Pagrindinės Norvegijos taisyklės apie atlyginimą ir darbą galioja ir jums, kol čia dirbate. Ir tada, kai atvykote ne iš Europos.",
    "pay.posted.unconfirmed":
      "Tai iš 2021 metų ataskaitos. Patvirtinome ne kiekvieną taisyklę. Klauskite darbo inspekcijos (Arbeidstilsynet).",
    "take.heading": "Pasiimkite su savimi",
    "take.nothing": "Dar nėra ko pasiimti. Pirmiausia apskaičiuokite atlyginimą.",
    "take.show": "Parodyti tam, kas padeda",
    "take.show.text":
      "Pusė puslapio jūsų kalba ir norvegiškai. Parodykite arba perskaitykite garsiai. Niekas neišsaugoma.",
    "take.letter": "Laiškas tam, kas padeda",
    "take.letter.text":
      "Norvegiškai. Šalia bus jūsų kalba, kai tekstą patikrins žmogus, kuriam ji gimtoji, o iki tol – anglų kalba. Vardus įrašote ranka.",
    "take.sheet": "Skaičiuoklės lentelė",
    "take.sheet.text":
      "Kiekvienas žingsnis, kad tas, kas padeda, galėtų patikrinti. Šiame telefone išsaugoma kaip {file}.",
    "take.saved":
      "Išsaugota kaip {file}. Žiūrėkite Failuose, aplanke „Atsisiuntimai“. Kai parodysite, failą ištrinkite.",
    "take.helpers": "Kas gali tai išsiųsti už jus",
    "take.print": "Spausdinti",
    "take.pdf": "Išsaugoti kaip PDF",
    "take.pdf.text":
      "Kad būtų sukurtas failas {file}, skaičiai eina per mūsų serverį. Ten jie neišsaugomi.",
    "take.to-employer": "Vietoj to laiškas darbdaviui?",
    "take.to-employer.make": "Parengti laišką darbdaviui",
    "take.short.worked": "Dirbau {hours} (nuo {from} iki {to}).",
    "take.short.earned": "Uždirbau {amount} su atostogų pinigais, neatskaičius mokesčių.",
    "take.short.earned-at-least":
      "Uždirbau bent {amount} su atostogų pinigais, neatskaičius mokesčių.",
    "take.short.paid": "Man sumokėjo {amount}.",
    "take.short.kept": "{amount} išskaičiuota teisėtai: mokesčiams arba pagal rašytinį susitarimą.",
    "take.short.paid-back":
      "Kad gaučiau ar išlaikyčiau darbą, turėjau atiduoti ar sumokėti {amount}.",
    "take.short.owed": "Man dabar priklauso {amount}.",
    "take.short.at-least": "Man dabar priklauso bent {amount}.",
    "take.short.barred": "{amount}: to reikalauti gali būti per vėlu.",
    "take.short.last-day": "{day} yra paskutinė diena reikalauti pirmos dalies.",
    "take.short.above":
      "Jei darbą perdavė kita įmonė, aukščiau esančios įmonės turi gauti reikalavimą raštu iki {day}.",
    "take.short.unknown":
      "Kai kurioms dienoms tikro įkainio neradau. Jos skaičiuojamos pagal paskutinį žinomą įkainį arba sutartą atlyginimą.",
    "take.short.uncounted":
      "Iš to {hours} neturi sumos: nežinau nei įkainio, nei sutarto atlyginimo.",
    "take.short.cap": "Kambario riba nėra tikra. Imta paskutinė žinoma.",
    "take.short.supplement":
      "Už kai kurias dienas gali priklausyti priedas. Jis nėra tikras, todėl neįskaičiuotas.",
    "take.short.help": "Prašau man su tuo padėti.",
    "take.part.minutes": "Dirbtos valandos",
    "take.sheet.what": "Kas",
    "take.sheet.minutes": "Minutės",
    "take.sheet.hours": "Valandos",
    "take.sheet.rate": "Įkainis už valandą arba pagrindas",
    "take.sheet.percent": "Procentai",
    "take.sheet.addition": "Nuo mažiausio įkainio: procentai",
    "take.sheet.minimum": "Mažiausias įkainis",
    "take.sheet.why": "Kodėl",
    "take.sheet.source": "Šaltinis",
    "take.sheet.check": "Žingsnių suma",
    "take.sheet.due": "Sumokėti iki",
    "take.sheet.last-day": "Paskutinė diena reikalauti",
    "take.sheet.state": "Būsena",
    "take.state.due": "galima reikalauti",
    "take.state.not-due": "dar neatėjo laikas",
    "take.state.barred": "per vėlu",
    "help.heading": "Kas jums gali padėti",
    "help.intro":
      "Pasirinkite, ko jums reikia. Pamatysite, kas padeda, ką daro ir ką privalo perduoti toliau. Neklausiame, kas esate, ir nieko neišsaugome.",
    "help.need": "Ko jums reikia?",
    "help.need.danger": "Man dabar gresia pavojus",
    "help.need.safe-place": "Saugi vieta apsistoti",
    "help.need.child": "Pagalba tam, kam nėra 18 metų",
    "help.need.health": "Liga ar sužeidimas",
    "help.need.advice": "Pasikalbėti ir gauti patarimą",
    "help.need.pay": "Man sumokėjo ne tiek, kiek turėjo",
    "help.need.housing": "Vieta gyventi",
    "help.need.report-conditions": "Papasakoti, kaip yra darbe",
    "help.need.crime": "Papasakoti apie nusikaltimą",
    "help.need.lawyer": "Advokatas ar teisinis patarimas",
    "help.need.union": "Profsąjunga",
    "help.need.residence": "Leidimas čia gyventi ar dirbti",
    "help.need.going-home": "Grįžti į savo šalį",
    "help.need.check-firm": "Patikrinti įmonę",
    "help.place": "Kur esate?",
    "help.place-help":
      "Miestas ar savivaldybė (kommune). Matysite ir tuos, kas padeda visoje šalyje.",
    "help.show": "Rodyti, kas padeda",
    "help.found-for": "Jūsų pasirinkimas: {need}.",
    "help.other": "Ieškoti ko nors kito",
    "help.nobody": "Nežinome nieko, kas padėtų būtent su tuo",
    "help.call": "Skambinti {phone}",
    "help.never-rung":
      "Šiuo numeriu dar neskambinome. Jei niekas neatsiliepia, žiūrėkite jų svetainėje.",
    "help.rung":
      "{day} paskutinį kartą skambinome šiuo numeriu. Jei niekas neatsiliepia, žiūrėkite jų svetainėje.",
    "help.authority": "Valdžios įstaiga",
    "help.no-authority": "Ne valdžios įstaiga",
    "help.where": "Kur: {places}",
    "help.municipal": "Jūsų savivaldybėje (kommune) ar apskrityje (fylke).",
    "help.for-whom": "Kam:",
    "help.pass-on": "Ką jie pasilieka sau, o ką perduoda toliau:",
    "help.languages": "Kalbos: {languages}",
    "help.web": "Svetainė: {name}",
    "help.narrow": "Vieta, kalba ir darbo laikas",
    "help.tongue": "Kalba, kuria norite kalbėti",
    "help.any-tongue": "Bet kokia kalba",
    "help.open-now": "Tik vietos, kurios dabar gali būti atidarytos",
    "help.open.yes": "Dabar atidaryta, pagal mums žinomą laiką. Šventės neįskaičiuotos.",
    "help.open.no": "Dabar uždaryta, pagal mums žinomą laiką.",
    "help.open.not-known": "Nežinome, kada jie dirba.",
    "help.perhaps": "Šios vietos gali tikti: nežinome jų darbo laiko ar kalbų",
    "help.can": "Ką gali padaryti ir ko negali pažadėti:",
    "help.promise.police":
      "Gali jus apsaugoti ir tirti nusikaltimą. Negali pažadėti, kaip baigsis byla.",
    "help.promise.health": "Gali jus gydyti. Negali nieko pažadėti dėl jūsų darbo.",
    "help.promise.court":
      "Gali nuspręsti, ar jums kas nors priklauso. Negali pažadėti, kad laimėsite.",
    "help.promise.register": "Rodo, kas jame įrašyta. Negali pažadėti, kad įmonėje viskas gerai.",
    "help.promise.authority":
      "Gali daryti tai, ką leidžia įstatymas. Negali pažadėti, kaip tai baigsis.",
    "help.promise.helper":
      "Gali patarti ir padėti. Negali spręsti už valdžios įstaigą ir negali pažadėti, kaip tai baigsis.",
    "help.unconfirmed": "Ne iki galo patikrinta",
  },
  safety: {
    readBy: null,
    words: {
      "danger.heading": "Pavojus gyvybei ar sveikatai? Skambinkite 112.",
      "danger.more":
        "Kas nors sunkiai sužeistas ar serga: 113. Gaisras: 110. Visais trimis numeriais atsiliepia dieną ir naktį.",
      "danger.unread": "Šių žodžių dar neperskaitė žmogus, kurio gimtoji kalba yra lietuvių.",
      "danger.keep-or-pass-on":
        "Daugelis gali pasilaikyti sau tai, ką jiems pasakote. Niekas negali to padaryti, kai kieno nors gyvybei gresia didelis pavojus arba kai kalbama apie vaiką. Prieš pasakodami paklauskite: „Ką privalote perduoti toliau?“",
      "danger.call-now": "Kam galite paskambinti dabar",
      "danger.hurt":
        "Niekas neturi teisės jūsų skriausti, jums grasinti ar jus užrakinti. Jei tai vyksta dabar, skambinkite 112.",
      "danger.perhaps":
        "Jei nežinote, ar esate saugūs, galite paskambinti ir paklausti. Jei kas nors vyksta dabar, skambinkite 112.",
      "danger.child":
        "Jei jums yra arba gali būti mažiau nei 18 metų, yra pagalba būtent jums. Tie, kas padeda, gali privalėti pranešti vaikų apsaugos tarnybai (barnevernet).",
      "risk.heading": "Prieš parodydami tai darbdaviui",
      "risk.lead":
        "Pagalvokite, ką darbdavys gali padaryti. Kiti tai patyrė arba to bijojo. Darbdavys:",
      "risk.job": "duoda mažiau darbo arba atleidžia iš darbo",
      "risk.threats": "grasina dirbančiam žmogui arba šeimai namuose",
      "risk.sent-home": "sako, kad dirbantis žmogus bus išsiųstas iš šalies",
      "risk.debt": "reikalauja pinigų už kelionę, nuomą ar maistą ir vadina tai skola",
      "risk.housing":
        "Ar darbdavys sprendžia, kur gyvenate? Tada pirmiausia pagalvokite, kur galėsite miegoti.",
      "risk.helper":
        "Pirmiausia parodykite tai tam, kas padeda. Profsąjunga (fagforening), nemokama teisinė pagalba arba „Caritas“ gali tai išsiųsti už jus arba kalbėti už jus. Paprašykite palaukti, kol sutiksite.",
      "risk.time":
        "Laiškas nesustabdo laiko. Reikalauti atlyginimo tampa per vėlu, kai praeina treji metai nuo dienos, kai jis turėjo būti sumokėtas. Laiką sustabdo skundas taikinimo tarybai (forliksklage), byla teisme arba reikalavimas baudžiamojoje byloje.",
      "risk.saved":
        "Tai, kas išsaugota telefone, gali rasti kiekvienas, kas jį turi: „Failuose“, aplanke „Atsisiuntimai“. Rodant ekraną nieko neišsaugoma.",
    },
    directory,
  },
  letter: null,
};
