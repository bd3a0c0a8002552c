import { allSkills } from "../../data/skills.ts";
import { type Form, formsOf } from "./spellings.ts";
import { isNameGap, type Token } from "./tokens.ts";

type Node = { next?: Map<string, Node>; ends?: Form[] };

/** A form found in a text, from one token to another (end exclusive). */
export type Hit = { readonly form: Form; readonly from: number; readonly to: number };

let root: Node | undefined;

/** All names of the lexicon as a tree of words, built at the first use. */
function nameIndex(): Node {
  if (root) return root;
  const built: Node = {};
  for (const skill of allSkills()) for (const form of formsOf(skill)) plant(built, form);
  root = built;
  return built;
}

function plant(tree: Node, form: Form): void {
  let node = tree;
  for (const key of form.keys) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (!child) {
      child = {};
      node.next.set(key, child);
    }
    node = child;
  }
  if (node === tree) return;
  node.ends ??= [];
  node.ends.push(form);
}

/** Every place where a name of the lexicon stands, overlapping ones included. */
export function findNames(text: string, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  const tree = nameIndex();
  for (let from = 0; from < tokens.length; from += 1) walk(tree, from, from, 0);
  return hits;

  function walk(node: Node, from: number, at: number, depth: number): void {
    for (const form of node.ends ?? []) hits.push({ form, from, to: at });
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !node.next || (depth > 0 && before && !isNameGap(text, before.end, token.start))) return;
    const child = node.next.get(token.key);
    if (child) walk(child, from, at + 1, depth + 1);
    const bare = token.bare ?? withoutVersion(token.key);
    const bareChild = bare && !(child && token.bare) ? node.next.get(bare) : undefined;
    if (bareChild && bareChild !== child) walk(bareChild, from, at + 1, depth + 1);
  }
}

/** `html5` as `html`. One letter before the digits is a name of its own (`s3`). */
function withoutVersion(key: string): string | undefined {
  const last = key.charCodeAt(key.length - 1);
  if (last < 48 || last > 57) return undefined;
  return /^([a-z]{3,}|[a-z]{2,}(?=\d{1,2}$))\d+$/.exec(key)?.[1];
}
