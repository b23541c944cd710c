export const ro: Readonly<Record<string, string>> = {
  "The police may not look away from a crime they hear of. What you tell may become part of a case. You can ask for advice without giving a name.":
    "Poliția nu poate trece cu vederea o infracțiune de care află. Ce povestiți poate deveni parte dintr-un caz. Puteți cere un sfat fără să spuneți cum vă numiți.",
  "Keeps secrecy, with few exceptions. Must speak up to prevent serious harm, and when a child may be exploited.":
    "Are obligația de secret, cu puține excepții. Trebuie să anunțe ca să împiedice un rău grav și când un copil poate fi exploatat.",
  "Belongs to the police, but you can have support without reporting a crime. They keep secrecy, and must speak up about grave danger and about children. Ask before you tell details.":
    "Ține de poliție, dar puteți primi sprijin fără să reclamați o infracțiune. Au obligația de secret, dar trebuie să anunțe un pericol grav și ce privește copiii. Întrebați înainte să dați detalii.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned.":
    "Pot păstra pentru ei ce spuneți, în afară de pericol grav și de ce privește un copil.",
  "May keep what you say to themselves, except in grave danger. They may also speak up when a child is at risk. Ask how they do it.":
    "Pot păstra pentru ei ce spuneți, în afară de pericol grav. Pot și să anunțe când un copil este în pericol. Întrebați cum procedează.",
  "Keeps strict secrecy. The social services may still give the police contact details and whereabouts when the police ask. Must speak up about grave danger and about children.":
    "Are obligația strictă de secret. Totuși, serviciile sociale pot da poliției datele de contact și locul unde stați, când poliția le cere. Trebuie să anunțe un pericol grav și ce privește copiii.",
  "Keeps secrecy. Must speak up about grave danger and about children. Ask what they may share with others before you tell details.":
    "Are obligația de secret. Trebuie să anunțe un pericol grav și ce privește copiii. Înainte să dați detalii, întrebați ce pot spune altora.",
  "Keeps strict secrecy. Must act when a child may be exploited, and speak up about grave danger.":
    "Are obligația strictă de secret. Trebuie să acționeze când un copil poate fi exploatat și să anunțe un pericol grav.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned. We have not read which rules they follow, so ask first.":
    "Pot păstra pentru ei ce spuneți, în afară de pericol grav și de ce privește un copil. Nu am citit ce reguli urmează, așa că întrebați mai întâi.",
  "Does not tell who gave the tip, not even to the employer. May report a breach of law to the police. Must speak up about grave danger and about children.":
    "Nu spune cine a făcut sesizarea, nici măcar angajatorului. Poate anunța poliția despre o încălcare a legii. Trebuie să anunțe un pericol grav și ce privește copiii.",
  "Keeps secrecy. May share with other agencies where the law allows it. Must speak up about grave danger and about children.":
    "Are obligația de secret. Poate da informații altor autorități când legea permite. Trebuie să anunțe un pericol grav și ce privește copiii.",
  "Your employer is told of your claim. What you hand in is not kept from the other side.":
    "Angajatorul află de cererea dumneavoastră. Ce depuneți nu este secret pentru cealaltă parte.",
  "Several agencies sit together here, and the police are one of them. Each agency follows its own rules. Ask whom you are talking to.":
    "Aici sunt împreună mai multe autorități, iar poliția este una dintre ele. Fiecare autoritate urmează regulile ei. Întrebați cu cine vorbiți.",
  "An international organisation. We have not read its rules on secrecy, so ask before you tell details. Grave danger they must speak up about.":
    "O organizație internațională. Nu am citit regulile ei despre secret, așa că întrebați înainte să dați detalii. Un pericol grav trebuie să îl anunțe.",
  "Keeps secrecy, but may give information to the police and other agencies where the law allows it, also without your yes. Must speak up about grave danger and about children.":
    "Are obligația de secret, dar poate da informații poliției și altor autorități când legea permite, chiar și fără acordul dumneavoastră. Trebuie să anunțe un pericol grav și ce privește copiii.",
  "A register you can look up. You need not say who you are.":
    "Un registru în care puteți căuta. Nu trebuie să spuneți cine sunteți.",
  "Day and night": "Zi și noapte",
  "Web form day and night": "Formular pe internet, zi și noapte",
  "When child welfare is closed": "Când protecția copilului (barnevernet) este închisă",
  "Weekdays 9–11 and 12–14 (as of 2023)": "În zilele lucrătoare 9–11 și 12–14 (în 2023)",
  "Adults over 18": "Adulți peste 18 ani",
  "Men over 18": "Bărbați peste 18 ani",
  "Women and their children": "Femei și copiii lor",
  "Under 18, also when age is uncertain": "Sub 18 ani, și când vârsta nu este sigură",
  "Under 18": "Sub 18 ani",
  "Members above all": "Mai ales membri",
  Women: "Femei",
  "Comes when life or health is in danger now, when somebody is held back, or when there is violence.":
    "Vine când viața sau sănătatea este în pericol acum, când cineva este ținut cu forța sau când are loc o violență.",
  "Sends an ambulance when a life is at stake.":
    "Trimite o ambulanță când o viață este în pericol.",
  "Helps with injury and sudden illness that cannot wait. Everyone in the country has the right to urgent care.":
    "Ajută la răni și la boli apărute brusc, când nu se poate aștepta. Oricine se află în țară are dreptul la ajutor urgent.",
  "Takes reports of crime, investigates and tells of rights. Takes the application for a reflection period. There are twelve districts, and the number leads to yours.":
    "Primește sesizări despre infracțiuni, face anchete și spune ce drepturi aveți. Primește cererea pentru perioada de reflecție (refleksjonsperiode). Sunt douăsprezece districte, iar numărul duce la al dumneavoastră.",
  "Takes tips on trafficking online and assists the police districts.":
    "Primește pe internet sesizări despre traficul de persoane și ajută districtele de poliție.",
  "Gives advice and support to those a crime was done to and to witnesses, from before a report until after judgment.":
    "Dă sfaturi și sprijin celor împotriva cărora s-a făcut o infracțiune și martorilor, de dinainte de o sesizare până după sentință.",
  "Helpline for adults who may be exploited, and for those who help them. Can find a safe place and a lawyer with experience.":
    "Linie de ajutor pentru adulți care pot fi exploatați și pentru cei care îi ajută. Poate găsi un loc sigur și un avocat cu experiență.",
  "Safe place for men who may be exploited for forced labour.":
    "Loc sigur pentru bărbați care pot fi exploatați prin muncă forțată.",
  "Place to live for women and their children after trafficking.":
    "Loc de locuit pentru femei și copiii lor, după trafic de persoane.",
  "Follows up in Oslo those who may have been trafficked, also with a place to stay while things are cleared up.":
    "Îi ajută în Oslo pe cei care este posibil să fi fost traficați, și cu un loc de stat cât timp se lămuresc lucrurile.",
  "The municipality's crisis shelter: a safe place for a while, and somebody to talk to.":
    "Centrul de criză (krisesenter) al comunei: un loc sigur pentru o vreme și cineva cu care puteți vorbi.",
  "Helps children under 18, and those who may be, also at once.":
    "Ajută copiii sub 18 ani și pe cei care pot fi sub 18 ani, și imediat.",
  "Answers when a child is in danger and child welfare is closed. From abroad: +47 95 41 17 55. Text: 41 71 61 11.":
    "Răspunde când un copil este în pericol și protecția copilului (barnevernet) este închisă. Din străinătate: +47 95 41 17 55. SMS: 41 71 61 11.",
  "Helpline on violence and abuse in close relations.":
    "Linie de ajutor despre violență și abuz din partea celor apropiați.",
  "Inspects hours, minimum rates of pay, contracts and housing from an employer. Answers questions and takes tips. Does not claim wages for single persons.":
    "Controlează orele de muncă, salariul minim, contractele și locuința de la angajator. Răspunde la întrebări și primește sesizări. Nu cere salarii pentru o singură persoană.",
  "Gives advice in several languages on working conditions, pay and housing.":
    "Dă sfaturi în mai multe limbi despre condiții de muncă, salariu și locuință.",
  "Unions that help members with pay, contract and collective agreement.":
    "Sindicate care își ajută membrii cu salariul, contractul și contractul colectiv (tariffavtale).",
  "Free advice from law students on work, pay, residence and benefits.":
    "Sfaturi gratuite de la studenți la drept despre muncă, salariu, ședere și ajutoare.",
  "Free advice from law students to women, also on violence and harassment.":
    "Sfaturi gratuite de la studenți la drept pentru femei, și despre violență și hărțuire.",
  "Free advice from law students in Bergen, Trondheim and Tromsø on pay and contract.":
    "Sfaturi gratuite de la studenți la drept în Bergen, Trondheim și Tromsø despre salariu și contract.",
  "Free legal help, above all to people who use drugs.":
    "Ajutor juridic gratuit, mai ales pentru persoane care consumă droguri.",
  "Handles complaints on social assistance and applications for free legal aid in your county.":
    "Se ocupă de plângeri despre ajutorul social și de cereri de ajutor juridic gratuit (fri rettshjelp) în județul (fylke) dumneavoastră.",
  "Handles claims for wages that the employer will not pay. Stops the claim from lapsing.":
    "Se ocupă de cereri pentru salarii pe care angajatorul nu vrea să le plătească. Face ca cererea să nu se prescrie.",
  "Gives financial help and a place to stay for a time. Covers wages when the employer is bankrupt.":
    "Dă ajutor în bani și un loc de stat pentru o vreme. Acoperă salariul când angajatorul a dat faliment.",
  "Registration, tax card and guidance on work for foreign workers, in one place.":
    "Înregistrare, card fiscal și îndrumare despre muncă pentru lucrătorii din alte țări, într-un singur loc.",
  "Helps those who want to go home with the journey and a new start.":
    "Îi ajută pe cei care vor să plece acasă, cu drumul și cu un nou început.",
  "Takes tips on undeclared work and on pay that exists only on paper.":
    "Primește sesizări despre munca la negru și despre salarii care există doar pe hârtie.",
  "Takes tips on rogue firms in construction.":
    "Primește sesizări despre firme incorecte din construcții.",
  "Checks road transport, pay and terms of drivers included.":
    "Controlează transportul rutier, și salariul și condițiile șoferilor.",
  "Checks hygiene where food is served and often sees the conditions people work in.":
    "Controlează igiena acolo unde se servește mâncare și vede des în ce condiții lucrează oamenii.",
  "Decides on state compensation after violence, and after trafficking and slavery.":
    "Hotărăște despre despăgubirea de la stat după violență și după trafic de persoane și sclavie.",
  "Health care and advice for people who sell sex.":
    "Îngrijire medicală și sfaturi pentru persoane care vând sex.",
  "Meets people where they are, and gives advice.":
    "Merge la oameni acolo unde sunt și dă sfaturi.",
  "Gives advice to those who may have been trafficked, and to those who help them.":
    "Dă sfaturi celor care este posibil să fi fost traficați și celor care îi ajută.",
  "Shows which cleaning firms are approved.": "Arată ce firme de curățenie sunt aprobate.",
  "Shows which firms in car care, wheel change and wheel storage are approved.":
    "Arată ce firme de îngrijire a mașinilor, schimbare și depozitare de roți sunt aprobate.",
  "Shows which staffing firms are approved, from 2024.":
    "Arată ce firme de muncă temporară sunt aprobate, din 2024.",
  "Shows who is behind a firm, and whether it is bankrupt.":
    "Arată cine conduce o firmă și dacă firma a dat faliment.",
  "The number is well known, but not checked against a source.":
    "Numărul este bine cunoscut, dar nu l-am verificat într-o sursă.",
  "The number is for calls within Norway. How to call from abroad is not settled.":
    "Numărul este pentru apeluri din Norvegia. Încă nu știm cum se sună din străinătate.",
  "Get in touch through ROSA. The address is secret and does not stand here.":
    "Luați legătura prin ROSA. Adresa este secretă și nu este scrisă aici.",
  "Intake goes through ROSA or NAV Grünerløkka, by an older source.":
    "Primirea se face prin ROSA sau NAV Grünerløkka, după o sursă mai veche.",
  "Each municipality has its own. Ask the municipality or ROSA for the number.":
    "Fiecare comună are centrul ei. Cereți numărul la comună sau la ROSA.",
  "The number leads to the switchboard. The list of languages is partly old.":
    "Numărul duce la centrală. Lista de limbi este în parte veche.",
  "May say no where income is high, but not in matters of violence and harassment.":
    "Pot refuza când venitul este mare, dar nu în cazuri de violență și hărțuire.",
  "Exists in other cities too; which ones is not checked.":
    "Există și în alte orașe, dar nu am verificat în care.",
  "Appointments are booked online with UDI.": "Programarea se face pe internet, la UDI.",
  "The number is from an old page. Check it first.":
    "Numărul este de pe o pagină veche. Verificați-l mai întâi.",
  "Exists in more regions than those listed here.":
    "Există în mai multe regiuni decât cele scrise aici.",
  "Exploitation under section 108 a of the Immigration Act is not covered.":
    "Nu cuprinde exploatarea după § 108 a din legea străinilor (utlendingsloven).",
};
