import { toEmployer } from "../../words.ts";

export const todo = {
  stay: toEmployer({
    you: {
      en: "If you want to keep working while the case goes on: by this date the employer must have it in writing that you will sue, or the suit must be brought.",
      nb: "Vil du fortsette i jobben mens saken går: innen denne datoen må arbeidsgiveren ha fått skriftlig beskjed om at du går til søksmål, eller søksmålet være reist.",
    },
    en: "If the person wants to stay in the post after the dismissal of {0}: by this day, bring the suit, or tell the employer in writing that it will be brought in time.",
    nb: "Vil personen bli i stillingen etter oppsigelsen fra {0}: reis søksmål innen denne dagen, eller gi arbeidsgiveren skriftlig beskjed om at det blir reist i tide.",
  }),
  stayDoubt: toEmployer({
    you: {
      en: "The last date to keep working while the case goes on was a day off. Tell the employer in writing today that you will sue, and ask a lawyer.",
      nb: "Siste dato for å fortsette i jobben mens saken går, var en fridag. Gi arbeidsgiveren skriftlig beskjed i dag om at du går til søksmål, og spør en advokat.",
    },
    en: "If the person wants to stay in the post after the dismissal of {0}: tell the employer in writing at once that a suit will be brought. The notice ends on a day off; whether {1}, the next working day, is in time, the act does not say.",
    nb: "Vil personen bli i stillingen etter oppsigelsen fra {0}: gi arbeidsgiveren straks skriftlig beskjed om at søksmål blir reist. Oppsigelsestiden ender på en fridag; om {1}, neste virkedag, er i tide, sier ikke loven.",
  }),
  court: toEmployer({
    you: {
      en: "If you want to keep working while the case goes on: a court can decide it, if the suit that asks for it is brought by this date.",
      nb: "Vil du fortsette i jobben mens saken går: retten kan bestemme det, hvis søksmålet som ber om det, er reist innen denne datoen.",
    },
    en: "If the person wants to go on in the work after the dismissal of {0}: bring a suit that asks the court for that by this day.",
    nb: "Vil personen fortsette i arbeidet etter oppsigelsen fra {0}: reis søksmål som ber retten om det, innen denne dagen.",
  }),
  reinstateDoubt: toEmployer({
    you: {
      en: "The last date to ask a court to be let back in to work was a day off. Ask a lawyer today.",
      nb: "Siste dato for å be retten om å få komme tilbake i jobben var en fridag. Spør en advokat i dag.",
    },
    en: "If the person was wrongly shut out {0}: ask the court at once to be let back in. The four weeks end on a day off; whether {1}, the next working day, is in time, the act does not say.",
    nb: "Ble personen urettmessig stengt ute {0}: be retten straks om å få komme tilbake. De fire ukene ender på en fridag; om {1}, neste virkedag, er i tide, sier ikke loven.",
  }),
  reinstate: toEmployer({
    you: {
      en: "You were shut out from work. A court can decide that you get back in, if you ask for it by this date. A union or a lawyer helps you.",
      nb: "Du ble stengt ute fra jobben. Retten kan bestemme at du får komme tilbake, hvis du ber om det innen denne datoen. En fagforening eller en advokat hjelper deg.",
    },
    en: "If the person was wrongly shut out {0}, after the notice or the agreed time was over: ask the court by this day to be let back in.",
    nb: "Ble personen urettmessig stengt ute {0}, etter at oppsigelsestiden eller avtaletiden var over: be retten innen denne dagen om å få komme tilbake.",
  }),
} as const;
