import type { Person } from "../person.ts";

export const dutch: Person[] = [
  {
    id: "vanderheijden",
    lang: "nl",
    name: "Sanne van der Heijden-Bos",
    label: "Projectleider gebiedsontwikkeling",
    email: "sanne.vanderheijden@example.com",
    phone: "06-39995514",
    street: "Oude Vismarkt 12",
    postcode: "8011 TB",
    city: "Zwolle",
    code: "NL",
    links: [["LinkedIn", "linkedin.com/in/sannevdheijden-example"]],
    summary: "Projectleider met gevoel voor politiek en planning. Brengt bewoners, ontwikkelaars en gemeente aan één tafel.",
    jobs: [
      {
        at: "Gemeente IJsseldelta",
        where: "Kampen",
        roles: [
          {
            title: "Projectleider gebiedsontwikkeling",
            from: "2019-01",
            to: "now",
            does: [
              "Verantwoordelijk voor de herontwikkeling van het stationsgebied (480 woningen)",
              "Aansturing van een projectteam van negen collega's",
            ],
          },
        ],
      },
      {
        at: "Adviesbureau Polderwerk B.V.",
        where: "Utrecht",
        roles: [
          {
            title: "Senior adviseur ruimte",
            from: "2015-03",
            to: "2018-12",
            does: ["Haalbaarheidsstudies en participatietrajecten voor twaalf gemeenten"],
          },
          { title: "Adviseur", from: "2012-09", to: "2015-02", does: ["Opstellen van bestemmingsplannen"] },
        ],
      },
    ],
    schools: [
      { at: "Universiteit Salland", where: "Deventer", degree: "Master", area: "Planologie", from: "2010", to: "2012", grade: "cum laude" },
      { at: "Hogeschool Vechtdal", where: "Zwolle", degree: "Bachelor", area: "Ruimtelijke ordening", from: "2006", to: "2010" },
    ],
    skills: [["Vaardigheden", ["Omgevingswet", "Stakeholdermanagement", "ArcGIS", "Grondexploitatie", "Prince2"]]],
    tongues: [
      ["Nederlands", "moedertaal"],
      ["Engels", "vloeiend"],
      ["Duits", "goed"],
    ],
    certs: [{ name: "IPMA-C", on: "2017" }],
    help: [{ at: "Stichting Stadstuin Zwolle", role: "Penningmeester", from: "2018", to: "now" }],
    likes: ["Schaatsen", "Keramiek"],
    facts: [
      ["Geboortedatum", "8 april 1988"],
      ["Rijbewijs", "B"],
    ],
  },
  {
    id: "terpstra",
    lang: "nl",
    name: "Joost Terpstra",
    label: "Cloud Engineer",
    email: "joost@terpstra.example",
    phone: "+31 6 39995562",
    city: "Groningen",
    code: "NL",
    links: [["GitHub", "github.com/jterpstra-example"]],
    summary: "Cloud engineer die liever automatiseert dan klikt. Ervaring in zorg, overheid en energie.",
    jobs: [
      {
        at: "Waddenstroom Energie",
        where: "Groningen",
        roles: [
          {
            title: "Cloud Engineer",
            from: "2021-06",
            to: "now",
            does: ["Opbouw van een platform op Azure voor 40 ontwikkelaars", "Kostenbesparing van 30% door rightsizing"],
          },
        ],
      },
      {
        at: "Zorggroep De Lauwers",
        where: "Drachten",
        roles: [
          { title: "Systeembeheerder", from: "2016-02", to: "2021-05", does: ["Beheer van 220 servers en migratie naar Microsoft 365"] },
        ],
      },
      { at: "Computerhuis Sneek", where: "Sneek", roles: [{ title: "Medewerker servicedesk", from: "2013-08", to: "2016-01", does: [] }] },
    ],
    projects: [
      {
        name: "Landing zone Azure",
        client: "Waddenstroom Energie",
        role: "Technisch lead",
        from: "2022-01",
        to: "2022-11",
        what: "Ontwerp en bouw van een beveiligde basisomgeving.",
        tools: ["Terraform", "Azure", "GitHub Actions"],
      },
      {
        name: "Uitfaseren werkplek 2012",
        client: "Zorggroep De Lauwers",
        role: "Engineer",
        from: "2019-04",
        to: "2020-02",
        what: "Vervanging van 1.400 werkplekken zonder uitval van zorgsystemen.",
        tools: ["Intune", "PowerShell"],
      },
    ],
    schools: [{ at: "Noorderpoort Techniek College", where: "Groningen", degree: "MBO-4", area: "ICT-beheer", from: "2009", to: "2013" }],
    skills: [
      ["Platformen", ["Azure", "Microsoft 365", "Linux"]],
      ["Automatisering", ["Terraform", "PowerShell", "Ansible", "GitHub Actions"]],
    ],
    tongues: [
      ["Nederlands", "moedertaal"],
      ["Fries", "moedertaal"],
      ["Engels", "goed"],
    ],
    certs: [
      { name: "Azure Administrator Associate", by: "Microsoft", on: "2021" },
      { name: "HashiCorp Certified: Terraform Associate", by: "HashiCorp", on: "2022" },
    ],
  },
  {
    id: "declercq",
    lang: "nl",
    name: "Wouter De Clercq",
    label: "Vertegenwoordiger bouwmaterialen",
    email: "wouter.declercq@example.org",
    phone: "+32 470 55 50 18",
    street: "Kasteeldreef 31",
    postcode: "9820",
    city: "Merelbeke",
    country: "België",
    code: "BE",
    jobs: [
      {
        at: "Leiestenen NV",
        where: "Deinze",
        roles: [
          {
            title: "Vertegenwoordiger",
            from: "2016-09",
            to: "now",
            does: ["Opvolging van 180 aannemers in Oost-Vlaanderen", "Omzetgroei van 2,1 naar 3,4 miljoen euro"],
          },
        ],
      },
      {
        at: "Doe-het-zelf Van Hecke",
        where: "Aalst",
        roles: [
          {
            title: "Afdelingsverantwoordelijke",
            from: "2010-04",
            to: "2016-08",
            does: ["Leiding over zes medewerkers", "Voorraadbeheer en winkelinrichting"],
          },
        ],
      },
    ],
    schools: [
      { at: "Hogeschool Scheldeland", where: "Gent", degree: "Bachelor", area: "Bedrijfsmanagement", from: "2006", to: "2009" },
      { at: "Sint-Barbaracollege Wetteren", degree: "ASO", area: "Economie-Moderne talen", from: "2000", to: "2006" },
    ],
    skills: [["Vaardigheden", ["Onderhandelen", "Salesforce", "MS Office", "Offertes opmaken"]]],
    tongues: [
      ["Nederlands", "moedertaal"],
      ["Frans", "zeer goed"],
      ["Engels", "goed"],
    ],
    likes: ["Wielrennen", "Fanfare"],
    facts: [
      ["Geboortedatum", "19/10/1987"],
      ["Nationaliteit", "Belg"],
      ["Burgerlijke staat", "samenwonend"],
    ],
  },
];
