import assert from "node:assert/strict";
import test from "node:test";
import { speaksOfDanger } from "./safety-words.ts";
import { threatIn } from "./threat.ts";

for (const words of [
  "En fremmed ringte og sa at hun skal få svi hvis hun ikke betaler.",
  "De står utenfor huset til mor hver kveld.",
  "Onkelen fant oss selv om vi flyttet.",
  "Han fant oss gjennom Facebook.",
  "Han har sendt meldinger: «jeg finner deg».",
  "Eksmannen har spurt mor hvilken dag hun kommer.",
  "Eksmannen har funnet ut hvor søsteren bor.",
  "He found out where my sister lives.",
  "Hun ble slått av sjefen.",
  "Ho vart slått.",
  "She was beaten by the boss.",
  "He raped her.",
  "Eg er redd for han",
  "Han er farlig",
  "Agenten venter på henne på flyplassen.",
  "Han kommer etter henne.",
  "He is coming after her",
  "Han vil ha henne tilbake.",
  "Familien vil gifte henne bort.",
  "They will force her to marry.",
  "Hun må betale dem 3000 euro",
  "De brente huset",
  "Hun skylder onkelen til eksmannen 40 000, og han vil ha dem når hun kommer.",
  "Eksmannen har sendt meldinger om at han finner henne.",
  "Eksmannen ringte i natt og truet med å drepe henne hvis hun kommer hjem.",
  "Sjefen leter etter henne.",
  "He said he will find her.",
  "They are looking for me there.",
  "He threatened her mother.",
  "Har gjeld til agenten.",
  "Hun er redd for at han kommer.",
  "Broren slo henne.",
  "De spurte etter søsteren.",
  "Trusler på telefon.",
  "She owes him 4000 euro.",
  "Han skylder sjefen 5000 euro.",
  "Mannen vil skade barna.",
  "Han har lånt 40 000 av formannen.",
  "Dei leitar etter ho.",
  "Han vet hvor hun bor.",
  "Redd for eksmannen.",
  "Hun må betale tilbake reisen.",
  "De krever 50 000.",
  "Redd for lederen på restauranten, han ringte søsteren.",
  "Er livredd for onkelen, tør ikke gå ut.",
  "Tør ikke svare når telefonen ringer.",
  "She is scared of the manager",
  "Hun er livredd.",
  "Livredd for at de skal komme",
  "Hun er livredd for dem",
  "She is terrified of him",
]) {
  test(`words of a threat, or of a debt: ${words}`, () => {
    assert.notEqual(threatIn(words), null);
  });
}
for (const words of [
  "Sjefen har passet hennes",
  "Mannen har tatt passet hennes",
  "Han har passet mitt",
  "They keep her passport",
  "He still has her passport",
  "Sjefen har passet til alle",
  "Her uncle has her passport",
  "passet hos Marek",
  "Passet ligger hos agenten",
  "The recruiter called her parents",
  "Agenten ringer familien hver dag",
  "Eksen ringte moren hennes",
  "Må betale 300 euro i måneden til agenten, ellers tar de huset",
  "Ellers kommer de til mamma",
  "Pay by Friday, or else.",
  "or else they go to her mother",
  "Noen har vært på døra hos mora",
  "Mannen hennes kom til døra her i går",
  "He came to her door last night",
  "Han har filmet henne og sier han legger det ut",
  "Eksen truer ikke, men han vil legge ut bildene",
  "Legge ut video av henne",
  "Har fått vite at han er ute av fengsel",
  "He was released from prison",
  "Han sa han skal brenne huset",
  "They said they will burn down the house",
  "They will come for my kids",
  "He is coming for her children",
  "De kommer og tar barna",
]) {
  test(`words of a threat, of a door, a prison or a passport that somebody else holds: ${words}`, () => {
    assert.notEqual(threatIn(words), null);
  });
}
for (const words of [
  "Han fant oss selv, via en dame på biblioteket. Han tror det var en mandag.",
  "He has a passport",
  "He has his passport",
  "NAV: de har pass",
  "Krisesenteret: de har passet hennes i safen",
  "Hun har passet sitt",
  "sjefen har passet på henne",
  "Mannen har passet barna",
  "They took passport photos",
  "They took her passport photo",
  "passet hos NAV",
  "Released from hospital",
  "Released her report",
  "Ellers tar hun bussen",
  "Ellers kommer tolken",
  "Ellers kommer de på mandag",
  "Ellers tar de bussen",
  "or else she misses the course",
  "He calls the children every day",
  "Eksen ringer barna hver søndag",
  "De ringte foreldrene fra skolen",
  "Legge ut video av kurset",
  "Jeg legger det ut på Finn",
  "Ringer på døra til legen",
  "The taxi came to the door",
  "Fyre i ovnen og brenne ved",
  "The bus will come for the children",
]) {
  test(`words of what is done every day: ${words}`, () => {
    assert.equal(threatIn(words), null);
  });
}
for (const words of [
  "Trenger lønn fra sjefen.",
  "Søk voldsoffererstatning",
  "Send søknad om voldserstatning innen 1. mars",
  "Ask for compensation for victims of violence",
  "Krisesenteret: kurs om vold.",
  "Tid hos krisesenter for voldsutsatte.",
  "Ring Nav og spør hvor hun skal møte.",
  "UDI vet hvor hun bor.",
  "Lawyer asks where she lives",
  "Hun spør etter barna sine.",
  "Hun vil lete etter moren sin",
  "The police found her in May",
  "Avtale om gjeld med namsmannen",
  "Sjefen skylder henne lønn.",
  "Sjefen skylder henne 40 000.",
  "The boss owes her wages.",
  "Finne henne et sted å bo.",
  "Find her a room.",
  "Leter etter jobb.",
  "Look for her passport.",
  "Ingen gjeld.",
  "Hun krever 50 000 i lønn.",
  "Vi vet hvor hun bor.",
  "Redd for legen.",
  "Ingen truer henne.",
  "Gjelden er betalt.",
  "Har gjeld til banken.",
  "Det gjelder papirene.",
  "Trenger et sted å bo der ingen vet hvem hun er.",
  "Hun trur det går bra.",
  "Låne en sykkel.",
  "Hun har skadet hånden.",
  "Hun slår seg til ro.",
  "Arbeidsgiveren svarer ikke.",
  "Ring NAV, og spør etter saken.",
  "Hun er ikke redd for lederen.",
  "Er redd for tannlegen, og for å være alene.",
  "Ikke livredd lenger.",
  "Tør ikke svare på spørsmål på norsk ennå",
  "I don't dare to say it in Norwegian yet",
  "Livredd hunder",
  "Arbeidsgiveren har sendt papirene",
  "ID card that they took a copy of",
  "Passet som de har utstedt på ambassaden",
  "Redd for lederjobben",
]) {
  test(`words of neither: ${words}`, () => {
    assert.equal(threatIn(words), null);
  });
}

for (const words of [
  "Sjefen sendte melding i går: «kommer du hjem, finner vi deg». Hun viste meg den.",
  "Hun får meldinger fra sjefen: «pass deg»",
  "Vi skal finne deg uansett",
  "Noen har tatt bilde av huset til mamma og sendt det til henne",
  "Agenten tok bilder av døra hennes",
  "Sjefen har ringt mora hennes to ganger og spurt når hun kommer",
  "Arbeidsgiveren har ringt mamma",
  "Hun må betale 40 000 til Viktor før jul",
  "Må betale Viktor 40.000 kr",
  "Hun skal betale 3000 euro til formannen",
  "the boss called her mother twice and asked when she comes",
  "watch out",
  "Watch out, or else.",
  "we will find you",
  "“We'll find you wherever you go”",
  "somebody took a picture of her mother's house",
  "she must pay 40,000 to Viktor before Christmas",
  "She has to pay him 4000 euro",
]) {
  test(`words to somebody, of where theirs live, or of money that somebody wants: ${words}`, () => {
    assert.notEqual(threatIn(words), null);
  });
}
for (const words of [
  "Hun må betale husleie til kommunen",
  "Må betale 800 til NAV",
  "Må betale 800 til Nav",
  "Må betale 800 til Skatteetaten",
  "Hun skal betale 200 til legen",
  "She must pay 800 to the municipality",
  "Tok bilde av huset til annonsen",
  "Noen tok bilde av huset til annonsen",
  "They took a picture of the house",
  "De tok bilde av henne til passet",
  "Sjefen har ringt advokaten",
  "Pass på medisinene",
  "Pass deg for trafikken",
  "Når passer det deg",
  "Watch out for the deadline",
  "Vi finner deg et sted å bo",
  "We will find you a room",
]) {
  test(`words of care, of a picture or a bill as there are every day: ${words}`, () => {
    assert.equal(threatIn(words), null);
  });
}

for (const words of [
  "Passet ligger hos sjefen",
  "Passet mitt er hos arbeidsgiveren",
  "Mangler passet, formannen beholdt det",
  "Id-kortet er hos formannen",
  "Passet er låst inne på kontoret",
  "Jeg fikk aldri passet tilbake",
  "Passet ligger hos dem",
  "Jeg vil ha tilbake papirene mine fra bilvasken",
  "De sier de skal brenne huset",
  "De kjenner adressen til mor",
  "Broren er tatt som sikkerhet for lånet",
  "De tar dattera mi hvis jeg snakker",
  "Hvis jeg snakker, tar de dattera mi",
  "De sa de skulle ta dattera mi hvis jeg snakka",
  "Jeg skal giftes bort",
  "Passet ligger i skapet til Darius",
  "Ikke gå forbi bilvasken, de ser etter ham",
  "Han sa han skulle ta henne",
  "Get back the ID card that the boss keeps",
  "Få tilbake ID-kortet som sjefen har",
  "Get my passport back from the boss",
  "The boss keeps her ID card",
]) {
  test(`papers that are held, and what is held against somebody, are a danger: ${words}`, () => {
    assert.notEqual(threatIn(words), null);
    assert.ok(speaksOfDanger(words), "and left out of the copy");
  });
}
for (const words of [
  "Jonas vil ha 3000 euro av meg før jul",
  "Lånet til onkelen må betales hver måned",
  "Sende penger til han i Vilnius",
  "Tør ikke gå ut på grunn av dem på brakka",
]) {
  test(`money that somebody wants is left out of the copy: ${words}`, () => {
    assert.ok(speaksOfDanger(words));
  });
}
for (const words of [
  "Passet ligger på ambassaden",
  "Passet er hos UDI",
  "Passet er hos advokaten",
  "Passet ligger i safen på krisesenteret",
  "Papirene er hos NAV",
  "Passet er hos politiet",
  "Søke om nytt pass",
  "Mor tar dattera til skolen",
  "Vi ser etter et rom til ham",
  "De kjenner til NAV",
  "Kjenner adressen til legen",
  "Lånekassen: lån må betales hver måned",
  "Få tilbake depositumet",
  "Sende penger hjem til barna",
  "Vil ha penger til mat",
  "Jonas vil ha kaffe",
  "Sjefen svarer ikke.",
  "Fikk passet tilbake i går",
  "Bilvasken skylder lønn",
  "Hente ID-kort på politistasjonen",
]) {
  test(`what is done every day is none: ${words}`, () => {
    assert.equal(threatIn(words), null);
    assert.ok(!speaksOfDanger(words));
  });
}
