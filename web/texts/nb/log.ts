import type { Translated } from "../area.ts";
import type { log as original } from "../en/log.ts";

export const log: Translated<typeof original> = {
  readBy: null,
  words: {
    "log.heading": "Hvem har lest denne saken",
    "log.intro":
      "Hver lesing og hver endring står her, også din akkurat nå. Loggen har ikke noe innhold, og ingen som arbeider her kan endre den.",
    "log.caption": "De siste {count} linjene, de nyeste først",
    "log.when": "Når",
    "log.who": "Hvem",
    "log.what": "Hva",
    "log.ground.report": "på grunn av en melding",
    "log.ground.referral": "på grunn av en henvisning",
    "log.cell": "etaten selv",
    "log.refused": "ble nektet: {what}",
    "log.verb.case.read": "leste saken",
    "log.verb.case.open": "åpnet saken",
    "log.verb.case.join": "tok inn en kollega",
    "log.verb.case.step-in": "gikk inn i saken",
    "log.verb.observation.add": "skrev ned en observasjon",
    "log.verb.comparison.read": "leste sammenligningen",
    "log.verb.safeguard.set": "innførte eller opphevet et vern",
    "log.verb.person.add": "la til en person",
    "log.verb.person.name": "forseglet et navn",
    "log.verb.person.read-name": "åpnet et navn",
    "log.verb.consent.note": "skrev ned et samtykke",
    "log.verb.consent.withdraw": "noterte at et samtykke ble trukket",
    "log.verb.referral.prepare": "forberedte en henvisning",
    "log.verb.referral.send": "sendte en henvisning",
    "log.verb.referral.read": "leste henvisningene",
    "log.verb.outcome.read": "leste utfallene",
    "log.verb.outcome.note": "skrev ned et utfall",
    "log.verb.outcome.prepare": "forberedte å fortelle om et utfall",
    "log.verb.outcome.tell": "fortalte en annen etat om et utfall",
    "log.verb.log.read": "leste denne loggen",
  },
};
