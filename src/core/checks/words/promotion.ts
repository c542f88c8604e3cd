/** Words that sell; parts of patterns, in seven languages. */
export const PROMOTION = [
  'check out (?:my|our)|sign up|book a (?:demo|call)|free trial|discount|coupon|promo code|limited offer|special offer|buy now|order now|our (?:new )?(?:product|app|service|course|newsletter|webinar)|link in bio|subscribe|follow (?:us|me)|visit our|% off',
  'jetzt (?:kaufen|bestellen|buchen|anmelden)|rabatt|gutschein|angebot|sonderangebot|unser(?:e|en|em)? (?:neue[snr]? )?(?:produkt|app|kurs|newsletter|webinar|shop)|folg(?:t|e) (?:uns|mir)',
  'compra ahora|descuento|cupón|oferta|regístrate|suscríbete|prueba gratis|nuestr[oa] (?:nuev[oa] )?(?:producto|curso|boletín|tienda)|síguenos',
  'achetez|réduction|remise|code promo|offre spéciale|inscrivez-vous|inscris-toi|abonnez-vous|essai gratuit|notre (?:nouveau |nouvelle )?(?:produit|cours|boutique|newsletter)|suivez-nous',
  'compre agora|desconto|cupom|promoção|inscreva-se|cadastre-se|teste grátis|noss[oa] (?:nov[oa] )?(?:produto|curso|loja)|siga-nos|nos siga',
  'acquista ora|sconto|coupon|offerta|iscriviti|prova gratuita|nostr[oa] (?:nuov[oa] )?(?:prodotto|corso|negozio)|seguici',
  'koop nu|korting|aanbieding|meld je aan|gratis proef\\p{L}*|ons(?:ze)? (?:nieuwe )?(?:product|cursus|winkel|nieuwsbrief)|volg ons',
];
