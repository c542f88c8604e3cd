import { once } from '../../once.ts';
import { wordSet } from '../words.ts';

export const es = once(() =>
  wordSet(`
  a acá ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí ante antes aquel aquella aquello aquí así
  aún aunque bajo bastante bien buen buena buenas bueno buenos cada casi como cómo con conmigo contra cosa cosas creo cual
  cuál cuales cualquier cuando cuándo cuanto cuánto da dan dar de debe deben decir del demás desde después día días dice
  dicen dijo donde dónde dos durante e el él ella ellas ello ellos en entonces entre era eran eres es esa esas ese eso esos
  esta está estaba están estar estas estás este esto estos estoy fue fueron gracias gran grande ha haber había hace hacen
  hacer hacia haciendo han has hasta hay haya he hecho hemos hola hoy iba igual ir jaja jajaja la las le les lo los luego
  mañana mas más me mejor menos mi mí mientras mis misma mismo mucha muchas mucho muchos muy nada nadie ni ninguna ninguno
  no nos nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para parece pero poco por porque porqué
  pues puede pueden puedes puedo que qué quien quién quienes quiere quieren quiero saber sabe sabes se sea según ser si sí
  sido siempre siendo sin sino sobre sois solo sólo somos son soy su sus tal también tampoco tan tanto te tener tengo ti
  tiempo tiene tienen tienes toda todas todavía todo todos tras tu tú tus un una unas uno unos usted ustedes va vamos van
  vaya veces ver vez voy y ya yo favor hizo hacía fin año años hora horas gente tarde noche vosotros xq q pq d x user http
  https estado están porfa por-favor buenos saludos estimados feliz genial mal peor malo mala
  primera primero segunda tercera tres cuatro cinco`),
);
