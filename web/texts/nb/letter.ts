import type { Translated } from "../area.ts";
import type { letter as original } from "../en/letter.ts";

export const letter: Translated<typeof original> = {
  readBy: null,
  words: {
    "letter.name": "Navn",
    "letter.address": "Adresse",
    "letter.reach": "Slik kan dere trygt nå meg",
    "letter.to": "Til",
    "letter.employer": "Arbeidsgiver",
    "letter.account": "Konto for betaling",
    "letter.pay-by": "Betal innen",
    "letter.signed": "Sted, dato og underskrift",
    "letter.not-known": "ikke kjent",
    "letter.subject.helper": "Kan dere hjelpe meg med lønnen min?",
    "letter.subject.employer": "Krav om lønn og feriepenger",
    "letter.worked": "Jeg har jobbet {hours} timer fra {from} til {to}.",
    "letter.owed": "Etter timene nedenfor har {amount} forfalt og er ikke betalt, før skatt.",
    "letter.at-least":
      "Etter timene nedenfor har minst {amount} forfalt og er ikke betalt, før skatt.",
    "letter.nothing-due": "Ingenting har forfalt ennå.",
    "letter.later-sum": "Ytterligere {amount} forfaller senere.",
    "letter.no-sum":
      "Jeg kan ikke gi noen sum: for noen av timene nedenfor kjenner jeg verken en sats eller en avtalt lønn.",
    "letter.paid-known":
      "Så langt satsene er kjent, er alt som har forfalt, betalt. Noen satser er ikke sikre. Jeg vil gjerne at noen ser over det.",
    "letter.all-paid":
      "Etter det jeg har ført opp, er alt som har forfalt, betalt. Jeg vil gjerne at noen ser over det.",
    "letter.ask-helper":
      "Kan dere se om dette stemmer, og si hvordan jeg kan kreve det? Ikke kontakt arbeidsgiveren før jeg har sagt ja.",
    "letter.ask-employer":
      "Jeg krever det som har forfalt, slik det er satt opp nedenfor. Resten ber jeg om blir betalt når den forfaller.",
    "letter.claims": "Det som har forfalt og ikke er betalt",
    "letter.later": "Det som forfaller senere",
    "letter.barred": "Det som kan være for gammelt",
    "letter.barred.text":
      "Disse delene er ikke med i summen. Kan dere se om noe har stoppet tiden?",
    "letter.for": "For",
    "letter.due": "Forfall",
    "letter.unpaid": "Ubetalt",
    "letter.wages": "Lønn, {span}",
    "letter.holiday": "Feriepenger, {span}",
    "letter.sums": "Slik er summen satt sammen",
    "letter.what": "Hva",
    "letter.amount": "Beløp",
    "letter.part.ordinary": "Vanlig lønn",
    "letter.part.overtime": "Overtidslønn",
    "letter.part.supplements": "Tillegg",
    "letter.part.holidayPay": "Feriepenger",
    "letter.part.paid": "Betalt",
    "letter.part.lawfulDeductions": "Trekk som kan være lov",
    "letter.part.barred": "For gammelt til å kreves",
    "letter.part.now": "Forfalt nå",
    "letter.part.later": "Forfaller senere",
    "letter.hours": "Arbeidede timer",
    "letter.hours.day": "Dato",
    "letter.hours.clock": "Fra–til",
    "letter.hours.worked": "Timer, uten pauser",
    "letter.hours.times": "{count} ganger",
    "letter.hours.all": "I alt",
    "letter.hours.months": "Hver dag med klokkeslett er i regnearket.",
    "letter.why.gap": "ingen sats funnet",
    "letter.why.unconfirmed": "satsen er ikke sikker",
    "letter.why.after-confirmed": "ingen nyere sats er kjent",
    "letter.why.before-first-rate": "før den første minstesatsen",
    "letter.why.no-agreed-pay": "ingen minstesats, og ingen avtalt lønn",
    "letter.why.age": "minstesatsen gjelder kanskje ikke i denne alderen",
    "letter.why.supplement-unconfirmed": "tillegget er ikke sikkert",
    "letter.why.room-cap-unconfirmed": "det som kan trekkes for rom, er ikke sikkert",
    "letter.deductions":
      "Av dette har arbeidsgiveren trukket {amount} som det, så vidt jeg vet, ikke er adgang til å trekke. Trekk er bare lov slik arbeidsmiljøloven § 14-15 tredje ledd sier.",
    "letter.paid-back": "I tillegg måtte jeg betale tilbake {amount}. Det er ikke med i summen.",
    "letter.rates": "Satser",
    "letter.rate": "Kroner timen",
    "letter.holds-from": "Gjelder fra",
    "letter.rate.minimum": "Minstesats, allmenngjort",
    "letter.rate.supplement": "Tillegg, allmenngjort",
    "letter.rate.agreed": "Avtalt lønn",
    "letter.no-minimum":
      "Her er ingen allmenngjort minstesats kjent. Lønnen som var avtalt, er brukt.",
    "letter.rules": "Regler som er brukt",
    "letter.rule.minimum": "Minst allmenngjort sats: allmenngjøringsloven.",
    "letter.rule.overtime":
      "Overtid over 9 timer om dagen eller vanlig uke, med minst {percent} tillegg: arbeidsmiljøloven §§ 10-4 og 10-6 ellevte ledd.",
    "letter.rule.holiday": "Feriepenger: ferieloven § 10.",
    "letter.rule.due":
      "Lønn betales to ganger i måneden om ikke annet er avtalt, til bankkonto: arbeidsmiljøloven § 14-15 første og annet ledd.",
    "letter.rule.rounded": "Hvert tall er rundet av for seg, så en sum kan avvike med et øre.",
    "letter.rule.time":
      "Krav foreldes etter tre år: foreldelsesloven §§ 2 og 3. Forliksklage, stevning eller krav i straffesak stopper tiden: § 15.",
    "letter.unknown": "Dager uten sikker sats",
    "letter.unknown.only": "{day}: {why}",
    "letter.unknown.one": "{day}: {hours} timer, {why}",
    "letter.unknown.many": "{span}: {hours} timer, {why}",
    "letter.unknown.counted":
      "Disse timene er regnet med den siste satsen som er kjent, eller med avtalt lønn der den er høyere. Det kan være mer til gode.",
    "letter.unknown.agreed": "Disse timene er regnet med avtalt lønn. Det kan være mer til gode.",
    "letter.unknown.rate":
      "Den siste satsen som er kjent, er {rate} kroner timen fra {from}, bekreftet til og med {through} ({source}).",
    "letter.unknown.cap":
      "Den siste grensen som er kjent for rom, er {rate} kroner måneden fra {from}, bekreftet til og med {through} ({source}).",
    "letter.unknown.decree":
      "Et vedtak om minstesats gjelder til det kommer et nytt: allmenngjøringsloven § 7.",
    "letter.unknown.lapses":
      "Det faller bort hvis ingen krever et nytt innen en måned etter en ny tariffavtale. Jeg vet ikke om noen har krevd det.",
    "letter.unknown.agreed-alone":
      "Hvis den satsen er falt bort, gjelder den avtalte lønnen for disse timene. Da har {amount} forfalt nå.",
    "letter.unknown.uncounted":
      "{hours} av timene har ikke noe beløp: verken en sats eller en avtalt lønn er kjent.",
    "letter.against": "Hvem andre som kan måtte betale",
    "letter.against.last": "Siste dag",
    "letter.passed": "{day}: har passert",
    "letter.against.contractors":
      "De over arbeidsgiveren i kjeden, hvis arbeidet var satt ut: de må ha kravet skriftlig innen tre måneder etter forfall",
    "letter.against.hirer":
      "Den som leide meg inn, hvis jeg var leid ut: må ha kravet skriftlig innen tre måneder etter forfall",
    "letter.against.wage-guarantee": "Staten, hvis arbeidsgiveren er konkurs: spør NAV",
    "letter.notice":
      "Dette er også et skriftlig krav mot dem som svarer solidarisk for lønnen min etter allmenngjøringsloven § 13, hvis arbeidsgiveren utførte arbeidet for andre. Gi det videre til dem.",
    "letter.ask": "Jeg ber også om",
    "letter.ask.payslips": "lønnsslipper for hele tiden: arbeidsmiljøloven § 14-15 sjette ledd",
    "letter.ask.hours":
      "oversikten over timene mine, som arbeidsgiveren skal føre: arbeidsmiljøloven § 10-7",
    "letter.sources": "Kilder",
    "letter.source.agreed": "Det arbeidstakeren har fortalt.",
    "letter.source.acts": "Lovene slik de sto på lovdata.no {day}.",
    "letter.source.read": "{source}, lest {day}",
    "letter.foot": "Regnet ut {day} etter arbeidstakerens egne opplysninger om timer og lønn.",
  },
};
