import { describe, expect, test } from "vitest";
import { detectLanguage } from "./detect-language.ts";

describe("the language of a document", () => {
  test.each([
    ["en", "Ward sister with nine years of acute care. Responsible for a team of twelve and for the training of new nurses."],
    ["de", "Berufserfahrung als Projektleiterin im Anlagenbau, verantwortlich für Angebote, Termine und Kosten. Java, SQL, Docker."],
    ["fr", "Responsable d'une équipe de six personnes, chargée du suivi des dossiers et des relations avec les fournisseurs."],
    ["es", "Responsable de la gestión de pedidos y de la atención al cliente en una empresa de distribución de alimentos."],
    ["pt", "Responsável pela gestão da equipa e pelo acompanhamento dos clientes, com formação contínua dos colaboradores."],
    ["it", "Responsabile della gestione degli ordini e dei rapporti con i fornitori, coordinamento di una squadra di cinque persone."],
    ["nl", "Verantwoordelijk voor de begeleiding van nieuwe medewerkers en het onderhoud van de machines in de fabriek."],
    ["zh", "负责前端开发 React TypeScript, 带领五人团队完成项目。"],
  ])("is told as %s by its words", (language, text) => expect(detectLanguage(text)).toBe(language));

  test("is not guessed from a name and a number", () => expect(detectLanguage("Ada Example +49 30 1234567")).toBeUndefined());
});
