import { Command, InvalidArgumentError } from "commander";

/** The command line as data: names, options and examples. Each command's code loads only when it runs. */
export function buildProgram(): Command {
  const program = new Command("candor")
    .description("Reads resumes and job postings, scores how they fit, and shows the words on both sides.")
    .version("0.1.0")
    .exitOverride()
    .hook("preAction", async () => (await import("@candor/host/engine-file")).preferEngineFile())
    .showHelpAfterError("Run candor --help for the commands.")
    .addHelpText("after", EXAMPLES);

  command(program, "parse", "Read a resume into JSON Resume, with evidence for every field")
    .argument(
      "<file>",
      "PDF, DOCX, DOC, ODT, RTF, HTML, Markdown, text, JSON Resume, LinkedIn export or Europass XML; - for standard input",
    )
    .option("--json", "print JSON Resume with meta.candor (evidence, notes, engine version)")
    .option("--country <code>", "country for phone numbers written without one, such as GB")
    .option("--as-of <date>", "the day that 'present' stands for (default: today)", isoDate)
    .addHelpText("after", "\nExample:\n  candor parse resume.pdf --json > resume.json")
    .action(async (file, options) => (await import("./commands/parse.ts")).parse(file, options));

  command(program, "skills", "List the skills a text or document names, with every mention")
    .argument("<file>", "a plain text file (offsets count in it) or any resume format; - for standard input")
    .option("--json", 'print {"skills":[{"name","kind","category","evidence":[{"start","end"}]}]}')
    .addHelpText("after", "\nExample:\n  candor skills posting.txt")
    .action(async (file, options) => (await import("./commands/skills.ts")).skills(file, options));

  command(program, "job", "Read job postings: fields, pay and requirements with their words")
    .argument("<file>", "text, HTML, JSON-LD, JSONL, CSV or a job board's JSON; - for standard input")
    .option("--json", "print an array of schema.org JobPosting with workplace, skills and requirements")
    .option("--digest", "show what each posting really asks; with --json adds normalised title, digest, duplicates and similar postings")
    .option("--as-of <date>", "today's date, for relative dates (default: today)", isoDate)
    .option("--locale <tag>", "the language of the digest: en, de, fr or es", "en")
    .addHelpText("after", "\nExample:\n  candor job posting.html\n  candor job jobs.jsonl --digest\n  pbpaste | candor job -")
    .action(async (file, options) => (await import("./commands/job.ts")).job(file, options));

  command(program, "match", "Rank jobs for one resume, with reasons")
    .requiredOption("--resume <file>", "the resume")
    .requiredOption("--jobs <file>", "the jobs: JSONL, CSV, JSON, HTML or text")
    .option("--top <n>", "show only the best n", positiveInteger)
    .option("--json", 'print one line per job, best first: {"id","score",...}')
    .option("--as-of <date>", "the day that 'present' stands for (default: today)", isoDate)
    .option("--locale <tag>", "the language that matches are told in: en, de, fr or es", "en")
    .option("--fresh", "read the jobs anew, and keep nothing of them on this computer for the next time")
    .addHelpText("after", "\nExample:\n  candor match --resume resume.pdf --jobs jobs.jsonl --top 5")
    .action(async (options) => (await import("./commands/match.ts")).match(options));

  command(program, "rank", "Rank the texts of a corpus for one query or many")
    .option("--query <text>", "one query")
    .option("--queries <file>", 'many queries, JSONL of {"id","text"}')
    .requiredOption("--corpus <file>", 'the texts, JSONL of {"id","text"}')
    .option("--top <n>", "at most n results per query (at most 1000)", positiveInteger)
    .option("--json", 'print {"id","score"} lines, with "query" where there are many')
    .addHelpText("after", '\nExample:\n  candor rank --query "data engineer" --corpus titles.jsonl --top 10')
    .action(async (options) => (await import("./commands/rank.ts")).rank(options));

  const knowledge = command(program, "knowledge", "Import official occupation tables, which candor rank then uses");
  command(knowledge, "import", "Import O*NET (text files) or ESCO (CSV files) into the data folder")
    .argument("<source>", "onet or esco")
    .argument("<folder>", "the folder with the unpacked release")
    .option("--json", "print what was imported as JSON")
    .addHelpText("after", "\nExample:\n  candor knowledge import esco ./ESCO_dataset_csv")
    .action(async (source, folder, options) => (await import("./commands/knowledge.ts")).importKnowledgeFolder(source, folder, options));

  command(program, "demo", "Show a ranked list with quotes from the built-in samples")
    .option("--json", "print the ranked lists as JSON")
    .action(async (options) => (await import("./commands/demo.ts")).demo(options));

  command(program, "start", "Start Candor on this computer (http://localhost:3000)")
    .option("--web", "answer requests only, beside worker processes on the same DATABASE_URL")
    .addHelpText("after", "\nSettings come from the environment; candor doctor lists them.\nExample:\n  PORT=3001 candor start")
    .action(async (options) => (await import("./commands/start.ts")).start(options));

  command(program, "worker", "Do the background work of a Candor that runs as several processes on one DATABASE_URL")
    .option("--queues <names>", "only these kinds of work: reading, matching, mail, schedules (default: all)")
    .addHelpText("after", "\nExample:\n  DATABASE_URL=postgres://... candor worker --queues reading,matching")
    .action(async (options) => (await import("./commands/worker.ts")).worker(options));

  const audit = command(program, "audit", "Check the audit ledger, or write down where it stands");
  command(audit, "verify", "Read the whole ledger and name the first entry of each chain that is not as it was written")
    .option("--checkpoint <file>", "a checkpoint kept elsewhere: also finds a ledger that was cut off or written anew")
    .addHelpText("after", "\nExample:\n  candor audit verify --checkpoint /mnt/vault/candor-audit-2026-11-01.json")
    .action(async ({ checkpoint }) => onServer(["audit", "verify", ...given("--checkpoint", checkpoint)]));
  command(audit, "checkpoint", "Write what every chain holds into a file, to be kept where nobody here can change it")
    .option("--out <file>", "the file (default: one with today's date, here)")
    .option("--checkpoint <file>", "the checkpoint before: a new one is written only where the ledger goes on from it")
    .addHelpText("after", "\nExample:\n  candor audit checkpoint --checkpoint /mnt/vault/october.json --out /mnt/vault/november.json")
    .action(async ({ out, checkpoint }) => onServer(["audit", "checkpoint", ...given("--out", out), ...given("--checkpoint", checkpoint)]));

  const keys = command(program, "keys", "Change the key that everything at rest is encrypted with");
  command(keys, "rotate", "Put a new installation key in place of the present one; documents are not encrypted anew")
    .addHelpText(
      "after",
      "\nStop Candor first. A rotation that was interrupted goes on when it is run again.\nExample:\n  candor keys rotate",
    )
    .action(async () => onServer(["keys", "rotate"]));

  command(program, "operators", "Say whose workspace sees the installation's own failed work, or make it another one")
    .argument("[workspace]", "the id or the name of the workspace whose owners and admins are to be the operators")
    .addHelpText("after", "\nWithout DATABASE_URL, stop Candor first.\nExample:\n  candor operators Lumenforge")
    .action(async (workspace) => onServer(["operators", ...(workspace ? [workspace] : [])]));

  command(program, "backup", "Write everything into one encrypted file: the database and the uploaded documents")
    .option("--out <file>", "the file (default: one with the time in its name, in BACKUP_FOLDER or the data folder)")
    .addHelpText(
      "after",
      "\nThe embedded database belongs to one process: stop Candor first, or set BACKUP_FOLDER and it makes backups while it runs.\nKeep the key apart from the backups: without it they do not open.\nExample:\n  BACKUP_FOLDER=/mnt/backups candor backup",
    )
    .action(async ({ out }) => onServer(["backup", ...(out ? ["--out", out] : [])]));

  command(program, "restore", "Put a backup back, into an empty data folder or database")
    .argument("<file>", "the backup")
    .option("--key <file>", "the key of the installation that made it (default: CANDOR_KEY or CANDOR_KEY_FILE)")
    .addHelpText("after", "\nExample:\n  CANDOR_DATA=./restored candor restore candor-20261101T030000Z.backup --key key-of-candor")
    .action(async (file, { key }) => onServer(["restore", file, ...(key ? ["--key", key] : [])]));

  command(program, "train", "Learn the numbers that Candor ships anew, from public data on this computer")
    .option("--knowledge <folder>", "O*NET's text files, ESCO's CSV files, or both in onet/ and esco/: learns the vectorizer")
    .option("--corpus <file>", 'with --knowledge: your own postings or resumes too, JSONL of {"id","text"}')
    .option("--tagger <folder>", "a SkillSpan folder: learns to find phrases that the skill lexicon lacks")
    .option("--out <path>", "where the pack goes (default: a vectorizer into the data folder, a tagger into this installation)")
    .option("--seed <n>", "the same seed gives the same numbers (default: 1)", positiveInteger)
    .addHelpText("after", "\nExample:\n  candor train --knowledge ./knowledge --corpus postings.jsonl\n  candor train --tagger skillspan")
    .action(async (options) => (await import("./commands/train.ts")).train(options));

  command(program, "doctor", "Check this installation and list every setting")
    .option("--json", "print the checks and settings as JSON")
    .action(async (options) => (await import("./commands/doctor.ts")).doctor(options));

  return program;
}

const given = (option: string, value: string | undefined) => (value ? [option, value] : []);

const onServer = async (args: readonly string[]) => (await import("./start/run-server.ts")).runServer(args);

function command(parent: Command, name: string, description: string): Command {
  return parent.command(name).description(description).exitOverride();
}

function positiveInteger(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError("Give a whole number from 1.");
  return number;
}

function isoDate(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) throw new InvalidArgumentError("Give a date as YYYY-MM-DD.");
  return value;
}

const EXAMPLES = `
Examples:
  candor demo                                             see it work, without a file of your own
  candor parse resume.pdf                                 what was read, and what was not understood
  candor match --resume resume.pdf --jobs jobs.jsonl      your jobs, best fit first, with reasons
  candor job posting.html --json                          a posting as data
  candor start                                            the same in the browser`;
