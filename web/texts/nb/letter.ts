import type { Translated } from "../area.ts";
import type { letter as original } from "../en/letter.ts";

export const letter: Translated<typeof original> = {
  readBy: null,
  words: {
    "letter.risk.heading": "Før du viser dette til arbeidsgiveren",
    "letter.risk.lead":
      "Tenk over hva arbeidsgiveren kan gjøre. Andre har opplevd, eller vært redde for, at arbeidsgiveren:",
    "letter.risk.job": "gir mindre arbeid, eller avslutter jobben",
    "letter.risk.threats": "truer den som har jobbet, eller familien hjemme",
    "letter.risk.sent-home": "sier at den som har jobbet, blir sendt ut av landet",
    "letter.risk.debt": "krever penger for reise, husleie eller mat, og kaller det gjeld",
    "letter.risk.housing":
      "Bestemmer arbeidsgiveren hvor du bor? Tenk da først på hvor du kan sove.",
    "letter.risk.helper":
      "Vis det til en hjelper først. En fagforening, gratis rettshjelp eller Caritas kan sende det for deg, eller snakke for deg. Be dem vente til du sier ja.",
    "letter.risk.time":
      "Et brev stopper ikke tiden. Et lønnskrav blir for gammelt tre år etter dagen lønnen skulle vært betalt. Klage til forliksrådet, stevning til retten eller krav i en straffesak stopper tiden.",
    "letter.risk.saved":
      "Det som er lagret på en telefon, kan den som holder den, finne: i Filer, under Nedlastinger. Å vise skjermen lagrer ingenting.",
    "letter.name": "Navn",
    "letter.address": "Adresse",
    "letter.reach": "Slik kan dere trygt nå meg",
    "letter.to": "Til",
    "letter.employer": "Arbeidsgiver",
    "letter.account": "Konto for betaling",
    "letter.pay-by": "Betal innen",
    "letter.signed": "Sted, dato og underskrift",
    "letter.subject.helper": "Kan dere hjelpe meg med lønnen min?",
    "letter.subject.employer": "Krav om lønn og feriepenger",
    "letter.worked": "Jeg har jobbet {hours} timer fra {from} til {to}.",
    "letter.owed": "Etter timene nedenfor gjenstår {owed} å betale, før skatt.",
    "letter.due-now": "Av dette har {amount} forfalt.",
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
    "letter.part.owed": "Til gode",
    "letter.why.gap": "ingen sats funnet",
    "letter.why.unconfirmed": "satsen er ikke sikker",
    "letter.why.after-confirmed": "ingen nyere sats kjent",
    "letter.why.before-first-rate": "før den første minstesatsen",
    "letter.why.no-agreed-pay": "ingen minstesats, og ingen avtalt lønn",
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
    "letter.unknown": "Dager som ikke er regnet med, eller ikke fullt ut",
    "letter.unknown.only": "{day}: {why}",
    "letter.unknown.one": "{day}: {hours} timer, {why}",
    "letter.unknown.many": "{span}: {hours} timer, {why}",
    "letter.against": "Hvem andre som kan måtte betale",
    "letter.against.who": "Hvem",
    "letter.against.last": "Siste dag",
    "letter.against.contractors":
      "De over arbeidsgiveren i kjeden, hvis arbeidet var satt ut: de må ha kravet skriftlig innen tre måneder etter forfall",
    "letter.against.hirer":
      "Den som leide meg inn, hvis jeg var leid ut: må ha kravet skriftlig innen tre måneder etter forfall",
    "letter.against.wage-guarantee": "Staten, hvis arbeidsgiveren er konkurs: spør NAV",
    "letter.notice":
      "Dette er også et skriftlig krav mot dem som svarer solidarisk for lønnen min etter allmenngjøringsloven § 13, hvis arbeidsgiveren utførte arbeidet for andre. Gi det videre til dem.",
    "letter.until-unknown": "ikke kjent",
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
