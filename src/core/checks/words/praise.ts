/** Words of praise that say nothing about what is praised, in seven languages. */
export const PRAISE = `
  great nice awesome amazing good excellent fantastic wonderful brilliant cool lovely love loved loving true agree agreed
  agreeing insightful inspiring interesting helpful valuable useful perfect super congrats congratulations bravo kudos
  wow beautiful impressive powerful thoughtful respect gold exactly absolutely totally definitely indeed spot 100 well
  toll toller tolle tolles super klasse guter gutes gute schöner schönes schöne starker starkes starke spannender spitze genial großartig wunderbar schön interessant spannend inspirierend stark richtig genau
  hilfreich wertvoll glückwunsch gratulation stimmt zustimmung danke
  genial excelente increíble buenísimo bueno buena gran bravo felicidades enhorabuena interesante inspirador cierto
  totalmente acuerdo maravilloso fantástico útil precioso
  génial excellent super bravo félicitations intéressant inspirant magnifique formidable vrai exactement accord merveilleux
  ótimo ótima excelente incrível parabéns legal maravilhoso interessante inspirador verdade concordo top show massa
  ottimo ottima bello bella bravo bravi brava complimenti interessante fantastico vero esatto concordo meraviglioso
  geweldig mooi leuk goed top interessant inspirerend prachtig gefeliciteerd eens waar klopt knap sterk`;

/** Words that may stand beside praise without adding anything. */
export const FILLER = `
  a an the this that these is it's its it so very such really what post article piece read thread share sharing shared
  point points take insight insights advice tip tips content stuff work job news one thanks thank you for i i'm we your
  and to with said put on couldn't more much keep up my all by well idea thought thoughts story message reminder
  der die das ein eine einen ist so sehr wirklich was für post beitrag artikel gedanke gedanken danke vielen fürs teilen
  und ich bin sehe auch mit dir dem arbeit gemacht gesagt idee
  el la lo los un una qué que muy es este esta post artículo aporte gracias por compartir y de con tu trabajo publicación
  le la les un une quel quelle très c'est ce cette post article merci pour le partage et de d' votre ton travail tout fait
  o a os um uma que muito é este esta post artigo obrigado obrigada por compartilhar partilhar e de com seu trabalho
  il lo la un una che molto è questo questa post articolo grazie per la condivisione aver condiviso e di con lavoro
  de het een wat heel erg dit deze post artikel bedankt voor delen en van je jouw werk gedaan stuk mee`;
