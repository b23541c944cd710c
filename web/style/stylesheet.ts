/** The one stylesheet, and the address that changes when it does. */
export interface Stylesheet {
  readonly text: string;
  readonly path: string;
}

export const stylesheet: Stylesheet = { text: "", path: "/style-0.css" };
