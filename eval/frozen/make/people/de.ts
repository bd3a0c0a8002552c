import type { Person } from "../person.ts";

export const german: Person[] = [
  {
    id: "vollmershausen",
    lang: "de",
    name: "Annegret Vollmershausen",
    label: "Kauffrau für Büromanagement",
    email: "a.vollmershausen@example.org",
    phone: "0171 3920077",
    street: "Lindenstraße 48",
    postcode: "33602",
    city: "Bielefeld",
    code: "DE",
    summary: "Zuverlässige Bürokauffrau mit zwölf Jahren Erfahrung in Auftragsabwicklung, Rechnungsprüfung und Terminplanung.",
    jobs: [
      {
        at: "Teuto Verpackungen GmbH & Co. KG",
        where: "Bielefeld",
        roles: [
          {
            title: "Sachbearbeiterin Auftragsabwicklung",
            from: "2018-04",
            to: "now",
            does: [
              "Erfassung und Verfolgung von rund 60 Aufträgen pro Tag in SAP",
              "Reklamationsbearbeitung und Abstimmung mit dem Lager",
              "Einarbeitung neuer Kolleginnen und Kollegen",
            ],
          },
        ],
      },
      {
        at: "Steuerkanzlei Hoppensack & Partner",
        where: "Gütersloh",
        roles: [
          {
            title: "Assistentin der Kanzleileitung",
            from: "2013-09",
            to: "2018-03",
            does: ["Terminplanung und Mandantenkorrespondenz", "Vorbereitende Buchhaltung in DATEV"],
          },
        ],
      },
      {
        at: "Möbelhaus Wiethüchter",
        where: "Herford",
        roles: [
          { title: "Kaufmännische Angestellte", from: "2011-07", to: "2013-08", does: ["Telefonzentrale, Ablage und Kassenabschluss"] },
        ],
      },
    ],
    schools: [
      {
        at: "Möbelhaus Wiethüchter",
        where: "Herford",
        degree: "Ausbildung zur Bürokauffrau (IHK)",
        from: "2008-08",
        to: "2011-06",
        grade: "Note: 2,1",
      },
      { at: "Realschule am Kesselbrink", where: "Bielefeld", degree: "Mittlere Reife", from: "2002-08", to: "2008-06" },
    ],
    skills: [["EDV-Kenntnisse", ["SAP SD", "DATEV", "MS Word", "MS Excel", "Outlook"]]],
    tongues: [
      ["Deutsch", "Muttersprache"],
      ["Englisch", "gute Kenntnisse"],
      ["Niederländisch", "Grundkenntnisse"],
    ],
    certs: [{ name: "Ausbildereignungsprüfung (AEVO)", by: "IHK Ostwestfalen", on: "2020-11" }],
    likes: ["Chorgesang", "Radwandern", "Gartenarbeit"],
    facts: [
      ["Geburtsdatum", "14.02.1992"],
      ["Geburtsort", "Minden"],
      ["Familienstand", "verheiratet, ein Kind"],
      ["Führerschein", "Klasse B"],
    ],
  },
  {
    id: "koestlbauer",
    lang: "de",
    name: "Dr. Maximilian Köstlbauer",
    label: "Entwicklungsingenieur Antriebstechnik",
    email: "max.koestlbauer@example.com",
    phone: "+43 660 555 01 47",
    street: "Keplerstraße 9/12",
    postcode: "8020",
    city: "Graz",
    country: "Österreich",
    code: "AT",
    links: [["LinkedIn", "linkedin.com/in/max-koestlbauer-example"]],
    summary: "Maschinenbauer mit Schwerpunkt elektrische Antriebe, von der Auslegung bis zur Serienfreigabe.",
    jobs: [
      {
        at: "Murtal Antriebe AG",
        where: "Graz",
        roles: [
          {
            title: "Teamleiter Getriebeentwicklung",
            from: "2021-01",
            to: "now",
            does: [
              "Fachliche Führung von acht Ingenieurinnen und Ingenieuren",
              "Serienfreigabe einer Zweigang-E-Achse für leichte Nutzfahrzeuge",
            ],
          },
          {
            title: "Entwicklungsingenieur",
            from: "2016-10",
            to: "2020-12",
            does: ["Simulation von Verzahnungsgeräuschen in Simpack", "Prüfstandsversuche und Schadensanalyse"],
          },
        ],
      },
      {
        at: "Institut für Fördertechnik",
        where: "Leoben",
        roles: [
          {
            title: "Universitätsassistent",
            from: "2012-10",
            to: "2016-09",
            does: ["Lehre in Maschinenelemente I und II, Betreuung von 14 Diplomarbeiten"],
          },
        ],
      },
    ],
    schools: [
      {
        at: "Alpenuniversität Leoben",
        degree: "Dr. techn.",
        area: "Maschinenbau",
        from: "2012-10",
        to: "2016-09",
        grade: "mit Auszeichnung",
      },
      { at: "Alpenuniversität Leoben", degree: "Dipl.-Ing.", area: "Montanmaschinenbau", from: "2006-10", to: "2012-06" },
      { at: "HTL Kapfenberg", degree: "Matura", from: "2000-09", to: "2005-06" },
    ],
    skills: [
      ["Simulation", ["Simpack", "Ansys", "Matlab/Simulink"]],
      ["Konstruktion", ["CATIA V5", "Creo", "Toleranzrechnung"]],
      ["Methoden", ["FMEA", "Design of Experiments"]],
    ],
    tongues: [
      ["Deutsch", "Muttersprache"],
      ["Englisch", "verhandlungssicher"],
      ["Slowenisch", "A2"],
    ],
    papers: [
      { authors: "Köstlbauer, M.", title: "Heulgeräusche schrägverzahnter Planetensätze", in: "Zeitschrift für Antriebskunde", on: "2017" },
      {
        authors: "Köstlbauer, M.; Ranftl, E.",
        title: "Messung der Verzahnungssteifigkeit unter Last",
        in: "Grazer Maschinenbautage",
        on: "2015",
      },
    ],
    awards: [{ title: "Förderpreis der Steirischen Industrie", on: "2016" }],
    facts: [
      ["Geboren", "03.09.1986 in Judenburg"],
      ["Staatsbürgerschaft", "Österreich"],
    ],
  },
  {
    id: "demirtas",
    lang: "de",
    name: "Yusuf Demirtaş",
    label: "SAP-Berater Logistik (MM/WM/EWM)",
    email: "y.demirtas@example.net",
    phone: "+49 152 28817386",
    postcode: "68159",
    city: "Mannheim",
    code: "DE",
    links: [["XING", "xing.com/profile/Yusuf_Demirtas_Example"]],
    summary: "Freiberuflicher SAP-Berater mit Schwerpunkt Lagerlogistik; zehn Einführungen von der Vorstudie bis zum Betrieb.",
    jobs: [
      {
        at: "Demirtaş Consulting",
        where: "Mannheim",
        roles: [{ title: "Freiberuflicher SAP-Berater", from: "2019", to: "now", does: [] }],
      },
      {
        at: "Nordlicht Systemhaus GmbH",
        where: "Hamburg",
        roles: [
          { title: "Senior Consultant", from: "2015", to: "2018", does: [] },
          { title: "Junior Consultant", from: "2012", to: "2015", does: [] },
        ],
      },
    ],
    projects: [
      {
        name: "Ablösung WM durch EWM",
        client: "Getränkehersteller",
        role: "Teilprojektleiter",
        from: "2022-02",
        to: "2023-06",
        what: "Fachkonzept, Customizing und Schulung für drei Lager mit Fördertechnik.",
        tools: ["SAP EWM", "RFUI", "ABAP"],
      },
      {
        name: "Rollout Einkauf Osteuropa",
        client: "Automobilzulieferer",
        role: "Berater MM",
        from: "2020-05",
        to: "2021-12",
        what: "Übertragung des Konzerntemplates auf vier Werke in Polen und Rumänien.",
        tools: ["SAP MM", "LSMW"],
      },
      {
        name: "Chargenrückverfolgung",
        client: "Chemiehandel",
        role: "Prozessberater",
        from: "2019-03",
        to: "2020-03",
        what: "Einführung einer durchgängigen Chargenführung vom Wareneingang bis zur Auslieferung.",
        tools: ["SAP S/4HANA", "Fiori"],
      },
    ],
    schools: [
      { at: "Hochschule Rheinauen", where: "Ludwigshafen", degree: "Diplom-Wirtschaftsinformatiker (FH)", from: "2007", to: "2012" },
    ],
    skills: [
      ["Module", ["SAP MM", "SAP WM", "SAP EWM", "SAP S/4HANA"]],
      ["Technik", ["ABAP", "LSMW", "Fiori"]],
    ],
    tongues: [
      ["Deutsch", "Muttersprache"],
      ["Türkisch", "Muttersprache"],
      ["Englisch", "fließend"],
    ],
    certs: [{ name: "SAP Certified Application Associate – EWM", by: "SAP", on: "2019" }],
  },
  {
    id: "zbinden",
    lang: "de",
    name: "Lea Zbinden",
    label: "Fachfrau Gesundheit EFZ",
    email: "lea.zbinden@example.com",
    phone: "+41 79 555 01 93",
    street: "Schwandenweg 5",
    postcode: "3065",
    city: "Bolligen",
    country: "Schweiz",
    code: "CH",
    jobs: [
      {
        at: "Alterszentrum Wydenhof",
        where: "Bern",
        roles: [
          {
            title: "Stv. Teamleiterin Pflege",
            from: "2022-03",
            to: "now",
            does: ["Tagesverantwortung für 26 Bewohnerinnen und Bewohner", "Berufsbildnerin von zwei Lernenden"],
          },
          { title: "Fachfrau Gesundheit", from: "2017-08", to: "2022-02", does: ["Grund- und Behandlungspflege, Medikamente richten"] },
        ],
      },
      {
        at: "Spitex Worblental",
        where: "Ostermundigen",
        roles: [{ title: "Praktikantin", from: "2013-08", to: "2014-07", does: ["Begleitung der Pflegenden auf Hausbesuchen"] }],
      },
    ],
    schools: [
      {
        at: "Berufsfachschule Gesundheit Aaretal",
        where: "Bern",
        degree: "Fachfrau Gesundheit EFZ",
        from: "2014",
        to: "2017",
        grade: "5,3",
      },
      { at: "Oberstufenzentrum Eisengasse", where: "Bolligen", degree: "Sekundarschule", from: "2010", to: "2013" },
    ],
    skills: [["Kenntnisse", ["Wundversorgung", "Kinästhetik", "Palliative Care", "easyDOK", "RAI"]]],
    tongues: [
      ["Deutsch", "Muttersprache"],
      ["Französisch", "B1"],
      ["Englisch", "B1"],
    ],
    certs: [{ name: "Berufsbildnerkurs", by: "Kanton Bern", on: "2021" }],
    likes: ["Klettern", "Unihockey"],
    refs: [{ name: "Urs Habegger", text: "Pflegedienstleiter, Alterszentrum Wydenhof, u.habegger@example.com" }],
  },
];
