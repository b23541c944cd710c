import type { Role } from "../../domain/access/actor.ts";
import type { Hosted } from "../data-folder.ts";
import { door } from "../installation.ts";

/** Invented, and every name says so. */
export const agencies: readonly Hosted[] = [
  {
    id: "inspectorate",
    name: "Arbeidstilsynet i Fjordland (demo)",
    kinds: [
      "labour-inspectorate",
      "administrative-agency",
      "public-authority",
      "control-authority",
      "akrim-body",
    ],
  },
  {
    id: "police-district",
    name: "Fjordland politidistrikt (demo)",
    kinds: ["police", "public-authority", "akrim-recipient"],
  },
  {
    id: "immigration-unit",
    name: "Utlendingsseksjonen i Fjordland (demo)",
    kinds: ["police", "police-immigration", "public-authority"],
  },
  {
    id: "special-unit",
    name: "Politiets særgruppe i Fjordland (demo)",
    kinds: ["police", "trafficking-unit", "public-authority"],
  },
  {
    id: "tax",
    name: "Skattekontoret i Fjordland (demo)",
    kinds: [
      "tax",
      "administrative-agency",
      "public-authority",
      "control-authority",
      "akrim-recipient",
    ],
  },
  {
    id: "nav",
    name: "NAV Fjordland (demo)",
    kinds: ["nav", "administrative-agency", "public-authority", "akrim-body"],
  },
  {
    id: "municipality",
    name: "Lillevik kommune (demo)",
    kinds: [
      "municipality",
      "municipality-social",
      "health",
      "administrative-agency",
      "public-authority",
    ],
  },
  { id: "shelter", name: "Tryggheim botilbud (demo)", kinds: ["private-helper"] },
  { id: "union", name: "Fagforbundet Samhold (demo)", kinds: ["union"] },
  {
    id: "coordination",
    name: "Nasjonal koordinering (demo)",
    kinds: ["coordination", "public-authority"],
  },
];

export const country: readonly Hosted[] = [door, ...agencies];

/** `subject` is the name in the demo's sign-in. */
export interface DemoPerson {
  readonly subject: string;
  readonly cell: string;
  readonly name: string;
  readonly title: string;
  readonly role: Role;
  /** A number that nobody has. */
  readonly phone?: string;
  /** An account of a system. */
  readonly system?: boolean;
}

/** Those a visitor can be. All invented. */
export const people: readonly DemoPerson[] = [
  {
    subject: "ingrid",
    cell: "inspectorate",
    name: "Ingrid Haugerud",
    title: "inspektør",
    role: "officer",
  },
  {
    subject: "mats",
    cell: "inspectorate",
    name: "Mats Lindal",
    title: "saksbehandler",
    role: "caseworker",
  },
  {
    subject: "turid",
    cell: "inspectorate",
    name: "Turid Fossum",
    title: "leder",
    role: "supervisor",
  },
  {
    subject: "jonas",
    cell: "police-district",
    name: "Jonas Bakkerud",
    title: "etterforsker",
    role: "caseworker",
  },
  {
    subject: "synne",
    cell: "police-district",
    name: "Synne Aasgard",
    title: "leder",
    role: "supervisor",
  },
  {
    subject: "paal",
    cell: "immigration-unit",
    name: "Pål Rønning",
    title: "saksbehandler",
    role: "caseworker",
  },
  {
    subject: "eli",
    cell: "special-unit",
    name: "Eli Storvik",
    title: "etterforsker",
    role: "caseworker",
  },
  { subject: "karim", cell: "tax", name: "Karim Nesse", title: "kontrollør", role: "caseworker" },
  { subject: "marte", cell: "nav", name: "Marte Lunde", title: "veileder", role: "caseworker" },
  {
    subject: "anja",
    cell: "municipality",
    name: "Anja Solheim",
    title: "sosialkonsulent",
    role: "caseworker",
  },
  {
    subject: "liv",
    cell: "shelter",
    name: "Liv Tangen",
    title: "bistandskoordinator",
    role: "caseworker",
    phone: "+4700000001",
  },
  { subject: "hanne", cell: "shelter", name: "Hanne Moen", title: "leder", role: "supervisor" },
  { subject: "tomas", cell: "union", name: "Tomas Berge", title: "rådgiver", role: "caseworker" },
  {
    subject: "nina",
    cell: "coordination",
    name: "Nina Kolstad",
    title: "analytiker",
    role: "analyst",
  },
  {
    subject: "aslak",
    cell: "coordination",
    name: "Aslak Myrvold",
    title: "redaktør",
    role: "editor",
  },
  {
    subject: "solveig",
    cell: "coordination",
    name: "Solveig Rustad",
    title: "redaktør",
    role: "editor",
  },
];

/** The inspectorate's archive system, an API client with its own token. */
export const machine: DemoPerson = {
  subject: "inspectorate-archive",
  cell: "inspectorate",
  name: "Arkivsystemet",
  title: "fagsystem",
  role: "caseworker",
  system: true,
};
