export const who = {
  coordinator: {
    en: "the assistance coordinator, with the person",
    nb: "koordinatoren, sammen med personen",
  },
  /** Never the person's task, nor a child's. */
  coordinatorAlone: { en: "the assistance coordinator", nb: "koordinatoren" },
  counsel: { en: "the person's counsel", nb: "bistandsadvokaten" },
  lawyer: {
    en: "a lawyer, free legal advice or a law clinic",
    nb: "advokat, fri rettshjelp eller rettshjelptiltak",
  },
  person: { en: "the person themselves, by going there", nb: "personen selv, ved å møte opp" },
  wages: {
    en: "the union, a law clinic or a lawyer, with the person",
    nb: "fagforening, rettshjelptiltak eller advokat, sammen med personen",
  },
  police: { en: "the police", nb: "politiet" },
  child: { en: "the child welfare service", nb: "barneverntjenesten" },
  everyBody: {
    en: "the public body that speaks with the person",
    nb: "det offentlige organet som snakker med personen",
  },
} as const;
