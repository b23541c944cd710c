import type { KeptItem } from "../../domain/evidence/kept.ts";
import { TypedText } from "../components/typed-text.tsx";

export const always = { from: null, to: null } as const;

export const evidenceAt = (caseId: string, rest = ""): string =>
  `/cases/${caseId}/evidence${rest === "" ? "" : `/${rest}`}`;

export const itemName = ({ number, what }: Pick<KeptItem, "number" | "what">) => (
  <>
    {number} <TypedText>{what}</TypedText>
  </>
);
