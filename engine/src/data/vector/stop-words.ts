/** Words that say nothing about an occupation, by language, folded (lower case, no accents). Written for this project. */
const STOP_WORDS: Readonly<Record<"en" | "de" | "fr" | "es", string>> = {
  en: `a about above across after again all also although always am among an and another any anyone are around as at b be
    became because been before being below between both but by c can cannot could d did do does doing done down during e each
    either else etc even ever every everyone f few first for from further g get gets give given go got h had has have having he
    hence her here hers herself him himself his how however i if ii iii in including include includes inc into is it its itself
    j just k keep kept l last least less let like ltd m made make makes making many may me might mine more most mr mrs ms much
    must my myself n need needed needs neither never new next no nor not now o of off often on once one only onto or other
    others our ours out over own p per please plus q quite r rather re s same several shall she should since so some such t
    take taken than that the their theirs them themselves then there these they this those three through thus to together too
    toward towards two u under until up upon us use used uses using v very via w was we well were what when where whether which
    while who whom whose why will with within without would x y year years yes yet you your yours yourself z`,
  de: `aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bereits bin bis bist
    bzw da dabei damit danach dann dar daran darauf das dass dein deine dem den denn der des deren dessen die dies diese diesem
    diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etc etwa euch euer eure fuer fur gegen
    gerne habe haben hast hat hatte hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in inkl ins ist ja je jede jedem jeden
    jeder jedes jetzt kann kein keine keinen konnen konnte mein meine mit muss nach neben nicht noch nun nur ob oder ohne sehr
    sein seine seinem seinen seiner seit sich sie sind so sowie sowohl uber um und uns unser unsere unserem unseren unserer
    unter vom von vor war waren weil weitere wenn werde werden wie wir wird wo wurde wurden zu zum zur zwischen jahr jahre jahren
    herr frau gmbh`,
  fr: `ai ainsi alors apres as au aucun aussi autre autres aux avant avec avoir bien car ce cela ces cet cette chez ci comme comment
    d dans de depuis des donc dont du elle elles en encore entre es est et etaient etait etc ete etre eu fait font hors ici il
    ils je jusque l la le les leur leurs lors lui ma mais me mes moins mon n ne ni nos notre nous on ont ou par pas pendant peu
    plus pour pouvoir qu quand que quel quelle qui s sa sans se selon ses si soit son sont sous sur ta te tes toi ton tous tout
    toute toutes tres tu un une vers via vos votre vous y ans annee annees madame monsieur`,
  es: `a al algo ante antes aqui asi aun bajo bien cada como con contra cual cuando de del desde donde dos durante e el ella ellas
    ellos en entre era eran es esa esas ese eso esos esta estaba estado estan estar estas este esto estos fue fueron ha haber
    hace hacia han hasta hay la las le les lo los mas me mi mientras mis muy nada ni no nos nosotros nuestra nuestro o os otra
    otras otro otros para pero por porque que quien se sea segun ser si sido sin sino sobre son su sus tambien tan tanto te
    tiene tienen todo todos tras tu tus un una unas uno unos usted y ya yo ano anos senor senora`,
};

const ALL = new Set(Object.values(STOP_WORDS).flatMap((words) => words.split(/\s+/)));

/** Is this folded word a stop word in any of our languages? One-letter names of programming languages are not. */
export function isStopWord(folded: string): boolean {
  return ALL.has(folded) && folded !== "c" && folded !== "r" && folded !== "go";
}
