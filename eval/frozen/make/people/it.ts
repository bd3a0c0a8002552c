import type { Person } from "../person.ts";

export const italian: Person[] = [
  {
    id: "bellacqua",
    lang: "it",
    name: "Ginevra Bellacqua",
    label: "Restauratrice di beni culturali",
    email: "ginevra.bellacqua@example.org",
    phone: "+39 347 555 0193",
    street: "Via delle Conce, 22",
    postcode: "50122",
    city: "Firenze",
    country: "Italia",
    code: "IT",
    summary: "Restauratrice abilitata, specializzata in dipinti su tavola e scultura lignea policroma.",
    jobs: [
      {
        at: "Laboratorio San Frediano S.r.l.",
        where: "Firenze",
        roles: [
          {
            title: "Restauratrice senior",
            from: "2018-01",
            to: "now",
            does: ["Direzione tecnica di cantieri in chiese e musei", "Relazioni per la Soprintendenza", "Tutor di quattro tirocinanti"],
          },
        ],
      },
      {
        at: "Museo Civico di Valdarno",
        where: "Arezzo",
        roles: [
          {
            title: "Assistente restauratrice",
            from: "2014-06",
            to: "2017-12",
            does: ["Campagna di manutenzione di 60 tavole del deposito"],
          },
        ],
      },
    ],
    schools: [
      {
        at: "Istituto per il Restauro dell'Arno",
        where: "Firenze",
        degree: "Laurea magistrale a ciclo unico",
        area: "Conservazione e restauro",
        from: "2009",
        to: "2014",
        grade: "110/110 e lode",
      },
      { at: "Liceo Artistico Donati", where: "Siena", degree: "Diploma di maturità artistica", to: "2009" },
    ],
    skills: [["Competenze tecniche", ["Pulitura laser", "Consolidamento", "Riflettografia", "Adobe Photoshop", "AutoCAD"]]],
    tongues: [
      ["Italiano", "madrelingua"],
      ["Inglese", "B2"],
      ["Tedesco", "A2"],
    ],
    papers: [{ authors: "Bellacqua G.", title: "La doratura a guazzo nelle botteghe valdarnesi", in: "Quaderni del Restauro", on: "2019" }],
    facts: [
      ["Data di nascita", "05/03/1990"],
      ["Nazionalità", "Italiana"],
      ["Patente", "B"],
    ],
  },
  {
    id: "dellorto",
    lang: "it",
    name: "Lorenzo Dell'Orto",
    label: "Responsabile di magazzino",
    email: "lorenzo.dellorto@example.com",
    phone: "347 555 0106",
    street: "Via Cascina Rossa 8",
    postcode: "20861",
    city: "Brugherio",
    region: "MB",
    code: "IT",
    jobs: [
      {
        at: "Logistica Brianza S.p.A.",
        where: "Agrate",
        roles: [
          {
            title: "Responsabile di magazzino",
            from: "2019-05",
            to: "now",
            does: ["Gestione di 35 addetti su due turni", "Introduzione dei terminali in radiofrequenza: errori di prelievo dimezzati"],
          },
          { title: "Capoturno", from: "2015-11", to: "2019-04", does: ["Pianificazione dei carichi e delle ferie"] },
        ],
      },
      {
        at: "Tessitura Colnaghi",
        where: "Lecco",
        roles: [{ title: "Magazziniere", from: "2010-03", to: "2015-10", does: ["Carico e scarico, inventari trimestrali"] }],
      },
    ],
    schools: [{ at: "ITC Mosè Bertoni", where: "Monza", degree: "Diploma di ragioneria", from: "2004", to: "2009", grade: "78/100" }],
    skills: [["Competenze", ["SAP WM", "Excel", "Carrello elevatore", "Inventario", "Lean logistics"]]],
    tongues: [
      ["Italiano", "madrelingua"],
      ["Inglese", "scolastico"],
    ],
    certs: [
      { name: "Patentino muletto", on: "2021" },
      { name: "Corso sicurezza preposti", by: "Confartigianato", on: "2022" },
    ],
    likes: ["Ciclismo", "Modellismo ferroviario"],
  },
  {
    id: "pizzinini",
    lang: "it",
    name: "Marta Pizzinini",
    label: "Data analyst",
    email: "marta.pizzinini@example.net",
    phone: "+39 340 555 0158",
    city: "Trento",
    code: "IT",
    links: [["LinkedIn", "linkedin.com/in/marta-pizzinini-example"]],
    summary: "Analista dati nel turismo e nella mobilità: dalle query alla decisione.",
    jobs: [
      {
        at: "Dolomia Mobilità",
        where: "Trento",
        roles: [
          {
            title: "Data analyst",
            from: "2021-09",
            to: "now",
            does: ["Previsione dell'affluenza sulle funivie", "Cruscotti in Power BI per dodici comprensori"],
          },
        ],
      },
      {
        at: "Studio Sassolungo",
        where: "Bolzano",
        roles: [{ title: "Junior analyst", from: "2019-02", to: "2021-08", does: ["Indagini campionarie su visitatori e residenti"] }],
      },
      {
        at: "Rifugio Cima Nord",
        where: "Val Badia",
        roles: [{ title: "Addetta all'accoglienza", from: "2015-06", to: "2018-09", does: [] }],
      },
    ],
    schools: [
      {
        at: "Università delle Dolomiti",
        where: "Bolzano",
        degree: "Laurea magistrale",
        area: "Statistica",
        from: "2016",
        to: "2018",
        grade: "108/110",
      },
      { at: "Università delle Dolomiti", where: "Bolzano", degree: "Laurea triennale", area: "Economia", from: "2013", to: "2016" },
    ],
    skills: [
      ["Analisi", ["SQL", "R", "Python", "Power BI"]],
      ["Metodi", ["Campionamento", "Serie storiche", "Test A/B"]],
    ],
    tongues: [
      ["Italiano", "madrelingua"],
      ["Ladino", "madrelingua"],
      ["Tedesco", "C1"],
      ["Inglese", "C1"],
    ],
    awards: [{ title: "Borsa di merito", by: "Fondazione Tre Cime", on: "2017" }],
  },
];
