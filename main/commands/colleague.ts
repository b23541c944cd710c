import { parseArgs } from "node:util";
import { type Role, roles } from "../../domain/access/actor.ts";
import { asKeeper } from "../../store/cluster.ts";
import { Trouble } from "../server/trouble.ts";
import { cellNamed, withInstallation } from "./installed.ts";

export const colleagueHelp = `lenke colleague list CELL
lenke colleague add CELL --subject SUBJECT --name NAME --title TITLE --role ${roles.join("|")} [--mail ADDRESS] [--phone NUMBER] [--system]
                                                  one who has ended comes back so, as the colleague they were;
                                                  --system: an account of a system, which owns no case
lenke colleague mail CELL --subject SUBJECT --mail ADDRESS   where they are told that something waits; without --mail not by mail
lenke colleague phone CELL --subject SUBJECT --phone NUMBER   the same by text message; without --phone by none
lenke colleague end CELL --subject SUBJECT        from today they cannot sign in; what they did stays in the log
The subject is the name by which the sign-in provider knows the person (the claim "sub").`;

interface Given {
  readonly subject: string | undefined;
  readonly name: string | undefined;
  readonly title: string | undefined;
  readonly role: string | undefined;
  readonly mail: string | undefined;
  readonly phone: string | undefined;
  readonly system: boolean | undefined;
}

/** Null if none. */
function addressOf(mail: string | undefined): string | null {
  if (mail !== undefined && !/^[^@\s<>,;]+@[^@\s<>,;]+$/.test(mail)) {
    throw new Trouble(`"${mail}" is no mail address.`, "Give one, as --mail anna@agency.example");
  }
  return mail ?? null;
}

/** With country code, without spaces; null if none. */
function numberOf(phone: string | undefined): string | null {
  const number = phone?.replaceAll(/[\s()-]/g, "");
  if (number !== undefined && !/^\+[1-9]\d{6,14}$/.test(number)) {
    throw new Trouble(
      `"${phone}" is no number that a text message can go to.`,
      'Give it with the country\'s own, as --phone "+47 00 00 00 01"',
    );
  }
  return number ?? null;
}

const isRole = (text: string | undefined): text is Role => roles.some((role) => role === text);

async function list(id: string | undefined): Promise<number> {
  return await withInstallation("reads", async (installation) => {
    const cell = cellNamed(installation, id);
    const { rows } = await asKeeper(installation.cluster, cell.id, (client) =>
      client.query<{
        subject: string;
        name: string;
        title: string;
        role: string;
        ended: string | null;
      }>("select subject, name, title, role, ended::text from access.colleague order by name"),
    );
    for (const { subject, name, title, role, ended } of rows) {
      console.log(
        `${subject}  ${name}, ${title} (${role})${ended === null ? "" : `, ended ${ended}`}`,
      );
    }
    return 0;
  });
}

async function add(id: string | undefined, given: Given): Promise<number> {
  const { subject, name, title, role } = given;
  if (!subject || !name || !title || !isRole(role)) {
    throw new Trouble(
      "A colleague needs a subject, a name, a title and a role.",
      "See: npx lenke colleague --help",
    );
  }
  const mail = addressOf(given.mail);
  const phone = numberOf(given.phone);
  return await withInstallation("writes", async (installation) => {
    const cell = cellNamed(installation, id);
    const { rows } = await asKeeper(installation.cluster, cell.id, (client) =>
      client.query<{ back: boolean }>(
        // A returning colleague keeps their deeds and parts in cases.
        `insert into access.colleague as c (subject, name, title, role, mail, phone, system) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (subject) do update
           set name = $2, title = $3, role = $4, mail = $5, phone = $6, system = $7, ended = null where c.ended is not null
         returning xmax <> 0 as back`,
        [subject, name, title, role, mail, phone, given.system === true],
      ),
    );
    const [added] = rows;
    if (added === undefined) {
      throw new Trouble(
        `${cell.id} has a colleague with the subject "${subject}" already.`,
        "See: npx lenke colleague list CELL",
      );
    }
    console.log(
      `${name} can sign in at ${cell.id} ${added.back ? "again, with the parts in cases they had" : "from now on"}.`,
    );
    return 0;
  });
}

function nobodyOf(cell: string, subject: string | undefined): Trouble {
  return new Trouble(
    `${cell} has no colleague with the subject "${subject ?? ""}".`,
    "See: npx lenke colleague list CELL",
  );
}

async function setWay(
  id: string | undefined,
  subject: string | undefined,
  way: "mail" | "phone",
  to: string | null,
): Promise<number> {
  return await withInstallation("writes", async (installation) => {
    const cell = cellNamed(installation, id);
    const { rowCount } = await asKeeper(installation.cluster, cell.id, (client) =>
      client.query(`update access.colleague set ${way} = $2 where subject = $1`, [subject, to]),
    );
    if (rowCount === 0) {
      throw nobodyOf(cell.id, subject);
    }
    const none = way === "mail" ? "no mail" : "no text message";
    console.log(
      to === null ? `They get ${none} from now on.` : `That something waits goes to ${to}.`,
    );
    return 0;
  });
}

async function end(id: string | undefined, { subject }: Given): Promise<number> {
  return await withInstallation("writes", async (installation) => {
    const cell = cellNamed(installation, id);
    const { rowCount } = await asKeeper(installation.cluster, cell.id, (client) =>
      client.query("update access.colleague set ended = current_date where subject = $1", [
        subject,
      ]),
    );
    if (rowCount === 0) {
      throw nobodyOf(cell.id, subject);
    }
    console.log("They cannot sign in from now on.");
    return 0;
  });
}

export async function colleagueCommand(args: string[]): Promise<number> {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      subject: text,
      name: text,
      title: text,
      role: text,
      mail: text,
      phone: text,
      system: { type: "boolean" },
    },
  });
  const given: Given = {
    subject: values.subject,
    name: values.name,
    title: values.title,
    role: values.role,
    mail: values.mail,
    phone: values.phone,
    system: values.system,
  };
  const [what, id] = positionals;
  if (what === undefined) {
    console.log(colleagueHelp);
    return 0;
  }
  switch (what) {
    case "list":
      return await list(id);
    case "add":
      return await add(id, given);
    case "mail":
      return await setWay(id, given.subject, "mail", addressOf(given.mail));
    case "phone":
      return await setWay(id, given.subject, "phone", numberOf(given.phone));
    case "end":
      return await end(id, given);
    default:
      throw new Trouble(
        `There is no "lenke colleague ${what}".`,
        "See: npx lenke colleague --help",
      );
  }
}
