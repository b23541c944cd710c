import fc from "fast-check";
import { details, withDetails } from "../../rules/rights/situation.ts";

export const anyDetails = {
  where: fc.constantFrom(...details.where.values, null),
  awarded: fc.constantFrom(...details.awarded.values, null),
  how: fc.constantFrom(...details.how.values, null),
  form: fc.constantFrom(...details.form.values, null),
  ground: fc.constantFrom(...details.ground.values, null),
  notice: fc.constantFrom(...details.notice.values, null),
  home: fc.constantFrom(...details.home.values, null),
  post: fc.constantFrom(...details.post.values, null),
  rests: fc.constantFrom(...details.rests.values, null),
  sought: fc.constantFrom(...details.sought.values, null),
  work: fc.constantFrom(...details.work.values, null),
  close: fc.constantFrom(...details.close.values, null),
};

/** With any details, whether or not its kind is asked them. */
export const withAnyDetails = <Event>(
  event: {
    readonly [Name in keyof Event]: fc.Arbitrary<Event[Name]>;
  },
) =>
  fc
    .tuple(fc.record<Event>(event), fc.record(anyDetails))
    .map(([told, asked]) => ({ ...told, ...withDetails(asked) }));
