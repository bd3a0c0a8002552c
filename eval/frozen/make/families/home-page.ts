import { address, heading, type Look, studied, when } from "../look.ts";
import type { Part } from "../words.ts";
import { esc, list } from "./web-page.ts";

/** A personal web page saved from the browser: navigation, sections, definition lists, a footer. */
export function homePage(look: Look): string {
  const p = look.person;
  const h = (part: Part, id: string) => `<h2 id="${id}">${esc(heading(look, part))}</h2>`;
  const body = [
    `<nav><a href="#work">${esc(heading(look, "work"))}</a> <a href="#school">${esc(heading(look, "education"))}</a> <a href="#contact">${esc(heading(look, "contact"))}</a></nav>`,
    `<header><h1>${esc(p.name)}</h1><p class="role">${esc(p.label ?? "")}</p></header>`,
    p.summary ? `<section>${h("summary", "about")}<p>${esc(p.summary)}</p></section>` : "",
    `<section>${h("work", "work")}${p.jobs
      .map(
        (j) =>
          `<article><h3>${esc(j.at)}</h3>${j.where ? `<p class="place">${esc(j.where)}</p>` : ""}${j.roles
            .map((r) => `<h4>${esc(r.title)}</h4><p><time>${esc(when(look, r))}</time></p>${list(r.does)}`)
            .join("")}</article>`,
      )
      .join("")}</section>`,
    `<section>${h("education", "school")}<dl>${p.schools.map((s) => `<dt>${esc(when(look, s))}</dt><dd><strong>${esc(studied(s, p.lang))}</strong><br>${esc([s.at, s.where].filter(Boolean).join(", "))}</dd>`).join("")}</dl></section>`,
    p.projects
      ? `<section>${h("projects", "projects")}${p.projects.map((x) => `<p><b>${esc(x.name)}</b> (${esc(when(look, x))}): ${esc(x.what)}</p>`).join("")}</section>`
      : "",
    `<section>${h("skills", "skills")}<dl>${p.skills.map(([g, items]) => `<dt>${esc(g)}</dt><dd>${esc(items.join(", "))}</dd>`).join("")}</dl></section>`,
    p.tongues ? `<section>${h("languages", "languages")}${list(p.tongues.map(([l, f]) => `${l}: ${f}`))}</section>` : "",
    `<section>${h("contact", "contact")}<address>${esc(p.email)}<br>${esc(p.phone)}<br>${esc(address(p))}${(p.links ?? []).map(([n, u]) => `<br>${esc(n)}: <a href="https://${esc(u.replace(/^https?:\/\//, ""))}">${esc(u)}</a>`).join("")}</address></section>`,
    `<footer><small>© 2024 ${esc(p.name)}. Built by hand.</small></footer><script>document.documentElement.className = "js";</script>`,
  ].join("\n");
  return `<!DOCTYPE html>\n<html lang="${p.lang}">\n<head><meta charset="utf-8"><title>${esc(p.name)}</title>\n<style>body{max-width:46em;margin:auto;font-family:sans-serif}nav a{margin-right:1em}</style></head>\n<body>\n${body}\n</body>\n</html>\n`;
}
