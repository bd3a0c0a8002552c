import type { Person } from "../person.ts";

export const portuguese: Person[] = [
  {
    id: "figueiredo",
    lang: "pt",
    name: "Thaís Figueiredo Nascimento",
    label: "Analista de Recursos Humanos Pleno",
    email: "thais.fnascimento@example.com",
    phone: "(31) 95555-0148",
    street: "Rua das Quaresmeiras, 233, ap. 402",
    postcode: "30320-560",
    city: "Belo Horizonte",
    region: "MG",
    country: "Brasil",
    code: "BR",
    summary: "Analista de RH com sete anos de experiência em recrutamento, treinamento e folha de pagamento.",
    jobs: [
      {
        at: "Mineração Serra Clara S.A.",
        where: "Nova Lima/MG",
        roles: [
          {
            title: "Analista de Recursos Humanos Pleno",
            from: "2021-03",
            to: "now",
            does: ["Recrutamento de 140 vagas operacionais por ano", "Implantação da avaliação de desempenho por competências"],
          },
          {
            title: "Analista de Recursos Humanos Júnior",
            from: "2018-08",
            to: "2021-02",
            does: ["Folha de pagamento de 900 colaboradores no TOTVS"],
          },
        ],
      },
      {
        at: "Supermercados Bom Jardim",
        where: "Contagem/MG",
        roles: [
          {
            title: "Assistente de Departamento Pessoal",
            from: "2016-02",
            to: "2018-07",
            does: ["Admissões, rescisões e controle de ponto"],
          },
        ],
      },
    ],
    schools: [
      { at: "Centro Universitário Pampulha", degree: "MBA", area: "Gestão Estratégica de Pessoas", from: "2019", to: "2020" },
      { at: "Faculdade Inconfidência Mineira", degree: "Bacharelado", area: "Administração", from: "2012", to: "2016" },
    ],
    skills: [["Informática", ["TOTVS RM", "Excel avançado", "Power BI", "eSocial"]]],
    tongues: [
      ["Português", "nativo"],
      ["Inglês", "intermediário"],
      ["Espanhol", "básico"],
    ],
    certs: [
      { name: "Analista DISC", by: "Instituto Perfil", on: "2022" },
      { name: "Formação em eSocial", by: "Senac", on: "2019" },
    ],
    facts: [
      ["Idade", "30 anos"],
      ["Estado civil", "Solteira"],
      ["CNH", "Categoria B"],
    ],
  },
  {
    id: "sacarneiro",
    lang: "pt",
    name: "João Pedro Sá Carneiro Leitão",
    label: "Engenheiro Civil",
    email: "jp.leitao@example.org",
    phone: "+351 912 555 017",
    street: "Rua do Almada Velho, 61, 2.º Esq.",
    postcode: "4050-032",
    city: "Porto",
    country: "Portugal",
    code: "PT",
    jobs: [
      {
        at: "Construções Monte Crasto, Lda.",
        where: "Porto",
        roles: [
          {
            title: "Diretor de Obra",
            from: "2017-05",
            to: "now",
            does: ["Direção de obras de reabilitação até 6 milhões de euros", "Planeamento, autos de medição e controlo de custos"],
          },
        ],
      },
      {
        at: "Gabinete Traço Firme",
        where: "Braga",
        roles: [
          { title: "Projetista de Estruturas", from: "2013-09", to: "2017-04", does: ["Projeto de estruturas de betão armado e madeira"] },
        ],
      },
      {
        at: "Câmara Municipal de Vale de Ourém",
        roles: [{ title: "Estagiário", from: "2012-09", to: "2013-08", does: ["Apoio à fiscalização de obras particulares"] }],
      },
    ],
    schools: [
      {
        at: "Universidade do Alto Douro",
        where: "Vila Real",
        degree: "Mestrado Integrado",
        area: "Engenharia Civil",
        from: "2007",
        to: "2012",
        grade: "15 valores",
      },
      { at: "Escola Secundária de Riba d'Ave", degree: "12.º ano", from: "2004", to: "2007" },
    ],
    skills: [["Competências", ["AutoCAD", "Revit", "MS Project", "CYPE", "Orçamentação"]]],
    tongues: [
      ["Português", "língua materna"],
      ["Inglês", "C1"],
      ["Francês", "B1"],
    ],
    certs: [{ name: "Membro efetivo da Ordem dos Engenheiros", on: "2014" }],
    likes: ["Remo", "Fotografia de arquitetura"],
    facts: [
      ["Data de nascimento", "30/11/1989"],
      ["Nacionalidade", "Portuguesa"],
    ],
  },
  {
    id: "sampaio",
    lang: "pt",
    name: "Rafaela Sampaio de Oliveira",
    label: "Desenvolvedora Mobile",
    email: "rafa.sampaio@example.com",
    phone: "+55 81 95555-0162",
    city: "Recife",
    region: "PE",
    country: "Brasil",
    code: "BR",
    links: [
      ["GitHub", "github.com/rafasampaio-example"],
      ["LinkedIn", "linkedin.com/in/rafaela-sampaio-example"],
    ],
    summary: "Desenvolvedora Android e Flutter, apaixonada por aplicativos que funcionam bem sem internet.",
    jobs: [
      {
        at: "Maré Digital",
        where: "Recife",
        roles: [
          {
            title: "Desenvolvedora Mobile Sênior",
            from: "2022-09",
            to: "now",
            does: ["Arquitetura offline do aplicativo de agentes de saúde, usado em 212 municípios", "Publicação contínua nas duas lojas"],
          },
        ],
      },
      {
        at: "Fintech Jangada",
        where: "Remoto",
        roles: [{ title: "Desenvolvedora Android", from: "2019-06", to: "2022-08", does: ["Módulo de Pix e biometria em Kotlin"] }],
      },
      {
        at: "Laboratório Mangue",
        where: "Recife",
        roles: [{ title: "Estagiária de Desenvolvimento", from: "2018-01", to: "2019-05", does: [] }],
      },
    ],
    schools: [
      {
        at: "Universidade Federal do Capibaribe",
        where: "Recife",
        degree: "Bacharelado",
        area: "Ciência da Computação",
        from: "2014",
        to: "2019",
      },
    ],
    skills: [
      ["Linguagens", ["Kotlin", "Dart", "Java"]],
      ["Ferramentas", ["Flutter", "Android Studio", "Firebase", "GitHub Actions"]],
    ],
    tongues: [
      ["Português", "nativo"],
      ["Inglês", "avançado"],
    ],
    projects: [
      {
        name: "FeiraLivre",
        what: "Aplicativo que mostra os preços das feiras de bairro.",
        from: "2021",
        to: "2022",
        tools: ["Flutter", "Firebase"],
      },
    ],
  },
];
