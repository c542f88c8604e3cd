import { once } from '../../once.ts';
import { wordSet } from '../words.ts';

export const nl = once(() =>
  wordSet(`
  aan achter af al alle alleen alles als altijd ander andere anders bedankt beetje ben bent best beter bij bijna binnen boven
  buiten daar daarna daarom dag dagen dan dank dankjewel dankje dat de denk deze dezelfde die dit doe doen doet door dus echt
  een één eens eerst eigenlijk elk elke en er erg even ga gaan gaat geen geeft geven gewoon goed goede goeie gaf graag groot
  grote had hadden hallo heb hebben hebt heeft heel hele helemaal hem hen het hier hij hoe hoi hun iedereen iemand iets ik in
  is ja jaar jaren je jij jou jouw jullie juist kan kom komen komt kon kun kunnen kunt laat laatste lang later leuk lief maak
  maar maakt maken mag me meer mee meest men met mij mijn misschien moet moeten mogen mooi morgen na naar naast nee net niemand
  niet niets niks nieuw nieuwe nog nooit nou nu of om omdat onder ons onze ook op over paar per precies raar samen sinds
  slechts soms steeds te tegen terug toch toen tot tussen u uit uur uw vaak vaker van vandaag vanaf veel veel verder via vind
  vinden voor vooral vraag waar waarom wanneer want waren was wat we weer weet weg wel welk welke weten werd wie wij wil willen
  wilt worden wordt zal ze zeer zeggen zegt zelf zelfs zich zie zien ziet zij zijn zo zoals zonder zou zouden zullen iedere
  gisteren week weken tijd mensen alsjeblieft aub svp user http https haha groetjes groeten mvg hoor jammer slecht slechte
  fijn fijne lekker super leuke gaat laten blijft blijven snel
  eerste tweede derde twee drie vier vijf`),
);
