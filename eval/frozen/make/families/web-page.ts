import type { Look } from "../look.ts";
import { words } from "../words.ts";

export const esc = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
export const el = (tag: string, cls: string, inner: string) => `<${tag}${cls ? ` class="${cls}"` : ""}>${inner}</${tag}>`;
export const t = (tag: string, cls: string, text: string | undefined) => (text ? el(tag, cls, esc(text)) : "");
export const list = (items: string[], cls = "") => (items.length > 0 ? el("ul", cls, items.map((x) => t("li", "", x)).join("")) : "");

export function page(look: Look, css: string, body: string, size = "A4"): string {
  const p = look.person;
  return `<!doctype html>
<html lang="${p.lang}"><head><meta charset="utf-8"><title>${esc(words[p.lang].cv)}</title>
<style>
@page { size: ${size}; margin: 0 }
* { box-sizing: border-box }
body { margin: 0; font: 10pt/1.4 ${look.font}; color: #222 }
ul { margin: 2px 0 6px; padding-left: 16px } h1, h2, h3, p { margin: 0 }
${css}
</style></head><body>${body}</body></html>`;
}

export const phoneIcon =
  '<svg width="11" height="11" viewBox="0 0 16 16"><path fill="currentColor" d="M3 1l3 1 1 3-2 2c1 2 2 3 4 4l2-2 3 1 1 3-2 2C7 14 2 9 1 3z"/></svg>';
export const mailIcon =
  '<svg width="11" height="11" viewBox="0 0 16 16"><path fill="none" stroke="currentColor" d="M1 3h14v10H1zM1 3l7 6 7-6"/></svg>';
export const pinIcon =
  '<svg width="11" height="11" viewBox="0 0 16 16"><path fill="currentColor" d="M8 0a5 5 0 0 0-5 5c0 4 5 11 5 11s5-7 5-11a5 5 0 0 0-5-5z"/></svg>';
