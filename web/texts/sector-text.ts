import { isSector, sectorUnknown } from "../../domain/case/sector.ts";
import type { Say } from "./texts.ts";

export function sectorText(say: Say, sector: string): string {
  if (sector === sectorUnknown) {
    return say("case.sector-unknown");
  }
  return isSector(sector) ? say(`sector.${sector}`) : sector;
}
