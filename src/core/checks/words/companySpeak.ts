/** How firms talk and people do not; parts of patterns, in seven languages. */
export const COMPANY_SPEAK = [
  'appreciate your (?:patience|business|feedback|understanding)|any inconvenience|the inconvenience',
  'valued customers?|dear customer|please be advised|at your earliest convenience|we value your|do not hesitate to|please rest assured',
  'as per (?:our|your)|going forward|reach out to us|we strive to|synerg\\p{L}+|leverag(?:e|es|ing)|best-in-class|world-class|cutting-edge|solutions? provider|touch base|kindly',
  'unannehmlichkeiten|sehr geehrte\\p{L}*|geschätzte\\p{L}* kund\\p{L}+|bitten um ihr verständnis|zeitnah|diesbezüglich|stehen wir ihnen (?:gerne )?zur verfügung|lösungsanbieter',
  'disculpe las molestias|las molestias ocasionadas|estimado cliente|agradecemos su (?:paciencia|comprensión)|a la brevedad|no dude en',
  "la gêne occasionnée|cher client|chère cliente|nous vous remercions de votre (?:patience|compréhension)|dans les meilleurs délais|n’hésitez pas à|n'hésitez pas à",
  'pelo transtorno|pelo inconveniente|prezado cliente|agradecemos (?:a sua|sua) (?:paciência|compreensão)|o mais breve possível|não hesite em',
  'per il disagio|gentile cliente|la ringraziamo per la (?:pazienza|comprensione)|non esiti a|nel più breve tempo possibile',
  'voor het ongemak|geachte klant|wij danken u voor uw (?:geduld|begrip)|zo spoedig mogelijk|aarzel niet om',
];
