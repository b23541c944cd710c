/** As typed; a right-to-left script turns nothing around it. */
export function TypedText({ children }: { readonly children: string }) {
  return <bdi>{children}</bdi>;
}
