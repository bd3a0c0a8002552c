import { draftOfRecord } from "../records/record.ts";
import { type JsonObject, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, inner, itemsOf } from "./items.ts";

/** "CDI" says how long and the duration how much: a permanent part-time job is part-time. */
function employmentOf(offer: JsonObject): unknown {
  const [contract, duration] = [offer["typeContratLibelle"] ?? offer["typeContrat"], offer["dureeTravailLibelleConverti"]];
  const isPermanent = /CDI|indéterminée/i.test(`${textOf(contract) ?? ""} ${textOf(offer["typeContrat"]) ?? ""}`);
  return isPermanent && textOf(duration) !== undefined ? duration : [contract, duration];
}

/** "69 - Lyon 3e Arrondissement": the department's number stands in front of the town. */
function placeOf(offer: JsonObject): string | undefined {
  return textOf(inner(offer, "lieuTravail")["libelle"])?.replace(/^(?:\d{2,3}|2[AB])\s+-\s+/, "");
}

/** What is asked besides the text, each item with "E" for demanded and "S" for wished. */
function demandsOf(offer: JsonObject, exigence: "E" | "S"): string[] {
  return ["formations", "langues", "permis"].flatMap((key) =>
    itemsOf(offer, key)
      .filter((item) => item["exigence"] === exigence)
      .map((item) => {
        const name = textOf(item["libelle"]) ?? [textOf(item["niveauLibelle"]), textOf(item["domaineLibelle"])].filter(Boolean).join(" ");
        return key === "permis" ? `Permis ${name}` : name;
      })
      .filter((name) => name !== ""),
  );
}

export const franceTravail: Board = {
  id: "france-travail",
  recognises: (payload) => haveKeys(itemsOf(payload, "resultats"), ["intitule", "lieuTravail"]),
  parse: (payload) =>
    itemsOf(payload, "resultats").map((offer) =>
      draftOfRecord({
        id: offer["id"],
        title: offer["intitule"],
        company: inner(offer, "entreprise")["nom"],
        location: placeOf(offer),
        employmentType: employmentOf(offer),
        salary: inner(offer, "salaire")["libelle"],
        description: offer["description"],
        requirements: demandsOf(offer, "E"),
        nice: demandsOf(offer, "S"),
        datePosted: offer["dateCreation"],
        url: inner(offer, "origineOffre")["urlOrigine"],
      }),
    ),
};
