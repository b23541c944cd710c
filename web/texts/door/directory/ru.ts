export const ru: Readonly<Record<string, string>> = {
  "The police may not look away from a crime they hear of. What you tell may become part of a case. You can ask for advice without giving a name.":
    "Полиция не может оставить без внимания преступление, о котором узнала. То, что вы расскажете, может стать частью дела. Можно попросить совета, не называя имени.",
  "Keeps secrecy, with few exceptions. Must speak up to prevent serious harm, and when a child may be exploited.":
    "Обязаны хранить тайну, за редкими исключениями. Обязаны сообщить, чтобы предотвратить серьёзный вред, и когда ребёнка, возможно, эксплуатируют.",
  "Belongs to the police, but you can have support without reporting a crime. They keep secrecy, and must speak up about grave danger and about children. Ask before you tell details.":
    "Относится к полиции, но поддержку можно получить, не заявляя о преступлении. Они обязаны хранить тайну, но обязаны сообщить о серьёзной опасности и о детях. Спросите, прежде чем рассказывать подробности.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned.":
    "Могут оставить при себе то, что вы скажете, кроме серьёзной опасности и того, что касается ребёнка.",
  "May keep what you say to themselves, except in grave danger. They may also speak up when a child is at risk. Ask how they do it.":
    "Могут оставить при себе то, что вы скажете, кроме серьёзной опасности. Могут также сообщить, когда ребёнок в опасности. Спросите, как они это делают.",
  "Keeps strict secrecy. The social services may still give the police contact details and whereabouts when the police ask. Must speak up about grave danger and about children.":
    "Обязаны строго хранить тайну. Но социальная служба может дать полиции контакты и место, где вы находитесь, если полиция попросит. Обязаны сообщить о серьёзной опасности и о детях.",
  "Keeps secrecy. Must speak up about grave danger and about children. Ask what they may share with others before you tell details.":
    "Обязаны хранить тайну. Обязаны сообщить о серьёзной опасности и о детях. Прежде чем рассказывать подробности, спросите, чем они могут поделиться с другими.",
  "Keeps strict secrecy. Must act when a child may be exploited, and speak up about grave danger.":
    "Обязаны строго хранить тайну. Обязаны действовать, когда ребёнка, возможно, эксплуатируют, и сообщить о серьёзной опасности.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned. We have not read which rules they follow, so ask first.":
    "Могут оставить при себе то, что вы скажете, кроме серьёзной опасности и того, что касается ребёнка. Мы не читали, каких правил они придерживаются, поэтому сначала спросите.",
  "Does not tell who gave the tip, not even to the employer. May report a breach of law to the police. Must speak up about grave danger and about children.":
    "Не говорит, кто сообщил, даже работодателю. Может сообщить полиции о нарушении закона. Обязана сообщить о серьёзной опасности и о детях.",
  "Keeps secrecy. May share with other agencies where the law allows it. Must speak up about grave danger and about children.":
    "Обязаны хранить тайну. Могут делиться с другими ведомствами, когда закон это разрешает. Обязаны сообщить о серьёзной опасности и о детях.",
  "Your employer is told of your claim. What you hand in is not kept from the other side.":
    "Работодатель узнает о вашем требовании. То, что вы подаёте, другая сторона увидит.",
  "Several agencies sit together here, and the police are one of them. Each agency follows its own rules. Ask whom you are talking to.":
    "Здесь вместе работают несколько ведомств, и полиция — одно из них. У каждого ведомства свои правила. Спросите, с кем вы говорите.",
  "An international organisation. We have not read its rules on secrecy, so ask before you tell details. Grave danger they must speak up about.":
    "Международная организация. Мы не читали её правил о тайне, поэтому спросите, прежде чем рассказывать подробности. О серьёзной опасности они обязаны сообщить.",
  "Keeps secrecy, but may give information to the police and other agencies where the law allows it, also without your yes. Must speak up about grave danger and about children.":
    "Обязаны хранить тайну, но могут дать сведения полиции и другим ведомствам, когда закон это разрешает, и без вашего согласия. Обязаны сообщить о серьёзной опасности и о детях.",
  "A register you can look up. You need not say who you are.":
    "Реестр, в котором можно посмотреть. Говорить, кто вы, не нужно.",
  "Day and night": "Днём и ночью",
  "Web form day and night": "Форма в интернете днём и ночью",
  "When child welfare is closed": "Когда служба защиты детей (barnevernet) закрыта",
  "Weekdays 9–11 and 12–14 (as of 2023)": "По будням 9–11 и 12–14 (данные 2023 года)",
  "Adults over 18": "Взрослые старше 18 лет",
  "Men over 18": "Мужчины старше 18 лет",
  "Women and their children": "Женщины и их дети",
  "Under 18, also when age is uncertain": "Младше 18 лет, также когда возраст точно не известен",
  "Under 18": "Младше 18 лет",
  "Members above all": "Прежде всего члены профсоюза",
  Women: "Женщины",
  "Comes when life or health is in danger now, when somebody is held back, or when there is violence.":
    "Приезжает, когда жизнь или здоровье в опасности сейчас, когда кого-то удерживают или когда происходит насилие.",
  "Sends an ambulance when a life is at stake.": "Посылает скорую помощь, когда жизнь в опасности.",
  "Helps with injury and sudden illness that cannot wait. Everyone in the country has the right to urgent care.":
    "Помогает при травме и внезапной болезни, когда ждать нельзя. Каждый в стране имеет право на срочную помощь.",
  "Takes reports of crime, investigates and tells of rights. Takes the application for a reflection period. There are twelve districts, and the number leads to yours.":
    "Принимает заявления о преступлениях, расследует и рассказывает о правах. Принимает заявление на период размышления (refleksjonsperiode). Округов двенадцать, и номер соединяет с вашим.",
  "Takes tips on trafficking online and assists the police districts.":
    "Принимает через интернет сообщения о торговле людьми и помогает полицейским округам.",
  "Gives advice and support to those a crime was done to and to witnesses, from before a report until after judgment.":
    "Даёт советы и поддержку тем, против кого совершили преступление, и свидетелям: с времени до заявления и до времени после приговора.",
  "Helpline for adults who may be exploited, and for those who help them. Can find a safe place and a lawyer with experience.":
    "Телефон помощи для взрослых, которых, возможно, эксплуатируют, и для тех, кто им помогает. Могут найти безопасное место и адвоката с опытом.",
  "Safe place for men who may be exploited for forced labour.":
    "Безопасное место для мужчин, которых, возможно, эксплуатируют на принудительной работе.",
  "Place to live for women and their children after trafficking.":
    "Жильё для женщин и их детей после торговли людьми.",
  "Follows up in Oslo those who may have been trafficked, also with a place to stay while things are cleared up.":
    "Помогает в Осло тем, кого, возможно, коснулась торговля людьми, и даёт место, где жить, пока всё выясняется.",
  "The municipality's crisis shelter: a safe place for a while, and somebody to talk to.":
    "Кризисный центр (krisesenter) в коммуне: безопасное место на время и человек, с которым можно поговорить.",
  "Helps children under 18, and those who may be, also at once.":
    "Помогает детям младше 18 лет и тем, кому может быть меньше 18, также срочно.",
  "Answers when a child is in danger and child welfare is closed. From abroad: +47 95 41 17 55. Text: 41 71 61 11.":
    "Отвечает, когда ребёнок в опасности, а служба защиты детей (barnevernet) закрыта. Из-за границы: +47 95 41 17 55. SMS: 41 71 61 11.",
  "Helpline on violence and abuse in close relations.":
    "Телефон помощи при насилии со стороны близких.",
  "Inspects hours, minimum rates of pay, contracts and housing from an employer. Answers questions and takes tips. Does not claim wages for single persons.":
    "Проверяет рабочие часы, минимальные ставки, договоры и жильё от работодателя. Отвечает на вопросы и принимает сообщения. Не взыскивает зарплату для отдельных людей.",
  "Gives advice in several languages on working conditions, pay and housing.":
    "Даёт советы на нескольких языках об условиях работы, зарплате и жилье.",
  "Unions that help members with pay, contract and collective agreement.":
    "Профсоюзы, которые помогают своим членам с зарплатой, договором и коллективным договором (tariffavtale).",
  "Free advice from law students on work, pay, residence and benefits.":
    "Бесплатные советы студентов-юристов о работе, зарплате, пребывании и пособиях.",
  "Free advice from law students to women, also on violence and harassment.":
    "Бесплатные советы студентов-юристов женщинам, также о насилии и домогательствах.",
  "Free advice from law students in Bergen, Trondheim and Tromsø on pay and contract.":
    "Бесплатные советы студентов-юристов в Бергене, Тронхейме и Тромсё о зарплате и договоре.",
  "Free legal help, above all to people who use drugs.":
    "Бесплатная юридическая помощь, прежде всего людям, которые употребляют наркотики.",
  "Handles complaints on social assistance and applications for free legal aid in your county.":
    "Рассматривает жалобы по социальной помощи и заявления на бесплатную юридическую помощь (fri rettshjelp) в вашей области (fylke).",
  "Handles claims for wages that the employer will not pay. Stops the claim from lapsing.":
    "Рассматривает требования о зарплате, которую работодатель не хочет платить. Останавливает срок, после которого требовать поздно.",
  "Gives financial help and a place to stay for a time. Covers wages when the employer is bankrupt.":
    "Даёт денежную помощь и место, где жить какое-то время. Покрывает зарплату, когда работодатель обанкротился.",
  "Registration, tax card and guidance on work for foreign workers, in one place.":
    "Регистрация, налоговая карта и советы о работе для работников из других стран, в одном месте.",
  "Helps those who want to go home with the journey and a new start.":
    "Помогает тем, кто хочет уехать домой: с дорогой и новым началом.",
  "Takes tips on undeclared work and on pay that exists only on paper.":
    "Принимает сообщения о работе «в чёрную» и о зарплате, которая есть только на бумаге.",
  "Takes tips on rogue firms in construction.":
    "Принимает сообщения о недобросовестных строительных фирмах.",
  "Checks road transport, pay and terms of drivers included.":
    "Проверяет перевозки по дорогам, также зарплату и условия водителей.",
  "Checks hygiene where food is served and often sees the conditions people work in.":
    "Проверяет гигиену там, где подают еду, и часто видит, в каких условиях люди работают.",
  "Decides on state compensation after violence, and after trafficking and slavery.":
    "Решает о компенсации от государства после насилия, а также после торговли людьми и рабства.",
  "Health care and advice for people who sell sex.":
    "Медицинская помощь и советы людям, которые продают секс.",
  "Meets people where they are, and gives advice.":
    "Встречается с людьми там, где они есть, и даёт советы.",
  "Gives advice to those who may have been trafficked, and to those who help them.":
    "Даёт советы тем, кого, возможно, коснулась торговля людьми, и тем, кто им помогает.",
  "Shows which cleaning firms are approved.": "Показывает, какие фирмы по уборке одобрены.",
  "Shows which firms in car care, wheel change and wheel storage are approved.":
    "Показывает, какие фирмы по уходу за машинами, смене колёс и хранению колёс одобрены.",
  "Shows which staffing firms are approved, from 2024.":
    "Показывает, какие кадровые агентства одобрены, с 2024 года.",
  "Shows who is behind a firm, and whether it is bankrupt.":
    "Показывает, кто управляет фирмой и обанкротилась ли она.",
  "The number is well known, but not checked against a source.":
    "Номер всем известен, но мы не сверили его с источником.",
  "The number is for calls within Norway. How to call from abroad is not settled.":
    "Номер для звонков внутри Норвегии. Как звонить из-за границы, мы пока не знаем.",
  "Get in touch through ROSA. The address is secret and does not stand here.":
    "Обращайтесь через ROSA. Адрес секретный, и здесь его нет.",
  "Intake goes through ROSA or NAV Grünerløkka, by an older source.":
    "Приём идёт через ROSA или NAV Grünerløkka, по более старому источнику.",
  "Each municipality has its own. Ask the municipality or ROSA for the number.":
    "У каждой коммуны свой центр. Спросите номер в коммуне или в ROSA.",
  "The number leads to the switchboard. The list of languages is partly old.":
    "Номер соединяет с коммутатором. Список языков частично старый.",
  "May say no where income is high, but not in matters of violence and harassment.":
    "Могут отказать при высоком доходе, но не в делах о насилии и домогательствах.",
  "Exists in other cities too; which ones is not checked.":
    "Есть и в других городах, но в каких, мы не проверили.",
  "Appointments are booked online with UDI.": "На приём записываются в интернете, на сайте UDI.",
  "The number is from an old page. Check it first.":
    "Номер со старой страницы. Сначала проверьте его.",
  "Exists in more regions than those listed here.":
    "Есть в большем числе регионов, чем указано здесь.",
  "Exploitation under section 108 a of the Immigration Act is not covered.":
    "Эксплуатация по § 108 a закона об иностранцах (utlendingsloven) сюда не входит.",
};
