import { doorScript } from "./script.ts";

interface Props {
  readonly nonce: string;
  readonly leaveTo: string;
}

/** Back and Forward to a left door show nothing of it. */
export function Gone({ nonce, leaveTo }: Props) {
  return <script nonce={nonce} src={`/script/${doorScript().entries.gone}`} data-to={leaveTo} />;
}
