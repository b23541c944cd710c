import { askLawyer } from "./right.ts";
import { say } from "./words.ts";

export const addressMayBeGiven = say(
  "On request, the municipality's social services may give the police, and prison and probation (kriminalomsorgen), contact details and where the person may be (§ 44). Find out before applying, if the address must be safe.",
  "På forespørsel kan kommunens sosialtjeneste gi politiet og kriminalomsorgen kontaktopplysninger og mulig oppholdssted (§ 44). Finn ut av det før det søkes, hvis adressen må være trygg.",
);

export const addressGiven = askLawyer(
  "address-given",
  "Before applying for social services: which address is given, and who may get it?",
  "Før det søkes om sosiale tjenester: hvilken adresse oppgis, og hvem kan få den?",
);
