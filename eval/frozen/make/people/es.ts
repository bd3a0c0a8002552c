import type { Person } from "../person.ts";

export const spanish: Person[] = [
  {
    id: "ibanez",
    lang: "es",
    name: "María del Rocío Ibáñez Quiroga",
    label: "Profesora de Lengua y Literatura",
    email: "mrocio.ibanez@example.org",
    phone: "+34 655 550 134",
    street: "C/ Alfareros, 17, 3.º B",
    postcode: "41010",
    city: "Sevilla",
    country: "España",
    code: "ES",
    jobs: [
      {
        at: "IES Puerta del Aljarafe",
        where: "Sevilla",
        roles: [
          {
            title: "Profesora de Lengua y Literatura",
            from: "2017-09",
            to: "now",
            does: [
              "Docencia en ESO y Bachillerato",
              "Coordinadora del plan lector y de la revista escolar",
              "Tutora de 2.º de Bachillerato",
            ],
          },
        ],
      },
      {
        at: "Colegio Santa Marina de las Aguas",
        where: "Huelva",
        roles: [
          { title: "Profesora sustituta", from: "2014-10", to: "2017-06", does: ["Clases de refuerzo y preparación de la Selectividad"] },
        ],
      },
      {
        at: "Editorial Tres Olivos",
        where: "Madrid",
        roles: [{ title: "Correctora de textos", from: "2012-03", to: "2014-09", does: [] }],
      },
    ],
    schools: [
      { at: "Universidad de Guadalmar", where: "Málaga", degree: "Máster en Formación del Profesorado", from: "2011", to: "2012" },
      {
        at: "Universidad de Guadalmar",
        where: "Málaga",
        degree: "Licenciatura",
        area: "Filología Hispánica",
        from: "2006",
        to: "2011",
        grade: "8,4",
      },
    ],
    skills: [["Competencias digitales", ["Moodle", "Google Classroom", "Canva", "Séneca"]]],
    tongues: [
      ["Español", "nativo"],
      ["Inglés", "C1"],
      ["Portugués", "B2"],
    ],
    certs: [{ name: "Certificate in Advanced English", by: "Cambridge", on: "2016" }],
    papers: [
      { authors: "Ibáñez Quiroga, M. R.", title: "Leer en voz alta: diez propuestas para el aula", in: "Cuadernos de Aula", on: "2020" },
    ],
    facts: [
      ["Fecha de nacimiento", "22/07/1988"],
      ["Nacionalidad", "Española"],
      ["Carné de conducir", "B"],
    ],
  },
  {
    id: "echeverri",
    lang: "es",
    name: "Santiago Echeverri Uribe",
    label: "Ingeniero de procesos",
    email: "s.echeverri@example.com",
    phone: "+57 300 555 0182",
    city: "Medellín",
    country: "Colombia",
    code: "CO",
    links: [["LinkedIn", "linkedin.com/in/santiago-echeverri-example"]],
    summary: "Ingeniero químico con experiencia en alimentos y cementos, enfocado en eficiencia energética y mejora continua.",
    jobs: [
      {
        at: "Cementos La Ceja S.A.S.",
        where: "Rionegro, Colombia",
        roles: [
          {
            title: "Jefe de Procesos",
            from: "2020-07",
            to: "now",
            does: ["Reducción del consumo térmico en un 9 % mediante combustibles alternos", "Liderazgo de un equipo de doce personas"],
          },
          {
            title: "Ingeniero de Procesos",
            from: "2016-02",
            to: "2020-06",
            does: ["Balances de masa y energía de los hornos", "Implementación de control estadístico con Minitab"],
          },
        ],
      },
      {
        at: "Alimentos Tamarindo",
        where: "Cali, Colombia",
        roles: [
          { title: "Practicante de Producción", from: "2015-01", to: "2015-12", does: ["Estudio de tiempos en la línea de envasado"] },
        ],
      },
    ],
    schools: [
      {
        at: "Universidad del Valle de Aburrá",
        where: "Medellín",
        degree: "Especialización",
        area: "Gerencia de Energía",
        from: "2018",
        to: "2019",
      },
      {
        at: "Universidad del Valle de Aburrá",
        where: "Medellín",
        degree: "Pregrado",
        area: "Ingeniería Química",
        from: "2010",
        to: "2015",
        grade: "4.3/5.0",
      },
    ],
    skills: [
      ["Técnicas", ["Aspen Plus", "Minitab", "AutoCAD", "Control estadístico de procesos"]],
      ["Gestión", ["Lean Manufacturing", "Six Sigma", "Gestión de proyectos"]],
    ],
    tongues: [
      ["Español", "Nativo"],
      ["Inglés", "Avanzado"],
    ],
    certs: [{ name: "Green Belt Six Sigma", by: "Icontec", on: "2017" }],
    awards: [{ title: "Premio a la Eficiencia Energética", by: "Andesco", on: "2022" }],
  },
  {
    id: "larranaga",
    lang: "es",
    name: "Íñigo Larrañaga Zubieta",
    label: "Jefe de cocina",
    email: "inigo.cocina@example.net",
    phone: "655 550 121",
    city: "San Sebastián",
    code: "ES",
    summary: "Cocinero de producto y de temporada. Quince años entre fogones, los seis últimos dirigiendo brigadas de hasta diez personas.",
    jobs: [
      {
        at: "Restaurante Itsasargi",
        where: "Getaria",
        roles: [
          {
            title: "Jefe de cocina",
            from: "2018-05",
            to: "now",
            does: ["Carta de temporada y control de costes (28 % de materia prima)", "Formación de cocineros en prácticas"],
          },
        ],
      },
      {
        at: "Hotel Peña Blanca",
        where: "Santander",
        roles: [
          { title: "Segundo de cocina", from: "2014-03", to: "2018-04", does: ["Banquetes de hasta 250 comensales"] },
          { title: "Cocinero", from: "2011-06", to: "2014-02", does: [] },
        ],
      },
      { at: "Asador Txindoki", where: "Tolosa", roles: [{ title: "Ayudante de cocina", from: "2009-06", to: "2011-05", does: [] }] },
    ],
    schools: [{ at: "Escuela de Hostelería de Oarso", degree: "Técnico Superior en Dirección de Cocina", from: "2007", to: "2009" }],
    skills: [["Habilidades", ["Escandallos", "APPCC", "Cocina al vacío", "Gestión de proveedores", "Brasa"]]],
    tongues: [
      ["Castellano", "nativo"],
      ["Euskera", "nativo"],
      ["Francés", "medio"],
    ],
    certs: [{ name: "Manipulador de alimentos", on: "2023" }],
    likes: ["Pesca", "Bertsolarismo"],
  },
  {
    id: "poot",
    lang: "es",
    name: "Ximena Poot Canché",
    label: "Especialista en marketing digital",
    email: "ximena.poot@example.com",
    phone: "+52 999 555 0116",
    city: "Mérida",
    region: "Yucatán",
    country: "México",
    code: "MX",
    links: [["Instagram", "instagram.com/ximenapoot.example"]],
    summary: "Mercadóloga bilingüe maya-español. Campañas para turismo, artesanías y gobierno local.",
    jobs: [
      {
        at: "Grupo Henequén Turístico",
        where: "Mérida",
        roles: [
          {
            title: "Coordinadora de marketing digital",
            from: "2021-08",
            to: "now",
            does: ["Campañas en Meta y Google Ads con 3.8 de retorno", "Lanzamiento de la tienda en línea"],
          },
        ],
      },
      {
        at: "Agencia Ceiba Creativa",
        where: "Cancún",
        roles: [{ title: "Community manager", from: "2018-10", to: "2021-07", does: ["Calendario editorial de siete hoteles"] }],
      },
    ],
    schools: [{ at: "Universidad Peninsular de Yucatán", degree: "Licenciatura", area: "Mercadotecnia", from: "2014", to: "2018" }],
    skills: [["Habilidades", ["Google Ads", "Meta Business Suite", "SEO", "Canva", "Shopify"]]],
    tongues: [
      ["Español", "nativo"],
      ["Maya yucateco", "nativo"],
      ["Inglés", "B2"],
    ],
    help: [{ at: "Casa de la Cultura Maya", role: "Instructora de alfabetización digital", from: "2019", to: "2021" }],
  },
];
