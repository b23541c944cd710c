import { doorScript } from "./script.ts";

interface Props {
  readonly nonce: string;
  /** Where the way out leads. */
  readonly leaveTo: string;
}

/** In the head of each page that the door opens on: Back and Forward to a door that was left show nothing of it. */
export function Gone({ nonce, leaveTo }: Props) {
  return <script nonce={nonce} src={`/script/${doorScript().entries.gone}`} data-to={leaveTo} />;
}
