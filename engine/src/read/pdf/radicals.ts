/** Pairs of a radical and the character that it is drawn as; source: Unicode, EquivalentUnifiedIdeograph. */
const PAIRS =
  "⺁厂 ⺈刀 ⺌小 ⺎兀 ⺏尣 ⺐尢 ⺗心 ⺘手 ⺙攵 ⺜日 ⺝月 ⺟母 ⺠民 ⺢水 ⺣火 ⺤爪 ⺥爪 ⺦丬 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳罓 ⺴罒 ⺵罒 ⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃西 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞飠 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟";

const CHARACTERS: ReadonlyMap<string, string> = new Map(PAIRS.split(" ").map((pair) => [...pair] as [string, string]));
const RADICAL = /[\u2e80-\u2eff]/gu;

/** Radicals as the characters that they look like: some fonts are mapped to the former, and no word has them. */
export function withoutRadicals(text: string): string {
  return text.replace(RADICAL, (radical) => CHARACTERS.get(radical) ?? radical);
}
