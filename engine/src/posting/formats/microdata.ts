import { type Attributes, walkMarkup } from "../../text/html/index.ts";
import type { JsonObject } from "../records/values.ts";

type Item = { readonly type: string; readonly values: Record<string, unknown> };
/** An open element: the item it began, or the property whose text it gathers. */
type Open = { readonly item?: Item; readonly property?: string; readonly from?: number };

/** Properties whose inner markup matters. */
const MARKUP_PROPERTIES = new Set([
  "description",
  "responsibilities",
  "qualifications",
  "experienceRequirements",
  "educationRequirements",
  "skills",
  "jobBenefits",
]);
const DEEPEST_ITEMS = 50;

function attributeValue(name: string, attributes: Attributes): string | undefined {
  if (attributes["content"] !== undefined) return attributes["content"];
  if (name === "a" || name === "link" || name === "area") return attributes["href"];
  if (name === "img") return attributes["src"];
  if (name === "time") return attributes["datetime"];
  return name === "meta" ? "" : undefined;
}

function add(item: Item, property: string, value: unknown): void {
  for (const name of property.split(/\s+/)) {
    const before = item.values[name];
    item.values[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
}

/** The schema.org items that a page marks up with `itemscope` and `itemprop`, as JSON-LD would say them. */
export function readMicrodata(html: string): JsonObject[] {
  if (!html.includes("itemscope")) return [];
  const found: JsonObject[] = [];
  const stack: Open[] = [];
  const items: Item[] = [];
  /** Text of the page so far, so that a property's text is a slice; block ends become line breaks. */
  const text: string[] = [];
  let length = 0;
  const write = (piece: string) => {
    text.push(piece);
    length += piece.length;
  };
  walkMarkup(html, {
    open(name, attributes) {
      const property = attributes["itemprop"];
      const owner = items[items.length - 1];
      if ("itemscope" in attributes && items.length < DEEPEST_ITEMS) {
        const type = attributes["itemtype"]?.split(/[/#]/).pop() ?? "";
        const item: Item = { type, values: { "@type": type } };
        // Plugins of blogs mark the employer inside the job as an item and forget whose it is.
        const isEmployer = property === undefined && owner?.type === "JobPosting" && type === "Organization";
        if (isEmployer) add(owner, "hiringOrganization", item.values);
        else if (property !== undefined && owner !== undefined) add(owner, property, item.values);
        else found.push(item.values);
        items.push(item);
        stack.push({ item });
        return;
      }
      if (/^(?:li|p|div|br|tr|h[1-6])$/.test(name)) write(name === "li" ? "\n- " : "\n");
      const value = property === undefined ? undefined : attributeValue(name, attributes);
      if (property === undefined || owner === undefined) stack.push({});
      else if (value !== undefined) {
        add(owner, property, value);
        stack.push({});
      } else stack.push({ property, from: text.length });
    },
    close() {
      const open = stack.pop();
      if (open?.item !== undefined) items.pop();
      const owner = items[items.length - 1];
      if (open?.property === undefined || open.from === undefined || owner === undefined) return;
      const raw = text.slice(open.from).join("").trim();
      add(owner, open.property, MARKUP_PROPERTIES.has(open.property) ? raw : raw.replace(/\s+/g, " "));
    },
    text(piece) {
      if (items.length > 0 && length < 2_000_000) write(piece);
    },
  });
  return found;
}
