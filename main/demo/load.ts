import type { House } from "../../api/house.ts";
import { asKeeper, type Cluster } from "../../store/cluster.ts";
import { machine, people } from "./country.ts";

/** Fills the demo country: its people. Everything is done through the same verbs as people use. */
export async function loadDemo(
  house: House,
  cluster: Cluster,
  tell: (line: string) => void,
): Promise<void> {
  for (const { subject, cell, name, title, role } of [...people, machine]) {
    if (house.cells.has(cell)) {
      await asKeeper(cluster, cell, (client) =>
        client.query(
          "insert into access.colleague (subject, name, title, role) values ($1, $2, $3, $4)",
          [subject, name, title, role],
        ),
      );
    }
  }
  tell(`Demo: ${people.length} people in an invented country`);
}
