/** Text that somebody typed, as it was typed: its script’s direction is its own, and turns nothing around it. */
export function TypedText({ children }: { readonly children: string }) {
  return <bdi>{children}</bdi>;
}
