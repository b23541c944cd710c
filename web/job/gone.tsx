import { context } from "../page.ts";
import { doorScript } from "./script.ts";

/** Back and Forward to a left door show nothing of it. */
export function Gone() {
  const { nonce, leaveTo } = context().var;
  return <script nonce={nonce} src={`/script/${doorScript().entries.gone}`} data-to={leaveTo} />;
}
