interface Props {
  /** What is being done, already said: “Question 3 of 12”. */
  readonly label: string;
  readonly done: number;
  readonly of: number;
}

/** How far one has come, in words and as a bar. */
export function Progress({ label, done, of }: Props) {
  return (
    <div class="progress">
      <label for="progress">{label}</label>
      <progress id="progress" max={of} value={done} />
    </div>
  );
}
