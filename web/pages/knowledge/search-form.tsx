import { Actions, Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import type { Say } from "../../texts/texts.ts";

/** What is searched for is in the address, to be shared. */
export function SearchForm({ say, query }: { readonly say: Say; readonly query: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not in every browser that is in use
    <form method="get" action="/knowledge/search" role="search">
      <TextField
        say={say}
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
