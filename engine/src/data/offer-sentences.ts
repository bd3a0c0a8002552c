/** Patterns over folded text (lower case, no accents). Written for this project. */

/** Sentences of an advert about the employer's duties by law and not about the work. */
export const LEGAL_SENTENCES: readonly RegExp[] = [
  /\b(equal[- ]opportunit\w+|affirmative action|regardless of (race|gender|age)|without regard to|protected veteran|sexual orientation|gender identity|reasonable accommodations?|e-verify|chancengleichheit|ungeachtet|unabhangig von (geschlecht|herkunft|alter)|schwerbehind\w+|egalite des chances|igualdad de oportunidades)\b/,
];

/** Sentences of an advert about what the employer gives. */
export const BENEFIT_SENTENCES: readonly RegExp[] = [
  /^\W*(we offer|our benefits|benefits include|perks|what we offer|in return,? (we|you)|wir bieten|das bieten wir|unser angebot|ihre vorteile|deine vorteile|nous (vous )?(offrons|proposons)|on (te|vous) (offre|propose)|(te |le |les )?ofrecemos|se ofrece|(oferecemos|a empresa oferece)|(ti |vi )?offriamo|si offre|(wij|we) bieden|wat (wij|we) bieden)\b/,
  /^\W*(benefits|beneficios|benefici|avantages|voordelen) ?:/,
  /^[^\p{L}]*(我们提供|公司提供|福利(待遇)?\s?[:：]|薪资福利|员工福利)/u,
  /\b(401 ?\(?k\)? (match|plan with)|paid time off|parental leave|dental,? (and )?vision|health,? dental|free (lunch|snacks|fruit)|urlaubstage|betriebliche altersvorsorge|jobticket|jobrad|tickets? restaurants?|mutuelle|seguro medico)\b/,
];

/** Sentences that tell what the employer works with, which is work with these tools. */
export const TOOLS_IN_USE: readonly RegExp[] = [
  /\b(tech(nology|nical)?[- ]?stack|stack|tools we use|technologies we use|toolchain)\b/,
  /\b(we|you|you'll|engineers|developers|teams?|colleagues)( will| all| mainly| mostly| also| currently)? (use|uses|using|works? (with|in|on)|working (with|in|on)|rely on|relies on|builds? (with|in)|code in|write)\b/,
  /\b(nutzen wir|wir nutzen|wir verwenden|verwenden wir|wir arbeiten mit|arbeiten wir mit|arbeitet mit|setzen wir|wir setzen|wir entwickeln (mit|in)|entwickeln wir (mit|in)|wir programmieren)\b/,
  /\b(nous utilisons|on utilise|nous travaillons (avec|sur)|travaille (avec|sur)|nous developpons (en|avec)|technologies utilisees|environnement technique)\b/,
  /\b(usamos|utilizamos|trabajamos con|desarrollamos (en|con)|trabalhamos com|desenvolvemos (em|com))\b/,
  /\b(usiamo|utilizziamo|lavoriamo con|sviluppiamo (in|con)|we gebruiken|wij gebruiken|gebruiken we|we werken met|wij werken met|werken we met)\b/,
  /技术栈|我们使用|我们用|主要使用|采用/,
];
