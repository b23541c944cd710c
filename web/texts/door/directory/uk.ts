export const uk: Readonly<Record<string, string>> = {
  "The police may not look away from a crime they hear of. What you tell may become part of a case. You can ask for advice without giving a name.":
    "Поліція не може не зважати на злочин, про який дізналася. Те, що ви розповісте, може стати частиною справи. Можна попросити поради, не називаючи імені.",
  "Keeps secrecy, with few exceptions. Must speak up to prevent serious harm, and when a child may be exploited.":
    "Мусять зберігати таємницю, за небагатьма винятками. Мусять повідомити, щоб запобігти серйозній шкоді, і коли дитину, можливо, експлуатують.",
  "Belongs to the police, but you can have support without reporting a crime. They keep secrecy, and must speak up about grave danger and about children. Ask before you tell details.":
    "Належить до поліції, але підтримку можна отримати, не заявляючи про злочин. Вони мусять зберігати таємницю, але мусять повідомити про серйозну небезпеку і про дітей. Спитайте, перш ніж розповідати подробиці.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned.":
    "Можуть нікому не казати того, що ви скажете, крім серйозної небезпеки і того, що стосується дитини.",
  "May keep what you say to themselves, except in grave danger. They may also speak up when a child is at risk. Ask how they do it.":
    "Можуть нікому не казати того, що ви скажете, крім серйозної небезпеки. Можуть також повідомити, коли дитина в небезпеці. Спитайте, як вони це роблять.",
  "Keeps strict secrecy. The social services may still give the police contact details and whereabouts when the police ask. Must speak up about grave danger and about children.":
    "Мусять суворо зберігати таємницю. Проте соціальна служба може дати поліції контакти й місце, де ви перебуваєте, коли поліція попросить. Мусять повідомити про серйозну небезпеку і про дітей.",
  "Keeps secrecy. Must speak up about grave danger and about children. Ask what they may share with others before you tell details.":
    "Мусять зберігати таємницю. Мусять повідомити про серйозну небезпеку і про дітей. Перш ніж розповідати подробиці, спитайте, чим вони можуть поділитися з іншими.",
  "Keeps strict secrecy. Must act when a child may be exploited, and speak up about grave danger.":
    "Мусять суворо зберігати таємницю. Мусять діяти, коли дитину, можливо, експлуатують, і повідомити про серйозну небезпеку.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned. We have not read which rules they follow, so ask first.":
    "Можуть нікому не казати того, що ви скажете, крім серйозної небезпеки і того, що стосується дитини. Ми не читали, яких правил вони дотримуються, тому спершу спитайте.",
  "Does not tell who gave the tip, not even to the employer. May report a breach of law to the police. Must speak up about grave danger and about children.":
    "Не каже, хто повідомив, навіть роботодавцеві. Може повідомити поліцію про порушення закону. Мусить повідомити про серйозну небезпеку і про дітей.",
  "Keeps secrecy. May share with other agencies where the law allows it. Must speak up about grave danger and about children.":
    "Мусять зберігати таємницю. Можуть ділитися з іншими відомствами, коли закон це дозволяє. Мусять повідомити про серйозну небезпеку і про дітей.",
  "Your employer is told of your claim. What you hand in is not kept from the other side.":
    "Роботодавець дізнається про вашу вимогу. Те, що ви подаєте, побачить інша сторона.",
  "Several agencies sit together here, and the police are one of them. Each agency follows its own rules. Ask whom you are talking to.":
    "Тут разом працюють кілька відомств, і поліція — одне з них. Кожне відомство має свої правила. Спитайте, з ким ви говорите.",
  "An international organisation. We have not read its rules on secrecy, so ask before you tell details. Grave danger they must speak up about.":
    "Міжнародна організація. Ми не читали її правил про таємницю, тому спитайте, перш ніж розповідати подробиці. Про серйозну небезпеку вони мусять повідомити.",
  "Keeps secrecy, but may give information to the police and other agencies where the law allows it, also without your yes. Must speak up about grave danger and about children.":
    "Мусять зберігати таємницю, але можуть дати відомості поліції та іншим відомствам, коли закон це дозволяє, і без вашої згоди. Мусять повідомити про серйозну небезпеку і про дітей.",
  "A register you can look up. You need not say who you are.":
    "Реєстр, у якому можна подивитися. Казати, хто ви, не треба.",
  "Day and night": "Удень і вночі",
  "Web form day and night": "Форма в інтернеті вдень і вночі",
  "When child welfare is closed": "Коли служба захисту дітей (barnevernet) зачинена",
  "Weekdays 9–11 and 12–14 (as of 2023)": "У будні 9–11 і 12–14 (дані 2023 року)",
  "Adults over 18": "Дорослі, старші за 18 років",
  "Men over 18": "Чоловіки, старші за 18 років",
  "Women and their children": "Жінки та їхні діти",
  "Under 18, also when age is uncertain": "Молодші за 18 років, також коли вік точно не відомий",
  "Under 18": "Молодші за 18 років",
  "Members above all": "Передусім члени профспілки",
  Women: "Жінки",
  "Comes when life or health is in danger now, when somebody is held back, or when there is violence.":
    "Приїжджає, коли життя чи здоров’я в небезпеці зараз, коли когось утримують або коли відбувається насильство.",
  "Sends an ambulance when a life is at stake.":
    "Надсилає швидку допомогу, коли життя в небезпеці.",
  "Helps with injury and sudden illness that cannot wait. Everyone in the country has the right to urgent care.":
    "Допомагає при травмі й раптовій хворобі, коли чекати не можна. Кожен у країні має право на невідкладну допомогу.",
  "Takes reports of crime, investigates and tells of rights. Takes the application for a reflection period. There are twelve districts, and the number leads to yours.":
    "Приймає заяви про злочини, розслідує і розповідає про права. Приймає заяву на період для роздумів (refleksjonsperiode). Округів дванадцять, і номер з’єднує з вашим.",
  "Takes tips on trafficking online and assists the police districts.":
    "Приймає через інтернет повідомлення про торгівлю людьми і допомагає поліційним округам.",
  "Gives advice and support to those a crime was done to and to witnesses, from before a report until after judgment.":
    "Дає поради й підтримку тим, проти кого вчинили злочин, і свідкам: з часу до заяви і до часу після вироку.",
  "Helpline for adults who may be exploited, and for those who help them. Can find a safe place and a lawyer with experience.":
    "Телефон допомоги для дорослих, яких, можливо, експлуатують, і для тих, хто їм допомагає. Можуть знайти безпечне місце й адвоката з досвідом.",
  "Safe place for men who may be exploited for forced labour.":
    "Безпечне місце для чоловіків, яких, можливо, експлуатують на примусовій роботі.",
  "Place to live for women and their children after trafficking.":
    "Житло для жінок та їхніх дітей після торгівлі людьми.",
  "Follows up in Oslo those who may have been trafficked, also with a place to stay while things are cleared up.":
    "Допомагає в Осло тим, кого, можливо, торкнулася торгівля людьми, і дає місце, де жити, поки все з’ясовується.",
  "The municipality's crisis shelter: a safe place for a while, and somebody to talk to.":
    "Кризовий центр (krisesenter) у громаді: безпечне місце на певний час і людина, з якою можна поговорити.",
  "Helps children under 18, and those who may be, also at once.":
    "Допомагає дітям, молодшим за 18 років, і тим, кому може бути менше 18, також терміново.",
  "Answers when a child is in danger and child welfare is closed. From abroad: +47 95 41 17 55. Text: 41 71 61 11.":
    "Відповідає, коли дитина в небезпеці, а служба захисту дітей (barnevernet) зачинена. З-за кордону: +47 95 41 17 55. SMS: 41 71 61 11.",
  "Helpline on violence and abuse in close relations.":
    "Телефон допомоги при насильстві з боку близьких.",
  "Inspects hours, minimum rates of pay, contracts and housing from an employer. Answers questions and takes tips. Does not claim wages for single persons.":
    "Перевіряє робочі години, мінімальні ставки, договори й житло від роботодавця. Відповідає на запитання і приймає повідомлення. Не вимагає зарплату для окремих людей.",
  "Gives advice in several languages on working conditions, pay and housing.":
    "Дає поради кількома мовами про умови праці, зарплату й житло.",
  "Unions that help members with pay, contract and collective agreement.":
    "Профспілки, які допомагають своїм членам із зарплатою, договором і колективним договором (tariffavtale).",
  "Free advice from law students on work, pay, residence and benefits.":
    "Безкоштовні поради студентів-юристів про роботу, зарплату, перебування і допомогу від держави.",
  "Free advice from law students to women, also on violence and harassment.":
    "Безкоштовні поради студентів-юристів жінкам, також про насильство й домагання.",
  "Free advice from law students in Bergen, Trondheim and Tromsø on pay and contract.":
    "Безкоштовні поради студентів-юристів у Бергені, Тронгеймі й Тромсе про зарплату й договір.",
  "Free legal help, above all to people who use drugs.":
    "Безкоштовна юридична допомога, передусім людям, які вживають наркотики.",
  "Handles complaints on social assistance and applications for free legal aid in your county.":
    "Розглядає скарги щодо соціальної допомоги і заяви на безкоштовну юридичну допомогу (fri rettshjelp) у вашій області (fylke).",
  "Handles claims for wages that the employer will not pay. Stops the claim from lapsing.":
    "Розглядає вимоги про зарплату, яку роботодавець не хоче платити. Зупиняє строк, після якого вимагати пізно.",
  "Gives financial help and a place to stay for a time. Covers wages when the employer is bankrupt.":
    "Дає грошову допомогу і місце, де жити певний час. Покриває зарплату, коли роботодавець збанкрутував.",
  "Registration, tax card and guidance on work for foreign workers, in one place.":
    "Реєстрація, податкова картка і поради про роботу для працівників з інших країн, в одному місці.",
  "Helps those who want to go home with the journey and a new start.":
    "Допомагає тим, хто хоче повернутися додому: з дорогою і новим початком.",
  "Takes tips on undeclared work and on pay that exists only on paper.":
    "Приймає повідомлення про роботу «в чорну» і про зарплату, яка є лише на папері.",
  "Takes tips on rogue firms in construction.":
    "Приймає повідомлення про недобросовісні будівельні фірми.",
  "Checks road transport, pay and terms of drivers included.":
    "Перевіряє перевезення дорогами, також зарплату й умови водіїв.",
  "Checks hygiene where food is served and often sees the conditions people work in.":
    "Перевіряє гігієну там, де подають їжу, і часто бачить, у яких умовах люди працюють.",
  "Decides on state compensation after violence, and after trafficking and slavery.":
    "Вирішує про компенсацію від держави після насильства, а також після торгівлі людьми й рабства.",
  "Health care and advice for people who sell sex.":
    "Медична допомога й поради людям, які продають секс.",
  "Meets people where they are, and gives advice.":
    "Зустрічається з людьми там, де вони є, і дає поради.",
  "Gives advice to those who may have been trafficked, and to those who help them.":
    "Дає поради тим, кого, можливо, торкнулася торгівля людьми, і тим, хто їм допомагає.",
  "Shows which cleaning firms are approved.": "Показує, які фірми з прибирання схвалені.",
  "Shows which firms in car care, wheel change and wheel storage are approved.":
    "Показує, які фірми з догляду за машинами, заміни коліс і зберігання коліс схвалені.",
  "Shows which staffing firms are approved, from 2024.":
    "Показує, які кадрові агентства схвалені, з 2024 року.",
  "Shows who is behind a firm, and whether it is bankrupt.":
    "Показує, хто керує фірмою і чи вона збанкрутувала.",
  "The number is well known, but not checked against a source.":
    "Номер усім відомий, але ми не звірили його з джерелом.",
  "The number is for calls within Norway. How to call from abroad is not settled.":
    "Номер для дзвінків у межах Норвегії. Як дзвонити з-за кордону, ми ще не знаємо.",
  "Get in touch through ROSA. The address is secret and does not stand here.":
    "Звертайтеся через ROSA. Адреса таємна, і тут її немає.",
  "Intake goes through ROSA or NAV Grünerløkka, by an older source.":
    "Прийом іде через ROSA або NAV Grünerløkka, за старішим джерелом.",
  "Each municipality has its own. Ask the municipality or ROSA for the number.":
    "Кожна громада має свій центр. Спитайте номер у громаді або в ROSA.",
  "The number leads to the switchboard. The list of languages is partly old.":
    "Номер з’єднує з комутатором. Список мов частково старий.",
  "May say no where income is high, but not in matters of violence and harassment.":
    "Можуть відмовити при високому доході, але не у справах про насильство й домагання.",
  "Exists in other cities too; which ones is not checked.":
    "Є і в інших містах, але в яких, ми не перевірили.",
  "Appointments are booked online with UDI.": "На прийом записуються в інтернеті, на сайті UDI.",
  "The number is from an old page. Check it first.":
    "Номер зі старої сторінки. Спершу перевірте його.",
  "Exists in more regions than those listed here.":
    "Є в більшій кількості регіонів, ніж указано тут.",
  "Exploitation under section 108 a of the Immigration Act is not covered.":
    "Експлуатація за § 108 a закону про іноземців (utlendingsloven) сюди не входить.",
};
