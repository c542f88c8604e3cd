import { once } from '../../once.ts';
import { wordSet } from '../words.ts';

export const de = once(() =>
  wordSet(`
  ab aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bereits besser
  bin bis bisher bist bitte da dabei dadurch dafür dagegen daher damit danach danke dann daran darauf daraus darf darum das
  dass daß davon dazu dein deine deinem deinen deiner dem den denen denn der deren des deshalb dessen dich die dies diese
  diesem diesen dieser dieses dir doch dort du durch dürfen eben egal eigentlich ein eine einem einen einer eines einfach
  einige einmal er erst es etwa etwas euch euer eure eurem euren eurer fast finde findet finden für ganz gar geben gegen
  gehen geht genau gerade gern gerne gestern gibt gleich guten gut gute guter gutes hab habe haben habt halt hallo hast hat
  hatte hatten hätte hätten heute hey hi hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja
  jede jedem jeden jeder jedes jemand jetzt kann kannst kein keine keinem keinen keiner kommen kommt können könnt könnte
  könnten könntet lang lange lassen leider liebe lieber liebes los mach mache machen macht mag mal man mehr mein meine
  meinem meinen meiner mich mir mit möchte möchten morgen muss müssen muß nach nachdem nämlich natürlich neben nein nicht
  nichts nie niemand noch nun nur ob oben oder oft ohne okay paar sagen sagt schon sehr seid sein seine seinem seinen seiner
  seit selbst sich sie sind so sogar solche soll sollen sollte sollten sondern sonst statt super tun tut über überhaupt
  um und uns unser unsere unserem unseren unserer unter viel viele vielen vielleicht vielen vom von vor wann war waren warum
  was weg wegen weil weiter welche welchem welchen welcher welches wenig wenn wer werde werden weshalb wie wieder wieso
  will wir wird wirklich wirst wo woher wohin wohl wollen wollte worden wurde wurden würde würden zu zum zur zwar zwischen
  wäre wären glaube denke weiß wissen sehen sieht ganze ganzen einfach bitte tag tage tagen jahr jahre uhr zeit mal leute
  gibts gehts schönen schöne grüße gruß herzlich lg vg mfg frage kurze user http https http's rt schlecht furchtbar
  erste ersten zweite zweiten dritte dritten zwei drei vier fünf zehn letzte letzten`),
);
