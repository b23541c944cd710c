import type { Child } from "hono/jsx";

export function dial(text: string): Child {
  return text
    .split(/\b(11[023])\b/)
    .map((part, at) => (at % 2 === 1 ? <a href={`tel:${part}`}>{part}</a> : part));
}
