import { type Find, say, sayLost } from "./words.ts";

export const howLong = say(
  "The three weeks run from when word of the decision reached the person (Public Administration Act § 29). Sent by post by the last day is in time, and a last day on a Saturday, a Sunday or a public holiday moves to the next working day (§ 30).",
  "De tre ukene løper fra beskjeden om vedtaket kom fram til personen (forvaltningsloven § 29). Postlagt innen siste dag er i tide, og en siste dag på en lørdag, søndag eller helligdag flyttes til neste virkedag (§ 30).",
);
export const heardLate = say(
  "A late appeal may be heard where the person cannot be blamed for it, or where there are special reasons. Those who decide the appeal judge that (§ 31).",
  "En klage som kommer for sent, kan behandles hvis personen ikke kan lastes for det, eller hvis det er særlige grunner. De som behandler klagen, vurderer det (§ 31).",
);
export const tooOld = (last: Find) =>
  sayLost(
    "A year after the decision, {0}, has passed: what comes now cannot be heard as an appeal (§ 31). One can still ask that the decision is changed (omgjøring, § 35).",
    "Ett år etter vedtaket, {0}, er over: det som kommer nå, kan ikke behandles som klage (§ 31). Det går fortsatt an å be om at vedtaket blir endret (omgjøring, § 35).",
    last,
  );
export const immigrationBoards = say(
  "What the immigration directorate (UDI) decided first is heard by the immigration appeals board (UNE); what the police or a mission abroad decided, by UDI (Immigration Act § 76). The appeal is sent to those who decided (Public Administration Act § 32).",
  "Det Utlendingsdirektoratet (UDI) har bestemt først, behandles av Utlendingsnemnda (UNE); det politiet eller en utenriksstasjon har bestemt, av UDI (utlendingsloven § 76). Klagen sendes til dem som har truffet vedtaket (forvaltningsloven § 32).",
);

/** Immigration Act § 90 c: what may be carried out before it is final. */
export const expulsionWaits = say(
  "An appeal alone does not put the expulsion off: whether it waits must be asked for, and a no must give its reasons (Public Administration Act § 42). Where the person has no permit, or is an EEA citizen with only the right to stay of the first three months, it can be carried out at once. Where the person has a permit, it can be carried out only when it is final, unless they are likely to harm another person (Immigration Act § 90 c).",
  "En klage alene utsetter ikke utvisningen: det må bes om at den venter, og et nei skal begrunnes (forvaltningsloven § 42). Har personen ingen tillatelse, eller er EØS-borger med bare oppholdsretten for de tre første månedene, kan den gjennomføres straks. Har personen en tillatelse, kan den først gjennomføres når den er endelig, med mindre det er sannsynlig at personen vil skade en annen (utlendingsloven § 90 c).",
);
export const dangerWaits = say(
  "If the person fears persecution or inhuman treatment where they would be sent: say so, to the police and in the appeal. Then it can be carried out before it is final in three cases only: the application was not examined (§ 32), protection was refused in another country, or it is clear that neither § 28 nor § 73 applies (§ 90 c fifth paragraph).",
  "Hvis personen frykter forfølgelse eller umenneskelig behandling der de ville bli sendt: si det, til politiet og i klagen. Da kan det bare gjennomføres før det er endelig i tre tilfeller: søknaden ble ikke behandlet (§ 32), beskyttelse er avslått i et annet land, eller det er klart at verken § 28 eller § 73 gjelder (§ 90 c femte ledd).",
);
export const permitWaits = say(
  "An appeal alone does not put a no off: whether it waits must be asked for (Public Administration Act § 42). A no to a first application, or to a renewal that was applied for later than a month before the permit ended, can be carried out 48 hours after word of it came at the soonest. Where the application is found clearly without ground, it can be sooner: as soon as the time to ask that it waits is out, and UDI has answered. A no to a renewal that was applied for in time, and a revocation, can be carried out only when they are final, unless the person is likely to harm another (Immigration Act § 90 c).",
  "En klage alene utsetter ikke et avslag: det må bes om at det venter (forvaltningsloven § 42). Et nei til en første søknad, eller til en fornyelse som ble søkt senere enn en måned før tillatelsen gikk ut, kan tidligst gjennomføres 48 timer etter at beskjeden kom. Anses søknaden som åpenbart grunnløs, kan det være før: så snart fristen for å be om at det venter er ute, og UDI har svart. Et nei til en fornyelse som ble søkt i tide, og et tilbakekall, kan først gjennomføres når de er endelige, med mindre det er sannsynlig at personen vil skade en annen (utlendingsloven § 90 c).",
);
