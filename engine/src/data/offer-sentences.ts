/** Patterns over folded text (lower case, no accents). Written for this project. */

/** Sentences of an advert about the employer's duties and gifts and not about the work. */
export const OFFER_SENTENCES: readonly RegExp[] = [
  /\b(equal[- ]opportunit\w+|affirmative action|regardless of (race|gender|age)|without regard to|protected veteran|sexual orientation|gender identity|reasonable accommodations?|e-verify|chancengleichheit|ungeachtet|unabhangig von (geschlecht|herkunft|alter)|schwerbehind\w+|egalite des chances|igualdad de oportunidades)\b/,
  /^\W*(we offer|our benefits|benefits include|benefits:|perks|wir bieten|unser angebot|ihre vorteile|nous offrons|nous proposons|ofrecemos|te ofrecemos|beneficios:)/,
  /\b(401 ?\(?k\)? (match|plan with)|paid time off|parental leave|dental,? (and )?vision|health,? dental|free (lunch|snacks|fruit)|urlaubstage|betriebliche altersvorsorge|jobticket|jobrad|tickets? restaurants?|mutuelle|seguro medico)\b/,
];
