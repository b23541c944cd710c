interface Props {
  readonly label: string;
  readonly done: number;
  readonly of: number;
}

export function Progress({ label, done, of }: Props) {
  return (
    <div class="progress">
      <label for="progress">{label}</label>
      <progress id="progress" max={of} value={done} />
    </div>
  );
}
