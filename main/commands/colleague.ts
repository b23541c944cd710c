import { parseArgs } from "node:util";
import { type Role, roles } from "../../domain/access/actor.ts";
import { asKeeper } from "../../store/cluster.ts";
import { Trouble } from "../trouble.ts";
import { cellNamed, withInstallation } from "./installed.ts";

const usage = `lenke colleague list CELL
lenke colleague add CELL --subject SUBJECT --name NAME --title TITLE --role ${roles.join("|")} [--mail ADDRESS]
lenke colleague mail CELL --subject SUBJECT --mail ADDRESS   where they are told that something waits; without --mail nowhere
lenke colleague end CELL --subject SUBJECT        from today they cannot sign in; what they did stays in the log
The subject is the name by which the sign-in provider knows the person (the claim "sub").`;

interface Given {
  readonly subject: string | undefined;
  readonly name: string | undefined;
  readonly title: string | undefined;
  readonly role: string | undefined;
  readonly mail: string | undefined;
}

/** An address at work, or null where none is given. */
function addressOf(mail: string | undefined): string | null {
  if (mail !== undefined && !/^[^@\s<>,;]+@[^@\s<>,;]+$/.test(mail)) {
    throw new Trouble(`"${mail}" is no mail address.`, "Give one, as --mail anna@agency.example");
  }
  return mail ?? null;
}

const isRole = (text: string | undefined): text is Role => roles.some((role) => role === text);

async function list(id: string | undefined): Promise<number> {
  return await withInstallation(async (installation) => {
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
  return await withInstallation(async (installation) => {
    const cell = cellNamed(installation, id);
    const { rowCount } = await asKeeper(installation.cluster, cell.id, (client) =>
      client.query(
        `insert into access.colleague (subject, name, title, role, mail) values ($1, $2, $3, $4, $5)
         on conflict (subject) do nothing`,
        [subject, name, title, role, mail],
      ),
    );
    if (rowCount === 0) {
      throw new Trouble(
        `${cell.id} has a colleague with the subject "${subject}" already.`,
        "See: npx lenke colleague list CELL",
      );
    }
    console.log(`${name} can sign in at ${cell.id} from now on.`);
    return 0;
  });
}

function nobodyOf(cell: string, subject: string | undefined): Trouble {
  return new Trouble(
    `${cell} has no colleague with the subject "${subject ?? ""}".`,
    "See: npx lenke colleague list CELL",
  );
}

async function setMail(id: string | undefined, given: Given): Promise<number> {
  const mail = addressOf(given.mail);
  return await withInstallation(async (installation) => {
    const cell = cellNamed(installation, id);
    const { rowCount } = await asKeeper(installation.cluster, cell.id, (client) =>
      client.query("update access.colleague set mail = $2 where subject = $1", [
        given.subject,
        mail,
      ]),
    );
    if (rowCount === 0) {
      throw nobodyOf(cell.id, given.subject);
    }
    console.log(
      mail === null ? "They get no mail from now on." : `That something waits goes to ${mail}.`,
    );
    return 0;
  });
}

async function end(id: string | undefined, { subject }: Given): Promise<number> {
  return await withInstallation(async (installation) => {
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

/** `lenke colleague …`: the agency's own people. */
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
      help: { type: "boolean", default: false },
    },
  });
  const given: Given = {
    subject: values.subject,
    name: values.name,
    title: values.title,
    role: values.role,
    mail: values.mail,
  };
  const [what, id] = positionals;
  if (values.help || what === undefined) {
    console.log(usage);
    return 0;
  }
  switch (what) {
    case "list":
      return await list(id);
    case "add":
      return await add(id, given);
    case "mail":
      return await setMail(id, given);
    case "end":
      return await end(id, given);
    default:
      throw new Trouble(
        `There is no "lenke colleague ${what}".`,
        "See: npx lenke colleague --help",
      );
  }
}
