import { Actions, Button } from "../components/button.tsx";
import { TextField } from "../components/field.tsx";
import { say } from "../page.ts";

/** What is searched for is in the address, to be shared. */
export function SearchForm({ query }: { readonly query: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not in every browser that is in use
    <form method="get" action="/knowledge/search" role="search">
      <TextField
        name="q"
        label={say("knowledge.search-label")}
        help={say("knowledge.search-help")}
        value={query}
        size={32}
      />
      <Actions>
        <Button>{say("knowledge.search-do")}</Button>
      </Actions>
    </form>
  );
}
