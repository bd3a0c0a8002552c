import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import { walkMarkup } from "../../text/html/index.ts";
import { employerOfSite } from "../advert/site-name.ts";
import { channelOf } from "../boards/channel.ts";
import { inner } from "../boards/items.ts";
import { draftsOfBoard } from "../boards/registry.ts";
import type { Drafts, PostingDraft } from "../draft.ts";
import { collect, looksLikePosting } from "../records/find-records.ts";
import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject, textOf } from "../records/values.ts";

type Node = { readonly name: string; readonly values: Map<string, unknown[]>; readonly text: string[] };

const DEEPEST = 40;
/** Prefixes under which feeds put what plain names mean too. */
const CONTENT_PREFIX = /^(?:tt|job|content|g|joblisting|job_listing):/;

/** XML as plain objects: children by name, text where there are none, lists where a name repeats. */
function readXml(source: string): JsonObject {
  const root: Node = { name: "", values: new Map(), text: [] };
  const stack: Node[] = [root];
  let tooDeep = 0;
  walkMarkup(
    source,
    {
      open(name, attributes) {
        if (tooDeep > 0 || stack.length > DEEPEST) {
          tooDeep += 1;
          return;
        }
        const node: Node = { name: name.replace(CONTENT_PREFIX, ""), values: new Map(), text: [] };
        if (name === "link" && attributes["href"] !== undefined) node.text.push(attributes["href"]);
        stack.push(node);
      },
      close() {
        if (tooDeep > 0) {
          tooDeep -= 1;
          return;
        }
        const node = stack.pop();
        const parent = stack[stack.length - 1];
        if (node === undefined || parent === undefined) return;
        const values = parent.values.get(node.name) ?? [];
        values.push(plain(node));
        parent.values.set(node.name, values);
      },
      text(text) {
        if (tooDeep === 0) stack[stack.length - 1]?.text.push(text);
      },
    },
    { xml: true },
  );
  const value = plain(root);
  return isObject(value) ? value : {};
}

function plain(node: Node): unknown {
  if (node.values.size === 0) return node.text.join("").trim();
  return Object.fromEntries([...node.values].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}

/** XML feeds: a board's, RSS, Atom, or any list of elements that hold postings. */
export function readXmlFeed(content: string): Drafts {
  const payload = readXml(content);
  const board = draftsOfBoard(payload);
  if (board !== undefined) return { drafts: board.drafts, rejected: [] };
  const records = collect(payload, isEntry);
  if (records.length === 0) return { drafts: [], rejected: [{ reason: "This XML holds no job posting." }] };
  const channel = "rss" in payload ? channelOf(payload) : inner(payload, "feed");
  const name = textOf(channel["title"]);
  const company = employerOfSite([name], JSON.stringify(channel["link"] ?? ""));
  const isRemote = findWorkplace(name ?? "") === "remote";
  const drafts = records.map((record) => ({
    ...(company !== undefined && { company }),
    ...(isRemote && { workplace: "remote" as const }),
    ...draftOfItem(record),
  }));
  return { drafts, rejected: [] };
}

/** A channel has a title and a description too, and is not a posting: its items are. */
function isEntry(value: unknown): value is JsonObject {
  return looksLikePosting(value) && !("item" in value) && !("entry" in value);
}

/** Feeds of boards for remote work put the employer before the title: "Acme: Data Engineer". */
function draftOfItem(item: JsonObject): PostingDraft {
  const draft = draftOfRecord(item);
  const split = /^([^:]{2,60}):\s+(\S.{3,})$/.exec(textOf(item["title"]) ?? "");
  if (draft.company !== undefined || split === null || !("pubDate" in item)) return draft;
  return { ...draft, company: split[1] ?? "", title: split[2] ?? "" };
}
