import type { Person } from "../person.ts";

export const french: Person[] = [
  {
    id: "aubertin",
    lang: "fr",
    name: "Clémence Aubertin-Rouvière",
    label: "Cheffe de projet événementiel",
    email: "clemence.aubertin@example.com",
    phone: "06 39 98 14 27",
    street: "27 bis, rue des Tanneurs",
    postcode: "69005",
    city: "Lyon",
    code: "FR",
    summary:
      "Huit ans d'expérience dans l'organisation de salons, de congrès médicaux et de festivals. Rigoureuse, souriante, jamais sans plan B.",
    jobs: [
      {
        at: "Agence Pamplemousse",
        where: "Lyon",
        roles: [
          {
            title: "Cheffe de projet événementiel",
            from: "2019-09",
            to: "now",
            does: [
              "Pilotage de 15 événements par an, de 80 à 3 000 participants",
              "Négociation avec les prestataires et suivi d'un budget annuel de 1,2 M€",
              "Encadrement de deux assistantes",
            ],
          },
        ],
      },
      {
        at: "Palais des Congrès de Valserine",
        where: "Annecy",
        roles: [
          { title: "Chargée de production", from: "2016-01", to: "2019-08", does: ["Planification des montages et accueil des exposants"] },
        ],
      },
      {
        at: "Festival Les Nuits Givrées",
        where: "Chambéry",
        roles: [
          {
            title: "Stagiaire en communication",
            from: "2015-03",
            to: "2015-08",
            does: ["Rédaction du dossier de presse et animation des réseaux sociaux"],
          },
        ],
      },
    ],
    schools: [
      {
        at: "Université des Deux-Savoies",
        where: "Chambéry",
        degree: "Master",
        area: "Management de la culture",
        from: "2013",
        to: "2015",
        grade: "mention bien",
      },
      { at: "Lycée Simone-Garnier", where: "Grenoble", degree: "BTS", area: "Tourisme", from: "2011", to: "2013" },
    ],
    skills: [
      ["Logiciels", ["Excel", "InDesign", "Weezevent", "Trello"]],
      ["Savoir-faire", ["Gestion de budget", "Régie générale", "Relations presse"]],
    ],
    tongues: [
      ["Français", "langue maternelle"],
      ["Anglais", "courant"],
      ["Italien", "intermédiaire"],
    ],
    likes: ["Alpinisme", "Théâtre d'improvisation", "Photographie argentique"],
    facts: [["Permis", "B, véhicule personnel"]],
  },
  {
    id: "benslimane",
    lang: "fr",
    name: "Mehdi Benslimane",
    label: "Développeur full stack",
    email: "mehdi.benslimane@example.org",
    phone: "+33 6 39 98 60 02",
    city: "Nantes",
    code: "FR",
    links: [
      ["GitHub", "github.com/mbenslimane-example"],
      ["Site", "benslimane.example"],
    ],
    summary: "Développeur orienté produit, à l'aise du schéma SQL au composant React.",
    jobs: [
      {
        at: "Marée Haute Studio",
        where: "Nantes",
        roles: [
          {
            title: "Lead développeur",
            from: "2022-05",
            to: "now",
            does: ["Refonte de la plateforme de réservation (Node.js, React)", "Revue de code et accompagnement de trois juniors"],
          },
          {
            title: "Développeur full stack",
            from: "2019-11",
            to: "2022-04",
            does: ["Mise en place des tests de bout en bout", "Migration vers PostgreSQL"],
          },
        ],
      },
      {
        at: "Cap Numérique SARL",
        where: "Rennes",
        roles: [
          {
            title: "Développeur web (alternance)",
            from: "2017-09",
            to: "2019-09",
            does: ["Sites vitrine sous Symfony pour une vingtaine de communes"],
          },
        ],
      },
    ],
    schools: [
      {
        at: "École d'ingénieurs de la Vilaine",
        where: "Rennes",
        degree: "Diplôme d'ingénieur",
        area: "Informatique",
        from: "2016",
        to: "2019",
      },
      { at: "IUT de Saint-Brévin", degree: "DUT", area: "Informatique", from: "2014", to: "2016" },
    ],
    skills: [
      ["Langages", ["TypeScript", "PHP", "SQL", "Python"]],
      ["Frameworks", ["React", "Symfony", "NestJS"]],
      ["Outils", ["Docker", "GitLab CI", "PostgreSQL"]],
    ],
    tongues: [
      ["Français", "natif"],
      ["Arabe", "courant"],
      ["Anglais", "C1"],
    ],
    projects: [
      {
        name: "Bus-Malin",
        what: "Application libre qui prévoit l'affluence dans les bus.",
        from: "2020",
        to: "2021",
        tools: ["React", "Python"],
      },
    ],
  },
  {
    id: "lefloch",
    lang: "fr",
    name: "Océane Le Floc'h",
    label: "Infirmière diplômée d'État",
    email: "oceane.lefloch@example.net",
    phone: "01 99 00 42 18",
    street: "4, venelle du Port",
    postcode: "29200",
    city: "Brest",
    code: "FR",
    jobs: [
      {
        at: "CHU de la Penfeld",
        where: "Brest",
        roles: [
          {
            title: "Infirmière en pédiatrie",
            from: "2020-02",
            to: "now",
            does: ["Soins et surveillance de 12 lits, accueil des familles", "Référente douleur du service"],
          },
        ],
      },
      {
        at: "Clinique Ker Avel",
        where: "Quimper",
        roles: [{ title: "Infirmière de nuit", from: "2017-07", to: "2020-01", does: ["Médecine polyvalente et soins palliatifs"] }],
      },
      {
        at: "Croix Verte de Cornouaille",
        where: "Quimper",
        roles: [{ title: "Aide-soignante", from: "2013-07", to: "2014-08", does: [] }],
      },
    ],
    schools: [
      { at: "IFSI de Cornouaille", where: "Quimper", degree: "Diplôme d'État d'infirmière", from: "2014-09", to: "2017-07" },
      { at: "Lycée Anjela-Tremen", where: "Douarnenez", degree: "Baccalauréat", area: "ST2S", to: "2013", grade: "mention assez bien" },
    ],
    skills: [["Compétences", ["Soins pédiatriques", "Prise en charge de la douleur", "Transmissions ciblées", "Voies veineuses"]]],
    tongues: [
      ["Français", "langue maternelle"],
      ["Breton", "notions"],
      ["Anglais", "B1"],
    ],
    certs: [{ name: "AFGSU niveau 2", on: "2021" }],
    help: [{ at: "SNSM, station de Brest", role: "Bénévole secouriste", from: "2018", to: "now" }],
    likes: ["Voile", "Fest-noz"],
    facts: [
      ["Âge", "29 ans"],
      ["Permis", "B"],
    ],
  },
  {
    id: "tremblay",
    lang: "fr",
    name: "Jean-Baptiste Tremblay-Gagnon",
    label: "Comptable professionnel agréé",
    email: "jb.tremblaygagnon@example.com",
    phone: "418 555-0174",
    street: "1180, avenue des Pins-Gris",
    postcode: "G1S 2K4",
    city: "Québec",
    region: "QC",
    country: "Canada",
    code: "CA",
    summary: "CPA auditeur, spécialiste des organismes sans but lucratif et des coopératives forestières.",
    jobs: [
      {
        at: "Coopérative forestière du Lac-Doré",
        where: "Saguenay",
        roles: [
          {
            title: "Contrôleur financier",
            from: "2018-11",
            to: "now",
            does: [
              "Production des états financiers mensuels et du budget de 38 M$",
              "Implantation d'Acomba et des tableaux de bord Power BI",
            ],
          },
        ],
      },
      {
        at: "Bélisle Nadeau S.E.N.C.R.L.",
        where: "Québec",
        roles: [
          { title: "Chef d'équipe, certification", from: "2015-09", to: "2018-10", does: ["Supervision de cinq auditeurs"] },
          { title: "Stagiaire CPA", from: "2012-05", to: "2015-08", does: ["Missions d'examen et de compilation"] },
        ],
      },
    ],
    schools: [
      {
        at: "Université du Cap-Diamant",
        where: "Québec",
        degree: "Baccalauréat en administration des affaires",
        area: "Comptabilité",
        from: "2009",
        to: "2012",
      },
      { at: "Cégep de la Batiscan", degree: "DEC", area: "Techniques de comptabilité", from: "2006", to: "2009" },
    ],
    skills: [["Compétences", ["Normes NCOSBL", "Fiscalité québécoise", "Acomba", "Power BI", "CaseWare"]]],
    tongues: [
      ["Français", "langue maternelle"],
      ["Anglais", "avancé"],
    ],
    certs: [{ name: "Titre de CPA", by: "Ordre des CPA du Québec", on: "2015" }],
    help: [{ at: "Banque alimentaire Le Garde-Manger", role: "Trésorier", from: "2016", to: "2021" }],
  },
];
