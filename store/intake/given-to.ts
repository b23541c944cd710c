import type { Moment } from "../../domain/time/day.ts";
import { momentOf } from "../case/case.ts";

export interface GivenTo {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly at: Moment;
}

/** Of what came in `i`: the last it was given to, while they may have it. */
export const givenColumn = `(select jsonb_build_object('id', w.id, 'name', w.name, 'by', y.name, 'at', ${momentOf("l.at")})
          from (select g.given_to, g.given_by, g.at from work.incoming_given g
                 where g.incoming = i.id order by g.number desc limit 1) l
          join access.colleague w on w.id = l.given_to join access.colleague y on y.id = l.given_by
         where access.may_decide(i.id, w.id))`;
