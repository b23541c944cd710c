import { TypedText } from "../components/typed-text.tsx";
import { say } from "../page.ts";

interface Props {
  readonly persons: readonly { readonly id: string; readonly pseudonym: string }[];
  readonly here: string;
  readonly at: (person: string) => string;
}

/** Whose page it is, in the order they were added: no person is ranked. */
export function PersonNav({ persons, here, at }: Props) {
  return (
    <nav aria-label={say("evidence.persons")}>
      <ul class="evidence-persons">
        {persons.map(({ id, pseudonym }) => (
          <li>
            <a
              class="ds-button"
              data-variant={id === here ? "primary" : "secondary"}
              href={at(id)}
              aria-current={id === here ? "page" : undefined}
            >
              <TypedText>{pseudonym}</TypedText>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
