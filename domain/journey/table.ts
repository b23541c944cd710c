// A decision table: the first rule that fits decides. There is no default: a test asks every combination, and whether every rule is reached.

export type Columns = Readonly<Record<string, readonly string[]>>;

/** A value for each column. */
export type Values<C extends Columns> = { readonly [Name in keyof C]: C[Name][number] };

/** What must hold, and what then is. A column that is left out fits any value. */
export type Rule<C extends Columns, Then> = readonly [
  when: { readonly [Name in keyof C]?: readonly C[Name][number][] },
  then: Then,
];

export interface Table<C extends Columns, Then> {
  readonly columns: C;
  readonly rules: readonly Rule<C, Then>[];
}

/** What the table says of these values. Throws where no rule fits: the tables are whole. */
export function decide<C extends Columns, Then>(table: Table<C, Then>, values: Values<C>): Then {
  const rule = table.rules.find(([when]) =>
    Object.entries(when).every(([name, fits]) => fits?.includes(values[name] ?? "")),
  );
  if (rule === undefined) {
    throw new Error(`No rule for ${JSON.stringify(values)}`);
  }
  return rule[1];
}
