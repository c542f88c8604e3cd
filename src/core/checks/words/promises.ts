/** How people commit themselves; parts of patterns, in seven languages. */
export const PROMISES = [
  "(?:i|we)['’]?ll|(?:i|we) (?:will|shall|promise|guarantee|commit)|(?:i['’]m|we['’]re|i am|we are) going to|hear (?:back )?from (?:us|me)|update (?:comes|from (?:us|me)|here by|by)|get(?:ting)? back to you|be in touch|keep you (?:posted|updated)|expect (?:a|an|our|my) (?:reply|answer|update)",
  '(?:ich|wir) (?:werden?|verspreche[n]?|schicken?|senden?|liefern?|kümmern?|melden?)|meld(?:e ich mich|e mich|en uns|en wir uns)|(?:von|wieder von) (?:mir|uns)|nächste nachricht|nächste meldung|halten? (?:dich|sie|euch) auf dem laufenden',
  '(?:te|le|os|les) (?:enviar|contestar|responder|avisar|dir|escribir)(?:é|emos)|volver(?:é|emos)|me comprometo|nos comprometemos|(?:vamos|voy) a|próxima noticia|noticias (?:mías|nuestras)|(?:har|mirar|revisar|estar|mantendr)(?:é|emos)',
  "(?:je|nous|on) (?:vais|allons|va) \\p{L}+|je (?:te|vous|reviens|m’engage|m'engage)|nous (?:vous )?(?:reviendrons|reviens|tiendrons)|(?:je|nous) \\p{L}+(?:rai|rons)|prochaine nouvelle|nouvelles de (?:ma|notre) part|de mes nouvelles|de nos nouvelles|prochain message",
  '(?:vou|vamos) \\p{L}+r|(?:enviar|responder|voltar|avisar|fazer|manter)(?:ei|emos)|me comprometo|nos comprometemos|próxima notícia|notícias (?:minhas|nossas)|próxima mensagem',
  '(?:ti|vi|le|la) (?:scriv|mander|dir|risponder|aggiorner|far)\\p{L}+|\\p{L}+(?:erò|eremo|irò|iremo)|farò|faremo|mi impegno|ci impegniamo|prossimo aggiornamento|mie notizie|nostre notizie|prossima notizia',
  '(?:ik|wij|we) (?:zal|zullen|ga|gaan|stuur|sturen|beloof|beloven|kom|komen|laat|laten|meld|melden)|(?:van|weer van) (?:mij|me|ons)|volgende bericht|volgende update|(?:hoor|hoort) je|houd(?:en)? je op de hoogte',
];
