import type { Door } from "./door.tsx";

interface Props {
  readonly door: Door;
}

/** Only with script, and only after what it risks was said. */
export function KeepDiary({ door: { say } }: Props) {
  return (
    <details class="telling with-phone">
      <summary>{say("door.diary")}</summary>
      <p>{say("door.diary.risk")}</p>
      <div class="actions">
        <button class="ds-button" data-variant="secondary" type="button" data-diary="keep">
          {say("door.diary.keep")}
        </button>
        <button
          class="ds-button"
          data-variant="tertiary"
          type="button"
          data-diary="forget"
          data-diary-there=""
          hidden
        >
          {say("door.diary.forget")}
        </button>
      </div>
      <p role="status">
        <span data-diary-said="keep" hidden>
          {say("door.diary.kept")}
        </span>
        <span data-diary-said="forget" hidden>
          {say("door.diary.forgotten")}
        </span>
      </p>
    </details>
  );
}

/** Shown by the script. */
export function KeptDiary({ door: { say } }: Props) {
  return (
    <div class="notice" data-diary-there="" hidden>
      <div class="actions">
        <button class="ds-button" data-variant="secondary" type="button" data-diary="open">
          {say("door.diary.open")}
        </button>
        <button class="ds-button" data-variant="tertiary" type="button" data-diary="forget">
          {say("door.diary.forget")}
        </button>
      </div>
    </div>
  );
}
