import { describe, expect, it } from "vitest";
import { recogniseSkills } from "./recognise-skills.ts";

/** The skills of a text as "id: quoted words". */
function found(text: string, skillList = false): string[] {
  const options = skillList ? { skillList: [{ start: 0, end: text.length }] } : {};
  return recogniseSkills(text, options).map(({ skillId, start, end }) => `${skillId}: ${text.slice(start, end)}`);
}

describe("A skill is found however its name is written", () => {
  it.each([
    ["Node.js, NodeJS and node js", ["node-js: Node.js", "node-js: NodeJS", "node-js: node js"]],
    [
      "full-stack, fullstack and full stack",
      ["full-stack-development: full-stack", "full-stack-development: fullstack", "full-stack-development: full stack"],
    ],
    ["a microservice, micro-services", ["microservices: microservice", "microservices: micro-services"]],
    ["Python 3.11 and Java8", ["python: Python", "java: Java8"]],
    ["C++ and C#.NET", ["cpp: C++", "c-sharp: C#", "dotnet: .NET"]],
    [
      "performance optimization, performance optimisation",
      ["performance-optimisation: performance optimization", "performance-optimisation: performance optimisation"],
    ],
    ["REST APIs, a REST API", ["rest-api: REST APIs", "rest-api: REST API"]],
    ["VISUAL STUDIO", ["visual-studio: VISUAL STUDIO"]],
    ["Java/Python/Kotlin", ["java: Java", "python: Python", "kotlin: Kotlin"]],
    ["object‑oriented programming", ["object-oriented-programming: object‑oriented programming"]],
    ["software\narchitecture", ["software-architecture: software\narchitecture"]],
    ["heating, ventilation and air conditioning", ["hvac: heating, ventilation and air conditioning"]],
    ["CI/CD, CICD; A/B testing", ["ci-cd: CI/CD", "ci-cd: CICD", "ab-testing: A/B testing"]],
    ["data, analysis", []],
    ["in design", []],
    ["gestion de projets", ["project-management: gestion de projets"]],
    [
      "gestione progetti, gestão de projetos en projectmanagement",
      ["project-management: gestione progetti", "project-management: gestão de projetos", "project-management: projectmanagement"],
    ],
    ["负责Java软件开发和项目管理", ["java: Java", "software-development: 软件开发", "project-management: 项目管理"]],
    ["熟悉数据分析、机器学习与沟通能力", ["data-analysis: 数据分析", "machine-learning: 机器学习", "communication: 沟通能力"]],
    ["objektorientierte Programmierung", ["object-oriented-programming: objektorientierte Programmierung"]],
  ])("%j", (text, skills) => expect(found(text)).toEqual(skills));
});

describe("An everyday word is a skill only where something speaks for it", () => {
  it.each([
    ["We go to the customer and go live with Java.", ["java: Java"]],
    ["Go through our handbook written with Python.", ["python: Python"]],
    ["Services written in Go.", ["go: Go"]],
    ["Languages: Go, Rust, C", ["go: Go", "rust: Rust", "c-language: C"]],
    ["experienced in python, ruby and go", ["python: python", "ruby: ruby", "go: go"]],
    ["Swift answers to customers", []],
    ["iOS apps in Swift", ["ios-development: iOS apps", "swift: Swift"]],
    ["Spring 2021: trainee", []],
    ["Spring with Hibernate", ["spring: Spring", "hibernate: Hibernate"]],
    ["the rest of the world", []],
    ["C-level managers, John C. Miller, vitamin C, 25 °C with Java", ["java: Java"]],
    ["rust, dart", []],
    ["We excel at sales.", ["sales: sales"]],
    ["Microsoft Excel, Word and Outlook", ["microsoft-excel: Microsoft Excel", "microsoft-word: Word", "microsoft-outlook: Outlook"]],
    ["good with leadership and teams", ["leadership: leadership"]],
    ["react, redux and node", ["react: react", "redux: redux", "node-js: node"]],
    ["React to changes in Java", ["java: Java"]],
    ["R&D with R and Python", ["research-and-development: R&D", "r-language: R", "python: Python"]],
    ["It supports users. IT support.", ["it-support: IT support"]],
    ["Head chef with Docker", ["docker: Docker"]],
    ["AWS (S3, Glue, EMR)", ["aws: AWS", "amazon-s3: S3", "aws-glue: Glue", "amazon-emr: EMR"]],
    ["charting for each patient in the EMR", ["clinical-documentation: charting", "electronic-health-records: EMR"]],
    ["Leeds, UK, and a LEED certificate", ["leed: LEED"]],
    ["Comptable en CDD de six mois", []],
    ["The rest is up to you. Rest assured that Java is fun.", ["java: Java"]],
    ["JSON over REST", ["json: JSON", "rest-api: REST"]],
    ["Statistical analysis in R", ["statistics: Statistical analysis", "r-language: R"]],
    ["a lean team with flat hierarchies", []],
    ["Experience with Lean in production", ["lean-manufacturing: Lean"]],
    ["You have access to the data", []],
    ["Word, Excel, Access", ["microsoft-word: Word", "microsoft-excel: Excel", "microsoft-access: Access"]],
    ["feeding pandas at the zoo", []],
    ["pandas and numpy", ["pandas: pandas", "numpy: numpy"]],
    ["French wines for the German market", []],
    ["fluent French and German", ["french: French", "german: German"]],
    ["Ant and Maven", ["apache-ant: Ant", "maven: Maven"]],
    ["an ant in amber, the backbone of a storm", []],
    ["Kafka, Storm; Backbone and jQuery", ["kafka: Kafka", "apache-storm: Storm", "backbone: Backbone", "jquery: jQuery"]],
    ["Make it happen", []],
    ["Ansible, Chef", ["ansible: Ansible", "chef: Chef"]],
  ])("%j", (text, skills) => expect(found(text)).toEqual(skills));

  it("is taken as the skill in any letter case where it is an item of a list of skills", () => {
    expect(found("rust, dart", true)).toEqual(["rust: rust", "dart: dart"]);
    expect(found("neural architecture search, quick to react", true)).toEqual([]);
  });
});

describe("What stands in an address is no skill", () => {
  it.each([
    ["https://go.dev/java and python@example.com", []],
    ["github.com/react/go", []],
    ["Node.js/Express, ASP.NET/C#", ["node-js: Node.js", "express-js: Express", "asp-net: ASP.NET", "c-sharp: C#"]],
  ])("%j", (text, skills) => expect(found(text)).toEqual(skills));
});

describe("Words stay whole", () => {
  it.each(["Javanese culture", "Pythonesque humour", "Göteborg", "a gravel pit", "Javaé"])("nothing is found inside %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["Barclays PLC, London", "a company is no controller"],
    ["an office in Hong Kong", "a city is no gateway"],
    ["gestione dei servizi", "Italian of the"],
    ["dalle 9 alle 18, terzo piano", "Italian hours and floors"],
    ["sem experiência", "Portuguese without"],
    ["stage payé, un vrai défi, 640 mètres", "French paid, challenge and metres"],
    ["op maat gemaakt, mrt. 2010", "Dutch made to measure, and March"],
    ["16 valores", "a grade in Portugal"],
    ["an avid reader and runner", "a pastime"],
    ["Lora Bennett and Bert Janssen", "people"],
    ["GED, Central High School", "a school-leaving certificate"],
    ["the figures adds up to nothing", "a verb"],
  ])("is not seen in everyday words: %s (%s)", (text) => expect(recogniseSkills(text)).toEqual([]));

  it("never returns overlapping mentions, and prefers the longest name", () => {
    expect(found("Spring Boot and ASP.NET Core MVC")).toEqual(["spring-boot: Spring Boot", "asp-net-core: ASP.NET Core", "mvc: MVC"]);
  });

  it("takes any input without failing", () => {
    for (const text of ["", " ", "\0\ufffd", "&&&", "+#", "....", "\ud800", "C".repeat(5000), "go ".repeat(3000)])
      expect(() => found(text)).not.toThrow();
  });
});
