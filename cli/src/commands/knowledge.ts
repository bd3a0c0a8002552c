import { importKnowledge, KNOWLEDGE_SOURCES } from "@candor/host";
import { Failure } from "../failure.ts";
import { dataFolder } from "../input.ts";
import { dim, print } from "../output/terminal.ts";

/** `candor knowledge import onet|esco FOLDER`: official occupation tables for this installation's data folder. */
export async function importKnowledgeFolder(source: string, folder: string, options: { readonly json?: boolean }): Promise<void> {
  const known = KNOWLEDGE_SOURCES.find((name) => name === source);
  if (!known) throw new Failure(`${source}: not a knowledge base; ${KNOWLEDGE_SOURCES.join(" and ")} can be imported.`, 2);
  const imported = await importKnowledge(known, folder, dataFolder()).catch((error: Error) => {
    throw new Failure(error.message);
  });
  if (options.json) return print(JSON.stringify(imported));
  print(
    `${imported.occupations} occupations with ${imported.labels} names (${imported.languages.join(", ")}) are in ${dataFolder()}/knowledge.`,
  );
  print(dim("candor rank and the normalisation of job titles use them from now on."));
}
