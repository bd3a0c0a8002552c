import { writeFile } from "node:fs/promises";
import { accountantPdf } from "./accountant.ts";
import { dataEngineerPdf } from "./data-engineer.ts";
import { nurseDocx } from "./nurse.ts";

const write = (name: string, bytes: Uint8Array): Promise<void> => writeFile(new URL(`../resumes/${name}`, import.meta.url), bytes);

await write("data-engineer.pdf", await dataEngineerPdf());
await write("accountant.pdf", await accountantPdf());
await write("nurse.docx", await nurseDocx());
